import Diagnostics
import Languages
import Testing

@testable import Documents

@Suite("Bad input")
struct BadInputTests {
  static let paths = ["a.md", "a.mdx", "a.html", "a.txt"]

  static func parse(_ path: String, _ bytes: [UInt8]) -> Document {
    DocumentFormat.of(path: path)!.parse(SourceFile(path: path, bytes: bytes), language: .danish)
  }

  @Test("bytes that are not UTF-8 are one diagnostic with its offset, and not written back", arguments: paths)
  func notUTF8(_ path: String) {
    let document = Self.parse(path, Array("Ægte ".utf8) + [0xE6] + Array(" tekst. \u{FF}".utf8))
    #expect(document.diagnostics.map(\.range.start) == [6])
    #expect(document.diagnostics.map(\.severity) == [.error])
    #expect(document.diagnostics[0].message == "the file is not UTF-8: byte 6 begins no character")
    #expect(document.segments.isEmpty && document.blocks.isEmpty)
    #expect(throws: Diagnostic.self) { try document.replacing([:]) }
  }

  @Test("UTF-16 is called by its name", arguments: paths)
  func wide(_ path: String) {
    let units = Array("Overskrift\n\nTekst.".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for (bytes, name) in [
      ([0xFF, 0xFE] + little, "little"), ([0xFE, 0xFF] + big, "big"), (little, "little"), (big, "big"),
    ] {
      let document = Self.parse(path, bytes)
      #expect(document.diagnostics.map(\.message) == ["the file is UTF-16 (\(name)-endian); save it as UTF-8"])
      #expect(throws: Diagnostic.self) { try document.replacing([:]) }
    }
  }

  @Test(
    "NUL, a byte order mark, lone CRs, nothing at all", arguments: paths,
    [
      "", "\u{FEFF}", "\u{0}", "a\u{0}b. C\u{0}", "\u{FEFF}A.\rB.\r\rC.", "\r", "\r\n", "\n\n", "\u{FEFF}\u{FEFF}A.",
      "A.\r\nB.\n\rC.",
    ])
  func odd(_ path: String, _ text: String) {
    let document = Self.parse(path, Array(text.utf8))
    #expect(document.diagnostics.isEmpty)
    #expect(DocumentLawTests.broken(document) == nil)
  }

  @Test(
    "whatever is never closed", arguments: paths,
    [
      "<!-- a", "<b", "<b a=\"c", "<script>a", "<title>a", "[a](b", "![a", "`a", "```\na", "**a", "{{< a", "{/* a",
      "{a", ":::note", "<?a", "<![CDATA[a", "&amp", "&#", "[^a", "---\na: b", "+++\na = 1", "---\na: \"b\n---\nc",
      "---\na: [b\n---\nc", "<svg><a", "<pre>a", "<table><tr><td>a", "<!-- notranslate --> a", "|a|\n|-", "\\",
      "<script type='application/ld+json'>{\"name\": \"a", "*a <b>c* d</b>", "(", "“", "<span translate=no>a",
    ])
  func unclosed(_ path: String, _ text: String) {
    for text in [text, "A. B.\n\n\(text)", "\(text)\n\nC. D.\n"] {
      #expect(DocumentLawTests.broken(Self.parse(path, Array(text.utf8))) == nil, "\(text)")
    }
  }

  @Test(
    "what nests ten thousand deep is cut short, and said",
    arguments: [
      ("a.md", "> ", ""), ("a.md", "- ", ""), ("a.html", "<div>", "</div>"), ("a.html", "<ul><li>", "</li></ul>"),
    ])
  func deep(_ path: String, _ start: String, _ end: String) throws {
    let text = String(repeating: start, count: 10_000) + "A. B." + String(repeating: end, count: 10_000)
    let document = Self.parse(path, Array(text.utf8))
    #expect(document.diagnostics.count == 1)
    #expect(document.diagnostics.first?.message.contains("deep") == true)
    #expect(document.blocks.allSatisfy { $0.container.count <= 512 })
    #expect(DocumentLawTests.broken(document) == nil)
  }

  @Test(
    "brackets, spans, tags and front matter ten thousand deep are read",
    arguments: [
      ("a.md", "[", "]"), ("a.md", "*", "*"), ("a.md", "*a ", "*"), ("a.md", "![", "](b)"), ("a.md", "<b>", "</b>"),
      ("a.html", "<b>", "</b>"), ("a.html", "<svg>", "</svg>"), ("a.md", "(", ")"), ("a.txt", "(", ")"),
      ("a.md", "---\na: [", "]\n---\n"), ("a.md", "---\n- ", "\n---\n"), ("a.md", "---\na: {b: ", "}\n---\n"),
    ])
  func deepLeaf(_ path: String, _ start: String, _ end: String) {
    let text = String(repeating: start, count: 10_000) + "A. B." + String(repeating: end, count: 10_000)
    #expect(DocumentLawTests.broken(Self.parse(path, Array(text.utf8))) == nil)
  }

  /// `evaluate identity` was run on 100 MB; here it is what an unoptimised build reads in a moment.
  @Test("two megabytes on one line are read and written back", arguments: paths)
  func oneLine(_ path: String) throws {
    let sentence = "Akupunktur er *måske* 2.000 år gammel, siger `kilden` & andre. "
    let text = String(repeating: sentence, count: 2_000_000 / sentence.utf8.count)
    let document = Self.parse(path, Array(text.utf8))
    #expect(document.diagnostics.isEmpty)
    #expect(document.segments.count == 2_000_000 / sentence.utf8.count)
    #expect(try document.replacing([:]) == document.file.bytes)
    let edited = try document.replacing([1: "Ny."])
    #expect(edited.count == document.file.bytes.count - sentence.utf8.count + "Ny. ".utf8.count)
  }
}
