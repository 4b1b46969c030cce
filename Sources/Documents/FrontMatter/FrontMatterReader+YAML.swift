import Diagnostics

extension FrontMatterReader {
  /// A mapping or a list that is open.
  struct Level {
    /// The column at which its keys or hyphens stand.
    var indent: Int
    /// The path of what it is the value of.
    var path: String
    var isList: Bool
    /// Items seen, in a list.
    var items = 0
  }

  mutating func readYAML(_ start: Int, _ end: Int) {
    var levels: [Level] = []
    var keys: Set<[UInt8]> = []
    // What is indented below belongs to the key or item that was read last.
    var owner = ""
    var position = start
    while position < end {
      let line = Line(bytes, at: position)
      position = line.next
      var index = line.start
      while index < line.end, bytes[index] == 0x20 { index += 1 }
      guard index < line.end, !isComment(index, line, block: builder.blockCount) else { continue }
      if bytes[index] == 0x09 {
        if !bytes[index..<line.end].allSatisfy(\.isBlank) {
          problem("a tab cannot indent front matter; write spaces", index, index + 1)
        }
        continue
      }
      var isItem = false
      // One line may begin several lists and a mapping in them: `- - key: value`.
      while index < line.end, bytes[index] == UInt8(ascii: "-"), index + 1 == line.end || bytes[index + 1] == 0x20 {
        let indent = index - line.start
        while let last = levels.last, last.indent > indent { levels.removeLast() }
        if levels.last?.indent != indent || levels.last?.isList == false {
          guard levels.count < 64 else { break }
          levels.append(Level(indent: indent, path: owner, isList: true))
        }
        let level = levels[levels.count - 1]
        levels[levels.count - 1].items += 1
        owner = level.path.isEmpty ? "\(level.items)" : "\(level.path).\(level.items)"
        isItem = true
        index += 1
        while index < line.end, bytes[index] == 0x20 { index += 1 }
      }
      guard index < line.end, bytes[index] != UInt8(ascii: "#") else { continue }
      let indent = index - line.start
      guard let (key, after) = key(index, line.end) else {
        if isItem {
          position = value(owner, index, line, end, indent: levels[levels.count - 1].indent)
        } else {
          problem("this line of the front matter is neither “key: value” nor an item of a list", index, line.end)
        }
        continue
      }
      while let last = levels.last, last.indent > indent || last.isList && last.indent == indent { levels.removeLast() }
      if levels.last?.indent != indent {
        guard levels.count < 64 else { continue }
        levels.append(Level(indent: indent, path: owner, isList: false))
      }
      let base = levels[levels.count - 1].path
      owner = base.isEmpty ? key : "\(base).\(key)"
      if !keys.insert(Array(owner.utf8)).inserted {
        problem("the front matter has the key “\(key)” twice", index, after - 1)
      }
      position = value(owner, after, line, end, indent: indent)
    }
  }

