/// Finds what programs put into text: `{name}`, `{{ name }}`, `%s`, `%1$d`, `%(name)s`, `%{name}`.
enum Placeholders {
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let end: Int? =
        switch byte {
        case UInt8(ascii: "{"): braces(bytes, index)
        case UInt8(ascii: "%"): conversion(bytes, index)
        default: nil
        }
      if let end {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func braces(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "{") {
      var index = start + 2
      while index + 1 < bytes.count, index - start < 200 {
        if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
        index += 1
      }
      return nil
    }
    var index = start + 1
    while index < bytes.count, bytes[index].isName { index += 1 }
    guard index > start + 1, index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return nil }
    return index + 1
  }

  private static func conversion(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "{") { return braces(bytes, index) }
    if bytes[index] == UInt8(ascii: "(") {
      index += 1
      let name = index
      while index < bytes.count, bytes[index].isName { index += 1 }
      guard index > name, index + 1 < bytes.count, bytes[index] == UInt8(ascii: ")"),
        [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "f")].contains(bytes[index + 1])
      else { return nil }
      return index + 2
    }
    let digits = index
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    if index > digits {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "$") else { return nil }
      index += 1
    }
    guard index < bytes.count,
      [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "@"), UInt8(ascii: "i"), UInt8(ascii: "u")]
        .contains(bytes[index]),
      index + 1 == bytes.count || !(bytes[index + 1].isName || bytes[index + 1] >= 0x80),
      start == 0 || !(bytes[start - 1].isDigit || bytes[start - 1] == UInt8(ascii: "%"))
    else { return nil }
    return index + 1
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isName: Bool { isDigit || isLetter || self == 0x5F || self == 0x2D || self == 0x2E }
}
