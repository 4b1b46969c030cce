/// Sentences with `%1$@` for arguments, as Apple's formats have them; comments keep their names.
enum PrintfText {
  private static let mark = "Argument "

  /// `Argument 1: {name}`, in the order of positions.
  static func lines(for message: FlatMessage) -> [String] {
    message.argumentNames.enumerated().map { index, name in
      let shown = message.forms.flatMap(\.nodes).first { node in
        if case .formatted(name, _, _) = node.kind { true } else { false }
      }
      return "\(mark)\(index + 1): \(shown.map { MessagePrinter.print([$0]) } ?? "{\(name)}")"
    }
  }

  /// Arguments by position, and the comments that are left.
  static func read(_ comments: [String]) -> (kinds: [Message.Kind], rest: [String]) {
    var kinds: [Message.Kind] = []
    var rest: [String] = []
    for comment in comments {
      let head = "\(mark)\(kinds.count + 1): "
      let nodes = comment.hasPrefix(head) ? Message(String(comment.dropFirst(head.count))).nodes : []
      if nodes.count == 1, nodes[0].isSimple { kinds.append(nodes[0].kind) } else { rest.append(comment) }
    }
    return (kinds, rest)
  }

  /// Percent signs are doubled only where there are arguments: other texts are no formats.
  static func write(_ nodes: [Message.Node], _ message: FlatMessage) -> String? {
    let names = message.argumentNames
    return nodes.written(
      number: message.number,
      text: { names.isEmpty ? $0 : $0.unicodeScalars.map { $0 == "%" ? "%%" : String($0) }.joined() },
      argument: { name in "%\(names.firstIndex(of: name)! + 1)$\(message.counts(name) ? "ld" : "@")" })
  }

  static func read(_ text: String, _ arguments: [Message.Kind]) -> [Message.Kind] {
    guard !arguments.isEmpty else { return [.text(text)] }
    var kinds: [Message.Kind] = []
    var plain = ""
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "%", index + 1 < scalars.count else {
        plain.unicodeScalars.append(scalars[index])
        index += 1
        continue
      }
      if scalars[index + 1] == "%" {
        plain += "%"
        index += 2
        continue
      }
      var end = index + 1
      while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
      let digits = String(String.UnicodeScalarView(scalars[index + 1..<end]))
      let rest = String(String.UnicodeScalarView(scalars[end..<min(end + 3, scalars.count)]))
      guard let place = Int(digits), arguments.indices.contains(place - 1),
        rest.hasPrefix("$@") || rest.hasPrefix("$ld")
      else {
        plain += "%"
        index += 1
        continue
      }
      if !plain.isEmpty { kinds.append(.text(plain)) }
      plain = ""
      kinds.append(arguments[place - 1])
      index = end + (rest.hasPrefix("$@") ? 2 : 3)
    }
    if !plain.isEmpty { kinds.append(.text(plain)) }
    return kinds
  }
}
