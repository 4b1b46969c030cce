/// The best way through the corridor: beads of up to three units a side, and gaps whose first unit costs more than the rest.
struct BestPath {
  /// A bead of the path, by the units it covers; one of the ranges is empty in a gap.
  struct Step {
    var source: Range<Int>
    var target: Range<Int>
    /// The bead's score, and by how much it beats the best other place or a gap.
    var score: Int32 = 0
    var margin: Int32 = 0
    /// The best other place of a 1-1 bead.
    var other: (source: Int, target: Int)?
    /// Whether the bead stands across the order of the others.
    var isMoved = false

    fileprivate mutating func shift(by origin: (source: Int, target: Int)) {
      source = source.lowerBound + origin.source..<source.upperBound + origin.source
      target = target.lowerBound + origin.target..<target.upperBound + origin.target
      other = other.map { ($0.source + origin.source, $0.target + origin.target) }
    }
  }

  var steps: [Step] = []
  /// Whether the path ran along the corridor's edge where a bound had cut it.
  private(set) var touchesEdge = false

  private static let unreachable = Int32.min / 4
  /// Source and target units of a move, by its number.
  private static let moves: [(Int, Int)] = [(0, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3)]

  /// The first source and target unit of the part that is searched; rows and columns count from there.
  private let origin: (source: Int, target: Int)

  /// Searches the whole of both texts.
  init(_ scorer: inout CellScorer, _ corridor: Corridor) {
    self.init(&scorer, 0..<scorer.source.count, 0..<scorer.target.count, corridor)
  }

