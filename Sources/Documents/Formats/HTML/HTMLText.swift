/// Reads the characters of HTML text and attribute values.
enum HTMLText {
  /// The text that `range` stands for: references decoded where the state has them, line endings as LF, NUL as U+FFFD.
  static func decode(
    _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, in state: HTMLTokenizer.State?, isAttribute: Bool
  ) -> String {
    let hasReferences = state == .data || state == .characterData
    let keepsNull = !isAttribute && (state == .data || state == .section)
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), hasReferences,
        let reference = HTMLReference(bytes, at: index, limit: range.upperBound, isAttribute: isAttribute)
      {
        text += Array(String(reference.first).utf8)
        if let second = reference.second { text += Array(String(second).utf8) }
        index = reference.end
        continue
      }
      index += 1
      switch byte {
      case 0 where !keepsNull: text += [0xEF, 0xBF, 0xBD]
      case 0x0D:
        text.append(0x0A)
        if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
