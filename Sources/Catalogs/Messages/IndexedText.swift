import Languages

/// Sentences with `{0}` for arguments, as .NET's `String.Format` has them; comments keep their names.
enum IndexedText {
  /// The names of plural forms in keys.
  static let forms = Message.pluralKeywords
  private static let mark = "Argument "
  private static let counted = "Counted: "

  /// The forms that a message is written in, `=0` as `zero` where the language has no zero, and what is changed.
  static func forms(of flat: FlatMessage, language: Language) -> (keys: [String], warning: String?) {
    guard flat.number != nil else { return (["other"], nil) }
    let keys = language.plurals.categories().map(\.rawValue)
    let hasZero = flat.exactKeys.contains("=0") && !keys.contains("zero")
    let lost = flat.exactKeys.filter { $0 != "=0" || !hasZero }
    return ((hasZero ? ["=0"] : []) + keys, FlatMessage.warning(ofLost: lost))
  }

  static func suffix(_ key: String, of flat: FlatMessage) -> String {
    flat.number == nil ? "" : key == "=0" ? "_zero" : "_\(key)"
  }

  /// `Argument 0: {name}` in the order of positions, and which one is counted.
  static func lines(for message: FlatMessage) -> [String] {
    let lines = message.argumentNames.enumerated().map { index, name in
      let shown = message.forms.flatMap(\.nodes).first { node in
        if case .formatted(name, _, _) = node.kind { true } else { false }
      }
      return "\(mark)\(index): \(shown.map { MessagePrinter.print([$0]) } ?? "{\(name)}")"
    }
    return lines + (message.number.map { ["\(counted){\($0)}"] } ?? [])
  }

  /// Arguments by position, the counted one, and the comments that are left.
  static func read(_ comments: [String]) -> (kinds: [Message.Kind], number: String?, rest: [String]) {
    var kinds: [Message.Kind] = []
    var number: String?
    var rest: [String] = []
    for comment in comments {
      let head = "\(mark)\(kinds.count): "
      let nodes = comment.hasPrefix(head) ? Message(String(comment.dropFirst(head.utf8.count))).nodes : []
      if nodes.count == 1, nodes[0].isSimple {
        kinds.append(nodes[0].kind)
      } else if comment.hasPrefix(counted + "{") {
        number = String(comment.dropFirst(counted.utf8.count + 1).dropLast())
      } else {
        rest.append(comment)
      }
    }
    return (kinds, number, rest)
  }

  static func write(_ nodes: [Message.Node], _ message: FlatMessage) -> String? {
    let names = message.argumentNames
    var formats: [String: String] = [:]
    for node in nodes {
      if case .formatted(let name, let type, let style) = node.kind { formats[name] = format(type, style) }
    }
    return nodes.written(
      number: message.number,
      text: { text in
        names.isEmpty ? text : text.unicodeScalars.map { $0 == "{" || $0 == "}" ? "\($0)\($0)" : String($0) }.joined()
      },
      argument: { "{\(names.firstIndex(of: $0)!)\(formats[$0] ?? "")}" })
  }

  /// .NET's own standard format for it, or nothing.
  private static func format(_ type: String, _ style: String?) -> String {
    switch (type, style) {
    case ("number", nil): ":#,0.###"
    case ("date", "long"?), ("date", "full"?): ":D"
    case ("date", _): ":d"
    case ("time", nil), ("time", "short"?): ":t"
    case ("time", _): ":T"
    default: ""
    }
  }

  static func read(_ text: String, _ arguments: [Message.Kind], number: String?) -> [Message.Kind] {
    guard !arguments.isEmpty else { return [.text(text)] }
    let bytes = Array(text.utf8)
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      if isBrace, index + 1 < bytes.count, bytes[index + 1] == byte {
        parts.append(byte)
        index += 2
      } else if byte == UInt8(ascii: "{"), let (place, close) = argument(bytes, at: index + 1),
        arguments.indices.contains(place)
      {
        if case .argument(let name) = arguments[place], name == number {
          parts.append(.pound)
        } else {
          parts.append(arguments[place])
        }
        index = close + 1
      } else {
        parts.append(byte)
        index += 1
      }
    }
    return parts.all
  }

  /// The position in `0}` or `0:D}`, and where the brace stands.
  private static func argument(_ bytes: [UInt8], at start: Int) -> (place: Int, close: Int)? {
    var index = start
    while index < bytes.count, index - start < 4, (48...57).contains(bytes[index]) { index += 1 }
    guard let place = Int(String(decoding: bytes[start..<index], as: UTF8.self)), index < bytes.count else {
      return nil
    }
    if bytes[index] == UInt8(ascii: ":") {
      while index < bytes.count, bytes[index] != UInt8(ascii: "}"), bytes[index] != UInt8(ascii: "{") { index += 1 }
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: "}") ? (place, index) : nil
  }
}
