import Bitexts
import Diagnostics
import Documents
import Languages

/// A name of the source that the target spells with one letter more, fewer or another.
struct MisspeltName {
  let source: SourceRange
  let target: SourceRange
  let name: String
  /// Whether the target spells the name as the source does elsewhere, so that there is no doubt.
  let isCertain: Bool
}

extension CheckedArticle {
  /// Names that no glossary knows and that the target spells in two ways, or almost as the source does.
  ///
  /// A name is a word with a capital where its language would write none. What the target writes so throughout, known
  /// words of either language, forms with an ending and letters that languages exchange (“k” and “c”, “ø” and “oe”) are
  /// other spellings, not slips.
  func misspeltNames(_ names: ArticleNames) -> [MisspeltName] {
    var uses: [WordKey: Int]?
    var found: [MisspeltName] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.3 {
      let strange = bead.target.flatMap(names.target).filter { !bead.source.say($0) }.map(SpeltName.init)
      guard !strange.isEmpty else { continue }
      for lost in bead.source.flatMap(names.source).filter({ !bead.target.say($0) }).map(SpeltName.init) {
        guard let slip = strange.first(where: { isSlip(lost, $0) }) else { continue }
        let (name, other) = (lost.name, slip.name)
        let counts = uses ?? Self.wordCounts(targetTexts)
        uses = counts
        let right = counts[name.token.key] ?? 0
        guard
          right > 0
            || (counts[other.token.key] == 1 && (!lost.hasOtherEnding(than: slip) || isPartly(name, other)))
        else { continue }
        found.append(
          MisspeltName(
            source: name.text.range(of: name.token), target: other.text.range(of: other.token),
            name: name.text.text.text(name.token.range), isCertain: right > 0))
      }
    }
    let others = misspeltFirstWords() + misspeltStrangers()
    return found
      + others.filter { other in
        !found.contains { $0.target.start < other.target.end && other.target.start < $0.target.end }
      }
  }

  /// Names with which a sentence begins, that stand inside others too and are kept there: “Fyrbakke lies”.
  ///
  /// At the beginning any word has a capital, so the others must tell that it is a name.
  private func misspeltFirstWords() -> [MisspeltName] {
    var kept: Set<WordKey>?
    var found: [MisspeltName] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.3 {
      guard let text = bead.source.first, let first = text.text.tokens.first, first.kind == .word,
        first.shape == .capitalized, first.end - first.start >= 5, let other = bead.target.first,
        let token = other.text.tokens.first, token.kind == .word, token.shape == .capitalized, token.key != first.key,
        // A slip changes the first letter or the last, if any of them; to spell two words letter by letter is dear.
        text.text.bytes[first.start] == other.text.bytes[token.start]
          || text.text.bytes[first.end - 1] == other.text.bytes[token.end - 1],
        !pair.isNamePair(first.key, token.key)
      else { continue }
      let name = ArticleName(text: text, token: first, neighbours: [], previous: nil, next: nil)
      let slip = ArticleName(text: other, token: token, neighbours: [], previous: nil, next: nil)
      let (lost, changed) = (SpeltName(name), SpeltName(slip))
      guard lost.isSlip(changed) || lost.isInflected(changed), !recognizer.lists(first, in: text.text, asFirst: true),
        !recognizer.lists(token, in: other.text, asFirst: false),
        languages.target.morphology.base(of: other.text.lowercase(of: token)) == nil, !bead.target.say(name),
        !bead.source.say(slip),
        ![lost, changed].contains(where: { $0.letters.last == UInt8(ascii: "s") })
      else { continue }
      let all = kept ?? keptNames()
      kept = all
      guard all.contains(first.key) else { continue }
      found.append(
        MisspeltName(
          source: text.range(of: first), target: other.range(of: token), name: text.text.text(first.range),
          isCertain: true))
    }
    return found
  }

  /// Words that stand with a capital on both sides, not first in a sentence or first in a title, and with a small letter nowhere.
  func keptNames() -> Set<WordKey> {
    func words(_ texts: [CheckedText]) -> Set<WordKey> {
      var small: Set<WordKey> = []
      var large: Set<WordKey> = []
      for text in texts {
        for (index, token) in text.text.tokens.enumerated() where token.kind == .word && !token.isOpaque {
          if token.shape == .lower {
            small.insert(token.key)
          } else if index > 0 || text.segment.kind == .heading || text.segment.kind == .title
            || text.segment.kind == .frontMatter
          {
            large.insert(token.key)
          }
        }
      }
      return large.subtracting(small)
    }
    return words(sourceTexts).intersection(words(targetTexts))
  }

  /// Whether a name of the target is one of the source with a slip in it.
  private func isSlip(_ lost: SpeltName, _ slip: SpeltName) -> Bool {
    let (name, other) = (lost.name, slip.name)
    if pair.isNamePair(name.token.key, other.token.key) { return false }
    // The other parts of a name of several words tell that it is the same one.
    if name.neighbours.contains(where: other.neighbours.contains), !translates(name, other) {
      return lost.isSlip(slip, shortest: 4) || lost.isTurned(slip) || lost.isRespelt(slip) || lost.isCut(slip)
        || (lost.isInflected(slip) && isPartly(name, other))
    }
    guard isUnknown(name),
      lost.isSlip(slip) || lost.isSounded(slip)
        || lost.isLengthened(slip, endings: languages.target.recognition.formEndings)
    else { return false }
    // In a sentence without titles a known word with a capital is a name as well.
    return isUnknown(other)
      || !languages.target.typography.hasTitleCase && hasOnlyNames(other, languages.target)
        && !recognizer.lists(name.token, in: name.text.text, asFirst: true)
  }

  /// Whether two words are parts of one name, and the target's language does not know the word as it stands there.
  private func isPartly(_ name: ArticleName, _ other: ArticleName) -> Bool {
    name.neighbours.contains(where: other.neighbours.contains)
      && !recognizer.lists(other.token, in: other.text.text, asFirst: false)
      && languages.target.morphology.base(of: other.text.text.lowercase(of: other.token)) == nil
  }

  /// Whether the dictionary has one word for the other: “General” and “Generel”.
  func translates(_ name: ArticleName, _ other: ArticleName) -> Bool {
    let key = other.text.stem(of: other.token, languages.target.wordForms)
    return pair.words().matches(
      name.text.stem(of: name.token, languages.source.wordForms), reversed: pair.first.tag != languages.source.tag
    ).contains { $0.key == key }
  }

  static func wordCounts(_ texts: [CheckedText]) -> [WordKey: Int] {
    var counts: [WordKey: Int] = [:]
    for text in texts { for token in text.text.tokens where token.kind == .word { counts[token.key, default: 0] += 1 } }
    return counts
  }
}
