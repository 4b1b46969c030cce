import Languages

/// For each type of the source the types of the target that may translate it, with weights of 0…256.
struct WordLinks {
  /// Where the links of a type begin; one more than there are types.
  private(set) var starts: [Int32]
  private(set) var targets: [Int32]
  private(set) var weights: [Int32]
  /// How surely a miss is a miss, 0…256: a type whose translations the other side uses elsewhere should have been answered.
  private(set) var sourceKnown: [Int32]
  private(set) var targetKnown: [Int32]

  /// What a list says of a type.
  typealias Entry = (source: Int32, target: Int32, weight: Int32)

  init(
    _ source: TextIndex, _ target: TextIndex, words: WordPairs, reversed: Bool, lexicon: WordPairs, weights w: Weights
  ) {
    var sourceListed = [Bool](repeating: false, count: source.keys.count)
    var targetListed = [Bool](repeating: false, count: target.keys.count)
    for type in target.keys.indices where target.classes[type] == .word {
      targetListed[type] = words.contains(target.keys[type], reversed: !reversed)
    }
    starts = [0]
    starts.reserveCapacity(source.keys.count + 1)
    targets = []
    weights = []
    sourceKnown = []
    targetKnown = []
    var relatives = Relatives(target)
    var found: [(target: Int32, weight: Int32)] = []
    for type in source.keys.indices {
      let key = source.keys[type]
      found.removeAll(keepingCapacity: true)
      switch source.classes[type] {
      case .number, .anchor:
        if let same = target.type(key) { found.append((Int32(same), 256)) }
      case .word:
        let matches = words.matches(key, reversed: reversed)
        sourceListed[type] = !matches.isEmpty
        for match in matches {
          if let other = target.type(match.key) {
            found.append((Int32(other), w.listed + w.listedStep * Int32(match.weight)))
          }
        }
        for match in lexicon.matches(key, reversed: false) {
          if let other = target.type(match.key) { found.append((Int32(other), 184 + 8 * Int32(match.weight))) }
        }
        relatives.find(type, in: source, target)
        for (other, likeness) in relatives.found {
          // Two words that both have other translations look alike by chance.
          let cut: Int32 = sourceListed[type] && targetListed[Int(other)] ? 2 : 1
          found.append((other, likeness / cut))
        }
      }
      append(&found)
    }
    sourceKnown = source.keys.indices.map { sourceListed[$0] ? w.absent : source.isName[$0] ? w.name : w.unknown }
    targetKnown = target.keys.indices.map { targetListed[$0] ? w.absent : target.isName[$0] ? w.name : w.unknown }
    for type in source.keys.indices where source.classes[type] != .word { sourceKnown[type] = w.plainAbsent }
    for type in target.keys.indices where target.classes[type] != .word { targetKnown[type] = w.plainAbsent }
    for type in source.keys.indices {
      for index in range(type) where weights[index] >= 100 {
        sourceKnown[type] = 256
        targetKnown[Int(targets[index])] = 256
      }
    }
  }

  /// Appends the links of the next type; of a target that is there twice the higher weight counts.
  private mutating func append(_ found: inout [(target: Int32, weight: Int32)]) {
    if found.count > 1 { found.sort { ($0.target, $1.weight) < ($1.target, $0.weight) } }
    var last: Int32 = -1
    for (target, weight) in found where target != last {
      targets.append(target)
      weights.append(weight)
      last = target
    }
    starts.append(Int32(targets.count))
  }

  /// The links of a source type as indexes into `targets` and `weights`.
  func range(_ type: Int) -> Range<Int> { Int(starts[type])..<Int(starts[type + 1]) }

  /// The same with more links.
  mutating func add(_ more: [Entry]) {
    guard !more.isEmpty else { return }
    let more = more.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    let old = self
    starts = [0]
    targets.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    var found: [(target: Int32, weight: Int32)] = []
    var next = 0
    for type in 0..<(old.starts.count - 1) {
      found.removeAll(keepingCapacity: true)
      for index in old.range(type) { found.append((old.targets[index], old.weights[index])) }
      while next < more.count, more[next].source == Int32(type) {
        found.append((more[next].target, more[next].weight))
        sourceKnown[type] = max(sourceKnown[type], 200)
        targetKnown[Int(more[next].target)] = max(targetKnown[Int(more[next].target)], 200)
        next += 1
      }
      append(&found)
    }
  }
}

/// The target's words by the first letters of their folded stems, for finding words that are spelt alike.
private struct Relatives {
  private static let length = 4
  private var first = IndexTable()
  private var next: [Int32]
  /// What the last search found, with likenesses up to 256.
  private(set) var found: [(target: Int32, likeness: Int32)] = []

  init(_ target: TextIndex) {
    next = [Int32](repeating: -1, count: target.keys.count)
    for type in target.keys.indices.reversed() where target.classes[type] == .word {
      guard let key = Relatives.key(target, type) else { continue }
      next[type] = first[key] ?? -1
      first[key] = Int32(type)
    }
  }

  private static func key(_ side: TextIndex, _ type: Int) -> UInt64? {
    let start = Int(side.foldStarts[type])
    let end = min(start + length, Int(side.foldStarts[type + 1]))
    guard start < end else { return nil }
    var key: UInt64 = 1
    for index in start..<end { key = key << 8 | UInt64(side.folded[index]) }
    return key &* 0x9E37_79B9_7F4A_7C15
  }

  /// Finds types of the target that are spelt like a type of the source.
  mutating func find(_ type: Int, in source: TextIndex, _ target: TextIndex) {
    found.removeAll(keepingCapacity: true)
    guard let key = Relatives.key(source, type) else { return }
    var other = Int(first[key] ?? -1)
    let start = Int(source.foldStarts[type])
    let count = Int(source.foldStarts[type + 1]) - start
    // A hostile text may have any number of words with one beginning.
    var left = 64
    while other >= 0, left > 0 {
      left -= 1
      let candidate = other
      other = Int(next[other])
      let from = Int(target.foldStarts[candidate])
      let size = Int(target.foldStarts[candidate + 1]) - from
      let longer = max(count, size)
      let shorter = min(count, size)
      if longer > 2 * shorter { continue }
      var shared = 0
      while shared < shorter, source.folded[start &+ shared] == target.folded[from &+ shared] { shared &+= 1 }
      if shared == longer {
        found.append((Int32(candidate), source.forms[type] == target.forms[candidate] ? 256 : 230))
      } else if shared >= 5, shared * 10 >= longer * 6 {
        found.append((Int32(candidate), Int32(230 * shared / longer)))
      }
    }
  }
}
