import Languages

extension TermIndex {
  func add(_ term: UnsafePointer<Term>, concept: Int32, term number: Int32, verbatim: Bool) {
    let isExact = term.pointee.isCaseExact ?? (verbatim ? false : term.pointee.text.isAllCapital)
    let folded = FoldedText.fold(term.pointee.text)
    let vetoed = Veto(
      stems: term.pointee.not.map(FoldedText.fold), forms: term.pointee.removedForms.map(FoldedText.fold),
      opaque: morphology.opaqueStems(of: folded))
    var veto: Int32 = -1
    if !vetoed.isEmpty {
      veto = Int32(vetoes.count)
      vetoes.append(vetoed)
    }
    let policy = (
      head: term.pointee.compounds == .auto || term.pointee.compounds == .all || term.pointee.compounds == .head,
      modifier: term.pointee.compounds == .auto || term.pointee.compounds == .all || term.pointee.compounds == .modifier
    )
    let originals = isExact ? term.pointee.text.wordRanges.map { Array(term.pointee.text.slice($0).utf8) } : []
    func pattern(_ words: [Word], joined: Bool = false) {
      guard !words.isEmpty else { return }
      let single = words.count == 1
      let isNoun = single && (words[0].pos == .noun || words[0].pos == .propn || words[0].pos == nil)
      let compounds = single && morphology.hasClosedCompounds && words[0].inflects
      let lexemes = words.enumerated().map { at, word in
        lexeme(word, exact: isExact ? words.count == originals.count ? originals[at] : originals.first : nil)
      }
      let letters = words[0].text.count { $0 & 0xC0 != 0x80 }
      // Two letters are found by chance everywhere: only nouns that the tables know join, like “æg” and “øl”.
      let joins = letters > 2 || letters == 2 && morphology.listed(words[0].text).contains(.noun)
      let place = Int32(patterns.count)
      let next: Int32
      if single {
        next = self.lexemes[Int(lexemes[0])].firstPattern
        self.lexemes[Int(lexemes[0])].firstPattern = place
      } else {
        next = phrases.updateValue(place, forKey: pair(lexemes[0], lexemes[1])) ?? -1
        self.lexemes[Int(lexemes[0])].startsPhrases = true
      }
      let made = Pattern(
        concept: concept, term: number, first: Int32(sequences.count), count: Int32(lexemes.count), next: next,
        asHead: compounds && isNoun && policy.head && joins,
        asModifier: compounds && policy.modifier && joins, letters: letters,
        lemma: single ? Int32(lemmas.count) : -1,
        isParticle: single && !morphology.mark(words[0].text).isDisjoint(with: [.particle, .derivation]), veto: veto,
        isJoined: joined, hasPoints: !single && term.pointee.text.utf8.contains(UInt8(ascii: ".")))
      sequences += lexemes
      if single { lemmas.append(words[0].text) }
      if made.asHead || made.asModifier { hasParts = true }
      patterns.append(made)
    }
    guard term.pointee.forms.isEmpty else {
      for form in term.pointee.forms {
        pattern(split(FoldedText.fold(form)).map { Word(text: $0, inflects: false, isLiteral: true) })
      }
      return
    }
    for form in term.pointee.addedForms {
      pattern(split(FoldedText.fold(form)).map { Word(text: $0, inflects: false, isLiteral: true) })
    }
    let words = split(folded)
    guard term.pointee.inflects else {
      pattern(words.map { Word(text: $0, inflects: false, isLiteral: true) })
      return
    }
    let shaped = shape(words, term)
    pattern(shaped)
    // “health care” is also written “healthcare”, but “chronic pain” is not; one letter joins where the term has a hyphen:
    // “e-mail”.
    let least = term.pointee.text.utf8.contains(UInt8(ascii: "-")) ? 1 : 2
    if let last = words.last, words.count == 2 || words.count > 2 && !term.pointee.text.utf8.contains(0x20),
      words[0].count >= least, last.count >= 2, !words.dropLast().contains(where: isFunction),
      term.pointee.language != nil,
      term.pointee.pos != .verb, term.pointee.text.utf8.contains(UInt8(ascii: "-")) || !morphology.staysApart(words[0])
    {
      let joined = Array(words.joined())
      pattern(
        [Word(text: joined, pos: term.pointee.pos ?? .noun, gender: term.pointee.gender, head: last, inflects: true)],
        joined: true)
    }
  }

  /// A word of a term and how it inflects.
  private struct Word {
    var text: [UInt8]
    var pos: PartOfSpeech?
    var gender: GrammaticalGender?
    var head: [UInt8]?
    var inflects: Bool
    /// Whether it is exactly as the glossary writes it.
    var isLiteral = false
  }

