import Diagnostics

/// The encodings of XML files that are read.
public enum XMLEncoding: String, Sendable, Hashable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, the high byte first.
  case utf16Big = "UTF-16BE"
  /// UTF-16, the low byte first.
  case utf16Little = "UTF-16LE"

  /// What the first bytes say.
  ///
  /// - Reference: XML 1.0, appendix F.
  static func detect(_ bytes: [UInt8]) -> XMLEncoding {
    switch Array(bytes.prefix(4)) {
    case let head where head.starts(with: [0xFE, 0xFF]): .utf16Big
    case let head where head.starts(with: [0xFF, 0xFE]): .utf16Little
    case [0x00, 0x3C, 0x00, 0x3F]: .utf16Big
    case [0x3C, 0x00, 0x3F, 0x00]: .utf16Little
    default: .utf8
    }
  }

  /// The same text as UTF-8 bytes without a byte order mark, or `nil` where the bytes are no text.
  func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard self != .utf8 else { return bytes }
    guard bytes.count % 2 == 0 else { return nil }
    let high = self == .utf16Big ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// The bytes of `text`, with a byte order mark where UTF-16 needs one.
  public func encode(_ text: String) -> [UInt8] {
    guard self != .utf8 else { return Array(text.utf8) }
    var bytes: [UInt8] = self == .utf16Big ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += self == .utf16Big ? pair : pair.reversed()
    }
    return bytes
  }
}
