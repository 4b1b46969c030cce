import Bitexts
import Documents
import Languages

extension CheckedArticle {
  /// A word of the source that stands in a translated sentence as it is, though its language alone has it.
  ///
  /// What the target has more than once, what stands in quotation marks or emphasis, what is known in the target's
  /// language as well and what is counted (“31 øre”) are words that were kept on purpose.
  func leftWord(in text: CheckedText, facing source: [CheckedText]) -> Token? {
    let clear = verdicts[text.segment.index].clearTarget
    guard clear >= 1, text.segment.kind != .tableCell else { return nil }
    // What counts stands beside a number of the source.
    let counts = clear >= 2 && source.contains { !$0.numerals.isEmpty }
    let evidences = verdicts[text.segment.index].evidences
    for (index, token) in text.text.tokens.enumerated() where token.kind == .word && !token.isOpaque {
      guard token.shape == .lower || (index == 0 && opens(text, facing: source)) else { continue }
      if counts, isCount(index, in: text, facing: source), isSpaced(index, text.text.tokens) { return token }
      if clear >= 2, evidences[index] >= 2.4, isSmallWord(index, in: text, facing: source) { return token }
      guard token.end - token.start >= 3 else { continue }
      // Where little speaks for the target's language, letters of the source's own must.
      guard clear >= 2 || recognizer.hasOwnLetter(token, in: text.text) else { continue }
      let isShort = token.end - token.start < 4
      if !isShort, token.shape == .lower,
        isStranger(index, in: text, facing: source) || isStray(index, in: text, facing: source)
      {
        return token
      }
      guard source.contains(where: { stands(index, of: text, in: $0) }),
        isShort
          ? evidence(of: index, in: text) >= 2.4
          : isOnlySource(index, in: text) || isForeignForm(index, in: text, facing: source),
        !text.numbers.isUnit(token.key), !text.isSetApart(index..<index + 1, recognizer),
        isSpaced(index, text.text.tokens),
        token.end - token.start >= 9 || isOwnForm(token, in: text) || !mayBeTarget(token, in: text)
      else { continue }
      let reversed = pair.first.tag != languages.source.tag
      let matches = pair.words().matches(text.stem(of: token, languages.source.wordForms), reversed: reversed)
        .filter { $0.weight >= 4 }
      // A word of the lists may be a loan that the dictionary says nothing of.
      guard
        !matches.isEmpty || (isUnlisted(index, in: text) && !isCounted(index, text)) || isOwnForm(token, in: text)
          || isTranslated(token, in: text) || isForeignForm(index, in: text, facing: source)
      else { continue }
      guard targetTexts.count(where: { $0.text.tokens.contains { $0.key == token.key } }) == 1 else {
        continue
      }
      // What no speaker of the target's language writes was left, though what it means may stand beside it.
      if clear >= 2, token.end - token.start >= 5, evidence(of: index, in: text) >= 2.4,
        !recognizer.knows(token, in: text.text, asFirst: false),
        source.contains(where: { $0.text.tokens.contains { $0.key == token.key && $0.shape == .lower } })
      {
        return token
      }
      let said = Set(
        text.text.tokens.filter { $0.kind == .word }.map { text.stem(of: $0, languages.target.wordForms) })
      if !matches.contains(where: { said.contains($0.key) }) { return token }
    }
    return nil
  }

  /// A word that both languages have, that stands on both sides, and means on neither what the other side says: “mole”, a pier
  /// in Danish, an animal in English.
  func twin(in text: CheckedText, facing source: [CheckedText]) -> Token? {
    guard verdicts[text.segment.index].clearTarget >= 2, text.segment.kind != .tableCell else { return nil }
    let (mine, theirs) = languages
    let isReversed = pair.first.tag != mine.tag
    var words: (said: Set<UInt64>, asked: Set<UInt64>)?
    for (index, token) in text.text.tokens.enumerated()
    where token.kind == .word && token.shape == .lower && !token.isOpaque && token.end - token.start >= 4 {
      guard source.contains(where: { $0.text.tokens.contains { $0.key == token.key && $0.shape == .lower } }),
        !mine.recognition.isFunctionWord(token.key), !theirs.recognition.isFunctionWord(token.key),
        !text.numbers.isUnit(token.key), !recognizer.isLoan(token.key), isSpaced(index, text.text.tokens),
        !text.isSetApart(index..<index + 1, recognizer)
      else { continue }
      let key = text.stem(of: token, theirs.wordForms)
      let there = pair.words().matches(text.stem(of: token, mine.wordForms), reversed: isReversed)
      let here = pair.words().matches(key, reversed: !isReversed)
      guard there.contains(where: { $0.weight >= 5 }), here.contains(where: { $0.weight >= 5 }),
        !there.contains(where: { $0.key == key }), !isBorrowed(token, in: text, as: key)
      else { continue }
      let stems = words ?? (stems(of: [text], theirs), stems(of: source, mine))
      words = stems
      if !there.contains(where: { stems.said.contains($0.key) }),
        !here.contains(where: { stems.asked.contains($0.key) })
      {
        return token
      }
    }
    return nil
  }

  /// Whether the dictionary has a longer form of the source's word as the same word of the target's language: “print”, of “printe”.
  private func isBorrowed(_ token: Token, in text: CheckedText, as key: UInt64) -> Bool {
    let word = text.text.lowercase(of: token)
    let isReversed = pair.first.tag != languages.source.tag
    return languages.source.wordForms.shortEndings.contains { ending in
      let form = word + ending
      return form.withUnsafeBufferPointer {
        pair.words().matches(languages.source.wordForms.key($0), reversed: isReversed).contains { $0.key == key }
      }
    }
  }

