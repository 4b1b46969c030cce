import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages

/// The phrases of a pair of languages, found by the words that they begin with.
struct PhraseIndex: Sendable {
  private let friends: WordTable<[FalseFriend]>
  private let calques: WordTable<[Calque]>
  private let shortForms: [LanguageTag: WordTable<[Abbreviation]>]
  private let contrasts: ContrastIndex
  /// What the words of each language may be the beginning of.
  private let triggers: [LanguageTag: WordTable<Triggers>]

  /// - Parameter glossary: the project's own false friends and calques stand there.
  init(_ pair: LanguagePair, glossary: Glossary = Glossary()) {
    let own = glossary.phrases(of: pair)
    var friends: [WordKey: [FalseFriend]] = [:]
    var calques: [WordKey: [Calque]] = [:]
    var shortForms: [LanguageTag: [WordKey: [Abbreviation]]] = [:]
    for friend in pair.falseFriends() + own.falseFriends {
      for key in friend.trap.firstWords { friends[key, default: []].append(friend) }
    }
    for calque in pair.calques() + own.calques {
      for key in calque.phrase.firstWords { calques[key, default: []].append(calque) }
    }
    for (one, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
      let shared = Set(other.typography.abbreviations)
      var table: [WordKey: [Abbreviation]] = [:]
      for text in one.typography.abbreviations where !shared.contains(text) {
        let form = Abbreviation(text)
        if let first = form.tokens.first { table[first, default: []].append(form) }
      }
      shortForms[one.tag] = table
    }
    (self.friends, self.calques) = (WordTable(friends), WordTable(calques))
    self.shortForms = shortForms.mapValues { WordTable($0) }
    let contrasts = ContrastIndex(pair)
    self.contrasts = contrasts
    triggers = Dictionary(
      [(pair.first, pair.second), (pair.second, pair.first)].map { language, other in
        var table = Triggers.words(of: language, in: pair)
        for (word, triggers) in contrasts.triggers(of: language) { table[word, default: []].formUnion(triggers) }
        for word in friends.keys { table[word, default: []].insert(.falseFriend) }
        for word in calques.keys { table[word, default: []].insert(.calque) }
        for word in (shortForms[other.tag] ?? [:]).keys { table[word, default: []].insert(.foreignAbbreviation) }
        return (language.tag, WordTable(table.map { (key: $0.key, value: $0.value) }))
      }
    ) { first, _ in first }
  }

  /// What the words of a text of a language may be the beginning of.
  func triggers(of language: Language) -> WordTable<Triggers> { triggers[language.tag] ?? WordTable([]) }

  /// The false friends whose traps stand in the texts.
  func friends(in texts: [CheckedText]) -> [FalseFriend] { Self.entries(.falseFriend, friends, texts) { $0.trap } }
  /// The calques that stand in the texts.
  func calques(in texts: [CheckedText]) -> [Calque] { Self.entries(.calque, calques, texts) { $0.phrase } }

  /// What stands for another thing of its kind in a pair of sentences, on both sides.
  func contrast(_ kind: Contrast.Kind, of bead: CheckedBead, in article: CheckedArticle) -> (
    source: SourceRange, target: SourceRange
  )? { contrasts.contrast(kind, of: bead, in: article) }

  /// The source language's abbreviations that the target's has not.
  func abbreviations(of languages: (source: Language, target: Language)) -> WordTable<[Abbreviation]> {
    shortForms[languages.source.tag] ?? WordTable([])
  }

  private static func entries<Entry>(
    _ triggers: Triggers, _ table: WordTable<[Entry]>, _ texts: [CheckedText], _ pattern: (Entry) -> WordPattern
  ) -> [Entry] {
    var found: [Entry] = []
    for text in texts where !text.triggers.isDisjoint(with: triggers) {
      for (index, token) in text.text.tokens.enumerated() where token.kind == .word {
        guard let entries = table[token.key] else { continue }
        for entry in entries where pattern(entry).stands(at: index, in: text.text) { found.append(entry) }
      }
    }
    return found
  }
}

/// An abbreviation as tokens: words and the points between them.
struct Abbreviation: Sendable {
  let tokens: [WordKey]

  init(_ text: String) { tokens = TokenizedText(text).tokens.map(\.key) }

  /// The token behind the abbreviation, or `nil` where it does not stand.
  func end(at index: Int, in text: TokenizedText) -> Int? {
    guard index + tokens.count <= text.tokens.count else { return nil }
    for (offset, key) in tokens.enumerated() {
      let token = text.tokens[index + offset]
      if token.key != key || (offset > 0 && token.kind == .mark && token.isSpaced) { return nil }
    }
    return index + tokens.count
  }
}
