import Bitexts
import Diagnostics
import Documents

extension Bitext {
  /// Pairs two documents as far as a ledger does not know what faces what.
  ///
  /// A sentence that reads as when it was confirmed faces the translation that was confirmed with it, wherever the two
  /// have gone since; so an edit of one sentence never changes what its neighbours face.
  public init(source: Document, target: Document, aligner: Aligner, ledger: Ledger) {
    guard !ledger.units.isEmpty else {
      self.init(source: source, target: target, aligner: aligner)
      return
    }
    let known = ledger.knownPairs(source.segments.map { Wording($0) }, target.segments.map { Wording($0) })
    // Equal texts are left to the aligner, which tells a name from what nobody has translated.
    let told = known.filter { pair in
      pair.source.map { source.segments[$0].text } != pair.target.map { target.segments[$0].text }
    }
    self.init(source: source, target: target, aligner: aligner, known: told)
  }
}

extension Ledger {
  /// The confirmed pairs of which today's texts still hold both sides.
  fileprivate func knownPairs(_ source: [Wording], _ target: [Wording]) -> [Bitext.KnownPair] {
    var sources = Places(source.indices.map { ($0...$0, source[$0]) })
    var targets = TargetRuns(target, wanted: Set(units.map(\.targetDigest)))
    var pairs: [Bitext.KnownPair] = []
    let edited = edited(source)
    var next = 0
    while next < units.count {
      // Units of one bead were confirmed with the same translation, one behind the other.
      let digest = units[next].targetDigest
      let group = units[next...].prefix { $0.targetDigest == digest }
      next += group.count
      let found = group.compactMap { unit in
        let wording = Wording(stored: unit.source)
        return sources.take(wording)?.lowerBound ?? edited[wording].flatMap { sources.take($0)?.lowerBound }
      }
      guard !found.isEmpty else { continue }
      if group.count > 1, targets.count(digest) >= group.count {
        for place in found {
          if let run = targets.take(digest) { pairs.append(.init(source: [place], target: Array(run))) }
        }
      } else if let run = targets.take(digest) {
        pairs.append(.init(source: found.sorted(), target: Array(run)))
      }
    }
    return pairs
  }
}

extension Ledger {
  /// What confirmed sentences have become that today's source does not hold as they were: of one wording another that is
  /// nearly the same. A sentence that changed more, or was split in two, is left to the aligner.
  fileprivate func edited(_ source: [Wording]) -> [Wording: Wording] {
    let today = Set(source)
    let stored = units.map { Wording(stored: $0.source) }
    let gone = stored.filter { !today.contains($0) }
    guard !gone.isEmpty else { return [:] }
    let known = Set(stored)
    let new = source.filter { !known.contains($0) }
    var edited: [Wording: Wording] = [:]
    for (wording, origin) in zip(new, new.origins(among: gone)) {
      if let origin, wording.likeness(to: gone[origin]) >= 0.7 { edited[gone[origin]] = wording }
    }
    return edited
  }
}

/// Where keys stand, in order; each place is given away once.
private struct Places<Key: Hashable> {
  private var places: [Key: [ClosedRange<Int>]] = [:]

  init(_ all: [(ClosedRange<Int>, Key)]) {
    for (place, key) in all.reversed() { places[key, default: []].append(place) }
  }

  func count(_ key: Key) -> Int { places[key]?.count ?? 0 }

  mutating func take(_ key: Key) -> ClosedRange<Int>? { places[key]?.popLast() }
}

/// Sentences of the target, alone or with up to three that follow, by the digest that a ledger would store of them.
private struct TargetRuns {
  private var places: Places<Digest>
  private var taken: Set<Int> = []

  init(_ target: [Wording], wanted: Set<Digest>) {
    var all = target.indices.map { ($0...$0, target[$0].digest) }
    let single = Set(all.map(\.1))
    // Most translations are one sentence; runs are looked for only where a digest is of none.
    if !wanted.isSubset(of: single) {
      for length in 2...4 where length <= target.count {
        for start in 0...(target.count - length) {
          let text = target[start..<(start + length)].map(\.text).joined(separator: " ")
          let digest = Wording(stored: text).digest
          if wanted.contains(digest) { all.append((start...(start + length - 1), digest)) }
        }
      }
    }
    places = Places(all)
  }

  func count(_ digest: Digest) -> Int { places.count(digest) }

  mutating func take(_ digest: Digest) -> ClosedRange<Int>? {
    while let run = places.take(digest) {
      guard taken.isDisjoint(with: run) else { continue }
      taken.formUnion(run)
      return run
    }
    return nil
  }
}
