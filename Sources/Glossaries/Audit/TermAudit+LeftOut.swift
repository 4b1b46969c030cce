import Languages

/// Translations that leave a term out, since readers know what is meant.
extension TermAudit {
  /// Whether each word of a translation that names something says another word of the source, so that nothing stands in
  /// the term's place: “The results came in 2015” for “Forsøgets resultater kom i 2015”.
  ///
  /// What the dictionary of the pair does not know may stand for the term.
  ///
  /// - Parameter isRequest: whether the translation begins with the verb of a request, and may be that alone: “Drop in”.
  func saysOnlyTheRest(
    besides match: TermMatch, _ bead: (source: String, target: String), _ facts: Facts, isRequest: Bool = false
  ) -> Bool {
    let rest = rest(besides: match, bead, facts, isRequest: isRequest)
    return rest.isAnswered && rest.new == 0
  }

  /// Whether a translation has more words that say nothing known of the source than the source has left for them besides
  /// a term, so that one of them stands in the term's place: “The pins stay in place” for “Nålene bliver siddende”.
  func hasStandIn(for match: TermMatch, _ bead: (source: String, target: String), _ facts: Facts) -> Bool {
    let rest = rest(besides: match, bead, facts, isRequest: false)
    return rest.new > rest.open
  }

  /// How many words of a translation name something that no other word of the source says, how many of those other words
  /// nothing in the translation says, and whether it names anything at all.
  private func rest(
    besides match: TermMatch, _ bead: (source: String, target: String), _ facts: Facts, isRequest: Bool
  ) -> (new: Int, open: Int, isAnswered: Bool) {
    let others = SentenceWords(bead.source)
    let source = others.ranges.indices.filter { !others.ranges[$0].overlaps(match.range) }.map { others[$0] }
    let isReversed = sourceLanguage.tag != pair.first.tag
    let known = pair.words()
    let key = { (word: [UInt8]) in word.withUnsafeBufferPointer(self.targetLanguage.wordForms.key) }
    let words = SentenceWords(bead.target)
    let target = words.ranges.indices.map { words[$0] }
    let present = Set((target + target.flatMap { parts(of: $0, targetLanguage) }).map(key))
    var said: Set<UInt64> = []
    var open = 0
    for word in source {
      let parts = parts(of: word, sourceLanguage)
      let translations = ([word] + parts).map { word in
        let key = word.withUnsafeBufferPointer(sourceLanguage.wordForms.key)
        return known.matches(key, reversed: isReversed).map(\.key)
      }
      for keys in translations { said.formUnion(keys) }
      if names(word, sourceLanguage), !target.contains(word),
        translations.joined().allSatisfy({ !present.contains($0) })
      {
        open += max(parts.count, 1)
      }
    }
    var isAnswered = isRequest
    // The verb of a request may stand behind “please”.
    let verb = isRequest ? target.firstIndex { !targetLanguage.morphology.mark($0).contains(.request) } : nil
    var new = 0
    for at in words.ranges.indices where names(target[at], targetLanguage) {
      // No verb is another name of a thing.
      if at == verb || at == 0 && targetLanguage.morphology.isImperative(target[at])
        || targetLanguage.morphology.looksPast(target[at])
      {
        continue
      }
      let range = words.ranges[at]
      isAnswered = true
      let isTerm = facts.target.contains { $0.range.overlaps(range) && facts.triggered.contains($0.concept) }
      guard !isTerm, !source.contains(target[at]),
        !targetLanguage.numbers.isNumber(WordKey(String(decoding: target[at], as: UTF8.self)))
      else { continue }
      let parts = parts(of: target[at], targetLanguage)
      if !said.contains(key(target[at])), parts.isEmpty || !parts.allSatisfy({ said.contains(key($0)) }) { new += 1 }
    }
    return (new, open, isAnswered)
  }

  /// Whether a request speaks of something known and the translation leaves it out: “Gentag øvelsen ti gange” and “Repeat
  /// ten times”.
  func isKnownObject(_ match: TermMatch, _ bead: (source: String, target: String), _ facts: Facts) -> Bool {
    guard let first = FoldedText.words(bead.source).first, sourceLanguage.morphology.isImperative(first) else {
      return false
    }
    return isDefinite(match, in: bead.source) && saysOnlyTheRest(besides: match, bead, facts, isRequest: true)
  }

