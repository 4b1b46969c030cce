import Documents
import Languages
import Synchronization

/// Which words of the source an article translates, by what its pairs of sentences show; found when it is first asked for.
final class TranslatedWords: Sendable {
  private let beads: [CheckedBead]
  private let known = Mutex<Set<WordKey>?>(nil)

  init(beads: [CheckedBead]) { self.beads = beads }

  /// Whether a sentence of the source has a word in small letters, and its translation does not have it.
  ///
  /// Names have capitals, so such a word is none.
  func contains(_ word: WordKey) -> Bool {
    known.withLock { known in
      let words = known ?? found()
      known = words
      return words.contains(word)
    }
  }

  private func found() -> Set<WordKey> {
    var words: Set<WordKey> = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.5 {
      let kept = Set(bead.target.flatMap { $0.text.tokens.map(\.key) })
      for token in bead.source.flatMap(\.text.tokens)
      where token.shape == .lower && !token.isOpaque && !kept.contains(token.key) {
        words.insert(token.key)
      }
    }
    return words
  }
}
