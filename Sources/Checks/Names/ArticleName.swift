import Diagnostics
import Documents
import Languages

/// A word with a capital where its language would write none.
struct ArticleName {
  let text: CheckedText
  let token: Token
  /// The words with a capital beside it: the other parts of a name of several words.
  let neighbours: [WordKey]
  /// The one before it, and the one behind it.
  let previous: WordKey?
  let next: WordKey?
}

/// A name with its letters, without what languages spell in two ways; made where a name has no counterpart only.
struct SpeltName {
  let name: ArticleName
  let word: [UInt8]
  /// The letters as they are, in lower case, without the ending of a genitive.
  let letters: [UInt8]

  init(_ name: ArticleName) {
    self.name = name
    word = name.text.text.foldedName(name.token)
    letters = Array(
      name.text.text.text(name.token.range).nfc.lowercased().prefix { $0 != "'" && $0 != "’" }.utf8)
  }

  /// - Parameter shortest: the fewest letters of a name that a slip still shows in.
  func isSlip(_ other: SpeltName, shortest: Int = 5) -> Bool {
    guard word.count >= min(4, shortest) else { return false }
    // A letter more or less is a slip, though it be one that languages leave out: “Havblik” and “Havblick”.
    if letters.count != other.letters.count, letters.isOneSlip(from: other.letters) { return true }
    // “Rødkærsbro” without its “æ” lacks one letter, though that one has two bytes.
    if letters.count != other.letters.count, scalars.isOneSlip(from: other.scalars) { return true }
    // “Hvalsø” has another letter than “Hvalso”.
    if letters.count != other.letters.count, letters.count >= 5, plain == other.plain { return true }
    return word.count >= shortest && word != other.word && !word.starts(with: other.word)
      && (word.isOneSlip(from: other.word) || word.isShuffled(other.word))
  }

  private var scalars: [Unicode.Scalar] { Array(String(decoding: letters, as: UTF8.self).unicodeScalars) }

  private static let bare: [Unicode.Scalar: Unicode.Scalar] = [
    "ð": "d", "í": "i", "ú": "u", "ü": "u", "ø": "o", "ö": "o", "å": "a", "æ": "a", "ä": "a", "é": "e",
  ]

  /// The letters without what stands on or through them: “ø” as “o”.
  private var plain: String {
    var plain = String.UnicodeScalarView()
    for scalar in String(decoding: letters, as: UTF8.self).unicodeScalars { plain.append(Self.bare[scalar] ?? scalar) }
    return String(plain)
  }

  /// Whether the two differ in letters alone that are spelt in two ways, which for a person are two names: “Toftegaard” and
  /// “Toftegård”.
  func isRespelt(_ other: SpeltName) -> Bool { letters != other.letters && word == other.word }

  /// Whether one letter is another that sounds alike, and no language has a spelling of its own: “Keswick” and “Kesvick”.
  func isSounded(_ other: SpeltName) -> Bool {
    letters.count == other.letters.count && letters.count >= 5 && word == other.word
      && zip(letters, other.letters).count { $0 != $1 } == 1
      && zip(letters, other.letters).allSatisfy { $0 < 0x80 && $1 < 0x80 }
  }

  /// Whether another name is this one with a letter at its end that is no ending there: “Teoriklart” for “Teoriklar”.
  func isLengthened(_ other: SpeltName, endings: [[UInt8]]) -> Bool {
    letters.count >= 5 && other.letters.count == letters.count + 1 && other.letters.starts(with: letters)
      && !endings.contains { $0 == other.letters.suffix(1) }
  }

  /// Whether a name of three letters has two of them the other way round: “Rao” and “Roa”.
  func isTurned(_ other: SpeltName) -> Bool { word.count == 3 && word.isShuffled(other.word) }

  /// Whether one of the two has a letter more at its end that is no ending: “Mariusz” and “Marius”.
  func isCut(_ other: SpeltName) -> Bool {
    let (short, long) = letters.count < other.letters.count ? (letters, other.letters) : (other.letters, letters)
    return short.count >= 3 && long.count == short.count + 1 && long.starts(with: short)
      && !(long.last.map(Array("sentr".utf8).contains) ?? true)
  }

