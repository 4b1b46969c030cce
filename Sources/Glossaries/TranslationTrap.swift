import Diagnostics
import Languages

/// A false friend or a calque that a project adds to those of the language pair.
public struct TranslationTrap: Sendable, Hashable {
  /// What kind of trap it is, by the key of the glossary.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A word that looks like one of the other language and means something else.
    case falseFriends
    /// A phrase that keeps the other language’s build.
    case calques
  }

  /// What kind of trap it is.
  public var kind: Kind
  /// The language of what is translated.
  public var language: LanguageTag
  /// The word that is translated, or the phrases of which one must stand there.
  public var words: [String]
  /// The language of what is wrong.
  public var targetLanguage: LanguageTag
  /// What is wrong in the translation.
  public var trap: String
  /// What is right; one of them beside a false friend silences.
  public var right: [String]
  /// Words beside the first that make the trap right.
  public var unless: [String]
  /// A remark for people.
  public var note: String?

  /// Describes a trap.
  public init(
    kind: Kind, language: LanguageTag, words: [String], targetLanguage: LanguageTag, trap: String, right: [String],
    unless: [String] = [], note: String? = nil
  ) {
    self.kind = kind
    self.language = language
    self.words = words
    self.targetLanguage = targetLanguage
    self.trap = trap
    self.right = right
    self.unless = unless
    self.note = note
  }
}

extension Glossary {
  /// The project's own traps between the languages of a pair, in either direction.
  package func phrases(of pair: LanguagePair) -> (falseFriends: [FalseFriend], calques: [Calque]) {
    var friends: [FalseFriend] = []
    var calques: [Calque] = []
    for trap in traps {
      let languages = [pair.first, pair.second]
      guard let first = languages.first(where: { $0.tag.language == trap.language.language }),
        let second = languages.first(where: { $0.tag.language == trap.targetLanguage.language })
      else { continue }
      switch trap.kind {
      case .falseFriends:
        friends += trap.words.map {
          FalseFriend(
            word: $0, trap: trap.trap, right: trap.right, unless: trap.unless, from: first, to: second)
        }
      case .calques:
        calques.append(
          Calque(trigger: trap.words, phrase: trap.trap, right: trap.right, unless: trap.unless, from: first))
      }
    }
    return (friends, calques)
  }
}
