/// Writes words into the values of YAML and TOML front matter.
enum FrontMatterNotation {
  static func encode(_ text: String, _ notation: Notation, _ around: Notation.Surroundings) -> [UInt8]? {
    switch notation {
    case .yamlSingleQuoted:
      guard !text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else { return nil }
      return text.utf8.flatMap { $0 == UInt8(ascii: "'") ? [$0, $0] : [$0] }
    case .yamlDoubleQuoted, .tomlBasic, .tomlMultiline: return doubleQuoted(text)
    case .tomlLiteral:
      guard !text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
        return nil
      }
      return Array(text.utf8)
    case .yamlBlock:
      guard !text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else { return nil }
      return Array(text.utf8)
    default: return Array(text.utf8)
    }
  }

  /// Whether YAML reads words without quotes as the same words; in brackets more marks mean something.
  static func isPlain(_ words: [UInt8], isFlow: Bool) -> Bool {
    if isFlow, words.contains(where: { ",[]{}".utf8.contains($0) }) { return false }
    guard let first = words.first, let last = words.last, first.isLetter || first >= 0x80, last != UInt8(ascii: ":")
    else { return false }
    for index in words.indices {
      let byte = words[index]
      if byte < 0x20 || byte == 0x7F { return false }
      if byte == UInt8(ascii: ":"), words[index + 1].isBlank { return false }
      if byte == UInt8(ascii: "#"), words[index - 1].isBlank { return false }
    }
    let text = String(decoding: words, as: UTF8.self).lowercased()
    return !["true", "false", "yes", "no", "null", "on", "off", "y", "n"].contains(text)
  }

  static func doubleQuoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [0x5C, byte]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
