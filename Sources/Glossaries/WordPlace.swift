/// A place in a text, seen with the words beside it.
struct WordPlace {
  private let text: String
  private let words: [Range<Int>]
  private let first: Int
  private let last: Int

  /// `range` is the UTF-8 range of whole words, `words` those of all words of the text.
  init(_ range: Range<Int>, in text: String, words: [Range<Int>]) {
    self.text = text
    self.words = words
    first = words.firstIndex { $0.upperBound > range.lowerBound } ?? words.endIndex
    last = words.lastIndex { $0.lowerBound < range.upperBound } ?? words.startIndex
  }

  /// Whether the word that stands some words before or behind the place begins with a byte, which is not folded.
  func starts(at distance: Int, with byte: UInt8) -> Bool {
    let at = distance < 0 ? first + distance : last + distance
    return words.indices.contains(at) && text.utf8.dropFirst(words[at].lowerBound).first == byte
  }

  /// The folded word that stands some words before (negative) or behind the place; `nil` at the ends of the text and
  /// where more than one character lies between.
  func word(at distance: Int) -> [UInt8]? {
    let at = distance < 0 ? first + distance : last + distance
    guard words.indices.contains(at) else { return nil }
    for gap in min(at, first)..<max(at, last) where words[gap].upperBound + 1 < words[gap + 1].lowerBound {
      return nil
    }
    return FoldedText.fold(text.slice(words[at]))
  }
}