  /// Whether a house is named in the source and speaks of itself in the translation: “Klinikken har lukket” and “We are
  /// closed”, “klinikkens telefon” and “our telephone”.
  ///
  /// “Our surgery” names it by another word, so the pronoun must leave fewer words that name things, or stand in the very place.
  func speaksForItself(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    let own = sourceLanguage.morphology
    let speakers = targetLanguage.morphology.speakers
    let source = FoldedText.words(bead.source)
    let target = FoldedText.words(bead.target)
    guard own.isHouse(FoldedText.words(term(match).text).last ?? []), isDefinite(match, in: bead.source),
      let at = target.firstIndex(where: speakers.contains), !source.contains(where: own.speakers.contains)
    else { return false }
    let mark = targetLanguage.morphology.mark(target[at])
    // “Call us” has no room for another name; “our” has its noun behind it, and “we” may do what is done to the house.
    if mark.isDisjoint(with: [.subject, .determiner]) { return true }
    if mark.contains(.determiner), isGenitive(match, in: bead.source) { return !namesMore(bead) }
    let before = FoldedText.words(String(decoding: bead.source.utf8.prefix(match.range.lowerBound), as: UTF8.self))
    let isSubject =
      mark.contains(.subject) && !before.contains { names($0, sourceLanguage) }
      && !target[..<at].contains { names($0, targetLanguage) }
    return isSubject || namesLess(bead)
  }

  /// Whether a term's form says whose something is: “klinikkens”, “the clinic’s”.
  private func isGenitive(_ match: TermMatch, in text: String) -> Bool {
    let said = FoldedText.fold(text.slice(match.range))
    let lemma = FoldedText.fold(term(match).text)
    let forms = sourceLanguage.morphology.inflected(String(decoding: lemma, as: UTF8.self), as: .noun)
    return (0..<forms.count).contains {
      forms.slots[$0] & 0x80 != 0 && forms.bytes[forms.range($0)].elementsEqual(said)
    }
  }

  /// Whether a house that speaks is left out, and nothing stands for it: “Parking is free” for “Parkering ved klinikken er
  /// gratis”, “Drop in” for “Kom til klinikken”.
  func isHouseLeftOut(_ match: TermMatch, _ bead: (source: String, target: String), _ facts: Facts) -> Bool {
    let own = sourceLanguage.morphology
    guard own.isHouse(FoldedText.words(term(match).text).last ?? []), isDefinite(match, in: bead.source) else {
      return false
    }
    let isRequest = FoldedText.words(bead.source).first.map(own.isImperative) ?? false
    let rest = rest(besides: match, bead, facts, isRequest: isRequest)
    return rest.isAnswered && rest.new <= (isRequest ? rest.open : 0)
  }

  /// The adverb of a translation that says a term together with its preposition of time: “afterwards” for “after
  /// treatment”.
  func temporalAdverb(for match: TermMatch, _ bead: (source: String, target: String)) -> String? {
    let place = WordPlace(match.range, in: SentenceWords(bead.source))
    let before = [place.word(at: -1), place.word(at: -2)].compactMap { $0 }
    guard before.contains(where: sourceLanguage.morphology.temporalPrepositions.contains),
      !FoldedText.words(bead.source).contains(where: sourceLanguage.morphology.temporalAdverbs.contains)
    else { return nil }
    return FoldedText.words(bead.target).first(where: targetLanguage.morphology.temporalAdverbs.contains).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The verb at the head of a request that is the head of a term, where the source is a request as well: “Floss every
  /// evening” for “Brug tandtråd hver aften”.
  func requestedVerb(of concept: Concept, _ bead: (source: String, target: String)) -> String? {
    guard let first = FoldedText.words(bead.target).first, let request = FoldedText.words(bead.source).first,
      sourceLanguage.morphology.isImperative(request)
    else { return nil }
    let isHead = concept.terms.contains {
      let words = FoldedText.words($0.text)
      return $0.isApproved && $0.isOf(targetLanguage) && words.count > 1 && words.last == first
    }
    return isHead ? String(decoding: first, as: UTF8.self) : nil
  }

  /// The parts of a compound, and of what it is a form of.
  private func parts(of word: [UInt8], _ language: Language) -> [[UInt8]] {
    let morphology = language.morphology
    guard morphology.hasClosedCompounds else { return [] }
    return (morphology.parts(of: word).first ?? morphology.base(of: word).flatMap { morphology.parts(of: $0).first })
      .map {
        [$0.front, $0.last]
      } ?? []
  }
}
