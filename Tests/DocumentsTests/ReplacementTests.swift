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

  /// Whitespace folded as a reader folds it.
  static func folded(_ text: String) -> String { String(decoding: Rewriting.folded(text), as: UTF8.self) }

  @Test("hostile words change their segment and nothing else", arguments: hostile)
  func hostileWords(_ words: String) throws {
    let document = DocumentFormat.markdown.parse(Fixtures.sourdough, language: .danish)
    for segment in document.segments {
      let bytes: [UInt8]
      do {
        bytes = try document.replacing([segment.index: words])
      } catch {
        Issue.record("\(segment.kind) “\(segment.text)” by “\(words)”: \(error.message)")
        continue
      }
      let again = DocumentFormat.markdown.parse(SourceFile(path: "surdej.md", bytes: bytes), language: .danish)
      let old = document.blocks.map { block in
        block.segments.map { $0 == segment.index ? Self.folded(words) : document.segments[$0].text }
          .joined(separator: " ")
      }
      let new = again.blocks.map { block in block.segments.map { again.segments[$0].text }.joined(separator: " ") }
      #expect(old == new, "\(segment.kind) “\(segment.text)” by “\(words)”")
    }
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
