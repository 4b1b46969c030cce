/// Where a word may be cut into the parts of a compound, and what speaks against a cut.
extension Morphology {
  /// Whether a word that is longer than `part` and ends with it explains the end of `word` better: “snevejret” ends in
  /// “vejret”, not in “ret”.
  package func hasBetterTail(
    _ word: UnsafeBufferPointer<UInt8>, from cut: Int, lemma: [UInt8], words: WordList? = nil
  ) -> Bool {
    for start in max(0, cut - 4)..<cut where word[start] & 0xC0 != 0x80 {
      let tail = UnsafeBufferPointer(rebasing: word[start...])
      // The ending of a derived word: “noterede” ends in “-erede”.
      if cut - start <= 2, start > 0, isDerivation(tail) { return true }
      let front = UnsafeBufferPointer(rebasing: word[..<start])
      // “Forskrifterne” end in “skrifterne”, not in “rifterne”.
      guard start == 0 || isKnownFirstPart(front, words: words) || mark(front).contains(.derivation),
        let base = self.base(of: tail), isForm(tail, of: base)
      else { continue }
      if !base.reversed().starts(with: lemma.reversed()) { return true }
      // “Skrift” is no “rift”, since there is no “sk”.
      let rest = base.dropLast(lemma.count)
      if (1...2).contains(rest.count(where: { $0 & 0xC0 != 0x80 })), listed(rest).isEmpty,
        !linkers.contains(Array(rest))
      {
        return true
      }
    }
    return false
  }

  /// Whether a cut that lies before one that is only plausible leaves two known words: “stor-mester”, not “storm-ester”,
  /// and “ny-renoveret”, not “nyre-noveret”.
  package func hasBetterCut(_ word: UnsafeBufferPointer<UInt8>, before cut: Int) -> Bool {
    for end in max(2, cut - 3)..<cut where word[end] & 0xC0 != 0x80 {
      let tail = UnsafeBufferPointer(rebasing: word[end...])
      let front = UnsafeBufferPointer(rebasing: word[..<end])
      guard end > 2 || mark(front).contains(.first) else { continue }
      if base(of: tail) != nil, isKnownFirstPart(front) { return true }
    }
    return false
  }

  /// Whether a word that begins or ends with a noun of two letters is its compound: the other part is listed and of
  /// four letters or more, and the word is not listed itself nor cut better elsewhere: “hvedeøl”, but not “købte”.
  package func isShortCompound(
    _ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int, other part: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard part.count >= 4, base(of: word) == nil else { return false }
    let joins = linkers.contains { linker in
      part.suffix(linker.count).elementsEqual(linker) && listed(part.dropLast(linker.count)).contains(.noun)
    }
    // “Malkeko” begins with a verb.
    let isVerb = cut == part.count && (listed(part).contains(.verb) || mark(part).contains(.first))
    let isLast = cut + part.count == word.count
    guard joins || isVerb || isFormOfNoun(part) || isLast && (isDoubledForm(part) || namesAction(part)) else {
      return false
    }
    for end in max(3, cut - 3)...min(cut + 4, word.count - 3) where end != cut && word[end] & 0xC0 != 0x80 {
      if lemmas.find(UnsafeBufferPointer(rebasing: word[..<end])) >= 0,
        isKnownLastPart(UnsafeBufferPointer(rebasing: word[end...]))
      {
        return false
      }
    }
    return true
  }

  /// Whether a word joins with a linking letter only, and `letter` is one: “visdoms-”, never “visdom-”.
  package func needsLinking(_ front: UnsafeBufferPointer<UInt8>, before letter: UInt8) -> Bool {
    guard linkers.contains([letter]) else { return false }
    return (2...5).contains { front.count >= $0 + 3 && mark(front.suffix($0)).contains(.bound) }
  }

  /// Whether a word has the same consonant on both sides of a cut, which words have within more often than at a seam:
  /// “konkur-renter”.
  package func hasDoubledConsonant(_ word: UnsafeBufferPointer<UInt8>, at cut: Int) -> Bool {
    word[cut] == word[cut - 1] && word[cut] < 0x80 && !isVowel(word[cut])
  }

  /// Whether a word names the action of a listed verb that a cut goes through: “vandring” is of “vandre”, not of “vand”.
  ///
  /// A verb that is a compound itself keeps its parts: “støvsugning”.
  package func isAction(_ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int) -> Bool {
    let e = UInt8(ascii: "e")
    for ending in strippable where word.count > ending.count + cut {
      guard word.suffix(ending.count).elementsEqual(ending) else { continue }
      for pair in nominal where !pair.noun.isEmpty && pair.verb.last == e {
        let noun = word.dropLast(ending.count)
        guard noun.count >= pair.noun.count + cut, noun.suffix(pair.noun.count).elementsEqual(pair.noun) else {
          continue
        }
        let verb = Array(noun.dropLast(pair.noun.count)) + pair.verb
        guard verb.count > cut, listed(verb).contains(.verb) else { continue }
        if !listed(verb[cut...]).contains(.verb) { return true }
      }
    }
    return false
  }

  /// Whether a listed word that is longer than the first part begins the word: “personaleforhold” begins with
  /// “personale”, not with “person”.
  package func hasBetterFront(_ word: UnsafeBufferPointer<UInt8>, upTo cut: Int) -> Bool {
    guard cut + 1 < word.count else { return false }
    for end in cut + 1...min(cut + 4, word.count - 1) where word[end] & 0xC0 != 0x80 {
      if lemmas.find(UnsafeBufferPointer(rebasing: word[..<end])) >= 0 { return true }
    }
    return false
  }

