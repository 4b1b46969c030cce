import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// The text of a link in a sentence that is in the source’s language, as a copy of a link’s text there is.
  ///
  /// A text with a capital in front may be the title of what is linked to; it is a copy that was forgotten only where the
  /// link itself leads elsewhere than the source’s.
  func untranslatedLink(of text: CheckedText, facing source: [CheckedText]) -> SourceRange? {
    guard !text.linkTexts.isEmpty else { return nil }
    let sources = source.flatMap(\.linkTexts)
    for link in text.linkTexts {
      let words = text.text.tokens[link.tokens].filter { $0.kind == .word }
      guard let first = words.first, words.dropFirst().allSatisfy(\.isSpaced),
        words.allSatisfy({ !$0.isOpaque }), !text.isSetApartByQuotes(link.tokens)
      else { continue }
      let copy = sources.first { $0.words == link.words }
      if first.shape != .lower,
        copy.map({ $0.target == link.target }) ?? true || words.dropFirst().contains(where: { $0.shape != .lower })
      {
        continue
      }
      var score: Float = 0
      var clear = 0
      for word in words {
        var evidence = recognizer.evidence(of: word, in: text.text)
        // A word of a copy that both languages have is the source’s: “Book et kursus”.
        if copy != nil { evidence = max(0, evidence) }
        if abs(evidence) < 2.4, recognizer.isBuilt(word, in: text.text, mayBeName: false) { evidence = 2.5 }
        if evidence >= 2.4 { clear += 1 }
        score += evidence
      }
      // What is no copy must be clearer: two words of the source's language, and none of the other's.
      guard clear >= (copy == nil ? 2 : 1), score >= (copy == nil ? 4.5 : 2.4) else { continue }
      return text.range(
        of: text.text.tokens[link.tokens.lowerBound].start..<text.text.tokens[link.tokens.upperBound - 1].end)
    }
    return nil
  }
}

extension CheckedText {
  /// Whether quotation marks stand around tokens, or inside them.
  fileprivate func isSetApartByQuotes(_ run: Range<Int>) -> Bool {
    let marks: Set<UInt64> = [0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018]
    return text.tokens[..<run.upperBound].contains { $0.kind == .mark && marks.contains($0.key.hash) }
  }
}
