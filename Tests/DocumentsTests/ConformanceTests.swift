import Diagnostics
import Testing

@testable import Documents

@Suite("Markdown as specified")
struct ConformanceTests {
  static let isThere = Fixtures.bytes(Fixtures.conformance + "commonmark-0.31.2.json") != nil

  private static func failures(_ name: String, _ syntax: (Fixtures.Example) -> MarkdownSyntax) -> [Int] {
    Fixtures.examples(name).filter { example in
      example.html != "<IGNORE>\n"
        && MarkdownRenderer(syntax: syntax(example)).html(example.markdown) != example.html
    }.map(\.number)
  }

  @Test("every example of CommonMark", .enabled(if: isThere, "the conformance data lies beside the repository"))
  func commonMark() {
    #expect(Fixtures.examples("commonmark-0.31.2.json").count == 655)
    #expect(Self.failures("commonmark-0.31.2.json") { _ in .commonMark } == [])
  }

  @Test("every example of GitHub", .enabled(if: isThere, "the conformance data lies beside the repository"))
  func gitHub() {
    let names: [String: MarkdownSyntax] = [
      "table": .tables, "strikethrough": .strikethrough, "autolink": .autolinks, "tagfilter": .tagFilter,
    ]
    #expect(Self.failures("gfm-0.29-spec-extensions.json") { names[$0.extensions] ?? [] } == [])
    #expect(Self.failures("gfm-extensions.json") { _ in .gitHub } == [])
  }
}