  /// Searches a part of both texts, with a corridor that counts from its beginning.
  init(_ scorer: inout CellScorer, _ sources: Range<Int>, _ targets: Range<Int>, _ corridor: Corridor) {
    origin = (sources.lowerBound, targets.lowerBound)
    let rows = sources.count
    let columns = targets.count
    var offsets = [Int](repeating: 0, count: rows + 2)
    for row in 0...rows { offsets[row + 1] = offsets[row] + Int(corridor.high[row] - corridor.low[row]) + 1 }
    // Bits 0–2 the bead that ends here, 3–4 which of bead, source gap, target gap is best, 5 whether the source gap goes on,
    // 6–7 whether the target gap goes on or follows a source gap.
    var back = [UInt8](repeating: 0, count: offsets[rows + 1])
    var scores = [Int16](repeating: .min, count: offsets[rows + 1])
    let widest = (0...rows).reduce(0) { max($0, Int(corridor.high[$1] - corridor.low[$1]) + 1) }
    var best = [[Int32]](repeating: [Int32](repeating: BestPath.unreachable, count: widest), count: 4)
    var beads = [[Int32]](repeating: [Int32](repeating: BestPath.unreachable, count: widest), count: 2)
    var sourceGap = [[Int32]](repeating: [Int32](repeating: BestPath.unreachable, count: widest), count: 2)
    var cells = [[Cell]](repeating: [Cell](repeating: Cell(), count: widest), count: 3)
    let weights = scorer.weights
    let (top, start) = origin
    for row in 0...rows {
      let low = Int(corridor.low[row])
      let high = Int(corridor.high[row])
      let unit = top &+ row &- 1
      if row > 0 { scorer.open(unit) }
      var targetGap = BestPath.unreachable
      var previousBead = BestPath.unreachable
      var previousGap = BestPath.unreachable
      let offset = offsets[row]
      func before(_ rowsBack: Int, _ column: Int) -> Int32 {
        let other = row &- rowsBack
        guard other >= 0, column >= Int(corridor.low[other]), column <= Int(corridor.high[other]) else {
          return BestPath.unreachable
        }
        return best[other & 3][column &- Int(corridor.low[other])]
      }
      func cell(_ rowsBack: Int, _ column: Int) -> Cell? {
        let other = row &- rowsBack
        guard other >= 1, column >= 1, column >= Int(corridor.low[other]), column <= Int(corridor.high[other]) else {
          return nil
        }
        return cells[other % 3][column &- Int(corridor.low[other])]
      }
      for column in low...high {
        let slot = column &- low
        let facing = start &+ column &- 1
        var bead = BestPath.unreachable
        var move: UInt8 = 0
        if row > 0, column > 0 {
          let here = scorer.cell(facing)
          cells[row % 3][slot] = here
          scores[offset &+ slot] = Int16(truncatingIfNeeded: max(-30000, min(30000, here.score)))
          let from = before(1, column &- 1)
          if from > BestPath.unreachable {
            bead = from &+ here.score
            move = 1
          }
          if let above = cell(1, column) {
            if scorer.joins(above, here, sources: unit &- 1, unit, target: facing) {
              let value =
                before(2, column &- 1) &+ scorer.merged(above, here, nil, sources: unit &- 1, target: facing)
              if value > bead { (bead, move) = (value, 2) }
            }
            if let third = cell(2, column), scorer.joins(third, above, sources: unit &- 2, unit, target: facing) {
              let value =
                before(3, column &- 1) &+ scorer.merged(third, above, here, sources: unit &- 2, target: facing)
              if value > bead { (bead, move) = (value, 5) }
            }
          }
          if let left = cell(0, column &- 1) {
            if scorer.joins(left, here, targets: facing &- 1, facing, source: unit) {
              let value =
                before(1, column &- 2) &+ scorer.merged(left, here, nil, source: unit, targets: facing &- 1)
              if value > bead { (bead, move) = (value, 3) }
            }
            if let third = cell(0, column &- 2),
              scorer.joins(third, left, targets: facing &- 2, facing, source: unit)
            {
              let value =
                before(1, column &- 3) &+ scorer.merged(third, left, here, source: unit, targets: facing &- 2)
              if value > bead { (bead, move) = (value, 6) }
            }
          }
          if let above = cell(1, column), let left = cell(0, column &- 1), above.sourceMask != 0, left.sourceMask != 0,
            let corner = cell(1, column &- 1), scorer.isCrossed(above, left, unit, facing)
          {
            let value =
              before(2, column &- 2)
              &+ scorer.merged(corner, above, left, here, sources: unit &- 1, targets: facing &- 1)
            // Two strong pairs that only stand in another order are moved, not one bead.
            let crossed = before(2, column &- 2) &+ above.score &+ left.score
            if value > bead, value > crossed { (bead, move) = (value, 4) }
          }
        }
        if row == 0, column == 0 { bead = 0 }
        var gap = BestPath.unreachable
        var bits: UInt8 = 0
        if row > 0 {
          let other = row &- 1
          if column >= Int(corridor.low[other]), column <= Int(corridor.high[other]) {
            let index = column &- Int(corridor.low[other])
            let opened = beads[other & 1][index] &+ scorer.sourceGap.first
            let extended = sourceGap[other & 1][index]
            gap = max(opened, extended, BestPath.unreachable) &+ scorer.sourceGap.unit
            if extended >= opened { bits |= 32 }
          }
        }
        if column > low {
          var from = previousBead &+ scorer.targetGap.first
          if targetGap >= from { (from, bits) = (targetGap, bits | 64) }
          let turned = previousGap &+ scorer.targetGap.first &+ weights.exchange
          if turned > from { (from, bits) = (turned, bits & ~64 | 128) }
          targetGap = max(from, BestPath.unreachable) &+ scorer.targetGap.unit
        }
        beads[row & 1][slot] = bead
        sourceGap[row & 1][slot] = gap
        previousBead = bead
        previousGap = gap
        var value = bead
        if gap > value {
          value = gap
          bits |= 8
        }
        if targetGap > value {
          value = targetGap
          bits = bits & ~24 | 16
        }
        value = max(value, BestPath.unreachable)
        best[row & 3][slot] = value
        back[offset &+ slot] = bits | move
      }
    }
    trace(scorer, corridor, offsets, back, scores, rows, columns)
  }

