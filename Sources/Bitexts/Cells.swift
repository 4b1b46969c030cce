/// How one source unit and one target unit answer each other; masks have a bit a word.
struct Cell {
  var sourceMask: UInt64 = 0
  var targetMask: UInt64 = 0
  var sourceGain: Int32 = 0
  var targetGain: Int32 = 0
  /// The part of the possible misses that did not happen.
  var sourceSaved: Int32 = 0
  var targetSaved: Int32 = 0
  /// The score of the two as a 1-1 bead.
  var score: Int32 = 0
}

/// What a text and its translation are like as a whole.
struct Habits {
  /// How long the source is beside its translation, in 1024ths.
  var ratio: Int32 = 1024
  /// The shares of source and target units that face nothing, in 1024ths; `nil` while nothing is known.
  var missing: Int?
  var extra: Int?

  /// Whether knowing them could change anything: nothing is left over in a finished translation of about equal length.
  var areNotable: Bool { abs(ratio - 1024) > 100 || max(missing ?? 0, extra ?? 0) > 30 }
}

/// What units that face nothing cost: the more there are in a text, the less surprising is one more.
struct GapCost {
  let first: Int32
  let unit: Int32

  init(_ weights: Weights, share: Int?) {
    // 1 in 256ths at one unit in ten.
    let surprise = share.map { max(80, min(600, (2560 - Int(CellScorer.logarithm($0))) * 256 / 850)) } ?? 256
    let factor = 256 + (surprise - 256) * Int(weights.adaptation) / 256
    first = Int32(Int(weights.gap) * factor / 256)
    unit = Int32(Int(weights.gapUnit) * factor / 256)
  }
}

/// Scores pairs of units, a row of them at a time: `open(row)` marks what the words of a source unit may become, `cell(column)` looks the marks up.
struct CellScorer: ~Copyable {
  let source: TextIndex
  let target: TextIndex
  let links: WordLinks
  let weights: Weights
  /// Gains and possible misses of each word, beside `words`.
  let sourceGains: [Int32]
  let sourceMisses: [Int32]
  let targetGains: [Int32]
  let targetMisses: [Int32]
  /// Sums over units.
  let sourceGainTotals: [Int32]
  let targetGainTotals: [Int32]
  let sourceMissTotals: [Int32]
  let targetMissTotals: [Int32]
  /// Target lengths are multiplied by this, in 1024ths, before they are compared.
  let ratio: Int32

  /// What a gap costs on either side: its first unit besides, and each.
  let sourceGap: GapCost
  let targetGap: GapCost
  /// What a side costs that holds units of several blocks.
  private let acrossBlocks: Int32

  private let markRow: UnsafeMutableBufferPointer<Int32>
  private let markWord: UnsafeMutableBufferPointer<Int32>
  private var row = -1

  init(_ source: TextIndex, _ target: TextIndex, _ links: WordLinks, _ weights: Weights, habits: Habits = Habits()) {
    self.source = source
    self.target = target
    self.links = links
    self.weights = weights
    ratio = habits.ratio
    acrossBlocks = source.knowsBlocks || target.knowsBlocks ? weights.acrossBlocks : weights.acrossUnits
    sourceGap = GapCost(weights, share: habits.missing)
    targetGap = GapCost(weights, share: habits.extra)
    (sourceGains, sourceMisses, sourceGainTotals, sourceMissTotals) = CellScorer.worth(
      source, links.sourceKnown, weights)
    (targetGains, targetMisses, targetGainTotals, targetMissTotals) = CellScorer.worth(
      target, links.targetKnown, weights)
    markRow = .allocate(capacity: target.keys.count)
    markRow.initialize(repeating: -1)
    markWord = .allocate(capacity: target.keys.count)
    markWord.initialize(repeating: 0)
  }

  deinit {
    markRow.deallocate()
    markWord.deallocate()
  }

