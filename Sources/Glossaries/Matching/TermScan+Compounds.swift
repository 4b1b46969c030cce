import Languages

extension TermScan {
  /// Finds the terms within a word. What they are depends on the word alone, so that it can be remembered.
  mutating func parts(_ at: Int, _ text: borrowing FoldedText) {
    let token = tokens[at]
    let base = UnsafePointer(text.bytes) + Int(token.start)
    let count = Int(token.end - token.start)
    // “Mellem” is no “lem” of “mel”.
    let word = UnsafeBufferPointer(start: base, count: count)
    guard !index.morphology.mark(word).contains(.function), !index.morphology.isListedFinite(word) else { return }
    var hash: UInt64 = 0
    for offset in 0..<count {
      hash = ByteHash.adding(base[offset], to: hash)
      prefixes[offset + 1] = hash
    }
    var lastHead = 0
    // Ascending starts, so that the longest last part comes first.
    for cut in 2..<count - 1 where base[cut] & 0xC0 != 0x80 {
      let front = index.find(base, cut, hash: prefixes[cut])
      if front >= 0 { modifiers(front, cut: cut, at, base, count, text) }
      let tail = prefixes[count] &- prefixes[cut] &* powers[count - cut]
      let head = index.find(base + cut, count - cut, hash: tail)
      if head >= 0, cut - lastHead > 1 || lastHead == 0, heads(head, cut: cut, at, base, count, text) {
        lastHead = cut
      } else if head < 0, base[count - 1] == index.genitiveEnd, count - cut > 2, cut - lastHead > 1 || lastHead == 0 {
        let stem = prefixes[count - 1] &- prefixes[cut] &* powers[count - 1 - cut]
        let head = index.find(base + cut, count - 1 - cut, hash: stem)
        if head >= 0, heads(head, cut: cut, at, base, count, text) { lastHead = cut }
      }
    }
    if count >= 9 { middles(at, base, count, text) }
  }

  private mutating func modifiers(
    _ first: Int32, cut: Int, _ at: Int, _ base: UnsafePointer<UInt8>, _ count: Int, _ text: borrowing FoldedText
  ) {
    var knowledge: Morphology.Knowledge?
    let word = UnsafeBufferPointer(start: base, count: count)
    let rest = UnsafeBufferPointer(rebasing: word[cut...])
    index.eachWord(first, as: TermIndex.front) { pattern in
      guard pattern.asModifier else { return }
      let sure = knowledge ?? index.morphology.lastPart(rest, words: index.wordList)
      knowledge = sure
      guard let confidence = confidence(sure, pattern), !isWhole(pattern, at) else { return }
      if pattern.letters == 2, !index.morphology.isShortCompound(word, cutAt: cut, other: rest) { return }
      if pattern.letters <= 4 {
        guard !pattern.isParticle, !index.morphology.isSimplex(word, lemma: index.lemmas[Int(pattern.lemma)]),
          !index.morphology.isVerbOnly(rest), !index.morphology.isFiniteOnly(rest),
          !index.morphology.isSimplexFront(word, cutAt: cut),
          !index.morphology.isLearnedGuess(rest, words: index.wordList),
          !index.morphology.isWordOfItsOwn(word, from: cut, words: index.wordList)
        else { return }
      }
      if sure == .plausible, index.morphology.hasBetterFront(word, upTo: cut) || isRefuted(word, at: cut) { return }
      // An ending makes a word of any stem: “nyre-noveret”.
      if sure == .plausible || index.morphology.base(of: rest) == nil,
        index.morphology.hasBetterCut(word, before: cut)
      {
        return
      }
      if index.morphology.isAction(word, cutAt: cut) || index.morphology.isRoot(word, cutAt: cut)
        || index.morphology.isInEnding(word, cutAt: cut)
      {
        return
      }
      emitPart(pattern, at, 0, cut, .compoundModifier, confidence, text)
    }
  }

