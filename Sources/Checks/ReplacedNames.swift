import Diagnostics
import Documents
import Languages

/// A name of the source in whose place the target has another.
struct ReplacedName {
  let source: SourceRange
  let target: SourceRange
  /// Whether the article has one of the two elsewhere on both sides, so that it is known to need no translation.
  let isCertain: Bool
}

extension CheckedArticle {
  /// Names that stand for each other in a pair of sentences and have nothing in common.
  ///
  /// A name that neither language knows as a word stays what it is in translation. Where it is missing, and a name that the
  /// source does not have stands there instead, one of the two is wrong. Names that languages write differently share their
  /// beginning or stand in the list of such; sentences with several strange names are left alone.
  func replacedNames() -> [ReplacedName] {
    var found: [ReplacedName] = []
    var known: Set<WordKey>?
    let compounds = recognizer.reversed
    var kept = 0
    var open = 0
    for bead in beads where bead.isPaired && bead.confidence >= 0.5 {
      guard bead.source.count == bead.target.count else { continue }
      let mine = bead.source.flatMap { articleNames(in: $0, isSource: true) }.filter {
        $0.isUnknown && !recognizer.knows($0.token, in: $0.text.text, asFirst: true)
          && !recognizer.isBuilt($0.token, in: $0.text.text, mayBeName: true)
      }
      guard !mine.isEmpty, mine.count <= 12 else { continue }
      let theirs = bead.target.flatMap { articleNames(in: $0, isSource: false) }.filter { name in
        // A compound of the target's language may well translate a name of several words.
        name.isUnknown && !recognizer.knows(name.token, in: name.text.text, asFirst: false)
          && !compounds.isBuilt(name.token, in: name.text.text, mayBeName: false)
      }
      let lost = mine.filter { name in
        !bead.target.contains { $0.text.tokens.contains { $0.key == name.token.key } }
          && !theirs.contains { $0.isAkin(name) }
      }
      let strange = theirs.filter { name in
        !bead.source.contains { $0.text.tokens.contains { $0.key == name.token.key } }
          && !mine.contains { $0.isAkin(name) }
      }
      kept += mine.count - lost.count
      open += lost.count
      guard lost.count == strange.count, (1...2).contains(lost.count) else { continue }
      for (one, two) in zip(lost, strange) where !pair.isNamePair(one.token.key, two.token.key) {
        let both = known ?? Set(Self.wordCounts(sourceTexts).keys).intersection(Self.wordCounts(targetTexts).keys)
        known = both
        found.append(
          ReplacedName(
            source: one.text.range(of: one.token), target: two.text.range(of: two.token),
            isCertain: both.contains(one.token.key) || both.contains(two.token.key)))
      }
    }
    // Where few names are kept, words with capitals are the labels of a program, or translated throughout.
    return open <= 1 || kept >= 3 * open ? found : []
  }
}

extension ArticleName {
  /// Whether two names may be one in two languages: “Aristoteles” and “Aristotle”.
  fileprivate func isAkin(_ other: ArticleName) -> Bool {
    let same = zip(word, other.word).prefix { $0 == $1 }.count
    return same >= 4 || same * 2 >= max(word.count, other.word.count) || word.isOneSlip(from: other.word)
      || word.sharesStretch(of: 5, with: other.word)
      || (min(word.count, other.word.count) <= 5 && word.first == other.word.first
        && word.sharesStretch(of: 3, with: other.word))
  }
}

extension [UInt8] {
  /// Whether some letters stand in both words one behind the other: “Energiakademiet” and “Academy”.
  fileprivate func sharesStretch(of length: Int, with other: [UInt8]) -> Bool {
    guard count >= length, other.count >= length, count < 64, other.count < 64 else { return false }
    return (0...count - length).contains { start in
      (0...other.count - length).contains { self[start..<start + length].elementsEqual(other[$0..<$0 + length]) }
    }
  }
}
