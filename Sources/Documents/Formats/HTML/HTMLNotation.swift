/// Writes words into HTML text, attribute values and strings of JSON-LD.
enum HTMLNotation {
  static func encode(_ text: String, _ notation: Notation, _ around: Notation.Surroundings) -> [UInt8]? {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\"") where notation != .html: bytes += "&quot;".utf8
      case UInt8(ascii: "'") where notation != .html: bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
