/// What is known of two languages together, whichever of them is the source.
public struct LanguagePair: Sendable {
  /// One language, by convention the first in alphabetical order of tags.
  public let first: Language
  /// The other.
  public let second: Language

  /// Describes a pair.
  public init(first: Language, second: Language) {
    self.first = first
    self.second = second
  }
}
