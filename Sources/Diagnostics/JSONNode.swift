/// A JSON value together with the bytes that it was read from.
public struct JSONNode: Sendable {
  /// What the value is made of.
  public enum Content: Sendable {
    /// `null`, a flag, a number or a text.
    case scalar(JSON)
    /// A list.
    case array([JSONNode])
    /// Members in order, duplicate names included.
    case object([Member])
  }

  /// One member of an object.
  public struct Member: Sendable {
    /// The name, decoded.
    public let name: String
    /// The bytes of the name with its quotes.
    public let nameRange: Range<Int>
    /// The value.
    public let node: JSONNode
  }

  /// What the value is made of.
  public let content: Content
  /// The bytes of the value: quotes, brackets and braces included.
  public let range: Range<Int>

  /// How deep lists and objects may be nested.
  public static let depthLimit = 512

  /// The value without its places; of members with one name all are kept.
  public var value: JSON {
    switch content {
    case .scalar(let value): value
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let members): .object(members.map { ($0.name, $0.node.value) })
    }
  }

  /// The places of names that an object has had before, in order.
  public var duplicateNames: [Range<Int>] {
    switch content {
    case .scalar: return []
    case .array(let nodes): return nodes.flatMap(\.duplicateNames)
    case .object(let members):
      // Names are compared by bytes: Swift takes å and a+ring for one text.
      var seen: Set<[UInt8]> = []
      return members.flatMap { member in
        (seen.insert(Array(member.name.utf8)).inserted ? [] : [member.nameRange]) + member.node.duplicateNames
      }
    }
  }

  /// Reads one value, which must fill the file or the given bytes of it; duplicate names are let through.
  ///
  /// - Throws: An error at the first byte that is not as expected, without a rule.
  public static func parse(_ file: SourceFile, in bytes: Range<Int>? = nil) throws(Diagnostic) -> JSONNode {
    var reader = JSONReader(file, in: bytes ?? file.markLength..<file.bytes.count)
    return try reader.document()
  }
}

/// Reads JSON with a stack of its own, so that no nesting can exhaust the program's.
private struct JSONReader {
  let file: SourceFile
  let bytes: [UInt8]
  let end: Int
  var index: Int

  /// A list or object that is still open.
  struct Open {
    var start: Int
    var elements: [JSONNode] = []
    var members: [JSONNode.Member] = []
    var isObject: Bool
    var name: (text: String, range: Range<Int>)?
  }

  init(_ file: SourceFile, in range: Range<Int>) {
    self.file = file
    bytes = file.bytes
    index = min(max(range.lowerBound, 0), bytes.count)
    end = min(max(range.upperBound, index), bytes.count)
  }

