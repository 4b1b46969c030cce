import Languages

extension TermAudit {
  /// Whether a common noun is written as a part of a name, and the translation has that name: “the Journal of Pain”.
  func isName(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    guard match.kind == .word, match.range.lowerBound > 0, term(match).text.startsInLowerCase else { return false }
    let said = bead.source.slice(match.range)
    return !said.startsInLowerCase && bead.target.containsWord(said)
  }

  /// Whether a noun in its base form begins the sentence and a noun phrase follows at once, so that it is the verb of a
  /// request: “Doctor the results and you are out.”
  func isVerb(_ match: TermMatch, _ text: String) -> Bool {
    let own = term(match)
    guard match.kind == .word, own.pos == nil || own.pos == .noun, own.language != nil,
      text.wordRanges.first == match.range, FoldedText.fold(text.slice(match.range)) == FoldedText.fold(own.text)
    else { return false }
    let words = FoldedText.words(text)
    let at = FoldedText.words(own.text).count
    return at < words.count && sourceLanguage.morphology.mark(words[at]).contains(.determiner)
      && text.utf8.dropFirst(match.range.upperBound).first == 0x20
  }

  /// The word of a text that says as a verb what an approved noun of a concept says, if there is one.
  func paraphrase(of concept: Concept, in text: String) -> String? {
    let morphology = targetLanguage.morphology
    let words = FoldedText.words(text)
    for term in concept.terms
    where term.isApproved && term.isOf(targetLanguage) && (term.pos == nil || term.pos == .noun) && term.inflects {
      let parts = FoldedText.words(term.text)
      var verbs: [[UInt8]] = []
      if parts.count == 1 { verbs = morphology.verbs(of: parts[0]) }
      // “Follow-up” and “followed up”.
      if parts.count == 2, words.contains(parts[1]) { verbs = [parts[0]] }
      for verb in verbs {
        let forms = morphology.inflected(String(decoding: verb, as: UTF8.self), as: .verb)
        for word in words where (0..<forms.count).contains(where: { forms.bytes[forms.range($0)].elementsEqual(word) })
        {
          return String(decoding: word, as: UTF8.self)
        }
      }
    }
    return nil
  }
}
