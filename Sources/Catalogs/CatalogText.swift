import Diagnostics

/// A value of a catalog: its message, and where it was read.
public struct CatalogText: Sendable, Hashable {
  /// The message.
  public let message: Message
  /// The value as decoded from its file. Offsets of the message count in this text when ``isExact``.
  public let source: SourceText
  /// Whether the message was read from the value's own text, so that its parts have exact places.
  public let isExact: Bool

  /// Reads the value as an ICU message.
  public init(_ source: SourceText) {
    message = Message(source.text)
    self.source = source
    isExact = true
  }

  /// A message that a format has made of a value of its own notation.
  public init(_ message: Message, at range: SourceRange) {
    self.message = message
    source = SourceText(message.text, at: range)
    isExact = false
  }

  /// A message that stands in no file.
  public init(_ message: Message) {
    self.message = message
    source = SourceText(message.text)
    isExact = true
  }

  /// The bytes of the value.
  public var range: SourceRange { source.range }

  /// The bytes of a part of the message, or of the whole value where places are not exact.
  public func range(of part: Range<Int>) -> SourceRange { isExact ? source.range(of: part) : source.range }

  /// What the message says in each case, with places.
  public var sentences: [Sentence] { message.readings.map { Sentence(reading: $0, text: self) } }

  /// One way to read a message, placed in its file.
  public struct Sentence: Sendable {
    /// The text and the choices that lead to it.
    public let reading: Message.Reading
    let text: CatalogText

    /// The bytes of a part of ``Message/Reading/text``, given in UTF-8 offsets.
    public func range(of part: Range<Int>) -> SourceRange { text.range(of: reading.messageRange(of: part)) }
  }

  /// What is wrong with the message, as diagnostics of the rule `file-problem`.
  public var diagnostics: [Diagnostic] {
    message.problems.map { problem in
      let place = range(of: problem.range)
      let diagnostic = Diagnostic.error(problem.message, at: place, rule: "file-problem")
      guard let replacement = problem.replacement, isExact else { return diagnostic }
      return diagnostic.fix("write “\(replacement)”", replacing: place, with: replacement)
    }
  }

  /// Equal messages, wherever they stand.
  public static func == (one: CatalogText, other: CatalogText) -> Bool { one.message == other.message }

  /// Feeds the message.
  public func hash(into hasher: inout Hasher) { hasher.combine(message) }
}
