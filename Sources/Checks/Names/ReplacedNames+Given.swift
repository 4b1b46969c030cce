import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// First names in whose place the target has another first name: “Birthe never got cross” for “Gitte blev aldrig sur”.
  ///
  /// - Parameter known: what has been found already.
  func replacedGivenNames(besides known: [ReplacedName]) -> [ReplacedName] {
    beads.compactMap { bead in
      guard bead.isPaired, bead.confidence >= 0.5, bead.source.count == bead.target.count else { return nil }
      let theirs = givenNames(in: bead.target, languages.target, isSource: false).filter { !bead.source.say($0) }
      guard theirs.count == 1, let other = theirs.first else { return nil }
      let mine = givenNames(in: bead.source, languages.source, isSource: true).filter { !bead.target.say($0) }
      guard mine.count == 1, let name = mine.first, !pair.isNamePair(name.token.key, other.token.key),
        case let place = other.text.range(of: other.token),
        !known.contains(where: { $0.target.start < place.end && place.start < $0.target.end })
      else { return nil }
      let (one, two) = (SpeltName(name), SpeltName(other))
      guard !one.isGenitive(of: two), !two.isGenitive(of: one), !isOfRuler(name) else { return nil }
      return ReplacedName(source: name.text.range(of: name.token), target: place, isCertain: false)
    }
  }

  /// Whether a number stands behind a name, as behind those of kings, which languages spell in their own ways.
  private func isOfRuler(_ name: ArticleName) -> Bool {
    guard let index = name.text.text.tokens.firstIndex(where: { $0.start == name.token.start }) else { return false }
    return index + 1 < name.text.text.tokens.count
      && (name.text.text.tokens[index + 1].kind == .number || name.text.text.tokens[index + 1].shape == .upper)
  }

  /// First names with a capital; at the beginning of a sentence, such as are no words of the language.
  private func givenNames(in texts: [CheckedText], _ language: Language, isSource: Bool) -> [ArticleName] {
    texts.flatMap { text in
      text.text.tokens.enumerated().compactMap { index, token in
        guard token.kind == .word, token.shape == .capitalized, !token.isOpaque, token.end - token.start >= 4,
          recognizer.isGivenName(token.key), language.typography.capitalWords[token.key] == nil,
          index > 0 && text.text.tokens[index - 1].kind == .word
            || !recognizer.lists(token, in: text.text, asFirst: isSource)
        else { return nil }
        return ArticleName(text: text, token: token, neighbours: [], previous: nil, next: nil)
      }
    }
  }
}
