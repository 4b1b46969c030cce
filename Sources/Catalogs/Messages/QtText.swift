import Documents

/// Sentences with `%1` and `%n` for arguments.
enum QtText {
  static func write(_ nodes: [Message.Node], _ names: [String], isNumerus: Bool, number: String?) -> String? {
    // “%1” and a digit behind it would be another argument.
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      if case .text(let text) = next.kind, let first = text.utf8.first, (48...57).contains(first) {
        if case .text = node.kind { continue }
        return nil
      }
    }
    return nodes.written(
      number: number,
      text: { $0.utf8.contains(0) || (!names.isEmpty && takesArguments($0, isNumerus)) ? nil : $0 },
      argument: { name in
        if isNumerus, name == number { return "%n" }
        guard let index = names.firstIndex(of: name), index < 9 else { return nil }
        return "%\(index + (isNumerus ? 0 : 1))"
      })
  }

  /// Whether Qt would see `%1`, `%L1` or `%n` in a text. A sign at its end is taken for one too: a digit may follow.
  private static func takesArguments(_ text: String, _ isNumerus: Bool) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "%") else { return false }
      var next = index + 1
      if next < bytes.count, bytes[next] == UInt8(ascii: "L") { next += 1 }
      guard next < bytes.count else { return false }
      return (48...57).contains(bytes[next]) || (isNumerus && bytes[next] == UInt8(ascii: "n"))
    }
  }

  static func read(_ text: String, _ arguments: [Message.Kind], isNumerus: Bool) -> [Message.Kind] {
    guard !arguments.isEmpty || isNumerus else { return [.text(text)] }
    let bytes = Array(text.utf8)
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%"), index + 1 < bytes.count else {
        parts.append(bytes[index])
        index += 1
        continue
      }
      let place = Int(bytes[index + 1]) - 48 - (isNumerus ? 0 : 1)
      if isNumerus, bytes[index + 1] == UInt8(ascii: "n") {
        parts.append(.pound)
        index += 2
      } else if (48...57).contains(bytes[index + 1]), arguments.indices.contains(place) {
        parts.append(arguments[place])
        index += 2
      } else {
        parts.append(bytes[index])
        index += 1
      }
    }
    return parts.all
  }

  /// Text with `<byte value="x1b"/>` for what XML does not have.
  static func markup(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      XMLEscape.text(String(Character(scalar))) ?? "<byte value=\"x\(String(scalar.value, radix: 16))\"/>"
    }.joined()
  }

  static func text(of element: XMLTree.Element) -> String {
    element.children.map { child in
      switch child {
      case .text(let text, _): return text
      case .comment: return ""
      case .element(let inner) where inner.name == "byte":
        let digits = inner["value"].map { $0.hasPrefix("x") ? String($0.dropFirst()) : $0 } ?? ""
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
      case .element(let inner): return inner.text
      }
    }.joined()
  }

  /// The forms of the source that were kept beside it: all but the last, which is the source itself.
  static func sourceForms(_ message: XMLTree.Element) -> [[Message.Kind]]? {
    let extra = message.elements.filter { $0.name.hasPrefix("extra-tosprog-source-") }
    guard !extra.isEmpty, let source = message.first("source") else { return nil }
    let notes = PrintfText.read(
      (message.first("extracomment")?.text ?? "").split(separator: "\n").map(String.init))
    return (extra + [source]).map { read(text(of: $0), notes.kinds, isNumerus: true) }
  }
}
