import Bitexts
import Documents
import Languages

extension CheckedArticle {
  /// A word of the source that stands in a translated sentence as it is, though its language alone has it.
  ///
  /// What the target has more than once, what stands in quotation marks or emphasis, what is known in the target's
  /// language as well and what is counted (“31 øre”) are words that were kept on purpose.
  func leftWord(in text: CheckedText, facing source: [CheckedText]) -> Token? {
    let verdict = verdicts[text.segment.index]
    guard verdict.clearTarget >= 2, text.segment.kind != .tableCell else { return nil }
    for (index, token) in text.text.tokens.enumerated()
    where token.kind == .word && token.shape == .lower && !token.isOpaque && token.end - token.start >= 4 {
      if isStranger(index, in: text, facing: source) { return token }
      guard source.contains(where: { stands(index, of: text, in: $0) }),
        isOnlySource(index, in: text), !isCounted(index, text), !text.isSetApart(index..<index + 1, recognizer),
        isSpaced(index, text.text.tokens), !mayBeTarget(token, in: text)
      else { continue }
      let reversed = pair.first.tag != languages.source.tag
      let matches = pair.dictionary().matches(text.stem(of: token, languages.source.wordForms), reversed: reversed)
        .filter { $0.weight >= 5 }
      // A word of the lists may be a loan that the dictionary says nothing of.
      guard !matches.isEmpty || isUnlisted(index, in: text) else { continue }
      guard targetTexts.count(where: { $0.text.tokens.contains { $0.key == token.key } }) == 1 else {
        continue
      }
      let said = Set(
        text.text.tokens.filter { $0.kind == .word }.map { text.stem(of: $0, languages.target.wordForms) })
      if !matches.contains(where: { said.contains($0.key) }) { return token }
    }
    return nil
  }

  /// Whether a word has letters that the target's language does not write, though the source has no such word that was kept:
  /// “with a påhængsvogn”.
  private func isStranger(_ index: Int, in text: CheckedText, facing source: [CheckedText]) -> Bool {
    let token = text.text.tokens[index]
    return recognizer.hasOwnLetter(token, in: text.text) && !recognizer.knows(token, in: text.text, asFirst: false)
      && isSpaced(index, text.text.tokens) && !isCounted(index, text)
      && !source.contains { $0.text.tokens.contains { $0.key == token.key } }
      && !text.isSetApart(index..<index + 1, recognizer)
      && targetTexts.count { $0.text.tokens.contains { $0.key == token.key } } == 1
  }

  /// Whether the source's language has a word, or can build it, and the target's has not.
  private func isOnlySource(_ index: Int, in text: CheckedText) -> Bool {
    evidence(of: index, in: text) >= 2.4 || isUnlisted(index, in: text)
  }

  /// How much a word of the target speaks for the source's language.
  private func evidence(of index: Int, in text: CheckedText) -> Float {
    let known = verdicts[text.segment.index].evidences[index]
    return known.isNaN ? recognizer.evidence(of: text.text.tokens[index], in: text.text) : known
  }

  /// Whether no list has a word, and its letters or its parts are of the source's language: “linsekikkert”.
  private func isUnlisted(_ index: Int, in text: CheckedText) -> Bool {
    let token = text.text.tokens[index]
    let evidence = evidence(of: index, in: text)
    // Beyond 1.5 the word has letters that only its language has.
    return evidence < 2.4 && (evidence > 1.5 || (evidence > 0 && token.end - token.start >= 9))
      && !recognizer.knows(token, in: text.text, asFirst: false)
      && (recognizer.knows(token, in: text.text, asFirst: true)
        || recognizer.isBuilt(token, in: text.text, mayBeName: false))
  }

  /// Whether a sentence of the source has the word, or a form of it where no list has the word.
  private func stands(_ index: Int, of text: CheckedText, in sentence: CheckedText) -> Bool {
    let token = text.text.tokens[index]
    if sentence.text.tokens.contains(where: { $0.key == token.key && $0.shape == .lower }) { return true }
    guard isUnlisted(index, in: text) else { return false }
    let forms = languages.source.wordForms
    let stem = text.stem(of: token, forms)
    return sentence.text.tokens.contains { $0.kind == .word && sentence.stem(of: $0, forms) == stem }
  }

  /// Whether a word stands behind a number, or is a unit.
  private func isCounted(_ index: Int, _ text: CheckedText) -> Bool {
    let tokens = text.text.tokens
    return text.numbers.isUnit(tokens[index].key) || (index > 0 && tokens[index - 1].kind == .number)
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
