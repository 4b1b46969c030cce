import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

extension CheckedArticle {
  /// The last words of a source sentence, or a clause inside it, of which a shorter translation says nothing.
  ///
  /// A sentence that breaks off has a translation that is shorter than usual, and the dictionary finds nothing of its
  /// last words in it. Words that the dictionary does not know say nothing either way.
  func leftOutWords(of bead: CheckedBead) -> SourceRange? {
    guard bead.isPaired, bead.confidence >= 0.4, bead.source.count == 1, let text = bead.source.first,
      bead.target.allSatisfy({ $0.segment.kind != .tableCell })
    else { return nil }
    let mine = Double(text.text.bytes.count)
    let theirs = Double(bead.target.reduce(0) { $0 + $1.text.bytes.count })
    guard mine >= 30, theirs > 0, theirs.binaryLogarithm - mine.binaryLogarithm < usualRatio - 0.3 else { return nil }
    let dictionary = pair.words()
    let (source, target) = languages
    let isReversed = pair.first.tag != source.tag
    var said: Set<UInt64> = []
    var names: Set<WordKey> = []
    for other in bead.target {
      for token in other.text.tokens where token.kind == .word && !token.isOpaque {
        said.insert(other.stem(of: token, target.wordForms))
        if token.shape != .lower { names.insert(token.key) }
        said.formUnion(other.partStems(of: token, target.wordForms))
      }
    }
    let numbers = text.numerals.filter { number in
      !number.isArticle
        && bead.target.contains { $0.numerals.contains { $0.sharesValue(number) || $0.isConversion(of: number) } }
    }
    var run: (start: Int, end: Int, words: Int)?
    var inner: (start: Int, end: Int, words: Int)?
    func endRun() {
      if let ended = run, ended.words > inner?.words ?? 0 { inner = ended }
      run = nil
    }
    let counts = text.numerals.filter { $0.isStrict || !$0.isWord }
    for (index, token) in text.text.tokens.enumerated() {
      if numbers.contains(where: { $0.tokens.contains(index) }) {
        endRun()
        continue
      }
      if counts.contains(where: { $0.token == index }) {
        run = (start: run?.start ?? index, end: index, words: (run?.words ?? 0) + 1)
        continue
      }
      guard token.kind == .word, !token.isOpaque, token.end - token.start >= 3,
        !source.recognition.isFunctionWord(token.key)
      else { continue }
      let stem = text.stem(of: token, source.wordForms)
      let matches = dictionary.matches(stem, reversed: isReversed)
      if said.contains(stem) || names.contains(token.key) || matches.contains(where: { said.contains($0.key) }) {
        endRun()
        continue
      }
      // A name stays what it is.
      let isName =
        token.shape == .capitalized && index > 0 && !source.typography.hasTitleCase
        && text.text.tokens[index - 1].kind == .word
      let isKnown = isName || matches.contains { $0.weight >= 5 }
      var current = run ?? (start: index, end: index, words: 0)
      current.end = index
      if isKnown { current.words += 1 }
      run = current
    }
    // A short sentence has room for other words, but not one that is half as long as it should be.
    let shrink = usualRatio - (theirs.binaryLogarithm - mine.binaryLogarithm)
    let tokens = text.text.tokens
    // A free translation has words of its own for what it seems to leave out.
    if let run, run.words >= (shrink >= 0.65 && mine >= 40 && isPlain(bead) ? 2 : mine < 45 ? 4 : 3),
      run.words > freeWords(of: bead)
    {
      return text.range(of: tokens[run.start].start..<tokens[run.end].end)
    }
    // What is left out inside a sentence must be more, since words in another order part what belongs together.
    guard let inner, inner.words >= (shrink >= 0.55 ? 3 : 5), shrink >= 0.4, mine >= 45,
      inner.words > freeWords(of: bead)
    else { return nil }
    return text.range(of: tokens[inner.start].start..<tokens[inner.end].end)
  }

  /// Whether the ledger says already that the source has changed since.
  func isStale(_ bead: CheckedBead) -> Bool {
    freshness.indices.contains(bead.index) && freshness[bead.index] == .stale
  }

  /// How many words of the target translate none of the source's, by all that the dictionary knows of them.
  func freeWords(of bead: CheckedBead, shortest: Int = 4) -> Int {
    let (source, target) = languages
    let said = Set(bead.source.flatMap { $0.stems(source.wordForms) })
    let isReversed = pair.first.tag != target.tag
    return bead.target.reduce(0) { count, text in
      count
        + text.text.tokens.count { token in
          guard token.kind == .word, token.shape == .lower, !token.isOpaque,
            token.end - token.start >= shortest, !target.recognition.isFunctionWord(token.key)
          else { return false }
          let stem = text.stem(of: token, target.wordForms)
          let matches = pair.words().matches(stem, reversed: isReversed).filter { $0.weight >= 5 }
          return !matches.isEmpty && !said.contains(stem) && !matches.contains { said.contains($0.key) }
        }
    }
  }

  /// Whether both sides are sentences and the target holds no title, which may stand for many words.
  private func isPlain(_ bead: CheckedBead) -> Bool {
    guard let mine = bead.source.first?.text.tokens.last, let theirs = bead.target.last?.text.tokens.last else {
      return false
    }
    return mine.isMark(0x2E) && theirs.isMark(0x2E)
      && bead.target.allSatisfy { $0.text.tokens.dropFirst().count { $0.shape == .capitalized } < 2 }
  }
}

extension CheckedText {
  /// The stems of all words, and of the parts of compounds.
  func stems(_ forms: WordForms) -> [UInt64] {
    text.tokens.filter { $0.kind == .word }.flatMap { [stem(of: $0, forms)] + partStems(of: $0, forms) }
  }

  /// The fingerprints of the stems of the beginnings and ends of a long word, which may be a compound.
  fileprivate func partStems(of token: Token, _ forms: WordForms) -> [UInt64] {
    guard !forms.linkers.isEmpty, (6...40).contains(token.end - token.start) else { return [] }
    return text.withLowercase(of: token) { word in
      word.count < 6
        ? []
        : (3...word.count - 3).filter { word[$0] & 0xC0 != 0x80 }.flatMap { cut in
          [
            forms.key(UnsafeBufferPointer(rebasing: word[cut...])),
            forms.key(UnsafeBufferPointer(rebasing: word[..<cut])),
          ]
        }
    }
  }
}
