// Beads with more than one unit on a side.
extension CellScorer {
  // MARK: What may stand together

  /// Whether source units from `first` to `last` may face one target unit together.
  ///
  /// In a block, or where the second mends a broken sentence, one of two neighbours must be answered in good part, across blocks
  /// both; where a whole block would face a whole block nothing need be answered.
  func joins(_ one: Cell, _ other: Cell, sources first: Int, _ last: Int, target unit: Int) -> Bool {
    let isAnswered = one.sourceGain &* 4 > source.gainTotals[first]
    let isNextAnswered = other.sourceGain &* 4 > source.gainTotals[first &+ 1]
    if isAnswered && isNextAnswered { return true }
    guard source.blocks[first] == source.blocks[last] else {
      return (isAnswered || isNextAnswered) && (source.goesOn[first] || source.goesOn[first &+ 1])
    }
    return isAnswered || isNextAnswered
      || source.opensBlock[first] && source.closesBlock[last] && target.opensBlock[unit] && target.closesBlock[unit]
  }

  /// The same of target units.
  func joins(_ one: Cell, _ other: Cell, targets first: Int, _ last: Int, source unit: Int) -> Bool {
    let isAnswered = one.targetGain &* 4 > target.gainTotals[first]
    let isNextAnswered = other.targetGain &* 4 > target.gainTotals[first &+ 1]
    if isAnswered && isNextAnswered { return true }
    guard target.blocks[first] == target.blocks[last] else {
      return (isAnswered || isNextAnswered) && (target.goesOn[first] || target.goesOn[first &+ 1])
    }
    return isAnswered || isNextAnswered
      || target.opensBlock[first] && target.closesBlock[last] && source.opensBlock[unit] && source.closesBlock[unit]
  }

  /// Whether two neighbours on each side answer each other crosswise, so that two 1-1 beads would not do.
  func isCrossed(_ above: Cell, _ left: Cell, _ row: Int, _ column: Int) -> Bool {
    above.sourceGain &* 4 >= source.gainTotals[row &- 1] && left.sourceGain &* 4 >= source.gainTotals[row]
      && above.targetGain &* 4 >= target.gainTotals[column] && left.targetGain &* 4 >= target.gainTotals[column &- 1]
  }

  /// Whether a unit is a part of a broken sentence: no wonder that it answers nothing by itself.
  private func isBroken(_ side: borrowing TextIndex, _ unit: Int, _ last: Int) -> Bool {
    side.goesOn[unit] || unit < last && side.goesOn[unit &+ 1]
  }

  // MARK: What they score

  /// Source units `sources`, `sources` + 1 and, with a third cell, `sources` + 2 facing one target unit.
  func merged(_ one: Cell, _ two: Cell, _ three: Cell?, sources: Int, target unit: Int) -> Int32 {
    let characters =
      source.lengths[sources] &+ source.lengths[sources &+ 1]
      &+ (three == nil ? 0 : source.lengths[sources &+ 2])
    return merged(one, two, three, source, sources, target, unit) &- lengthCost(characters, target.lengths[unit])
      &+ structure(sources, sources &+ (three == nil ? 1 : 2), unit, unit)
  }

  /// One source unit facing target units `targets`, `targets` + 1 and, with a third cell, `targets` + 2.
  func merged(_ one: Cell, _ two: Cell, _ three: Cell?, source unit: Int, targets: Int) -> Int32 {
    let characters =
      target.lengths[targets] &+ target.lengths[targets &+ 1]
      &+ (three == nil ? 0 : target.lengths[targets &+ 2])
    return merged(one.turned, two.turned, three?.turned, target, targets, source, unit)
      &- lengthCost(source.lengths[unit], characters)
      &+ structure(unit, unit, targets, targets &+ (three == nil ? 1 : 2))
  }

  /// Everything but lengths and structure; the cells are seen from the side of which there are several units.
  ///
  /// A word of the other side answers once: what a unit adds counts as far as it answers words that the better ones left open.
  private func merged(
    _ one: Cell, _ two: Cell, _ three: Cell?, _ many: borrowing TextIndex, _ first: Int,
    _ few: borrowing TextIndex, _ unit: Int
  ) -> Int32 {
    let last = three == nil ? first &+ 1 : first &+ 2
    var sum = Merger(few, unit)
    let isSecondBetter = two.targetGain > one.targetGain
    let better = isSecondBetter ? two : one
    let worse = isSecondBetter ? one : two
    let (betterUnit, worseUnit) = isSecondBetter ? (first &+ 1, first) : (first, first &+ 1)
    if let three, three.targetGain > better.targetGain { add(three, many, last, first...last, few, to: &sum) }
    add(better, many, betterUnit, first...last, few, to: &sum)
    add(worse, many, worseUnit, first...last, few, to: &sum)
    if let three, three.targetGain <= better.targetGain { add(three, many, last, first...last, few, to: &sum) }
    // A unit that holds as many sentences is probably all of them, whatever is known of its words.
    let bonus = sum.bonus &+ (sum.sentences == few.sentences[unit] ? weights.sameSentences : sum.silence)
    return wordScore(gain: sum.gain, missed: sum.missed) &+ bonus
      &+ (three == nil ? weights.two : weights.three)
      &+ (many.blocks[first] == many.blocks[last] ? 0 : acrossBlocks)
      // A paragraph and the list behind it do not become one paragraph.
      &+ (many.kinds[first] == many.kinds[last] ? 0 : weights.otherKind)
  }

