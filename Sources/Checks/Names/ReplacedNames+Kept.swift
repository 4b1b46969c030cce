import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Names that the translation keeps elsewhere and that were translated here: “the Sea View app” for “Havblik”.
  ///
  /// - Parameter known: what has been found already.
  func translatedNames(_ names: ArticleNames, besides known: [ReplacedName]) -> [ReplacedName] {
    var uses: [WordKey: Int]?
    var found: [ReplacedName] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.5 && bead.source.count == bead.target.count {
      let lost = bead.source.flatMap(names.source).filter { !bead.target.say($0) }
      guard lost.count == 1, let name = lost.first, hasOnlyNames(name, languages.source),
        !recognizer.lists(name.token, in: name.text.text, asFirst: true)
      else { continue }
      let counts = uses ?? Self.wordCounts(targetTexts)
      uses = counts
      guard counts[name.token.key] ?? 0 > 0,
        let place = stranger(in: bead, facing: name, mayBeAkin: false), says(place, partOf: name),
        !known.contains(where: { $0.target.start < place.end && place.start < $0.target.end })
      else { continue }
      found.append(ReplacedName(source: name.text.range(of: name.token), target: place, isCertain: true))
    }
    return found + announcedNames(besides: known + found)
  }

  /// Names of apps and brands, which are known by the word before them, and other words with capitals in their place.
  private func announcedNames(besides known: [ReplacedName]) -> [ReplacedName] {
    beads.compactMap { bead in
      guard bead.source.have(.announcer), bead.isPaired, bead.confidence >= 0.5,
        let name = bead.source.compactMap(announcedName).first, !bead.target.say(name),
        let place = stranger(in: bead, facing: name, mayBeAkin: true),
        !known.contains(where: { $0.target.start < place.end && place.start < $0.target.end })
      else { return nil }
      return ReplacedName(source: name.text.range(of: name.token), target: place, isCertain: false)
    }
  }

  private func announcedName(in text: CheckedText) -> ArticleName? {
    let tokens = text.text.tokens
    return tokens.indices.dropLast().first { index in
      languages.source.recognition.announces(tokens[index].key) && tokens[index].shape == .lower
        && tokens[index + 1].kind == .word && tokens[index + 1].shape == .capitalized && !tokens[index + 1].isOpaque
    }.map { ArticleName(text: text, token: tokens[$0 + 1], neighbours: [], previous: nil, next: nil) }
  }

  /// The only words with capitals of a translation that the source does not have.
  private func stranger(in bead: CheckedBead, facing name: ArticleName, mayBeAkin: Bool) -> SourceRange? {
    let strange = bead.target.flatMap { run(of: $0, strangeTo: bead.source, name, mayBeAkin: mayBeAkin) }
    return strange.count == 1 ? strange.first : nil
  }

  /// Whether some words are a translation of the beginning or the end of a name.
  private func says(_ place: SourceRange, partOf name: ArticleName) -> Bool {
    let (source, target) = (languages.source.wordForms, languages.target.wordForms)
    let isReversed = pair.first.tag != languages.source.tag
    let said = Set(
      place.text.lowercased().split(separator: " ").map { word in
        Array(word.utf8).withUnsafeBufferPointer { target.key($0) }
      })
    func isSaid(_ part: ArraySlice<UInt8>) -> Bool {
      Array(part).withUnsafeBufferPointer { pair.words().matches(source.key($0), reversed: isReversed) }
        .contains { said.contains($0.key) }
    }
    let word = name.text.text.lowercase(of: name.token)
    return (6...40).contains(word.count)
      && (3...word.count - 3).contains { cut in
        word[cut] & 0xC0 != 0x80 && (isSaid(word[..<cut]) || isSaid(word[cut...]))
      }
  }

  /// Words with capitals inside a sentence of the target, one behind the other, that are none of the source's and no part of
  /// a name that it has.
  private func run(
    of text: CheckedText, strangeTo source: [CheckedText], _ name: ArticleName, mayBeAkin: Bool
  ) -> [SourceRange] {
    let tokens = text.text.tokens
    let spelt = SpeltName(name)
    var runs: [SourceRange] = []
    var index = 1
    while index < tokens.count {
      let start = index
      while index < tokens.count, tokens[index].kind == .word, tokens[index].shape == .capitalized,
        !tokens[index].isOpaque, languages.target.typography.capitalWords[tokens[index].key] == nil
      {
        index += 1
      }
      guard index > start else {
        index += 1
        continue
      }
      let isOther =
        tokens[start - 1].kind == .word
        && tokens[start..<index].allSatisfy { token in
          let other = SpeltName(
            ArticleName(text: text, token: token, neighbours: [], previous: nil, next: nil))
          return (mayBeAkin || !spelt.isAkin(other)) && !pair.isNamePair(name.token.key, token.key)
            && !source.contains { sentence in
              sentence.text.tokens.contains { word in
                word.kind == .word && word.shape != .lower
                  && (word.key == token.key || pair.isNamePair(word.key, token.key))
              }
            }
        }
      if isOther { runs.append(text.range(of: tokens[start].start..<tokens[index - 1].end)) }
    }
    return runs
  }
}