  /// Whether one is the other with an ending that neither a genitive has nor a name takes: “Brygge” and “Bryggen”.
  func isInflected(_ other: SpeltName) -> Bool {
    let (short, long) = letters.count < other.letters.count ? (letters, other.letters) : (other.letters, letters)
    return short.count >= 3 && long.count <= short.count + 2 && long.count > short.count && long.starts(with: short)
      && long.last != UInt8(ascii: "s")
  }

  /// Whether a name is another with the ending of a genitive.
  func isGenitive(of other: SpeltName) -> Bool { word.count == other.word.count + 1 && word.starts(with: other.word) }

  /// Whether the two differ in the last letter, as forms of one word do.
  func hasOtherEnding(than other: SpeltName) -> Bool {
    let endings = Array("senrta".utf8)
    return word != other.word && word.dropLast() == other.word.dropLast()
      && [word, other.word].allSatisfy { $0.last.map(endings.contains) ?? false }
  }
}

/// The names of an article, looked for once in each sentence.
struct ArticleNames {
  private let sources: [[ArticleName]]
  private let targets: [[ArticleName]]

  init(_ article: CheckedArticle) {
    sources = article.sourceTexts.map { article.articleNames(in: $0, isSource: true) }
    targets = article.targetTexts.map { article.articleNames(in: $0, isSource: false) }
  }

  /// Those of a sentence of the source.
  func source(_ text: CheckedText) -> [ArticleName] { sources[text.segment.index] }

  /// Those of a sentence of the target.
  func target(_ text: CheckedText) -> [ArticleName] { targets[text.segment.index] }
}

extension CheckedArticle {
  /// The names in a sentence of the article.
  fileprivate func articleNames(in text: CheckedText, isSource: Bool) -> [ArticleName] {
    let language = isSource ? languages.source : languages.target
    let tokens = text.text.tokens
    return tokens.indices.compactMap { (index: Int) -> ArticleName? in
      let token = tokens[index]
      guard token.kind == .word, !token.isOpaque, token.shape == .capitalized || token.shape == .mixed,
        token.end - token.start >= (recognizer.isGivenName(token.key) ? 3 : 4),
        language.typography.capitalWords[token.key] == nil
      else { return nil }
      let next = tokens.partOfName(at: index + 1, language)
      // “Hans-Ole” is a name of two words.
      let isJoined = index > 1 && !token.isSpaced && tokens[index - 1].isMark(0x2D)
      let previous = tokens.partOfName(at: isJoined ? index - 2 : index - 1, language)
      let neighbours = [previous, next].compactMap { $0 }
      // In a source whose sentences begin here, any word has a capital.
      if isSource, token.shape == .capitalized, neighbours.isEmpty, index == 0 || !(tokens[index - 1].kind == .word) {
        guard index > 0, tokens[index - 1].isMark(0x2C) || tokens[index - 1].isMark(0x2E) else { return nil }
      }
      let name = ArticleName(text: text, token: token, neighbours: neighbours, previous: previous, next: next)
      return neighbours.isEmpty && !isUnknown(name)
        && (isSource || language.typography.hasTitleCase || !hasOnlyNames(name, language))
        ? nil : name
    }
  }

  /// Whether neither language knows the word.
  func isUnknown(_ name: ArticleName) -> Bool { abs(recognizer.evidence(of: name.token, in: name.text.text)) < 2.4 }
}

extension [Token] {
  /// The word with a capital at a place, which may be a part of the name beside it.
  fileprivate func partOfName(at index: Int, _ language: Language) -> WordKey? {
    guard indices.contains(index), self[index].kind == .word, self[index].shape == .capitalized,
      case let length = self[index].end - self[index].start, length >= 2,
      length > 2 || !language.recognition.isFunctionWord(self[index].key)
    else { return nil }
    return self[index].key
  }
}

extension TokenizedText {
  /// The letters of a name in one spelling: lower case, “ø” as “oe”, “é” as “e”, no ending of a genitive.
  fileprivate func foldedName(_ token: Token) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(token.end - token.start + 4)
    for scalar in String(decoding: lowercase(of: token), as: UTF8.self).nfc.unicodeScalars {
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
      default: letters += String(scalar).utf8
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

}

extension Array where Element: Equatable {
  /// Whether one letter was added, lost or changed, or two neighbours were swapped; the genitive’s “s” is no slip.
  func isOneSlip(from other: [Element]) -> Bool {
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
