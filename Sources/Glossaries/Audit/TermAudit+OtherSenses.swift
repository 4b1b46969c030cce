import Languages

/// Words that mean several things, of which the glossary means one.
extension TermAudit {
  /// The word of a translation that says another sense of a source term than the one that its concept names: “shape” for
  /// “form” where the glossary speaks of moulds.
  ///
  /// Nothing is said where the glossary's own sense is not known, or where the translation has a word of that sense as
  /// well, which is then the wrong one.
  func otherSense(of match: TermMatch, in bead: (source: String, target: String), _ facts: Facts) -> String? {
    let concept = glossary.concepts[match.concept]
    let senses = pair.senses(of: String(decoding: FoldedText.fold(term(match).text), as: UTF8.self), in: sourceLanguage)
    guard senses.count > 1 else { return nil }
    let listed = Set(senses.joined())
    let approved = concept.terms.filter { $0.isApproved && $0.isOf(targetLanguage) }.flatMap { term in
      let words = FoldedText.words(term.text).map { String(decoding: $0, as: UTF8.self) }
      let whole = words.joined(separator: " ")
      // Where the table has “inner tube”, a tube is something else.
      return listed.contains(whole) ? [whole] : [whole, words.last ?? ""]
    }
    let own = senses.filter { !Set($0).isDisjoint(with: approved) }
    guard !own.isEmpty, own.count < senses.count else { return nil }
    // What another term of the source asks for says nothing about this one.
    let free = bead.target.wordRanges.filter { range in
      !facts.target.contains {
        $0.range.overlaps(range) && $0.concept != match.concept && facts.triggered.contains($0.concept)
      }
    }.map { FoldedText.fold(bead.target.slice($0)) }
    let known = Set(own.joined())
    guard !own.joined().contains(where: { says($0, among: free) != nil }) else { return nil }
    for sense in senses where Set(sense).isDisjoint(with: approved) {
      for phrase in sense where !known.contains(phrase) {
        if let word = says(phrase, among: free) { return word }
      }
    }
    return nil
  }

  /// The words of a text that say a phrase, of which the last may have any form and be the part of a compound.
  private func says(_ phrase: String, among words: [[UInt8]]) -> String? {
    let parts = FoldedText.words(phrase)
    if parts.count > 1 {
      for start in words.indices where words[start...].starts(with: parts) { return phrase }
      return nil
    }
    guard let lemma = parts.first else { return nil }
    for pos in [PartOfSpeech.noun, .verb, .adj] {
      if let word = word(of: lemma, as: pos, among: words) { return word }
    }
    guard targetLanguage.morphology.hasClosedCompounds, lemma.count > 2 else { return nil }
    // Three letters end many words by chance, four fewer: “hovedretten”.
    let forms = targetLanguage.morphology.inflected(phrase, as: .noun).texts.map { Array($0.utf8) }.filter {
      $0.count > 3
    }
    return words.first { word in
      lemma.count > 3 && word.count > lemma.count + 2 && word.starts(with: lemma)
        || forms.contains { word.count > $0.count + 2 && word.suffix($0.count) == $0[...] }
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}
