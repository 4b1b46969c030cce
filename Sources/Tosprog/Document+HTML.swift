import Bundles
import Diagnostics
import Documents

extension Document {
  /// The body as HTML, without scripts and without what could run one; front matter is left out.
  var renderedHTML: String {
    let body = file.range(frontMatter.range?.end ?? file.markLength, file.bytes.count).text
    switch format {
    case "markdown": return MarkdownRenderer(syntax: MarkdownSyntax.gitHub.union(.article), isSafe: true).html(body)
    case "html": return SafeHTML.body(of: body)
    default:
      return blocks.map { block in
        "<p>\(segments[block.segments].map(\.text.htmlEscaped).joined(separator: " "))</p>\n"
      }.joined()
    }
  }
}

extension String {
  fileprivate var htmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
