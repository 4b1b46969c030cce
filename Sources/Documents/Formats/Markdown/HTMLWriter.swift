/// Writes pieces of HTML.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func raw(_ content: some Sequence<UInt8>) { bytes.append(contentsOf: content) }

  /// Begins a new line unless one has just begun.
  mutating func newLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  /// Text with `& < > "` escaped; NUL is shown as U+FFFD.
  mutating func escape(_ content: some Sequence<UInt8>) {
    for byte in content {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      case 0: bytes += [0xEF, 0xBF, 0xBD]
      default: bytes.append(byte)
      }
    }
  }

  /// An address with everything percent-encoded that does not belong there.
  mutating func address(_ content: some Sequence<UInt8>) {
    let hex = Array("0123456789ABCDEF".utf8)
    for byte in content {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40,
        0x5F, 0x7E:
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
  }

  /// Whether an address may stand in HTML that is shown to readers.
  static func isSafe(_ address: String) -> Bool {
    // Browsers leave out white space and control characters when they look for the scheme.
    let bytes = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }.prefix(64).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = bytes[..<colon]
    if scheme.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      return true
    }
    let name = String(decoding: scheme, as: UTF8.self)
    return ["http", "https", "mailto", "tel", "ftp", "sms"].contains(name)
  }
}
