import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// The last words of a source sentence, of which a shorter translation says nothing.
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
    let dictionary = pair.dictionary()
    let (source, target) = languages
    let isReversed = pair.first.tag != source.tag
    var said: Set<UInt64> = []
    for other in bead.target {
      for token in other.text.tokens where token.kind == .word && !token.isOpaque {
        said.insert(other.stem(of: token, target.wordForms))
        said.formUnion(other.partStems(of: token, target.wordForms))
      }
    }
    let numbers = text.numerals.filter { number in
      !number.isArticle
        && bead.target.contains { $0.numerals.contains { $0.sharesValue(number) || $0.isConversion(of: number) } }
    }
    var run: (start: Int, end: Int, words: Int)?
    for (index, token) in text.text.tokens.enumerated() {
      if numbers.contains(where: { $0.tokens.contains(index) }) {
        run = nil
        continue
      }
      guard token.kind == .word, !token.isOpaque, token.end - token.start >= 3,
        !source.recognition.isFunctionWord(token.key)
      else { continue }
      let stem = text.stem(of: token, source.wordForms)
      let matches = dictionary.matches(stem, reversed: isReversed)
      if said.contains(stem) || matches.contains(where: { said.contains($0.key) }) {
        run = nil
        continue
      }
      let isKnown = matches.contains { $0.weight >= 5 }
      var current = run ?? (start: index, end: index, words: 0)
      current.end = index
      if isKnown { current.words += 1 }
      run = current
    }
    guard let run, run.words >= 3 else { return nil }
    let tokens = text.text.tokens
    return text.range(of: tokens[run.start].start..<tokens[run.end].end)
  }
}

extension CheckedText {
  /// The fingerprints of the stems of the beginnings and ends of a long word, which may be a compound.
  fileprivate func partStems(of token: Token, _ forms: WordForms) -> [UInt64] {
    guard !forms.linkers.isEmpty, (6...40).contains(token.end - token.start) else { return [] }
    return text.withLowercase(of: token) { word in
      (3...word.count - 3).filter { word[$0] & 0xC0 != 0x80 }.flatMap { cut in
        [
          forms.key(UnsafeBufferPointer(rebasing: word[cut...])),
          forms.key(UnsafeBufferPointer(rebasing: word[..<cut])),
        ]
      }
    }
  }
}
