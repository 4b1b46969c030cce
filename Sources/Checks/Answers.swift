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
    guard rest > 0, facing > 0, text.text.tokens.count(where: { $0.kind == .word && $0.shape == .lower }) >= 3 else {
      return false
    }
    let usual = usualRatio
    func misfit(_ length: Double) -> Double {
      abs((isSource ? 1 : -1) * (facing.binaryLogarithm - length.binaryLogarithm) - usual)
    }
    guard misfit(whole) > misfit(rest) else { return false }
    let words = pair.dictionary()
    let (mine, theirs) = isSource ? languages : (languages.target, languages.source)
    let isReversed = pair.first.tag != mine.tag
    let keys = Set(other.flatMap { $0.stems(theirs.wordForms) })
    var known = 0
    for stem in text.stems(mine.wordForms) {
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
    return known >= 2
  }
}

extension CheckedText {
  /// The fingerprints of the stems of its longer words.
  fileprivate func stems(_ forms: WordForms) -> [UInt64] {
    text.tokens.compactMap { token in
      token.kind == .word && !token.isOpaque && token.end - token.start >= 3 ? stem(of: token, forms) : nil
    }
  }

  /// The fingerprint of a word’s stem.
  func stem(of token: Token, _ forms: WordForms) -> UInt64 {
    text.withLowercase(of: token) { forms.key($0) }
  }
}
