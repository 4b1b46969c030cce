import Bitexts
import Documents
import Languages

/// Two sentences that say the same at different places of one paragraph, which alignment left without a counterpart.
struct SwappedSentence {
  let source: CheckedText
  let target: CheckedText
}

extension CheckedArticle {
  /// Sentences that changed places within their paragraph: what seems to be missing is what seems to be added.
  func swappedSentences() -> [SwappedSentence] {
    var targets = open(\.target, besides: \.source, isSource: false)
    guard !targets.isEmpty, targets.count <= Self.most else { return [] }
    return open(\.source, besides: \.target, isSource: true).prefix(Self.most).compactMap { text in
      guard
        let found = targets.firstIndex(where: {
          isBeside(text.segment.block, $0.segment.block) && isSaid(text, by: $0)
        })
      else { return nil }
      return SwappedSentence(source: text, target: targets.remove(at: found))
    }
  }

  /// How many sentences may be compared with as many others; where more are open, the two are no translations.
  private static let most = 60

  /// The sentences of one side that nothing answers.
  private func open(
    _ mine: KeyPath<CheckedBead, [CheckedText]>, besides other: KeyPath<CheckedBead, [CheckedText]>, isSource: Bool
  ) -> [CheckedText] {
    beads.flatMap { bead -> [CheckedText] in
      let (texts, others) = (bead[keyPath: mine], bead[keyPath: other])
      if others.isEmpty { return texts }
      guard texts.count > others.count else { return [] }
      return texts.filter { isUnanswered($0, beside: texts, by: others, isSource: isSource) }
    }
  }

  /// Whether two blocks face each other, or are items of lists whose neighbours do.
  private func isBeside(_ source: Int, _ target: Int) -> Bool {
    if isFacing(source, target) { return true }
    let (mine, theirs) = (self.source.blocks, self.target.blocks)
    guard mine[source].kind == .listItem, theirs[target].kind == .listItem else { return false }
    return [(source - 1, target + 1), (source + 1, target - 1)].contains { one, other in
      mine.indices.contains(one) && theirs.indices.contains(other) && mine[one].kind == .listItem
        && theirs[other].kind == .listItem && isFacing(one, other)
    }
  }

  /// Whether sentences of the two blocks face each other.
  private func isFacing(_ source: Int, _ target: Int) -> Bool {
    self.source.blocks[source].segments.contains { index in
      beadOfSource[index] >= 0 && beads[beadOfSource[index]].target.contains { $0.segment.block == target }
    }
  }

  /// Whether half of the words that the dictionary knows, or a number, stand in the other sentence.
  private func isSaid(_ text: CheckedText, by other: CheckedText) -> Bool {
    let numbers = text.numerals.filter { !$0.isArticle }
    if numbers.contains(where: { number in other.numerals.contains { $0.sharesValue(number) } }) { return true }
    let said = Set(other.text.tokens.filter { $0.kind == .word }.map { other.stem(of: $0, languages.target.wordForms) })
    var known = 0
    var answered = 0
    for token in text.text.tokens where token.kind == .word && !languages.source.recognition.isFunctionWord(token.key) {
      let matches = pair.words().matches(
        text.stem(of: token, languages.source.wordForms), reversed: pair.first.tag != languages.source.tag)
      if matches.isEmpty { continue }
      known += 1
      if matches.contains(where: { said.contains($0.key) }) { answered += 1 }
    }
    return answered > 0 && answered * 2 >= known
  }
}
