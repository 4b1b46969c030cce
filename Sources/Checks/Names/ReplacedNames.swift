import Diagnostics
import Documents
import Languages

/// A name of the source in whose place the target has another.
struct ReplacedName {
  let source: SourceRange
  let target: SourceRange
  /// Whether the article has one of the two elsewhere on both sides, so that it is known to need no translation.
  let isCertain: Bool
}

extension CheckedArticle {
  /// Names that stand for each other in a pair of sentences and have nothing in common.
  ///
  /// A name that neither language knows as a word stays what it is in translation. Where it is missing, and a name that the
  /// source does not have stands there instead, one of the two is wrong. Names that languages write differently share their
  /// beginning or stand in the list of such; sentences with several strange names are left alone.
  func replacedNames(_ names: ArticleNames) -> [ReplacedName] {
    var found: [ReplacedName] = []
    var known: Set<WordKey>?
    let compounds = recognizer.reversed
    var kept = 0
    var open = 0
    var whole: [CheckedBead] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.5 && bead.source.count == bead.target.count {
      let all = bead.source.flatMap(names.source)
      // Where the translation has them all, it matters how many only if something is found elsewhere.
      guard all.contains(where: { !bead.target.say($0) && isUnknown($0) }) else {
        if !all.isEmpty { whole.append(bead) }
        continue
      }
      let mine = self.strange(all)
      guard mine.count <= 12 else { continue }
      let theirs = bead.target.flatMap(names.target).filter { name in
        // A compound of the target's language may well translate a name of several words.
        isUnknown(name) && !recognizer.lists(name.token, in: name.text.text, asFirst: false)
          && (hasOnlyNames(name, languages.target)
            || !compounds.isBuilt(name.token, in: name.text.text, mayBeName: false))
      }.map(SpeltName.init)
      let spelt = all.map(SpeltName.init)
      var lost = mine.map(SpeltName.init).filter { name in
        !bead.target.say(name.name) && !theirs.contains { $0.isAkin(name) }
      }
      let strange = theirs.filter { name in !bead.source.say(name.name) && !spelt.contains { $0.isAkin(name) } }
      kept += mine.count - lost.count
      open += lost.count
      if lost.isEmpty, !strange.isEmpty,
        strange.allSatisfy({ looksLikeSource($0) })
      {
        // A name that is a compound may well be translated, but not by a word that no language has: “Havørnen”.
        lost = spelt.filter { name in
          isUnknown(name.name) && name.word.count <= 14 && hasOnlyNames(name.name, languages.source)
            && !bead.target.say(name.name)
            && !theirs.contains { $0.isAkin(name) }
        }
        open += lost.count
      }
      guard lost.count == strange.count, (1...2).contains(lost.count) else { continue }
      for (one, two) in zip(lost.map(\.name), strange.map(\.name))
      where !pair.isNamePair(one.token.key, two.token.key) {
        let both = known ?? Set(Self.wordCounts(sourceTexts).keys).intersection(Self.wordCounts(targetTexts).keys)
        known = both
        found.append(
          ReplacedName(
            source: one.text.range(of: one.token), target: two.text.range(of: two.token),
            isCertain: both.contains(one.token.key) || both.contains(two.token.key)))
      }
    }
    found += replacedParts(names, besides: found)
    guard open > 1, !found.isEmpty else { return found }
    // Where few names are kept, words with capitals are the labels of a program, or translated throughout.
    for bead in whole {
      let count = self.strange(bead.source.flatMap(names.source)).count
      if count <= 12 { kept += count }
    }
    return kept >= 3 * open ? found : []
  }

  /// Whether the letters of a name of the target are rather those of the source's language, and make no word of the target's.
  private func looksLikeSource(_ name: SpeltName) -> Bool {
    recognizer.evidence(of: name.name.token, in: name.name.text.text) > 0.5
      && languages.target.morphology.base(of: name.letters) == nil
  }

  /// Those of some names of the source that neither language knows as words.
  private func strange(_ names: [ArticleName]) -> [ArticleName] {
    names.filter {
      isUnknown($0) && !recognizer.lists($0.token, in: $0.text.text, asFirst: true)
        && !recognizer.isBuilt($0.token, in: $0.text.text, mayBeName: true) && !isGenitiveOfWord($0)
    }
  }

  /// Whether a name of the source is a word with the ending of a genitive: “the Consumer Council’s page”.
  private func isGenitiveOfWord(_ name: ArticleName) -> Bool {
    let letters = SpeltName(name).letters
    return letters.count < name.token.end - name.token.start
      && letters.withUnsafeBufferPointer {
        pair.words().contains(
          languages.source.wordForms.key($0), reversed: pair.first.tag != languages.source.tag)
      }
  }
}

extension [CheckedText] {
  /// Whether the word of a name stands in one of the sentences, and not in an address alone.
  func say(_ name: ArticleName) -> Bool {
    contains { $0.text.tokens.contains { $0.key == name.token.key && !$0.isOpaque } }
  }
}

extension SpeltName {
  /// Whether two names may be one in two languages: “Aristoteles” and “Aristotle”.
  func isAkin(_ other: SpeltName) -> Bool {
    let same = zip(word, other.word).prefix { $0 == $1 }.count
    return same >= 4 || same * 2 >= max(word.count, other.word.count) || word.isOneSlip(from: other.word)
      || word.sharesStretch(of: max(5, min(7, min(word.count, other.word.count) * 3 / 5)), with: other.word)
      || (min(word.count, other.word.count) <= 5 && word.first == other.word.first
        && word.sharesStretch(of: 3, with: other.word))
  }
}

extension [UInt8] {
  /// Whether some letters stand in both words one behind the other: “Energiakademiet” and “Academy”.
  fileprivate func sharesStretch(of length: Int, with other: [UInt8]) -> Bool {
    guard count >= length, other.count >= length, count < 64, other.count < 64 else { return false }
    return (0...count - length).contains { start in
      (0...other.count - length).contains { self[start..<start + length].elementsEqual(other[$0..<$0 + length]) }
    }
  }
}
