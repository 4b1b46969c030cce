/// Pairs, across the order of the text, what the path left over on both sides.
///
/// Units that are surely each other's give hand-holds; around a hand-hold what is left over beside it on both sides is searched as
/// if it were a text of its own, so that a section moves whole: heading, sentences that became one, sentences without a translation.
struct Crossing {
  /// The beads that were found, without order.
  private(set) var beads: [BestPath.Step] = []

  /// A unit that is left over; its gap counts the beads before it: units of one gap do not cross.
  private struct Unit {
    var unit: Int
    var gap: Int
  }

  /// Two units across the order.
  private struct Hold {
    var source: Int
    var target: Int
    var score: Int32
  }

  /// How many comparisons there may be with what is paired already.
  private static let budget = 2_000_000

  private var freeSources: [Bool]
  private var freeTargets: [Bool]
  /// How many beads stand before each unit.
  private var sourcePlaces: [Int32]
  private var targetPlaces: [Int32]

  init(_ steps: [BestPath.Step], _ scorer: inout CellScorer) {
    freeSources = [Bool](repeating: false, count: scorer.source.count)
    freeTargets = [Bool](repeating: false, count: scorer.target.count)
    sourcePlaces = [Int32](repeating: 0, count: scorer.source.count)
    targetPlaces = [Int32](repeating: 0, count: scorer.target.count)
    var sources: [Unit] = []
    var targets: [Unit] = []
    var beads = 0
    for step in steps {
      for unit in step.source { sourcePlaces[unit] = Int32(truncatingIfNeeded: beads) }
      for unit in step.target { targetPlaces[unit] = Int32(truncatingIfNeeded: beads) }
      if step.source.isEmpty {
        targets.append(Unit(unit: step.target.lowerBound, gap: beads))
        freeTargets[step.target.lowerBound] = true
      } else if step.target.isEmpty {
        sources.append(Unit(unit: step.source.lowerBound, gap: beads))
        freeSources[step.source.lowerBound] = true
      } else {
        beads += 1
      }
    }
    guard !sources.isEmpty, !targets.isEmpty else { return }
    let holds = holds(sources, targets, &scorer)
    for group in Crossing.groups(holds) { move(group, &scorer) }
  }

  // MARK: Hand-holds

  private func holds(_ sources: [Unit], _ targets: [Unit], _ scorer: inout CellScorer) -> [Hold] {
    var slot = [Int32](repeating: -1, count: scorer.target.count)
    for (index, target) in targets.enumerated() { slot[target.unit] = Int32(index) }
    let takesAll = sources.count * targets.count <= 200_000
    let postings = Postings(scorer.target, atMost: takesAll ? 0 : 8)
    var bestOfTarget = [(worth: Int32, source: Int)](repeating: (.min, -1), count: targets.count)
    var bestOfSource: [(score: Int32, worth: Int32, second: Int32, target: Int)] = []
    for (index, source) in sources.enumerated() {
      scorer.open(source.unit)
      var best = (score: Int32.min, worth: Int32.min, second: Int32.min, target: -1)
      func consider(_ number: Int, _ scorer: borrowing CellScorer) {
        let target = targets[number]
        guard target.gap != source.gap else { return }
        let score = scorer.cell(target.unit).score
        let worth = worth(score, abs(target.gap - source.gap), scorer.weights)
        if worth > best.worth {
          best = (score, worth, best.worth, number)
        } else if worth > best.second {
          best.second = worth
        }
        if worth > bestOfTarget[number].worth { bestOfTarget[number] = (worth, index) }
      }
      if takesAll {
        for number in targets.indices { consider(number, scorer) }
      } else {
        for number in Crossing.near(source.unit, scorer, postings, slot) { consider(number, scorer) }
      }
      bestOfSource.append(best)
    }
    var budget = Crossing.budget
    var holds: [Hold] = []
    for (index, best) in bestOfSource.enumerated() where best.target >= 0 {
      guard bestOfTarget[best.target].source == index, best.worth >= 0,
        best.worth - max(best.second, -scorer.weights.moved) >= scorer.weights.movedMargin
      else { continue }
      let hold = Hold(source: sources[index].unit, target: targets[best.target].unit, score: best.score)
      if isItsOwn(hold, &scorer, &budget) { holds.append(hold) }
    }
    return holds
  }

  /// What a pair that has moved is worth. The nearer, the likelier: most of what moves changes places with its neighbour.
  private func worth(_ score: Int32, _ distance: Int, _ weights: Weights) -> Int32 {
    score &- weights.moved &- (weights.movedFar &* Logarithm.of(distance)) >> 8
  }