  private static func worth(
    _ side: TextIndex, _ known: [Int32], _ weights: Weights
  ) -> ([Int32], [Int32], [Int32], [Int32]) {
    let units = logarithm(side.count + 10)
    let byType = side.frequency.map { max(weights.lowestGain, min(weights.highestGain, units - logarithm(Int($0)))) }
    var gains: [Int32] = []
    var misses: [Int32] = []
    gains.reserveCapacity(side.words.count)
    misses.reserveCapacity(side.words.count)
    var gainTotals: [Int32] = []
    var missTotals: [Int32] = []
    for unit in 0..<side.count {
      var gainTotal: Int32 = 0
      var missTotal: Int32 = 0
      for index in side.range(unit) {
        let type = Int(side.words[index])
        let gain = byType[type]
        let miss = gain * known[type] / 256
        gains.append(gain)
        misses.append(miss)
        gainTotal += gain
        missTotal += miss
      }
      gainTotals.append(gainTotal)
      missTotals.append(missTotal)
    }
    return (gains, misses, gainTotals, missTotals)
  }

  /// The binary logarithm in 256ths, from whole numbers only, so that every machine has the same.
  static func logarithm(_ value: Int) -> Int32 {
    guard value > 1 else { return 0 }
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    var mantissa = whole > 30 ? UInt64(value >> (whole - 30)) : UInt64(value) << UInt64(30 - whole)
    var result = Int32(whole)
    for _ in 0..<8 {
      mantissa = (mantissa * mantissa) >> 30
      result <<= 1
      if mantissa >= 1 << 31 {
        result |= 1
        mantissa >>= 1
      }
    }
    return result
  }

  /// Makes a source unit the one that `cell` compares with.
  mutating func open(_ unit: Int) {
    guard row != unit else { return }
    row = unit
    let start = Int(source.starts[unit])
    for index in source.range(unit) {
      let word = Int32(truncatingIfNeeded: index &- start)
      for link in links.range(Int(source.words[index])) {
        let type = Int(links.targets[link])
        let mark = links.weights[link] << 8 | word
        if markRow[type] != Int32(truncatingIfNeeded: unit) {
          markRow[type] = Int32(truncatingIfNeeded: unit)
          markWord[type] = mark
        } else if markWord[type] >> 8 < mark >> 8 {
          markWord[type] = mark
        }
      }
    }
  }

  /// Compares the open source unit with a target unit.
  func cell(_ unit: Int) -> Cell {
    var cell = Cell()
    let start = Int(target.starts[unit])
    let end = Int(target.starts[unit &+ 1])
    let sourceStart = Int(source.starts[row])
    let row32 = Int32(truncatingIfNeeded: row)
    target.words.withUnsafeBufferPointer { words in
      for index in start..<end {
        let type = Int(words[index])
        guard markRow[type] == row32 else { continue }
        let mark = markWord[type]
        let weight = mark >> 8
        cell.targetMask |= 1 << UInt64(truncatingIfNeeded: index &- start)
        cell.targetGain &+= (targetGains[index] &* weight) >> 8
        cell.targetSaved &+= targetMisses[index]
        let word = Int(mark & 63)
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: word)
        if cell.sourceMask & bit == 0 {
          cell.sourceMask |= bit
          cell.sourceGain &+= (sourceGains[sourceStart &+ word] &* weight) >> 8
          cell.sourceSaved &+= sourceMisses[sourceStart &+ word]
        }
      }
    }
    cell.score = score(cell, row, unit)
    return cell
  }

  private func score(_ cell: Cell, _ one: Int, _ other: Int) -> Int32 {
    var score = wordScore(
      gain: cell.sourceGain &+ cell.targetGain,
      missed: sourceMissTotals[one] &- cell.sourceSaved &+ targetMissTotals[other] &- cell.targetSaved)
    score &-= lengthCost(source.lengths[one], target.lengths[other])
    score &+= structure(one, one, other, other)
    if cell.sourceMask == 0 {
      score &+= source.isProper[one] && target.isProper[other] ? weights.otherName : weights.nothing
    }
    if source.wordings[one] == target.wordings[other], source.wordings[one] != 0 {
      score &+= weights.repeated
      if source.exactWordings[one] != target.exactWordings[other] { score &+= weights.otherMarks }
    }
    score &+= weights.otherSentences &* min(abs(source.sentences[one] &- target.sentences[other]), 3)
    return score
  }

  func wordScore(gain: Int32, missed: Int32) -> Int32 {
    let score = ((Int(gain) * Int(weights.gain) - Int(missed) * Int(weights.miss)) >> 8) + Int(weights.base)
    let most = Int(weights.most)
    return Int32(
      max(score > most ? most + min(score - most, 1 << 20) * Int(weights.beyond) / 256 : score, Int(weights.least)))
  }

  func lengthCost(_ one: Int32, _ other: Int32) -> Int32 {
    let m = Int(one)
    let n = (Int(other) &* Int(ratio)) >> 10
    let difference = m &- n
    let cost = Int(weights.length) &* (difference &* difference) / (m &+ n &+ 8)
    return Int32(min(cost, Int(weights.lengthBound)))
  }

  /// Kinds, levels and places in blocks of a run of source units and a run of target units.
  func structure(_ first: Int, _ last: Int, _ otherFirst: Int, _ otherLast: Int) -> Int32 {
    var score: Int32 = 0
    if source.kinds[last] != target.kinds[otherLast] {
      score &+= weights.otherKind
    } else if source.levels[last] != target.levels[otherLast] {
      score &+= weights.otherLevel
    }
    score &+= source.opensBlock[first] == target.opensBlock[otherFirst] ? weights.sameEdge : weights.otherEdge
    score &+= source.closesBlock[last] == target.closesBlock[otherLast] ? weights.sameEdge : weights.otherEdge
    return score
  }
}

