/// Reads ICU messages; nesting is capped, so it cannot exhaust the stack.
struct MessageParser {
  private let text: String
  private let bytes: [UInt8]
  private var index = 0
  private var problems: [Message.Problem] = []

  /// A fault after which the rest of the message cannot be told.
  private struct Broken: Error {}

  private static let simpleTypes = ["number", "date", "time", "spellout", "ordinal", "duration"]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func message() -> Message {
    var nodes: [Message.Node] = []
    while index < bytes.count {
      do throws(Broken) {
        try parts(into: &nodes, inPlural: false, depth: 0)
      } catch {
        break
      }
      guard index < bytes.count else { break }
      // A “}” that nothing opened ended the parts.
      report("a “}” closes nothing; write “'}'” if it is meant as text", at: index..<index + 1)
      nodes.append(textNode("}", index..<index + 1))
      index += 1
    }
    return Message(text: text, nodes: nodes, problems: problems)
  }

  // MARK: - Parts

  private mutating func parts(into nodes: inout [Message.Node], inPlural: Bool, depth: Int) throws(Broken) {
    var plain = index
    func flush(_ nodes: inout [Message.Node], to end: Int) {
      guard plain < end else { return }
      nodes.append(textNode(String(decoding: bytes[plain..<end], as: UTF8.self), plain..<end))
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "'"):
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        guard
          next == UInt8(ascii: "'") || next == UInt8(ascii: "{") || next == UInt8(ascii: "}")
            || (inPlural && next == UInt8(ascii: "#"))
        else {
          index += 1
          continue
        }
        flush(&nodes, to: index)
        if next == UInt8(ascii: "'") {
          nodes.append(textNode("'", index..<index + 2))
          index += 2
        } else {
          quoted(into: &nodes)
        }
        plain = index
      case UInt8(ascii: "#") where inPlural:
        flush(&nodes, to: index)
        nodes.append(Message.Node(kind: .pound, range: index..<index + 1))
        index += 1
        plain = index
      case UInt8(ascii: "{"):
        flush(&nodes, to: index)
        nodes.append(try argument(depth: depth))
        plain = index
      case UInt8(ascii: "}"):
        flush(&nodes, to: index)
        return
      default: index += 1
      }
    }
    flush(&nodes, to: index)
  }

  private func textNode(_ text: String, _ range: Range<Int>) -> Message.Node {
    Message.Node(kind: .text(text), range: range)
  }

  /// From an apostrophe before syntax to the next single one.
  private mutating func quoted(into nodes: inout [Message.Node]) {
    let open = index
    index += 1
    // The quotes belong to no text, so that the text between them has its exact place.
    var plain = index
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "'") else {
        index += 1
        continue
      }
      if plain < index {
        nodes.append(textNode(String(decoding: bytes[plain..<index], as: UTF8.self), plain..<index))
      }
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "'") else {
        index += 1
        return
      }
      nodes.append(textNode("'", index..<index + 2))
      index += 2
      plain = index
    }
    if plain < index { nodes.append(textNode(String(decoding: bytes[plain..<index], as: UTF8.self), plain..<index)) }
    report("this apostrophe quotes the rest of the text; write “''” for an apostrophe", at: open..<open + 1)
  }

  // MARK: - Arguments

  private mutating func argument(depth: Int) throws(Broken) -> Message.Node {
    let open = index
    index += 1
    let name = try word("the name of an argument", in: open)
    skipSpace()
    switch peek {
    case UInt8(ascii: "}"):
      index += 1
      return Message.Node(kind: .argument(name.text), range: open..<index)
    case UInt8(ascii: ","): index += 1
    default: throw fail("expected “}” or “,” behind “\(name.text)”", open: open)
    }
    let type = try word("a type such as “number” or “plural”", in: open)
    switch type.text {
    case "plural", "selectordinal", "select":
      guard depth < Message.depthLimit else {
        report("nested deeper than \(Message.depthLimit) levels", at: open..<index)
        throw Broken()
      }
      return try choice(name.text, type: type.text, open: open, head: open..<index, depth: depth)
    default:
      if !MessageParser.simpleTypes.contains(type.text) {
        report(
          "“\(type.text)” is no type of argument; the types are \(MessageParser.simpleTypes.joined(separator: ", ")), "
            + "plural, selectordinal and select", at: type.range)
      }
      let style = try style(open: open)
      return Message.Node(kind: .formatted(name.text, type: type.text, style: style), range: open..<index)
    }
  }

  /// What stands between the second comma and the brace that closes, as it is.
  private mutating func style(open: Int) throws(Broken) -> String? {
    skipSpace()
    if peek == UInt8(ascii: "}") {
      index += 1
      return nil
    }
    guard peek == UInt8(ascii: ",") else { throw fail("expected “}” or “,”", open: open) }
    index += 1
    let start = index
    var depth = 0
    var isQuoting = false
    while let byte = peek {
      if byte == UInt8(ascii: "'") { isQuoting.toggle() }
      if !isQuoting, byte == UInt8(ascii: "{") { depth += 1 }
      if !isQuoting, byte == UInt8(ascii: "}") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    guard peek != nil else { throw fail("no “}” closes this argument", open: open) }
    let style = bytes[start..<index].trimmed
    index += 1
    return style
  }

  private mutating func choice(
    _ name: String, type: String, open: Int, head: Range<Int>, depth: Int
  ) throws(Broken) -> Message.Node {
    skipSpace()
    guard peek == UInt8(ascii: ",") else { throw fail("expected “,” behind “\(type)”", open: open) }
    index += 1
    let isPlural = type != "select"
    var offset = 0
    skipSpace()
    if isPlural, bytes[index...].starts(with: "offset:".utf8) {
      index += 7
      skipSpace()
      offset = try number(open: open)
    }
    var variants: [Message.Variant] = []
    while true {
      skipSpace()
      guard let byte = peek else { throw fail("no “}” closes this argument", open: open) }
      if byte == UInt8(ascii: "}") { break }
      let key: (text: String, range: Range<Int>)
      if isPlural, byte == UInt8(ascii: "=") {
        let start = index
        index += 1
        _ = try number(open: open)
        key = (String(decoding: bytes[start..<index], as: UTF8.self), start..<index)
      } else {
        key = try word(isPlural ? "a plural form such as “one” or “other”" : "a choice such as “other”", in: open)
      }
      skipSpace()
      guard peek == UInt8(ascii: "{") else {
        throw fail("expected “{” with the text for “\(key.text)”", open: open)
      }
      let brace = index
      index += 1
      var nodes: [Message.Node] = []
      try parts(into: &nodes, inPlural: isPlural, depth: depth + 1)
      guard peek == UInt8(ascii: "}") else { throw fail("no “}” closes this text", open: brace) }
      index += 1
      if variants.contains(where: { $0.key.utf8.elementsEqual(key.text.utf8) }) {
        report("“\(key.text)” is given twice", at: key.range)
      }
      variants.append(Message.Variant(key: key.text, keyRange: key.range, nodes: nodes))
    }
    index += 1
    checkKeys(of: variants, type: type, head: head)
    let kind: Message.Kind =
      isPlural
      ? .plural(name, isOrdinal: type == "selectordinal", offset: offset, variants: variants)
      : .select(name, variants: variants)
    return Message.Node(kind: kind, range: open..<index)
  }

  private mutating func checkKeys(of variants: [Message.Variant], type: String, head: Range<Int>) {
    let hasOther = variants.contains { $0.key == "other" }
    let unknown =
      type == "select"
      ? [] : variants.filter { !$0.key.hasPrefix("=") && !Message.pluralKeywords.contains($0.key) }
    for variant in unknown {
      // A single strange word where “other” is missing is “other” in another language.
      let isOther = !hasOther && unknown.count == 1
      problems.append(
        Message.Problem(
          message:
            "“\(variant.key)” is no plural form; ICU knows \(Message.pluralKeywords.joined(separator: ", ")) and =0",
          range: variant.keyRange, replacement: isOther ? "other" : nil))
    }
    if !hasOther, unknown.count != 1 {
      report("the \(type) has no “other”, which every message needs", at: head)
    }
  }

  // MARK: - Small parts

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func report(_ message: String, at range: Range<Int>) {
    problems.append(Message.Problem(message: message, range: range, replacement: nil))
  }

  /// Reports at the place reached, or at the brace that stays open when the text is at its end.
  private mutating func fail(_ message: String, open: Int) -> Broken {
    if index < bytes.count {
      var end = index + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      report(message, at: index..<end)
    } else {
      report("no “}” closes this “{”", at: open..<open + 1)
    }
    return Broken()
  }

  private mutating func word(_ expected: String, in open: Int) throws(Broken) -> (text: String, range: Range<Int>) {
    skipSpace()
    let start = index
    while let byte = peek, byte >= 0x80 || byte == UInt8(ascii: "_") || byte.isASCIIAlphanumeric { index += 1 }
    guard index > start else { throw fail("expected \(expected)", open: open) }
    return (String(decoding: bytes[start..<index], as: UTF8.self), start..<index)
  }

  private mutating func number(open: Int) throws(Broken) -> Int {
    let start = index
    while let byte = peek, (48...57).contains(byte) { index += 1 }
    guard let value = Int(String(decoding: bytes[start..<index], as: UTF8.self)), value < 1_000_000_000 else {
      throw fail("expected a number", open: open)
    }
    return value
  }
}

extension UInt8 {
  /// A digit or Latin letter.
  var isASCIIAlphanumeric: Bool { (48...57).contains(self) || (97...122).contains(self | 0x20) }
}

extension ArraySlice<UInt8> {
  /// The bytes as text, without white space around them.
  var trimmed: String {
    var slice = self
    while let byte = slice.first, byte <= 0x20 { slice.removeFirst() }
    while let byte = slice.last, byte <= 0x20 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
