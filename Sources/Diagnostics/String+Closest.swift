extension String {
  /// The likest of `words`, for “did you mean”; `nil` when none is within a third of the letters.
  package func closest(of words: some Sequence<String>) -> String? {
    let limit = Swift.max(1, unicodeScalars.count / 3)
    let scored = words.map { ($0, distance(to: $0)) }.filter { $0.1 <= limit }
    return scored.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour, case ignored.
  ///
  /// - Reference: F. Damerau, “A technique for computer detection and correction of spelling errors”, CACM 7(3), 1964.
  package func distance(to other: String) -> Int {
    let a = Array(lowercased().unicodeScalars)
    let b = Array(other.lowercased().unicodeScalars)
    guard abs(a.count - b.count) <= 32, a.count <= 128, b.count <= 128 else { return Swift.max(a.count, b.count) }
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = Swift.min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = Swift.min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = above
      above = row
    }
    return above[b.count]
  }
}
