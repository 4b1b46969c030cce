import Diagnostics
import Languages

extension Wording {
  /// Whether only the spelling or the punctuation of an earlier wording was mended, so that it still says the same.
  ///
  /// Commas, full stops, dashes, brackets, quotation marks, hyphens, capitals and the spaces between parts of a compound
  /// are punctuation; a question mark, a figure, a link and a code are not. A word was misspelt when one letter in it was
  /// mended, neither at its beginning (“ukendt”, “kendt”) nor in its ending, and the new word is known and the old one is
  /// not. Whatever is in doubt counts as a change.
  public func isRespelling(of former: Wording, words: SpellingList) -> Bool {
    guard self != former else { return false }
    return WordDiff(from: former.key, to: key).replacements.allSatisfy { change in
      let (old, new) = (change.deleted, change.inserted)
      guard !(old + new).utf8.contains(where: { $0 == 0x3C || $0 == 0x3F }) else { return false }
      if (old + new).utf8.contains(where: { (0x30...0x39).contains($0) }) {
        return old.withoutOuterMarks == new.withoutOuterMarks
      }
      if old.letters == new.letters { return true }
      let (one, other) = (old.words, new.words)
      return one.count == other.count
        && zip(one, other).allSatisfy { $0.letters == $1.letters || words.corrects($0.letters, to: $1.letters) }
    }
  }
}

/// The words that are known of a language, for telling a misspelling from another word.
public struct SpellingList: Sendable {
  private let words: WordPairs
  private let forms: WordForms
  private let isSecond: Bool

  /// The words of one side of a pair.
  public init(_ pair: LanguagePair, of language: Language) {
    words = pair.words()
    forms = language.wordForms
    isSecond = language.tag == pair.second.tag
  }

  private func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { words.contains(forms.key($0), reversed: isSecond) }
  }

  /// Whether a word in lower case was misspelt and another one is what was meant.
  fileprivate func corrects(_ old: String, to new: String) -> Bool {
    guard !old.isEmpty, old.utf8.first == new.utf8.first, old.distance(to: new) == 1 else { return false }
    let (one, other) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    guard min(one.count, other.count) >= 4, start >= 2, end >= 2 else { return false }
    return contains(new) && !contains(old)
  }
}

extension String {
  /// The letters in lower case, without marks and spaces.
  fileprivate var letters: String {
    String(String.UnicodeScalarView(lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
  }

  fileprivate var words: [String] { split(separator: " ").map(String.init).filter { !$0.letters.isEmpty } }

  /// A figure keeps its sign and its separators.
  fileprivate var withoutOuterMarks: String {
    var rest = Substring(self)
    while let last = rest.utf8.last, " .,;:)\"'!".utf8.contains(last) { rest.removeLast() }
    while let first = rest.utf8.first, " (\"'".utf8.contains(first) { rest.removeFirst() }
    return String(rest)
  }
}
