/// Writes words into Markdown so that they read back as they are.
enum MarkdownNotation {
  static func encode(_ text: String, _ notation: Notation, _ around: Notation.Surroundings) -> [UInt8]? {
    let source = Array(text.utf8)
    guard !source.contains(0) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 8)
    for (index, byte) in source.enumerated() {
      let before = index == 0 ? around.before : source[index - 1]
      let after = index + 1 == source.count ? around.after : source[index + 1]
      let begins = around.beginsLine && source[..<index].allSatisfy { $0 == 0x20 }
      if around.isStrict, byte.isPunctuation {
        bytes += "&#\(byte);".utf8
      } else if byte.isPunctuation, needsEscape(byte, before, after, notation) {
        bytes += [0x5C, byte]
      } else if byte.isPunctuation, begins, opensBlock(source[index...], around.after) {
        bytes += [0x5C, byte]
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"), around.beginsLine,
        index > 0, index < 10, source[..<index].allSatisfy(\.isDigit), after == nil || after!.isBlank
      {
        bytes += [0x5C, byte]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func needsEscape(_ byte: UInt8, _ before: UInt8?, _ after: UInt8?, _ notation: Notation) -> Bool {
    let isLoose = (before == nil || before!.isBlank) && (after == nil || after!.isBlank)
    switch byte {
    case UInt8(ascii: "\\"): return after == nil || after!.isPunctuation || after!.isBlank
    case UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): return true
    case UInt8(ascii: "*"), UInt8(ascii: "~"): return !isLoose
    case UInt8(ascii: "_"): return !isLoose && !(isWord(before) && isWord(after))
    case UInt8(ascii: "<"): return after == nil || !after!.isBlank
    case UInt8(ascii: "&"): return after == nil || after!.isLetter || after! == UInt8(ascii: "#")
    case UInt8(ascii: "{"): return true
    case UInt8(ascii: "!"): return after == UInt8(ascii: "[")
    case UInt8(ascii: "|"): return notation == .markdownCell
    case UInt8(ascii: "#"): return notation == .markdownHeading
    case UInt8(ascii: "\""): return notation == .markdownDoubleQuoted
    case UInt8(ascii: "'"): return notation == .markdownSingleQuoted
    case UInt8(ascii: "("), UInt8(ascii: ")"): return notation == .markdownParenthesized
    default: return false
    }
  }

  private static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isDigit || byte.isLetter || byte >= 0x80
  }

  /// Whether punctuation at the beginning of a line would begin a block or underline one.
  private static func opensBlock(_ rest: ArraySlice<UInt8>, _ after: UInt8?) -> Bool {
    guard let first = rest.first else { return false }
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return true
    default: return false
    }
  }
}

extension UInt8 {
  /// ASCII punctuation.
  var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
      || (self >= 0x7B && self <= 0x7E)
  }
}
