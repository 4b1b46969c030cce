import Diagnostics
import Languages

extension DocumentFormat {
  /// CommonMark and GitHub's extensions, with front matter, attributes, shortcodes and directives.
  static let markdown = DocumentFormat(
    name: "markdown", extensions: ["md", "markdown", "mdown", "mkd", "mdx"]
  ) { file, language in
    var builder = DocumentBuilder(file: file, format: "markdown", language: language)
    var index = file.markLength
    let bytes = file.bytes
    while index < bytes.count {
      var end = index
      while end < bytes.count, !(bytes[end] == 0x0A && (end + 1 == bytes.count || bytes[end + 1] == 0x0A)) { end += 1 }
      var start = index
      while start < end, bytes[start] == UInt8(ascii: "#") || bytes[start].isBlank { start += 1 }
      if start < end {
        builder.leaf.append(Piece(.text, start, end))
        if bytes[index] == UInt8(ascii: "#") {
          builder.beginSection(builder.words(), level: start - index - 1)
          builder.add(.heading, level: start - index - 1, notation: .markdownHeading)
        } else {
          builder.add(.paragraph, notation: .markdown)
        }
      }
      index = end + 1
    }
    return builder.finish()
  }
}
