import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Whether a word with a capital can only be a name: a small word stands before it, in a text where titles have no capitals.
  func hasOnlyNames(_ name: ArticleName, _ language: Language) -> Bool {
    let kind = name.text.segment.kind
    guard name.neighbours.isEmpty,
      !language.typography.hasTitleCase || kind == .paragraph || kind == .quote,
      let index = name.text.text.tokens.firstIndex(where: { $0.start == name.token.start }), index > 0
    else { return false }
    let before = name.text.text.tokens[index - 1]
    return before.kind == .word && (before.shape == .lower || index == 1)
  }

  /// Parts of names of several words of which another part was kept: “Karen Kjærgaard” for “Ellen Kjærgaard”.
  ///
  /// - Parameter known: what has been found already.
  func replacedParts(_ names: ArticleNames, besides known: [ReplacedName]) -> [ReplacedName] {
    var found: [ReplacedName] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.5 {
      let strange = bead.target.flatMap(names.target).filter {
        !$0.neighbours.isEmpty && !bead.source.say($0) && mayBeName($0, isSource: false)
          && (isGiven($0) || !isSaid($0, by: bead.source, isSource: false))
      }
      guard strange.count == 1, let other = strange.first else { continue }
      let lost = bead.source.flatMap(names.source).filter {
        !$0.neighbours.isEmpty && !bead.target.say($0) && mayBeName($0, isSource: true)
          && (isGiven($0) || !isSaid($0, by: bead.target, isSource: true))
      }
      guard lost.count == 1, let name = lost.first, name.neighbours.contains(where: other.neighbours.contains),
        !pair.isNamePair(name.token.key, other.token.key), !translates(name, other),
        case let (one, two) = (SpeltName(name), SpeltName(other)), !one.isSlip(two, shortest: 4), !one.isRespelt(two),
        !one.isGenitive(of: two), !two.isGenitive(of: one), case let range = other.text.range(of: other.token),
        !known.contains(where: { $0.target.start == range.start })
      else { continue }
      found.append(ReplacedName(source: name.text.range(of: name.token), target: range, isCertain: false))
    }
    return found
  }

  /// Whether a word is the first name of many, or in no list as it stands and no compound; the dictionary, which knows
  /// stems, says nothing here.
  private func mayBeName(_ name: ArticleName, isSource: Bool) -> Bool {
    if isGiven(name) { return true }
    let evidence = abs(recognizer.evidence(of: name.token, in: name.text.text))
    guard evidence > 0, evidence < 2.9, evidence != 2.5 else { return false }
    let word = Array(name.text.text.text(name.token.range).lowercased().utf8)
    let language = isSource ? languages.source : languages.target
    guard language.morphology.base(of: word) != word else { return false }
    return !(isSource ? recognizer : recognizer.reversed).isBuilt(name.token, in: name.text.text, mayBeName: false)
  }

  /// Whether it is a first name with a name behind it, whatever else the word may say, or the name behind one: “Bent Ørskov”.
  private func isGiven(_ name: ArticleName) -> Bool {
    name.next != nil && isGiven(name.token.key) || name.previous.map(isGiven) == true
  }

  private func isGiven(_ word: WordKey) -> Bool { recognizer.isGivenName(word) }

  /// Whether the dictionary finds a word of one side on the other.
  private func isSaid(_ name: ArticleName, by texts: [CheckedText], isSource: Bool) -> Bool {
    let (mine, theirs) = isSource ? languages : (languages.target, languages.source)
    let matches = pair.words().matches(
      name.text.stem(of: name.token, mine.wordForms), reversed: pair.first.tag != mine.tag)
    guard !matches.isEmpty else { return false }
    return texts.contains { text in
      text.text.tokens.contains { token in
        token.kind == .word && matches.contains { $0.key == text.stem(of: token, theirs.wordForms) }
      }
    }
  }
}
