import Diagnostics
import Languages
import Testing

@testable import Documents

@Suite("Writing back")
struct ReplacementTests {
  static let hostile = [
    "|*_<>&\"'`#:[]{}", "a | b", "*stjerne* og _streg_ og `kode`", "# overskrift", "- punkt", "+ punkt", "* punkt",
    "1. først", "1) først", "> citat", "    indrykket", "---", "===", "```", "~~~", "<b>fed</b> & <!-- x -->",
    "&amp; &lt;",
    "[link](url) ![billede](b)", "en\nto\r\ntre", "\\", "slut\\", "\\*", "{.klasse} {#id} {{< kort >}} {navn}",
    ":::note", "a: b # c",
    "'citat' og \"citat\"", "www.a.dk http://b.dk c@d.dk", "[^1]", "[a]: b", "| - | - |", "~~væk~~", "tal: 12", "true",
    "é 🥖 æøå",
    "[x] gjort", "<https://a.dk>", "$x$ ^y^ ==z==", "!", "![", "](", "a  b", "** **", "&#35;", "%}", "\u{A0}x\u{A0}",
  ]

  /// What is wrong with a document in which a segment became `words`; `nil` when nothing is, or it was refused.
  ///
  /// Kinds and words of all blocks read back, and every other block keeps its bytes.
  static func broken(_ document: Document, _ index: Int, _ words: String, isRefused: inout Bool) -> String? {
    guard let format = DocumentFormat.builtIn.first(where: { $0.name == document.format }) else { return "no format" }
    let bytes: [UInt8]
    do {
      bytes = try document.replacing([index: words])
    } catch {
      isRefused = true
      return nil
    }
    let again = format.parse(SourceFile(path: document.file.path, bytes: bytes), language: document.language)
    let old = document.blocks.filter { !$0.segments.isEmpty || $0.kind == .code }
    let new = again.blocks.filter { !$0.segments.isEmpty || $0.kind == .code }
    guard old.map(\.kind) == new.map(\.kind) else { return "other blocks" }
    let segment = document.segments[index]
    let trimmed = String(decoding: Rewriting.folded(words), as: UTF8.self)
    for (one, other) in zip(old, new) {
      let wanted = one.segments.map { $0 == index ? trimmed : document.segments[$0].text }.joined(separator: " ")
      let found = other.segments.map { again.segments[$0].text }.joined(separator: " ")
      guard squeezed(wanted) == squeezed(found) else { return "“\(found)” for “\(wanted)”" }
      let isNear = one.range.end >= segment.range.start && one.range.start <= segment.range.end
      if !isNear, one.range.text != other.range.text { return "“\(one.range.text)” became “\(other.range.text)”" }
    }
    return nil
  }

  private static func squeezed(_ text: String) -> [UInt8] {
    // Where sentences meet, their white space is not known any more.
    Array(String(decoding: Rewriting.folded(text), as: UTF8.self).replacing(" ", with: "").utf8)
  }

  @Test("hostile words change their segment and nothing else", arguments: hostile)
  func hostileWords(_ words: String) {
    let document = DocumentFormat.markdown.parse(Fixtures.sourdough, language: .danish)
    for segment in document.segments {
      var isRefused = false
      let problem = Self.broken(document, segment.index, words, isRefused: &isRefused)
      #expect(problem == nil && !isRefused, "\(segment.kind) “\(segment.text)” by “\(words)”: \(problem ?? "refused")")
    }
  }

