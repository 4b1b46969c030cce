/// Pairs of units that rare shared words give away, in ascending order on both sides: the hand-holds of the search.
struct Chain {
  /// A hand-hold.
  struct Point {
    var source: Int
    var target: Int
    var score: Int32
  }

  var points: [Point]
  /// How many nodes beyond a hand-hold's neighbours the search may use: none where a search has been sure of them already.
  private(set) var margin = 1

  /// Takes hand-holds that are known, in ascending order.
  init(points: [Point]) { self.points = points }

  /// Takes what a search was sure of, for another one.
  init(_ path: BestPath) {
    margin = 0
    points = path.steps.compactMap { step in
      guard step.source.count == 1, step.target.count == 1, step.margin >= Chain.sure, step.score >= Chain.enough
      else { return nil }
      return Point(source: step.source.lowerBound, target: step.target.lowerBound, score: step.score)
    }
  }

  /// Words of more units than this say too little about the place, and would cost too much.
  private static let rare = 8
  /// What a hand-hold must reach, and by how much it must beat the second best.
  private static let enough: Int32 = 500
  private static let clear: Int32 = 200
  /// By how much a bead of a search must beat all else to hold another search.
  private static let sure: Int32 = 700

  /// How many units are looked at together where the whole text gives no hand-holds, and how far the target may be off.
  private static let window = 600
  private static let drift = 400

  init(_ scorer: inout CellScorer) {
    let rows = scorer.source.count
    let columns = scorer.target.count
    var search = Search(scorer.source, scorer.target)
    points = []
    search.find(0..<rows, 0..<columns, &scorer)
    points = Chain.ascending(search.found)
    // What is rare in the whole of a long text is not all that is rare in a part of it.
    guard rows > Chain.window else { return }
    search.found = points
    var last = (row: 0, column: 0)
    for index in 0...points.count {
      let next = index < points.count ? (points[index].source, points[index].target) : (rows, columns)
      let height = next.0 - last.row
      let reach = next.1 - last.column
      if height > Chain.window / 4, reach > 0 {
        for start in stride(from: last.row, to: next.0, by: Chain.window) {
          let end = min(next.0, start + Chain.window)
          let from = last.column + reach * (start - last.row) / height
          let to = last.column + reach * (end - last.row) / height
          search.find(
            start..<end, max(last.column, from - Chain.drift)..<min(next.1, to + Chain.drift), &scorer)
        }
      }
      last = next
    }
    guard search.found.count > points.count else { return }
    search.found.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    points = Chain.ascending(search.found)
  }

  /// Finds hand-holds in a part of both texts by words that are rare there.
  private struct Search {
    var found: [Point] = []
    private var sourceCounts: [Int32]
    private var targetCounts: [Int32]
    /// The last place of a type in the part, and for each place the one before.
    private var lastPlace: [Int32]
    private var places: [(unit: Int32, before: Int32)] = []
    private var votes: [Int32]
    private var touched: [Int32] = []

    init(_ source: TextIndex, _ target: TextIndex) {
      sourceCounts = [Int32](repeating: 0, count: source.keys.count)
      targetCounts = [Int32](repeating: 0, count: target.keys.count)
      lastPlace = [Int32](repeating: -1, count: target.keys.count)
      votes = [Int32](repeating: 0, count: target.count)
    }

    mutating func find(_ rows: Range<Int>, _ columns: Range<Int>, _ scorer: inout CellScorer) {
      let sourceWords = Int(scorer.source.starts[rows.lowerBound])..<Int(scorer.source.starts[rows.upperBound])
      for index in sourceWords { sourceCounts[Int(scorer.source.words[index])] &+= 1 }
      for unit in columns {
        for index in scorer.target.range(unit) { targetCounts[Int(scorer.target.words[index])] &+= 1 }
      }
      places.removeAll(keepingCapacity: true)
      for unit in columns {
        for index in scorer.target.range(unit) {
          let type = Int(scorer.target.words[index])
          guard targetCounts[type] <= Chain.rare else { continue }
          places.append((Int32(truncatingIfNeeded: unit), lastPlace[type]))
          lastPlace[type] = Int32(truncatingIfNeeded: places.count &- 1)
        }
      }
      for unit in rows {
        touched.removeAll(keepingCapacity: true)
        vote(unit, scorer)
        if let point = Chain.choose(unit, &scorer, votes, touched) { found.append(point) }
        for unit in touched { votes[Int(unit)] = 0 }
      }
      for index in sourceWords { sourceCounts[Int(scorer.source.words[index])] = 0 }
      for unit in columns {
        for index in scorer.target.range(unit) {
          targetCounts[Int(scorer.target.words[index])] = 0
          lastPlace[Int(scorer.target.words[index])] = -1
        }
      }
    }

    private mutating func vote(_ unit: Int, _ scorer: borrowing CellScorer) {
      for index in scorer.source.range(unit) {
        let type = Int(scorer.source.words[index])
        guard sourceCounts[type] <= Chain.rare else { continue }
        for link in scorer.links.range(type) where scorer.links.weights[link] >= 100 {
          let worth = max(1, (scorer.source.gains[index] &* scorer.links.weights[link]) >> 8)
          var place = lastPlace[Int(scorer.links.targets[link])]
          while place >= 0 {
            let (unit, before) = places[Int(place)]
            if votes[Int(unit)] == 0 { touched.append(unit) }
            votes[Int(unit)] &+= worth
            place = before
          }
        }
      }
    }
  }

  private static func choose(
    _ unit: Int, _ scorer: inout CellScorer, _ votes: [Int32], _ touched: [Int32]
  ) -> Point? {
    guard !touched.isEmpty else { return nil }
    var best: (Int32, Int32, Int32) = (-1, -1, -1)
    func votesOf(_ unit: Int32) -> Int32 { unit < 0 ? -1 : votes[Int(unit)] }
    func isBetter(_ one: Int32, _ other: Int32) -> Bool {
      (votesOf(one), -one) > (votesOf(other), -other)
    }
    for unit in touched {
      if isBetter(unit, best.0) {
        best = (unit, best.0, best.1)
      } else if isBetter(unit, best.1) {
        best = (best.0, unit, best.1)
      } else if isBetter(unit, best.2) {
        best.2 = unit
      }
    }
    scorer.open(unit)
    var first = Point(source: unit, target: -1, score: .min)
    var second = Int32.min
    func consider(_ candidate: Int32, _ scorer: borrowing CellScorer) {
      guard candidate >= 0 else { return }
      let score = scorer.cell(Int(candidate)).score
      if score > first.score {
        second = first.score
        first.target = Int(candidate)
        first.score = score
      } else {
        second = max(second, score)
      }
    }
    consider(best.0, scorer)
    consider(best.1, scorer)
    consider(best.2, scorer)
    guard first.score >= enough, second <= first.score - clear else { return nil }
    return first
  }

  /// Those hand-holds of some sorted ones that go up on both sides together and say the most.
  private static func ascending(_ points: [Point]) -> [Point] {
    HeaviestAscent(points.map { ($0.target, Int(min($0.score, 3000))) }).indexes.map { points[$0] }
  }
}