// MARK: - Merged sides

extension CellScorer {
  /// Whether source units from `first` to `last` may face one target unit together: in a block, or where the second mends a
  /// broken sentence, one of two neighbours must be answered in good part, across blocks both; where a whole block would face
  /// a whole block nothing need be answered.
  func joins(_ one: Cell, _ other: Cell, sources first: Int, _ last: Int, target unit: Int) -> Bool {
    let isAnswered = one.sourceGain &* 4 > sourceGainTotals[first]
    let isNextAnswered = other.sourceGain &* 4 > sourceGainTotals[first &+ 1]
    guard source.blocks[first] == source.blocks[last] else {
      return isAnswered && isNextAnswered || isBroken(source, first, last) && (isAnswered || isNextAnswered)
    }
    return isAnswered || isNextAnswered
      || source.opensBlock[first] && source.closesBlock[last] && target.opensBlock[unit] && target.closesBlock[unit]
  }

  /// The same of target units.
  func joins(_ one: Cell, _ other: Cell, targets first: Int, _ last: Int, source unit: Int) -> Bool {
    let isAnswered = one.targetGain &* 4 > targetGainTotals[first]
    let isNextAnswered = other.targetGain &* 4 > targetGainTotals[first &+ 1]
    guard target.blocks[first] == target.blocks[last] else {
      return isAnswered && isNextAnswered || isBroken(target, first, last) && (isAnswered || isNextAnswered)
    }
    return isAnswered || isNextAnswered
      || target.opensBlock[first] && target.closesBlock[last] && source.opensBlock[unit] && source.closesBlock[unit]
  }

  /// Whether two neighbours on each side answer each other crosswise, so that two 1-1 beads would not do.
  func isCrossed(_ above: Cell, _ left: Cell, _ row: Int, _ column: Int) -> Bool {
    above.sourceGain &* 4 >= sourceGainTotals[row &- 1] && left.sourceGain &* 4 >= sourceGainTotals[row]
      && above.targetGain &* 4 >= targetGainTotals[column] && left.targetGain &* 4 >= targetGainTotals[column &- 1]
  }

  /// Whether a unit is a part of a broken sentence: no wonder that it answers nothing by itself.
  private func isBroken(_ side: borrowing TextIndex, _ unit: Int, _ last: Int) -> Bool {
    side.goesOn[unit] || unit < last && side.goesOn[unit &+ 1]
  }