  /// A key and where its value begins.
  func key(_ start: Int, _ end: Int) -> (String, Int)? {
    var index = start
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      let quote = bytes[index]
      index += 1
      let first = index
      while index < end, bytes[index] != quote { index += bytes[index] == 0x5C && quote == 0x22 ? 2 : 1 }
      guard index < end else { return nil }
      let name = String(decoding: bytes[first..<index], as: UTF8.self)
      index += 1
      while index < end, bytes[index].isBlank { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: ":"), index + 1 == end || bytes[index + 1].isBlank else {
        return nil
      }
      return (name, index + 1)
    }
    guard !"[{&*!|>%@`#,]}".utf8.contains(bytes[index]) else { return nil }
    while index < end {
      if bytes[index] == UInt8(ascii: ":"), index + 1 == end || bytes[index + 1].isBlank {
        var last = index
        while last > start, bytes[last - 1].isBlank { last -= 1 }
        return last > start ? (String(decoding: bytes[start..<last], as: UTF8.self), index + 1) : nil
      }
      if bytes[index] == UInt8(ascii: "#"), index > start, bytes[index - 1].isBlank { return nil }
      index += 1
    }
    return nil
  }

  /// Reads the value behind a key.
  ///
  /// - Returns: where the next line begins.
  mutating func value(_ key: String, _ start: Int, _ line: Line, _ limit: Int, indent: Int) -> Int {
    var index = start
    while index < line.end, bytes[index].isBlank { index += 1 }
    guard index < line.end, bytes[index] != UInt8(ascii: "#") else { return line.next }
    switch bytes[index] {
    case UInt8(ascii: "\""): return quoted(key, index, limit, line)
    case UInt8(ascii: "'"): return singleQuoted(key, index, limit, line)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return block(key, index, line, limit, indent: indent)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return flow(key, index, limit, line, isTOML: false)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"):
      let end = endOfPlain(index, line.end)
      entry(key, String(decoding: bytes[index..<end], as: UTF8.self), index, end, translatable: false)
      return line.next
    default: return plain(key, index, line, limit, indent: indent)
    }
  }

  func endOfPlain(_ start: Int, _ lineEnd: Int) -> Int {
    var end = start
    while end < lineEnd {
      if bytes[end] == UInt8(ascii: "#"), end > start, bytes[end - 1].isBlank { break }
      end += 1
    }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  mutating func plain(_ key: String, _ start: Int, _ line: Line, _ limit: Int, indent: Int) -> Int {
    var end = endOfPlain(start, line.end)
    builder.leaf.append(Piece(.text, start, end))
    var next = line.next
    // Lines that are indented deeper go on with the value.
    while next < limit {
      let more = Line(bytes, at: next)
      var index = more.start
      while index < more.end, bytes[index].isBlank { index += 1 }
      guard index < more.end, index - more.start > max(indent, 0), bytes[index] != UInt8(ascii: "#") else { break }
      if self.key(index, more.end) != nil {
        problem("this line of the front matter is indented too far for a key", index, more.end)
        next = more.next
        continue
      }
      builder.leaf.append(Piece(.space, end, index))
      end = endOfPlain(index, more.end)
      builder.leaf.append(Piece(.text, index, end))
      next = more.next
    }
    finish(key, start, end, start, end, .yamlPlain)
    return next
  }

  mutating func singleQuoted(_ key: String, _ start: Int, _ limit: Int, _ line: Line) -> Int {
    var index = start + 1
    var text = index
    while index < limit {
      if bytes[index] == UInt8(ascii: "'") {
        if index + 1 < limit, bytes[index + 1] == UInt8(ascii: "'") {
          if text < index { builder.leaf.append(Piece(.text, text, index)) }
          builder.leaf.append(Piece(.syntax, index, index + 1))
          text = index + 1
          index += 2
          continue
        }
        if text < index { builder.leaf.append(Piece(.text, text, index)) }
        finish(key, start, index + 1, start + 1, index, .yamlSingleQuoted)
        return afterValue(index + 1)
      }
      index += 1
    }
    return unclosed(start, line)
  }

  mutating func quoted(_ key: String, _ start: Int, _ limit: Int, _ line: Line) -> Int {
    guard let end = scanBasic(start + 1, limit, isTOML: false) else { return unclosed(start, line) }
    finish(key, start, end + 1, start + 1, end, .yamlDoubleQuoted)
    return afterValue(end + 1)
  }

  /// Reads a string with backslash escapes up to its quote.
  mutating func scanBasic(_ start: Int, _ limit: Int, isTOML: Bool, closing: Int = 1) -> Int? {
    var index = start
    var text = start
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\""), closing == 1 || bytes[index..<limit].starts(with: [0x22, 0x22, 0x22]) {
        if text < index { builder.leaf.append(Piece(.text, text, index)) }
        return index
      }
      guard byte == UInt8(ascii: "\\"), index + 1 < limit else {
        index += 1
        continue
      }
      if text < index { builder.leaf.append(Piece(.text, text, index)) }
      let (piece, end) = escape(index, limit)
      builder.leaf.append(piece)
      text = end
      index = end
    }
    builder.leaf.removeAll(keepingCapacity: true)
    return nil
  }

  func escape(_ start: Int, _ limit: Int) -> (Piece, Int) {
    let byte = bytes[start + 1]
    func scalar(_ value: UInt32, _ end: Int) -> (Piece, Int) { (Piece(.scalar, start, end, value: Int(value)), end) }
    func hex(_ count: Int) -> (Piece, Int) {
      let end = start + 2 + count
      guard end <= limit, let value = UInt32(String(decoding: bytes[(start + 2)..<end], as: UTF8.self), radix: 16),
        Unicode.Scalar(value) != nil
      else { return (Piece(.text, start, start + 2), start + 2) }
      return scalar(value, end)
    }
    switch byte {
    case UInt8(ascii: "n"): return scalar(0x0A, start + 2)
    case UInt8(ascii: "t"): return scalar(0x09, start + 2)
    case UInt8(ascii: "r"): return scalar(0x0D, start + 2)
    case UInt8(ascii: "b"): return scalar(0x08, start + 2)
    case UInt8(ascii: "f"): return scalar(0x0C, start + 2)
    case UInt8(ascii: "0"): return scalar(0xFFFD, start + 2)
    case UInt8(ascii: "a"): return scalar(0x07, start + 2)
    case UInt8(ascii: "v"): return scalar(0x0B, start + 2)
    case UInt8(ascii: "e"): return scalar(0x1B, start + 2)
    case UInt8(ascii: "N"): return scalar(0x85, start + 2)
    case UInt8(ascii: "_"): return scalar(0xA0, start + 2)
    case UInt8(ascii: "L"): return scalar(0x2028, start + 2)
    case UInt8(ascii: "P"): return scalar(0x2029, start + 2)
    case UInt8(ascii: "x"): return hex(2)
    case UInt8(ascii: "u"): return hex(4)
    case UInt8(ascii: "U"): return hex(8)
    case 0x0A, 0x0D:
      var end = start + 2
      while end < limit, bytes[end].isBlank { end += 1 }
      return (Piece(.syntax, start, end), end)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x20: return scalar(UInt32(byte), start + 2)
    default: return (Piece(.text, start, start + 1), start + 1)
    }
  }

  /// What follows a quoted value on its line can only be a comment.
  mutating func afterValue(_ position: Int) -> Int {
    let line = Line(bytes, at: position)
    var index = position
    while index < line.end, bytes[index].isBlank { index += 1 }
    if index < line.end, bytes[index] != UInt8(ascii: "#") {
      problem("nothing but a comment may follow a quoted value", index, line.end)
    }
    return line.next
  }

  mutating func unclosed(_ start: Int, _ line: Line) -> Int {
    builder.leaf.removeAll(keepingCapacity: true)
    problem("this quote is never closed", start, start + 1)
    return line.next
  }

  mutating func block(_ key: String, _ start: Int, _ line: Line, _ limit: Int, indent: Int) -> Int {
    var next = line.next
    var depth: Int?
    var first = line.end
    var last = line.end
    while next < limit {
      let more = Line(bytes, at: next)
      var index = more.start
      while index < more.end, bytes[index] == 0x20 { index += 1 }
      if index == more.end {
        next = more.next
        continue
      }
      let own = depth ?? (index - more.start)
      guard own > max(indent, -1), index - more.start >= own else { break }
      depth = own
      var end = more.end
      while end > index, bytes[end - 1].isBlank { end -= 1 }
      if builder.leaf.isEmpty { first = index } else { builder.leaf.append(Piece(.space, last, index)) }
      builder.leaf.append(Piece(.text, index, end))
      last = end
      next = more.next
    }
    guard !builder.leaf.isEmpty else { return next }
    finish(key, start, last, first, last, .yamlBlock)
    return next
  }
}
