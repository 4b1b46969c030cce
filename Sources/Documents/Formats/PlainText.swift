import Diagnostics
import Languages

extension DocumentFormat {
  /// Text without markup: paragraphs with empty lines between them.
  ///
  /// Nothing is taken for a heading: in plain text no line is one for certain. A line that is a comment of Markdown's
  /// and HTML's kind and speaks to Tosprog is no text; plain text has no comments of its own.
  static let text = DocumentFormat(name: "text", extensions: ["txt", "text"]) { file, language in
    var builder = DocumentBuilder(file: file, format: "text", language: language)
    file.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var index = file.markLength
      var start: Int?
      var isSkipping = false
      while index < bytes.count {
        var end = ByteScan.firstLineEnding(base, index, bytes.count)
        let isBlank = bytes[index..<end].allSatisfy(\.isBlank)
        let comment = comment(bytes, index..<end)
        let line = file.range(index, end)
        let isDirective = comment.flatMap { Directive($0, at: line, block: 0) } != nil
        if isBlank || isDirective, let first = start {
          paragraph(first..<index, &builder)
          start = nil
        } else if !isBlank, !isDirective, !isSkipping, start == nil {
          start = index
        }
        if isDirective, let comment, let directive = Directive(comment, at: line, block: builder.blockCount) {
          builder.directives.append(directive)
          if directive.kind == .skipStart { isSkipping = true }
          if directive.kind == .skipEnd { isSkipping = false }
        }
        if end < bytes.count, bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { end += 1 }
        index = min(end + 1, bytes.count)
      }
      if let first = start { paragraph(first..<bytes.count, &builder) }
    }
    return builder.finish()
  }

  /// What a line says that is nothing but a comment.
  private static func comment(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> String? {
    guard MarkdownHTML.has("<!--", bytes, line.lowerBound, line.upperBound),
      let end = MarkdownHTML.find("-->", bytes, line.lowerBound + 4, line.upperBound),
      bytes[end..<line.upperBound].allSatisfy(\.isBlank)
    else { return nil }
    return String(decoding: bytes[(line.lowerBound + 4)..<(end - 3)], as: UTF8.self)
  }

  private static func paragraph(_ range: Range<Int>, _ builder: inout DocumentBuilder) {
    builder.leaf.append(Piece(.text, range.lowerBound, range.upperBound))
    builder.add(.paragraph, notation: .plain)
  }
}
