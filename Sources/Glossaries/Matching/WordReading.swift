import Languages

/// The class of words in which a word stands, judged by the words beside it, where other classes have the same form.
///
/// Nothing is parsed: each rule is a place where grammar leaves one class only, so that silence means “not known”.
struct WordReading {
  private let morphology: Morphology
  private let said: [UInt8]
  private let lemma: [UInt8]
  private let place: WordPlace
  private let text: String

  /// `range` is the UTF-8 range of a form of `lemma`, which is folded.
  init(_ range: Range<Int>, in words: SentenceWords, lemma: [UInt8], _ morphology: Morphology) {
    self.morphology = morphology
    self.lemma = lemma
    text = words.text
    let index = words.index(of: range)
    said = index.map { words[$0] } ?? FoldedText.fold(words.text.slice(range))
    place = WordPlace(range, in: words)
  }

  /// Whether a noun's form is a verb here.
  ///
  /// It is one at the head of a request, before a noun phrase (“Doctor the results and you are out”), behind a subject
  /// (“dommeren tog fejl”, “colours match the curtains”, “the bank charges a fee”), behind the auxiliary of a statement
  /// (“businesses must file online”), behind a word that takes infinitives (“used to power other devices”), and as a
  /// participle with an object (“she is filling in the form”). A question puts its subject behind the auxiliary: “can
  /// acupuncture help?”.
  var isVerb: Bool {
    let isFinite = morphology.isFiniteVerb(said)
    if isParticiple || isBorrowedRequest || isBehindPronoun || isRequestWithPronoun { return true }
    let isPresent = said != lemma && morphology.isPresent(said, of: lemma)
    guard isFinite || isPresent || said == lemma else { return false }
    let after = mark(at: 1)
    guard let before = place.word(at: -1), !morphology.mark(before).contains(.request) else {
      return said == lemma && after.contains(.determiner) || startsWithParticle
    }
    let marked = morphology.mark(before)
    // “Nogle måler smerte”: a noun would have its plural.
    if marked.contains(.quantifier), isFinite, said == lemma, morphology.changesInPlural(lemma) { return true }
    // “Her lærer du at bremse”: behind the first word comes the verb, then its subject.
    if morphology.hasClosedCompounds, isFinite, after.contains(.subject), place.word(at: -2) == nil,
      marked.isDisjoint(with: [.determiner, .demonstrative, .quantifier])
    {
      return true
    }
    // “Klor giver dårlig luft”: no noun stands beside another, where compounds are one word.
    if morphology.hasClosedCompounds, isFinite, said == lemma, marked.isEmpty, !morphology.looksLikeAdjective(before),
      morphology.listed(before).contains(.noun)
    {
      return true
    }
    if marked.contains(.subject) || isFinite && morphology.isDefiniteNoun(before) { return true }
    let isSubject = marked.isEmpty && morphology.looksPlural(before) == (said == lemma)
    // No noun phrase follows another at once.
    if isSubject, after.contains(.opening) { return true }
    guard said == lemma else { return false }
    if marked.contains(.auxiliary), let first = place.word(at: -2), !morphology.mark(first).contains(.inverting),
      !text.utf8.contains(UInt8(ascii: "?"))
    {
      return true
    }
    // Danish “at” comes before verbs and clauses, English “to” before nouns as well.
    guard marked.contains(.infinitive) else { return false }
    if !marked.contains(.function) { return morphology.listed(said).contains(.verb) }
    return after.contains(.determiner) || mark(at: -2).contains(.willing) || isBeforeManner
  }

  /// Whether a verb's form is a noun here: “a treat”, “et køb”.
  var isNoun: Bool {
    guard lemma.starts(with: said) || morphology.isPresent(said, of: lemma) else { return false }
    return mark(at: -1).contains(.determiner)
  }

  /// Whether a noun's form is an adjective here: “the current folder”, “be patient”.
  var isAdjective: Bool {
    let own = morphology.mark(said)
    // “Be patient.”
    if said == lemma, own.contains(.predicative), mark(at: -1).contains(.copula) { return true }
    guard said == lemma, own.contains(.attributive), let next = place.word(at: 1) else {
      return false
    }
    return morphology.mark(next).isDisjoint(with: [.function, .copula, .auxiliary]) && !morphology.isFiniteVerb(next)
  }

  /// Whether a word looks like a definite noun and stands where none can: “sin egen”, “den anden”.
  var isBehindDeterminer: Bool {
    !mark(at: -1).isDisjoint(with: [.determiner, .demonstrative]) && morphology.hasClosedCompounds
      && morphology.isDefinite(said, of: lemma)
  }

