import Bitexts
import Diagnostics
import Languages

extension CheckedArticle {
  /// Countries of which the source names one and the target another: “en dansk undersøgelse” facing “a Swedish study”.
  ///
  /// What only one side says may be said otherwise, so that it takes one on each side, and no more.
  func replacedCountries() -> [ReplacedName] {
    beads.compactMap { bead in
      guard bead.isPaired, bead.confidence >= 0.5 else { return nil }
      let theirs = countries(in: bead.target)
      guard !theirs.isEmpty else { return nil }
      let mine = countries(in: bead.source)
      let lost = mine.filter { country in !theirs.contains { $0.id == country.id } }
      let added = theirs.filter { country in !mine.contains { $0.id == country.id } }
      guard let one = lost.first, let two = added.first, lost.allSatisfy({ $0.id == one.id }),
        added.allSatisfy({ $0.id == two.id })
      else { return nil }
      return ReplacedName(
        source: one.text.range(of: one.token), target: two.text.range(of: two.token), isCertain: false)
    }
  }

  private func countries(in texts: [CheckedText]) -> [(id: Int, text: CheckedText, token: Token)] {
    texts.flatMap { text in
      text.triggers.isDisjoint(with: .country)
        ? []
        : text.text.tokens.compactMap { token in
          guard token.kind == .word, !token.isOpaque, let id = pair.country(token) else { return nil }
          return (id, text, token)
        }
    }
  }
}
