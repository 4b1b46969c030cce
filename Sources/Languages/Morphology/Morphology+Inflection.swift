extension Morphology {
  /// Appends the forms of a lower-case NFC lemma.
  ///
  /// A listed lemma has its listed forms; a compound follows its listed last part; any other word follows the rule of
  /// its longest ending, which lists every form that is plausible. Without a gender, both are taken.
  package func inflect(
    _ lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, gender: GrammaticalGender? = nil,
    genitives hasGenitives: Bool = true, byEnding: Bool = true, into forms: inout FormBuffer
  ) {
    let first = forms.count
    forms.begin(lemma, lemma.count)
    forms.end(UInt8(ascii: "~"))
    let isKnown =
      inflectListed(lemma, as: pos, gender: gender, into: &forms)
      || inflectTail(lemma, as: pos, gender: gender, into: &forms)
    if !isKnown, byEnding { inflectByEnding(lemma, as: pos, gender: gender, into: &forms) }
    guard hasGenitives, let genitive = genitives[pos] else { return }
    for index in first..<forms.count {
      guard let last = forms.bytes[forms.range(index)].last, !genitive.unless.contains(last) else { continue }
      forms.repeating(index, with: genitive.suffix, slot: forms.slots[index] | 0x80)
    }
  }

  /// The forms that the tables have for a lemma or its last part, as whatever they are; the lemma alone when there are
  /// none.
  func tabled(_ lemma: String) -> FormBuffer {
    var forms = FormBuffer()
    Array(lemma.utf8).withUnsafeBufferPointer {
      for pos in [PartOfSpeech.noun, .verb, .adj] { inflect($0, as: pos, byEnding: false, into: &forms) }
    }
    return forms
  }

  /// The last letter of the genitive's ending, or 0.
  package var genitiveEnd: UInt8 { genitives[.noun]?.suffix.last ?? 0 }

  /// A word without the genitive's ending, or `nil` when it has none.
  package func withoutGenitive(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let genitive = genitives[.noun], word.count > genitive.suffix.count + 1 else { return nil }
    let length = word.count - genitive.suffix.count
    guard word[length...].elementsEqual(genitive.suffix), !genitive.unless.contains(word[length - 1]) else {
      return nil
    }
    return length
  }

  /// Whether a word may be the present or past of a listed verb: “tog”, “skader”.
  package func isFiniteVerb(_ word: [UInt8]) -> Bool {
    if finiteForms.find(word) >= 0 { return true }
    guard word.count > 3, listed(word.dropLast()).contains(.verb) else { return false }
    let forms = inflected(String(decoding: word.dropLast(), as: UTF8.self), as: .verb)
    return (0..<forms.count).contains {
      forms.slots[$0] == UInt8(ascii: "r") && forms.bytes[forms.range($0)].elementsEqual(word)
    }
  }

  /// Whether the tables write a word out as the present or past of a verb: “deltog”.
  package func isListedFinite(_ word: UnsafeBufferPointer<UInt8>) -> Bool { finiteForms.find(word) >= 0 }

  /// Whether a word is the present of a verb as which `lemma` would inflect by the rules: “charges” of “charge”.
  package func isPresent(_ word: [UInt8], of lemma: [UInt8]) -> Bool {
    guard word.count > lemma.count, !pluralEndings.isEmpty else { return false }
    let forms = inflected(String(decoding: lemma, as: UTF8.self), as: .verb)
    return (0..<forms.count).contains {
      forms.slots[$0] == UInt8(ascii: "r") && forms.bytes[forms.range($0)].elementsEqual(word)
    }
  }

  /// Whether a word may be the imperative of a listed verb that ends otherwise in the infinitive: “tag”, “læg”.
  package func isImperative(_ word: [UInt8]) -> Bool {
    guard hasClosedCompounds, word.count > 1 else { return false }
    if listed(word + [UInt8(ascii: "e")]).contains(.verb) { return true }
    if word.last != word.dropLast().last,
      listed(word + [word[word.count - 1], UInt8(ascii: "e")]).contains(.verb)
    {
      return true
    }
    // “Gentag” as “tag”, but “indhold” is what is held.
    guard word.count > 4, !listed(word).contains(.noun) else { return false }
    return (2...word.count - 3).contains { cut in
      !mark(word[..<cut]).isDisjoint(with: [.particle, .derivation]) && isImperative(Array(word[cut...]))
    }
  }

  /// Whether a word ends like a plural.
  package func looksPlural(_ word: [UInt8]) -> Bool {
    guard let ending = pluralEndings.first, word.count > ending.count + 2 else { return false }
    return word.suffix(ending.count).elementsEqual(ending)
      && !pluralEndings.dropFirst().contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word is a listed noun with its article: “dommeren”.
  package func isDefiniteNoun(_ word: [UInt8]) -> Bool {
    if definiteForms.find(word) >= 0 { return true }
    // “Deltagerne” is of “deltager”, though “deltage” is listed as well.
    return bases(of: word).contains { base in
      guard base != word, listed(base).contains(.noun) else { return false }
      let forms = inflected(String(decoding: base, as: UTF8.self), as: .noun)
      return (0..<forms.count).contains {
        (forms.slots[$0] == UInt8(ascii: "d") || forms.slots[$0] == UInt8(ascii: "q"))
          && forms.bytes[forms.range($0)].elementsEqual(word)
      }
    }
  }

  /// Whether a form of a noun can only be definite: “egen” of “eg”.
  package func isDefinite(_ form: [UInt8], of lemma: [UInt8]) -> Bool {
    let forms = inflected(String(decoding: lemma, as: UTF8.self), as: .noun)
    let slots = (0..<forms.count).filter { forms.bytes[forms.range($0)].elementsEqual(form) }.map { forms.slots[$0] }
    // The genitive has the slot of the form that it is made from.
    return !slots.isEmpty
      && slots.allSatisfy { $0 & 0x7F == UInt8(ascii: "d") || $0 & 0x7F == UInt8(ascii: "q") }
  }

  /// Whether a listed noun has another form in the plural.
  package func changesInPlural(_ noun: [UInt8]) -> Bool {
    guard hasClosedCompounds, listed(noun).contains(.noun) else { return false }
    let forms = inflected(String(decoding: noun, as: UTF8.self), as: .noun)
    let plurals = (0..<forms.count).filter { forms.slots[$0] == UInt8(ascii: "p") }
    return !plurals.isEmpty && !plurals.contains { forms.bytes[forms.range($0)].elementsEqual(noun) }
  }

  /// Whether a word is a listed noun that has a plural, so that it seldom stands without an article.
  package func isCountable(_ noun: [UInt8]) -> Bool {
    guard listed(noun).contains(.noun) else { return false }
    let forms = inflected(String(decoding: noun, as: UTF8.self), as: .noun)
    return forms.slots.contains(UInt8(ascii: "p"))
  }

  /// Whether a word is the past of a verb by the rules: “relieved”.
  package func looksPast(_ word: [UInt8]) -> Bool {
    (1...3).contains { length in
      guard word.count > length + 2 else { return false }
      let forms = inflected(String(decoding: word.dropLast(length), as: UTF8.self), as: .verb)
      return (0..<forms.count).contains {
        forms.slots[$0] == UInt8(ascii: "t") && forms.bytes[forms.range($0)].elementsEqual(word)
      }
    }
  }

  /// Whether a word is a listed adjective or ends as many do: “clean”, “annual”, “used”.
  package func looksLikeAdjective(_ word: [UInt8]) -> Bool {
    if listed(word).contains(.adj) { return true }
    return adjectivalEndings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word is an adjective that is not written together with the noun behind it: “chronic”, “langvarig”.
  package func staysApart(_ word: [UInt8]) -> Bool {
    if hasClosedCompounds { return listed(word) == [.adj] && !mark(word).contains(.first) }
    return derivedAdjectives.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  /// The lemma of an adjective that a term has in its neuter form: “ren” of “rent” in “rent stof”.
  package func adjective(of modifier: [UInt8]) -> [UInt8] {
    guard !listed(modifier).contains(.adj), modifier.count > 3 else { return modifier }
    let stem = Array(modifier.dropLast())
    guard listed(stem).contains(.adj) else { return modifier }
    let forms = inflected(String(decoding: stem, as: UTF8.self), as: .adj)
    let isNeuter = (0..<forms.count).contains {
      forms.slots[$0] == UInt8(ascii: "n") && forms.bytes[forms.range($0)].elementsEqual(modifier)
    }
    return isNeuter ? stem : modifier
  }

  /// The forms of a word given as text, in lower case.
  package func inflected(_ lemma: String, as pos: PartOfSpeech, gender: GrammaticalGender? = nil) -> FormBuffer {
    var forms = FormBuffer()
    Array(lemma.utf8).withUnsafeBufferPointer { inflect($0, as: pos, gender: gender, into: &forms) }
    return forms
  }

  /// `false` when the tables do not list the word, or not in this gender.
  private func inflectListed(
    _ lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, gender: GrammaticalGender?, into forms: inout FormBuffer
  ) -> Bool {
    let found = lemmas.find(lemma)
    let isExact = apply(found, front: 0, to: lemma, as: pos, gender: gender, into: &forms)
    // A word listed in the other gender alone may still inflect as listed.
    if !isExact, gender != nil {
      _ = apply(found, front: 0, to: lemma, as: pos, gender: nil, into: &forms, like: gender)
    }
    return isExact
  }

  /// Applies the entries of a listed word, behind `front` bytes that belong to the compound.
  ///
  /// - Parameter like: the gender of the forms, where it is not that of the entry.
  private func apply(
    _ found: Int, front: Int, to lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, gender: GrammaticalGender?,
    into forms: inout FormBuffer, like: GrammaticalGender? = nil
  ) -> Bool {
    guard found >= 0 else { return false }
    var applied = false
    var at = Int(lemmas.value(found))
    while at >= 0 {
      let entry = entries[at]
      at = entry.next
      guard entry.pos == pos, gender == nil || entry.gender == gender || entry.gender == nil else { continue }
      applied = true
      for form in entry.forms {
        forms.begin(lemma, front)
        forms.append(form.text)
        forms.end(form.slot)
      }
      for number in entry.classes {
        apply(classes[number], to: lemma, gender: like ?? gender ?? entry.gender, into: &forms)
      }
    }
    return applied
  }

  /// Inflects a compound like the longest listed word that it ends in; `false` when the rules of endings must be asked as
  /// well.
  ///
  /// A tail of the other gender is a homograph, or no tail at all: “blindtarm” ends in “tarm”, not in “arm”.
  private func inflectTail(
    _ lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, gender: GrammaticalGender?, into forms: inout FormBuffer
  ) -> Bool {
    guard lemma.count > 4 else { return false }
    // Verbs of two letters take particles: “forudse”.
    // “Hullet” does not end in “let”.
    let shortest = pos == .verb ? 2 : pos == .adj ? 4 : 3
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: lemma.count) { hashes in
      ByteHash.ofTails(lemma, into: hashes)
      for start in 1...(lemma.count - shortest) where lemma[start] & 0xC0 != 0x80 {
        let found = lemmas.find(lemma.baseAddress! + start, lemma.count - start, hash: hashes[start])
        guard found >= 0 else { continue }
        let tail = lemma.count - start
        let front = UnsafeBufferPointer(rebasing: lemma[..<start])
        let isKnown = tail > 2 ? isKnownFirstPart(front) : !mark(front).isDisjoint(with: [.particle, .derivation])
        guard isKnown || (tail > 2 && front.count >= 2 && front.contains(where: isVowel)),
          apply(found, front: start, to: lemma, as: pos, gender: gender, into: &forms)
        else { continue }
        return hasClosedCompounds && (isKnown || tail >= 6)
      }
      return false
    }
  }

  private func inflectByEnding(
    _ lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, gender: GrammaticalGender?, into forms: inout FormBuffer
  ) {
    guard let table = endings[pos] else { return }
    for start in 0...lemma.count where start == lemma.count || lemma[start] & 0xC0 != 0x80 {
      let found =
        start == lemma.count ? anyEnding[pos] ?? -1 : table.find(UnsafeBufferPointer(rebasing: lemma[start...]))
      guard found >= 0 else { continue }
      let rule = endingRules[Int(table.value(found))]
      let templates =
        switch gender ?? rule.gender {
        case .common: rule.common
        case .neuter: rule.neuter
        case nil: rule.both
        }
      for template in templates { apply(template, to: lemma, into: &forms) }
      return
    }
  }

  private func apply(
    _ class: Class, to lemma: UnsafeBufferPointer<UInt8>, gender: GrammaticalGender?, into forms: inout FormBuffer
  ) {
    for template in gender == .neuter ? `class`.neuter : `class`.common { apply(template, to: lemma, into: &forms) }
  }

  func apply(_ template: Template, to lemma: UnsafeBufferPointer<UInt8>, into forms: inout FormBuffer) {
    let count = lemma.count
    switch template.change {
    case .keep:
      forms.begin(lemma, count)
    case .double:
      guard canDouble(lemma) else { return }
      forms.begin(lemma, count)
      forms.append(lemma[count - 1])
    case .keepUnlessDoubled:
      guard !canDouble(lemma) || lemma.count(where: isVowel) > 1 else { return }
      forms.begin(lemma, count)
    case .syncope:
      guard count > 3, lemma[count - 2] == UInt8(ascii: "e"), !isVowel(lemma[count - 3]) else { return }
      let geminate = lemma[count - 3] == lemma[count - 4]
      forms.begin(lemma, geminate ? count - 3 : count - 2)
      forms.append(lemma[count - 1])
    case .drop(let letters):
      var length = count
      for _ in 0..<letters where length > 0 {
        length -= 1
        while length > 0, lemma[length] & 0xC0 == 0x80 { length -= 1 }
      }
      guard length > 0 else { return }
      forms.begin(lemma, length)
    case .degeminate, .participle:
      let length = count - (template.change == .degeminate ? 1 : 2)
      guard length > 2 else { return }
      let geminate = lemma[length - 1] == lemma[length - 2] && !isVowel(lemma[length - 1])
      forms.begin(lemma, geminate ? length - 1 : length)
    }
    forms.append(template.suffix)
    forms.end(template.slot)
  }

  /// Whether a word ends in one consonant letter behind one vowel letter, as in “ryg” and “stop”.
  private func canDouble(_ lemma: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lemma.count >= 2, let last = lemma.last, last < 0x80, !isVowel(last), !undoubled.contains(last) else {
      return false
    }
    var at = lemma.count - 2
    guard isVowel(lemma[at]) else { return false }
    while at > 0, lemma[at] & 0xC0 == 0x80 { at -= 1 }
    // The i and u of “officiel” and “faktuel”, “dial” and “equip” are no part of a long vowel.
    return at == 0 || !isVowel(lemma[at - 1])
      || at > 1 && (lemma[at - 1] == UInt8(ascii: "i") || lemma[at - 1] == UInt8(ascii: "u"))
  }

  func isVowel(_ byte: UInt8) -> Bool { vowels.contains(byte) }
}
