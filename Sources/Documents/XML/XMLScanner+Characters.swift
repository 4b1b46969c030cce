import Diagnostics

extension XMLScanner {
  func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

  func starts(_ text: StaticString) -> Bool {
    guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
    return index > start
  }

  func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  mutating func scanName(_ what: String) throws(Diagnostic) -> String {
    let start = index
    while index < bytes.count, bytes[index].isXMLName { index += 1 }
    guard index > start, !(bytes[start].isDigit || bytes[start] == 0x2D || bytes[start] == 0x2E) else {
      throw problem("expected \(what) here", file.range(start, max(index, start + 1)))
    }
    return string(start, index)
  }

  /// Whether XML has the character that begins at `place`, or the byte goes on with one.
  func isCharacter(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte >= 0x20, byte != 0xEF { return true }
    if byte == 0xEF {
      return !(place + 2 < bytes.count && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE)
    }
    return byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  func unlawful() -> Diagnostic {
    let code = bytes[index] == 0xEF ? 0xFFFE + Int(bytes[min(index + 2, bytes.count - 1)] & 1) : Int(bytes[index])
    let digits = String(code, radix: 16, uppercase: true)
    return problem(
      "XML has no character U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)",
      file.range(index, index + 1))
  }

  func decoded(_ start: Int, _ end: Int, isAttribute: Bool) throws(Diagnostic) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "&"):
        let (scalar, next) = try reference(place - 1, end)
        text.append(contentsOf: UTF8.encode(scalar)!)
        place = next
      case 0x0D:
        if place < end, bytes[place] == 0x0A { place += 1 }
        text.append(isAttribute ? 0x20 : 0x0A)
      case 0x09, 0x0A:
        text.append(isAttribute ? 0x20 : byte)
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that `&…;` at `start` stands for, and where what follows begins.
  func reference(_ start: Int, _ limit: Int) throws(Diagnostic) -> (Unicode.Scalar, Int) {
    var end = start + 1
    while end < limit, end - start < 34, bytes[end].isXMLName || bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ";"), end > start + 1 else {
      throw problem("“&” begins no entity; write “&amp;”", file.range(start, start + 1))
    }
    let range = file.range(start, end + 1)
    let name = string(start + 1, end)
    switch name {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    default: break
    }
    guard name.hasPrefix("#") else { throw problem("the entity “&\(name);” is not defined", range) }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let scalar = value.flatMap(Unicode.Scalar.init), XMLEscape.isCharacter(scalar), !digits.contains("+") else {
      throw problem("“&\(name);” is no character of XML", range)
    }
    return (scalar, end + 1)
  }

  static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        text.append(0x0A)
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        text.append(byte)
      }
    }
    return text
  }

  func problem(_ message: String, _ range: SourceRange) -> Diagnostic {
    .error(message, at: range, rule: "file-problem")
  }
}

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
  var isXMLName: Bool { isName || self == 0x3A || self >= 0x80 }
}
