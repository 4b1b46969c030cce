/// A message as most formats know it: a whole sentence for each plural form, or one sentence.
struct FlatMessage {
  /// The argument that is counted; `nil` for a message without plural.
  var number: String?
  /// Whether it is ranked rather than counted.
  var isOrdinal = false
  /// The sentences by plural form or `=0`; a message without plural has one, under `other`.
  var forms: [(key: String, nodes: [Message.Node])]
  /// Arguments that come first, whether the message shows them or not: those of the source, in its order.
  private var order: [String] = []
  /// What the source counts, so that a sentence that only shows it asks for the same kind of value.
  private var countedInSource: String?

  /// `nil` for a message with a select, an offset, or more than one plural: it is no list of sentences.
  init?(_ message: Message) {
    var before: [Message.Node] = []
    var after: [Message.Node] = []
    var variants: [Message.Variant]?
    for node in message.nodes {
      switch node.kind {
      case .select: return nil
      case .plural(let name, let isOrdinal, let offset, let own):
        guard variants == nil, offset == 0, own.allSatisfy({ $0.nodes.allSatisfy(\.isSimple) }) else { return nil }
        number = name
        self.isOrdinal = isOrdinal
        variants = own
      default:
        if variants == nil { before.append(node) } else { after.append(node) }
      }
    }
    guard message.problems.isEmpty else { return nil }
    forms = variants?.map { ($0.key, before + $0.nodes + after) } ?? [("other", before)]
  }

  /// The same with the positions that arguments have in the source: a program passes them in one order to all languages.
  ///
  /// `nil` also where the source does not count what this message counts.
  init?(_ message: Message, like source: Message?) {
    self.init(message)
    guard let source = source.flatMap({ FlatMessage($0) }) else { return }
    order = source.argumentNames
    countedInSource = source.number
    guard number == nil || number == source.number else { return nil }
  }

  /// Whether a program passes a number for the argument, here or in the source.
  func counts(_ name: String) -> Bool { name == number || name == countedInSource }

  /// A message of sentences that were read.
  init(number: String?, isOrdinal: Bool = false, forms: [(key: String, kinds: [Message.Kind])]) {
    self.number = number
    self.isOrdinal = isOrdinal
    self.forms = forms.map { ($0.key, $0.kinds.map { Message.Node(kind: $0, range: 0..<0) }) }
  }

  /// The sentence of a plural form, else that of `other`.
  func nodes(_ key: String) -> [Message.Node] {
    (forms.first { $0.key == key } ?? forms.first { $0.key == "other" })?.nodes ?? []
  }

  /// The message with its plural around whole sentences.
  var message: Message {
    guard let number else { return Message(kinds: nodes("other").map(\.kind)) }
    let variants = forms.map { Message.Variant(key: $0.key, keyRange: 0..<0, nodes: $0.nodes) }
    return Message(kinds: [.plural(number, isOrdinal: isOrdinal, offset: 0, variants: variants)])
  }

  /// The names of all arguments: the source's, then in the order in which they first occur, the counted one first.
  var argumentNames: [String] {
    var names = order.isEmpty ? number.map { [$0] } ?? [] : order
    for node in forms.flatMap(\.nodes) {
      switch node.kind {
      case .argument(let name), .formatted(let name, _, _): if !names.contains(name) { names.append(name) }
      default: break
      }
    }
    return names
  }

  /// Exact numbers such as `=0`, which formats without them leave to `other`.
  var exactKeys: [String] { forms.map(\.key).filter { $0.hasPrefix("=") } }

  /// What is said where exact numbers are left to `other`; `nil` where none are.
  static func warning(ofLost keys: [String]) -> String? {
    keys.isEmpty ? nil : "“\(keys.joined(separator: "”, “"))” has no place; “other” is used instead"
  }
}

extension Message.Node {
  /// Whether it makes no choice.
  var isSimple: Bool {
    switch kind {
    case .plural, .select: false
    default: true
    }
  }
}

extension Message {
  /// Whether two messages say the same in every case, however their choices are nested.
  public func saysTheSame(as other: Message) -> Bool {
    guard Set(arguments.map(\.name)) == Set(other.arguments.map(\.name)) else { return false }
    let cases = Set(readings.map(\.choices) + other.readings.map(\.choices))
    return cases.allSatisfy { reading($0).text.utf8.elementsEqual(other.reading($0).text.utf8) }
  }
}

/// Lines in comments that keep what a format has no place for: which argument is counted and how others are shown.
enum ArgumentNotes {
  private static let mark = "Argument: "

  /// `Argument: {minutes, plural}` for the counted one and `Argument: {date, date, long}` for formatted ones.
  static func lines(for message: FlatMessage) -> [String] {
    var lines: [String] = []
    if let number = message.number {
      lines.append("\(mark){\(number), \(message.isOrdinal ? "selectordinal" : "plural")}")
    }
    for node in message.forms.flatMap(\.nodes) {
      guard case .formatted = node.kind else { continue }
      let line = mark + MessagePrinter.print([node])
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// What the lines say, and the comments that are left.
  static func read(_ comments: [String]) -> (
    number: String?, isOrdinal: Bool, kinds: [String: Message.Kind], rest: [String]
  ) {
    var number: String?
    var isOrdinal = false
    var kinds: [String: Message.Kind] = [:]
    var rest: [String] = []
    for comment in comments {
      guard comment.hasPrefix(mark) else {
        rest.append(comment)
        continue
      }
      let text = String(comment.dropFirst(mark.count))
      if case .formatted(let name, _, _)? = Message(text).nodes.first?.kind, Message(text).nodes.count == 1 {
        kinds[name] = Message(text).nodes[0].kind
      }
      for (suffix, ordinal) in [(", plural}", false), (", selectordinal}", true)] where text.hasSuffix(suffix) {
        number = String(text.dropFirst().dropLast(suffix.count))
        isOrdinal = ordinal
        kinds[number!] = .pound
      }
    }
    return (number, isOrdinal, kinds, rest)
  }
}

extension [Message.Node] {
  /// The nodes as text of a format: text escaped by `text`, arguments as `argument` names them; `nil` where either
  /// cannot be written.
  func written(
    number: String?, text: (String) -> String?, argument: (String) -> String?,
    code: (InlineCode) -> String? = { _ in nil }
  ) -> String? {
    var written = ""
    var run = ""
    func flush() -> Bool {
      guard !run.isEmpty else { return true }
      guard let part = text(run) else { return false }
      written += part
      run = ""
      return true
    }
    for node in self {
      switch node.kind {
      case .text(let part):
        run += part
        continue
      case .argument(let name), .formatted(let name, _, _):
        guard flush(), let part = argument(name) else { return nil }
        written += part
      case .pound:
        guard let number, flush(), let part = argument(number) else { return nil }
        written += part
      case .code(let own):
        guard flush(), let part = code(own) else { return nil }
        written += part
      case .plural, .select: return nil
      }
    }
    return flush() ? written : nil
  }
}