  private func isPostpositive(_ words: [[UInt8]], _ at: Int) -> Bool {
    words.count == 2 && at == 1 && morphology.mark(words[at]).contains(.postpositive)
  }

  private func isFunction(_ word: [UInt8]) -> Bool { morphology.mark(word).contains(.function) }

  /// Which words of a term inflect: the head like the term, those before it like modifiers, function words never.
  private func shape(_ words: [[UInt8]], _ term: UnsafePointer<Term>) -> [Word] {
    let head = term.pointee.head.map { FoldedText.fold($0) }
    if words.count == 1 {
      return [
        Word(
          text: words[0], pos: term.pointee.pos, gender: term.pointee.gender, head: head,
          inflects: term.pointee.pos != .phrase)
      ]
    }
    if term.pointee.pos == .phrase { return words.map { Word(text: $0, inflects: false) } }
    let isVerb = term.pointee.pos == .verb
    // The head is the last word before a preposition or before an adjective like that of “attorneys general”, or the first
    // word of a verb.
    let function = words.indices.dropFirst().first { isFunction(words[$0]) || isPostpositive(words, $0) }
    let headIndex = isVerb ? 0 : (function ?? words.count) - 1
    // “follow-ups” beside “mothers-in-law”.
    let isHyphenated = !term.pointee.text.utf8.contains(UInt8(ascii: " "))
    return words.enumerated().map { at, text in
      if at == headIndex {
        return Word(text: text, pos: term.pointee.pos ?? .noun, gender: term.pointee.gender, head: head, inflects: true)
      }
      if at == words.count - 1, isHyphenated || isPostpositive(words, at) {
        return Word(text: text, pos: term.pointee.pos ?? .noun, gender: term.pointee.gender, inflects: true)
      }
      if isFunction(text) || isVerb { return Word(text: text, inflects: false) }
      if at > headIndex {
        return Word(text: text, pos: at == words.count - 1 ? .noun : nil, inflects: at == words.count - 1)
      }
      guard let pos = morphology.modifierClasses.first else { return Word(text: text, inflects: false) }
      // A measure before what is measured is a noun: “kopper te”.
      let listed = morphology.listed(text)
      let isMeasure = listed.contains(.noun) && !listed.contains(pos)
      return isMeasure
        ? Word(text: text, pos: .noun, inflects: true)
        : Word(text: morphology.adjective(of: text), pos: pos, inflects: true)
    }
  }

