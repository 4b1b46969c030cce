/// The languages and pairs that a run knows.
public struct LanguageRegistry: Sendable {
  /// The languages.
  public let languages: [Language]
  /// The pairs; a pair without an entry is treated as two languages of which nothing is known together.
  public let pairs: [LanguagePair]

  /// Registers languages and pairs.
  public init(languages: [Language], pairs: [LanguagePair]) {
    self.languages = languages
    self.pairs = pairs
  }

  /// What ships with Tosprog.
  public static let builtIn = LanguageRegistry(languages: [.danish, .english], pairs: [.danishEnglish])

  /// The language of a tag, by its language subtag when the whole tag is unknown.
  public func language(_ tag: LanguageTag) -> Language? {
    languages.first { $0.tag == tag } ?? languages.first { $0.tag.language == tag.language }
  }

  /// What is known of two languages together, in whichever order.
  public func pair(_ one: Language, _ other: Language) -> LanguagePair {
    pairs.first { Set([$0.first.tag, $0.second.tag]) == [one.tag, other.tag] }
      ?? LanguagePair(first: one, second: other)
  }
}
