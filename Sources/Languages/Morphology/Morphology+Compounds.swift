extension Morphology {
  /// How sure it is that a run of letters is a part of a compound.
  package enum Knowledge: Int, Sendable, Comparable {
    case none, plausible, known
    /// Less sure comes first.
    package static func < (one: Knowledge, other: Knowledge) -> Bool { one.rawValue < other.rawValue }
  }

  /// The forms in which a lemma stands at the front of a compound, in the order of the tables.
  package func appendJoined(
    _ lemma: UnsafeBufferPointer<UInt8>, as pos: PartOfSpeech, paradigm: FormBuffer, into forms: inout FormBuffer
  ) {
    guard hasClosedCompounds else { return }
    for joiner in joiners[pos] ?? [] {
      switch joiner {
      case .template(let template): apply(template, to: lemma, into: &forms)
      case .slot(let slot):
        for index in 0..<paradigm.count where paradigm.slots[index] == slot {
          // Only plurals in -e and -er join: “nåle-”, “blomster-”.
          let form = paradigm.bytes[paradigm.range(index)]
          guard form.count > lemma.count - 2, let last = form.last,
            last == UInt8(ascii: "e") || last == UInt8(ascii: "r")
          else {
            continue
          }
          forms.add(form, slot: UInt8(ascii: "j"))
        }
      }
    }
    for pair in frontEndings where lemma.suffix(pair.lemma.count).elementsEqual(pair.lemma) {
      forms.add(Array(lemma.dropLast(pair.lemma.count)) + pair.front, slot: UInt8(ascii: "j"))
    }
    for form in joined[lemma] { forms.add(form, slot: UInt8(ascii: "j")) }
  }

  /// Whether a run of letters can stand first in a compound.
  package func firstPart(_ part: UnsafeBufferPointer<UInt8>, words: WordList? = nil) -> Knowledge {
    if isKnownFirstPart(part, words: words) || isDerivedFirst(part) { return .known }
    guard part.count >= 5 else { return .none }
    if isPair(part, words: words, last: false) { return .known }
    return isPronounceable(part) && !mark(part).contains(.derivation) ? .plausible : .none
  }

  /// Whether a word has two known parts, the last a noun: “kraftværket”.
  ///
  /// A listed word of few letters only looks like that; of a longer one the tables may list the whole: “spildevandet”.
  package func isCompound(_ word: [UInt8]) -> Bool {
    guard hasClosedCompounds, word.count >= 7,
      base(of: word).map({ $0.count > 7 && listed($0).contains(.noun) }) ?? true
    else { return false }
    return word.withUnsafeBufferPointer { word in
      (3...word.count - 4).contains { cut in
        let first = UnsafeBufferPointer(rebasing: word[..<cut])
        guard word[cut] & 0xC0 != 0x80, cut > 3 || isListedFirst(first), firstPart(first) == .known else {
          return false
        }
        let last = UnsafeBufferPointer(rebasing: word[cut...])
        return isFormOfNoun(last) || isDoubledForm(last) || namesAction(last)
      }
    }
  }

  /// The ways to part a compound into a listed noun and another, or the name of a verb's action: “ryg” and “smerte”.
  package func parts(of word: [UInt8]) -> [(front: [UInt8], last: [UInt8])] {
    guard hasClosedCompounds, (6...48).contains(word.count) else { return [] }
    return (3...word.count - 3).flatMap { cut -> [(front: [UInt8], last: [UInt8])] in
      let last = Array(word[cut...])
      guard word[cut] & 0xC0 != 0x80, listed(last).contains(.noun) || last.withUnsafeBufferPointer(namesAction) else {
        return []
      }
      return linkers.compactMap { linker in
        guard cut >= linker.count + 3, word[..<cut].suffix(linker.count).elementsEqual(linker) else { return nil }
        let front = Array(word[..<(cut - linker.count)])
        return listed(front).contains(.noun) ? (front: front, last: last) : nil
      }
    }
  }

  /// Whether a run of letters can stand last in a compound, in any form.
  package func lastPart(_ part: UnsafeBufferPointer<UInt8>, words: WordList? = nil) -> Knowledge {
    if isDerivation(part) { return .none }
    // “sportslige”: the linking letter belongs to the front.
    for linker in linkers where !linker.isEmpty && part.count > linker.count + 2 && part.starts(with: linker) {
      if isDerivation(UnsafeBufferPointer(rebasing: part[linker.count...])), base(of: part) == nil { return .none }
    }
    if isKnownLastPart(part, words: words) || isDerived(part) { return .known }
    guard part.count >= 5 else { return .none }
    if isPair(part, words: words, last: true) { return .known }
    return isPronounceable(part) ? .plausible : .none
  }

  /// Whether the tables list a word, in any form, or as the first part of compounds.
  package func isListedFirst(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    base(of: word) != nil || mark(word).contains(.first)
  }

  /// All listed lemmas of a word, by taking endings off.
  func bases(of word: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for ending in strippable where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
      let stem = Array(word.dropLast(ending.count))
      var bases = [stem]
      if !ending.isEmpty, stem.count < 40 {
        bases.append(stem + [UInt8(ascii: "e")])
        if stem.count >= 4, stem[stem.count - 1] == stem[stem.count - 2] { bases.append(stem.dropLast()) }
      }
      found += bases.filter(isListed)
    }
    return found
  }

  /// The listed lemma of a word, by taking endings off.
  package func base(of word: [UInt8]) -> [UInt8]? { word.withUnsafeBufferPointer { base(of: $0) } }

  /// The listed lemma of a word, by taking endings off.
  package func base(of word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    for ending in strippable where word.count >= ending.count + 3 {
      guard word.suffix(ending.count).elementsEqual(ending) else { continue }
      var base = Array(word.dropLast(ending.count))
      if isListed(base) { return base }
      guard !ending.isEmpty, base.count < 40 else { continue }
      if base.count >= 4, base[base.count - 1] == base[base.count - 2], isListed(base.dropLast()) {
        return base.dropLast()
      }
      base.append(UInt8(ascii: "e"))
      if isListed(base) { return base }
    }
    return nil
  }

  /// Whether a word may be a form of a listed noun, by taking endings off.
  func isFormOfNoun(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    strippable.contains { ending in
      guard word.count >= ending.count + 3, word.suffix(ending.count).elementsEqual(ending) else { return false }
      let stem = word.dropLast(ending.count)
      return listed(stem).contains(.noun) || !ending.isEmpty && listed(stem + [UInt8(ascii: "e")]).contains(.noun)
    }
  }

  /// Whether a word may be a form of a listed noun whose last consonant doubles: “glasset”.
  func isDoubledForm(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = self.base(of: word), base.count < word.count, listed(base).contains(.noun) else { return false }
    return word.starts(with: base) && word[base.count] == base.last
  }

  /// Whether a word names the action of a listed verb, inflected or not: “brygningen”, of “brygge”.
  package func namesAction(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    strippable.contains { ending in
      guard word.suffix(ending.count).elementsEqual(ending) else { return false }
      let noun = word.dropLast(ending.count)
      return nominal.contains { pair in
        guard pair.noun.count > 2, noun.count > pair.noun.count + 2,
          noun.suffix(pair.noun.count).elementsEqual(pair.noun)
        else { return false }
        let stem = Array(noun.dropLast(pair.noun.count))
        return listed(stem + pair.verb).contains(.verb) || listed(stem + stem.suffix(1) + pair.verb).contains(.verb)
      }
    }
  }

  /// Whether a part is made of two known ones.
  private func isPair(_ part: UnsafeBufferPointer<UInt8>, words: WordList?, last: Bool) -> Bool {
    guard part.count >= 6, part.count <= 48 else { return false }
    func isFirst(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
      isKnownFirstPart(part, words: words) || isDerivedFirst(part)
    }
    for cut in 3...(part.count - 3) where part[cut] & 0xC0 != 0x80 {
      let back = UnsafeBufferPointer(rebasing: part[cut...])
      guard isFirst(UnsafeBufferPointer(rebasing: part[..<cut])) else { continue }
      if last ? !isDerivation(back) && isKnownLastPart(back, words: words) : isFirst(back) { return true }
    }
    return false
  }

  func isKnownFirstPart(_ part: UnsafeBufferPointer<UInt8>, words: WordList? = nil) -> Bool {
    let marked = mark(part)
    // “For-” is both: “forstå”, “forhjul”.
    if marked.contains(.derivation), !marked.contains(.first) { return false }
    if !marked.isDisjoint(with: [.first, .prefix, .particle]) { return true }
    for linker in linkers where part.count >= linker.count + 2 {
      guard part.suffix(linker.count).elementsEqual(linker) else { continue }
      let base = UnsafeBufferPointer(rebasing: part.dropLast(linker.count))
      if base.count >= 3 || linker.isEmpty && base.count >= 2, lemmas.find(base) >= 0 { return true }
      if base.count >= 3, mark(base).contains(.first) { return true }
      // Word lists have many of three letters that are no nouns: “pro”, “kon”.
      if let words, base.count >= 4, words.contains(base) { return true }
    }
    // A doubled consonant before a linking vowel: “knappenål”, “kattekilling”.
    if part.count >= 5, isVowel(part[part.count - 1]), part[part.count - 2] == part[part.count - 3],
      lemmas.find(UnsafeBufferPointer(rebasing: part.dropLast(2))) >= 0
    {
      return true
    }
    // A verb's stem, and a noun without its final vowel.
    guard part.count >= 3, part.count < 40 else { return false }
    var longer = Array(part)
    longer.append(UInt8(ascii: "e"))
    let found = lemmas.find(longer)
    if found >= 0, entries[Int(lemmas.value(found))].pos == .verb { return true }
    // A noun's plural in -er.
    if part.count >= 6, part.suffix(2).elementsEqual("er".utf8) {
      return lemmas.find(UnsafeBufferPointer(rebasing: part.dropLast(2))) >= 0
        || lemmas.find(UnsafeBufferPointer(rebasing: part.dropLast(1))) >= 0
    }
    return false
  }

  func isKnownLastPart(_ part: UnsafeBufferPointer<UInt8>, words: WordList? = nil) -> Bool {
    if let words, part.count >= 4, words.contains(part) { return true }
    if mark(part).contains(.last) { return true }
    for ending in strippable where part.count >= ending.count + 2 {
      guard part.suffix(ending.count).elementsEqual(ending) else { continue }
      let base = part.dropLast(ending.count)
      guard base.count >= 3 || ending.isEmpty else { continue }
      if isListed(base) || mark(base).contains(.last) { return true }
      if let words, base.count >= 4, words.contains(UnsafeBufferPointer(rebasing: base)) { return true }
      guard !ending.isEmpty, base.count >= 2, base.count < 40 else { continue }
      var other = Array(base)
      other.append(UInt8(ascii: "e"))
      if isListed(other) { return true }
      other.removeLast()
      if other.count >= 3, other[other.count - 1] == other[other.count - 2], isListed(other.dropLast()) { return true }
      if other.count >= 3, !isVowel(other[other.count - 1]), !isVowel(other[other.count - 2]) {
        other.insert(UInt8(ascii: "e"), at: other.count - 1)
        if isListed(other) { return true }
        other.insert(other[other.count - 3], at: other.count - 2)
        if isListed(other) { return true }
      }
    }
    return false
  }

  func isListed(_ word: some Collection<UInt8>) -> Bool { lemmas.find(word) >= 0 }

  /// Whether a run of letters is no word but the ending of a derived one, inflected or not.
  package func isDerivation(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    for ending in strippable where part.count > ending.count {
      guard part.suffix(ending.count).elementsEqual(ending) else { continue }
      guard mark(part.dropLast(ending.count)).contains(.suffix) else { continue }
      // “Sten” is a noun, not the ending of “seneste” inflected.
      if !ending.isEmpty, part.count >= 3, listed(part).contains(.noun) { continue }
      // Nor is “skeen” the ending of “danske” inflected.
      if !ending.isEmpty, isFormOfListedNoun(part, base: part.dropLast(ending.count)) { continue }
      return true
    }
    return false
  }

  /// Whether a run of letters is a definite or plural form of a listed noun of three letters or more.
  private func isFormOfListedNoun(_ part: UnsafeBufferPointer<UInt8>, base: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    // “Reden” is of “rede”; the ending that “noterede” has takes no such form.
    let least = base.count > 3 && base.last == UInt8(ascii: "e") && part.last == UInt8(ascii: "n") ? 1 : 2
    guard base.count >= 3, part.count >= base.count + least, listed(base).contains(.noun) else { return false }
    var forms = FormBuffer()
    inflect(UnsafeBufferPointer(rebasing: base), as: .noun, genitives: false, into: &forms)
    return (0..<forms.count).contains {
      forms.slots[$0] != UInt8(ascii: "~") && forms.bytes[forms.range($0)].elementsEqual(part)
    }
  }

  /// Whether a run of letters is built like a derived noun: a short stem and a productive ending, inflected or not.
  ///
  /// “Anmeldelse” and “regulering” are words whether the tables list them or not; no table lists all such nouns. Nor those
  /// of a particle and a listed word: “forhandler”.
  private func isDerived(_ part: UnsafeBufferPointer<UInt8>, inflected: Bool = true) -> Bool {
    if isAgent(part) { return true }
    for length in 2...4 where part.count >= length + 5 && mark(part[..<length]).contains(.particle) {
      if isKnownLastPart(UnsafeBufferPointer(rebasing: part[length...])) { return true }
    }
    for ending in strippable where part.count >= ending.count + 6 && (inflected || ending.isEmpty) {
      guard part.suffix(ending.count).elementsEqual(ending) else { continue }
      let base = UnsafeBufferPointer(rebasing: part.dropLast(ending.count))
      for length in 3...min(7, base.count - 3) {
        let stem = UnsafeBufferPointer(rebasing: base.dropLast(length))
        guard stem.count >= 3, stem.count <= 9, mark(base.suffix(length)).contains(.productive) else { continue }
        if isPronounceable(stem, letters: 3, isStem: true) { return !startsWithDerivation(part) }
      }
    }
    return false
  }

  /// Whether a first part is a derived noun with its linking letter (“konfigurations”), or a particle and a listed word
  /// (“udløbs”).
  private func isDerivedFirst(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    for length in 2...4 where part.count >= length + 3 && mark(part[..<length]).contains(.particle) {
      let rest = UnsafeBufferPointer(rebasing: part[length...])
      for linker in linkers where rest.count >= linker.count + 3 && rest.suffix(linker.count).elementsEqual(linker) {
        let base = rest.dropLast(linker.count)
        if !mark(rest).contains(.derivation), !mark(base).contains(.suffix), listed(base).contains(.noun) {
          return true
        }
      }
    }
    for linker in linkers where !linker.isEmpty && part.count >= linker.count + 6 {
      guard part.suffix(linker.count).elementsEqual(linker) else { continue }
      if isDerived(UnsafeBufferPointer(rebasing: part.dropLast(linker.count)), inflected: false) { return true }
    }
    return false
  }

  /// Whether a word is the agent or tool of a listed verb, inflected or not: “skifter”, “risterne”.
  private func isAgent(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    for ending in agentEndings where part.count >= ending.count + 3 {
      guard part.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = part.dropLast(ending.count)
      if listed(stem + [UInt8(ascii: "e")]).contains(.verb) { return true }
    }
    return false
  }

  /// Whether the ending of a derived word, with its linking letter, begins a run of letters, so that the cut lies inside
  /// that word.
  private func startsWithDerivation(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    for length in 3...min(6, part.count) where mark(part[..<length]).contains(.productive) {
      if linkers.contains(where: { !$0.isEmpty && part[length...].starts(with: $0) }) { return true }
    }
    return false
  }

  /// Whether a run of letters could be a word: four letters, a vowel, and clusters that begin and end words.
  ///
  /// A stem may end in a cluster that begins a syllable, since an ending follows: “registr-ering”.
  private func isPronounceable(
    _ part: UnsafeBufferPointer<UInt8>, letters least: Int = 4, isStem: Bool = false
  ) -> Bool {
    let letters = part.count { $0 & 0xC0 != 0x80 }
    guard letters >= least, let first = part.firstIndex(where: isVowelStart), let last = part.lastIndex(where: isVowel)
    else {
      return false
    }
    let onset = part[..<first]
    let coda = part[(last + 1)...]
    return (onset.isEmpty || onsets.contains(onset))
      && (coda.isEmpty || codas.contains(coda) || isStem && onsets.contains(coda))
  }

  private func isVowelStart(_ byte: UInt8) -> Bool { byte == 0xC3 || byte < 0x80 && isVowel(byte) }
}
