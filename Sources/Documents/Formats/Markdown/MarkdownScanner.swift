/// Small readers that blocks and inlines share. Offsets count in the buffer that is given.
enum MarkdownScanner {
  typealias Buffer = UnsafeBufferPointer<UInt8>

  /// The content of a link's destination and what lies behind it.
  struct Part {
    var start: Int
    var end: Int
    /// Behind the closing mark.
    var after: Int
  }

  /// A label from its `[` through the `]` behind it: the content lies between.
  static func label(_ bytes: Buffer, _ start: Int, _ limit: Int) -> Part? {
    guard start < limit, bytes[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    var hasWords = false
    // At most 999 characters; bytes are at most four times as many.
    var count = 0
    while index < limit {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "]"):
        return hasWords ? Part(start: start + 1, end: index, after: index + 1) : nil
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where index + 1 < limit && bytes[index + 1].isPunctuation:
        hasWords = true
        index += 2
        count += 2
      default:
        if !byte.isBlank { hasWords = true }
        if byte & 0xC0 != 0x80 { count += 1 }
        index += 1
      }
      if count > 999 { return nil }
    }
    return nil
  }

  /// A destination in pointed brackets or without.
  static func destination(_ bytes: Buffer, _ start: Int, _ limit: Int) -> Part? {
    guard start < limit else { return nil }
    var index = start
    if bytes[index] == UInt8(ascii: "<") {
      index += 1
      while index < limit {
        switch bytes[index] {
        case UInt8(ascii: ">"): return Part(start: start + 1, end: index, after: index + 1)
        case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
        case UInt8(ascii: "\\") where index + 1 < limit && bytes[index + 1].isPunctuation: index += 2
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    loop: while index < limit {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\") where index + 1 < limit && bytes[index + 1].isPunctuation: index += 2
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
        index += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
        index += 1
      default:
        if byte <= 0x20 || byte == 0x7F {
          if byte.isBlank { break loop }
          return nil
        }
        index += 1
      }
    }
    return depth == 0 ? Part(start: start, end: index, after: index) : nil
  }

  /// A title in quotes or parentheses.
  static func title(_ bytes: Buffer, _ start: Int, _ limit: Int) -> Part? {
    guard start < limit else { return nil }
    let opener = bytes[start]
    let closer: UInt8
    switch opener {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = opener
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < limit {
      let byte = bytes[index]
      if byte == closer { return Part(start: start + 1, end: index, after: index + 1) }
      if byte == UInt8(ascii: "("), opener == byte { return nil }
      index += byte == UInt8(ascii: "\\") && index + 1 < limit && bytes[index + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  /// Past spaces, tabs and at most one line ending.
  static func skipSpace(_ bytes: Buffer, _ start: Int, _ limit: Int) -> Int {
    var index = start
    var lines = 0
    while index < limit {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case 0x0A:
        guard lines == 0 else { return index }
        lines = 1
        index += 1
      case 0x0D:
        guard lines == 0 else { return index }
        lines = 1
        index += index + 1 < limit && bytes[index + 1] == 0x0A ? 2 : 1
      default: return index
      }
    }
    return index
  }

  /// What a character reference at `&` stands for, and where it ends.
  static func reference(_ bytes: Buffer, _ start: Int, _ limit: Int) -> (CharacterReferences.Match, Int)? {
    var index = start + 1
    guard index < limit else { return nil }
    if bytes[index] == UInt8(ascii: "#") {
      index += 1
      var value: UInt32 = 0
      let isHex = index < limit && bytes[index] | 0x20 == UInt8(ascii: "x")
      if isHex { index += 1 }
      let digits = index
      while index < limit, index - digits < (isHex ? 7 : 8) {
        let byte = bytes[index]
        if byte.isDigit {
          value = value &* (isHex ? 16 : 10) &+ UInt32(byte - 0x30)
        } else if isHex, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x66 {
          value = value &* 16 &+ UInt32((byte | 0x20) - 0x61 + 10)
        } else {
          break
        }
        index += 1
      }
      guard index > digits, index - digits <= (isHex ? 6 : 7), index < limit, bytes[index] == UInt8(ascii: ";") else {
        return nil
      }
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      return (.init(first: scalar ?? "\u{FFFD}", second: nil, isLegacy: false), index + 1)
    }
    let name = index
    while index < limit, bytes[index].isLetter || bytes[index].isDigit, index - name <= CharacterReferences.longest {
      index += 1
    }
    guard index < limit, bytes[index] == UInt8(ascii: ";"),
      let match = CharacterReferences.match(Buffer(rebasing: bytes[name..<index]))
    else { return nil }
    return (match, index + 1)
  }

  /// Bytes with escapes and references decoded.
  static func decoded(_ bytes: Buffer, _ start: Int, _ end: Int) -> String {
    let content = bytes[start..<end]
    guard content.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == 0 }) else {
      return String(decoding: content, as: UTF8.self)
    }
    var decoded: [UInt8] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end, bytes[index + 1].isPunctuation {
        decoded.append(bytes[index + 1])
        index += 2
      } else if byte == UInt8(ascii: "&"), let (match, after) = reference(bytes, index, end) {
        decoded += match.text.utf8
        index = after
      } else if byte == 0 {
        decoded += [0xEF, 0xBF, 0xBD]
        index += 1
      } else {
        decoded.append(byte)
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The scalar that ends before `index`.
  static func scalar(before index: Int, in bytes: Buffer) -> Unicode.Scalar {
    guard index > 0 else { return "\n" }
    let last = bytes[index - 1]
    if last < 0x80 { return Unicode.Scalar(last) }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return scalar(at: start, in: bytes, limit: index)
  }

  /// The scalar that begins at `index`.
  static func scalar(at index: Int, in bytes: Buffer, limit: Int) -> Unicode.Scalar {
    guard index < limit else { return "\n" }
    let first = bytes[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= limit else { return "\u{FFFD}" }
    var value = UInt32(first & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// White space as Markdown's emphasis sees it.
  var isMarkdownSpace: Bool {
    if value < 0x80 { return UInt8(value).isBlank }
    return value == 0xA0 || properties.generalCategory == .spaceSeparator
  }

  /// Punctuation and symbols.
  var isMarkdownPunctuation: Bool {
    if value < 0x80 { return UInt8(value).isPunctuation }
    // Latin letters with accents.
    if value >= 0xC0, value < 0x250, value != 0xD7, value != 0xF7 { return false }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
