/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, Codable {
  /// The rule is switched off; no diagnostic carries this.
  case off
  /// Worth knowing.
  case note
  /// Should be looked at.
  case warning
  /// What no reader may meet.
  case error

  /// Lighter comes first.
  public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self)! }
}

/// One finding: where, what is the case, what it conflicts with, and what to do.
///
/// It is also the only `Error` that Tosprog throws, so that every layer can print it.
public struct Diagnostic: Error, Sendable, Hashable {
  /// The rule's id, such as `number-mismatch`.
  public var rule: String
  /// How much it weighs.
  public var severity: Severity
  /// What is the case; starts in lower case and quotes the user's text in “ ”.
  public var message: String
  /// The place.
  public var range: SourceRange
  /// Other places that belong to the finding, the most important first.
  public var notes: [Note]
  /// Certain repairs, the best first.
  public var fixes: [Fix]

  /// A second place of a finding.
  public struct Note: Sendable, Hashable {
    /// What stands there.
    public var message: String
    /// The place.
    public var range: SourceRange
  }

  /// Makes a diagnostic with neither notes nor fixes.
  public init(rule: String = "", severity: Severity, message: String, range: SourceRange) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    notes = []
    fixes = []
  }

  /// An error at a place; the check or reader that returns it fills in the rule.
  public static func error(_ message: String, at range: SourceRange, rule: String = "") -> Diagnostic {
    Diagnostic(rule: rule, severity: .error, message: message, range: range)
  }

  /// A warning at a place.
  public static func warning(_ message: String, at range: SourceRange, rule: String = "") -> Diagnostic {
    Diagnostic(rule: rule, severity: .warning, message: message, range: range)
  }

  /// A finding of the weight that its rule has by default.
  public static func finding(_ message: String, at range: SourceRange, of rule: Rule) -> Diagnostic {
    Diagnostic(rule: rule.id, severity: rule.severity, message: message, range: range)
  }

  /// The same with one more note.
  public func note(_ message: String, at range: SourceRange) -> Diagnostic {
    var copy = self
    copy.notes.append(Note(message: message, range: range))
    return copy
  }

  /// The same with one more fix, which replaces one range.
  public func fix(_ title: String, replacing range: SourceRange, with text: String) -> Diagnostic {
    var copy = self
    copy.fixes.append(Fix(title: title, edits: [TextEdit(range: range, text: text)]))
    return copy
  }
}

/// A certain repair: once it is applied, the check is silent.
public struct Fix: Sendable, Hashable {
  /// What it does, in the imperative: “write “10””.
  public var title: String
  /// The edits, which do not overlap.
  public var edits: [TextEdit]

  /// Names a repair and its edits.
  public init(title: String, edits: [TextEdit]) {
    self.title = title
    self.edits = edits
  }
}

/// The replacement of one range of a file.
public struct TextEdit: Sendable, Hashable {
  /// What is replaced; an empty range inserts.
  public var range: SourceRange
  /// What is written there.
  public var text: String

  /// Replaces `range` by `text`.
  public init(range: SourceRange, text: String) {
    self.range = range
    self.text = text
  }
}