  /// Whether a countable noun without an article is the object of a verb that says little by itself, so that both are
  /// one notion: “give besked”.
  var isBareObject: Bool {
    said == lemma && mark(at: -1).contains(.light) && morphology.isCountable(lemma)
  }

  /// Whether a noun stands before another that it describes, as the first part of a compound written apart: “power
  /// switch”.
  var isModifier: Bool {
    guard said == lemma, !morphology.hasClosedCompounds, let next = place.word(at: 1), next.count > 2 else {
      return false
    }
    let marked = morphology.mark(next)
    guard
      marked.isDisjoint(with: [.function, .pronoun, .subject, .determiner, .opening, .auxiliary, .copula, .infinitive]),
      !morphology.isFiniteVerb(next), !morphology.looksPast(next),
      !morphology.adverbialEndings.contains(where: { next.count > $0.count + 3 && next.suffix($0.count) == $0[...] })
    else { return false }
    // “Acupuncture relieves the pain.”
    return !(morphology.looksPlural(next) && mark(at: 2).contains(.opening))
  }

  /// Whether a noun that names an action is the participle of its verb: behind “I am”, or before an object and not behind
  /// an article.
  private var isParticiple: Bool {
    guard said == lemma, let before = place.word(at: -1) else { return false }
    let marked = morphology.mark(before)
    // “Legally binding.”
    if !morphology.hasClosedCompounds, mark(at: -2).contains(.copula), isManner(before) {
      return morphology.isActionNoun(said)
    }
    guard
      marked.contains(.copula) && mark(at: -2).contains(.subject)
        || !marked.isDisjoint(with: [.copula, .subject, .auxiliary]) && mark(at: 1).contains(.opening)
    else { return false }
    // Asked last: the verb's forms are made for it.
    return morphology.isActionNoun(said)
  }

  /// Whether a listed verb's form stands behind a pronoun that is its subject: “før I klatrer”, “ellers kan det løbe”.
  private var isBehindPronoun: Bool {
    guard morphology.hasClosedCompounds, let before = place.word(at: -1) else { return false }
    if before.elementsEqual("i".utf8) {
      // Written with a capital, it is the pronoun and no preposition.
      return morphology.isFiniteVerb(said) && place.starts(at: -1, with: UInt8(ascii: "I"))
    }
    return said == lemma && morphology.listed(said).contains(.verb) && mark(at: -2).contains(.elliptic)
      && !morphology.mark(before).isDisjoint(with: [.pronoun, .subject])
  }

  /// Whether a sentence, or what “and” adds to it, begins with a request whose object is a pronoun or known, or which forbids: “Vask det ikke”,
  /// “Køl saften ned”; no noun stands before a definite one at once.
  private var isRequestWithPronoun: Bool {
    guard morphology.hasClosedCompounds, said == lemma, morphology.isImperative(said), let next = place.word(at: 1),
      place.word(at: -1).map({ morphology.mark($0).contains(.conjunction) }) ?? true
    else { return false }
    let marked = morphology.mark(next)
    return !marked.isDisjoint(with: [.determiner, .demonstrative, .anaphoric, .elliptic])
      && marked.isDisjoint(with: .copula) || marked.isEmpty && morphology.isDefiniteNoun(next)
  }

  /// Whether a sentence begins with a request whose verb in -ere looks like a noun's plural: “Arkiver dokumentet”.
  private var isBorrowedRequest: Bool {
    guard morphology.hasClosedCompounds, said.count == lemma.count + 2, said.suffix(2).elementsEqual("er".utf8),
      place.word(at: -1) == nil, let next = place.word(at: 1)
    else { return false }
    return !morphology.mark(next).isDisjoint(with: [.determiner, .demonstrative]) || morphology.isDefiniteNoun(next)
  }

  /// Whether a request begins with a verb and its particle: “Power up the Pi”, “Saddle up, we are leaving”.
  private var startsWithParticle: Bool {
    guard said == lemma, mark(at: 1).contains(.separable) else { return false }
    return mark(at: 2).contains(.determiner) || place.word(at: 2) == nil
  }

  /// Whether an adverb of manner follows: “to code remotely”.
  private var isBeforeManner: Bool {
    place.word(at: 1).map(isManner) ?? false
  }

  private func isManner(_ word: [UInt8]) -> Bool {
    morphology.adverbialEndings.contains { word.count > $0.count + 3 && word.suffix($0.count).elementsEqual($0) }
  }

  private func mark(at distance: Int) -> Morphology.Mark {
    place.word(at: distance).map { morphology.mark($0) } ?? []
  }
}
