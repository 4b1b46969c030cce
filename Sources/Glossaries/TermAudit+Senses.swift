import Languages

extension TermAudit {
  /// Whether a common noun is written as a part of a name, and the translation has that name: “the Journal of Pain”.
  func isName(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    guard match.kind == .word, match.range.lowerBound > 0, term(match).text.startsInLowerCase else { return false }
    let said = bead.source.slice(match.range)
    return !said.startsInLowerCase && bead.target.containsWord(said)
  }

  /// Whether a noun in its base form stands where only a verb can.
  ///
  /// That is at the head of a request, before a noun phrase (“Doctor the results and you are out”), and behind a subject
  /// or the auxiliary of a statement (“businesses must file online”). A question puts its subject there: “can acupuncture
  /// help?”.
  func isVerb(_ match: TermMatch, _ text: String) -> Bool {
    let own = term(match)
    guard match.kind == .word, own.pos == nil || own.pos == .noun, own.language != nil,
      FoldedText.fold(text.slice(match.range)) == FoldedText.fold(own.text)
    else { return false }
    let morphology = sourceLanguage.morphology
    let ranges = text.wordRanges
    guard let first = ranges.firstIndex(where: { $0.lowerBound == match.range.lowerBound }),
      let last = ranges.firstIndex(where: { $0.upperBound == match.range.upperBound })
    else { return false }
    func mark(_ at: Int) -> Morphology.Mark {
      ranges.indices.contains(at) ? morphology.mark(FoldedText.fold(text.slice(ranges[at]))) : []
    }
    func isApart(_ at: Int) -> Bool { ranges[at].upperBound + 1 < ranges[at + 1].lowerBound }
    if first > 0, !isApart(first - 1) {
      let before = mark(first - 1)
      if before.contains(.subject) { return true }
      if before.contains(.auxiliary), first > 1, !isApart(first - 2), !mark(first - 2).contains(.inverting),
        !text.utf8.contains(UInt8(ascii: "?"))
      {
        return true
      }
      guard before.contains(.infinitive) else { return false }
    } else if first > 0 {
      return false
    }
    return mark(last + 1).contains(.determiner) && text.utf8.dropFirst(match.range.upperBound).first == 0x20
  }

  /// The word of a text that says in another class of words what an approved term of a concept says, if there is one:
  /// “we treat” for “behandling”, “organically” for “økologisk”.
  func paraphrase(of concept: Concept, in text: String) -> String? {
    let morphology = targetLanguage.morphology
    let words = FoldedText.words(text)
    for term in concept.terms where term.isApproved && term.isOf(targetLanguage) && term.inflects {
      let parts = FoldedText.words(term.text)
      let pos = term.pos ?? .noun
      var relatives = parts.count == 1 ? morphology.relatives(of: parts[0], as: pos) : []
      // “Follow-up” and “followed up”.
      if parts.count == 2, pos == .noun {
        relatives.append(Morphology.Relative(lemma: parts[0], pos: .verb, particle: parts[1]))
      }
      for relative in relatives where relative.particle.map(words.contains) ?? true {
        if let word = word(of: relative.lemma, as: relative.pos, among: words) { return word }
      }
    }
    return nil
  }

  /// The head of an approved term of several words, where it stands alone: “the return” for “the tax return”.
  func head(of concept: Concept, in text: String) -> String? {
    let fitting = TermFitting(morphology: targetLanguage.morphology)
    let words = FoldedText.words(text)
    for term in concept.terms where term.isApproved && term.isOf(targetLanguage) && term.inflects {
      let parts = FoldedText.words(term.text)
      guard parts.count > 1, term.pos == nil || term.pos == .noun else { continue }
      let head = parts[fitting.headIndex(parts.map { String(decoding: $0, as: UTF8.self) }, term)]
      if let word = word(of: head, as: .noun, among: words) { return word }
    }
    return nil
  }

  private func word(of lemma: [UInt8], as pos: PartOfSpeech?, among words: [[UInt8]]) -> String? {
    var forms = FormBuffer()
    lemma.withUnsafeBufferPointer { lemma in
      if let pos { targetLanguage.morphology.inflect(lemma, as: pos, into: &forms) } else { forms.add(lemma, slot: 0) }
    }
    let known = Set((0..<forms.count).map { Array(forms.bytes[forms.range($0)]) })
    return words.first(where: known.contains).map { String(decoding: $0, as: UTF8.self) }
  }
}
