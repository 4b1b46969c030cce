/// Scores pairs of units, a row of them at a time: `open(row)` marks what the words of a source unit may become, `cell(column)` looks the marks up.
struct CellScorer: ~Copyable {
  let source: TextIndex
  let target: TextIndex
  let links: WordLinks
  let weights: Weights
  /// Target lengths are multiplied by this, in 1024ths, before they are compared.
  let ratio: Int32

  /// What a gap costs on either side: its first unit besides, and each.
  let sourceGap: GapCost
  let targetGap: GapCost
  /// What a side costs that holds units of several blocks.
  let acrossBlocks: Int32

  private let markRow: UnsafeMutableBufferPointer<Int32>
  private let markWord: UnsafeMutableBufferPointer<Int32>
  private var row = -1

  init(_ source: TextIndex, _ target: TextIndex, _ links: WordLinks, _ weights: Weights, habits: Habits = Habits()) {
    var (source, target) = (source, target)
    source.weigh(links.sourceKnown, weights)
    target.weigh(links.targetKnown, weights)
    self.source = source
    self.target = target
    self.links = links
    self.weights = weights
    ratio = habits.ratio
    acrossBlocks = source.knowsBlocks || target.knowsBlocks ? weights.acrossBlocks : weights.acrossUnits
    sourceGap = GapCost(weights, share: habits.missing)
    targetGap = GapCost(weights, share: habits.extra)
    markRow = .allocate(capacity: target.keys.count)
    markRow.initialize(repeating: -1)
    markWord = .allocate(capacity: target.keys.count)
    markWord.initialize(repeating: 0)
  }

  deinit {
    markRow.deallocate()
    markWord.deallocate()
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
        cell.targetGain &+= (target.gains[index] &* weight) >> 8
        cell.targetSaved &+= target.misses[index]
        let word = Int(mark & 63)
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: word)
        if cell.sourceMask & bit == 0 {
          cell.sourceMask |= bit
          cell.sourceGain &+= (source.gains[sourceStart &+ word] &* weight) >> 8
          cell.sourceSaved &+= source.misses[sourceStart &+ word]
        }
      }
    }
    cell.score = score(cell, row, unit)
    return cell
  }

  private func score(_ cell: Cell, _ one: Int, _ other: Int) -> Int32 {
    var score = wordScore(
      gain: cell.sourceGain &+ cell.targetGain,
      missed: source.missTotals[one] &- cell.sourceSaved &+ target.missTotals[other] &- cell.targetSaved)
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
