/// A character reference in HTML text or an attribute: `&aring;`, `&#229;`, `&amp` without its semicolon.
///
/// - Reference: WHATWG, “HTML”, section 13.2.5.72, “Character reference state”.
struct HTMLReference {
  /// What it stands for.
  var first: Unicode.Scalar
  /// A second character that a few names stand for.
  var second: Unicode.Scalar?
  /// Where what follows begins.
  var end: Int

  /// Reads the reference at `&`, or `nil` where the `&` is only itself.
  init?(_ bytes: UnsafePointer<UInt8>, at start: Int, limit: Int, isAttribute: Bool) {
    var end = start + 1
    guard end < limit else { return nil }
    if bytes[end] == UInt8(ascii: "#") {
      guard let (value, next) = HTMLReference.number(bytes, end + 1, limit) else { return nil }
      first = HTMLReference.scalar(value)
      self.end = next
      return
    }
    while end < limit, end - start <= CharacterReferences.longest, bytes[end].isLetter || bytes[end].isDigit {
      end += 1
    }
    if end < limit, bytes[end] == UInt8(ascii: ";"),
      let match = CharacterReferences.match(UnsafeBufferPointer(start: bytes + start + 1, count: end - start - 1))
    {
      first = match.first
      second = match.second
      self.end = end + 1
      return
    }
    // Old names may miss their semicolon, the longest of them six letters; in an attribute what goes on is a name.
    end = min(end, start + 7)
    while end > start + 2 {
      let name = UnsafeBufferPointer(start: bytes + start + 1, count: end - start - 1)
      if let match = CharacterReferences.match(name), match.isLegacy {
        if isAttribute, end < limit,
          bytes[end] == UInt8(ascii: "=") || bytes[end].isLetter || bytes[end].isDigit
        {
          return nil
        }
        first = match.first
        second = match.second
        self.end = end
        return
      }
      end -= 1
    }
    return nil
  }

  private static func number(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ limit: Int) -> (UInt32, Int)? {
    var index = start
    let isHexadecimal = index < limit && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < limit {
      let byte = bytes[index]
      let digit: UInt8
      if byte.isDigit {
        digit = byte - 0x30
      } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
        digit = (byte | 0x20) - 0x57
      } else {
        break
      }
      value = min(value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit), 0x110000)
      index += 1
    }
    guard index > digits else { return nil }
    return (value, index < limit && bytes[index] == UInt8(ascii: ";") ? index + 1 : index)
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if value == 0 { return "\u{FFFD}" }
    if value >= 0x80, value < 0xA0, let scalar = Unicode.Scalar(windows1252[Int(value - 0x80)]) { return scalar }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What numbers from 0x80 through 0x9F stand for.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
