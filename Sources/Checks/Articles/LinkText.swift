import Diagnostics
import Documents
import Languages

/// A link of a sentence, and which of its words are the link's.
struct LinkText: Sendable {
  /// The tokens between its ends; empty for a picture.
  let tokens: Range<Int>
  /// The words among them.
  let words: [WordKey]
  /// Where it leads.
  let target: String?
  /// The file's bytes from its beginning to its end.
  let bytes: Range<Int>

  /// The links of a sentence in order; where each token stands is looked up once for all of them.
  static func all(_ inlines: [Inline], _ text: TokenizedText, in segment: Segment) -> [LinkText] {
    guard inlines.contains(where: { $0.kind == .start && $0.code == .link }) else { return [] }
    let trace = segment.trace
    let places = text.tokens.map { trace.bytes(of: $0.range) }
    var ends: [Int: Inline] = [:]
    for inline in inlines where inline.kind == .end { ends[inline.id] = ends[inline.id] ?? inline }
    return inlines.compactMap { start in
      guard start.kind == .start, start.code == .link, let end = ends[start.id] else { return nil }
      let first = places.head { $0.lowerBound < start.range.end }
      let last = places.head { $0.upperBound <= end.range.start }
      let tokens = first..<max(first, last)
      return LinkText(
        tokens: tokens, words: text.tokens[tokens].filter { $0.kind == .word }.map(\.key), target: start.target,
        bytes: start.range.start..<end.range.end)
    }
  }
}

extension [Range<Int>] {
  /// How many of the first ones fulfil a condition that none behind them fulfils.
  fileprivate func head(_ condition: (Range<Int>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
