/// Which nodes of the grid the search may use: for each row a range of columns, never going back.
///
/// Row `i` and column `j` stand for the first `i` source and the first `j` target units.
struct Corridor {
  var low: [Int32]
  var high: [Int32]
  /// Whether a bound other than the text's own cut a box down to a band.
  var isCut = false

  /// The nodes from each hand-hold's predecessor to its successor's successor, so that one wrong hand-hold does no harm.
  init(_ chain: Chain, _ rows: Int, _ columns: Int, width: Int) {
    low = [Int32](repeating: 0, count: rows + 1)
    high = [Int32](repeating: Int32(columns), count: rows + 1)
    let points = chain.points
    func column(_ index: Int) -> Int {
      index < 0 ? 0 : index >= points.count ? columns : points[index].target
    }
    func row(_ index: Int) -> Int { index < 0 ? 0 : index >= points.count ? rows : points[index].source }
    var current = -1
    for node in 0...rows {
      while current + 1 < points.count, points[current + 1].source < node { current += 1 }
      let bottom = max(0, column(current - 1) - chain.margin)
      let top = min(columns, column(current + 2) + 1 + chain.margin)
      low[node] = Int32(bottom)
      high[node] = Int32(top)
      guard top - bottom > 2 * width else { continue }
      // Too wide a box: a band along its diagonal.
      let height = max(1, row(current + 1) - row(current))
      let reach = column(current + 1) - column(current)
      let centre = column(current) + reach * (node - row(current)) / height
      let half = max(width, 2 * reach / height)
      low[node] = Int32(max(bottom, min(centre - half, columns)))
      high[node] = Int32(min(top, centre + half))
      isCut = true
    }
    low[0] = 0
    high[rows] = Int32(columns)
    for node in 1...rows { high[node] = max(high[node], high[node - 1]) }
    for node in (0..<rows).reversed() { low[node] = min(low[node], low[node + 1]) }
    for node in 1...rows where low[node] > high[node - 1] { high[node - 1] = low[node] }
  }

  /// The columns of a row.
  func columns(_ row: Int) -> ClosedRange<Int> { Int(low[row])...Int(high[row]) }

  /// How many nodes there are.
  var count: Int { low.indices.reduce(0) { $0 + columns($1).count } }

  /// How many nodes the widest row has.
  var widest: Int { low.indices.reduce(0) { max($0, columns($1).count) } }
}