  /// What has been added up of a merged side.
  private struct Merger {
    var gain: Int32 = 0
    var missed: Int32
    /// The other side's words that are answered.
    var mask: UInt64 = 0
    /// Where these begin.
    let start: Int
    var sentences: Int32 = 0
    var bonus: Int32 = 0
    var silence: Int32 = 0

    init(_ few: borrowing TextIndex, _ unit: Int) {
      missed = few.missTotals[unit]
      start = Int(few.starts[unit])
    }
  }

  private func add(
    _ cell: Cell, _ many: borrowing TextIndex, _ index: Int, _ units: ClosedRange<Int>, _ few: borrowing TextIndex,
    to sum: inout Merger
  ) {
    sum.missed &+= many.missTotals[index]
    sum.sentences &+= many.sentences[index]
    if index > units.lowerBound, many.goesOn[index] { sum.bonus &+= weights.mended }
    var own: Int32 = 0
    if cell.targetGain > 0 {
      let new = cell.targetMask & ~sum.mask
      let open = CellScorer.sum(new, few.gains, sum.start)
      let added = sum.mask == 0 ? cell.targetGain : min(cell.targetGain, (open &* weights.mergeQuality) >> 8)
      let share = (added &* 256) / cell.targetGain
      own = (cell.sourceGain &* open) / max(1, CellScorer.sum(cell.targetMask, few.gains, sum.start))
      sum.gain &+= added &+ ((cell.sourceGain &* share) >> 8)
      sum.missed &-= ((cell.sourceSaved &* share) >> 8) &+ CellScorer.sum(new, few.misses, sum.start)
      sum.mask |= new
    }
    if !isBroken(many, index, units.upperBound) {
      sum.silence &+= silence(own, many.gainTotals[index], many.missTotals[index])
    }
  }

  /// What it costs that a part of a merged side explains little that the better parts have not: it rather faces nothing.
  private func silence(_ own: Int32, _ all: Int32, _ misses: Int32) -> Int32 {
    let share = all > 0 ? (own &* 256) / all : 0
    guard share < weights.silentBelow else { return 0 }
    let cost = weights.silent &- (misses &* weights.silentMiss) >> 8
    return cost &* (weights.silentBelow &- share) / weights.silentBelow
  }

  private static func sum(_ mask: UInt64, _ values: [Int32], _ start: Int) -> Int32 {
    var mask = mask
    var sum: Int32 = 0
    while mask != 0 {
      sum &+= values[start &+ mask.trailingZeroBitCount]
      mask &= mask &- 1
    }
    return sum
  }

  /// Two units facing two; cells by source and target.
  func merged(_ c00: Cell, _ c01: Cell, _ c10: Cell, _ c11: Cell, sources: Int, targets: Int) -> Int32 {
    let words = [
      answers(c00.sourceMask | c01.sourceMask, source, sources),
      answers(c10.sourceMask | c11.sourceMask, source, sources &+ 1),
      answers(c00.targetMask | c10.targetMask, target, targets),
      answers(c01.targetMask | c11.targetMask, target, targets &+ 1),
    ]
    let gain = words.reduce(0) { $0 &+ $1.gain }
    let missed = words.reduce(0) { $0 &+ $1.missed }
    return wordScore(gain: gain, missed: missed)
      &- lengthCost(
        source.lengths[sources] &+ source.lengths[sources &+ 1], target.lengths[targets] &+ target.lengths[targets &+ 1]
      )
      &+ structure(sources, sources &+ 1, targets, targets &+ 1) &+ weights.twoTwo
      &+ (source.blocks[sources] == source.blocks[sources &+ 1] ? 0 : acrossBlocks)
      &+ (target.blocks[targets] == target.blocks[targets &+ 1] ? 0 : acrossBlocks)
  }

  /// What the words of a unit gain that are answered, and what the others miss.
  private func answers(_ mask: UInt64, _ side: borrowing TextIndex, _ unit: Int) -> (gain: Int32, missed: Int32) {
    let start = Int(side.starts[unit])
    return (
      (CellScorer.sum(mask, side.gains, start) &* weights.mergeQuality) >> 8,
      side.missTotals[unit] &- CellScorer.sum(mask, side.misses, start)
    )
  }
}
