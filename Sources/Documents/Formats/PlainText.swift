import Diagnostics
import Languages

extension DocumentFormat {
  /// Text without markup: paragraphs with empty lines between them.
  ///
  /// Nothing is taken for a heading: in plain text no line is one for certain.
  static let text = DocumentFormat(name: "text", extensions: ["txt", "text"]) { file, language in
    var builder = DocumentBuilder(file: file, format: "text", language: language)
    file.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var index = file.markLength
      var start: Int?
      while index < bytes.count {
        var end = ByteScan.firstLineEnding(base, index, bytes.count)
        let isBlank = bytes[index..<end].allSatisfy(\.isBlank)
        if isBlank, let first = start {
          paragraph(first..<index, &builder)
          start = nil
        } else if !isBlank, start == nil {
          start = index
        }
        if end < bytes.count, bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { end += 1 }
        index = min(end + 1, bytes.count)
      }
      if let first = start { paragraph(first..<bytes.count, &builder) }
    }
    return builder.finish()
  }

  private static func paragraph(_ range: Range<Int>, _ builder: inout DocumentBuilder) {
    builder.leaf.append(Piece(.text, range.lowerBound, range.upperBound))
    builder.add(.paragraph, notation: .plain)
  }
}
