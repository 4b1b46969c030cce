/// A JSON value (RFC 8259) whose objects keep the order of their members.
///
/// Written by hand so that equal values always give equal bytes and nothing of Foundation is loaded for it.
public enum JSON: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number without fraction or exponent that fits.
  case int(Int)
  /// Any other number; one that is not finite is written as `null`.
  case double(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Members in order; the writer trusts that no name occurs twice.
  case object([(String, JSON)])

  /// An object whose members are sorted by the UTF-8 bytes of their names.
  public static func sorted(_ members: [(String, JSON)]) -> JSON {
    .object(members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) })
  }

  /// A text, or `null` for none.
  public static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// The first member of that name, compared by bytes; `nil` where there is none or this is no object.
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0.utf8.elementsEqual(name.utf8) }?.1
  }

  /// The text of a string.
  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  /// The value of a whole number.
  public var intValue: Int? { if case .int(let number) = self { number } else { nil } }
  /// The value of a number, whole or not.
  public var doubleValue: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
  /// The value of `true` and `false`.
  public var boolValue: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  /// The elements of a list.
  public var arrayValue: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  /// The members of an object, in order.
  public var members: [(String, JSON)]? { if case .object(let members) = self { members } else { nil } }
  /// Whether this is `null`.
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// The same with every object's members sorted by bytes, all the way down.
  public var canonical: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.canonical))
    case .object(let members): .sorted(members.map { ($0.0, $0.1.canonical) })
    default: self
    }
  }
}

extension JSON: Equatable {
  /// Equal when both are written in the same bytes: members in one order, texts byte by byte, 1 apart from 1.0.
  public static func == (one: JSON, other: JSON) -> Bool { one.encodedBytes() == other.encodedBytes() }
}

// MARK: - Writing

extension JSON {
  /// The value as text; `pretty` puts each member on a line of its own, two spaces deeper. No line ending at the end.
  public func encoded(pretty: Bool = false) -> String { String(decoding: encodedBytes(pretty: pretty), as: UTF8.self) }

  /// The value as UTF-8 bytes, as in ``encoded(pretty:)``.
  public func encodedBytes(pretty: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, pretty: pretty)
    return bytes
  }

  /// Appends the value as UTF-8 bytes.
  public func write(into bytes: inout [UInt8], pretty: Bool = false, depth: Int = 0) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .double(let number): bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    case .string(let text): JSON.writeString(text, into: &bytes)
    case .array(let elements):
      JSON.list(elements.count, in: "[", "]", into: &bytes, pretty: pretty, depth: depth) { index, bytes in
        elements[index].write(into: &bytes, pretty: pretty, depth: depth + 1)
      }
    case .object(let members):
      JSON.list(members.count, in: "{", "}", into: &bytes, pretty: pretty, depth: depth) { index, bytes in
        JSON.writeName(members[index].0, into: &bytes, pretty: pretty)
        members[index].1.write(into: &bytes, pretty: pretty, depth: depth + 1)
      }
    }
  }

  /// Appends an object whose members are made one after another, so that a large one never stands in memory as a value.
  ///
  /// - Parameter names: The members' names in the order in which they are written; none may occur twice.
  public static func writeObject(
    _ names: [String], into bytes: inout [UInt8], pretty: Bool = false, depth: Int = 0,
    member: (_ index: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    list(names.count, in: "{", "}", into: &bytes, pretty: pretty, depth: depth) { index, bytes in
      writeName(names[index], into: &bytes, pretty: pretty)
      member(index, &bytes)
    }
  }

  private static func writeName(_ name: String, into bytes: inout [UInt8], pretty: Bool) {
    writeString(name, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(0x20) }
  }

  /// Appends a text in quotes; only what RFC 8259 demands is escaped.
  public static func writeString(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { text in
      // What needs no escape is copied in runs.
      var plain = 0
      for index in text.indices where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<index]))
        writeEscape(text[index], into: &bytes)
        plain = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
    }
    bytes.append(0x22)
  }

  private static func writeEscape(_ byte: UInt8, into bytes: inout [UInt8]) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }

  private static func list(
    _ count: Int, in open: Unicode.Scalar, _ close: Unicode.Scalar, into bytes: inout [UInt8], pretty: Bool, depth: Int,
    element: (Int, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if pretty { newLine(depth + 1, into: &bytes) }
      element(index, &bytes)
    }
    if pretty, count > 0 { newLine(depth, into: &bytes) }
    bytes.append(UInt8(ascii: close))
  }

  private static func newLine(_ depth: Int, into bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
}

// MARK: - Reading

extension JSON {
  /// Reads one value, which must fill the file or the given bytes of it (a line of JSON Lines, say).
  ///
  /// Strict as I-JSON (RFC 7493): UTF-8, no duplicate names, no lone surrogates; at most ``JSONNode/depthLimit`` deep.
  ///
  /// - Throws: An error at the first byte that is not as expected, without a rule.
  public static func parse(_ file: SourceFile, in bytes: Range<Int>? = nil) throws(Diagnostic) -> JSON {
    let node = try JSONNode.parse(file, in: bytes)
    if let name = node.duplicateNames.first {
      throw .error("the name “\(file.range(name).text)” occurs twice in one object", at: file.range(name))
    }
    return node.value
  }

  /// Reads one value out of a text.
  public static func parse(_ text: String) throws(Diagnostic) -> JSON {
    try parse(SourceFile(path: "", text: text))
  }
}

extension SourceFile {
  /// The range of the given bytes.
  public func range(_ bytes: Range<Int>) -> SourceRange { range(bytes.lowerBound, bytes.upperBound) }
}
