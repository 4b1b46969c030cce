import Diagnostics
import Yams

/// A YAML document as far as glossaries need it: every value with its place, and scalars as the text that they are.
///
/// Scalars are never taken for booleans or numbers, so that the term “no” stays a word.
struct YAMLTree: Sendable {
  /// A value.
  indirect enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLTree])
    case mapping([(key: YAMLTree, value: YAMLTree)])
    /// Nothing behind a colon or dash.
    case empty
  }

  var content: Content
  /// Byte offsets.
  var range: Range<Int>

  /// Reads block and flow collections and all styles of scalars; what is rarer (anchors, tags) is read by Yams.
  static func parse(_ file: SourceFile) throws(Diagnostic) -> YAMLTree {
    if let bad = file.firstInvalidByte {
      throw .error("this byte is not UTF-8; save the file as UTF-8", at: file.range(bad, bad + 1))
    }
    do {
      return try file.bytes.withUnsafeBufferPointer { bytes throws(YAMLScanner.Trouble) in
        var scanner = YAMLScanner(bytes, from: file.markLength)
        return try scanner.document()
      }
    } catch {
      guard case .wrong(let message, let offset) = error else { return try YAMLTree(yams: file) }
      throw .error(message, at: file.range(offset, min(offset + 1, file.bytes.count)))
    }
  }

  private init(yams file: SourceFile) throws(Diagnostic) {
    let node: Node?
    do {
      node = try compose(yaml: file.text)
    } catch let YamlError.scanner(_, problem, mark, _), let YamlError.parser(_, problem, mark, _),
      let YamlError.composer(_, problem, mark, _)
    {
      let offset =
        file.offset(at: SourcePosition(line: max(mark.line, 1), column: max(mark.column, 1))) ?? file.bytes.count
      throw .error("this is no YAML: \(problem)", at: file.range(offset, offset + 1))
    } catch {
      throw .error("this is no YAML", at: file.start)
    }
    guard let node else {
      self.init(content: .empty, range: file.bytes.count..<file.bytes.count)
      return
    }
    self = try YAMLTree(node, file, depth: 0)
  }

  init(content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  private init(_ node: Node, _ file: SourceFile, depth: Int) throws(Diagnostic) {
    let mark = node.mark
    let start = mark.flatMap { file.offset(at: SourcePosition(line: $0.line, column: $0.column)) } ?? file.markLength
    guard depth < YAMLScanner.depthLimit else {
      throw .error("this is nested more than \(YAMLScanner.depthLimit) deep", at: file.range(start, start + 1))
    }
    switch node {
    case .scalar(let scalar):
      range = start..<max(start, min(start + max(scalar.string.utf8.count, 1), file.bytes.count))
      content = scalar.string.isEmpty || scalar.string == "~" ? .empty : .scalar(scalar.string)
    case .sequence(let sequence):
      var items: [YAMLTree] = []
      for item in sequence { items.append(try YAMLTree(item, file, depth: depth + 1)) }
      content = .sequence(items)
      // A repeated alias brings the places of its anchor along, which lie before this one.
      range = start..<max(start, items.last?.range.upperBound ?? start)
    case .mapping(let mapping):
      var members: [(key: YAMLTree, value: YAMLTree)] = []
      for (key, value) in mapping {
        members.append((try YAMLTree(key, file, depth: depth + 1), try YAMLTree(value, file, depth: depth + 1)))
      }
      content = .mapping(members)
      range = start..<max(start, members.last?.value.range.upperBound ?? start)
    case .alias:
      content = .empty
      range = start..<start
    }
  }
}

/// Reads the YAML that people write by hand, with byte offsets.
struct YAMLScanner {
  static let depthLimit = 64

  enum Trouble: Error {
    /// Legal but rare; another reader must do it.
    case rare
    case wrong(String, Int)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    at = start
    lineStart = start
  }

  private var lineStart: Int

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

  private var column: Int { at - lineStart }

