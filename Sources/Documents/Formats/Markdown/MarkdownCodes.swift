/// Tells the markup apart that stands on a line of its own.
enum MarkdownCodes {
  typealias Buffer = UnsafeBufferPointer<UInt8>

  /// A shortcode, directive, list of attributes or module line.
  struct Code {
    var kind: Inline.Code
    var name: String
    var range: Range<Int>
  }

  /// The codes between two offsets; comments are none.
  static func read(_ bytes: Buffer, _ start: Int, _ end: Int) -> [Code] {
    var codes: [Code] = []
    var index = start
    while index < end {
      if bytes[index].isBlank {
        index += 1
      } else if let after = MarkdownAttributes.commentEnd(bytes, from: index, limit: end) {
        index = after
      } else if let after = MarkdownAttributes.shortcodeEnd(bytes, from: index, limit: end) {
        codes.append(code(.shortcode, bytes, index..<after))
        index = after
      } else if let after = MarkdownAttributes.end(bytes, from: index, limit: end) {
        codes.append(Code(kind: .attributes, name: "", range: index..<after))
        index = after
      } else {
        // A directive or a line of a module is the whole line, without the blanks behind it.
        var last = end
        while last > index, bytes[last - 1].isBlank || bytes[last - 1] == UInt8(ascii: "[") { last -= 1 }
        codes.append(code(bytes[index] == UInt8(ascii: ":") ? .shortcode : .html, bytes, index..<last))
        index = end
      }
    }
    return codes
  }

  /// The name is the first word behind the opening marks: `figure`, `/figure`, `note`.
  private static func code(_ kind: Inline.Code, _ bytes: Buffer, _ range: Range<Int>) -> Code {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isBlank || opening.contains(bytes[start]) { start += 1 }
    var end = start
    while end < range.upperBound, bytes[end].isName || bytes[end] == UInt8(ascii: "/") || bytes[end] >= 0x80 {
      end += 1
    }
    return Code(kind: kind, name: String(decoding: bytes[start..<end], as: UTF8.self), range: range)
  }

  private static let opening = Array("{<%:-".utf8)
}
