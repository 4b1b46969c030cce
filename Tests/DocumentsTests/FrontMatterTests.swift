import Diagnostics
import Languages
import Testing

@testable import Documents

@Suite("Front matter")
struct FrontMatterTests {
  @Test("values in brackets are texts where a reader sees them")
  func flow() throws {
    let document = markdown(
      """
      ---
      tags: [surdej, brød]
      keyTakeaways: ["Surdej tager tid.", 'Det''s let', Mel og vand] # tre
      faq: [{question: Hvor længe?, answer: "To dage. Mindst."},
        {question: "Hvorfor {så} længe?", answer: Smag}]
      sizes: {width: 10, height: 20}
      ---
      """)
    #expect(document.diagnostics.isEmpty)
    #expect(
      document.blocks.map {
        "\($0.key ?? ""): " + $0.segments.map { document.segments[$0].text }.joined(separator: "|")
      }
        == [
          "keyTakeaways.0: Surdej tager tid.", "keyTakeaways.1: Det's let", "keyTakeaways.2: Mel og vand",
          "faq.0.question: Hvor længe?", "faq.0.answer: To dage.|Mindst.", "faq.1.question: Hvorfor {så} længe?",
          "faq.1.answer: Smag",
        ])
    #expect(document.frontMatter["tags"]?.value == "[surdej, brød]")
    #expect(document.frontMatter["sizes"]?.translatable == false)
    #expect(DocumentLawTests.broken(document) == nil)
    for words in ["a, b] c", "x: y", "\"'\\", "# n", "{n}"] {
      for segment in document.segments {
        let bytes = try document.replacing([segment.index: words])
        let again = DocumentFormat.markdown.parse(SourceFile(path: "a.md", bytes: bytes), language: .danish)
        #expect(again.diagnostics.isEmpty)
        let block = again.blocks[segment.block]
        #expect(block.segments.map { again.segments[$0].text }.joined(separator: " ").contains(words))
        #expect(again.blocks.count == document.blocks.count)
      }
    }
  }

  @Test("arrays and inline tables of TOML are read alike")
  func tables() {
    let document = markdown(
      "+++\ntags = [\"a b c d\"]\nfaq = [{question = \"Hvor længe?\", answer = 'To dage'}]\nsizes = [1, 2]\n+++\n")
    #expect(document.diagnostics.isEmpty)
    #expect(document.blocks.map(\.key) == ["faq.0.question", "faq.0.answer"])
    #expect(DocumentLawTests.broken(document) == nil)
  }

  @Test("settings above a page of HTML are read like those of an article")
  func page() throws {
    let page = try HTMLTests.parse("---\ntitle: Titel her\nslug: a\n---\n<p>Tekst.</p>\n")
    #expect(page.segments.map(\.text) == ["Titel her", "Tekst."])
    #expect(page.frontMatter["slug"]?.value == "a")
    #expect(HTMLLawTests.broken(page) == nil)
  }

  @Test("aliases stay as they are, however often they are named")
  func aliases() {
    var text = "---\na0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let document = markdown(text + "title: *a40\n---\nTekst.\n")
    #expect(document.segments.map(\.text) == ["Tekst."])
    #expect(document.frontMatter["title"]?.value == "*a40")
  }
}
