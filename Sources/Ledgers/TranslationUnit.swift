import Diagnostics

/// What was confirmed of one source sentence: its wording then, and the digest of the translation that faced it.
public struct TranslationUnit: Sendable, Hashable {
  /// The id, which the sentence keeps over edits and moves.
  public var id: SegmentID
  /// The confirmed source, a `Wording` as text.
  public var source: String
  /// The digest of the translation's `Wording` at that time.
  public var targetDigest: Digest
  /// How far the translation had come.
  public var state: State
  /// A remark of whoever confirmed it.
  public var note: String?
  /// Fields that this version does not know, in their order; they are written back as they were.
  public var unknown: [Field] = []

  /// A field of a ledger line that this version does not know.
  public struct Field: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value as JSON text.
    public var value: String
  }

  /// Describes a confirmed unit.
  public init(id: SegmentID, source: String, targetDigest: Digest, state: State = .translated, note: String? = nil) {
    self.id = id
    self.source = source
    self.targetDigest = targetDigest
    self.state = state
    self.note = note
  }
}
