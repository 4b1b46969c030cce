import Diagnostics

/// One source unit as it stands today, or a target unit without a source.
public struct FacingUnit: Sendable {
  /// The source's wording; `nil` for an orphaned translation.
  public var source: Wording?
  /// The wording of the translation that faces it; `nil` when there is none.
  public var target: Wording?
  /// Where the unit stands, as `SegmentID`s begin: a block's path, or a message's key.
  public var path: String
  /// Its place in that block, from 1; 0 when the path alone is the id.
  public var ordinal: Int

  /// Describes a unit.
  public init(source: Wording?, target: Wording?, path: String, ordinal: Int) {
    self.source = source
    self.target = target
    self.path = path
    self.ordinal = ordinal
  }
}

/// What the ledger says of one unit.
public struct UnitReview: Sendable, Hashable {
  /// How it stands.
  public var freshness: Freshness
  /// The stored id, or a derived one that no other unit has.
  public var id: SegmentID
  /// What was confirmed of it, if anything.
  public var confirmed: TranslationUnit?
  /// Whether the translation reads otherwise than when it was confirmed.
  public var targetChanged: Bool
  /// What the source said when the translation was last worded, as version control has it; only where the ledger has
  /// no answer.
  public var recovered: Recovered?
  /// Whether the source has changed in spelling or punctuation alone, which leaves a unit fresh.
  public var isRespelt = false

  /// An earlier wording of the source.
  public struct Recovered: Sendable, Hashable {
    /// What the source said; `nil` when it had no such sentence.
    public var source: Wording?
    /// The commit in which the translation was last worded, abbreviated; `nil` when that is not committed yet.
    public var commit: String?

    /// Describes what was found.
    public init(source: Wording?, commit: String?) {
      self.source = source
      self.commit = commit
    }
  }

  /// The source that the translation was made from, as far as it is known.
  public var formerSource: Wording? {
    confirmed.map { Wording(stored: $0.source) } ?? recovered?.source
  }
}

extension [Wording] {
  /// For each of these sentences the earlier sentence that it came from, if any; every earlier one is given away once.
  ///
  /// Found as `Ledger.review` finds confirmed sentences: by wording, then by likeness and by their neighbours.
  package func origins(among earlier: [Wording]) -> [Int?] {
    // No translation takes part, so any digest does.
    let none = Digest("")
    let stored = earlier.enumerated().map {
      TranslationUnit(id: SegmentID("\($0)"), source: $1.text, targetDigest: none)
    }
    let units = map { FacingUnit(source: $0, target: nil, path: "", ordinal: 0) }
    var matcher = UnitMatcher(stored: stored, wordings: earlier, units: units)
    return matcher.match()
  }
}

extension Ledger {
  /// Judges today's units, in their order, against what was confirmed.
  ///
  /// Each unit is found again by its wording, then by the translation that faced it, then by likeness, so that a moved or
  /// edited sentence keeps its id. Near-linear in the number of units; only units that match nothing are compared by
  /// likeness, and of those at most `likenessWindow` neighbours each.
  public func review(_ units: [FacingUnit]) -> [UnitReview] {
    var matcher = UnitMatcher(stored: self.units, wordings: self.units.map { Wording(stored: $0.source) }, units: units)
    let matched = matcher.match()
    var taken: Set<SegmentID> = []
    var doubled: Set<SegmentID> = []
    for unit in self.units where !taken.insert(unit.id).inserted { doubled.insert(unit.id) }
    return zip(units, matched).map { unit, index in
      let confirmed = index.map { self.units[$0] }
      let id = confirmed?.id ?? fresh(unit, &taken)
      let changed = confirmed.map { $0.targetDigest != unit.target?.digest } ?? false
      var freshness = Ledger.freshness(unit, confirmed, targetChanged: changed)
      // Git's union kept two lines and neither reads as today's source: nobody knows which one was meant.
      if freshness == .stale, doubled.contains(id) { freshness = .unconfirmed }
      return UnitReview(freshness: freshness, id: id, confirmed: confirmed, targetChanged: changed)
    }
  }

  /// Judges units whose path is their id for ever, such as the keys of interface strings; linear.
  public func review(keyed units: [FacingUnit]) -> [UnitReview] {
    let stored = Dictionary(grouping: self.units, by: \.id)
    return units.map { unit in
      let id = SegmentID(unit.path)
      // Of two lines that git's union kept, the one that reads as today's source wins.
      let candidates = stored[id] ?? []
      let confirmed =
        candidates.first { Wording(stored: $0.source) == unit.source }
        ?? (candidates.count > 1 ? nil : candidates.first)
      let changed = confirmed.map { $0.targetDigest != unit.target?.digest } ?? false
      return UnitReview(
        freshness: Ledger.freshness(unit, confirmed, targetChanged: changed), id: id, confirmed: confirmed,
        targetChanged: changed)
    }
  }

  private static func freshness(_ unit: FacingUnit, _ confirmed: TranslationUnit?, targetChanged: Bool) -> Freshness {
    guard let source = unit.source else { return .orphaned }
    guard unit.target != nil else { return .missing }
    guard let confirmed else { return .unconfirmed }
    guard Wording(stored: confirmed.source) == source else { return .stale }
    return targetChanged ? .unconfirmed : .fresh
  }

