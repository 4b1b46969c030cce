import Diagnostics
import Languages
import Testing

@testable import Documents

/// What a reader of the rendered page sees must stand in a segment, or nobody would ever translate it.
@Suite("No word of a text is in no segment")
struct LostWordTests {
  /// The words of the rendered text that no segment of the Markdown has.
  private static func lost(_ text: String) -> [String] {
    let document = DocumentFormat.markdown.parse(SourceFile(path: "a.md", text: text), language: .danish)
    guard document.diagnostics.isEmpty else { return [] }
    let body = document.file.range(document.frontMatter.range?.end ?? document.file.markLength, document.file.length)
    // Numbers of notes are the renderer's, and stand at the word before.
    let rendered = MarkdownRenderer(syntax: MarkdownSyntax.gitHub.subtracting(.tagFilter).union(.article))
      .html(body.text).replacing("<sup", with: " <sup")
    let page = DocumentFormat.html.parse(SourceFile(path: "a.html", text: rendered), language: .danish)
    var left: [Substring: Int] = [:]
    for word in document.segments.flatMap({ words(of: $0.text) }) { left[word, default: 0] += 1 }
    // A tag between two letters ends a word in one of the notations.
    let letters = document.segments.map { $0.text.filter(\.isLetter) }.joined()
    return page.segments.filter { $0.kind != .attribute && $0.kind != .imageAlt }.flatMap { words(of: $0.text) }
      .filter { word in
        left[word, default: 0] -= 1
        return left[word, default: 0] < 0 && !letters.contains(word.filter(\.isLetter))
      }.map(String.init)
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }.filter { $0.contains(where: \.isLetter) }
  }

  /// Elements whose content is no text for a browser, or no markup: the two notations take them apart in two ways. And what
  /// says that something is not to be translated.
  private static let special = ["<title", "<style", "<script", "<textarea", "<xmp", "translate"]

  @Test("of what is rendered from the specifications' examples")
  func examples() {
    for name in ["commonmark-0.31.2.json", "gfm-0.29-spec-extensions.json", "gfm-extensions.json"] {
      for example in Fixtures.examples(name)
      where !Self.special.contains(where: example.markdown.lowercased().contains) {
        let lost = Self.lost(example.markdown)
        #expect(lost == [], "\(name) \(example.number): \(lost) of \(example.markdown.debugDescription)")
      }
    }
  }

  @Test("of mutated files")
  func mutated() {
    let examples = Fixtures.examples("commonmark-0.31.2.json") + Fixtures.examples("gfm-extensions.json")
    var mutator = Mutator(
      seed: 2_026_11, sources: Fixtures.markdown.map(\.bytes) + [examples.flatMap { Array($0.markdown.utf8) }])
    var count = 0
    for number in 0..<6_000 {
      guard let text = String(validating: mutator.next(), as: UTF8.self),
        !Self.special.contains(where: text.lowercased().contains)
      else { continue }
      count += 1
      let lost = Self.lost(text)
      #expect(lost == [], "file \(number): \(lost) of \(text.debugDescription)")
    }
    #expect(count > 1_000)
  }

  @Test(
    "what no reader sees in such lines is no text",
    arguments: [
      "> <script>\n> var x = 1;\n> </script>", "> <div>\n> <!-- en note\n> til os -->\n> </div>",
      "> <style>\n> p { color: red }\n> </style>", "> <div\n> class=\"rød\">\n> </div>",
    ])
  func unseen(_ text: String) {
    let document = DocumentFormat.markdown.parse(SourceFile(path: "a.md", text: text), language: .danish)
    #expect(document.segments.map(\.text) == [])
  }

  @Test("the text of an element whose lines have the mark of a quote is read, and written back")
  func quoted() throws {
    let text = "> <div>\n> Kom <b>ind</b>.\n> Vi har åbent.\n> </div>\n\nBag citatet.\n"
    let document = DocumentFormat.markdown.parse(SourceFile(path: "a.md", text: text), language: .danish)
    #expect(document.segments.map(\.text) == ["Kom ind.", "Vi har åbent.", "Bag citatet."])
    let written = try document.replacing([0: "Bliv ude.", 1: "Vi har lukket."])
    #expect(
      String(decoding: written, as: UTF8.self)
        == "> <div>\n> Bliv ude.\n> Vi har lukket.\n> </div>\n\nBag citatet.\n")
  }
}