  mutating func document() throws(Diagnostic) -> JSONNode {
    try checkEncoding()
    var stack: [Open] = []
    while true {
      skipSpace()
      var done: JSONNode?
      let start = index
      switch peek {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard stack.count < JSONNode.depthLimit else { throw fail("nested deeper than \(JSONNode.depthLimit) levels") }
        let isObject = peek == UInt8(ascii: "{")
        index += 1
        skipSpace()
        if peek == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          index += 1
          done = JSONNode(content: isObject ? .object([]) : .array([]), range: start..<index)
        } else {
          var open = Open(start: start, isObject: isObject)
          if isObject { open.name = try name() }
          stack.append(open)
        }
      default: done = try scalar()
      }
      guard var node = done else { continue }
      // The value may complete the list or object around it, and that the next.
      closing: while true {
        guard var open = stack.popLast() else {
          skipSpace()
          guard index == end else { throw fail("expected the end, found \(found)") }
          return node
        }
        if let name = open.name {
          open.members.append(JSONNode.Member(name: name.text, nameRange: name.range, node: node))
        } else {
          open.elements.append(node)
        }
        skipSpace()
        switch peek {
        case UInt8(ascii: ","):
          index += 1
          if open.isObject { open.name = try name() }
          stack.append(open)
          break closing
        case UInt8(ascii: "}") where open.isObject:
          index += 1
          node = JSONNode(content: .object(open.members), range: open.start..<index)
        case UInt8(ascii: "]") where !open.isObject:
          index += 1
          node = JSONNode(content: .array(open.elements), range: open.start..<index)
        default: throw fail("expected “,” or “\(open.isObject ? "}" : "]")”, found \(found)")
        }
      }
    }
  }

  private func checkEncoding() throws(Diagnostic) {
    guard String(validating: bytes[index..<end], as: UTF8.self) == nil else { return }
    let part = SourceFile(path: file.path, bytes: Array(bytes[index..<end]))
    let place = index + (part.firstInvalidByte ?? 0)
    throw .error("this is not UTF-8", at: file.range(place, place + 1))
  }

  private var peek: UInt8? { index < end ? bytes[index] : nil }

  private var found: String {
    guard let peek else { return "the end" }
    guard peek >= 0x80 else { return peek < 0x20 ? "a control character" : "“\(Unicode.Scalar(peek))”" }
    let scalar = String(decoding: bytes[index..<min(index + 4, end)], as: UTF8.self).unicodeScalars.first
    return scalar.map { "“\($0)”" } ?? "another character"
  }

  private func fail(_ message: String, at place: Int? = nil) -> Diagnostic {
    let place = place ?? index
    return .error(message, at: file.range(place, min(place + 1, end)))
  }

  private mutating func skipSpace() {
    while index < end, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func name() throws(Diagnostic) -> (text: String, range: Range<Int>) {
    skipSpace()
    guard peek == 0x22 else { throw fail("expected a name in quotes, found \(found)") }
    let start = index
    let text = try string()
    let range = start..<index
    skipSpace()
    guard peek == UInt8(ascii: ":") else { throw fail("expected “:”, found \(found)") }
    index += 1
    return (text, range)
  }

  private mutating func scalar() throws(Diagnostic) -> JSONNode {
    let start = index
    switch peek {
    case 0x22:
      let text = try string()
      return JSONNode(content: .scalar(.string(text)), range: start..<index)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      let number = try number()
      return JSONNode(content: .scalar(number), range: start..<index)
    default:
      for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
      where bytes[index..<end].starts(with: word.utf8) {
        index += word.utf8.count
        return JSONNode(content: .scalar(value), range: start..<index)
      }
      throw fail("expected a value, found \(found)")
    }
  }

  private mutating func number() throws(Diagnostic) -> JSON {
    let start = index
    var isWhole = true
    if peek == UInt8(ascii: "-") { index += 1 }
    if peek == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if peek == UInt8(ascii: ".") {
      isWhole = false
      index += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isWhole = false
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let number = Int(text) { return .int(number) }
    guard let number = Double(text), number.isFinite else { throw fail("the number is too large", at: start) }
    return .double(number)
  }

  private mutating func digits() throws(Diagnostic) {
    let start = index
    while let byte = peek, (48...57).contains(byte) { index += 1 }
    guard index > start else { throw fail("expected a digit, found \(found)") }
  }

  private mutating func string() throws(Diagnostic) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    var plain = index
    while index < end {
      switch bytes[index] {
      case 0x22:
        index += 1
        if text.isEmpty { return String(decoding: bytes[plain..<index - 1], as: UTF8.self) }
        text.append(contentsOf: bytes[plain..<index - 1])
        return String(decoding: text, as: UTF8.self)
      case 0x5C:
        text.append(contentsOf: bytes[plain..<index])
        try escape(into: &text)
        plain = index
      case ..<0x20: throw fail("a control character must be escaped in a text")
      default: index += 1
      }
    }
    throw fail("the text has no closing quote", at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
    let start = index
    index += 1
    let kind = peek
    index += 1
    switch kind {
    case 0x22, 0x5C, UInt8(ascii: "/"): text.append(kind!)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal(from: start)
      if (0xD800..<0xDC00).contains(code), peek == 0x5C, index + 1 < end, bytes[index + 1] == UInt8(ascii: "u") {
        index += 2
        let low = try hexadecimal(from: start)
        guard (0xDC00..<0xE000).contains(low) else { throw fail("half of a surrogate pair", at: start) }
        code = 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fail("half of a surrogate pair", at: start) }
      text.append(contentsOf: UTF8.encode(scalar)!)
    default: throw fail("unknown escape", at: start)
    }
  }

  private mutating func hexadecimal(from start: Int) throws(Diagnostic) -> UInt32 {
    guard index + 4 <= end else { throw fail("expected four hexadecimal digits", at: start) }
    var code: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 48...57: code = code * 16 + UInt32(byte - 48)
      case 65...70: code = code * 16 + UInt32(byte - 55)
      case 97...102: code = code * 16 + UInt32(byte - 87)
      default: throw fail("expected four hexadecimal digits", at: start)
      }
    }
    index += 4
    return code
  }
}
