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

    mutating func shift(by origin: (source: Int, target: Int)) {
      source = source.lowerBound + origin.source..<source.upperBound + origin.source
      target = target.lowerBound + origin.target..<target.upperBound + origin.target
      other = other.map { ($0.source + origin.source, $0.target + origin.target) }
    }
  }

  var steps: [Step] = []
  /// Whether the path ran along the corridor's edge where a bound had cut it.
  var touchesEdge = false

  private static let unreachable = Int32.min / 4

  /// The first source and target unit of the part that is searched; rows and columns count from there.
  let origin: (source: Int, target: Int)

  /// Searches the whole of both texts.
  init(_ scorer: inout CellScorer, _ corridor: Corridor) {
    self.init(&scorer, 0..<scorer.source.count, 0..<scorer.target.count, corridor)
  }

  /// Searches a part of both texts, with a corridor that counts from its beginning.
  init(_ scorer: inout CellScorer, _ sources: Range<Int>, _ targets: Range<Int>, _ corridor: Corridor) {
    origin = (sources.lowerBound, targets.lowerBound)
    let rows = sources.count
    let columns = targets.count
    var grid = Grid(corridor, rows, columns)
    let widest = corridor.widest
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
      let offset = grid.offsets[row]
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
          grid.scores[offset &+ slot] = Int16(truncatingIfNeeded: max(-30000, min(30000, here.score)))
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
        grid.back[offset &+ slot] = bits | move
      }
    }
    trace(grid, scorer.weights)
  }
}
