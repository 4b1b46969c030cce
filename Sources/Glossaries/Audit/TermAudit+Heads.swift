import Languages

/// Terms that are shortened to their heads.
extension TermAudit {
  /// The head of an approved term, where it stands alone: “the return” for “the tax return”, “kasteren” for
  /// “diskoskasteren”.
  ///
  /// Readers know which return it is once the whole term was named, where the head alone is a translation of the
  /// source's word, or where the source speaks of something known (“fejlmeddelelsen”) and the head says the head of
  /// that. A “guard” is no “livredder” otherwise. A head that is another concept's term means that one: “acupuncture”
  /// for “sham acupuncture” is a mistake.
  ///
  /// - Parameter isNamed: whether the translation has the whole term before.
  func head(
    for match: TermMatch, in bead: (source: String, target: String), besides matches: [TermMatch], isNamed: Bool
  ) -> String? {
    let words = freeWords(of: bead.target, besides: matches)
    guard !words.isEmpty else { return nil }
    lazy var isKnown = isDefinite(match, in: bead.source)
    for term in glossary.concepts[match.concept].terms
    where term.isApproved && term.isOf(targetLanguage) && term.inflects && (term.pos == nil || term.pos == .noun) {
      for head in heads(of: term) {
        if let word = word(of: head.lemma, as: .noun, among: head.isFront ? words.filter { $0 != head.lemma } : words),
          isNamed || isSynonym(head.lemma, of: match) || isKnown && isPartSaid(of: match, by: head)
        {
          return word
        }
      }
    }
    return nil
  }

  /// Whether a source speaks of a thing that readers know: “fejlmeddelelsen”, “the error message”.
  func isDefinite(_ match: TermMatch, in text: String) -> Bool {
    let morphology = sourceLanguage.morphology
    let words = SentenceWords(text)
    if morphology.hasClosedCompounds {
      return morphology.isDefinite(FoldedText.fold(text.slice(match.range)), of: FoldedText.fold(term(match).text))
    }
    guard let before = WordPlace(match.range, in: words).word(at: -1) else { return false }
    let isArticle = morphology.articles.contains { article in
      [article.consonant, article.vowel].contains { before.elementsEqual($0.utf8) }
    }
    return !isArticle && morphology.mark(before).contains(.determiner)
  }

  /// Whether the end of a source term, or for a front its beginning, is translated by a head: “meddelelse” of
  /// “fejlmeddelelse” by “message”.
  private func isPartSaid(of match: TermMatch, by head: (lemma: [UInt8], isFront: Bool)) -> Bool {
    let known = pair.words()
    let said = FoldedText.fold(term(match).text)
    guard (6...48).contains(said.count) else { return false }
    let wanted = head.lemma.withUnsafeBufferPointer(targetLanguage.wordForms.key)
    return (3...said.count - 3).contains { cut in
      let part = Array(head.isFront ? said[..<cut] : said[cut...])
      let key = part.withUnsafeBufferPointer(sourceLanguage.wordForms.key)
      return known.matches(key, reversed: sourceLanguage.tag != pair.first.tag).contains { $0.key == wanted }
    }
  }

  /// What may be left of a term that is shortened; a front only says the whole in another form, “the controls” for
  /// “the control group”.
  private func heads(of term: Term) -> [(lemma: [UInt8], isFront: Bool)] {
    let parts = FoldedText.words(term.text)
    guard parts.count > 1 else { return (parts.first.map(lastParts) ?? []).map { ($0, false) } }
    let fitting = TermFitting(morphology: targetLanguage.morphology)
    let head = parts[fitting.headIndex(parts.map { String(decoding: $0, as: UTF8.self) }, term)]
    guard parts.count == 2, !targetLanguage.morphology.hasClosedCompounds else { return [(head, false)] }
    return [(head, false), (parts[0], true)]
  }

  /// The ends of a word written as one that may be words: “dryer” of “hairdryer”.
  private func lastParts(of whole: [UInt8]) -> [[UInt8]] {
    let morphology = targetLanguage.morphology
    guard (8...48).contains(whole.count) else { return [] }
    return (3...whole.count - 4).compactMap { cut in
      guard whole[cut] & 0xC0 != 0x80 else { return nil }
      let last = Array(whole[cut...])
      // What is no compound ends in many letters that are words by chance: “planter” of “implanter”.
      return morphology.hasClosedCompounds
        ? (morphology.listed(last).contains(.noun) ? last : nil) : last.count > 4 ? last : nil
    }
  }

  /// Whether a word is by itself one of the known translations of a source term: “dryer” of “hårtørrer”.
  private func isSynonym(_ head: [UInt8], of match: TermMatch) -> Bool {
    let said = FoldedText.fold(term(match).text)
    let head = String(decoding: head, as: UTF8.self)
    return pair.senses(of: head, in: targetLanguage).joined().contains(String(decoding: said, as: UTF8.self))
      || pair.senses(of: String(decoding: said, as: UTF8.self), in: sourceLanguage).joined().contains(head)
  }

  /// The words of a text that no term has and that are no end of a longer name.
  private func freeWords(of text: String, besides matches: [TermMatch]) -> [[UInt8]] {
    let hyphen = UInt8(ascii: "-")
    let words = SentenceWords(text)
    return words.ranges.indices.filter { at in
      let range = words.ranges[at]
      // “After-effects” are no “side effects”.
      return !matches.contains { $0.range.overlaps(range) }
        && (range.lowerBound == 0 || text.utf8.dropFirst(range.lowerBound - 1).first != hyphen)
        && !isCompoundEnd(range, in: words)
    }.map { words[$0] }
  }

  /// Whether a word stands behind another that is neither a function word nor looks like an adjective, so that both are
  /// one name, where compounds are written apart: “tap water”.
  private func isCompoundEnd(_ range: Range<Int>, in words: SentenceWords) -> Bool {
    let morphology = targetLanguage.morphology
    guard !morphology.hasClosedCompounds, let before = WordPlace(range, in: words).word(at: -1) else { return false }
    return morphology.mark(before).isEmpty && !morphology.looksLikeAdjective(before)
  }
}
