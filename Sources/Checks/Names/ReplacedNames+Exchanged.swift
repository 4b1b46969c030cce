import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Names that the article has on both sides, in a sentence whose source has another one: “Ring til Amina” facing “Call Mette”.
  ///
  /// A sentence that leaves out one of the source's names and has one that is the article's, but not the sentence's, exchanged the two.
  ///
  /// - Parameter known: what has been found already.
  func exchangedNames(besides known: [ReplacedName]) -> [ReplacedName] {
    var kept: Set<WordKey>?
    return beads.compactMap { bead in
      guard bead.isPaired, bead.confidence >= 0.5, bead.source.count == bead.target.count,
        case let added = capitals(inside: bead.target, missingIn: bead.source), !added.isEmpty,
        case let lost = capitals(inside: bead.source, missingIn: bead.target), !lost.isEmpty
      else { return nil }
      let all = kept ?? keptNames()
      kept = all
      let strange = added.filter { all.contains($0.token.key) }
      guard strange.count == 1, let two = strange.first, case let range = two.text.range(of: two.token),
        !known.contains(where: { $0.target.start < range.end && range.start < $0.target.end }),
        let one = lost.first(where: { all.contains($0.token.key) || (isUnknown($0) && added.count == 1) }),
        case let (source, target) = (SpeltName(one), SpeltName(two)), !source.isAkin(target),
        !added.contains(where: { pair.isNamePair(one.token.key, $0.token.key) })
      else { return nil }
      return ReplacedName(source: one.text.range(of: one.token), target: range, isCertain: false)
    }
  }

  /// Words with a capital behind another word, which the other side does not have.
  private func capitals(inside texts: [CheckedText], missingIn other: [CheckedText]) -> [ArticleName] {
    texts.flatMap { text in
      let tokens = text.text.tokens
      return tokens.indices.dropFirst().compactMap { (index: Int) -> ArticleName? in
        let token = tokens[index]
        guard token.shape == .capitalized, token.kind == .word, !token.isOpaque, token.end - token.start >= 4,
          tokens[index - 1].kind == .word,
          !other.contains(where: { $0.text.tokens.contains { $0.key == token.key } })
        else { return nil }
        return ArticleName(text: text, token: token, neighbours: [], previous: nil, next: nil)
      }
    }
  }
}
