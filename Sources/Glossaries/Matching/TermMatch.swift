/// One place where a term occurs.
public struct TermMatch: Sendable, Hashable {
  /// How the term stands there.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// As a word of its own.
    case word
    /// As the first part of a compound.
    case compoundModifier = "compound-mod"
    /// As the last part of a compound.
    case compoundHead = "compound-head"
    /// Between other parts of a compound.
    case compoundMiddle = "compound-mid"
  }

  /// The index of the concept in the glossary.
  public var concept: Int
  /// The index of the term in the concept.
  public var term: Int
  /// UTF-8 offsets in the text; of a compound, the part.
  public var range: Range<Int>
  /// How the term stands there.
  public var kind: Kind
  /// From 0 to 1; 0.9 and more only for words of their own.
  public var confidence: Double
  /// Whether it lies within a longer term of the glossary.
  public var isShadowed: Bool
}