  private mutating func heads(
    _ first: Int32, cut: Int, _ at: Int, _ base: UnsafePointer<UInt8>, _ count: Int, _ text: borrowing FoldedText
  ) -> Bool {
    var knowledge: Morphology.Knowledge?
    var any = false
    let word = UnsafeBufferPointer(start: base, count: count)
    let front = UnsafeBufferPointer(rebasing: word[..<cut])
    index.eachWord(first, as: TermIndex.head) { pattern in
      guard pattern.asHead else { return }
      let sure = knowledge ?? index.morphology.firstPart(front, words: index.wordList)
      knowledge = sure
      guard let confidence = confidence(sure, pattern), !isWhole(pattern, at) else { return }
      if pattern.letters == 2, !index.morphology.isShortCompound(word, cutAt: cut, other: front) { return }
      if pattern.letters <= 4 {
        // Two letters before a short term are chance more often than “is” or “øl”.
        guard !index.morphology.isSimplex(word, lemma: index.lemmas[Int(pattern.lemma)]),
          front.count(where: { $0 & 0xC0 != 0x80 }) > 2 || !index.morphology.listed(front).isEmpty
            || index.morphology.mark(front).contains(.first),
          !isClassical(front),
          !index.morphology.isDerivation(UnsafeBufferPointer(rebasing: word[cut...]))
            || index.morphology.isNounBehindNoun(word, from: cut)
        else { return }
      }
      if index.morphology.hasBetterTail(word, from: cut, lemma: index.lemmas[Int(pattern.lemma)], words: index.wordList)
      {
        return
      }
      if sure == .plausible && (isRefuted(word, at: cut) || index.morphology.namesAction(word))
        || index.morphology.isLearnedWhole(word, cutAt: cut) || index.morphology.isPrefixedAction(word, cutAt: cut)
      {
        return
      }
      any = true
      emitPart(pattern, at, cut, count, .compoundHead, confidence, text)
    }
    return any
  }

  /// Whether something speaks against a part that only sounds like a word: the tables have the whole and not the part,
  /// or a consonant is doubled at the cut.
  private func isRefuted(_ word: UnsafeBufferPointer<UInt8>, at cut: Int) -> Bool {
    index.morphology.hasDoubledConsonant(word, at: cut) || index.morphology.base(of: word) != nil
  }

  /// Whether a part is a prefix of learned words only, which short everyday words do not take: “parasol”, “mikroskop”.
  private func isClassical(_ front: UnsafeBufferPointer<UInt8>) -> Bool {
    let marked = index.morphology.mark(front)
    return marked.contains(.prefix) && marked.isDisjoint(with: [.first, .particle])
      && index.morphology.listed(front).isEmpty
  }

  private mutating func middles(
    _ at: Int, _ base: UnsafePointer<UInt8>, _ count: Int, _ text: borrowing FoldedText
  ) {
    for cut in 2..<count - 6 where base[cut] & 0xC0 != 0x80 {
      var isFirst: Bool?
      // A last part of three letters is an ending more often than a word: “eks-pose-ret”.
      for end in cut + 3..<max(cut + 3, count - 3) where base[end] & 0xC0 != 0x80 {
        let hash = prefixes[end] &- prefixes[cut] &* powers[end - cut]
        var posting = index.find(base + cut, end - cut, hash: hash)
        while posting >= 0 {
          let entry = index.postings[Int(posting)]
          posting = entry.next
          guard entry.roles & TermIndex.front != 0 else { continue }
          var number = index.lexemes[Int(entry.lexeme)].firstPattern
          while number >= 0 {
            let pattern = index.patterns[Int(number)]
            number = pattern.next
            guard pattern.asModifier, pattern.count == 1, pattern.letters >= 3 else { continue }
            let known =
              isFirst
              ?? (index.morphology.firstPart(
                UnsafeBufferPointer(start: base, count: cut), words: index.wordList) == .known)
            isFirst = known
            let last = UnsafeBufferPointer(start: base + end, count: count - end)
            guard known, index.morphology.lastPart(last, words: index.wordList) == .known else { continue }
            if pattern.letters < 4 {
              // Three letters are found by chance in many words: both sides must be words of the tables.
              let first = UnsafeBufferPointer(start: base, count: cut)
              guard cut > 3, index.morphology.isListedFirst(first), index.morphology.base(of: last) != nil else {
                continue
              }
            }
            emitPart(pattern, at, cut, end, .compoundMiddle, pattern.letters <= 4 ? 0.4 : 0.8, text)
          }
        }
      }
    }
  }

  /// Whether a token as a whole is a form of a term, so that no part of it is.
  private func isWhole(_ pattern: TermIndex.Pattern, _ at: Int) -> Bool {
    var posting = tokens[at].posting
    while posting >= 0 {
      let entry = index.postings[Int(posting)]
      if entry.lexeme == index.lexeme(pattern, 0), entry.roles & tokens[at].role != 0 { return true }
      posting = entry.next
    }
    return false
  }

  /// How sure a compound is, or `nil` when it is none.
  private func confidence(_ knowledge: Morphology.Knowledge, _ pattern: TermIndex.Pattern) -> Double? {
    switch knowledge {
    case .none: nil
    case .known: pattern.letters <= 4 ? 0.4 : 0.8
    case .plausible: pattern.letters <= 4 ? nil : 0.6
    }
  }
}