  /// Skips white space, line ends and comments.
  private mutating func skip() {
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

  private func isSpace(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
      || bytes[offset] == 0x09
  }

  private func peek(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// Reads a node that stands further right than `indent`; the next token is already found.
  private mutating func block(indent: Int) throws(Trouble) -> YAMLTree {
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

  private func refuseTabs() throws(Trouble) {
    for offset in lineStart..<at where bytes[offset] == 0x09 {
      throw .wrong("a tab cannot indent YAML; write spaces", offset)
    }
  }

  private mutating func sequence() throws(Trouble) -> YAMLTree {
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
  private func keyEnd() throws(Trouble) -> Int? {
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

  private mutating func mapping(firstKeyEnd: Int) throws(Trouble) -> YAMLTree {
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
    if at < bytes.count, column > own { throw .wrong("this line stands further right than the keys above it", at) }
    return YAMLTree(content: .mapping(members), range: start..<end)
  }

  private mutating func keyNode(upTo end: Int) throws(Trouble) -> YAMLTree {
    let start = at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") { return try quoted() }
    var last = end
    while last > start, bytes[last - 1] == 0x20 { last -= 1 }
    at = end
    return YAMLTree(content: .scalar(text(start, last)), range: start..<last)
  }

  /// A value on the line of its key.
  private mutating func inline(indent: Int) throws(Trouble) -> YAMLTree {
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

  private mutating func scalarOrFlow(indent: Int) throws(Trouble) -> YAMLTree {
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

  // MARK: Scalars

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<max(end, start)]), as: UTF8.self)
  }

  private mutating func plain(indent: Int) throws(Trouble) -> YAMLTree {
    let start = at
    var words = ""
    var end = at
    while true {
      let first = at
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D {
        if bytes[at] == UInt8(ascii: "#"), isSpace(at - 1) { break }
        at += 1
      }
      var last = at
      while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
      words += (words.isEmpty ? "" : " ") + text(first, last)
      end = last
      // A line that stands further right goes on.
      let saved = (at, lineStart)
      skip()
      if at < bytes.count, lineStart != saved.1, column > indent, column > 0, try keyEnd() == nil,
        !(bytes[at] == UInt8(ascii: "-") && isSpace(at + 1))
      {
        continue
      }
      (at, lineStart) = saved
      break
    }
    return YAMLTree(content: words == "~" || words == "null" ? .empty : .scalar(words), range: start..<end)
  }

  private mutating func quoted() throws(Trouble) -> YAMLTree {
    let start = at
    let quote = bytes[at]
    at += 1
    var text: [UInt8] = []
    while true {
      guard at < bytes.count else { throw .wrong("this quotation mark is never closed", start) }
      let byte = bytes[at]
      if byte == quote {
        at += 1
        if quote == UInt8(ascii: "'"), at < bytes.count, bytes[at] == quote {
          text.append(quote)
          at += 1
          continue
        }
        break
      }
      if byte == 0x0A || byte == 0x0D {
        while text.last == 0x20 { text.removeLast() }
        var lines = 0
        while at < bytes.count, isSpace(at) {
          if bytes[at] == 0x0A {
            lines += 1
            lineStart = at + 1
          }
          at += 1
        }
        text.append(contentsOf: lines > 1 ? [UInt8](repeating: 0x0A, count: lines - 1) : [0x20])
        continue
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(into: &text)
        continue
      }
      text.append(byte)
      at += 1
    }
    return YAMLTree(content: .scalar(String(decoding: text, as: UTF8.self)), range: start..<at)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Trouble) {
    let start = at
    at += 1
    guard at < bytes.count else { throw .wrong("this quotation mark is never closed", start) }
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "\""): 34,
      UInt8(ascii: "\\"): 92, UInt8(ascii: "/"): 47, UInt8(ascii: " "): 32, UInt8(ascii: "0"): 0, UInt8(ascii: "e"): 27,
    ]
    let byte = bytes[at]
    at += 1
    if let value = simple[byte] {
      text.append(value)
      return
    }
    if byte == 0x0A {
      lineStart = at
      while at < bytes.count, bytes[at] == 0x20 { at += 1 }
      return
    }
    let digits = byte == UInt8(ascii: "x") ? 2 : byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : 0
    guard digits > 0, at + digits <= bytes.count, let value = UInt32(self.text(at, at + digits), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw .wrong("this escape is not known; write “\\\\” for a backslash", start) }
    at += digits
    text.append(contentsOf: String(scalar).utf8)
  }

  /// `|` keeps line ends, `>` folds them; `-` and `+` say what becomes of the last ones.
  private mutating func literal(indent: Int) throws(Trouble) -> YAMLTree {
    let start = at
    let folds = bytes[at] == UInt8(ascii: ">")
    at += 1
    var strips = false
    var keeps = false
    while at < bytes.count, bytes[at] != 0x0A {
      switch bytes[at] {
      case UInt8(ascii: "-"): strips = true
      case UInt8(ascii: "+"): keeps = true
      case 0x20, 0x0D, 0x09: break
      case UInt8(ascii: "#"): while at + 1 < bytes.count, bytes[at + 1] != 0x0A { at += 1 }
      default: throw .rare
      }
      at += 1
    }
    at = min(at + 1, bytes.count)
    lineStart = at
    var lines: [String] = []
    var margin = -1
    var end = at
    while at < bytes.count {
      var first = at
      while first < bytes.count, bytes[first] == 0x20, margin < 0 || first - at < margin { first += 1 }
      var last = first
      while last < bytes.count, bytes[last] != 0x0A { last += 1 }
      let isBlank = text(first, last).utf8.allSatisfy { $0 == 0x20 || $0 == 0x0D }
      if !isBlank {
        if margin < 0 { margin = first - at }
        guard first - at >= margin, margin > indent else { break }
        end = last
      }
      lines.append(isBlank ? "" : text(first, last > first && bytes[last - 1] == 0x0D ? last - 1 : last))
      at = min(last + 1, bytes.count)
      lineStart = at
    }
    var trailing = 0
    while lines.last == "" {
      lines.removeLast()
      trailing += 1
    }
    var result = ""
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let isPlain = folds && !line.isEmpty && !lines[index - 1].isEmpty && !line.hasPrefix(" ")
        result += isPlain ? " " : folds && lines[index - 1].isEmpty && !line.isEmpty ? "" : "\n"
      }
      result += line
    }
    if !strips, !lines.isEmpty { result += String(repeating: "\n", count: keeps ? trailing + 1 : 1) }
    return YAMLTree(content: .scalar(result), range: start..<end)
  }

  // MARK: Flow

  private mutating func flow() throws(Trouble) -> YAMLTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < YAMLScanner.depthLimit else {
      throw .wrong("this is nested more than \(YAMLScanner.depthLimit) deep", at)
    }
    let start = at
    let isMapping = bytes[at] == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    at += 1
    var items: [YAMLTree] = []
    var members: [(key: YAMLTree, value: YAMLTree)] = []
    while true {
      skip()
      guard at < bytes.count else {
        throw .wrong("this \(isMapping ? "“{”" : "“[”") is never closed", start)
      }
      if bytes[at] == close {
        at += 1
        break
      }
      if bytes[at] == UInt8(ascii: ",") { throw .wrong("a value is missing before this comma", at) }
      let key = try flowNode()
      skip()
      if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
        guard isMapping else { throw .rare }
        at += 1
        skip()
        var value = YAMLTree(content: .empty, range: at..<at)
        if at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != close { value = try flowNode() }
        members.append((key, value))
      } else if isMapping {
        members.append((key, YAMLTree(content: .empty, range: key.range)))
      } else {
        items.append(key)
      }
      skip()
      if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
        at += 1
      } else if at < bytes.count, bytes[at] != close {
        throw .wrong("a comma or “\(Character(Unicode.Scalar(close)))” is expected here", at)
      }
    }
    return YAMLTree(content: isMapping ? .mapping(members) : .sequence(items), range: start..<at)
  }

  private mutating func flowNode() throws(Trouble) -> YAMLTree {
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try flow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted()
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): throw .rare
    default: break
    }
    let start = at
    var last = at
    scan: while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"): break scan
      case UInt8(ascii: ":"):
        if isSpace(at + 1) || bytes[at + 1] == UInt8(ascii: ",") || bytes[at + 1] == UInt8(ascii: "}")
          || bytes[at + 1] == UInt8(ascii: "]")
        {
          break scan
        }
        last = at + 1
      case UInt8(ascii: "#") where isSpace(at - 1): break scan
      case 0x0A, 0x0D:
        // A plain scalar may go on in the next line; it is folded.
        let end = last
        skip()
        let words = text(start, end)
        if at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "]"),
          bytes[at] != UInt8(ascii: "}"),
          bytes[at] != UInt8(ascii: ":")
        {
          throw .rare
        }
        return YAMLTree(content: .scalar(words), range: start..<end)
      case 0x20, 0x09: break
      default: last = at + 1
      }
      at += 1
    }
    let words = text(start, last)
    if last == start { throw .wrong("a value is missing here", min(at, bytes.count)) }
    return YAMLTree(content: words == "~" || words == "null" ? .empty : .scalar(words), range: start..<last)
  }
}
