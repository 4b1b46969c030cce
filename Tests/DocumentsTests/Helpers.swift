import Diagnostics
import Languages

@testable import Documents

/// Reads Markdown as a Danish article.
func markdown(_ text: String, path: String = "artikel.md") -> Document {
  DocumentFormat.markdown.parse(SourceFile(path: path, text: text), language: .danish)
}
