import Documents
import Languages

/// The words of a sentence that negate.
struct Negations {
  /// A word that may stand for a negation: “hardly”, “unable”.
  private struct Hint {
    let key: WordKey
    let stem: UInt64
  }

  let text: CheckedText
  let language: Language
  let article: CheckedArticle
  /// “not” and “never”.
  private(set) var plain: [Token] = []
  /// How often a negation only goes along with another, or with a comparison: “not even”, “no doubt”.
  private(set) var concords = 0
  /// How many of those say no by themselves: “heller ikke”.
  private(set) var firmConcords = 0
  /// “no” and “nothing”.
  private(set) var full: [Token] = []

  /// How many words surely negate.
  var count: Int { plain.count + full.count }

  init(in text: CheckedText, _ language: Language, _ article: CheckedArticle) {
    (self.text, self.language, self.article) = (text, language, article)
    let recognition = language.recognition
    let tokens = text.text.tokens
    for (index, token) in tokens.enumerated() where token.kind == .word && !token.isOpaque {
      if recognition.negations.contains(token.key) {
        let before = index > 0 ? tokens[index - 1].key : token.key
        if !recognition.concordWords.contains(before),
          index + 1 == tokens.count || !recognition.concordWords.contains(tokens[index + 1].key)
        {
          plain.append(token)
        } else {
          concords += 1
          if recognition.firmConcordWords.contains(before) { firmConcords += 1 }
        }
      } else if recognition.fullNegations.contains(token.key) {
        guard token.shape == .lower || index == 0 || tokens[index - 1].kind == .mark,
          !Self.isAbbreviation(index, tokens)
        else { continue }
        // “No later than” is no negation and needs no answer, though “no doubt” may be one.
        if index + 1 < tokens.count, recognition.comparatives.contains(tokens[index + 1].key) {
          concords += 1
        } else {
          full.append(token)
        }
      }
    }
  }

  /// Whether a word has the point of an abbreviation: “no. 4”.
  private static func isAbbreviation(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isMark(0x2E) && tokens[index + 2].kind == .number
  }

  /// The word that nothing on the other side answers.
  func first(missingIn other: Negations) -> Token? {
    let surplus = count - other.count
    if surplus == 0, firmConcords > 0, other.count + other.concords == 0, let word = firm(missingIn: other) {
      return word
    }
    guard surplus > 0 else { return nil }
    // What may say the same in another way, and is not itself said here.
    let theirs = other.hints()
    let said = theirs.weak.isEmpty && theirs.prefixed.isEmpty ? ([], []) : words()
    let others =
      max(0, other.concords - concords)
      + max(0, theirs.prefixed.count { !other.isSaid($0, by: said) } - hints().prefixed.count)
      + theirs.weak.count { !other.isSaid($0, by: said) }
    guard surplus > others else { return nil }
    return plain.count > other.plain.count ? plain.last : full.last ?? plain.last
  }

  /// “Heller ikke”, where the other side has no word at all that may negate.
  private func firm(missingIn other: Negations) -> Token? {
    let theirs = other.hints()
    guard theirs.weak.isEmpty, theirs.prefixed.isEmpty, !other.hasLackEnding else { return nil }
    return text.text.tokens.first { language.recognition.negations.contains($0.key) }
  }

  /// “Unless”, where the other side makes no exception.
  func exception(missingIn other: Negations) -> Token? {
    guard count == other.count, other.concords <= concords,
      let word = text.text.tokens.first(where: { language.recognition.exceptionWords.contains($0.key) && !$0.isOpaque })
    else { return nil }
    let theirs = other.hints()
    return theirs.weak.isEmpty && theirs.prefixed.isEmpty && !other.hasLackEnding ? word : nil
  }

  /// “No” as an answer, where the other side answers “yes”.
  func refusal(facing other: Negations) -> Token? {
    func answer(_ side: Negations) -> Token? {
      let words = side.text.text.tokens.filter { $0.kind == .word }
      return words.count == 1 ? words.first : nil
    }
    guard let mine = answer(self), let theirs = answer(other) else { return nil }
    let (one, two) = (language.recognition.answers, other.language.recognition.answers)
    return one.no.contains(mine.key) && two.yes.contains(theirs.key)
      || one.yes.contains(mine.key) && two.no.contains(theirs.key) ? mine : nil
  }

