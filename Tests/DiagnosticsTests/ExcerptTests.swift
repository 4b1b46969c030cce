import Testing

@testable import Diagnostics

@Suite("Excerpts")
struct ExcerptTests {
  private static let texts = [
    "# Te\n\nKog vandet på komfuret.\nLad teen trække.\n", "\u{FEFF}én\r\nto\r\n\r\ntre", "a\rb\r\rc", "én linje",
    "\n\n\n",
  ]

  @Test("a range in an excerpt has the text, the lines and the positions that it has in the file", arguments: texts)
  func ranges(_ text: String) {
    let file = SourceFile(path: "a.md", text: text)
    for start in 0...file.length {
      for end in start...file.length {
        let whole = file.range(start, end)
        let excerpt = file.excerpt(of: [whole])
        let range = excerpt.range(start, end)
        #expect(range.text == whole.text)
        #expect(range.startPosition == whole.startPosition)
        #expect(range.endPosition == whole.endPosition)
        let line = whole.startPosition.line
        let (kept, there) = (excerpt.line(line), file.line(line))
        #expect((kept.start, kept.end) == (there.start, there.end))
        #expect(kept.text == there.text)
        #expect(excerpt.length == file.length)
      }
    }
  }

  @Test("an excerpt keeps the lines that its ranges touch and no others")
  func size() {
    let file = SourceFile(path: "a.md", text: (1...1000).map { "Linje nummer \($0).\n" }.joined())
    let excerpt = file.excerpt(of: [file.line(3), file.line(900)])
    #expect(excerpt.bytes == Array("Linje nummer 3.\nLinje nummer 900.\n".utf8))
    #expect(excerpt.line(900).text == "Linje nummer 900.")
  }
}
