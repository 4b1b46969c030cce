import Bitexts
import Diagnostics
import Languages

extension CheckedArticle {
  /// Places behind a preposition that stand for each other: “butikken i Tarm” facing “its shop in Skjern”.
  ///
  /// Where the source's language writes only names with a capital, one behind a preposition is a name, be it an everyday word. What
  /// stands in its place must be known to no language, and be alone.
  ///
  /// - Parameter known: what has been found already.
  func replacedPlaces(_ names: ArticleNames, besides known: [ReplacedName]) -> [ReplacedName] {
    beads.compactMap { bead in
      guard bead.isPaired, bead.confidence >= 0.5 else { return nil }
      let theirs = bead.target.flatMap { places(in: $0, languages.target) }.filter { !bead.source.say($0) }
      guard theirs.count == 1, let two = theirs.first, isUnknown(two) || isForeign(two),
        !recognizer.lists(two.token, in: two.text.text, asFirst: false),
        languages.target.morphology.base(of: two.text.text.lowercase(of: two.token)) == nil
      else { return nil }
      let all = bead.source.flatMap { places(in: $0, languages.source) }.filter { !bead.target.say($0) }
      // Of several, words of the language may be translated: “i Rigsarkivet i København”.
      let mine = all.count == 1 ? all : all.filter { !isWord($0) }
      guard mine.count == 1, let one = mine.first, mayBePlace(two, for: one),
        !pair.isNamePair(one.token.key, two.token.key),
        !translates(one, two), case let (source, target) = (SpeltName(one), SpeltName(two)), !source.isAkin(target),
        case let range = two.text.range(of: two.token), !known.contains(where: { $0.target.start == range.start })
      else { return nil }
      return ReplacedName(source: one.text.range(of: one.token), target: range, isCertain: false)
    }
  }

  /// Whether a word is the source's, and so a name in the target: “Vejle”.
  private func isForeign(_ name: ArticleName) -> Bool { recognizer.evidence(of: name.token, in: name.text.text) >= 2.4 }

  /// Whether a word of the target is no label of a program: its letters are the source's, or no parts are its own language's, or
  /// what stands for it in the source is no word either.
  private func mayBePlace(_ name: ArticleName, for other: ArticleName) -> Bool {
    languages.target.typography.hasTitleCase
      ? recognizer.evidence(of: name.token, in: name.text.text) > 0.5 || pair.hasName(other.token.key)
        || (isUnknown(other) && !isWord(other))
      : !recognizer.reversed.isBuilt(name.token, in: name.text.text, mayBeName: false)
  }

  /// Whether a word of the source with a capital is an everyday word, or built of such.
  private func isWord(_ name: ArticleName) -> Bool {
    recognizer.lists(name.token, in: name.text.text, asFirst: true) && !pair.hasName(name.token.key)
      || languages.source.morphology.base(of: name.text.text.lowercase(of: name.token)) != nil
      || recognizer.isBuilt(name.token, in: name.text.text, mayBeName: true)
  }

  /// Single words with a capital behind a preposition.
  private func places(in text: CheckedText, _ language: Language) -> [ArticleName] {
    let tokens = text.text.tokens
    return tokens.indices.dropFirst().compactMap { index in
      let token = tokens[index]
      guard token.kind == .word, token.shape == .capitalized, !token.isOpaque, token.end - token.start >= 3,
        tokens[index - 1].kind == .word, tokens[index - 1].shape == .lower || index == 1,
        language.recognition.prepositions.contains(tokens[index - 1].key),
        language.typography.capitalWords[token.key] == nil,
        index + 1 == tokens.count || tokens[index + 1].kind != .word || tokens[index + 1].shape == .lower
      else { return nil }
      return ArticleName(text: text, token: token, neighbours: [], previous: nil, next: nil)
    }
  }
}
