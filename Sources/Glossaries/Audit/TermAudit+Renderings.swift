import Languages

/// How a translation says a term that is a part of something longer in the source.
extension TermAudit {
  /// The verb and its bare object that a term is the object of; other languages say both in one verb.
  func verbPhrase(with match: TermMatch, in text: String) -> String? {
    guard reading(match, in: text).isBareObject, let at = text.wordRanges.firstIndex(of: match.range), at > 0 else {
      return nil
    }
    return text.slice(text.wordRanges[at - 1].lowerBound..<match.range.upperBound)
  }

  /// The compound of a translation that may render the compound, written apart, which a source term begins.
  ///
  /// As in a language that writes compounds as one word, a term inside of one asks for nothing: “power switch” is an
  /// “afbryderknap”. Where the next word is a term as well, both sides can be compared, and nothing is assumed.
  func otherCompound(for match: TermMatch, _ bead: (source: String, target: String), _ facts: Facts) -> String? {
    guard targetLanguage.morphology.hasClosedCompounds, reading(match, in: bead.source).isModifier,
      !facts.source.contains(where: { $0.range.lowerBound == match.range.upperBound + 1 && isTrigger($0) })
    else { return nil }
    let bytes = Array(bead.target.utf8)
    let word = bead.target.wordRanges.first { range in
      guard !facts.target.contains(where: { $0.range.overlaps(range) }) else { return false }
      let isJoined =
        range.lowerBound > 1 && bytes[range.lowerBound - 1] == UInt8(ascii: "-")
        && bytes[range.lowerBound - 2] > 0x40
      return isJoined || targetLanguage.morphology.isCompound(FoldedText.fold(bead.target.slice(range)))
    }
    return word.map { bead.target.slice($0) }
  }

  /// Whether a term belongs to a name that the translation keeps: “Visual Studio Code”, “time-unit”.
  func isInKeptName(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    let words = bead.source.wordRanges
    guard match.kind == .word, let at = words.firstIndex(of: match.range) else { return false }
    let target = FoldedText.words(bead.target)
    for first in [at - 1, at] where first >= 0 && first + 1 < words.count {
      let range = words[first].lowerBound..<words[first + 1].upperBound
      guard words[first].upperBound + 1 == words[first + 1].lowerBound else { continue }
      let pair = bead.source.slice(range)
      let other = bead.source.slice(words[first == at ? at + 1 : first])
      // A first capital in running text is a name’s; what only begins the sentence may be any word.
      let isName =
        pair.utf8.contains(UInt8(ascii: "-")) || first > 0 && !other.startsInLowerCase && other.utf8.count > 1
      let kept = FoldedText.words(pair)
      if isName, zip(target, target.dropFirst()).contains(where: { [$0, $1] == kept }) { return true }
    }
    return false
  }

  private func reading(_ match: TermMatch, in text: String) -> WordReading {
    WordReading(
      match.range, in: SentenceWords(text), lemma: FoldedText.fold(term(match).text), sourceLanguage.morphology)
  }
}