  /// The words of a folded term.
  private func split(_ folded: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var start = -1
    var at = 0
    var copy = folded
    copy.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      while at < bytes.count {
        var length = 1
        if FoldedText.isWord(base, at, bytes.count, &length) {
          if start < 0 { start = at }
        } else if start >= 0 {
          words.append(Array(bytes[start..<at]))
          start = -1
        }
        at += length
      }
    }
    if start == 0 { return [folded] }
    if start > 0 { words.append(Array(folded[start...])) }
    return words
  }

  /// What makes two words of terms one lexeme: text and way of inflecting.
  private func identity(of word: Word, _ exact: [UInt8]?) -> [UInt8] {
    var key = word.text
    let pos = word.pos.flatMap { PartOfSpeech.allCases.firstIndex(of: $0) } ?? 7
    let way = word.inflects ? pos : word.isLiteral ? 8 : 9
    key += [0, UInt8(way), word.gender == nil ? 0 : word.gender == .common ? 1 : 2]
    if let exact { key += [1] + exact }
    if let head = word.head { key += [2] + head }
    return key
  }

  private func lexeme(_ word: Word, exact: [UInt8]?) -> Int32 {
    let number = Int32(lexemes.count)
    let entry = known.insert(identity(of: word, exact))
    if known.value(entry) >= 0 { return known.value(entry) }
    known.setValue(number, of: entry)
    lexemes.append(Lexeme(exact: exact == nil ? -1 : Int32(exacts.count)))
    if let exact { exacts.append(exact) }
    guard word.inflects else {
      post(word.text, number, TermIndex.form | TermIndex.front)
      if !word.isLiteral { for other in morphology.respelled(word.text) { post(other, number, TermIndex.form) } }
      return number
    }
    inflect(word, number)
    for other in morphology.respelled(word.text) {
      var variant = word
      variant.text = other
      inflect(variant, number)
    }
    return number
  }

  private func inflect(_ word: Word, _ number: Int32) {
    let poses = word.pos.map { [$0] } ?? defaultClasses(word.text)
    for pos in poses {
      forms.removeAll()
      fronts.removeAll()
      if word.head == nil, inflectExactly(word, as: pos) {
        // The lexicon has the word, or the word that it ends in.
      } else if let head = word.head, word.text.count > head.count, word.text.suffix(head.count).elementsEqual(head) {
        let front = Array(word.text.dropLast(head.count))
        var own = FormBuffer()
        head.withUnsafeBufferPointer {
          morphology.inflect($0, as: pos, gender: word.gender, genitives: false, into: &own)
        }
        for index in 0..<own.count { forms.add(front + own.bytes[own.range(index)], slot: own.slots[index]) }
      } else {
        word.text.withUnsafeBufferPointer {
          morphology.inflect($0, as: pos, gender: word.gender, genitives: false, into: &forms)
        }
      }
      let roles = pos == .noun || pos == .propn ? TermIndex.form | TermIndex.head : TermIndex.form
      let hasLexicon = (wordList?.lemmaCount ?? 0) > 0
      post(forms, number, roles) { hasLexicon && isElsewhere($0, than: word.text) }
      guard morphology.hasClosedCompounds else { continue }
      word.text.withUnsafeBufferPointer {
        morphology.appendJoined($0, as: pos, paradigm: forms, into: &fronts)
      }
      post(fronts, number, TermIndex.front) { _ in false }
    }
  }

  /// The forms that the user's lexicon lists for a word, or for the longest lemma that a compound ends in.
  private func inflectExactly(_ word: Word, as pos: PartOfSpeech) -> Bool {
    guard let wordList, wordList.lemmaCount > 0 else { return false }
    return word.text.withUnsafeBufferPointer { text in
      if wordList.inflect(text, as: pos, gender: word.gender, into: &forms) {
        forms.add(word.text, slot: UInt8(ascii: "~"))
        return true
      }
      guard morphology.hasClosedCompounds, text.count > 5 else { return false }
      for start in 2..<text.count - 2 where text[start] & 0xC0 != 0x80 {
        let front = UnsafeBufferPointer(rebasing: text[..<start])
        guard morphology.firstPart(front, words: wordList) == .known,
          wordList.inflect(text, as: pos, gender: word.gender, front: start, into: &forms)
        else { continue }
        forms.add(word.text, slot: UInt8(ascii: "~"))
        return true
      }
      return false
    }
  }

  /// Whether the lexicon knows a form, and only as a form of other lemmas: then a rule has guessed wrongly.
  private func isElsewhere(_ form: UnsafeBufferPointer<UInt8>, than lemma: [UInt8]) -> Bool {
    guard let wordList, wordList.lemmaCount > 0, !form.elementsEqual(lemma) else { return false }
    return lemma.withUnsafeBufferPointer { wordList.belongsElsewhere(form, than: $0) }
  }

  /// What a word without a part of speech is taken for.
  private func defaultClasses(_ word: [UInt8]) -> [PartOfSpeech] {
    let listed = morphology.listed(word)
    return listed.isEmpty || listed.contains(.noun) ? [.noun] : PartOfSpeech.allCases.filter(listed.contains)
  }

  private func post(_ key: [UInt8], _ lexeme: Int32, _ roles: UInt8) {
    var forms = FormBuffer()
    forms.add(key, slot: 0)
    post(forms, lexeme, roles) { _ in false }
  }

  /// Makes each form a key of a lexeme, but those that `skips` says.
  private func post(
    _ forms: borrowing FormBuffer, _ lexeme: Int32, _ roles: UInt8, skips: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    // What every form needs is taken out of the class once.
    let keys = self.keys
    var new: [UInt64] = []
    swap(&new, &hashes)
    defer { swap(&new, &hashes) }
    forms.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<forms.count {
        let form = UnsafeBufferPointer(rebasing: bytes[forms.range(index)])
        if !form.isEmpty, !skips(form) { post(form, lexeme, roles, keys, &new) }
      }
    }
  }

  @inline(__always)
  private func post(
    _ key: UnsafeBufferPointer<UInt8>, _ lexeme: Int32, _ roles: UInt8, _ keys: ByteTable, _ hashes: inout [UInt64]
  ) {
    guard let base = key.baseAddress else { return }
    let hash = ByteHash.of(key)
    let entry = keys.insert(base, key.count, hash: hash)
    if entry == hashes.count { hashes.append(hash) }
    let first = keys.value(entry)
    // The lexeme that is being added is always the newest of a key.
    if first >= 0, postings[Int(first)].lexeme == lexeme {
      postings[Int(first)].roles |= roles
      return
    }
    if postingCount == postingCapacity {
      let larger = UnsafeMutablePointer<Posting>.allocate(capacity: postingCapacity * 2)
      larger.moveInitialize(from: postings, count: postingCount)
      postings.deallocate()
      postings = larger
      postingCapacity *= 2
    }
    postings[postingCount] = Posting(lexeme: lexeme, roles: roles, next: first)
    keys.setValue(Int32(postingCount), of: entry)
    postingCount += 1
  }
}
