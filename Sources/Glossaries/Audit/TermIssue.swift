import Diagnostics

/// One finding about terms in a pair of sentences, or in one text.
public struct TermIssue: Sendable, Hashable {
  /// What is the case.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The source has the term, the target has no approved one.
    case missing
    /// The target has a forbidden term.
    case forbidden
    /// The target has a deprecated term.
    case deprecated
    /// The text says now this and now that.
    case inconsistent
    /// A word that is the same in every language is not.
    case altered
  }

  /// The index of the concept in the glossary.
  public var concept: Int
  /// What is the case.
  public var kind: Kind
  /// How much it weighs: error, warning or note.
  public var severity: Severity
  /// The index of the bead.
  public var bead: Int
  /// The term in the source that asks for the concept, as UTF-8 offsets; `nil` where only the target is at fault.
  public var source: Range<Int>?
  /// The place in the target, as UTF-8 offsets; `nil` where something is missing.
  public var target: Range<Int>?
  /// Further places in the target, each with its replacement.
  public var others: [(range: Range<Int>, replacement: String?)] = []
  /// The index, in the concept, of the term that was found: in the target, else in the source.
  public var term: Int
  /// What should stand in the target, in its base form.
  public var wanted: String?
  /// What to write at `target`, where that is certain.
  public var replacement: String?
  /// What is the case, in words.
  public var message: String
  /// The concept's identifier.
  public var conceptID = ""
  /// Where the glossary has the term that should be used, else the concept.
  public var glossaryPlace: SourceRange?

  /// Equal in everything but further places.
  public static func == (one: TermIssue, other: TermIssue) -> Bool {
    one.concept == other.concept && one.kind == other.kind && one.severity == other.severity && one.bead == other.bead
      && one.source == other.source && one.target == other.target && one.term == other.term
      && one.replacement == other.replacement && one.message == other.message
  }

  /// Feeds concept, kind and place to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(concept)
    hasher.combine(kind)
    hasher.combine(bead)
    hasher.combine(target)
  }
}