  /// What it costs that a part of a merged side explains little that the better parts have not: it rather faces nothing.
  private func silence(_ own: Int32, _ all: Int32, _ misses: Int32) -> Int32 {
    let share = all > 0 ? (own &* 256) / all : 0
    guard share < weights.silentBelow else { return 0 }
    let cost = weights.silent &- (misses &* weights.silentMiss) >> 8
    return cost &* (weights.silentBelow &- share) / weights.silentBelow
  }

  private func sum(_ mask: UInt64, _ values: [Int32], _ start: Int) -> Int32 {
    var mask = mask
    var sum: Int32 = 0
    while mask != 0 {
      sum &+= values[start &+ mask.trailingZeroBitCount]
      mask &= mask &- 1
    }
    return sum
  }

  /// Source units `sources`, `sources` + 1 and, with a third cell, `sources` + 2 facing one target unit.
  ///
  /// A word of the target answers once: what a unit adds counts as far as it answers words that the better ones left open.
  func merged(_ one: Cell, _ two: Cell, _ three: Cell?, sources: Int, target unit: Int) -> Int32 {
    let last = three == nil ? sources &+ 1 : sources &+ 2
    let start = Int(target.starts[unit])
    var gain: Int32 = 0
    var missed = targetMissTotals[unit]
    var mask: UInt64 = 0
    var characters: Int32 = 0
    var sentences: Int32 = 0
    var bonus: Int32 = 0
    var silence: Int32 = 0
    let first = sources
    func add(_ cell: Cell, _ index: Int) {
      characters &+= source.lengths[index]
      missed &+= sourceMissTotals[index]
      sentences &+= source.sentences[index]
      if index > first, source.goesOn[index] { bonus &+= weights.mended }
      guard cell.targetGain > 0 else {
        if !isBroken(source, index, last) {
          silence &+= self.silence(0, sourceGainTotals[index], sourceMissTotals[index])
        }
        return
      }
      let new = cell.targetMask & ~mask
      let added =
        mask == 0 ? cell.targetGain : min(cell.targetGain, (sum(new, targetGains, start) &* weights.mergeQuality) >> 8)
      let share = (added &* 256) / cell.targetGain
      let own =
        cell.targetMask == 0
        ? 0 : (cell.sourceGain &* sum(new, targetGains, start)) / max(1, sum(cell.targetMask, targetGains, start))
      if !isBroken(source, index, last) {
        silence &+= self.silence(own, sourceGainTotals[index], sourceMissTotals[index])
      }
      gain &+= added &+ ((cell.sourceGain &* share) >> 8)
      missed &-= ((cell.sourceSaved &* share) >> 8) &+ sum(new, targetMisses, start)
      mask |= new
    }
    let isSecondBetter = two.targetGain > one.targetGain
    if let three, three.targetGain > max(one.targetGain, two.targetGain) {
      add(three, last)
      add(isSecondBetter ? two : one, isSecondBetter ? sources &+ 1 : sources)
      add(isSecondBetter ? one : two, isSecondBetter ? sources : sources &+ 1)
    } else {
      add(isSecondBetter ? two : one, isSecondBetter ? sources &+ 1 : sources)
      add(isSecondBetter ? one : two, isSecondBetter ? sources : sources &+ 1)
      if let three { add(three, last) }
    }
    // A unit that holds as many sentences is probably all of them, whatever is known of its words.
    bonus &+= sentences == target.sentences[unit] ? weights.sameSentences : silence
    return wordScore(gain: gain, missed: missed) &- lengthCost(characters, target.lengths[unit]) &+ bonus
      &+ structure(sources, last, unit, unit) &+ (three == nil ? weights.two : weights.three)
      &+ (source.blocks[sources] == source.blocks[last] ? 0 : acrossBlocks)
  }

