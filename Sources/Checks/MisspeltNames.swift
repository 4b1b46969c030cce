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
  func misspeltNames() -> [MisspeltName] {
    var uses: [WordKey: Int]?
    var found: [MisspeltName] = []
    for bead in beads where bead.isPaired && bead.confidence >= 0.3 {
      let strange = bead.target.flatMap { names(in: $0, isSource: false) }.filter { name in
        !bead.source.contains { $0.text.tokens.contains { $0.key == name.token.key } }
      }
      guard !strange.isEmpty else { continue }
      for name in bead.source.flatMap({ names(in: $0, isSource: true) })
      where !bead.target.contains(where: { $0.text.tokens.contains { $0.key == name.token.key } }) {
        let slip = strange.first { other in
          name.isSlip(other) && !pair.isNamePair(name.token.key, other.token.key)
            && ((name.isUnknown && other.isUnknown)
              || (name.neighbours.contains { other.neighbours.contains($0) } && !translates(name, other)))
        }
        guard let other = slip else { continue }
        let counts = uses ?? Self.wordCounts(targetTexts)
        uses = counts
        let right = counts[name.token.key] ?? 0
        guard right > 0 || (counts[other.token.key] == 1 && !name.hasOtherEnding(than: other)) else { continue }
        found.append(
          MisspeltName(
            source: name.text.range(of: name.token), target: other.text.range(of: other.token),
            name: name.text.text.text(name.token.range), isCertain: right > 0))
      }
    }
    return found
  }

  /// Whether the dictionary has one word for the other: “General” and “Generel”.
  private func translates(_ name: Name, _ other: Name) -> Bool {
    let key = other.text.stem(of: other.token, languages.target.wordForms)
    return pair.dictionary().matches(
      name.text.stem(of: name.token, languages.source.wordForms), reversed: pair.first.tag != languages.source.tag
    ).contains { $0.key == key }
  }

  private struct Name {
    let text: CheckedText
    let token: Token
    /// Its letters, without what languages spell in two ways.
    let word: [UInt8]
    /// Whether neither language knows the word.
    let isUnknown: Bool
    /// The words with a capital beside it: the other parts of a name of several words.
    let neighbours: [WordKey]

    func isSlip(_ other: Name) -> Bool {
      word != other.word && word.count >= 5 && !word.starts(with: other.word)
        && (word.isOneSlip(from: other.word) || word.isShuffled(other.word))
    }

    /// Whether the two differ in the last letter, as forms of one word do.
    func hasOtherEnding(than other: Name) -> Bool {
      let endings = Array("senrta".utf8)
      return word.dropLast() == other.word.dropLast()
        && [word, other.word].allSatisfy { $0.last.map(endings.contains) ?? false }
    }
  }

  private func names(in text: CheckedText, isSource: Bool) -> [Name] {
    let language = isSource ? languages.source : languages.target
    let tokens = text.text.tokens
    return tokens.indices.compactMap { (index: Int) -> Name? in
      let token = tokens[index]
      guard token.kind == .word, !token.isOpaque, token.shape == .capitalized || token.shape == .mixed,
        token.end - token.start >= 4, language.typography.capitalWords[token.key] == nil
      else { return nil }
      let beside: [Token] = [index - 1, index + 1].filter { tokens.indices.contains($0) }.map { tokens[$0] }
      let neighbours: [WordKey] = beside.filter {
        $0.kind == .word && $0.shape == .capitalized && $0.end - $0.start >= 3
      }.map(\.key)
      // In a source whose sentences begin here, any word has a capital.
      if isSource, token.shape == .capitalized, neighbours.isEmpty, index == 0 || !(tokens[index - 1].kind == .word) {
        guard index > 0, tokens[index - 1].isMark(0x2C) || tokens[index - 1].isMark(0x2E) else { return nil }
      }
      let isUnknown = abs(recognizer.evidence(of: token, in: text.text)) < 2.4
      guard isUnknown || !neighbours.isEmpty else { return nil }
      return Name(
        text: text, token: token, word: text.text.text(token.range).foldedName, isUnknown: isUnknown,
        neighbours: neighbours)
    }
  }

  private static func wordCounts(_ texts: [CheckedText]) -> [WordKey: Int] {
    var counts: [WordKey: Int] = [:]
    for text in texts { for token in text.text.tokens where token.kind == .word { counts[token.key, default: 0] += 1 } }
    return counts
  }
}

extension String {
  /// The letters of a name in one spelling: lower case, “ø” as “oe”, “é” as “e”, no ending of a genitive.
  fileprivate var foldedName: [UInt8] {
    var letters: [UInt8] = []
    for scalar in lowercased().nfc.unicodeScalars {
      switch scalar {
      case "æ", "ä": letters += [0x61, 0x65]
      case "ø", "ö": letters += [0x6F, 0x65]
      case "å": letters += [0x61, 0x61]
      case "é", "è", "ê", "ë": letters.append(0x65)
      case "ü": letters.append(0x75)
      case "'", "’": return letters
      case "k", "q": letters.append(0x63)
      case "w": letters.append(0x76)
      case "z": letters.append(0x73)
      default: letters += Array(String(scalar).utf8)
      }
    }
    return letters
  }
}

extension [UInt8] {
  /// Whether these are the letters of another word in another order behind the same beginning: “Ejsberg” for “Esbjerg”.
  fileprivate func isShuffled(_ other: [UInt8]) -> Bool {
    count == other.count && count >= 6 && first == other.first && sorted() == other.sorted()
  }

  /// Whether one letter was added, lost or changed, or two neighbours were swapped; the genitive’s “s” is no slip.
  func isOneSlip(from other: [UInt8]) -> Bool {
    let front = zip(self, other).prefix { $0 == $1 }.count
    let back = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    let short = Swift.min(count, other.count)
    guard front > 0 else { return false }
    if count == other.count {
      if front + back >= count - 1 { return true }
      return front + back == count - 2 && self[front] == other[front + 1] && self[front + 1] == other[front]
    }
    guard abs(count - other.count) == 1, front + back >= short else { return false }
    // An ending comes and goes.
    return front < short
  }
}
