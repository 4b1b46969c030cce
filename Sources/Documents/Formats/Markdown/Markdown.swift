import Diagnostics
import Languages

extension DocumentFormat {
  /// CommonMark and GitHub's extensions, with front matter, attributes, shortcodes and directives.
  static let markdown = DocumentFormat(
    name: "markdown", extensions: ["md", "markdown", "mdown", "mkd", "mdx"]
  ) { file, language in
    var builder = DocumentBuilder(file: file, format: "markdown", language: language)
    let start = FrontMatterReader.read(file, into: &builder)
    var syntax: MarkdownSyntax = [.gitHub, .article]
    if file.path.utf8.suffix(4).elementsEqual(".mdx".utf8) { syntax.insert(.mdx) }
    file.bytes.withUnsafeBufferPointer { source in
      var parser = MarkdownBlockParser(source: source, syntax: syntax)
      let tree = parser.parse(from: start)
      if let offset = tree.depthExceeded {
        builder.diagnostics.append(
          Diagnostic(
            rule: "file-problem", severity: .warning,
            message:
              "lists and quotes nest deeper than \(MarkdownBlockParser.deepest) here; what goes deeper is read as text",
            range: file.range(offset, offset + 1)))
      }
      var reader = MarkdownReader(source: source, tree: tree, syntax: syntax, builder: builder)
      builder = reader.read()
    }
    return builder.finish()
  }
}
