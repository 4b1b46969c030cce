import Languages

/// Words that ask for no term of their own, because they are a piece of a phrase or count something.
extension TermAudit {
  /// Whether a term's word belongs to a phrase in which it means nothing by itself: “in order to”, “på vej”.
  func isInPhrase(_ match: TermMatch, _ words: SentenceWords) -> Bool {
    guard match.kind == .word, let at = words.index(of: match.range) else { return false }
    let near = max(0, at - Morphology.longestPhrase)..<min(words.ranges.count, at + Morphology.longestPhrase)
    // Seldom does a word before begin a phrase at all.
    guard (near.lowerBound...at).contains(where: { sourceLanguage.morphology.beginsFixedPhrase(words[$0]) }) else {
      return false
    }
    return sourceLanguage.morphology.isInFixedPhrase(near.map { words[$0] }, at: at - near.lowerBound)
  }

  /// Whether a word is the unit of a number, and the translation has the same unit: “200 metres” asks for no meter,
  /// “twelve knots” for no knot.
  func isUnit(_ match: TermMatch, _ bead: (source: String, target: String), _ words: SentenceWords) -> Bool {
    guard match.kind == .word, let at = words.index(of: match.range), at > 0,
      isNumber(bead.source.slice(words.ranges[at - 1])),
      let unit = sourceLanguage.numbers.unit(WordKey(bead.source.slice(match.range)))
    else { return false }
    return bead.target.wordRanges.contains { targetLanguage.numbers.unit(WordKey(bead.target.slice($0))) == unit }
  }

  /// Whether a word of the source is a number, in digits or letters.
  private func isNumber(_ word: String) -> Bool {
    word.unicodeScalars.last?.properties.numericType != nil || sourceLanguage.numbers.isNumber(WordKey(word))
  }

  /// The words of a text that say apart what an approved term of a concept says in one: “smerter i ryggen” for
  /// “rygsmerter”, “trække vejret” for “vejrtrækning”, “effects on the side” for “side effects”.
  func resolved(_ concept: Concept, in text: String) -> String? {
    let morphology = targetLanguage.morphology
    let words = FoldedText.words(text)
    for term in concept.terms where term.isApproved && term.isOf(targetLanguage) && term.inflects {
      guard term.pos == nil || term.pos == .noun else { continue }
      let parts = FoldedText.words(term.text)
      if parts.count > 2, let apart = apart(parts, in: words) { return apart }
      let pairs =
        parts.count == 2 ? [(front: parts[0], last: parts[1])] : parts.count == 1 ? morphology.parts(of: parts[0]) : []
      for pair in pairs {
        guard let last = word(of: pair.last, as: .noun, among: words) ?? verb(of: pair.last, among: words),
          let front = word(of: pair.front, as: .noun, among: words.filter { $0 != Array(last.utf8) })
            ?? word(of: pair.front, as: .adj, among: words)
        else { continue }
        return "\(front) … \(last)"
      }
    }
    return nil
  }

  /// The words of a longer term that stand apart in a text: “Her blood pressure is high” for “high blood pressure”.
  private func apart(_ parts: [[UInt8]], in words: [[UInt8]]) -> String? {
    let found = parts.map { part in
      word(of: part, as: .noun, among: words) ?? word(of: part, as: .adj, among: words)
    }
    return found.contains(nil) ? nil : found.compactMap { $0 }.joined(separator: " … ")
  }

  private func verb(of noun: [UInt8], among words: [[UInt8]]) -> String? {
    for relative in targetLanguage.morphology.relatives(of: noun, as: .noun)
    where relative.pos == .verb && relative.particle == nil {
      if let word = word(of: relative.lemma, as: .verb, among: words) { return word }
    }
    return nil
  }
}
