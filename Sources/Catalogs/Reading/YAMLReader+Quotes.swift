import Diagnostics

extension YAMLReader {
  /// The text in quotes at `start`, and the place behind it.
  mutating func quoted(at start: Int, until limit: Int) -> (SourceText, Int)? {
    let quote = bytes[start]
    var pieces: [SourceText.Piece] = []
    var index = start + 1
    var plain = index
    while index < limit {
      switch bytes[index] {
      case quote where quote == UInt8(ascii: "'") && index + 1 < limit && bytes[index + 1] == quote:
        pieces += [.init(plain..<index), .init(index..<index + 2, "'")]
        index += 2
        plain = index
      case quote:
        pieces.append(.init(plain..<index))
        return (SourceText(pieces, range: file.range(start, index + 1)), index + 1)
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        pieces.append(.init(plain..<index))
        guard let (text, end) = escape(at: index, until: limit) else { return nil }
        pieces.append(.init(index..<end, text))
        index = end
        plain = end
      case 0x0A, 0x0D:
        // Folding: white space around a line ending is one space; each further line ending stands.
        var begin = index
        while begin > plain, bytes[begin - 1] == 0x20 || bytes[begin - 1] == 0x09 { begin -= 1 }
        pieces.append(.init(plain..<begin))
        var endings = 0
        while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
          if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < limit && bytes[index + 1] == 0x0A)) {
            endings += 1
          }
          index += 1
        }
        pieces.append(.init(begin..<index, endings == 1 ? " " : String(repeating: "\n", count: endings - 1)))
        plain = index
      default: index += 1
      }
    }
    report("no quote closes this text", start..<start + 1)
    return nil
  }

  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
    0x09: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]

  private mutating func escape(at start: Int, until limit: Int) -> (String, Int)? {
    let kind = start + 1 < limit ? bytes[start + 1] : 0
    if let text = YAMLReader.escapes[kind], kind != 0 { return (text, start + 2) }
    if kind == 0x0A || kind == 0x0D {
      var index = start + 1
      while index < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
      return ("", index)
    }
    let length = kind == UInt8(ascii: "x") ? 2 : kind == UInt8(ascii: "u") ? 4 : kind == UInt8(ascii: "U") ? 8 : 0
    let end = start + 2 + length
    if length > 0, end <= limit, bytes[start + 2..<end].allSatisfy(\.isHexadecimal),
      let code = UInt32(String(decoding: bytes[start + 2..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    {
      return (String(Character(scalar)), end)
    }
    report("unknown escape", start..<min(max(end, start + 2), limit))
    return nil
  }
}

extension UInt8 {
  /// One of 0–9, a–f, A–F.
  var isHexadecimal: Bool { (48...57).contains(self) || (97...102).contains(self | 0x20) }
}