  /// Whether a word list holds a word and not the lemma whose form it would be if it were a compound: “shamisen” is not
  /// the “isen” of “sham”, as there is no “shamis”.
  ///
  /// Only the definite ending in -en is asked about, which changes no vowel and ends few participles, and only a last part
  /// of two letters, which chance may have made.
  package func isWordOfItsOwn(_ word: UnsafeBufferPointer<UInt8>, from cut: Int, words: WordList?) -> Bool {
    let ending: StaticString = "en"
    let count = word.count - ending.utf8CodeUnitCount
    guard let words, count > cut, count - cut < 3, word[count] == ending.utf8Start[0],
      word[count + 1] == ending.utf8Start[1],
      words.contains(word), !isListed(word[cut...])
    else { return false }
    func holds(_ lemma: some Collection<UInt8>) -> Bool { Array(lemma).withUnsafeBufferPointer(words.contains) }
    let stem = Array(word[..<count])
    let e = UInt8(ascii: "e")
    // The lemma may be the stem, end in a vowel, have one before its last consonant, or have that consonant once.
    if holds(stem) || holds(stem + [e]) || holds(stem.dropLast() + [e] + stem.suffix(1)) { return false }
    return !(stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2] && holds(stem.dropLast()))
  }

  /// Whether a whole word is a form of another listed word of at most six letters, which is no compound.
  package func isSimplex(_ word: UnsafeBufferPointer<UInt8>, lemma: [UInt8]) -> Bool {
    // The first is what the endings say; the others must have the form by their paradigm.
    bases(of: Array(word)).enumerated().contains { at, base in
      base.count(where: { $0 & 0xC0 != 0x80 }) <= 6 && base != lemma && (at == 0 || isForm(word, of: base))
        && !isShortPair(base, of: lemma)
    }
  }

  /// Whether a short listed noun is a compound of a lemma and another noun of three letters or more: “fodbad”.
  private func isShortPair(_ base: [UInt8], of lemma: [UInt8]) -> Bool {
    guard base.count >= lemma.count + 3, listed(base).contains(.noun) else { return false }
    let other =
      base.starts(with: lemma)
      ? base.dropFirst(lemma.count)
      : base.suffix(lemma.count).elementsEqual(lemma) ? base.dropLast(lemma.count) : []
    return !other.isEmpty && listed(other).contains(.noun)
  }

  /// Whether a whole word is a form of a listed one of which the cut leaves three letters at most that are no word:
  /// “strømpen” is of “strømpe”, and “pe” is none, though “pen” is.
  package func isRoot(_ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int) -> Bool {
    guard let base = self.base(of: word), base.count > cut, base[cut...].count(where: { $0 & 0xC0 != 0x80 }) < 4 else {
      return false
    }
    return base.withUnsafeBufferPointer { !isKnownLastPart(UnsafeBufferPointer(rebasing: $0[cut...])) }
  }

  /// Whether a cut lies in the ending that makes a noun, of which a short word is left over: “produkt-ionen”.
  package func isInEnding(_ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int) -> Bool {
    guard cut > 3, word.count - cut < 8, word[cut - 1] & 0xC0 != 0x80 else { return false }
    let rest = UnsafeBufferPointer(rebasing: word[cut...])
    guard let base = self.base(of: rest), base.count < 4 else { return false }
    return isDerivation(UnsafeBufferPointer(rebasing: word[(cut - 1)...]))
  }

  /// Whether a word is a form of a listed lemma in one of the classes that the tables give it.
  private func isForm(_ word: UnsafeBufferPointer<UInt8>, of lemma: [UInt8]) -> Bool {
    let stem = withoutGenitive(word).map { UnsafeBufferPointer(rebasing: word[..<$0]) }
    return listed(lemma).contains { pos in
      var forms = FormBuffer()
      lemma.withUnsafeBufferPointer { inflect($0, as: pos, genitives: false, into: &forms) }
      return (0..<forms.count).contains { at in
        let form = forms.bytes[forms.range(at)]
        return form.elementsEqual(word) || stem.map { form.elementsEqual($0) } ?? false
      }
    }
  }

  /// Whether only verbs are known of a last part, so that a noun before it makes no compound.
  package func isVerbOnly(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = self.base(of: part), listed(base) == [.verb] else { return false }
    // “Bade” is of the verb and of “bad”.
    for ending in strippable where !ending.isEmpty && part.count >= ending.count + 3 {
      guard part.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = part.dropLast(ending.count)
      if listed(stem).contains(.noun) { return false }
      // “Hækken” is of the verb and of “hæk”.
      if stem.count > 3, stem.last == stem.dropLast().last, listed(stem.dropLast()).contains(.noun) { return false }
    }
    // Participles do make compounds: “tidskrævende”.
    var forms = FormBuffer()
    base.withUnsafeBufferPointer { inflect($0, as: .verb, genitives: false, into: &forms) }
    let participles: [UInt8] = [UInt8(ascii: "g"), UInt8(ascii: "n"), UInt8(ascii: "a")]
    return !(0..<forms.count).contains {
      participles.contains(forms.slots[$0]) && forms.bytes[forms.range($0)].elementsEqual(part)
    }
  }
}