  private mutating func trace(
    _ scorer: borrowing CellScorer, _ corridor: Corridor, _ offsets: [Int], _ back: [UInt8], _ scores: [Int16],
    _ rows: Int, _ columns: Int
  ) {
    var row = rows
    var column = columns
    var state: UInt8 = 3
    while row > 0 || column > 0 {
      let low = Int(corridor.low[row])
      let high = Int(corridor.high[row])
      if (column == low && low > 0) || (column == high && high < columns) { touchesEdge = true }
      let bits = back[offsets[row] + column - low]
      if state == 3 { state = bits >> 3 & 3 }
      switch state {
      case 1:
        var step = Step(source: row - 1..<row, target: column..<column)
        judge(&step, row...row, near(column, low...high), corridor, offsets, scores, scorer.weights)
        steps.append(step)
        state = bits & 32 == 0 ? 0 : 1
        row -= 1
      case 2:
        var step = Step(source: row..<row, target: column - 1..<column)
        judge(&step, max(1, row - 4)...min(rows, row + 5), column...column, corridor, offsets, scores, scorer.weights)
        steps.append(step)
        state = bits & 64 != 0 ? 2 : bits & 128 != 0 ? 1 : 0
        column -= 1
      default:
        let (m, n) = BestPath.moves[Int(bits & 7)]
        guard m > 0 else { preconditionFailure("the path leaves the corridor") }
        var step = Step(source: row - m..<row, target: column - n..<column)
        judge(&step, corridor, offsets, scores, scorer.weights)
        steps.append(step)
        row -= m
        column -= n
        state = 3
      }
    }
    steps.reverse()
    guard origin != (0, 0) else { return }
    for index in steps.indices { steps[index].shift(by: origin) }
  }

  /// The columns of a row that are looked at for other places.
  private func near(_ column: Int, _ row: ClosedRange<Int>) -> ClosedRange<Int> {
    max(row.lowerBound, min(column - 20, row.upperBound))...min(row.upperBound, column + 20)
  }

  /// Sets a gap against the best place that its unit could have had.
  private func judge(
    _ step: inout Step, _ places: ClosedRange<Int>, _ columns: ClosedRange<Int>, _ corridor: Corridor,
    _ offsets: [Int], _ scores: [Int16], _ weights: Weights
  ) {
    var best = BestPath.worthSaying
    for row in places {
      for column in columns {
        let value = BestPath.score(row, column, corridor, offsets, scores)
        if value > best {
          best = value
          step.other = (row - 1, column - 1)
        }
      }
    }
    step.margin = weights.gapUnit * 2 - best
  }

  /// What another place must reach to be spoken of where a unit faces nothing.
  private static let worthSaying: Int32 = -512

  private static func score(
    _ row: Int, _ column: Int, _ corridor: Corridor, _ offsets: [Int], _ scores: [Int16]
  ) -> Int32 {
    guard row >= 1, row < offsets.count - 1, column >= 1, column >= Int(corridor.low[row]),
      column <= Int(corridor.high[row])
    else { return .min }
    return Int32(scores[offsets[row] + column - Int(corridor.low[row])])
  }

  /// Sets a bead against the other places of its units.
  private func judge(
    _ step: inout Step, _ corridor: Corridor, _ offsets: [Int], _ scores: [Int16], _ weights: Weights
  ) {
    func score(_ row: Int, _ column: Int) -> Int32 { BestPath.score(row, column, corridor, offsets, scores) }
    var own = Int32.min
    var rival = Int32.min
    for unit in step.source {
      let row = unit + 1
      for column in max(
        Int(corridor.low[row]), step.target.lowerBound - 20)...min(Int(corridor.high[row]), step.target.upperBound + 20)
      {
        let value = score(row, column)
        if step.target.contains(column - 1) {
          own = max(own, value)
        } else if value > rival {
          rival = value
          step.other = (unit, column - 1)
        }
      }
    }
    for unit in step.target {
      for row in max(1, step.source.lowerBound - 4)...min(offsets.count - 2, step.source.upperBound + 5)
      where !step.source.contains(row - 1) {
        let value = score(row, unit + 1)
        if value > rival {
          rival = value
          step.other = (row - 1, unit)
        }
      }
    }
    step.score = own
    step.margin = own - max(rival, weights.gapUnit * 2)
  }
}
