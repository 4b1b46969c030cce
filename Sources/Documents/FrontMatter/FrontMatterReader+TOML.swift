extension FrontMatterReader {
  mutating func readTOML(_ start: Int, _ end: Int) {
    var prefix = ""
    var tables: [String: Int] = [:]
    var position = start
    while position < end {
      let line = Line(bytes, at: position)
      position = line.next
      var index = line.start
      while index < line.end, bytes[index].isBlank { index += 1 }
      guard index < line.end, !isComment(index, line, block: builder.blockCount) else { continue }
      if bytes[index] == UInt8(ascii: "[") {
        let isArray = index + 1 < line.end && bytes[index + 1] == UInt8(ascii: "[")
        var close = index
        while close < line.end, bytes[close] != UInt8(ascii: "]") { close += 1 }
        guard close < line.end else {
          problem("this bracket is never closed", index, index + 1)
          continue
        }
        let name = String(decoding: bytes[(index + (isArray ? 2 : 1))..<close].filter { !$0.isBlank }, as: UTF8.self)
        if isArray {
          let number = tables[name] ?? 0
          tables[name] = number + 1
          prefix = "\(name).\(number)."
        } else {
          prefix = name + "."
        }
        continue
      }
      var equals = index
      var quote: UInt8 = 0
      while equals < line.end, quote != 0 || bytes[equals] != UInt8(ascii: "=") {
        let byte = bytes[equals]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = quote == 0 ? byte : quote == byte ? 0 : quote
        }
        equals += 1
      }
      guard equals < line.end, equals > index else {
        problem("this line of the front matter is no “key = value”", index, line.end)
        continue
      }
      let key =
        prefix
        + String(decoding: bytes[index..<equals].filter { !$0.isBlank && $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
      position = tomlValue(key, equals + 1, line, end)
    }
  }

  private mutating func tomlValue(_ key: String, _ start: Int, _ line: Line, _ limit: Int) -> Int {
    var index = start
    while index < line.end, bytes[index].isBlank { index += 1 }
    guard index < line.end else {
      problem("“\(key)” has no value", start - 1, line.end)
      return line.next
    }
    switch bytes[index] {
    case UInt8(ascii: "\""):
      if bytes[index..<limit].starts(with: [0x22, 0x22, 0x22]) {
        guard let end = scanBasic(index + 3, limit, isTOML: true, closing: 3) else { return unclosed(index, line) }
        finish(key, index, end + 3, index + 3, end, .tomlMultiline)
        return afterValue(end + 3)
      }
      guard let end = scanBasic(index + 1, line.end, isTOML: true) else { return unclosed(index, line) }
      finish(key, index, end + 1, index + 1, end, .tomlBasic)
      return afterValue(end + 1)
    case UInt8(ascii: "'"):
      let isLong = bytes[index..<limit].starts(with: [0x27, 0x27, 0x27])
      let width = isLong ? 3 : 1
      var end = index + width
      while end < (isLong ? limit : line.end) {
        if bytes[end] == UInt8(ascii: "'"), !isLong || bytes[end..<limit].starts(with: [0x27, 0x27, 0x27]) {
          if end > index + width { builder.leaf.append(Piece(.text, index + width, end)) }
          finish(key, index, end + width, index + width, end, .tomlLiteral)
          return afterValue(end + width)
        }
        end += 1
      }
      return unclosed(index, line)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return flow(key, index, limit, line, isTOML: true)
    default:
      let end = endOfPlain(index, line.end)
      entry(key, String(decoding: bytes[index..<end], as: UTF8.self), index, end, translatable: false)
      return line.next
    }
  }
}
