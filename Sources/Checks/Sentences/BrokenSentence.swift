import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// The word with which a sentence of the target breaks off, though none ends so: “Cold water makes your.”
  ///
  /// The source's sentence has another end; where it breaks off as well, a page cuts them both.
  func brokenEnd(of bead: CheckedBead) -> SourceRange? {
    guard bead.isPaired, let text = bead.target.last, let mine = bead.source.last, text.wordCount >= 2,
      text.segment.kind != .tableCell, let word = text.lastWord,
      languages.target.recognition.openWords.contains(word.key) || isShort(bead, endingWith: word),
      !(mine.lastWord.map { languages.source.recognition.openWords.contains($0.key) } ?? false),
      !verdicts[text.segment.index].isUntranslated
    else { return nil }
    return text.range(of: word)
  }

  /// Whether a translation is much shorter than usual and ends with a word that few sentences end with, though the source's
  /// does not: “3. Rinse it under.”
  private func isShort(_ bead: CheckedBead, endingWith word: Token) -> Bool {
    let (source, target) = (languages.source.recognition, languages.target.recognition)
    guard target.prepositions.contains(word.key), bead.confidence >= 0.4,
      let last = bead.source.last?.lastWord, !source.isFunctionWord(last.key)
    else { return false }
    let mine = Double(bead.source.reduce(0) { $0 + $1.text.bytes.count })
    let theirs = Double(bead.target.reduce(0) { $0 + $1.text.bytes.count })
    return theirs.binaryLogarithm - mine.binaryLogarithm < usualRatio - 0.5
  }
}

extension CheckedText {
  /// The last word, when nothing but marks that end a sentence stands behind it.
  fileprivate var lastWord: Token? {
    for token in text.tokens.reversed() {
      if token.kind == .mark {
        // A colon, a bracket or a quotation mark may have something behind it.
        if [0x2E, 0x2C, 0x21, 0x3F, 0x2A, 0x5F].contains(token.key.hash) { continue }
        return nil
      }
      return token.kind == .word && token.shape == .lower && !token.isOpaque ? token : nil
    }
    return nil
  }
}
