import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Words in brackets inside a source sentence, “(such as a cold)”, of which the translation has neither the brackets nor a word.
  func leftOutBrackets(of bead: CheckedBead) -> SourceRange? {
    guard bead.isPaired, bead.confidence >= 0.4, !isStale(bead), bead.source.count == 1, let text = bead.source.first,
      text.text.tokens.contains(where: { $0.isMark(0x28) && !$0.isOpaque }),
      bead.target.allSatisfy({ $0.segment.kind != .tableCell })
    else { return nil }
    let open = text.text.tokens.indices.filter { text.text.tokens[$0].isMark(0x28) && !text.text.tokens[$0].isOpaque }
    guard bead.target.reduce(0, { $0 + $1.text.tokens.count { $0.isMark(0x28) } }) < open.count else { return nil }
    let (source, target) = languages
    let said = Set(bead.target.flatMap { $0.stems(target.wordForms) })
    let keys = Set(bead.target.flatMap { $0.text.tokens.map(\.key) })
    let isReversed = pair.first.tag != source.tag
    for start in open where start > 0 {
      guard let end = text.text.tokens[start...].firstIndex(where: { $0.isMark(0x29) }), end > start + 2 else {
        continue
      }
      var known = 0
      let isSaid = text.text.tokens[start + 1..<end].contains { token in
        // What stays what it is, or is said by value, has rules of its own.
        if token.kind == .number || token.isOpaque { return true }
        guard token.kind == .word, token.end - token.start >= 3, !source.recognition.isFunctionWord(token.key) else {
          return false
        }
        if token.shape == .upper || keys.contains(token.key) { return true }
        let stem = text.stem(of: token, source.wordForms)
        let matches = pair.words().matches(stem, reversed: isReversed)
        if matches.contains(where: { $0.weight >= 5 }) { known += 1 }
        return said.contains(stem) || matches.contains { said.contains($0.key) }
      }
      if !isSaid, known > 0 { return text.range(of: text.text.tokens[start].start..<text.text.tokens[end].end) }
    }
    return nil
  }

  /// The last clause of a source sentence, “…, and check that it works”, of which a shorter translation says nothing.
  ///
  /// The translation must be as short as it would be without the clause, and have hardly anything of its own to say. What the
  /// rest of the sentence says as well answers nothing in the clause: “choose the page, and then choose the action”.
  func lostClause(of bead: CheckedBead) -> SourceRange? {
    guard bead.isPaired, bead.confidence >= 0.4, !isStale(bead), bead.source.count == 1, bead.target.count == 1,
      let text = bead.source.first, let other = bead.target.first, other.segment.kind != .tableCell,
      text.text.tokens.last?.isMark(0x2E) == true, other.text.tokens.last?.isMark(0x2E) == true,
      case let (mine, theirs) = (Double(text.text.bytes.count), Double(other.text.bytes.count)), mine >= 30, theirs > 0,
      case let shrink = usualRatio - (theirs.binaryLogarithm - mine.binaryLogarithm), shrink >= 0.3
    else { return nil }
    let source = languages.source
    let tokens = text.text.tokens
    let places = tokens.indices.filter { index in
      source.recognition.coordinators.contains(tokens[index].key) || tokens[index].isMark(0x2C)
        || tokens[index].isMark(0x3B)
    }
    for last in places.reversed().prefix(3) where last > 2 {
      // A comma before “and” begins the clause.
      let place = tokens[last - 1].isMark(0x2C) ? last - 1 : last
      let part = Double(tokens[tokens.count - 1].start - tokens[place].start) / mine
      guard part < 0.75, shrink >= max(0.3, -(1 - part).binaryLogarithm * 0.5),
        let (words, known) = unsaid(place + 1..<tokens.count, of: text, by: other), words >= 2, known >= 1,
        known >= 2 || (words < 7 && shrink >= 0.35), freeWords(of: bead, shortest: 3) * 2 < known
      else { continue }
      let start = tokens[place].kind == .mark ? place + 1 : place
      return text.range(of: tokens[start].start..<tokens[tokens.count - 2].end)
    }
    return nil
  }

  /// How many words some tokens of a sentence have, and how many of them the dictionary knows.
  ///
  /// `nil` when the translation says one of them, a number stands among them, or what stays what it is; what the words before
  /// them say as well counts as said there.
  private func unsaid(_ part: Range<Int>, of text: CheckedText, by other: CheckedText) -> (words: Int, known: Int)? {
    let (source, target) = languages
    let isReversed = pair.first.tag != source.tag
    let said = Set(other.stems(target.wordForms))
    let keys = Set(other.text.tokens.map(\.key))
    var answered: Set<UInt64> = []
    var known = 0
    var words = 0
    for (index, token) in text.text.tokens.enumerated() where index < part.upperBound {
      if index >= part.lowerBound, token.kind == .number { return nil }
      guard token.kind == .word else { continue }
      let isInside = index >= part.lowerBound
      if isInside { words += 1 }
      if isInside, token.isOpaque { return nil }
      guard token.end - token.start >= 3, !source.recognition.isFunctionWord(token.key) else { continue }
      let stem = text.stem(of: token, source.wordForms)
      let matches = pair.words().matches(stem, reversed: isReversed)
      if !isInside {
        answered.formUnion(matches.map(\.key))
        continue
      }
      if said.contains(stem) || keys.contains(token.key)
        || matches.contains(where: { said.contains($0.key) && !answered.contains($0.key) })
      {
        return nil
      }
      if matches.contains(where: { $0.weight >= 5 && !said.contains($0.key) }) { known += 1 }
    }
    return (words, known)
  }
}
