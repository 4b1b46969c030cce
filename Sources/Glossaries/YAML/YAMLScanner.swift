/// Reads the YAML that people write by hand, with byte offsets.
struct YAMLScanner {
  static let depthLimit = 64

  enum Trouble: Error {
    /// Legal but rare; another reader must do it.
    case rare
    case wrong(String, Int)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  var lineStart: Int
  var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    at = start
    lineStart = start
  }

  mutating func document() throws(Trouble) -> YAMLTree {
    skip()
    if peek("---"), at == lineStart, isSpace(at + 3) {
      at += 3
      skip()
    }
    guard at < bytes.count else { return YAMLTree(content: .empty, range: at..<at) }
    if bytes[at] == UInt8(ascii: "%") { throw .rare }
    let node = try block(indent: -1)
    skip()
    if at < bytes.count {
      if at == lineStart, peek("---") || peek("...") { throw .rare }
      throw .wrong("this line does not belong to what is above it; check its indentation", at)
    }
    return node
  }

  // MARK: Blocks

  var column: Int { at - lineStart }

  /// Skips white space, line ends and comments.
  mutating func skip() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09: at += 1
      case 0x0A, 0x0D:
        at += 1
        lineStart = at
      case UInt8(ascii: "#"):
        guard at == 0 || isSpace(at - 1) || at == lineStart else { return }
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      default: return
      }
    }
  }

  func isSpace(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
      || bytes[offset] == 0x09
  }

  func peek(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Reads a node that stands further right than `indent`; the next token is already found.
  mutating func block(indent: Int) throws(Trouble) -> YAMLTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < YAMLScanner.depthLimit else {
      throw .wrong("this is nested more than \(YAMLScanner.depthLimit) deep", at)
    }
    guard at < bytes.count, column > indent else { return YAMLTree(content: .empty, range: at..<at) }
    try refuseTabs()
    let byte = bytes[at]
    if byte == UInt8(ascii: "-"), isSpace(at + 1) { return try sequence() }
    if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") { return try literal(indent: indent) }
    if let end = try keyEnd() { return try mapping(firstKeyEnd: end) }
    return try scalarOrFlow(indent: indent)
  }

  func refuseTabs() throws(Trouble) {
    for offset in lineStart..<at where bytes[offset] == 0x09 {
      throw .wrong("a tab cannot indent YAML; write spaces", offset)
    }
  }

  mutating func sequence() throws(Trouble) -> YAMLTree {
    let start = at
    let own = column
    var items: [YAMLTree] = []
    var end = at
    while at < bytes.count, column == own, bytes[at] == UInt8(ascii: "-"), isSpace(at + 1) {
      let dash = at
      at += 1
      let line = lineStart
      skip()
      if at >= bytes.count || column <= own && lineStart != line {
        items.append(YAMLTree(content: .empty, range: dash..<dash + 1))
      } else {
        items.append(try block(indent: own))
      }
      end = items[items.count - 1].range.upperBound
      skip()
    }
    return YAMLTree(content: .sequence(items), range: start..<max(end, start + 1))
  }

  /// Where the key at the current place ends, when a colon and a space follow it on its line.
  func keyEnd() throws(Trouble) -> Int? {
    var offset = at
    switch bytes[at] {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): throw .rare
    case UInt8(ascii: "?") where isSpace(at + 1): throw .rare
    case UInt8(ascii: "{"), UInt8(ascii: "["): return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = bytes[at]
      offset += 1
      while offset < bytes.count, bytes[offset] != quote, bytes[offset] != 0x0A {
        offset += bytes[offset] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
      }
      offset += 1
      var colon = offset
      while colon < bytes.count, bytes[colon] == 0x20 { colon += 1 }
      return colon < bytes.count && bytes[colon] == UInt8(ascii: ":") && isSpace(colon + 1) ? offset : nil
    default: break
    }
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      if bytes[offset] == UInt8(ascii: ":"), isSpace(offset + 1) { return offset }
      if bytes[offset] == UInt8(ascii: "#"), isSpace(offset - 1) { return nil }
      offset += 1
    }
    return nil
  }

  mutating func mapping(firstKeyEnd: Int) throws(Trouble) -> YAMLTree {
    let start = at
    let own = column
    var members: [(key: YAMLTree, value: YAMLTree)] = []
    var end = at
    var keyEnd: Int? = firstKeyEnd
    while at < bytes.count, column == own {
      if bytes[at] == UInt8(ascii: "-"), isSpace(at + 1) { break }
      if column == 0, peek("---") || peek("...") { break }
      let found: Int?
      if let keyEnd { found = keyEnd } else { found = try self.keyEnd() }
      guard let found else { throw .wrong("a key and a colon are expected here: “key: value”", at) }
      let key = try keyNode(upTo: found)
      keyEnd = nil
      let line = lineStart
      while at < bytes.count, bytes[at] != UInt8(ascii: ":") { at += 1 }
      at += 1
      let behind = at
      skip()
      var value = YAMLTree(content: .empty, range: key.range.upperBound..<behind)
      if at < bytes.count {
        if lineStart == line {
          value = try inline(indent: own)
        } else if column > own {
          value = try block(indent: own)
        } else if column == own, bytes[at] == UInt8(ascii: "-"), isSpace(at + 1) {
          // A list may stand under its key without indentation.
          depth += 1
          defer { depth -= 1 }
          value = try sequence()
        }
      }
      members.append((key, value))
      end = max(value.range.upperBound, key.range.upperBound)
      skip()
    }
    if at < bytes.count, column > own { throw misplaced() }
    return YAMLTree(content: .mapping(members), range: start..<end)
  }

  /// What is wrong with a line that fits no line above it.
  private func misplaced() -> Trouble {
    if let tab = bytes[lineStart..<at].firstIndex(of: 0x09) {
      return .wrong("this line begins with a tab character; YAML is indented with spaces", tab)
    }
    return .wrong("this line stands further right than the keys above it", at)
  }

  mutating func keyNode(upTo end: Int) throws(Trouble) -> YAMLTree {
    let start = at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") { return try quoted() }
    var last = end
    while last > start, bytes[last - 1] == 0x20 { last -= 1 }
    at = end
    return YAMLTree(content: .scalar(text(start, last)), range: start..<last)
  }

  /// A value on the line of its key.
  mutating func inline(indent: Int) throws(Trouble) -> YAMLTree {
    switch bytes[at] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return try literal(indent: indent)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): throw .rare
    case UInt8(ascii: "-") where isSpace(at + 1):
      throw .wrong("a list begins on a line of its own", at)
    default:
      let line = lineStart
      if bytes[at] != UInt8(ascii: "{"), bytes[at] != UInt8(ascii: "["), bytes[at] != UInt8(ascii: "\""),
        bytes[at] != UInt8(ascii: "'"), let colon = try keyEnd(), lineStart == line
      {
        throw .wrong("a colon and a space begin a new value; put the text in quotation marks", colon)
      }
      return try scalarOrFlow(indent: indent)
    }
  }

  mutating func scalarOrFlow(indent: Int) throws(Trouble) -> YAMLTree {
    let node: YAMLTree
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): node = try flow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): node = try quoted()
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      throw .wrong("a value cannot begin with this character; put it in quotation marks", at)
    default: return try plain(indent: indent)
    }
    // Behind a closed value only a comment may follow on the line.
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    if at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D, bytes[at] != UInt8(ascii: "#") {
      throw .wrong("nothing may follow a closed value on its line", at)
    }
    return node
  }
}
