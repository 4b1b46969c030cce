import Diagnostics

/// Renders Markdown as HTML.
public struct MarkdownRenderer: Sendable {
  /// What is read.
  public let syntax: MarkdownSyntax
  /// Whether raw HTML and addresses that run programs are left out.
  public let isSafe: Bool

  /// Chooses what is read and whether the result may be shown as it is.
  public init(syntax: MarkdownSyntax = .commonMark, isSafe: Bool = false) {
    self.syntax = syntax
    self.isSafe = isSafe
  }

  /// The HTML of a text.
  public func html(_ markdown: String) -> String {
    String(decoding: html(Array(markdown.utf8), from: 0), as: UTF8.self)
  }

  /// The HTML of bytes from an offset on.
  func html(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      var parser = MarkdownBlockParser(source: source, syntax: syntax)
      let tree = parser.parse(from: start)
      var run = MarkdownRendering(source: source, tree: tree, syntax: syntax, isSafe: isSafe)
      return run.render()
    }
  }
}
