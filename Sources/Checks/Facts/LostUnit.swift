import Bitexts
import Documents
import Languages

extension CheckedArticle {
  /// Whether a number of the source has a unit, and the same number of the target stands bare, before a mark or a small word.
  ///
  /// Units that the sentence goes without now and then (time, money, shares) say nothing, and neither does one that
  /// another number of the target has.
  func lacksUnit(_ pair: FactComparison.Pair<Numeral>, _ bead: CheckedBead) -> Bool {
    let (mine, theirs) = (pair.source.value, pair.target.value)
    guard let unit = mine.unit, unit.isPhysical, theirs.unit == nil, !mine.isWord, !theirs.isWord, theirs.parts.isEmpty,
      mine.parts.isEmpty, bead.confidence >= 0.5, bead.target.first?.segment.kind != .tableCell,
      !bead.target.contains(where: {
        $0.numerals.contains { $0.unit != nil && $0.unit?.measure?.kind == unit.measure?.kind }
      })
    else { return false }
    let tokens = bead.target[pair.target.text].text.tokens
    let next = theirs.tokens.upperBound
    guard next < tokens.count else { return true }
    // A hyphen, a stroke or “×” goes on to what the number counts.
    if tokens[next].kind == .mark { return tokens[next].isMark(0x2E) || tokens[next].isMark(0x2C) }
    return tokens[next].kind == .word && languages.target.recognition.isFunctionWord(tokens[next].key)
      && !bead.target[pair.target.text].text.tokens.contains {
        languages.target.numbers.unit($0.key)?.agrees(with: unit) == true
      }
  }
}
