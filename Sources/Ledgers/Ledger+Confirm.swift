import Diagnostics

extension Ledger {
  /// The ledger after some of today's units were confirmed as they stand.
  ///
  /// - Parameters:
  ///   - units: Today's units in document order, as they were reviewed.
  ///   - reviews: What `review` said of each.
  ///   - chosen: Indexes of the units to confirm; units without a source or translation are passed over.
  ///   - state: The state to store; `nil` keeps the state of a unit that is fresh and is `translated` for others.
  /// - Returns: Units in document order. A stored unit whose sentence is gone stays behind the one that it followed, unless
  ///   every unit is chosen: then what the source no longer holds is dropped.
  public func confirming(
    _ units: [FacingUnit], _ reviews: [UnitReview], chosen: Set<Int>, state: State?
  ) -> Ledger {
    confirming(units, reviews, chosen: Dictionary(uniqueKeysWithValues: chosen.map { ($0, state) }))
  }

  /// The same with a state for each unit that is confirmed.
  public func confirming(_ units: [FacingUnit], _ reviews: [UnitReview], chosen: [Int: State?]) -> Ledger {
    var result: [TranslationUnit] = []
    for (index, (unit, review)) in zip(units, reviews).enumerated() {
      if let state = chosen[index], let source = unit.source, let target = unit.target {
        result.append(review.confirmed(source, target, state: state))
      } else if let kept = review.confirmed {
        result.append(kept)
      }
    }
    var ledger = self
    let isWhole = units.indices.allSatisfy { chosen[$0] != nil || units[$0].source == nil }
    ledger.units = isWhole ? result : restoring(to: result)
    return ledger
  }

  /// Puts stored units that today's text does not hold behind the units that they followed.
  private func restoring(to today: [TranslationUnit]) -> [TranslationUnit] {
    let present = Set(today.map(\.id))
    var strays: [SegmentID?: [TranslationUnit]] = [:]
    var last: SegmentID?
    for unit in units {
      if present.contains(unit.id) { last = unit.id } else { strays[last, default: []].append(unit) }
    }
    return (strays[nil] ?? []) + today.flatMap { [$0] + (strays[$0.id] ?? []) }
  }
}

extension UnitReview {
  fileprivate func confirmed(_ source: Wording, _ target: Wording, state: State?) -> TranslationUnit {
    let keptState = freshness == .fresh ? confirmed?.state : nil
    var unit = TranslationUnit(
      id: id, source: source.text, targetDigest: target.digest, state: state ?? keptState ?? .translated,
      note: confirmed?.note)
    unit.unknown = confirmed?.unknown ?? []
    return unit
  }
}
