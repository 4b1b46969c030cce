/// The words of a text by their places, each folded when it is first asked for: a sentence with several terms is asked for the same
/// words again and again.
final class SentenceWords {
  /// The text.
  let text: String
  /// The UTF-8 ranges of its words.
  let ranges: [Range<Int>]
  private var folded: [[UInt8]?]

  init(_ text: String) {
    self.text = text
    ranges = text.wordRanges
    folded = Array(repeating: nil, count: ranges.count)
  }

  /// A folded word.
  subscript(index: Int) -> [UInt8] {
    if let known = folded[index] { return known }
    let word = FoldedText.fold(text.slice(ranges[index]))
    folded[index] = word
    return word
  }

  /// The place of the word with exactly this range.
  func index(of range: Range<Int>) -> Int? {
    let index = firstIndex(endingBehind: range.lowerBound)
    return index < ranges.count && ranges[index] == range ? index : nil
  }

  /// The place of the first word that ends behind an offset.
  func firstIndex(endingBehind offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
