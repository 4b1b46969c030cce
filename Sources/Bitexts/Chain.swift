/// Pairs of units that rare shared words give away, in ascending order on both sides: the hand-holds of the search.
struct Chain {
  /// A hand-hold.
  struct Point {
    var source: Int
    var target: Int
    var score: Int32
  }

  var points: [Point]

  /// Words of more units than this say too little about the place, and would cost too much.
  private static let rare = 8
  /// What a hand-hold must reach, and by how much it must beat the second best.
  private static let enough: Int32 = 500
  private static let clear: Int32 = 200

  init(_ scorer: inout CellScorer) {
    let postings = Postings(scorer.target, atMost: Chain.rare)
    var votes = [Int32](repeating: 0, count: scorer.target.count)
    var touched: [Int32] = []
    var found: [Point] = []
    for unit in 0..<scorer.source.count {
      touched.removeAll(keepingCapacity: true)
      Chain.vote(unit, scorer, postings, &votes, &touched)
      if let point = Chain.choose(unit, &scorer, votes, touched) { found.append(point) }
      for unit in touched { votes[Int(unit)] = 0 }
    }
    points = Chain.longest(found, scorer.target.count)
  }

  private static func vote(
    _ unit: Int, _ scorer: borrowing CellScorer, _ postings: Postings, _ votes: inout [Int32], _ touched: inout [Int32]
  ) {
    let source = scorer.source
    for index in source.range(unit) {
      let type = Int(source.words[index])
      guard source.frequency[type] <= rare else { continue }
      for link in scorer.links.range(type) where scorer.links.weights[link] >= 100 {
        let worth = max(1, (scorer.sourceGains[index] &* scorer.links.weights[link]) >> 8)
        for unit in postings.units(Int(scorer.links.targets[link])) {
          if votes[Int(unit)] == 0 { touched.append(unit) }
          votes[Int(unit)] &+= worth
        }
      }
    }
  }

  private static func choose(
    _ unit: Int, _ scorer: inout CellScorer, _ votes: [Int32], _ touched: [Int32]
  ) -> Point? {
    guard !touched.isEmpty else { return nil }
    var best: [Int32] = []
    for unit in touched {
      var at = best.count
      while at > 0, (votes[Int(best[at - 1])], -best[at - 1]) < (votes[Int(unit)], -unit) { at -= 1 }
      guard at < 3 else { continue }
      best.insert(unit, at: at)
      if best.count > 3 { best.removeLast() }
    }
    scorer.open(unit)
    var first = Point(source: unit, target: -1, score: .min)
    var second = Int32.min
    for candidate in best {
      let score = scorer.cell(Int(candidate)).score
      if score > first.score {
        second = first.score
        first.target = Int(candidate)
        first.score = score
      } else {
        second = max(second, score)
      }
    }
    guard first.score >= enough, second <= first.score - clear else { return nil }
    return first
  }

  /// The heaviest chain that ascends on both sides, in O(k log m).
  private static func longest(_ points: [Point], _ targets: Int) -> [Point] {
    var bestEnd = [Int32](repeating: -1, count: targets + 1)
    var total = [Int](repeating: 0, count: points.count)
    var before = [Int32](repeating: -1, count: points.count)
    var last: Int32 = -1
    for (index, point) in points.enumerated() {
      var previous: Int32 = -1
      var slot = point.target
      while slot > 0 {
        let end = bestEnd[slot]
        if end >= 0, previous < 0 || total[Int(end)] > total[Int(previous)] { previous = end }
        slot &= slot - 1
      }
      before[index] = previous
      total[index] = Int(min(point.score, 3000)) + (previous >= 0 ? total[Int(previous)] : 0)
      slot = point.target + 1
      while slot <= targets {
        if bestEnd[slot] < 0 || total[Int(bestEnd[slot])] < total[index] { bestEnd[slot] = Int32(index) }
        slot += slot & -slot
      }
      if last < 0 || total[Int(last)] < total[index] { last = Int32(index) }
    }
    var chain: [Point] = []
    while last >= 0 {
      chain.append(points[Int(last)])
      last = before[Int(last)]
    }
    return chain.reversed()
  }
}

/// In which units a type occurs, for types that are rare.
struct Postings {
  private var starts: [Int32]
  private var all: [Int32] = []

  init(_ side: TextIndex, atMost rare: Int) {
    starts = [Int32](repeating: 0, count: side.keys.count + 1)
    for word in side.words where side.frequency[Int(word)] <= rare { starts[Int(word) + 1] += 1 }
    for type in side.keys.indices { starts[type + 1] += starts[type] }
    all = [Int32](repeating: 0, count: Int(starts.last!))
    var next = starts
    for unit in 0..<side.count {
      for index in side.range(unit) where side.frequency[Int(side.words[index])] <= rare {
        let type = Int(side.words[index])
        all[Int(next[type])] = Int32(unit)
        next[type] += 1
      }
    }
  }

  func units(_ type: Int) -> ArraySlice<Int32> { all[Int(starts[type])..<Int(starts[type + 1])] }
}
