import Diagnostics
import Languages
import Testing

@testable import Documents

@Suite("Blocks of Markdown")
struct MarkdownBlockTests {
  /// `kind path: sentence | sentence`, a block a line.
  static func outline(_ document: Document) -> [String] {
    document.blocks.map { block in
      let texts = block.segments.map { document.segments[$0].text }
      return "\(block.kind.rawValue) \(block.path): " + texts.joined(separator: " | ")
    }
  }

  @Test("a definition list has a block for each term and for each thing said of it")
  func descriptions() {
    let document = markdown(
      """
      Surdej
      Levain
      : Mel og vand. Den *lever*.
      : Noget i et glas

      Krumme

      :   Brødets indre
          på to linjer

          Den skal være åben.

      Slut: her står intet.
      """)
    #expect(
      Self.outline(document) == [
        "definition def1: Surdej", "definition def2: Levain", "definition def3: Mel og vand. | Den lever.",
        "definition def4: Noget i et glas", "definition def5: Krumme", "definition def6: Brødets indre på to linjer",
        "definition def7: Den skal være åben.", "paragraph p1: Slut: her står intet.",
      ])
    #expect(Set(document.blocks.prefix(7).flatMap { $0.container.map(\.ordinal) }) == [1])
    #expect(DocumentLawTests.broken(document) == nil)
    let source = "Et\n: To\n"
    #expect(MarkdownRenderer(syntax: .gitHub).html(source) == "<p>Et\n: To</p>\n")
    #expect(MarkdownRenderer(syntax: .article).html(source) == "<dl>\n<dt>Et</dt>\n<dd>To</dd>\n</dl>\n")
  }

  @Test(
    "what only looks like a definition is read as before",
    arguments: [
      ": intet over den", "# Titel\n: tekst", "Et\n:to", "Et\n:", "[a]: b\n: c", "- punkt\n\n: tekst", "> Et\n: to",
    ])
  func noDescription(_ text: String) {
    #expect(!markdown(text).blocks.contains { $0.kind == .definition })
  }

  @Test(
    "what stands between the end of a sentence and that of its emphasis belongs to it, and nothing behind is lost",
    arguments: [
      ("**Læs mere. <wbr>**[Priser](p.md) følger.", "paragraph p1: Læs mere. | Priser følger."),
      ("**0\t. <b>**[H", "paragraph p1: 0 . | [H"),
      ("*Kom ind. <i></i>*<b>Sid ned.</b>", "paragraph p1: Kom ind. | Sid ned."),
    ])
  func codesAtEnds(_ text: String, _ outline: String) {
    let document = markdown(text)
    #expect(Self.outline(document) == [outline])
    #expect(DocumentLawTests.broken(document) == nil)
  }

  @Test("markup on lines of its own can be compared")
  func codes() {
    let document = markdown(
      """
      Først.

      :::note[Husk det]{.stor}
      Tekst
      :::

      {{< figure src="a.svg" >}} {.bred}
      {{% /figure %}}

      <!-- notranslate -->
      {{< skjult >}}
      <!-- /notranslate -->
      """)
    #expect(
      document.codes.map { "\($0.kind) \($0.name) \($0.range.text) \($0.block)" } == [
        "shortcode note :::note 1", "shortcode  ::: 3", "shortcode figure {{< figure src=\"a.svg\" >}} 3",
        "attributes  {.bred} 3", "shortcode /figure {{% /figure %}} 3",
      ])
    let alert = markdown("> [!NOTE]\n> Husk det.\n\n> [!tip]\n\n> [!NOTE] Husk\n")
    #expect(
      alert.codes.map { "\($0.kind) \($0.name) \($0.range.text) \($0.block)" } == [
        "shortcode note [!NOTE] 0", "shortcode tip [!tip] 1",
      ])
    #expect(alert.segments.map { "\($0.range.startPosition.line) \($0.text)" } == ["2 Husk det.", "6 [!NOTE] Husk"])
    let module = markdown("import A from \"a\"\n\n<A />\n", path: "a.mdx")
    #expect(module.codes.map { "\($0.kind) \($0.name)" } == ["html import"])
  }

  @Test("a heading that is not translated opens no section")
  func skippedHeading() {
    let document = markdown(
      "# A\n\n## B\n\nEt.\n\n<!-- notranslate -->\n\n## Kode\n\nTo.\n\n<!-- /notranslate -->\n\nTre.\n")
    #expect(Self.outline(document) == ["heading a: A", "heading b: B", "paragraph b.p1: Et.", "paragraph b.p2: Tre."])
  }

  @Test(
    "comments speak in each format's own syntax",
    arguments: [
      ("a.md", "A.\n\n<!-- tosprog-ignore doubled-word: navn -->\n\nB.\n"),
      ("a.mdx", "A.\n\n{/* tosprog-ignore doubled-word: navn */}\n\nB.\n"),
      ("a.html", "<p>A.</p><!-- tosprog-ignore doubled-word: navn --><p>B.</p>"),
      ("a.txt", "A.\n<!-- tosprog-ignore doubled-word: navn -->\nB.\n"),
      ("a.md", "---\ntitle: A.\n# tosprog-ignore doubled-word: navn\nsubtitle: B.\n---\n"),
      ("a.md", "---\ntitle: A.\nsubtitle: B. # tosprog-ignore doubled-word: navn\n---\n"),
      ("a.md", "+++\ntitle = \"A.\"\n# tosprog-ignore doubled-word: navn\nsubtitle = \"B.\"\n+++\n"),
    ])
  func directives(_ path: String, _ text: String) throws {
    let document = try #require(DocumentFormat.of(path: path))
      .parse(SourceFile(path: path, text: text), language: .danish)
    #expect(document.segments.map(\.text) == ["A.", "B."])
    let directive = try #require(document.directives.first)
    #expect(directive.kind == .ignore && directive.rules == ["doubled-word"] && directive.reason == "navn")
    #expect(directive.block == 1)
  }

  @Test(
    "what stands between two comments is not translated",
    arguments: [
      ("a.md", "A.\n\n<!-- notranslate -->\n\nB.\n\n<!-- /notranslate -->\n\nC.\n"),
      ("a.mdx", "A.\n\n{/* notranslate */}\n\nB.\n\n{/* /notranslate */}\n\nC.\n"),
      ("a.html", "<p>A.</p><!-- notranslate --><p>B.</p><!-- /notranslate --><p>C.</p>"),
      ("a.txt", "A.\n\n<!-- notranslate -->\nB.\n\nB.\n<!-- /notranslate -->\nC.\n"),
      ("a.md", "---\ntitle: A.\n# notranslate\nsubtitle: B.\n# /notranslate\nlead: C.\n---\n"),
    ])
  func skipped(_ path: String, _ text: String) throws {
    let document = try #require(DocumentFormat.of(path: path))
      .parse(SourceFile(path: path, text: text), language: .danish)
    #expect(document.segments.map(\.text) == ["A.", "C."])
    #expect(DocumentLawTests.broken(document) == nil)
  }
}
