import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// The word inside a sentence of the target with which the next sentence begins, when the source parts the two.
  ///
  /// “… you can ride it In 2024 we sold …”: a word that the language writes small stands with a capital, without a mark
  /// before it. Titles and names are known by another capital beside it, or stand in the source as well.
  func lostEnd(in text: CheckedText, of bead: CheckedBead) -> SourceRange? {
    guard isProse(text.segment.kind), hasMoreSentences(text, bead) else { return nil }
    let tokens = text.text.tokens
    guard tokens.count >= 5 else { return nil }
    for index in 1..<tokens.count - 1 {
      let token = tokens[index]
      guard token.kind == .word, token.shape == .capitalized, token.isSpaced, !token.isOpaque,
        tokens[index - 1].kind != .mark || tokens[index - 1].isMark(0x2C),
        // “See To sort items”, “in May and June”: what follows a preposition is a name or a title.
        !languages.target.recognition.prepositions.contains(tokens[index - 1].key),
        tokens[index - 1].shape == .lower || endsSentence(tokens[index - 1], of: bead),
        tokens[index + 1].shape == .lower, tokens[index + 1].kind == .word || tokens[index + 1].kind == .number,
        languages.target.typography.capitalWords[token.key] == nil, token.end - token.start > 1,
        !text.isSetApart(index..<index + 1),
        begins(token, in: text, a: bead), !isAnswered(before: index, in: tokens),
        !bead.source.contains(where: { isInside(token, text, of: $0) })
      else { continue }
      return text.range(of: token)
    }
    return nil
  }

  /// Whether a sentence of the source's paragraph, but for its last one, ends with a word that is kept: a name, or code.
  private func endsSentence(_ word: Token, of bead: CheckedBead) -> Bool {
    guard word.kind != .mark, let block = bead.source.first?.segment.block else { return false }
    return source.blocks[block].segments.dropLast().contains { index in
      let tokens = sourceTexts[index].text.tokens
      return tokens.count >= 3 && tokens[tokens.count - 1].isMark(0x2E) && tokens[tokens.count - 2].key == word.key
    }
  }

  /// Whether nothing but an answer and a comma stand before a word: “Yes, Anna comes.”
  private func isAnswered(before index: Int, in tokens: [Token]) -> Bool {
    let answers = languages.target.recognition.answers
    return index == 2 && tokens[1].isMark(0x2C)
      && (answers.yes.contains(tokens[0].key) || answers.no.contains(tokens[0].key))
  }

  /// Whether a source sentence has a word with a capital inside that is this name.
  private func isInside(_ token: Token, _ text: CheckedText, of sentence: CheckedText) -> Bool {
    sentence.text.tokens.indices.dropFirst().contains { index in
      let word = sentence.text.tokens[index]
      return word.kind == .word && word.shape == .capitalized && sentence.text.tokens[index - 1].kind == .word
        && (word.key == token.key || pair.isNamePair(word.key, token.key) || isTranslation(word, sentence, token, text))
    }
  }

  /// Whether a word may begin a later sentence of the source's paragraph: it holds sentences together, or translates
  /// one of the first words there.
  private func begins(_ token: Token, in text: CheckedText, a bead: CheckedBead) -> Bool {
    if languages.target.recognition.isFunctionWord(token.key) { return true }
    guard let block = bead.source.first?.segment.block else { return false }
    return source.blocks[block].segments.dropFirst().contains { index in
      let sentence = sourceTexts[index]
      return sentence.text.tokens.filter { $0.kind == .word }.prefix(3).contains { word in
        word.key == token.key || isTranslation(word, sentence, token, text)
      }
    }
  }

  private func isTranslation(_ word: Token, _ sentence: CheckedText, _ token: Token, _ text: CheckedText) -> Bool {
    let stem = text.stem(of: token, languages.target.wordForms)
    return pair.words().matches(
      sentence.stem(of: word, languages.source.wordForms), reversed: pair.first.tag != languages.source.tag
    ).contains { $0.key == stem }
  }

  private func isProse(_ kind: Block.Kind) -> Bool {
    kind == .paragraph || kind == .listItem || kind == .quote || kind == .footnote || kind == .definition
  }

  /// Whether the source says in several sentences what stands in one here.
  private func hasMoreSentences(_ text: CheckedText, _ bead: CheckedBead) -> Bool {
    if bead.source.count > bead.target.count { return true }
    guard let first = bead.source.first,
      source.blocks[first.segment.block].segments.count > target.blocks[text.segment.block].segments.count
    else { return false }
    // Where each sentence has its own translation, the block was only split.
    return source.blocks[first.segment.block].segments.contains { index in
      guard beadOfSource.indices.contains(index), beadOfSource[index] >= 0 else { return true }
      let bead = beads[beadOfSource[index]]
      return bead.source.count > bead.target.count
    }
  }
}
