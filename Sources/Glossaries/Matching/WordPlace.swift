/// A place in a text, seen with the words beside it.
struct WordPlace {
  private let words: SentenceWords
  private let first: Int
  private let last: Int

  /// - Parameter range: The UTF-8 range of whole words.
  init(_ range: Range<Int>, in words: SentenceWords) {
    self.words = words
    first = words.firstIndex(endingBehind: range.lowerBound)
    last = words.ranges.lastIndex { $0.lowerBound < range.upperBound } ?? 0
  }

  /// Whether the word that stands some words before or behind the place begins with a byte, which is not folded.
  func starts(at distance: Int, with byte: UInt8) -> Bool {
    let at = distance < 0 ? first + distance : last + distance
    return words.ranges.indices.contains(at) && words.text.utf8.dropFirst(words.ranges[at].lowerBound).first == byte
  }

  /// The folded word that stands some words before (negative) or behind the place; `nil` at the ends of the text and
  /// where more than one character lies between.
  func word(at distance: Int) -> [UInt8]? {
    let at = distance < 0 ? first + distance : last + distance
    let ranges = words.ranges
    guard ranges.indices.contains(at) else { return nil }
    for gap in min(at, first)..<max(at, last) where ranges[gap].upperBound + 1 < ranges[gap + 1].lowerBound {
      return nil
    }
    return words[at]
  }
}
