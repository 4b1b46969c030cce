import Ledgers
import Languages
import Testing

@testable import Tosprog

@Suite("Renamed articles")
struct RenameTests {
  private let danish = "# Te\n\nKog vandet. Lad teen trække.\n\nDrik den varm.\n"
  private let english = "# Tea\n\nBoil the water. Leave the tea to brew.\n\nDrink it hot.\n"

  @Test("an article keeps its ledger when it is renamed, and confirming writes it under the new name")
  func keepsLedger() async throws {
    let project = try TemporaryProject()
    let locale = LanguageTag("en")!
    try project.write(danish, to: "Locales/da/te.md")
    try project.write(english, to: "Locales/en/te.md")
    try project.write("# Kaffe\n\nMal bønnerne.\n", to: "Locales/da/kaffe.md")
    try project.write("# Coffee\n\nGrind the beans.\n", to: "Locales/en/kaffe.md")
    let before = try Project(at: project.root)
    for article in before.articles { _ = try before.confirm(article, locale: locale) }
    for folder in ["da", "en"] { project.delete("Locales/\(folder)/te.md") }
    try project.write(danish.replacing("Drik den", with: "Nyd den"), to: "Locales/da/drikke/sort-te.md")
    try project.write(english, to: "Locales/en/drikke/sort-te.md")
    let renamed = try Project(at: project.root)
    let article = try #require(renamed.articles.first { $0.id == "drikke/sort-te" })
    let pairing = try #require(try renamed.pairing(of: article, locale: locale))
    #expect(pairing.reviews.map(\.freshness) == [.fresh, .fresh, .fresh, .stale])
    _ = try renamed.confirm(article, locale: locale)
    #expect(try project.read("Locales/.ledger/en/drikke/sort-te.jsonl").contains("Nyd den varm."))
    #expect(Disk.kind("\(project.root)/Locales/.ledger/en/te.jsonl") == nil)
    #expect(try renamed.undoConfirmation() == 1)
    #expect(Disk.kind("\(project.root)/Locales/.ledger/en/te.jsonl") == .file)
    #expect(Disk.kind("\(project.root)/Locales/.ledger/en/drikke/sort-te.jsonl") == nil)
    _ = try Project(at: project.root).confirm(article, locale: locale)
    // A new article that says something else is nobody's heir.
    try project.write("# Vand\n\nDrik vand.\n", to: "Locales/da/vand.md")
    try project.write("# Water\n\nDrink water.\n", to: "Locales/en/vand.md")
    let opened = try Project(at: project.root)
    let water = try #require(opened.articles.first { $0.id == "vand" })
    #expect(try opened.pairing(of: water, locale: locale)?.hasLedger == false)
  }
}
