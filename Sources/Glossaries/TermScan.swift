import Languages

/// One pass over one text.
struct TermScan {
  /// A run of letters and digits.
  struct Token {
    var start: Int32
    var end: Int32
    /// The first posting of the whole word, or -1.
    var posting: Int32
    /// What a posting must be for the token to be it; a genitive is always a noun.
    var role: UInt8
    /// Whether the word is known to hold no term.
    var isBarren: Bool
    var hash: UInt64
  }

  /// The longest token whose parts are looked up.
  static let longest = 64

  let index: TermIndex
  private var matches: [TermMatch] = []
  private var tokens: [Token] = []
  // Hashes of the beginnings of one token, and powers of the base.
  private var prefixes = [UInt64](repeating: 0, count: longest + 1)
  private let powers: [UInt64]

  private static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    for _ in 0..<longest { powers.append(powers.last! &* ByteHash.base) }
    return powers
  }()

  init(index: TermIndex) {
    self.index = index
    powers = TermScan.powers
  }

  mutating func run(_ text: borrowing FoldedText, source: UnsafeBufferPointer<UInt8>) -> [TermMatch] {
    tokenize(text)
    for at in tokens.indices {
      let token = tokens[at]
      if token.posting >= 0 { whole(at, text, source) }
      joined(at, text, source)
      // The complement of a hash stands for a word that is a term and holds no other.
      guard !token.isBarren, token.posting < 0 || !index.isBarren(~token.hash) else { continue }
      let length = Int(token.end - token.start)
      let before = matches.count
      if index.hasParts, length >= 5, length <= TermScan.longest { parts(at, text, source) }
      if matches.count == before { index.noteBarren(token.posting < 0 ? token.hash : ~token.hash) }
    }
    order()
    return matches
  }

  private mutating func tokenize(_ text: borrowing FoldedText) {
    let bytes = text.bytes
    let count = text.count
    tokens.reserveCapacity(count / 6 + 8)
    var at = 0
    while at < count {
      var length = 1
      guard FoldedText.isWord(bytes, at, count, &length) else {
        at &+= length
        continue
      }
      let start = at
      var hash: UInt64 = 0
      repeat {
        for _ in 0..<length where at < count {
          hash = ByteHash.adding(bytes[at], to: hash)
          at &+= 1
        }
      } while at < count && FoldedText.isWord(bytes, at, count, &length)
      if hash != 0, index.isBarren(hash) {
        tokens.append(
          Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), posting: -1,
            role: TermIndex.form, isBarren: true, hash: hash))
        continue
      }
      var token = Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at),
        posting: index.find(bytes + start, at - start, hash: hash), role: TermIndex.form, isBarren: false, hash: hash)
      if bytes[at - 1] == index.genitiveEnd, !index.hasForm(token.posting) {
        token.posting = index.findGenitive(bytes + start, at - start)
        token.role = TermIndex.head
      }
      tokens.append(token)
    }
  }

  // MARK: Whole words

  private mutating func whole(_ at: Int, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>) {
    var posting = tokens[at].posting
    while posting >= 0 {
      let entry = index.postings[Int(posting)]
      posting = entry.next
      guard entry.roles & tokens[at].role != 0 else { continue }
      var number = index.lexemes[Int(entry.lexeme)].firstPattern
      let startsPhrases = index.lexemes[Int(entry.lexeme)].startsPhrases
      guard number >= 0 || startsPhrases, agrees(entry.lexeme, tokens[at], text, source) else { continue }
      while number >= 0 {
        let pattern = index.patterns[Int(number)]
        number = pattern.next
        emit(pattern, from: at, to: at, .word, isHyphenated(at, text) ? 0.9 : 1, text)
      }
      if startsPhrases { phrases(entry.lexeme, at, text, source) }
    }
  }

  /// The terms of several words that begin with a token, found by the next one.
  private mutating func phrases(
    _ lexeme: Int32, _ at: Int, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>
  ) {
    guard at + 1 < tokens.count else { return }
    var posting = tokens[at + 1].posting
    while posting >= 0 {
      let entry = index.postings[Int(posting)]
      posting = entry.next
      var number = index.firstPhrase(lexeme, entry.lexeme)
      while number >= 0 {
        let pattern = index.patterns[Int(number)]
        number = pattern.next
        if let last = walk(pattern, from: at, text, source) { emit(pattern, from: at, to: last, .word, 1, text) }
      }
    }
  }

  /// The last token of a multiword term that begins at a token.
  private func walk(
    _ pattern: TermIndex.Pattern, from start: Int, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard start + pattern.lexemes.count <= tokens.count else { return nil }
    for step in 1..<pattern.lexemes.count {
      let token = tokens[start + step]
      let between = gap(start + step - 1, text)
      // “randomised, controlled trial”: a comma between words that both stand before the last.
      guard
        between == .close || between == .point && pattern.hasPoints
          || between == .comma && step < pattern.lexemes.count - 1
      else { return nil }
      var posting = token.posting
      var found = false
      while posting >= 0 {
        let entry = index.postings[Int(posting)]
        if entry.lexeme == pattern.lexemes[step], entry.roles & token.role != 0 {
          found = agrees(entry.lexeme, token, text, source)
          break
        }
        posting = entry.next
      }
      guard found else { return nil }
    }
    return start + pattern.lexemes.count - 1
  }

  private enum Gap { case close, comma, point, far }

  /// What stands between a token and the next one.
  private func gap(_ at: Int, _ text: borrowing FoldedText) -> Gap {
    let start = Int(tokens[at].end)
    let end = Int(tokens[at + 1].start)
    switch end - start {
    case 1 where text.bytes[start] == UInt8(ascii: "."): return .point
    case 1: return text.bytes[start] == 0x20 || text.bytes[start] == UInt8(ascii: "-") ? .close : .far
    case 2
    where text.bytes[start] == UInt8(ascii: ".") && (text.bytes[start + 1] == 0x20 || text.bytes[start + 1] == 0x2D):
      return .point
    case 2...4:
      let first = text.bytes[start]
      guard first == 0x20 || first == UInt8(ascii: ",") else { return .far }
      for offset in (start + 1)..<end where text.bytes[offset] != 0x20 { return .far }
      return first == 0x20 ? .close : .comma
    default: return .far
    }
  }

  /// Whether the letters of an exact word agree in case.
  private func agrees(
    _ lexeme: Int32, _ token: Token, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let exact = index.lexemes[Int(lexeme)].exact else { return true }
    let start = text.origin(Int(token.start))
    guard start + exact.count <= source.count else { return false }
    for offset in 0..<exact.count where source[start + offset] != exact[offset] { return false }
    return true
  }

  private func isHyphenated(_ at: Int, _ text: borrowing FoldedText) -> Bool {
    let hyphen = UInt8(ascii: "-")
    if at > 0, tokens[at - 1].end == tokens[at].start - 1, text.bytes[Int(tokens[at - 1].end)] == hyphen { return true }
    return at + 1 < tokens.count && tokens[at + 1].start == tokens[at].end + 1
      && text.bytes[Int(tokens[at].end)] == hyphen
  }

  // MARK: Words written apart

  /// Looks up a token and the next one as if they were written together.
  private mutating func joined(_ at: Int, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>) {
    guard at + 1 < tokens.count, tokens[at + 1].start == tokens[at].end + 1 else { return }
    let one = tokens[at]
    let two = tokens[at + 1]
    let first = Int(one.end - one.start)
    let second = Int(two.end - two.start)
    let separator = text.bytes[Int(one.end)]
    guard separator == UInt8(ascii: "-") || separator == 0x20 && first >= 4 && second >= 4,
      first <= TermScan.longest, second <= TermScan.longest
    else { return }
    join(at, text, second, two.hash)
    if text.bytes[Int(two.end) - 1] == index.genitiveEnd, second > 2 {
      let stem = UnsafeBufferPointer(start: UnsafePointer(text.bytes) + Int(two.start), count: second - 1)
      join(at, text, second - 1, ByteHash.of(stem))
    }
  }

  /// Looks up a token and the first bytes of the next one.
  private mutating func join(_ at: Int, _ text: borrowing FoldedText, _ second: Int, _ tail: UInt64) {
    let one = tokens[at]
    let two = tokens[at + 1]
    let first = Int(one.end - one.start)
    let separator = text.bytes[Int(one.end)]
    let hash = one.hash &* powers[second] &+ tail
    // The key must lie in one piece to be compared, so the filter is asked first.
    let bit = (ByteHash.mixed(hash) >> 20) & index.filterMask
    guard index.filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: first + second) { key in
      for offset in 0..<first { key[offset] = text.bytes[Int(one.start) + offset] }
      for offset in 0..<second { key[first + offset] = text.bytes[Int(two.start) + offset] }
      var posting = index.find(UnsafePointer(key.baseAddress!), first + second, hash: hash)
      while posting >= 0 {
        let entry = index.postings[Int(posting)]
        posting = entry.next
        guard entry.roles & TermIndex.form != 0 else { continue }
        var number = index.lexemes[Int(entry.lexeme)].firstPattern
        while number >= 0 {
          let pattern = index.patterns[Int(number)]
          number = pattern.next
          guard pattern.lexemes.count == 1, !pattern.isJoined, pattern.letters >= 5 else { continue }
          emit(pattern, from: at, to: at + 1, .word, separator == 0x20 ? 0.9 : 1, text)
        }
      }
    }
  }

  // MARK: Compounds

  private mutating func parts(_ at: Int, _ text: borrowing FoldedText, _ source: UnsafeBufferPointer<UInt8>) {
    let token = tokens[at]
    let base = UnsafePointer(text.bytes) + Int(token.start)
    let count = Int(token.end - token.start)
    // “Mellem” is no “lem” of “mel”.
    guard !index.morphology.mark(UnsafeBufferPointer(start: base, count: count)).contains(.function) else { return }
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
    var posting = first
    while posting >= 0 {
      let entry = index.postings[Int(posting)]
      posting = entry.next
      guard entry.roles & TermIndex.front != 0 else { continue }
      var number = index.lexemes[Int(entry.lexeme)].firstPattern
      while number >= 0 {
        let pattern = index.patterns[Int(number)]
        number = pattern.next
        guard pattern.asModifier, pattern.lexemes.count == 1 else { continue }
        let sure =
          knowledge
          ?? index.morphology.lastPart(
            UnsafeBufferPointer(start: base + cut, count: count - cut), words: index.wordList)
        knowledge = sure
        guard let confidence = confidence(sure, pattern), !isWhole(pattern, at) else { continue }
        let word = UnsafeBufferPointer(start: base, count: count)
        if pattern.letters <= 4 {
          let rest = UnsafeBufferPointer(rebasing: word[cut...])
          guard !pattern.isParticle, !index.morphology.isSimplex(word, lemma: pattern.lemma),
            !index.morphology.isVerbOnly(rest),
            !index.morphology.isWordOfItsOwn(word, from: cut, words: index.wordList)
          else { continue }
        }
        if sure == .plausible,
          index.morphology.hasBetterFront(word, upTo: cut) || index.morphology.hasBetterCut(word, before: cut)
            || index.morphology.hasDoubledConsonant(word, at: cut)
        {
          continue
        }
        if index.morphology.isAction(word, cutAt: cut) { continue }
        emitPart(pattern, at, 0, cut, .compoundModifier, confidence, text)
      }
    }
  }

  private mutating func heads(
    _ first: Int32, cut: Int, _ at: Int, _ base: UnsafePointer<UInt8>, _ count: Int, _ text: borrowing FoldedText
  ) -> Bool {
    var knowledge: Morphology.Knowledge?
    var posting = first
    var any = false
    while posting >= 0 {
      let entry = index.postings[Int(posting)]
      posting = entry.next
      guard entry.roles & TermIndex.head != 0 else { continue }
      var number = index.lexemes[Int(entry.lexeme)].firstPattern
      while number >= 0 {
        let pattern = index.patterns[Int(number)]
        number = pattern.next
        guard pattern.asHead, pattern.lexemes.count == 1 else { continue }
        let sure =
          knowledge
          ?? index.morphology.firstPart(
            UnsafeBufferPointer(start: base, count: cut), words: index.wordList)
        knowledge = sure
        guard let confidence = confidence(sure, pattern), !isWhole(pattern, at) else { continue }
        let word = UnsafeBufferPointer(start: base, count: count)
        if pattern.letters <= 4 {
          // Two letters before a short term are chance more often than “is” or “øl”.
          let front = UnsafeBufferPointer(rebasing: word[..<cut])
          guard !index.morphology.isSimplex(word, lemma: pattern.lemma),
            front.count(where: { $0 & 0xC0 != 0x80 }) > 2 || !index.morphology.listed(front).isEmpty
              || index.morphology.mark(front).contains(.first),
            !isClassical(front),
            !index.morphology.isDerivation(UnsafeBufferPointer(rebasing: word[cut...]))
          else { continue }
        }
        if index.morphology.hasBetterTail(word, from: cut, lemma: pattern.lemma, words: index.wordList) { continue }
        if sure == .plausible, index.morphology.hasDoubledConsonant(word, at: cut) { continue }
        any = true
        emitPart(pattern, at, cut, count, .compoundHead, confidence, text)
      }
    }
    return any
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
      for end in cut + 3..<count - 2 where base[end] & 0xC0 != 0x80 {
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
            guard pattern.asModifier, pattern.lexemes.count == 1, pattern.letters >= 3 else { continue }
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
      if entry.lexeme == pattern.lexemes[0], entry.roles & tokens[at].role != 0 { return true }
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

  // MARK: Results

  private mutating func emitPart(
    _ pattern: TermIndex.Pattern, _ at: Int, _ start: Int, _ end: Int, _ kind: TermMatch.Kind, _ confidence: Double,
    _ text: borrowing FoldedText
  ) {
    let token = tokens[at]
    guard !isVetoed(pattern, Int(token.start), Int(token.end), text, part: true) else { return }
    let range = text.origin(Int(token.start) + start)..<text.origin(Int(token.start) + end)
    append(
      TermMatch(
        concept: Int(pattern.concept), term: Int(pattern.term), range: range, kind: kind, confidence: confidence,
        isShadowed: false))
  }

  private mutating func emit(
    _ pattern: TermIndex.Pattern, from first: Int, to last: Int, _ kind: TermMatch.Kind, _ confidence: Double,
    _ text: borrowing FoldedText
  ) {
    let start = Int(tokens[first].start)
    let end = Int(tokens[last].end)
    guard !isVetoed(pattern, start, end, text, part: false) else { return }
    let range = text.origin(start)..<text.origin(possessive(last, text))
    append(
      TermMatch(
        concept: Int(pattern.concept), term: Int(pattern.term), range: range, kind: kind, confidence: confidence,
        isShadowed: false))
  }

  private mutating func append(_ match: TermMatch) {
    // Spelling variants and overlapping rules may find the same twice.
    var at = matches.count - 1
    while at >= 0, at > matches.count - 8 {
      let old = matches[at]
      if old.concept == match.concept, old.term == match.term {
        if old.range == match.range { return }
        // Two ways to cut one compound: the surer one counts, and then the one that has the linking letter in front.
        if old.kind == match.kind, old.kind == .compoundModifier, old.range.lowerBound == match.range.lowerBound {
          if match.confidence >= old.confidence { matches[at] = match }
          return
        }
      }
      at -= 1
    }
    matches.append(match)
  }

  private func isVetoed(
    _ pattern: TermIndex.Pattern, _ start: Int, _ end: Int, _ text: borrowing FoldedText, part: Bool
  ) -> Bool {
    guard pattern.veto >= 0 else { return false }
    let veto = index.vetoes[Int(pattern.veto)]
    let word = UnsafeBufferPointer(start: UnsafePointer(text.bytes) + start, count: end - start)
    if veto.forms.contains(where: { word.elementsEqual($0) }) { return true }
    func holds(_ stem: [UInt8]) -> Bool {
      guard !stem.isEmpty, stem.count <= word.count else { return false }
      return (0...word.count - stem.count).contains { word[$0..<$0 + stem.count].elementsEqual(stem) }
    }
    return veto.stems.contains(where: holds) || part && veto.opaque.contains(where: holds)
  }

  /// The folded end of a word with its possessive: “patient's”, “patients'”.
  private func possessive(_ at: Int, _ text: borrowing FoldedText) -> Int {
    let end = Int(tokens[at].end)
    guard end < text.count, text.bytes[end] == UInt8(ascii: "'") else { return end }
    if at + 1 < tokens.count, Int(tokens[at + 1].start) == end + 1 {
      let next = tokens[at + 1]
      let tail = UnsafeBufferPointer(
        start: UnsafePointer(text.bytes) + Int(next.start), count: Int(next.end - next.start))
      return index.morphology.apostropheEndings.contains { $0.elementsEqual(tail) } ? Int(next.end) : end
    }
    let last = text.bytes[end - 1]
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z"),
      !index.morphology.apostropheEndings.isEmpty
    else { return end }
    // The mark may close a quotation that was opened before a word.
    var open = 0
    for offset in max(0, end - 200)..<end where text.bytes[offset] == UInt8(ascii: "'") {
      let before = offset == 0 || text.bytes[offset - 1] == 0x20
      open += before ? 1 : 0
    }
    return open == 0 ? end + 1 : end
  }

  /// Sorts, and marks what lies within a longer word of another term.
  private mutating func order() {
    guard matches.count > 1 else { return }
    matches.sort {
      ($0.range.lowerBound, -$0.range.upperBound, $0.concept, $0.term)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.concept, $1.term)
    }
    var cover = 0..<0
    for at in matches.indices {
      let range = matches[at].range
      if range.upperBound <= cover.upperBound, range != cover, cover.lowerBound <= range.lowerBound {
        matches[at].isShadowed = true
      } else if matches[at].kind == .word, range.upperBound > cover.upperBound {
        cover = range
      }
    }
  }
}
