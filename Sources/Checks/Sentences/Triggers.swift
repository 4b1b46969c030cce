import Languages

/// Kinds of words without one of which a rule has nothing to say of a sentence.
///
/// Each word of a text is looked up once for all of them, and a rule passes over what has none of its own: nearly every sentence.
struct Triggers: OptionSet, Sendable {
  let rawValue: UInt16

  /// The first word of a phrase that keeps the other language's build.
  static let calque = Triggers(rawValue: 1 << 0)
  /// A word that looks like another language's.
  static let falseFriend = Triggers(rawValue: 1 << 1)
  /// The first piece of an abbreviation that only the other language has.
  static let foreignAbbreviation = Triggers(rawValue: 1 << 2)
  /// What something is counted by: “per”, “a day”.
  static let rate = Triggers(rawValue: 1 << 3)
  /// “Every”.
  static let interval = Triggers(rawValue: 1 << 4)
  /// What negates, makes an exception or answers.
  static let negation = Triggers(rawValue: 1 << 5)
  /// A country, or what belongs to one.
  static let country = Triggers(rawValue: 1 << 6)
  /// What stands before the name of a program or a brand.
  static let announcer = Triggers(rawValue: 1 << 7)

  /// What one of several things is said by; a kind of contrast each.
  static func contrast(_ kind: Contrast.Kind) -> Triggers {
    switch kind {
    case .reversal: Triggers(rawValue: 1 << 8)
    case .order: Triggers(rawValue: 1 << 9)
    case .frequency: Triggers(rawValue: 1 << 10)
    case .season: Triggers(rawValue: 1 << 11)
    }
  }
}

extension Triggers {
  /// Those that the data of a language and of a pair say, by their words.
  static func words(of language: Language, in pair: LanguagePair) -> [WordKey: Triggers] {
    var table: [WordKey: Triggers] = [:]
    for (triggers, words) in [
      (Triggers.rate, language.numbers.rateWords), (.interval, language.numbers.intervalWords),
      (.negation, language.recognition.negationWords), (.country, pair.countryWords),
      (.announcer, language.recognition.announcerWords),
    ] {
      for word in words { table[word, default: []].formUnion(triggers) }
    }
    return table
  }
}

extension [CheckedText] {
  /// Whether one of the sentences has a word of a kind.
  func have(_ triggers: Triggers) -> Bool { contains { !$0.triggers.isDisjoint(with: triggers) } }
}
