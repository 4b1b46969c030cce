/// Recognises bare addresses as GitHub does.
///
/// - Reference: GitHub Flavored Markdown 0.29, “Autolinks (extension)”.
enum MarkdownAddress {
  typealias Buffer = UnsafeBufferPointer<UInt8>

  static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator:
      return false
    default: return true
    }
  }

  /// The end of the domain that begins at `start`, or `start`.
  static func domainEnd(_ bytes: Buffer, _ start: Int, allowShort: Bool) -> Int {
    var index = start
    var dots = 0
    var underscores = 0
    var underscoresBefore = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "_") {
        underscores += 1
      } else if byte == UInt8(ascii: ".") {
        underscoresBefore = underscores
        underscores = 0
        dots += 1
      } else if byte != UInt8(ascii: "-"), !byte.isLetter, !byte.isDigit {
        guard byte >= 0x80 else { break }
        let scalar = MarkdownScanner.scalar(at: index, in: bytes, limit: bytes.count)
        guard isHost(scalar) else { break }
        index += UTF8.width(scalar) - 1
      }
      index += 1
    }
    // A domain of very many parts is accepted unseen, so that the same bytes are not looked at again and again.
    if underscores + underscoresBefore > 0, dots <= 10 { return start }
    return allowShort || dots > 0 ? index : start
  }

  /// The end of the address of which `start` to `from` has been read.
  static func end(_ bytes: Buffer, _ start: Int, from: Int) -> Int {
    var end = from
    while end < bytes.count, !bytes[end].isBlank, bytes[end] != UInt8(ascii: "<") { end += 1 }
    return trimmed(bytes, start, end)
  }

  /// Leaves off punctuation at the end, unbalanced parentheses and what looks like a character reference.
  static func trimmed(_ bytes: Buffer, _ start: Int, _ end: Int) -> Int {
    var opening = 0
    var closing = 0
    for index in start..<end {
      if bytes[index] == UInt8(ascii: "(") { opening += 1 }
      if bytes[index] == UInt8(ascii: ")") { closing += 1 }
    }
    var end = end
    while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: ")"):
        if closing <= opening { return end }
        closing -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var index = end - 2
        while index > start, bytes[index].isLetter { index -= 1 }
        end = index >= start && index < end - 2 && bytes[index] == UInt8(ascii: "&") ? index : end - 1
      default: return end
      }
    }
    return end
  }

  /// The mail address around an `@`; its local part does not reach before `from`.
  static func email(_ bytes: Buffer, around at: Int, from: Int, limit: Int) -> Range<Int>? {
    var start = at
    while start > from {
      let byte = bytes[start - 1]
      guard
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      else { break }
      start -= 1
    }
    guard start < at else { return nil }
    var end = at + 1
    var dots = 0
    while end < limit {
      let byte = bytes[end]
      if byte == UInt8(ascii: "@") { return nil }
      if byte == UInt8(ascii: "."), end + 1 < limit, bytes[end + 1].isLetter || bytes[end + 1].isDigit {
        dots += 1
      } else if !byte.isLetter, !byte.isDigit, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    guard end - at >= 2, dots > 0, bytes[end - 1].isLetter || bytes[end - 1] == UInt8(ascii: ".") else { return nil }
    let trimmed = trimmed(bytes, at, end)
    return trimmed > at + 1 ? start..<trimmed : nil
  }
}
