/// What is known of two languages together, whichever of them is the source.
public struct LanguagePair: Sendable {
  /// One language, by convention the first in alphabetical order of tags.
  public let first: Language
  /// The other.
  public let second: Language
  /// Words of both that mean the same; read when it is first asked for.
  public let words: @Sendable () -> WordPairs
  /// The files of a new project in these languages.
  public let starter: [StarterFile]

  /// Describes a pair.
  public init(
    first: Language, second: Language, words: @escaping @Sendable () -> WordPairs = { .none },
    starter: [StarterFile] = []
  ) {
    self.first = first
    self.second = second
    self.words = words
    self.starter = starter
  }
}