  /// Whether neither unit is as near to one that is paired already, as the rows of a table or the steps of a recipe are to
  /// each other: what they share then says nothing.
  private func isItsOwn(_ hold: Hold, _ scorer: inout CellScorer, _ budget: inout Int) -> Bool {
    let weights = scorer.weights
    let place = Int(sourcePlaces[hold.source])
    let facing = Int(targetPlaces[hold.target])
    let most = worth(hold.score, abs(place - facing), weights) &- weights.takenMargin
    let targets = max(0, hold.target - 1000)..<min(scorer.target.count, hold.target + 1000)
    let sources = max(0, hold.source - 1000)..<min(scorer.source.count, hold.source + 1000)
    budget -= targets.count + sources.count
    guard budget > 0 else { return hold.score > scorer.weights.moved * 2 }
    scorer.open(hold.source)
    for unit in targets where !freeTargets[unit] {
      if worth(scorer.cell(unit).score, abs(place - Int(targetPlaces[unit])), weights) > most { return false }
    }
    for unit in sources where !freeSources[unit] {
      scorer.open(unit)
      if worth(scorer.cell(hold.target).score, abs(facing - Int(sourcePlaces[unit])), weights) > most { return false }
    }
    return true
  }

  /// Left-over targets that share a rare word with a unit, each once.
  private static func near(
    _ unit: Int, _ scorer: borrowing CellScorer, _ postings: Postings, _ slot: [Int32]
  ) -> [Int] {
    var found: [Int] = []
    for index in scorer.source.range(unit) {
      for link in scorer.links.range(Int(scorer.source.words[index])) {
        for other in postings.units(Int(scorer.links.targets[link])) where slot[Int(other)] >= 0 {
          found.append(Int(slot[Int(other)]))
        }
      }
      if found.count > 256 { break }
    }
    found.sort()
    var last = -1
    return found.filter { number in
      defer { last = number }
      return number != last
    }
  }

  // MARK: What moved with them

  /// Hand-holds that go up together, the strongest group first.
  private static func groups(_ holds: [Hold]) -> [[Hold]] {
    var groups: [[Hold]] = []
    for hold in holds {
      if let last = groups.last?.last, hold.target > last.target, hold.source - last.source <= 20,
        hold.target - last.target <= 20
      {
        groups[groups.count - 1].append(hold)
      } else {
        groups.append([hold])
      }
    }
    func worth(_ group: [Hold]) -> Int { group.reduce(0) { $0 + Int($1.score) } }
    return groups.sorted { (worth($1), $0[0].source) < (worth($0), $1[0].source) }
  }

  /// Pairs a group and what is left over beside it.
  private mutating func move(_ group: [Hold], _ scorer: inout CellScorer) {
    let group = group.filter { freeSources[$0.source] && freeTargets[$0.target] }
    guard let first = group.first, let last = group.last else { return }
    let sources = Crossing.stretch(freeSources, around: first.source...last.source)
    let targets = Crossing.stretch(freeTargets, around: first.target...last.target)
    guard let sources, let targets else {
      // Something between them is paired with something else.
      for hold in group { take(hold) }
      return
    }
    let points = group.map {
      Chain.Point(source: $0.source - sources.lowerBound, target: $0.target - targets.lowerBound, score: $0.score)
    }
    let corridor = Corridor(Chain(points: points), sources.count, targets.count, width: 24)
    let steps = BestPath(&scorer, sources, targets, corridor).steps
    let isHeld = steps.map { step in
      group.contains { step.source.contains($0.source) && step.target.contains($0.target) }
    }
    guard let from = isHeld.firstIndex(of: true), let to = isHeld.lastIndex(of: true) else {
      for hold in group { take(hold) }
      return
    }
    for index in from...to { take(steps[index]) }
    // Outwards as long as one bead follows the other, with at most one unit left over between.
    for way in [Array(stride(from: to + 1, to: steps.count, by: 1)), Array(stride(from: from - 1, through: 0, by: -1))]
    {
      var left = 0
      for index in way {
        if steps[index].source.isEmpty || steps[index].target.isEmpty {
          left += 1
        } else if left <= 1, steps[index].score >= 0 {
          take(steps[index])
          left = 0
        } else {
          break
        }
      }
    }
  }

  /// What is free around a range without a break, at most 200 units each way; `nil` when the range itself is not free.
  private static func stretch(_ free: [Bool], around range: ClosedRange<Int>) -> Range<Int>? {
    guard range.allSatisfy({ free[$0] }) else { return nil }
    var low = range.lowerBound
    while low > 0, free[low - 1], range.lowerBound - low < 200 { low -= 1 }
    var high = range.upperBound + 1
    while high < free.count, free[high], high - range.upperBound < 200 { high += 1 }
    return low..<high
  }

  private mutating func take(_ hold: Hold) {
    var step = BestPath.Step(source: hold.source..<hold.source + 1, target: hold.target..<hold.target + 1)
    step.score = hold.score
    step.margin = hold.score
    take(step)
  }

  private mutating func take(_ step: BestPath.Step) {
    guard !step.source.isEmpty, !step.target.isEmpty else { return }
    var step = step
    step.isMoved = true
    beads.append(step)
    for unit in step.source { freeSources[unit] = false }
    for unit in step.target { freeTargets[unit] = false }
  }
}