  /// “Without”, where the other side speaks of nothing that is not there.
  func lack(missingIn other: Negations) -> Token? {
    guard count == other.count, other.concords <= concords,
      let index = text.text.tokens.firstIndex(where: { language.recognition.lackWords.contains($0.key) && !$0.isOpaque }
      ),
      // With a small word behind it, it may say something else: “uden for” is outside.
      index + 1 < text.text.tokens.count, case let next = text.text.tokens[index + 1].key,
      !language.recognition.isFunctionWord(next) || next == language.recognition.infinitiveMark
    else { return nil }
    let word = text.text.tokens[index]
    let hints = other.hints()
    guard hints.prefixed.count <= self.hints().prefixed.count, !other.hasLackEnding else { return nil }
    if hints.weak.isEmpty { return word }
    // One of two may be lost.
    let lacks = lackCount
    if lacks > 1, hints.prefixed.isEmpty, hints.weak.count < lacks, hints.weak.count == other.lackCount { return word }
    // “Unless” answers “medmindre”, and no “uden” beside it.
    let (keys, stems) = words()
    let rest = (
      keys: keys.subtracting([word.key]), stems: stems.subtracting([text.stem(of: word, language.wordForms)])
    )
    guard article.pair.particles(facing: word.key).isDisjoint(with: other.words().keys) else { return nil }
    return hints.weak.allSatisfy { other.isSaid($0, by: rest) } ? word : nil
  }

  /// How often it says “without”.
  private var lackCount: Int {
    text.text.tokens.count { language.recognition.lackWords.contains($0.key) && !$0.isOpaque }
  }

  /// Whether a word says by its ending that something is not there: “painless”, not “unless”.
  private var hasLackEnding: Bool {
    text.text.tokens.contains { token in
      token.kind == .word && !language.recognition.weakNegations.contains(token.key)
        && language.recognition.lackEndings.contains { text.text.bytes[token.range].suffix($0.count).elementsEqual($0) }
    }
  }

  /// Words that say so in another way, “hardly” and “without”, and such as begin so: “unable”.
  private func hints() -> (weak: [Hint], prefixed: [Hint]) {
    let recognition = language.recognition
    var hints: (weak: [Hint], prefixed: [Hint]) = ([], [])
    let tokens = text.text.tokens
    for (index, token) in tokens.enumerated() where token.kind == .word && !token.isOpaque {
      // “Not even” is counted already.
      if recognition.concordWords.contains(token.key), index > 0, recognition.negations.contains(tokens[index - 1].key)
      {
        continue
      }
      if recognition.negations.contains(token.key) || recognition.fullNegations.contains(token.key) { continue }
      if recognition.weakNegations.contains(token.key) {
        hints.weak.append(hint(token))
      } else if hasPrefix(token) {
        hints.prefixed.append(hint(token))
      }
    }
    return hints
  }

  private func hint(_ token: Token) -> Hint {
    Hint(key: token.key, stem: text.stem(of: token, language.wordForms))
  }

  /// All its words, and the stems of the longer ones.
  private func words() -> (keys: Set<WordKey>, stems: Set<UInt64>) {
    let words = text.text.tokens.filter { $0.kind == .word && !$0.isOpaque }
    return (
      Set(words.map(\.key)),
      Set(words.filter { $0.end - $0.start >= 4 }.map { text.stem(of: $0, language.wordForms) })
    )
  }

  /// Whether a weak word of this side translates one of the other's words, so that it answers no other.
  private func isSaid(_ hint: Hint, by words: (keys: Set<WordKey>, stems: Set<UInt64>)) -> Bool {
    !article.pair.particles(facing: hint.key).isDisjoint(with: words.keys)
      || article.pair.words().matches(hint.stem, reversed: article.pair.first.tag != language.tag)
        .contains { words.stems.contains($0.key) }
  }

  /// Whether a word is another one with a beginning that negates it: “unable”, not “under”.
  private func hasPrefix(_ token: Token) -> Bool {
    !language.recognition.isFunctionWord(token.key) && !language.recognition.falsePrefixed.contains(token.key)
      && language.recognition.negativePrefixes.contains { prefix in
        let word = text.text.bytes[token.range]
        guard word.count > prefix.count + 2, word.prefix(prefix.count).elementsEqual(prefix) else { return false }
        let rest = Array(word.dropFirst(prefix.count))
        return rest.withUnsafeBufferPointer {
          article.pair.words().contains(
            language.wordForms.key($0), reversed: article.pair.first.tag != language.tag)
        }
      }
  }
}