  private func fresh(_ unit: FacingUnit, _ taken: inout Set<SegmentID>) -> SegmentID {
    var id = SegmentID(unit.path)
    if unit.ordinal > 0 || taken.contains(id) {
      id = .derived(path: unit.path, ordinal: max(unit.ordinal, 1), taken: taken)
    }
    taken.insert(id)
    return id
  }
}

/// Finds the confirmed unit of each unit of today; every confirmed unit is given away once.
private struct UnitMatcher {
  let units: [FacingUnit]
  let stored: [TranslationUnit]
  let storedWordings: [Wording]
  var result: [Int?]
  var free: [Bool]

  /// How many unmatched stored units before and after a place are compared by likeness.
  static let likenessWindow = 40

  init(stored: [TranslationUnit], wordings: [Wording], units: [FacingUnit]) {
    self.units = units
    self.stored = stored
    storedWordings = wordings
    result = Array(repeating: nil, count: units.count)
    free = Array(repeating: true, count: stored.count)
  }

  mutating func match() -> [Int?] {
    matchWordings()
    dropSuperseded()
    matchTargets()
    matchLikeness()
    matchNeighbours()
    return result
  }

  /// Equal wordings; among several, first those that also face the same translation, then in order.
  private mutating func matchWordings() {
    let facing = zip(storedWordings, stored).map { Facing(source: $0, target: $1.targetDigest) }
    match(facing) { unit in unit.source.map { Facing(source: $0, target: unit.target?.digest) } }
    match(storedWordings) { $0.source }
  }

  /// The translation still reads as it did, so its source is the edited one.
  private mutating func matchTargets() {
    match(stored.map(\.targetDigest)) { $0.source == nil ? nil : $0.target?.digest }
  }

  /// Gives free stored units to unmatched ones of an equal key, both in order.
  private mutating func match<Key: Hashable>(_ storedKeys: [Key], by key: (FacingUnit) -> Key?) {
    // A key may be a digest, which costs more than all else here.
    guard free.contains(true) else { return }
    var places: [Key: [Int]] = [:]
    for index in stored.indices.reversed() where free[index] { places[storedKeys[index], default: []].append(index) }
    for (index, unit) in units.enumerated() where result[index] == nil {
      if let key = key(unit), let place = places[key]?.popLast() { give(place, to: index) }
    }
  }

  private struct Facing: Hashable {
    var source: Wording
    var target: Digest?
  }

  /// When git's union kept two lines of one id, the one that reads as today's source has won; the other is void.
  private mutating func dropSuperseded() {
    let won = Set(result.compactMap { $0.map { stored[$0].id } })
    for index in stored.indices where free[index] && won.contains(stored[index].id) { free[index] = false }
  }

  /// Both sides were edited: the likest of the confirmed sentences around this place that nothing else claims.
  private mutating func matchLikeness() {
    var behind = -1
    let left = stored.indices.filter { free[$0] }
    for (index, unit) in units.enumerated() {
      if let place = result[index] { behind = max(behind, place) }
      guard result[index] == nil, let source = unit.source, !left.isEmpty else { continue }
      let middle = left.partitioningIndex { $0 > behind }
      let window = left[max(0, middle - Self.likenessWindow)..<min(left.count, middle + Self.likenessWindow)]
      let scored = window.filter { free[$0] }.map { ($0, source.likeness(to: storedWordings[$0])) }
      if let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 0.5 { give(best.0, to: index) }
    }
  }

  /// A sentence that was worded anew altogether: one alone between the same two neighbours as one that has gone.
  ///
  /// A word in common is asked for, so that a sentence put in the place of another is not taken for it.
  private mutating func matchNeighbours() {
    for index in units.indices where result[index] == nil {
      guard let source = units[index].source else { continue }
      let before = index == 0 ? -1 : result[index - 1]
      let after = index + 1 == units.count ? stored.count : result[index + 1]
      guard let before, let after, after == before + 2, free[before + 1] else { continue }
      if source.likeness(to: storedWordings[before + 1]) >= 0.2 { give(before + 1, to: index) }
    }
  }

  private mutating func give(_ place: Int, to index: Int) {
    result[index] = place
    free[place] = false
  }
}

extension Array {
  /// The first index whose element satisfies `belongs`, in an array where those that do stand last.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Wording {
  /// The share of words that two wordings have in common, in any order: 2·common/(all), from 0 to 1.
  ///
  /// - Reference: L. R. Dice, “Measures of the Amount of Ecologic Association Between Species”, Ecology 26(3), 1945.
  func likeness(to other: Wording) -> Double {
    let mine = words
    let theirs = other.words
    guard !mine.isEmpty || !theirs.isEmpty else { return 1 }
    var counts: [Substring: Int] = [:]
    for word in mine { counts[word, default: 0] += 1 }
    var common = 0
    for word in theirs where counts[word, default: 0] > 0 {
      counts[word]! -= 1
      common += 1
    }
    return 2 * Double(common) / Double(mine.count + theirs.count)
  }
}
