import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Whether a sentence says several things that the dictionary knows, and the other side says none of them.
  ///
  /// - Parameter beside: the sentences that share its pair; without it, their length must fit the other side better.
  func isUnanswered(
    _ text: CheckedText, beside: [CheckedText], by other: [CheckedText], isSource: Bool
  ) -> Bool {
    let whole = Double(beside.reduce(0) { $0 + $1.text.bytes.count })
    let facing = Double(other.reduce(0) { $0 + $1.text.bytes.count })
    let rest = whole - Double(text.text.bytes.count)
    guard rest > 0, facing > 0, !text.text.tokens.isEmpty else { return false }
    let usual = usualRatio
    func misfit(_ length: Double) -> Double {
      abs((isSource ? 1 : -1) * (facing.binaryLogarithm - length.binaryLogarithm) - usual)
    }
    // A word alone is too short to weigh; it says something where it answers a question.
    let count = text.wordCount
    guard count == 1 ? answersQuestion(text, in: isSource ? source : target) : misfit(whole) > misfit(rest),
      count > 4 || !text.mayBeAbbreviation
    else { return false }
    let words = pair.words()
    let (mine, theirs) = isSource ? languages : (languages.target, languages.source)
    let isReversed = pair.first.tag != mine.tag
    let keys = Set(other.flatMap { $0.stems(theirs.wordForms, shortest: 2) })
    var known = 0
    for stem in text.stems(mine.wordForms, shortest: count == 1 ? 2 : 3) {
      if keys.contains(stem) { return false }
      let matches = words.matches(stem, reversed: isReversed).filter { $0.weight >= 5 }
      guard !matches.isEmpty else { continue }
      known += 1
      if matches.contains(where: { keys.contains($0.key) }) { return false }
    }
    // What both sides say in figures binds them as well.
    let numbers = text.numerals.filter { !$0.isArticle }
    if numbers.contains(where: { number in other.contains { $0.numerals.contains { $0.sharesValue(number) } } }) {
      return false
    }
    // Of a short sentence one word is enough.
    return known >= (count <= 4 ? 1 : 2)
  }

  /// Whether a sentence is the first behind a heading that asks.
  private func answersQuestion(_ text: CheckedText, in document: Document) -> Bool {
    let block = text.segment.block
    guard block > 0, document.blocks[block].segments.lowerBound == text.segment.index,
      let last = document.blocks[block - 1].segments.last
    else { return false }
    return document.segments[last].text.utf8.last == UInt8(ascii: "?")
  }
}

extension CheckedText {
  /// The fingerprints of the stems of its longer words.
  fileprivate func stems(_ forms: WordForms, shortest: Int) -> [UInt64] {
    text.tokens.compactMap { token in
      token.kind == .word && !token.isOpaque && token.end - token.start >= shortest ? stem(of: token, forms) : nil
    }
  }

  /// Whether a few words end with one that has a capital, which may be the beginning of a longer sentence: “In the Bal.”
  fileprivate var mayBeAbbreviation: Bool {
    let words = text.tokens.filter { $0.kind == .word }
    return words.count > 1 && words.last?.shape != .lower || text.tokens.last?.kind != .mark
  }

  /// The fingerprint of a word’s stem.
  func stem(of token: Token, _ forms: WordForms) -> UInt64 {
    text.withLowercase(of: token) { forms.key($0) }
  }
}
