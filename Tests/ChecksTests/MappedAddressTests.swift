import Checks
import Diagnostics
import Testing

@Suite("Addresses that the settings map")
struct MappedAddressTests {
  private func findings(_ english: String) -> [String] {
    let project = Surroundings(urls: [("/da/", "/en/"), ("https://klinik.dk/", "https://klinik.dk/en/")])
    return Trial(
      "Se [A](/da/a), [B](/da/b) og [C](https://klinik.dk/c).", in: "da", english, in: "en", surroundings: project
    ).diagnostics.map { "\($0.severity) \($0.range.text) \($0.rule)" }
  }

  @Test("one that was led to the translation is right")
  func led() {
    #expect(findings("See [A](/en/a), [B](/en/b) and [C](https://klinik.dk/en/c).").isEmpty)
  }

  @Test("one that was kept is a finding, whatever the others are")
  func kept() {
    #expect(
      findings("See [A](/da/a), [B](/en/b) and [C](https://klinik.dk/c).")
        == ["warning /da/a link-mismatch", "warning https://klinik.dk/c link-mismatch"])
    #expect(
      findings("See [A](/da/a), [B](/da/b) and [C](https://klinik.dk/en/c).")
        == ["warning /da/a link-mismatch", "warning /da/b link-mismatch"])
  }
}
