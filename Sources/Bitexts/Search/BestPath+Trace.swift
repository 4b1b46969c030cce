extension BestPath {
  /// Source and target units of a move, by its number.
  private static let moves: [(Int, Int)] = [(0, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3)]

  /// Walks back from the end and sets each bead against what could have been instead.
  mutating func trace(_ grid: Grid, _ weights: Weights) {
    var row = grid.rows
    var column = grid.columns
    var state: UInt8 = 3
    while row > 0 || column > 0 {
      let reach = grid.corridor.columns(row)
      if column == reach.lowerBound && column > 0 || column == reach.upperBound && column < grid.columns {
        touchesEdge = true
      }
      let bits = grid.back[grid.offsets[row] + column - reach.lowerBound]
      if state == 3 { state = bits >> 3 & 3 }
      switch state {
      case 1:
        var step = Step(source: row - 1..<row, target: column..<column)
        judge(&step, row...row, near(column, reach), grid, weights)
        steps.append(step)
        state = bits & 32 == 0 ? 0 : 1
        row -= 1
      case 2:
        var step = Step(source: row..<row, target: column - 1..<column)
        judge(&step, max(1, row - 4)...min(grid.rows, row + 5), column...column, grid, weights)
        steps.append(step)
        state = bits & 64 != 0 ? 2 : bits & 128 != 0 ? 1 : 0
        column -= 1
      default:
        let (m, n) = BestPath.moves[Int(bits & 7)]
        guard m > 0 else { preconditionFailure("the path leaves the corridor") }
        var step = Step(source: row - m..<row, target: column - n..<column)
        judge(&step, grid, weights)
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
    _ step: inout Step, _ places: ClosedRange<Int>, _ columns: ClosedRange<Int>, _ grid: Grid, _ weights: Weights
  ) {
    var best = BestPath.worthSaying
    for row in places {
      for column in columns {
        let value = grid.score(row, column)
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

  /// Sets a bead against the other places of its units.
  private func judge(_ step: inout Step, _ grid: Grid, _ weights: Weights) {
    var own = Int32.min
    var rival = Int32.min
    for unit in step.source {
      let row = unit + 1
      let reach = grid.corridor.columns(row)
      for column in max(
        reach.lowerBound, step.target.lowerBound - 20)...min(
          reach.upperBound, step.target.upperBound + 20)
      {
        let value = grid.score(row, column)
        if step.target.contains(column - 1) {
          own = max(own, value)
        } else if value > rival {
          rival = value
          step.other = (unit, column - 1)
        }
      }
    }
    for unit in step.target {
      for row in max(1, step.source.lowerBound - 4)...min(grid.rows, step.source.upperBound + 5)
      where !step.source.contains(row - 1) {
        let value = grid.score(row, unit + 1)
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
