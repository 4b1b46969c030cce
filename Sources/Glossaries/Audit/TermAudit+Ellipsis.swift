import Languages

/// Sentences that say a term with less than its name.
extension TermAudit {
  /// Whether a translation has a pronoun for a thing that answers none of the source, and either stands at the
  /// head of the sentence like the term or leaves fewer words that name things: “Uden briller” and “without
  /// mine”, “The temperature rises” and “Den stiger”.
  ///
  /// What may be an article is not counted in the translation, and counted in the source.
  func hasSurplusPronoun(for match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    let source = FoldedText.words(bead.source)
    let target = FoldedText.words(bead.target)
    let pronouns = target.indices.filter { isAnaphoric(target, at: $0) }
    let asked = source.count {
      !sourceLanguage.morphology.mark($0).isDisjoint(with: [.pronoun, .expletive, .anaphoric])
    }
    guard let first = pronouns.first, pronouns.count > asked else { return false }
    let missing = count(source, sourceLanguage) - count(target, targetLanguage)
    guard missing >= 0 else { return false }
    let before = FoldedText.words(String(decoding: bead.source.utf8.prefix(match.range.lowerBound), as: UTF8.self))
    return missing > 0
      || count(before, sourceLanguage) == 0 && count(Array(target[..<first]), targetLanguage) == 0
  }

  /// Whether a translation has fewer words that name things than its source.
  func namesLess(_ bead: (source: String, target: String)) -> Bool {
    count(FoldedText.words(bead.target), targetLanguage) < count(FoldedText.words(bead.source), sourceLanguage)
  }

  /// Whether a translation has more words that name things than its source.
  func namesMore(_ bead: (source: String, target: String)) -> Bool {
    count(FoldedText.words(bead.target), targetLanguage) > count(FoldedText.words(bead.source), sourceLanguage)
  }

  /// Whether a term is counted in the source, and a count stands alone in the translation: “Mange studier er små” and
  /// “Many are small”.
  func isLeftToCount(_ match: TermMatch, _ bead: (source: String, target: String)) -> Bool {
    let place = WordPlace(match.range, in: SentenceWords(bead.source))
    // “Two patients” and “ingen af patienterne”.
    let isPartitive = place.word(at: -1).map(sourceLanguage.morphology.partitives.contains) ?? false
    guard let before = place.word(at: isPartitive ? -2 : -1), isCount(before, sourceLanguage) else { return false }
    let words = FoldedText.words(bead.target)
    return words.indices.contains { isCount(words[$0], targetLanguage) && standsAlone(words, at: $0) }
  }

  /// Whether a word that could describe a noun has none behind it, and none that it is counted of: “none of the reactions”.
  func standsAlone(_ words: [[UInt8]], at index: Int) -> Bool {
    let morphology = targetLanguage.morphology
    guard index + 1 < words.count else { return true }
    if morphology.partitives.contains(words[index + 1]) {
      let counted = words[(index + 2)...].first { !morphology.mark($0).contains(.determiner) }
      return !(counted.map { names($0, targetLanguage) } ?? false)
    }
    return !morphology.mark(words[index + 1]).isDisjoint(with: [
      .function, .copula, .auxiliary, .elliptic, .infinitive, .conjunction,
    ]) || morphology.isFiniteVerb(words[index + 1]) || morphology.listed(words[index + 1]) == [.verb]
  }

  private func isCount(_ word: [UInt8], _ language: Language) -> Bool {
    let mark = language.morphology.mark(word)
    return mark.contains(.quantifier)
      || mark.isDisjoint(with: [.determiner, .pronoun, .function])
        && language.numbers.isNumber(WordKey(String(decoding: word, as: UTF8.self)))
  }

  /// Whether a word stands for a thing, as “it” does, and “one” behind “the”.
  private func isAnaphoric(_ words: [[UInt8]], at index: Int) -> Bool {
    let morphology = targetLanguage.morphology
    let mark = morphology.mark(words[index])
    guard mark.contains(.anaphoric) else {
      return mark.contains(.pronoun) && index > 0 && !morphology.hasClosedCompounds && standsAlone(words, at: index)
        && morphology.mark(words[index - 1]).contains(.determiner)
    }
    return !morphology.hasClosedCompounds || index + 1 == words.count || !mayBeNominal(words[index + 1])
  }

  /// How many words of a text name something.
  private func count(_ words: [[UInt8]], _ language: Language) -> Int {
    words.count { names($0, language) }
  }

  /// Whether a word names something, a thing or what is done.
  func names(_ word: [UInt8], _ language: Language) -> Bool {
    language.morphology.mark(word).isEmpty
      && !language.recognition.isFunctionWord(WordKey(String(decoding: word, as: UTF8.self)))
  }

  /// Whether a word may go on with a noun phrase behind its article, as definite adjectives and nouns do.
  private func mayBeNominal(_ word: [UInt8]) -> Bool {
    let morphology = targetLanguage.morphology
    return morphology.mark(word).isEmpty && !morphology.isFiniteVerb(word)
      && (word.last == UInt8(ascii: "e") || !morphology.listed(word).isDisjoint(with: [.noun, .adj])
        || morphology.base(of: word) == nil)
  }
}
