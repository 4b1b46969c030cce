import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// The words before a colon at the head of a block, when they are the source's: “**Insulation:** mindst 270 mm”.
  ///
  /// A word that neither language has may be a name.
  func untranslatedLabel(of text: CheckedText, facing source: [CheckedText]) -> SourceRange? {
    guard target.blocks[text.segment.block].segments.lowerBound == text.segment.index, let label = text.label,
      let mine = source.first?.label
    else { return nil }
    let tokens = text.text.tokens
    guard label.count == mine.count, let theirs = source.first?.text.tokens,
      zip(label, mine).allSatisfy({ tokens[$0].key == theirs[$1].key })
    else { return nil }
    var score: Float = 0
    for index in label {
      var evidence = recognizer.evidence(of: tokens[index], in: text.text)
      if evidence < 0 || (label.count == 1 && recognizer.knows(tokens[index], in: text.text, asFirst: false)) {
        return nil
      }
      if evidence < 2.4, recognizer.isBuilt(tokens[index], in: text.text, mayBeName: false) { evidence = 2.5 }
      score += evidence
    }
    // A word that no list has is a name where it stands elsewhere as well.
    let isOnce = label.count > 1 || targetTexts.count { $0.text.tokens.contains { $0.key == tokens[0].key } } == 1
    return score >= (isOnce && label.count == 1 ? 1.4 : 2.4)
      ? text.range(of: tokens[label.lowerBound].start..<tokens[label.upperBound - 1].end) : nil
  }
}

extension CheckedText {
  /// The few words before a colon that stands behind them alone, with more behind it.
  fileprivate var label: Range<Int>? {
    let tokens = text.tokens
    guard let end = tokens.prefix(6).firstIndex(where: { $0.kind != .word || $0.isOpaque }), end > 0,
      tokens[end].isMark(0x3A), end + 2 < tokens.count,
      tokens[1..<end].allSatisfy({ $0.shape == .lower })
    else { return nil }
    return 0..<end
  }
}
