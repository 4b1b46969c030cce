import Diagnostics

/// Finds the place that a fact names; `nil` where its file is gone.
public typealias RangeFinder = (_ path: String, _ start: Int, _ end: Int) -> SourceRange?

extension [ArticleFacts] {
  /// Pairs of sentences of one target language that have a key in common and differ in something else, each group in order.
  ///
  /// Hashes are sorted instead of collected in a dictionary of lists: sixteen bytes a sentence, and a few bits for those that
  /// stand in one place only, as most do.
  func groups(
    differingIn other: KeyPath<ArticleFacts.Entry, UInt64>, by key: (ArticleFacts.Entry) -> UInt64?
  ) -> [[ArticleFacts.Place]] {
    var repeats = Repeats(capacity: reduce(0) { $0 + $1.entries.count })
    for facts in self {
      let language = FoldedHash(facts.targetLanguage).value
      for entry in facts.entries { if let key = key(entry) { repeats.note(key ^ language) } }
    }
    var marks: [Mark] = []
    for (article, facts) in enumerated() {
      let language = FoldedHash(facts.targetLanguage).value
      for (index, entry) in facts.entries.enumerated() {
        guard let key = key(entry), repeats.mayHold(key ^ language) else { continue }
        marks.append(Mark(key: key ^ language, article: Int32(article), entry: Int32(index)))
      }
    }
    marks.sort()
    var groups: [[ArticleFacts.Place]] = []
    var start = 0
    while start < marks.count {
      var end = start + 1
      while end < marks.count, marks[end].key == marks[start].key { end += 1 }
      let group = marks[start..<end]
      start = end
      guard group.count > 1 else { continue }
      let value = entry(group.first!)[keyPath: other]
      guard group.contains(where: { entry($0)[keyPath: other] != value }) else { continue }
      groups.append(group.map { ArticleFacts.Place(article: self[Int($0.article)], entry: entry($0)) })
    }
    return groups
  }

  private func entry(_ mark: Mark) -> ArticleFacts.Entry { self[Int(mark.article)].entries[Int(mark.entry)] }
}

/// Where a key stands.
private struct Mark: Comparable {
  var key: UInt64
  var article: Int32
  var entry: Int32

  static func < (one: Mark, other: Mark) -> Bool {
    if one.key != other.key { return one.key < other.key }
    return one.article != other.article ? one.article < other.article : one.entry < other.entry
  }
}

/// Which keys may have come more than once, told by some of their bits: whatever did is held, and little else.
private struct Repeats {
  /// Two bits a place: come once, come again.
  private var places: [UInt64]
  private let shift: UInt64

  /// - Parameter capacity: How many keys there will be; eight times as many places keep chance meetings rare.
  init(capacity: Int) {
    let bits = max(8, Int.bitWidth - (max(capacity, 1) * 8).leadingZeroBitCount)
    places = Array(repeating: 0, count: 1 << (bits - 5))
    shift = UInt64(UInt64.bitWidth - bits)
  }

  /// Where the first of a key's two bits stands.
  private func place(_ key: UInt64) -> (index: Int, bit: UInt64) {
    let place = (key &* 0x9E37_79B9_7F4A_7C15) >> shift
    return (Int(place >> 5), 2 * (place & 31))
  }

  mutating func note(_ key: UInt64) {
    let (index, bit) = place(key)
    places[index] |= (places[index] >> bit & 1 == 0 ? 1 : 2) << bit
  }

  func mayHold(_ key: UInt64) -> Bool {
    let (index, bit) = place(key)
    return places[index] >> bit & 2 != 0
  }
}

/// A text as a number.
///
/// - Reference: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, “The FNV Non-Cryptographic Hash Algorithm” (64 bits, 1a).
struct FoldedHash {
  let value: UInt64

  init(_ text: String) {
    value = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
