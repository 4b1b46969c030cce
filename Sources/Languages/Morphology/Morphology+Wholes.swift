/// What a word as a whole says against a cut through it.
extension Morphology {
  /// Whether a last part that is an ending as well is a noun here: “rødler” is a clay, while “spiller” is of “spille”,
  /// “kedler” of “kedel”.
  package func isNounBehindNoun(_ word: UnsafeBufferPointer<UInt8>, from cut: Int) -> Bool {
    let front = word[..<cut]
    guard cut > 2, !listed(front).isEmpty, listed(word[cut...]).contains(.noun),
      base(of: word) == nil
    else { return false }
    // The vowel that falls out before the plural's ending.
    return word[cut...].elementsEqual("ler".utf8) ? !isListed(front + Array("el".utf8)) : true
  }

  /// Whether a word's front is a verb's prefix as well and the rest names an action, so that the whole is a verb's:
  /// “forankring”, “forsørgelse”, while “forhjul” is a wheel.
  package func isPrefixedAction(_ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int) -> Bool {
    guard mark(word[..<cut]).isSuperset(of: [.derivation, .first]) else { return false }
    return namesAction(UnsafeBufferPointer(rebasing: word[cut...]))
  }

  /// Whether the tables list a whole word of which the front is a short learned prefix, so that it is no compound:
  /// “ekspressen”, “kooperationen”.
  package func isLearnedWhole(_ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int) -> Bool {
    let marked = mark(word[..<cut])
    return cut < 4 && marked.contains(.prefix) && listed(word[..<cut]).isDisjoint(with: [.verb, .adj])
      && base(of: word).map { $0.count > cut + 3 && listed($0).contains(.noun) } ?? false
  }

  /// Whether a last part is a form of a verb that the tables write out, and of no other word: “faldbød”.
  package func isFiniteOnly(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    isListedFinite(part) && base(of: part) == nil
  }

  /// Whether the tables list a whole word, and not what a cut leaves of its lemma: “karakter” is no “akter” of a “kar”.
  package func isSimplexFront(_ word: UnsafeBufferPointer<UInt8>, cutAt cut: Int) -> Bool {
    guard let base = self.base(of: word), base.count > cut + 2 else { return false }
    return base.withUnsafeBufferPointer { lastPart(UnsafeBufferPointer(rebasing: $0[cut...])) != .known }
  }

  /// Whether a last part is only guessed to be a word by a learned ending: “kor-ruption”.
  package func isLearnedGuess(_ part: UnsafeBufferPointer<UInt8>, words: WordList? = nil) -> Bool {
    guard !isKnownLastPart(part, words: words) else { return false }
    return strippable.contains { ending in
      part.count > ending.count + 4 && part.suffix(ending.count).elementsEqual(ending)
        && ["tion", "sion", "itet"].contains { part.dropLast(ending.count).suffix(4).elementsEqual($0.utf8) }
    }
  }
}
