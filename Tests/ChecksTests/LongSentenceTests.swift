import Diagnostics
import Testing

@Suite("Long sentences")
struct LongSentenceTests {
  @Test(
    "32 KB of one mark are one sentence, and read as often as a short one",
    arguments: ["»", "“", "(", "]", "{a}", "%s ", "a*", "~~a", "a@b.c ", "f.eks. ", "`a  b` ", "\\[", "[a](b) "])
  func repeated(_ mark: String) {
    // Each of these once took time with the square of its number: 32 KB a minute, more an hour.
    let text = String(repeating: mark, count: 32_000 / mark.utf8.count)
    let trial = Trial("Hej \(text)", in: "da", "Hi \(text)", in: "en")
    #expect(trial.diagnostics.allSatisfy { $0.range.start <= $0.range.end && $0.range.end <= text.utf8.count + 3 })
  }

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
