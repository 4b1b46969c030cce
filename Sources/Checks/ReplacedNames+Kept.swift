import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Names that the translation keeps elsewhere, or that an app or a brand has, and that were translated here: “the Sea View
  /// app” for “appen Havblik”.
  ///
  /// - Parameter known: what has been found already.
  func translatedNames(_ names: ArticleNames, besides known: [ReplacedName]) -> [ReplacedName] {
    var uses: [WordKey: Int]?
    var found: [ReplacedName] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.5 && bead.source.count == bead.target.count {
      let lost = bead.source.flatMap(names.source).filter { name in
        !bead.target.say(name) && name.neighbours.isEmpty && hasOnlyNames(name, languages.source)
          && !recognizer.lists(name.token, in: name.text.text, asFirst: true)
      }
      guard lost.count == 1, let name = lost.first else { continue }
      let counts = uses ?? Self.wordCounts(targetTexts)
      uses = counts
      let isKept = counts[name.token.key] ?? 0 > 0
      guard isKept || isAnnounced(name) else { continue }
      let strange = bead.target.flatMap { run(of: $0, strangeTo: bead.source, name) }
      guard strange.count == 1, let place = strange.first, !isKept || says(place, partOf: name),
        !known.contains(where: { $0.target.start < place.end && place.start < $0.target.end })
      else { continue }
      found.append(ReplacedName(source: name.text.range(of: name.token), target: place, isCertain: isKept))
    }
    return found
  }

  /// Whether some words are a translation of the beginning or the end of a name.
  private func says(_ place: SourceRange, partOf name: ArticleName) -> Bool {
    let (source, target) = (languages.source.wordForms, languages.target.wordForms)
    let isReversed = pair.first.tag != languages.source.tag
    let said = Set(
      place.text.lowercased().split(separator: " ").map { word in
        Array(word.utf8).withUnsafeBufferPointer { target.key($0) }
      })
    let word = name.text.text.lowercase(of: name.token)
    guard (6...40).contains(word.count) else { return false }
    return (3...word.count - 3).filter { word[$0] & 0xC0 != 0x80 }.contains { cut in
      [word[..<cut], word[cut...]].contains { part in
        Array(part).withUnsafeBufferPointer { pair.dictionary().matches(source.key($0), reversed: isReversed) }
          .contains { said.contains($0.key) }
      }
    }
  }

  /// Whether a word that tells of a program or a brand stands right before a name of the source.
  private func isAnnounced(_ name: ArticleName) -> Bool {
    name.text.text.tokens.last { $0.end <= name.token.start }.map {
      languages.source.recognition.announcers.contains($0.key)
    } == true
  }

  /// Words with capitals inside a sentence of the target, one behind the other, that are none of the source's and no part of
  /// a name that it has.
  private func run(of text: CheckedText, strangeTo source: [CheckedText], _ name: ArticleName) -> [SourceRange] {
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
          return !spelt.isAkin(other) && !pair.isNamePair(name.token.key, token.key)
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
