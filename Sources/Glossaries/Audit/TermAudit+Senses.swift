import Languages

extension TermAudit {
  /// Whether a common noun is written as a name or a part of one: the translation has it as well (“the Journal of
  /// Pain”), or it has its capital in the middle of running text (“lines that circle the Earth”).
  func isName(_ match: TermMatch, _ bead: (source: String, target: String), _ words: SentenceWords) -> Bool {
    guard match.kind == .word, match.range.lowerBound > 0, term(match).text.startsInLowerCase else { return false }
    let said = bead.source.slice(match.range)
    guard !said.startsInLowerCase else { return false }
    if bead.target.containsWord(said) { return true }
    let ranges = words.ranges
    guard let at = ranges.firstIndex(where: { $0.lowerBound == match.range.lowerBound }), at > 0,
      ranges[at - 1].upperBound + 1 == ranges[at].lowerBound, said.dropFirst().allSatisfy(\.isLowercase)
    else { return false }
    // A headline may have all its nouns in capitals, so other words must show that this is none.
    let morphology = sourceLanguage.morphology
    let hasPlain = ranges.indices.contains { index in
      ranges[index].count > 3 && bead.source.slice(ranges[index]).startsInLowerCase
        && morphology.mark(words[index]).isEmpty
    }
    return bead.source.slice(ranges[at - 1]).startsInLowerCase && hasPlain
  }

  /// Whether a term's word stands in another class than the term's: “doctor the results”, “a treat”, “the current folder”.
  func isOfOtherClass(_ match: TermMatch, _ words: SentenceWords, in language: Language) -> Bool {
    let own = term(match)
    guard match.kind == .word, own.language != nil else { return false }
    let reading = WordReading(match.range, in: words, lemma: FoldedText.fold(own.text), language.morphology)
    return switch own.pos {
    case nil, .noun: reading.isVerb || reading.isAdjective || reading.isBehindDeterminer
    case .verb: reading.isNoun
    default: false
    }
  }

  /// Whether a sentence and its translation both begin with a request, and the term is the verb of it: “Power on the Pi”
  /// faces “Tænd for Pi'en”.
  func isRequest(_ match: TermMatch, _ bead: (source: String, target: String), _ words: SentenceWords) -> Bool {
    let own = term(match)
    guard match.kind == .word, own.pos == nil || own.pos == .noun, own.language != nil,
      words.ranges.first?.lowerBound == match.range.lowerBound,
      FoldedText.fold(bead.source.slice(match.range)) == FoldedText.fold(own.text),
      let first = bead.target.firstWordRange, !isBeforeVerb(match, in: words)
    else { return false }
    return targetLanguage.morphology.isImperative(FoldedText.fold(bead.target.slice(first)))
  }

  /// Whether the verb of a statement follows a term at once: “Paste is made from flour”.
  private func isBeforeVerb(_ match: TermMatch, in words: SentenceWords) -> Bool {
    guard let next = WordPlace(match.range, in: words).word(at: 1) else { return false }
    return !sourceLanguage.morphology.mark(next).isDisjoint(with: [.copula, .auxiliary])
  }

  /// Whether a verb's form ends a word of several with hyphens, which says something else: “bisque-fired”.
  func isJoinedParticiple(_ match: TermMatch, _ text: String) -> Bool {
    guard term(match).pos == .verb, match.range.lowerBound > 1 else { return false }
    return text.utf8.dropFirst(match.range.lowerBound - 1).first == UInt8(ascii: "-")
  }

  /// Whether a word is a piece of a path or an identifier that the translation has as it is: “code/sensor.py”.
  func isInPath(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    guard match.kind == .word else { return false }
    var source = bead.source
    let path = source.withUTF8 { bytes -> Range<Int>? in
      var start = match.range.lowerBound
      var end = match.range.upperBound
      while start > 0, Self.isOfPath(bytes[start - 1]) { start -= 1 }
      while end < bytes.count, Self.isOfPath(bytes[end]) { end += 1 }
      let joins = bytes[start..<end].dropLast().contains {
        $0 == 0x2F || $0 == 0x5C || $0 == 0x5F || $0 == 0x40 || $0 == 0x3D
      }
      return joins ? start..<end : nil
    }
    return path.map { bead.target.contains(source.slice($0)) } ?? false
  }

  /// Whether a byte may stand in a path or an identifier: no space, bracket or mark of a sentence.
  private static func isOfPath(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7D: false
    default: true
    }
  }

  /// A longer word of a text that begins or ends with an approved term of a concept, where compounds are written as one
  /// word; the matcher is not sure of it, but its sentence faces one that has the term.
  func compound(of concept: Concept, in text: String) -> String? {
    let morphology = targetLanguage.morphology
    guard morphology.hasClosedCompounds else { return nil }
    let words = FoldedText.words(text)
    for term in concept.terms where term.isApproved && term.isOf(targetLanguage) && term.inflects {
      let lemma = FoldedText.fold(term.text)
      guard term.compounds != .none, lemma.count >= 2, FoldedText.words(term.text).count == 1 else { continue }
      let never = term.not.map(FoldedText.fold) + morphology.opaqueStems(of: lemma)
      let forms = morphology.inflected(term.text.lowercased(), as: term.pos ?? .noun, gender: term.gender).texts
      for word in words where word.count >= lemma.count + 4 {
        let rest = Array(word.dropFirst(lemma.count))
        let isFirst = word.starts(with: lemma) && !rest.withUnsafeBufferPointer(morphology.isDerivation)
        // A short word begins and ends many by chance.
        if lemma.count < 4 {
          guard isFirst, rest.withUnsafeBufferPointer({ morphology.lastPart($0) }) == .known else { continue }
        }
        guard isFirst || forms.contains(where: { word.suffix($0.utf8.count).elementsEqual($0.utf8) }) else { continue }
        let text = String(decoding: word, as: UTF8.self)
        if !never.contains(where: { text.contains(String(decoding: $0, as: UTF8.self)) }) { return text }
      }
    }
    return nil
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

  func word(of lemma: [UInt8], as pos: PartOfSpeech?, among words: [[UInt8]]) -> String? {
    var forms = FormBuffer()
    lemma.withUnsafeBufferPointer { lemma in
      if let pos { targetLanguage.morphology.inflect(lemma, as: pos, into: &forms) } else { forms.add(lemma, slot: 0) }
    }
    let known = Set((0..<forms.count).map { Array(forms.bytes[forms.range($0)]) })
    return words.first(where: known.contains).map { String(decoding: $0, as: UTF8.self) }
  }
}
