/// Collections in brackets: `[a, b]` and `{title: a}` in YAML, arrays and inline tables in TOML.
extension FrontMatterReader {
  /// A list or mapping that is open.
  private struct Collection {
    var path: String
    var isMapping: Bool
    var items = 0
    /// The key that was read last, until its value ends.
    var key: String?

    /// The path of the value that comes next.
    var next: String {
      let name = isMapping ? key ?? "" : "\(items)"
      return path.isEmpty ? name : "\(path).\(name)"
    }
  }

  /// A value in a collection, quotes included.
  private struct Scalar {
    var path: String
    var range: Range<Int>
    var notation: Notation
  }

  /// Collections nest no deeper than this; what goes deeper has no texts.
  private static let deepest = 64

  /// Reads a collection: value by value where one of them is text for readers, else as one entry.
  ///
  /// - Returns: where the next line begins.
  mutating func flow(_ key: String, _ start: Int, _ limit: Int, _ line: Line, isTOML: Bool) -> Int {
    guard let (scalars, end) = scalars(in: key, start, limit, isTOML: isTOML) else {
      problem("this bracket is never closed", start, start + 1)
      return line.next
    }
    var hasText = false
    for scalar in scalars where !hasText {
      load(scalar)
      hasText = isText(scalar.path, builder.words(), scalar.notation)
      builder.leaf.removeAll(keepingCapacity: true)
    }
    guard hasText else {
      entry(key, String(decoding: bytes[start..<end], as: UTF8.self), start, end, translatable: false)
      return afterValue(end)
    }
    for scalar in scalars {
      let inside = load(scalar)
      let range = scalar.range
      finish(scalar.path, range.lowerBound, range.upperBound, inside.lowerBound, inside.upperBound, scalar.notation)
    }
    return afterValue(end)
  }

  /// The values from `[` or `{` on, and what is behind its bracket; `nil` when it is never closed.
  private func scalars(in key: String, _ start: Int, _ limit: Int, isTOML: Bool) -> ([Scalar], end: Int)? {
    var found: [Scalar] = []
    var open: [Collection] = []
    var overflow = 0
    var index = start
    while index < limit {
      let byte = bytes[index]
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20: index += 1
      case UInt8(ascii: "#") where bytes[index - 1].isBlank: index = Line(bytes, at: index).end
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if open.count < FrontMatterReader.deepest {
          open.append(Collection(path: open.last?.next ?? key, isMapping: byte == UInt8(ascii: "{")))
        } else {
          overflow += 1
        }
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        index += 1
        if overflow > 0 { overflow -= 1 } else { open.removeLast() }
        if open.isEmpty { return (found, index) }
      case UInt8(ascii: ","):
        index += 1
        if overflow == 0 {
          open[open.count - 1].items += 1
          open[open.count - 1].key = nil
        }
      case UInt8(ascii: ":"), UInt8(ascii: "="): index += 1
      default:
        guard let (range, notation) = scalar(at: index, limit, isTOML: isTOML) else { return nil }
        index = range.upperBound
        guard overflow == 0 else { continue }
        if open[open.count - 1].isMapping, open[open.count - 1].key == nil {
          let quotes = notation == .yamlFlow || range.count < 2 ? 0 : 1
          let name = bytes[(range.lowerBound + quotes)..<(range.upperBound - quotes)]
          open[open.count - 1].key = String(decoding: name, as: UTF8.self)
        } else {
          found.append(Scalar(path: open[open.count - 1].next, range: range, notation: notation))
        }
      }
    }
    return nil
  }

  /// The value or key at `start`; `nil` when its quote is never closed.
  private func scalar(at start: Int, _ limit: Int, isTOML: Bool) -> (Range<Int>, Notation)? {
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (start..<endOfFlowPlain(start, limit, isTOML: isTOML), .yamlFlow)
    }
    var end = start + 1
    while end < limit, bytes[end] != quote || quote == UInt8(ascii: "'") && !isTOML && isDoubled(end, limit) {
      end += bytes[end] == quote || bytes[end] == 0x5C && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    guard end < limit else { return nil }
    if quote == UInt8(ascii: "'") { return (start..<(end + 1), isTOML ? .tomlLiteral : .yamlSingleQuoted) }
    return (start..<(end + 1), isTOML ? .tomlBasic : .yamlDoubleQuoted)
  }

  private func isDoubled(_ index: Int, _ limit: Int) -> Bool { index + 1 < limit && bytes[index + 1] == bytes[index] }

  private func endOfFlowPlain(_ start: Int, _ limit: Int, isTOML: Bool) -> Int {
    var end = start + 1
    loop: while end < limit {
      switch bytes[end] {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): break loop
      case UInt8(ascii: "=") where isTOML: break loop
      case UInt8(ascii: ":") where end + 1 < limit && bytes[end + 1].isBlank: break loop
      case UInt8(ascii: "#") where bytes[end - 1].isBlank: break loop
      default: end += 1
      }
    }
    while end > start + 1, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Makes the pieces of a value, and returns what lies between its quotes.
  @discardableResult
  private mutating func load(_ scalar: Scalar) -> Range<Int> {
    let range = scalar.range
    guard scalar.notation != .yamlFlow else {
      builder.leaf.append(Piece(.text, range.lowerBound, range.upperBound))
      return range
    }
    let inside = (range.lowerBound + 1)..<(range.upperBound - 1)
    switch scalar.notation {
    case .yamlDoubleQuoted: _ = scanBasic(inside.lowerBound, range.upperBound, isTOML: false)
    case .tomlBasic: _ = scanBasic(inside.lowerBound, range.upperBound, isTOML: true)
    default: addSingleQuoted(inside)
    }
    return inside
  }

  /// Two apostrophes stand for one, but in TOML, where there are none.
  private mutating func addSingleQuoted(_ range: Range<Int>) {
    var text = range.lowerBound
    var index = text
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "'") {
        if text < index { builder.leaf.append(Piece(.text, text, index)) }
        builder.leaf.append(Piece(.syntax, index, index + 1))
        text = index + 1
        index += 1
      }
      index += 1
    }
    if text < range.upperBound { builder.leaf.append(Piece(.text, text, range.upperBound)) }
  }
}
