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
  var matches: [TermMatch] = []
  var tokens: [Token] = []
  /// What was found in the token at hand.
  var found: [KnownParts.Part] = []
  // Hashes of the beginnings of one token, and powers of the base.
  var prefixes = [UInt64](repeating: 0, count: longest + 1)
  let powers: [UInt64]

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
      let hash = token.posting < 0 ? token.hash : ~token.hash
      if let known = index.knownParts[hash] {
        emit(known, at, text)
        continue
      }
      let length = Int(token.end - token.start)
      found.removeAll(keepingCapacity: true)
      if index.hasParts, length >= 5, length <= TermScan.longest { parts(at, text) }
      if found.isEmpty { index.noteBarren(hash) } else { index.knownParts.note(found, of: hash) }
      found.withUnsafeBufferPointer { emit($0, at, text) }
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
    guard start + Int(pattern.count) <= tokens.count else { return nil }
    for step in 1..<Int(pattern.count) {
      let token = tokens[start + step]
      let between = gap(start + step - 1, text)
      // “randomised, controlled trial”: a comma between words that both stand before the last.
      guard
        between == .close || between == .point && pattern.hasPoints
          || between == .comma && step < Int(pattern.count) - 1
      else { return nil }
      var posting = token.posting
      var found = false
      while posting >= 0 {
        let entry = index.postings[Int(posting)]
        if entry.lexeme == index.lexeme(pattern, step), entry.roles & token.role != 0 {
          found = agrees(entry.lexeme, token, text, source)
          break
        }
        posting = entry.next
      }
      guard found else { return nil }
    }
    return start + Int(pattern.count) - 1
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
    let number = index.lexemes[Int(lexeme)].exact
    guard number >= 0 else { return true }
    let exact = index.exacts[Int(number)]
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
}
