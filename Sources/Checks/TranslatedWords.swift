import Documents
import Languages

/// Which words of the source an article translates, by what its pairs of sentences show.
struct TranslatedWords {
  let beads: [CheckedBead]

  /// Whether a sentence of the source has a word in small letters, and its translation does not have it.
  ///
  /// Names have capitals, so such a word is none; linear in the article.
  func contains(_ word: WordKey) -> Bool {
    beads.contains { bead in
      bead.isPaired && bead.confidence >= 0.5
        && bead.source.contains { $0.text.tokens.contains { $0.key == word && $0.shape == .lower && !$0.isOpaque } }
        && !bead.target.contains { $0.text.tokens.contains { $0.key == word } }
    }
  }
}
