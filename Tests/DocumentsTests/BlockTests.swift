import Diagnostics
import Languages
import Testing

@testable import Documents

@Suite("Blocks")
struct BlockTests {
  @Test("alternative texts and titles know what they belong to")
  func targets() throws {
    let article = markdown(
      """
      Her er ![en nål](naal.jpg "Nål") og [en side](side.md "Siden").

      ![Kort][kort]

      [kort]: kort%20a.svg
      """)
    #expect(
      article.blocks.map { "\($0.kind.rawValue) \($0.target ?? "–")" } == [
        "paragraph –", "imageAlt naal.jpg", "attribute naal.jpg", "attribute side.md", "imageAlt kort%20a.svg",
      ])
    let page = try HTMLTests.parse("<p>A <img src='a&amp;b.png' alt=Nål title=N> b <a href=c title=Side>d</a>.</p>")
    #expect(page.blocks.map(\.target) == [nil, "a&b.png", "a&b.png", "c"])
  }
}