  /// One source unit facing target units `targets`, `targets` + 1 and, with a third cell, `targets` + 2.
  func merged(_ one: Cell, _ two: Cell, _ three: Cell?, source unit: Int, targets: Int) -> Int32 {
    let last = three == nil ? targets &+ 1 : targets &+ 2
    let start = Int(source.starts[unit])
    var gain: Int32 = 0
    var missed = sourceMissTotals[unit]
    var mask: UInt64 = 0
    var characters: Int32 = 0
    var sentences: Int32 = 0
    var bonus: Int32 = 0
    var silence: Int32 = 0
    let first = targets
    func add(_ cell: Cell, _ index: Int) {
      characters &+= target.lengths[index]
      missed &+= targetMissTotals[index]
      sentences &+= target.sentences[index]
      if index > first, target.goesOn[index] { bonus &+= weights.mended }
      guard cell.sourceGain > 0 else {
        if !isBroken(target, index, last) {
          silence &+= self.silence(0, targetGainTotals[index], targetMissTotals[index])
        }
        return
      }
      let new = cell.sourceMask & ~mask
      let added =
        mask == 0 ? cell.sourceGain : min(cell.sourceGain, (sum(new, sourceGains, start) &* weights.mergeQuality) >> 8)
      let share = (added &* 256) / cell.sourceGain
      let own =
        cell.sourceMask == 0
        ? 0 : (cell.targetGain &* sum(new, sourceGains, start)) / max(1, sum(cell.sourceMask, sourceGains, start))
      if !isBroken(target, index, last) {
        silence &+= self.silence(own, targetGainTotals[index], targetMissTotals[index])
      }
      gain &+= added &+ ((cell.targetGain &* share) >> 8)
      missed &-= ((cell.targetSaved &* share) >> 8) &+ sum(new, sourceMisses, start)
      mask |= new
    }
    let isSecondBetter = two.sourceGain > one.sourceGain
    if let three, three.sourceGain > max(one.sourceGain, two.sourceGain) {
      add(three, last)
      add(isSecondBetter ? two : one, isSecondBetter ? targets &+ 1 : targets)
      add(isSecondBetter ? one : two, isSecondBetter ? targets : targets &+ 1)
    } else {
      add(isSecondBetter ? two : one, isSecondBetter ? targets &+ 1 : targets)
      add(isSecondBetter ? one : two, isSecondBetter ? targets : targets &+ 1)
      if let three { add(three, last) }
    }
    // A unit that holds as many sentences is probably all of them, whatever is known of its words.
    bonus &+= sentences == source.sentences[unit] ? weights.sameSentences : silence
    return wordScore(gain: gain, missed: missed) &- lengthCost(source.lengths[unit], characters) &+ bonus
      &+ structure(unit, unit, targets, last) &+ (three == nil ? weights.two : weights.three)
      &+ (target.blocks[targets] == target.blocks[last] ? 0 : acrossBlocks)
  }

  /// Two units facing two; cells by (source, target).
  func merged(_ c00: Cell, _ c01: Cell, _ c10: Cell, _ c11: Cell, sources: Int, targets: Int) -> Int32 {
    // The names count source then target; `above` in the caller is (0, 1), `left` is (1, 0).
    var gain: Int32 = 0
    var missed: Int32 = 0
    for (index, (one, other)) in [(c00, c01), (c10, c11)].enumerated() {
      let unit = sources &+ index
      let start = Int(source.starts[unit])
      let mask = one.sourceMask | other.sourceMask
      gain &+= (sum(mask, sourceGains, start) &* weights.mergeQuality) >> 8
      missed &+= sourceMissTotals[unit] &- sum(mask, sourceMisses, start)
    }
    for (index, (one, other)) in [(c00, c10), (c01, c11)].enumerated() {
      let unit = targets &+ index
      let start = Int(target.starts[unit])
      let mask = one.targetMask | other.targetMask
      gain &+= (sum(mask, targetGains, start) &* weights.mergeQuality) >> 8
      missed &+= targetMissTotals[unit] &- sum(mask, targetMisses, start)
    }
    return wordScore(gain: gain, missed: missed)
      &- lengthCost(
        source.lengths[sources] &+ source.lengths[sources &+ 1], target.lengths[targets] &+ target.lengths[targets &+ 1]
      )
      &+ structure(sources, sources &+ 1, targets, targets &+ 1) &+ weights.twoTwo
      &+ (source.blocks[sources] == source.blocks[sources &+ 1] ? 0 : acrossBlocks)
      &+ (target.blocks[targets] == target.blocks[targets &+ 1] ? 0 : acrossBlocks)
  }
}