  private func stems(of texts: [CheckedText], _ language: Language) -> Set<UInt64> {
    Set(
      texts.flatMap { text in
        text.text.tokens.filter { $0.kind == .word }.map { text.stem(of: $0, language.wordForms) }
      })
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

  /// Whether a word is surely the source's and stands elsewhere in it, where it is translated: “two patienter”.
  private func isStray(_ index: Int, in text: CheckedText, facing source: [CheckedText]) -> Bool {
    let token = text.text.tokens[index]
    return token.end - token.start >= 5 && evidence(of: index, in: text) >= 2.4 && isTranslated(token, in: text)
      && isSpaced(index, text.text.tokens)
      && !source.contains { $0.text.tokens.contains { $0.key == token.key } }
      && !text.isSetApart(index..<index + 1, recognizer)
      && targetTexts.count { $0.text.tokens.contains { $0.key == token.key } } == 1
  }

  /// Whether a word stands in the source as it is and looks like a form of a word of the source's language, or like nothing the
  /// target's has: “fem rater”, “kontanter”.
  private func isForeignForm(_ index: Int, in text: CheckedText, facing source: [CheckedText]) -> Bool {
    let token = text.text.tokens[index]
    guard token.shape == .lower, token.end - token.start >= 5,
      source.contains(where: { $0.text.tokens.contains { $0.key == token.key && $0.shape == .lower } }),
      case let evidence = evidence(of: index, in: text), evidence > -0.5, !recognizer.isLoan(token.key),
      !recognizer.knows(token, in: text.text, asFirst: false)
    else { return false }
    if evidence >= 1.4, token.end - token.start >= 6, recognizer.knows(token, in: text.text, asFirst: true) {
      return true
    }
    if token.end - token.start >= 7, recognizer.isBuilt(token, in: text.text, mayBeName: false) { return true }
    let base = languages.source.morphology.base(of: text.text.lowercase(of: token))
    return base.map { $0.count < token.end - token.start } ?? false
  }

  /// Whether the source's language has a word, or can build it, and the target's has not.
  private func isOnlySource(_ index: Int, in text: CheckedText) -> Bool {
    evidence(of: index, in: text) >= 2.4 || isUnlisted(index, in: text)
      || isOwnForm(text.text.tokens[index], in: text) || isTranslated(text.text.tokens[index], in: text)
  }

  /// Whether the article translates a word elsewhere, and the target's language does not know it.
  private func isTranslated(_ token: Token, in text: CheckedText) -> Bool {
    !recognizer.knows(token, in: text.text, asFirst: false) && translated.contains(token.key)
  }

  /// How much a word of the target speaks for the source's language.
  private func evidence(of index: Int, in text: CheckedText) -> Float {
    let known = verdicts[text.segment.index].evidences[index]
    return known.isNaN ? recognizer.evidence(of: text.text.tokens[index], in: text.text) : known
  }

  /// Whether no list tells whose a word is, and its own or its parts are of the source's language: “linsekikkert”.
  private func isUnlisted(_ index: Int, in text: CheckedText) -> Bool {
    let token = text.text.tokens[index]
    let evidence = evidence(of: index, in: text)
    let isLong = token.end - token.start >= 9
    // Beyond 1.5 the word has letters that only its language has.
    let isLikely = evidence > 1.5 || (evidence > 0 && isLong)
    return abs(evidence) < 2.4 && !recognizer.knows(token, in: text.text, asFirst: false)
      && (recognizer.isBase(token, in: text.text) || (isLikely && recognizer.knows(token, in: text.text, asFirst: true))
        || ((isLikely || isLong) && recognizer.isBuilt(token, in: text.text, mayBeName: false)))
  }

  /// Whether a sentence of the source has the word or, where it is surely of its language, a form of it.
  private func stands(_ index: Int, of text: CheckedText, in sentence: CheckedText) -> Bool {
    let token = text.text.tokens[index]
    let tokens = sentence.text.tokens
    func isWord(_ index: Int) -> Bool { tokens[index].kind == .word && (tokens[index].shape == .lower || index == 0) }
    if tokens.indices.contains(where: { tokens[$0].key == token.key && isWord($0) }) { return true }
    guard token.end - token.start >= 4 else { return false }
    let hasForm = tokens.indices.contains { place in
      isWord(place) && text.begins(token, like: tokens[place], of: sentence)
        && isForm(token, of: text, tokens[place], of: sentence)
    }
    return hasForm && isOnlySource(index, in: text)
  }

  /// Whether a word stands behind digits, or is a unit.
  private func isCounted(_ index: Int, _ text: CheckedText) -> Bool {
    let tokens = text.text.tokens
    return text.numbers.isUnit(tokens[index].key) || (index > 0 && tokens[index - 1].kind == .number)
  }

  /// Whether a word stands by itself and is no part of a compound or an identifier.
  private func isSpaced(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].isSpaced else { return false }
    let next = index + 1
    if next == tokens.count || tokens[next].isSpaced { return true }
    // “contoso.com” is an address.
    return [0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21].contains(tokens[next].key.hash)
      && (next + 1 == tokens.count || tokens[next + 1].isSpaced || tokens[next + 1].kind == .mark)
  }
}

extension CheckedText {
  /// Whether two words have their first three letters in common, which tells most apart at little cost.
  fileprivate func begins(_ token: Token, like other: Token, of sentence: CheckedText) -> Bool {
    guard other.end - other.start >= 3 else { return false }
    let (mine, theirs) = (text.bytes, sentence.text.bytes)
    return mine[token.start + 1] == theirs[other.start + 1] && mine[token.start + 2] == theirs[other.start + 2]
      && mine[token.start] | 0x20 == theirs[other.start] | 0x20
  }
}
