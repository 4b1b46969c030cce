extension Morphology {
  /// A word of another class that a translator may say the same with.
  package struct Relative: Sendable {
    /// The lemma, in lower case.
    package var lemma: [UInt8]
    /// Its part of speech; `nil` for an adverb, which has one form.
    package var pos: PartOfSpeech?
    /// A particle that must stand in the sentence as well: “up” of “back up”.
    package var particle: [UInt8]?

    /// A word that may stand in another's place.
    package init(lemma: [UInt8], pos: PartOfSpeech?, particle: [UInt8]? = nil) {
      self.lemma = lemma
      self.pos = pos
      self.particle = particle
    }
  }

  /// What a word of one class becomes in the others: “henvise” of “henvisning”, “organically” of “organic”, “back up” of
  /// “backup”, “treatable” and “retreat” of “treat”.
  ///
  /// Candidates that are no words do no harm, since no text has them.
  package func relatives(of word: [UInt8], as pos: PartOfSpeech) -> [Relative] {
    switch pos {
    case .noun:
      verbs(of: word) + prefixed(verbs(of: word)) + particleVerbs(of: word) + adjectives(of: word)
        + verbs(of: word).flatMap { separated($0.lemma) }
        + adjectivesOfStates[word].map { Relative(lemma: $0, pos: .adj) }
    case .verb:
      nominal.compactMap { pair in
        exchanging(pair.verb, for: pair.noun, in: word).map { Relative(lemma: $0, pos: .noun) }
      } + degeminated(word) + adjectives(of: word) + prefixed([Relative(lemma: word, pos: .verb)]) + separated(word)
        + nounsOfVerbs[word].map { Relative(lemma: $0, pos: .noun) }
    case .adj:
      adverbial.compactMap { pair in
        exchanging(pair.adjective, for: pair.adverb, in: word).map { Relative(lemma: $0, pos: nil) }
      }
        + adjectival.compactMap { pair in
          exchanging(pair.adjective, for: pair.base, in: word).map { Relative(lemma: $0, pos: .noun) }
        }
    case .adv, .propn, .phrase: []
    }
  }

  /// Whether a noun names an action and is the participle of its verb as well: “filling”.
  package func isActionNoun(_ noun: [UInt8]) -> Bool {
    verbs(of: noun).contains { verb in
      let forms = inflected(String(decoding: verb.lemma, as: UTF8.self), as: .verb)
      return (0..<forms.count).contains {
        forms.slots[$0] == UInt8(ascii: "g") && forms.bytes[forms.range($0)].elementsEqual(noun)
      }
    }
  }

  /// The endings of adverbs of manner: “remotely”.
  package var adverbialEndings: [[UInt8]] { adverbial.map(\.adverb) }

  /// The adjectives that say of something what a noun names or a verb does.
  private func adjectives(of word: [UInt8]) -> [Relative] {
    adjectival.compactMap { pair in
      exchanging(pair.base, for: pair.adjective, in: word).map { Relative(lemma: $0, pos: .adj) }
    }
  }

  /// Verbs with each of the prefixes that change little: “reinstall”, “untreated”.
  private func prefixed(_ verbs: [Relative]) -> [Relative] {
    verbs.flatMap { verb in verbPrefixes.map { Relative(lemma: $0 + verb.lemma, pos: .verb) } }
  }

  /// The nouns that name a verb's action and lose one of its two consonants: “svømning” of “svømme”.
  private func degeminated(_ verb: [UInt8]) -> [Relative] {
    guard hasClosedCompounds else { return [] }
    return nominal.compactMap { pair in
      guard !pair.noun.isEmpty, !pair.verb.isEmpty, let noun = exchanging(pair.verb, for: [], in: verb),
        noun.count > 3, noun.last == noun.dropLast().last
      else { return nil }
      return Relative(lemma: noun.dropLast() + pair.noun, pos: .noun)
    }
  }

  /// A verb without the particle that it begins with, which then stands behind it: “stikke ind” for “indstikke”.
  private func separated(_ verb: [UInt8]) -> [Relative] {
    guard hasClosedCompounds else { return [] }
    return (2...7).compactMap { length in
      guard verb.count >= length + 3 else { return nil }
      let particle = Array(verb.prefix(length))
      let rest = Array(verb.dropFirst(length))
      guard mark(particle).contains(.particle), listed(rest).contains(.verb) else { return nil }
      return Relative(lemma: rest, pos: .verb, particle: particle)
    }
  }

  /// The verbs whose action a noun may name.
  private func verbs(of noun: [UInt8]) -> [Relative] {
    var found = verbsOfNouns[noun].map { Relative(lemma: $0, pos: .verb) }
    for pair in nominal {
      guard let verb = exchanging(pair.noun, for: pair.verb, in: noun) else { continue }
      found.append(Relative(lemma: verb, pos: .verb))
      // “Trækning” and “trække”.
      let stem = Array(noun.dropLast(pair.noun.count))
      if hasClosedCompounds, let last = stem.last, last < 0x80, !isVowel(last) {
        found.append(Relative(lemma: stem + [last] + pair.verb, pos: .verb))
      }
      // “Referral” and “refer”, “cancellation” and “cancel”.
      if !pair.noun.isEmpty, pair.verb.isEmpty, verb.count >= 4, verb.last == verb.dropLast().last {
        found.append(Relative(lemma: verb.dropLast(), pos: .verb))
      }
    }
    return found
  }

  /// The verb and particle that a noun is written together from.
  private func particleVerbs(of noun: [UInt8]) -> [Relative] {
    guard !hasClosedCompounds else { return [] }
    return (2...7).filter { noun.count >= $0 + 3 }.compactMap { length in
      let particle = Array(noun.suffix(length))
      guard mark(particle).contains(.particle) else { return nil }
      return Relative(lemma: noun.dropLast(length), pos: .verb, particle: particle)
    }
  }

  /// A word with another ending; `nil` where it does not have the first, or little is left.
  private func exchanging(_ ending: [UInt8], for other: [UInt8], in word: [UInt8]) -> [UInt8]? {
    guard word.count >= ending.count + 3, word.suffix(ending.count).elementsEqual(ending) else { return nil }
    return word.dropLast(ending.count) + other
  }
}