  @Test("segments of every article and page can be replaced by every mark at once")
  func fixtures() throws {
    var files = Fixtures.markdown.filter { $0.path != Fixtures.sourdough.path }
    files.append(SourceFile(path: "akupunktur.html", text: try fixture("akupunktur.html")))
    files += files.prefix(1).map { SourceFile(path: "a.txt", bytes: $0.bytes) }
    for file in files {
      let document = try #require(DocumentFormat.of(path: file.path)).parse(file, language: .danish)
      for segment in document.segments where file.path.hasSuffix("l") || segment.index.isMultiple(of: 8) {
        let words = Self.marks + (segment.index.isMultiple(of: 2) ? "" : " \(Self.hostile[segment.index % 40])")
        var isRefused = false
        let problem = Self.broken(document, segment.index, words, isRefused: &isRefused)
        #expect(
          problem == nil && !isRefused, "\(file.path) “\(segment.text)” by “\(words)”: \(problem ?? "refused")")
      }
    }
  }

  /// The characters that mean something somewhere, and a line ending.
  static let marks = "|*_<>&\"'`\\#:[]{}\n+-=~!$%^()1. x"

  @Test("what the specifications show is replaced too, or refused")
  func examples() {
    var tried = 0
    var refused = 0
    for name in ["commonmark-0.31.2.json", "gfm-0.29-spec-extensions.json", "gfm-extensions.json"] {
      for example in Fixtures.examples(name) {
        let document = markdown(example.markdown)
        for segment in document.segments {
          for words in [Self.marks, Self.hostile[(example.number + segment.index) % Self.hostile.count]] {
            var isRefused = false
            let problem = Self.broken(document, segment.index, words, isRefused: &isRefused)
            #expect(problem == nil, "\(name) \(example.number) “\(segment.text)” by “\(words)”: \(problem ?? "")")
            tried += 1
            if isRefused { refused += 1 }
          }
        }
      }
    }
    print("replaced in the specifications' examples: \(tried), refused: \(refused)")
    #expect(refused * 20 <= tried)
  }

  @Test("mutated files are replaced too, or refused", arguments: ["markdown", "html", "text"])
  func mutated(_ name: String) throws {
    let page = try fixture("akupunktur.html")
    var mutator = Mutator(seed: 2_026_11, sources: Fixtures.markdown.map(\.bytes))
    var dice = HTMLLawTests.Dice(state: HTMLLawTests.seed)
    let format = try HTMLLawTests.format(name)
    var tried = 0
    var refused = 0
    for number in 0..<2000 {
      let bytes =
        name == "html" ? Array(HTMLLawTests.mutated(HTMLLawTests.excerpt(page, &dice), &dice).utf8) : mutator.next()
      let document = format.parse(SourceFile(path: "a.\(format.extensions[0])", bytes: bytes), language: .danish)
      guard !document.segments.isEmpty else { continue }
      let words = number.isMultiple(of: 3) ? Self.hostile[number % Self.hostile.count] : Self.marks
      var isRefused = false
      let index = dice.roll(document.segments.count)
      let problem = Self.broken(document, index, words, isRefused: &isRefused)
      #expect(
        problem == nil,
        "\(number): \(problem ?? "") in \(String(decoding: bytes, as: UTF8.self).debugDescription) by \(words)")
      tried += 1
      if isRefused { refused += 1 }
    }
    print("replaced in mutated \(name): \(tried), refused: \(refused)")
    #expect(refused * 20 <= tried)
  }

  @Test(
    "a span goes with its words, and stays around words that stay",
    arguments: [
      ("Spørg: *hvad?*", "y *x x", "y \\*x x"), ("*Hvad* nu?", "Intet.", "Intet."),
      ("*Hvad* nu?", "Hvad så?", "*Hvad* så?"),
      ("*Hvad?*", "Intet.", "*Intet.*"), ("A *b* c", "A x c", "A x c"),
      ("A [b](c)", "x", "x"), ("**Nu** og *da*", "Kun her", "Kun her"),
    ])
  func spans(_ source: String, _ words: String, _ result: String) throws {
    let bytes = try markdown("- " + source + "\n").replacing([0: words])
    #expect(String(decoding: bytes, as: UTF8.self) == "- " + result + "\n")
  }

  @Test("a link whose words are its label keeps its destination")
  func labels() throws {
    let document = markdown("Se [Prisen] og [tiden][].\n\n![Kort]\n\n[prisen]: a\n[tiden]: b\n[kort]: c\n")
    let sentence = try #require(document.segments.first)
    let inlines = sentence.inlines.map { $0.text == "Prisen" ? Inline.text("The price", at: $0.range) : $0 }
    let bytes = try document.replacing(inlines: [0: inlines])
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Se [The price][Prisen] og [tiden][].\n"))
    let alt = try #require(document.segments.first { $0.kind == .imageAlt })
    let image = try document.replacing([alt.index: "Map"])
    #expect(String(decoding: image, as: UTF8.self).contains("\n![Map][Kort]\n"))
  }
}
