/// What is known of two languages together, whichever of them is the source.
public struct LanguagePair: Sendable {
  /// One language, by convention the first in alphabetical order of tags.
  public let first: Language
  /// The other.
  public let second: Language
  /// Words of both that mean the same; read when it is first asked for.
  public let words: @Sendable () -> WordPairs
  /// Words of the first language and the words of the second that they are taken for; read when first asked for.
  public let falseFriends: @Sendable () -> [FalseFriend]
  /// Phrases of the second language that keep the first one’s build; read when first asked for.
  public let calques: @Sendable () -> [Calque]
  /// The files of a new project in these languages.
  public let starter: [StarterFile]

  /// Describes a pair.
  public init(
    first: Language, second: Language, words: @escaping @Sendable () -> WordPairs = { .none },
    falseFriends: @escaping @Sendable () -> [FalseFriend] = { [] },
    calques: @escaping @Sendable () -> [Calque] = { [] }, starter: [StarterFile] = []
  ) {
    self.first = first
    self.second = second
    self.words = words
    self.falseFriends = falseFriends
    self.calques = calques
    self.starter = starter
  }
}
