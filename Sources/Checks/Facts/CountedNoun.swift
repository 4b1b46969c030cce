import Languages

extension CheckedArticle {
  /// The article before a noun that the other side counts by a number word: “a pallet” facing “to paller”.
  ///
  /// - Parameter isSource: whether the number word stands in the source.
  func single(_ number: Numeral, of text: CheckedText, in other: CheckedText, isSource: Bool) -> Range<Int>? {
    guard let noun = text.noun(behind: number) else { return nil }
    let (mine, theirs) = isSource ? languages : (languages.target, languages.source)
    let matches = pair.words().matches(text.stem(of: noun, mine.wordForms), reversed: pair.first.tag != mine.tag)
      .filter { $0.weight >= 5 }
    guard !matches.isEmpty else { return nil }
    let found = other.numerals.filter { article in
      guard article.isWord, article.values.first == .one, article.parts.isEmpty, !article.isFrequency,
        let single = other.noun(behind: article)
      else { return false }
      let stem = other.stem(of: single, theirs.wordForms)
      return matches.contains { $0.key == stem }
    }
    return found.count == 1 ? found[0].range : nil
  }
}

extension CheckedText {
  /// The word right behind a number.
  fileprivate func noun(behind number: Numeral) -> Token? {
    let index = number.tokens.upperBound
    guard text.tokens.indices.contains(index), case let token = text.tokens[index], token.kind == .word,
      !token.isOpaque,
      token.shape == .lower, token.end - token.start >= 3
    else { return nil }
    return token
  }
}
