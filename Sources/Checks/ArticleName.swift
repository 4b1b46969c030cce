import Diagnostics
import Documents
import Languages

/// A word with a capital where its language would write none.
struct ArticleName {
  let text: CheckedText
  let token: Token
  /// Its letters, without what languages spell in two ways.
  let word: [UInt8]
  /// Whether neither language knows the word.
  let isUnknown: Bool
  /// The words with a capital beside it: the other parts of a name of several words.
  let neighbours: [WordKey]

  func isSlip(_ other: ArticleName) -> Bool {
    word != other.word && word.count >= 5 && !word.starts(with: other.word)
      && (word.isOneSlip(from: other.word) || word.isShuffled(other.word))
  }

  /// Whether the two differ in the last letter, as forms of one word do.
  func hasOtherEnding(than other: ArticleName) -> Bool {
    let endings = Array("senrta".utf8)
    return word.dropLast() == other.word.dropLast()
      && [word, other.word].allSatisfy { $0.last.map(endings.contains) ?? false }
  }
}

extension CheckedArticle {
  /// The names in a sentence of the article.
  func articleNames(in text: CheckedText, isSource: Bool) -> [ArticleName] {
    let language = isSource ? languages.source : languages.target
    let tokens = text.text.tokens
    return tokens.indices.compactMap { (index: Int) -> ArticleName? in
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
      return ArticleName(
        text: text, token: token, word: text.text.text(token.range).foldedName, isUnknown: isUnknown,
        neighbours: neighbours)
    }
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
