import Bitexts
import Documents
import Languages

extension CheckedArticle {
  /// Whether two words of the source's language are forms of one; a stem that is cut too deep parts “skrift” from “skriften”.
  func isForm(_ token: Token, of text: CheckedText, _ other: Token, of sentence: CheckedText) -> Bool {
    let forms = languages.source.wordForms
    if sentence.stem(of: other, forms) == text.stem(of: token, forms) { return true }
    let (word, longer) = (text.text.lowercase(of: token), sentence.text.lowercase(of: other))
    return longer.count > word.count && longer.count <= word.count + 4 && longer.starts(with: word)
  }

  /// Whether a word of the target stands in the source as it is and has an ending that forms of the source's language alone
  /// have, though the target's may have the word itself: “receptionen”.
  func isOwnForm(_ token: Token, in text: CheckedText) -> Bool {
    let word = text.text.lowercase(of: token)
    guard recognizer.hasOwnEnding(word), let base = languages.source.morphology.base(of: word), base.count < word.count
    else { return false }
    return !recognizer.lists(token, in: text.text, asFirst: false) && languages.target.morphology.base(of: word) != word
  }

  /// Whether the first word of a sentence has its capital only for that, and is a plain word of the source's language with
  /// which a sentence of the source begins as well, or that it writes small.
  func opens(_ text: CheckedText, facing source: [CheckedText]) -> Bool {
    let tokens = text.text.tokens
    guard tokens.count > 2, tokens[0].shape == .capitalized,
      tokens[1].kind == .word ? tokens[1].shape == .lower : tokens[1].isMark(0x2C),
      case let key = tokens[0].key,
      source.contains(where: { sentence in
        sentence.text.tokens.enumerated().contains { $1.key == key && ($0 == 0 || $1.shape == .lower) }
      })
    else { return false }
    let evidence = verdicts[text.segment.index].evidences[0]
    // “Bølgen” may be the name of a house, as many a word with an article is.
    guard !evidence.isNaN,
      evidence >= 2.4 || isOwnForm(tokens[0], in: text)
        || recognizer.isBuilt(tokens[0], in: text.text, mayBeName: true),
      !recognizer.isGivenName(key), !recognizer.mayNameHouse(text.text.lowercase(of: tokens[0]))
    else {
      return false
    }
    return !sourceTexts.contains { sentence in
      sentence.text.tokens.dropFirst().contains { $0.key == key && $0.shape != .lower }
    }
  }

  /// Whether a small word of the source's language, which holds sentences together, stands in both and in no name: “Fordi”.
  func isSmallWord(_ index: Int, in text: CheckedText, facing source: [CheckedText]) -> Bool {
    let tokens = text.text.tokens
    let token = tokens[index]
    guard token.end - token.start >= 4, token.shape == .lower || index == 0,
      languages.source.recognition.isFunctionWord(token.key),
      source.contains(where: { $0.text.tokens.contains { $0.key == token.key } }),
      !recognizer.lists(token, in: text.text, asFirst: false),
      ![index - 1, index + 1].contains(where: { tokens.indices.contains($0) && tokens[$0].shape != .lower }),
      !text.isSetApart(index..<index + 1, recognizer)
    else { return false }
    return true
  }

  /// Whether a word counts, or is what is counted, in the source's language alone, and the source has it: “ti minutes”,
  /// “20 minutter”.
  func isCount(_ index: Int, in text: CheckedText, facing source: [CheckedText]) -> Bool {
    let token = text.text.tokens[index]
    let (mine, theirs) = (languages.source.numbers, languages.target.numbers)
    guard mine.isStrict(token.key) || (mine.isUnit(token.key) && token.end - token.start >= 5),
      token.shape == .lower, !theirs.isUnit(token.key), !theirs.isNumber(token.key),
      source.contains(where: { $0.text.tokens.contains { $0.key == token.key } })
    else { return false }
    // Behind a number, “timer” is hours, and no device.
    let isCounted =
      index > 0 && mine.isUnit(token.key)
      && (text.text.tokens[index - 1].kind == .number || theirs.isStrict(text.text.tokens[index - 1].key)
        || mine.isStrict(text.text.tokens[index - 1].key))
    return (isCounted || !recognizer.lists(token, in: text.text, asFirst: false))
      && !text.isSetApart(index..<index + 1, recognizer)
  }

  /// Whether a word, or its beginning before the ending of a form, is one of the target's language: “holder”.
  func mayBeTarget(_ token: Token, in text: CheckedText) -> Bool {
    let word = text.text.lowercase(of: token)
    let language = languages.target
    let reversed = pair.first.tag != language.tag
    func isKnown(_ word: ArraySlice<UInt8>) -> Bool {
      word.count >= 4
        && word.withContiguousStorageIfAvailable {
          pair.words().contains(language.wordForms.key($0), reversed: reversed)
        } == true
    }
    return isKnown(word[...])
      || language.recognition.formEndings.contains { ending in
        word.count > ending.count && word.suffix(ending.count).elementsEqual(ending)
          && isKnown(word[..<(word.count - ending.count)])
      }
  }
}
