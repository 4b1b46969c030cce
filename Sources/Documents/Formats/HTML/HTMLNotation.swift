/// Writes words into HTML text, attribute values and strings of JSON-LD.
enum HTMLNotation {
  static func encode(_ text: String, _ notation: Notation, _ around: Notation.Surroundings) -> [UInt8]? {
    let source = Array(text.utf8)
    guard !source.contains(0) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 16)
    for (index, byte) in source.enumerated() {
      if notation == .jsonString {
        appendJSON(byte, to: &bytes)
      } else if around.isStrict, byte < 0x80, byte != 0x20, byte.isPunctuation || index == 0 {
        // What stands before could be the beginning of a reference, so the first character is written as one too.
        bytes += "&#\(byte);".utf8
      } else {
        append(byte, notation, to: &bytes)
      }
    }
    return bytes
  }

  private static func append(_ byte: UInt8, _ notation: Notation, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\"") where notation == .htmlDoubleQuoted || notation == .htmlUnquoted: bytes += "&quot;".utf8
    case UInt8(ascii: "'") where notation == .htmlSingleQuoted || notation == .htmlUnquoted: bytes += "&#39;".utf8
    case UInt8(ascii: " "), UInt8(ascii: "="), UInt8(ascii: "`"):
      if notation == .htmlUnquoted { bytes += "&#\(byte);".utf8 } else { bytes.append(byte) }
    default: bytes.append(byte)
    }
  }

  /// `<` is escaped too, so that nothing in a script can end it.
  private static func appendJSON(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "<"): bytes += #"\u003c"#.utf8
    case UInt8(ascii: ">"): bytes += #"\u003e"#.utf8
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes += (#"\u00"# + (digits.count == 1 ? "0" : "") + digits).utf8
    default: bytes.append(byte)
    }
  }
}
