/// What the search remembers of each node of its corridor.
struct Grid {
  let corridor: Corridor
  let rows: Int
  let columns: Int
  /// Where each row begins in what follows.
  let offsets: [Int]
  /// The way back: bits 0–2 the bead that ends here, 3–4 which of bead, source gap, target gap is best, 5 whether the source gap
  /// goes on, 6–7 whether the target gap goes on or follows a source gap.
  var back: [UInt8]
  /// What the two units before a node score as a 1-1 bead.
  var scores: [Int16]

  init(_ corridor: Corridor, _ rows: Int, _ columns: Int) {
    self.corridor = corridor
    self.rows = rows
    self.columns = columns
    var offsets = [Int](repeating: 0, count: rows + 2)
    for row in 0...rows { offsets[row + 1] = offsets[row] + corridor.columns(row).count }
    self.offsets = offsets
    back = [UInt8](repeating: 0, count: offsets[rows + 1])
    scores = [Int16](repeating: .min, count: offsets[rows + 1])
  }

  /// The score of the units before a node; the least there is outside the corridor.
  func score(_ row: Int, _ column: Int) -> Int32 {
    guard row >= 1, row <= rows, column >= 1, corridor.columns(row).contains(column) else { return .min }
    return Int32(scores[offsets[row] + column - Int(corridor.low[row])])
  }
}
