import Languages

/// Turns a path and what was moved into links, with kind, confidence and reason.
struct LinkBuilder {
  private let source: TextIndex
  private let target: TextIndex
  private let words: WordPairs
  private let reversed: Bool

  init(_ source: TextIndex, _ target: TextIndex, words: WordPairs, reversed: Bool) {
    self.source = source
    self.target = target
    self.words = words
    self.reversed = reversed
  }

  func links(_ path: BestPath, _ moved: Crossing, _ scorer: inout CellScorer) -> [Link] {
    let taken = Set(moved.targets.values)
    var links: [Link] = []
    links.reserveCapacity(path.steps.count)
    let steps = path.steps
    for (index, step) in steps.enumerated() {
      if let unit = step.source.first, step.target.isEmpty {
        if let other = moved.targets[unit] {
          var step = step
          step.margin = moved.scores[unit] ?? 0
          links.append(link(unit..<unit + 1, other..<other + 1, step, &scorer, kind: .moved))
        } else {
          links.append(
            Link(source: [unit], target: [], kind: .missing, confidence: LinkBuilder.certainty(steps, index)))
        }
      } else if let unit = step.target.first, step.source.isEmpty {
        guard !taken.contains(unit) else { continue }
        links.append(Link(source: [], target: [unit], kind: .extra, confidence: LinkBuilder.certainty(steps, index)))
      } else {
        links.append(link(step.source, step.target, step, &scorer, kind: .paired))
      }
    }
    return links
  }

  /// How sure it is that a unit faces nothing: less so where the other side has such a unit at the same place.
  private static func certainty(_ steps: [BestPath.Step], _ index: Int) -> Double {
    let isSource = steps[index].target.isEmpty
    for direction in [-1, 1] {
      var next = index + direction
      while steps.indices.contains(next), abs(next - index) < 50 {
        let step = steps[next]
        guard step.source.isEmpty || step.target.isEmpty else { break }
        if step.target.isEmpty != isSource { return 0.7 }
        next += direction
      }
    }
    return 0.95
  }

  private func link(
    _ one: Range<Int>, _ other: Range<Int>, _ step: BestPath.Step, _ scorer: inout CellScorer, kind: Link.Kind
  ) -> Link {
    var reason = Link.Reason()
    var answered = (source: 0, target: 0)
    var possible = (source: 0, target: 0)
    var masks = [UInt64](repeating: 0, count: other.count)
    var anchors = (all: 0, answered: 0)
    for unit in one {
      scorer.open(unit)
      var mask: UInt64 = 0
      for (index, facing) in other.enumerated() {
        let cell = scorer.cell(facing)
        mask |= cell.sourceMask
        masks[index] |= cell.targetMask
      }
      LinkBuilder.count(source, unit, mask, scorer.sourceGains, &answered.source, &possible.source, &anchors)
    }
    for (index, unit) in other.enumerated() {
      LinkBuilder.count(target, unit, masks[index], scorer.targetGains, &answered.target, &possible.target, &anchors)
    }
    reason.sourceShare = possible.source > 0 ? Double(answered.source) / Double(possible.source) : 0
    reason.targetShare = possible.target > 0 ? Double(answered.target) / Double(possible.target) : 0
    reason.anchorsAgree = anchors.all == 0 ? nil : anchors.all == anchors.answered
    reason.kindsAgree =
      source.kinds[one.lowerBound] == target.kinds[other.lowerBound]
      && source.levels[one.lowerBound] == target.levels[other.lowerBound]
    reason.margin = Double(step.margin) / 256
    reason.runnerUp = step.other.map { Link.RunnerUp(source: $0.source, target: $0.target) }
    let margin = Double(max(step.margin, 0))
    var kind = kind
    if one.count == 1, other.count == 1, repeats(one.lowerBound, other.lowerBound) { kind = .untranslated }
    return Link(
      source: Array(one), target: Array(other), kind: kind,
      confidence: (kind == .moved ? 0.4 : 0.5) + 0.5 * margin / (margin + 600), reason: reason)
  }

  private static func count(
    _ side: TextIndex, _ unit: Int, _ mask: UInt64, _ gains: [Int32], _ answered: inout Int, _ possible: inout Int,
    _ anchors: inout (all: Int, answered: Int)
  ) {
    let start = Int(side.starts[unit])
    for index in side.range(unit) {
      let isAnswered = mask >> UInt64(index - start) & 1 == 1
      possible += Int(gains[index])
      if isAnswered { answered += Int(gains[index]) }
      if side.classes[Int(side.words[index])] == .anchor {
        anchors.all += 1
        if isAnswered { anchors.answered += 1 }
      }
    }
  }

  /// Whether the target repeats the source's words, and these are words that a translation would have changed.
  private func repeats(_ one: Int, _ other: Int) -> Bool {
    guard source.wordings[one] != 0, source.wordings[one] == target.wordings[other] else { return false }
    var count = 0
    for index in source.range(one) {
      let type = Int(source.words[index])
      guard source.classes[type] == .word else { continue }
      count += 1
      let matches = words.matches(source.keys[type], reversed: reversed)
      if !matches.isEmpty, !matches.contains(where: { target.type($0.key) != nil }) { return true }
    }
    return count >= 3
  }
}
