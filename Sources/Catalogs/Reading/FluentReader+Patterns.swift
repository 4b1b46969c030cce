import Diagnostics

extension FluentReader {
  // MARK: Patterns

  /// A piece of a pattern: its text is a line's, with the indent of the line where it begins one.
  enum Piece {
    case line(indent: Int)
    case text(String)
    case kind(Message.Kind)
  }

  /// Text and placeables up to a line that is not indented, or one that begins with a mark of its own.
  mutating func pattern(depth: Int) throws(Broken) -> [Message.Kind] {
    var pieces: [Piece] = []
    skipBlanks()
    var plain = index
    func flush(_ pieces: inout [Piece], to end: Int) {
      if plain < end { pieces.append(.text(String(decoding: bytes[plain..<end], as: UTF8.self))) }
    }
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "{"):
        flush(&pieces, to: index)
        for kind in try placeable(depth: depth) { pieces.append(.kind(kind)) }
        plain = index
      case UInt8(ascii: "}"): throw fail("a “}” closes nothing")
      case 0x0A,
        0x0D where byte == 0x0A || (index + 1 < bytes.count && bytes[index + 1] == 0x0A):
        flush(&pieces, to: index)
        guard let (next, breaks, indent) = continuation() else {
          return FluentReader.joined(pieces)
        }
        for _ in 1..<breaks { pieces.append(.line(indent: Int.max)) }
        pieces.append(.line(indent: indent))
        index = next
        plain = index
      default: index += 1
      }
    }
    flush(&pieces, to: index)
    return FluentReader.joined(pieces)
  }

  /// The next line that belongs to the pattern: where its text begins, how many line ends lie before it, its indent.
  func continuation() -> (next: Int, breaks: Int, indent: Int)? {
    var place = index
    var breaks = 0
    while place < bytes.count {
      if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
      guard bytes[place] == 0x0A else { return nil }
      breaks += 1
      place += 1
      let start = place
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      guard place < bytes.count else { return nil }
      if bytes[place] == 0x0A || (bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A) {
        continue
      }
      let marks = "}.[*".utf8
      guard bytes[place] == UInt8(ascii: "{") || (place > start && !marks.contains(bytes[place])) else { return nil }
      return (place, breaks, place - start)
    }
    return nil
  }

  /// Takes the common indent away, and white space at the end.
  static func joined(_ pieces: [Piece]) -> [Message.Kind] {
    let indents = pieces.compactMap { if case .line(let indent) = $0, indent != .max { indent } else { nil } }
    let common = indents.min() ?? 0
    var kinds: [Message.Kind] = []
    var run = ""
    var isFirst = true
    func flush() {
      if !run.isEmpty { kinds.append(.text(run)) }
      run = ""
    }
    for piece in pieces {
      switch piece {
      case .line(let indent):
        // A block begins on the line below the “=”.
        if !isFirst { run += "\n" }
        if indent != .max { run += String(repeating: " ", count: indent - common) }
        isFirst = false
      case .text(let text):
        run += text
        isFirst = false
      case .kind(let kind):
        flush()
        kinds.append(kind)
        isFirst = false
      }
    }
    while let last = run.unicodeScalars.last, last == " " || last == "\n" || last == "\r" {
      run.unicodeScalars.removeLast()
    }
    flush()
    return kinds
  }

  // MARK: Placeables

  mutating func placeable(depth: Int) throws(Broken) -> [Message.Kind] {
    guard depth < Message.depthLimit else { throw fail("nested deeper than \(Message.depthLimit) levels") }
    index += 1
    skipSpace()
    let kinds: [Message.Kind]
    switch peek {
    case UInt8(ascii: "{"): kinds = try placeable(depth: depth + 1)
    case UInt8(ascii: "\""): kinds = [.text(try literal())]
    case let byte? where (48...57).contains(byte) || byte == UInt8(ascii: "-"): kinds = [.text(number())]
    default:
      let expression = try argument()
      skipSpace()
      if bytes[index...].starts(with: "->".utf8) {
        index += 2
        kinds = [try choice(expression, depth: depth)]
      } else {
        kinds = [expression.kind]
      }
    }
    skipSpace()
    guard peek == UInt8(ascii: "}") else { throw fail("no “}” closes this placeable") }
    index += 1
    return kinds
  }

  struct Expression {
    var name: String
    var kind: Message.Kind
    var isOrdinal = false
  }

  /// `$name`, or a call of `NUMBER` or `DATETIME` with one.
  mutating func argument() throws(Broken) -> Expression {
    if peek == UInt8(ascii: "$") {
      index += 1
      let name = identifier()
      guard !name.isEmpty else { throw fail("expected the name of an argument") }
      return Expression(name: name, kind: .argument(name))
    }
    let function = identifier()
    guard function == "NUMBER" || function == "DATETIME", peek == UInt8(ascii: "(") else {
      throw fail("references to other messages are not read")
    }
    index += 1
    skipSpace()
    guard peek == UInt8(ascii: "$") else { throw fail("expected an argument such as “$name”") }
    index += 1
    let name = identifier()
    var options: [String: String] = [:]
    skipSpace()
    while peek == UInt8(ascii: ",") {
      index += 1
      skipSpace()
      let option = identifier()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw fail("expected “:”") }
      index += 1
      skipSpace()
      options[option] = peek == UInt8(ascii: "\"") ? try literal() : number()
      skipSpace()
    }
    guard peek == UInt8(ascii: ")") else { throw fail("expected “)”") }
    index += 1
    let kind: Message.Kind
    if function == "NUMBER" {
      let style =
        options["currency"].map { FluentWriter.currency + $0 } ?? (options["style"] == "percent" ? "percent" : nil)
      kind = .formatted(name, type: "number", style: style)
    } else if let style = options["timeStyle"] {
      kind = .formatted(name, type: "time", style: style)
    } else {
      kind = .formatted(name, type: "date", style: options["dateStyle"])
    }
    return Expression(name: name, kind: kind, isOrdinal: options["type"] == "ordinal")
  }

  mutating func choice(_ selector: Expression, depth: Int) throws(Broken) -> Message.Kind {
    var variants: [(key: String, kinds: [Message.Kind], isDefault: Bool)] = []
    while true {
      skipSpace()
      guard let byte = peek, byte != UInt8(ascii: "}") else { break }
      let isDefault = byte == UInt8(ascii: "*")
      if isDefault { index += 1 }
      guard peek == UInt8(ascii: "[") else { throw fail("expected a choice such as “[one]”") }
      index += 1
      skipSpace()
      let start = index
      while let byte = peek, byte.isASCIIAlphanumeric || "_-.".utf8.contains(byte) { index += 1 }
      let key = file.range(start, index).text
      skipSpace()
      guard !key.isEmpty, peek == UInt8(ascii: "]") else { throw fail("expected “]”") }
      index += 1
      variants.append((key, try pattern(depth: depth + 1), isDefault))
    }
    guard variants.count(where: \.isDefault) == 1 else { throw fail("expected one default choice, marked by “*”") }
    let isPlural =
      selector.isOrdinal || variants.allSatisfy { Message.pluralKeywords.contains($0.key) || Int($0.key) != nil }
    let made = variants.map { key, kinds, _ in
      Message.Variant(
        key: isPlural && Int(key) != nil ? "=\(key)" : key, keyRange: 0..<0,
        nodes: kinds.map { kind in
          if isPlural, case .argument(selector.name) = kind { return Message.Node(kind: .pound, range: 0..<0) }
          return Message.Node(kind: kind, range: 0..<0)
        })
    }
    return isPlural
      ? .plural(selector.name, isOrdinal: selector.isOrdinal, offset: 0, variants: made)
      : .select(selector.name, variants: made)
  }

  mutating func literal() throws(Broken) -> String {
    index += 1
    var text = ""
    var plain = index
    while let byte = peek, byte != 0x0A {
      if byte == UInt8(ascii: "\"") {
        text += String(decoding: bytes[plain..<index], as: UTF8.self)
        index += 1
        return text
      }
      guard byte == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        index += 1
        continue
      }
      text += String(decoding: bytes[plain..<index], as: UTF8.self)
      let kind = bytes[index + 1]
      let length = kind == UInt8(ascii: "u") ? 4 : kind == UInt8(ascii: "U") ? 6 : 0
      let digits = file.range(index + 2, min(index + 2 + length, bytes.count)).text
      if length > 0 {
        text.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
      } else if kind == UInt8(ascii: "\\") || kind == UInt8(ascii: "\"") {
        text.unicodeScalars.append(Unicode.Scalar(kind))
      } else {
        throw fail("unknown escape")
      }
      index = min(index + 2 + length, bytes.count)
      plain = index
    }
    throw fail("no quote closes this text")
  }
}
