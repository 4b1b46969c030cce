import Languages

/// Turns a path and what was moved into links, with kind, confidence and reason.
struct LinkBuilder {
  private let source: TextIndex
  private let target: TextIndex
  private let words: WordPairs
  private let reversed: Bool
  private let texts: (source: [AlignmentUnit], target: [AlignmentUnit])

  init(
    _ source: TextIndex, _ target: TextIndex, words: WordPairs, reversed: Bool,
    texts: (source: [AlignmentUnit], target: [AlignmentUnit])
  ) {
    self.texts = texts
    self.source = source
    self.target = target
    self.words = words
    self.reversed = reversed
  }

  func links(_ steps: [BestPath.Step], _ moved: [BestPath.Step], _ scorer: inout CellScorer) -> [Link] {
    var beads: [Int: BestPath.Step] = [:]
    var taken: (source: Set<Int>, target: Set<Int>) = ([], [])
    for step in moved {
      beads[step.source.lowerBound] = step
      taken.source.formUnion(step.source)
      taken.target.formUnion(step.target)
    }
    var links: [Link] = []
    links.reserveCapacity(steps.count)
    for (index, step) in steps.enumerated() {
      if let unit = step.source.first, step.target.isEmpty {
        if let bead = beads[unit] {
          links.append(link(bead, &scorer))
        } else if !taken.source.contains(unit) {
          links.append(
            Link(
              source: [unit], target: [], kind: .missing, confidence: LinkBuilder.certainty(steps, index),
              reason: LinkBuilder.reason(step)))
        }
      } else if let unit = step.target.first, step.source.isEmpty {
        guard !taken.target.contains(unit) else { continue }
        links.append(
          Link(
            source: [], target: [unit], kind: .extra, confidence: LinkBuilder.certainty(steps, index),
            reason: LinkBuilder.reason(step)))
      } else {
        links.append(link(step, &scorer))
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

  /// What would have been instead.
  private static func reason(_ step: BestPath.Step) -> Link.Reason {
    var reason = Link.Reason()
    reason.margin = Double(step.margin) / 256
    reason.runnerUp = step.other.map { Link.RunnerUp(source: $0.source, target: $0.target) }
    return reason
  }

  private func link(_ step: BestPath.Step, _ scorer: inout CellScorer) -> Link {
    let one = step.source
    let other = step.target
    var reason = LinkBuilder.reason(step)
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
      LinkBuilder.count(source, unit, mask, scorer.source.gains, &answered.source, &possible.source, &anchors)
    }
    for (index, unit) in other.enumerated() {
      LinkBuilder.count(target, unit, masks[index], scorer.target.gains, &answered.target, &possible.target, &anchors)
    }
    reason.sourceShare = possible.source > 0 ? Double(answered.source) / Double(possible.source) : 0
    reason.targetShare = possible.target > 0 ? Double(answered.target) / Double(possible.target) : 0
    reason.anchorsAgree = anchors.all == 0 ? nil : anchors.all == anchors.answered
    reason.kindsAgree =
      source.kinds[one.lowerBound] == target.kinds[other.lowerBound]
      && source.levels[one.lowerBound] == target.levels[other.lowerBound]
    let margin = Double(max(step.margin, 0))
    var kind: Link.Kind = step.isMoved ? .moved : .paired
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

  /// Whether the target repeats the source's wording, or nearly, in words that a translation would have changed.
  private func repeats(_ one: Int, _ other: Int) -> Bool {
    let isEqual = source.wordings[one] != 0 && source.wordings[one] == target.wordings[other]
    guard isEqual || isAsLong(one, other) else { return false }
    var count = 0
    var changes = 0
    var kept = 0
    for index in source.range(one) where source.classes[Int(source.words[index])] == .word {
      count += 1
      let matches = words.matches(source.keys[Int(source.words[index])], reversed: reversed)
      guard !matches.isEmpty else { continue }
      if matches.contains(where: { stands($0.key, in: other) }) { kept += 1 } else { changes += 1 }
    }
    // “Mette Lund Sørensen” has a Danish word by chance: where every word has a capital most of them must be such, and the
    // first, which would be a given name.
    if source.isTitled[one], changes * 2 <= count || source.beginsWithName[one] { return false }
    // “Information” is a translation of “Information”, and “Ctrl+Alt+F2” has one Danish word by chance; a line of words that
    // no list has is a copy when it is long and no name.
    if isEqual {
      return changes >= 3 || changes > 0 && changes * 2 >= count
        || changes + kept == 0 && count >= 3 && !source.isProper[one]
    }
    return changes > kept
      && NearCopy.likeness(texts.source[one].text, texts.target[other].text) >= NearCopy.enough
  }

  private func isAsLong(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (source.lengths[one], target.lengths[other])
    return a >= 6 && abs(a - b) * 4 <= max(a, b)
  }

  private func stands(_ key: UInt64, in unit: Int) -> Bool {
    guard let type = target.type(key) else { return false }
    return target.range(unit).contains { target.words[$0] == Int32(type) }
  }
}
