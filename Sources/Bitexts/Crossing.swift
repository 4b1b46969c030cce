/// Pairs, across the order of the text, units that the path left over on both sides.
struct Crossing {
  /// Target units by source unit.
  private(set) var targets: [Int: Int] = [:]
  /// The score of each moved pair, by source unit.
  private(set) var scores: [Int: Int32] = [:]

  init(_ path: BestPath, _ scorer: inout CellScorer) {
    // A gap's number counts the beads before it: source and target units of one gap do not cross.
    var sources: [(unit: Int, gap: Int)] = []
    var candidates: [(unit: Int, gap: Int)] = []
    var beads = 0
    for step in path.steps {
      if step.source.isEmpty {
        candidates.append((step.target.lowerBound, beads))
      } else if step.target.isEmpty {
        sources.append((step.source.lowerBound, beads))
      } else {
        beads += 1
      }
    }
    guard !sources.isEmpty, !candidates.isEmpty else { return }
    pair(sources, candidates, &scorer)
  }

  private mutating func pair(
    _ sources: [(unit: Int, gap: Int)], _ candidates: [(unit: Int, gap: Int)], _ scorer: inout CellScorer
  ) {
    var slot = [Int32](repeating: -1, count: scorer.target.count)
    for (index, candidate) in candidates.enumerated() { slot[candidate.unit] = Int32(index) }
    let takesAll = sources.count * candidates.count <= 200_000
    let postings = Postings(scorer.target, atMost: takesAll ? 0 : 8)
    var bestOfTarget = [(score: Int32, source: Int)](repeating: (.min, -1), count: candidates.count)
    var bestOfSource: [(score: Int32, second: Int32, target: Int)] = []
    for (index, (unit, gap)) in sources.enumerated() {
      scorer.open(unit)
      var best = (score: Int32.min, second: Int32.min, target: -1)
      func consider(_ number: Int, _ scorer: borrowing CellScorer) {
        let candidate = candidates[number]
        guard candidate.gap != gap else { return }
        let score = scorer.cell(candidate.unit).score
        if score > best.score {
          best = (score, best.score, number)
        } else if score > best.second {
          best.second = score
        }
        if score > bestOfTarget[number].score { bestOfTarget[number] = (score, index) }
      }
      if takesAll {
        for number in candidates.indices { consider(number, scorer) }
      } else {
        for number in Crossing.near(unit, scorer, postings, slot) { consider(number, scorer) }
      }
      bestOfSource.append(best)
    }
    for (index, best) in bestOfSource.enumerated() where best.target >= 0 {
      guard bestOfTarget[best.target].source == index, best.score >= scorer.weights.moved,
        best.score - max(best.second, 0) >= 150
      else { continue }
      targets[sources[index].unit] = candidates[best.target].unit
      scores[sources[index].unit] = best.score
    }
    grow(sources, slot, candidates, &scorer)
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

  /// What stands beside a moved unit has probably moved with it.
  private mutating func grow(
    _ sources: [(unit: Int, gap: Int)], _ slot: [Int32], _ candidates: [(unit: Int, gap: Int)],
    _ scorer: inout CellScorer
  ) {
    var taken = Set(targets.values)
    func isFree(_ unit: Int) -> Bool { slot.indices.contains(unit) && slot[unit] >= 0 && !taken.contains(unit) }
    for direction in [1, -1] {
      for (unit, gap) in direction == 1 ? sources : sources.reversed() where targets[unit] == nil {
        guard let neighbour = targets[unit - direction] else { continue }
        let other = neighbour + direction
        guard isFree(other), candidates[Int(slot[other])].gap != gap else { continue }
        scorer.open(unit)
        let score = scorer.cell(other).score
        guard score >= 0 else { continue }
        targets[unit] = other
        scores[unit] = score
        taken.insert(other)
      }
    }
  }
}
