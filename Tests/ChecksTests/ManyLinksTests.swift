import Diagnostics
import Testing

@Suite struct ManyLinksTests {
  @Test("hundreds of links in one sentence are compared one by one")
  func oneSentence() {
    // It once took minutes: the sentence was read anew for each word of each pair of links.
    func sentence(_ first: String, _ last: String, _ address: (Int) -> String) -> String {
      "\(first) " + (0..<300).map { "[\($0)](\(address($0)))" }.joined(separator: ", ") + " \(last).\n"
    }
    let trial = Trial(
      sentence("Se", "for mere") { "https://a\($0).example/fisk-\($0)" }, in: "da",
      sentence("See", "for more") { "https://b\($0).example/horse-\($0)" }, in: "en")
    #expect(trial.diagnostics.count { $0.rule == "link-mismatch" } == 300)
  }
}
