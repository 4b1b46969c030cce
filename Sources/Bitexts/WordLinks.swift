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
    _ source: TextIndex, _ target: TextIndex, words: WordPairs, reversed: Bool, lexicon: WordPairs?, weights w: Weights
  ) {
    var entries: [Entry] = []
    var sourceListed = [Bool](repeating: false, count: source.keys.count)
    var targetListed = [Bool](repeating: false, count: target.keys.count)
    for type in target.keys.indices where target.classes[type] == .word {
      targetListed[type] = !words.matches(target.keys[type], reversed: !reversed).isEmpty
    }
    let prefixes = Prefixes(target)
    for type in source.keys.indices {
      let key = source.keys[type]
      switch source.classes[type] {
      case .number, .anchor:
        if let same = target.type(key) { entries.append((Int32(type), Int32(same), 256)) }
      case .word:
        let matches = words.matches(key, reversed: reversed)
        sourceListed[type] = !matches.isEmpty
        for match in matches {
          if let other = target.type(match.key) {
            entries.append((Int32(type), Int32(other), w.listed + w.listedStep * Int32(match.weight)))
          }
        }
        if let lexicon {
          for match in lexicon.matches(key, reversed: false) {
            if let other = target.type(match.key) { entries.append((Int32(type), Int32(other), 256)) }
          }
        }
        let isListed = sourceListed[type]
        prefixes.relatives(of: type, in: source, target) { other, likeness in
          // Two words that both have other translations look alike by chance.
          let cut: Int32 = isListed && targetListed[other] ? 2 : 1
          entries.append((Int32(type), Int32(other), likeness / cut))
        }
      }
    }
    self.init(entries, source, target, sourceListed, targetListed, w)
  }

  private init(
    _ entries: [Entry], _ source: TextIndex, _ target: TextIndex, _ sourceListed: [Bool], _ targetListed: [Bool],
    _ w: Weights
  ) {
    let sorted = entries.sorted { ($0.source, $0.target, $1.weight) < ($1.source, $1.target, $0.weight) }
    starts = [Int32](repeating: 0, count: source.keys.count + 1)
    targets = []
    weights = []
    sourceKnown = sourceListed.map { $0 ? w.absent : w.unknown }
    targetKnown = targetListed.map { $0 ? w.absent : w.unknown }
    for type in source.keys.indices where source.classes[type] != .word { sourceKnown[type] = w.plainAbsent }
    for type in target.keys.indices where target.classes[type] != .word { targetKnown[type] = w.plainAbsent }
    var last: (Int32, Int32) = (-1, -1)
    for entry in sorted {
      if last == (entry.source, entry.target) { continue }
      last = (entry.source, entry.target)
      targets.append(entry.target)
      weights.append(entry.weight)
      starts[Int(entry.source) + 1] += 1
      if entry.weight >= 100 {
        sourceKnown[Int(entry.source)] = 256
        targetKnown[Int(entry.target)] = 256
      }
    }
    for type in source.keys.indices { starts[type + 1] += starts[type] }
  }

  /// The links of a source type as indexes into `targets` and `weights`.
  func range(_ type: Int) -> Range<Int> { Int(starts[type])..<Int(starts[type + 1]) }

  /// The same with more links.
  mutating func add(_ more: [Entry]) {
    guard !more.isEmpty else { return }
    var entries: [Entry] = []
    entries.reserveCapacity(targets.count + more.count)
    for type in 0..<(starts.count - 1) {
      for index in range(type) { entries.append((Int32(type), targets[index], weights[index])) }
    }
    entries += more
    entries.sort { ($0.source, $0.target, $1.weight) < ($1.source, $1.target, $0.weight) }
    starts = [Int32](repeating: 0, count: starts.count)
    targets.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    var last: (Int32, Int32) = (-1, -1)
    for entry in entries where last != (entry.source, entry.target) {
      last = (entry.source, entry.target)
      targets.append(entry.target)
      weights.append(entry.weight)
      starts[Int(entry.source) + 1] += 1
    }
    for entry in more {
      sourceKnown[Int(entry.source)] = max(sourceKnown[Int(entry.source)], 200)
      targetKnown[Int(entry.target)] = max(targetKnown[Int(entry.target)], 200)
    }
    for type in 0..<(starts.count - 1) { starts[type + 1] += starts[type] }
  }
}

/// The target's words by the first letters of their folded stems, for finding relatives.
private struct Prefixes {
  private static let length = 4
  private var first = IndexTable()
  private var next: [Int32]

  init(_ target: TextIndex) {
    next = [Int32](repeating: -1, count: target.keys.count)
    for type in target.keys.indices.reversed() where target.classes[type] == .word {
      let fold = target.fold(type)
      guard !fold.isEmpty else { continue }
      let key = WordFingerprint.of(fold.prefix(Prefixes.length))
      next[type] = first[key] ?? -1
      first[key] = Int32(type)
    }
  }

  /// Calls `found` with types of the target that are spelt like a type of the source, and how alike they are: 0…256.
  func relatives(of type: Int, in source: TextIndex, _ target: TextIndex, _ found: (Int, Int32) -> Void) {
    let fold = source.fold(type)
    guard !fold.isEmpty else { return }
    var other = Int(first[WordFingerprint.of(fold.prefix(Prefixes.length))] ?? -1)
    // A hostile text may have any number of words with one beginning.
    var left = 64
    while other >= 0, left > 0 {
      left -= 1
      defer { other = Int(next[other]) }
      let candidate = target.fold(other)
      let longer = max(fold.count, candidate.count)
      if longer > 2 * min(fold.count, candidate.count) { continue }
      let shared = zip(fold, candidate).prefix { $0 == $1 }.count
      if shared == longer {
        found(other, source.forms[type] == target.forms[other] ? 256 : 230)
      } else if shared >= 5, shared * 10 >= longer * 6 {
        found(other, Int32(230 * shared / longer))
      }
    }
  }
}
