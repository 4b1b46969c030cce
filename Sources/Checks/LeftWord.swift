import Bitexts
import Documents
import Languages

extension CheckedArticle {
  /// A word of the source that stands in a translated sentence as it is, where the dictionary has another for it.
  ///
  /// What the target has more than once, what stands in quotation marks or emphasis and what is known in the target's
  /// language as well are words that were kept on purpose.
  func leftWord(in text: CheckedText, facing source: [CheckedText]) -> Token? {
    let verdict = verdicts[text.segment.index]
    guard verdict.known > 0, verdict.clearTarget >= 2, text.segment.kind != .tableCell else { return nil }
    for (index, token) in text.text.tokens.enumerated()
    where token.kind == .word && token.shape == .lower && !token.isOpaque && token.end - token.start >= 4 {
      guard source.contains(where: { $0.text.tokens.contains { $0.key == token.key && $0.shape == .lower } }),
        recognizer.evidence(of: token, in: text.text) >= 2.4, !text.isSetApart(index..<index + 1, recognizer),
        isSpaced(index, text.text.tokens), !mayBeTarget(token, in: text)
      else { continue }
      let reversed = pair.first.tag != languages.source.tag
      let matches = pair.dictionary().matches(text.stem(of: token, languages.source.wordForms), reversed: reversed)
        .filter { $0.weight >= 5 }
      guard !matches.isEmpty, targetTexts.count(where: { $0.text.tokens.contains { $0.key == token.key } }) == 1 else {
        continue
      }
      let said = Set(
        text.text.tokens.filter { $0.kind == .word }.map { text.stem(of: $0, languages.target.wordForms) })
      if !matches.contains(where: { said.contains($0.key) }) { return token }
    }
    return nil
  }

  /// Whether the beginning of a word is one of the target's language, of which it may be a form: “holder”.
  private func mayBeTarget(_ token: Token, in text: CheckedText) -> Bool {
    let word = text.text.lowercase(of: token)
    let reversed = pair.first.tag != languages.target.tag
    return (0...2).contains { cut in
      word.count - cut >= 4
        && word[..<(word.count - cut)].withContiguousStorageIfAvailable {
          pair.dictionary().contains(languages.target.wordForms.key($0), reversed: reversed)
        } == true
    }
  }

  /// Whether a word stands by itself and is no part of a compound or an identifier.
  private func isSpaced(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].isSpaced else { return false }
    let next = index + 1
    return next == tokens.count || tokens[next].isSpaced
      || [0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21].contains(tokens[next].key.hash)
  }
}
