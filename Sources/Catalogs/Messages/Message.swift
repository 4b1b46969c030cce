/// A text of an interface, as the tree that ICU's MessageFormat makes of it.
///
/// - Reference: ICU User Guide, “Formatting Messages”; apostrophes as in `ApostropheMode.DOUBLE_OPTIONAL`.
public struct Message: Sendable {
  /// The text that was read, or the printed form of a message that was made from nodes.
  public let text: String
  /// The parts in order. Text is cut where an escape stands, so that every part has exact places in ``text``.
  public let nodes: [Node]
  /// What is wrong with the text; the nodes before it still stand.
  public let problems: [Problem]

  /// One part of a message.
  public struct Node: Sendable {
    /// What it is.
    public var kind: Kind
    /// UTF-8 offsets in the message's text.
    public var range: Range<Int>
  }

  /// What a part can be.
  public enum Kind: Sendable {
    /// Text as the reader sees it.
    case text(String)
    /// `{name}`
    case argument(String)
    /// `{price, number, ::currency/DKK}`: name, type and style.
    case formatted(String, type: String, style: String?)
    /// `{n, plural, offset:1 one {…} other {…}}`, or `selectordinal`.
    case plural(String, isOrdinal: Bool, offset: Int, variants: [Variant])
    /// `{gender, select, female {…} other {…}}`
    case select(String, variants: [Variant])
    /// `#`: the number of the plural around it.
    case pound
    /// Markup in an exchange file.
    case code(InlineCode)
  }

  /// One choice of a plural or select.
  public struct Variant: Sendable {
    /// `one`, `=0`, `female` …
    public var key: String
    /// Where the key stands.
    public var keyRange: Range<Int>
    /// What is said in this case.
    public var nodes: [Node]
  }

  /// Something wrong with a message.
  public struct Problem: Sendable, Hashable {
    /// What is the case, as in a diagnostic.
    public var message: String
    /// UTF-8 offsets in the message's text.
    public var range: Range<Int>
    /// What to write there instead, when that is certain.
    public var replacement: String?
  }

  /// How deep plurals and selects may be nested.
  public static let depthLimit = 16

  /// The categories that plurals may name.
  static let pluralKeywords = ["zero", "one", "two", "few", "many", "other"]

  init(text: String, nodes: [Node], problems: [Problem]) {
    self.text = text
    self.nodes = nodes
    self.problems = problems
  }

  /// Reads a message; never fails, see ``problems``.
  public init(_ text: String) {
    var parser = MessageParser(text)
    self = parser.message()
  }

  /// Makes a message of parts; its text is their printed form.
  public init(kinds: [Kind]) {
    let nodes = kinds.map { Node(kind: $0, range: 0..<0) }
    let text = MessagePrinter.print(nodes)
    // Read again for the ranges, unless there is something that ICU has no notation for.
    self = nodes.hasCodes ? Message(text: text, nodes: nodes, problems: []) : Message(text)
  }

  /// A message that says `text` and nothing else, whatever braces and apostrophes are in it.
  public init(verbatim text: String) { self.init(kinds: [.text(text)]) }

  /// The message printed anew: every apostrophe doubled, braces in text quoted, one space between parts of an argument.
  public var canonicalText: String { MessagePrinter.print(nodes) }

  /// The text when the message is nothing but text.
  public var plainText: String? {
    var text = ""
    for node in nodes {
      guard case .text(let part) = node.kind else { return nil }
      text += part
    }
    return text
  }

  /// The text without markup codes, where it is nothing but text and codes; else the message as it is written.
  public var textWithoutCodes: String {
    let rest = nodes.filter { if case .code = $0.kind { false } else { true } }
    return Message(text: text, nodes: rest, problems: []).plainText ?? canonicalText
  }

  /// Whether there is something to read in it.
  public var isEmpty: Bool { nodes.isEmpty }
}

extension Message: Hashable {
  /// Equal when they print alike; how they were quoted and spaced does not matter.
  public static func == (one: Message, other: Message) -> Bool {
    one.canonicalText.utf8.elementsEqual(other.canonicalText.utf8)
  }

  /// Feeds the printed form.
  public func hash(into hasher: inout Hasher) { hasher.combine(canonicalText) }
}

/// Markup inside a text of an exchange file: XLIFF's `ph` and `pc`.
public struct InlineCode: Sendable, Hashable {
  /// Alone, or one end of a pair.
  public enum Kind: String, Sendable, Hashable {
    case placeholder, start, end
  }

  /// Alone, or one end of a pair.
  public var kind: Kind
  /// The id; both ends of a pair share it.
  public var id: String
  /// The markup itself, such as `<b>`.
  public var data: String

  /// Describes a code.
  public init(kind: Kind, id: String, data: String = "") {
    self.kind = kind
    self.id = id
    self.data = data
  }
}

extension [Message.Node] {
  /// Whether a code stands anywhere in them.
  var hasCodes: Bool {
    contains { node in
      switch node.kind {
      case .code: true
      case .plural(_, _, _, let variants), .select(_, let variants): variants.contains { $0.nodes.hasCodes }
      default: false
      }
    }
  }
}
