/// Puts right what the order of the text alone has paired: two beads that are far better crosswise.
///
/// The path cannot cross. Where two likeless neighbours have changed places it loses one; where they are alike it pairs each with the
/// other's translation, and this is what is looked for here.
struct Exchange {
  private let steps: [BestPath.Step]
  /// The step of each target unit.
  private var stepOfTarget: [Int]
  private var stepOfSource: [Int]
  private(set) var result: [BestPath.Step]

  init(_ path: BestPath, _ scorer: inout CellScorer) {
    steps = path.steps
    result = steps
    stepOfSource = [Int](repeating: -1, count: scorer.source.count)
    stepOfTarget = [Int](repeating: -1, count: scorer.target.count)
    for (index, step) in steps.enumerated() where step.source.count == 1 && step.target.count == 1 {
      stepOfSource[step.source.lowerBound] = index
      stepOfTarget[step.target.lowerBound] = index
    }
    var pairs: [(Int, Int)] = []
    for index in steps.indices where steps[index].margin < 0 {
      guard let rival = rival(of: index), gain(index, rival, &scorer) >= scorer.weights.crosswise else { continue }
      exchange(index, rival, &scorer)
      pairs.append((index, rival))
    }
    // What stands behind and before units that have changed places has gone with them unless it says something else.
    for direction in [1, -1] {
      for (one, other) in pairs {
        var (one, other) = (one + direction, other + direction)
        while follows(one, other), gain(one, other, &scorer) > -scorer.weights.movedMargin {
          exchange(one, other, &scorer)
          one += direction
          other += direction
        }
      }
    }
  }

  /// The bead that a better place of one of the two units belongs to.
  private func rival(of index: Int) -> Int? {
    let step = steps[index]
    guard isSingle(index), let other = step.other else { return nil }
    let rival =
      other.source == step.source.lowerBound ? stepOfTarget[other.target] : stepOfSource[other.source]
    return rival >= 0 && rival != index && isSingle(rival) ? rival : nil
  }

  /// Whether a step is a 1-1 bead that still stands as the path has it.
  private func isSingle(_ index: Int) -> Bool {
    steps.indices.contains(index) && steps[index].source.count == 1 && steps[index].target.count == 1
      && result[index].target == steps[index].target
  }

  /// Whether two steps can have gone with their neighbours: single beads of one kind, not one and the same.
  private func follows(_ one: Int, _ other: Int) -> Bool { one != other && isSingle(one) && isSingle(other) }

  /// By how much two beads are better crosswise.
  private func gain(_ one: Int, _ other: Int, _ scorer: inout CellScorer) -> Int32 {
    let (a, b) = (steps[one], steps[other])
    scorer.open(a.source.lowerBound)
    let crossed = scorer.cell(b.target.lowerBound).score
    let straight = scorer.cell(a.target.lowerBound).score
    scorer.open(b.source.lowerBound)
    return crossed &+ scorer.cell(a.target.lowerBound).score &- straight &- scorer.cell(b.target.lowerBound).score
  }

  private mutating func exchange(_ one: Int, _ other: Int, _ scorer: inout CellScorer) {
    let won = gain(one, other, &scorer)
    result[one].target = steps[other].target
    result[other].target = steps[one].target
    for index in [one, other] {
      result[index].margin = max(won / 2, 0)
      result[index].other = (steps[index].source.lowerBound, steps[index].target.lowerBound)
    }
    // Either may be said to have moved; the shorter one is.
    let lengths = [one, other].map { scorer.source.lengths[steps[$0].source.lowerBound] }
    result[lengths[0] < lengths[1] ? one : other].isMoved = true
  }
}
