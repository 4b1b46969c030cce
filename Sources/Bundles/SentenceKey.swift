import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

/// What a sentence is known by in every locale: its id, and the digest of the source's wording.
public struct SentenceKey: Sendable, Hashable {
  /// The id.
  public let id: SegmentID
  /// The digest of the source's wording; of the translation's where there is no source.
  public let digest: Digest

  init(_ unit: FacingUnit, _ review: UnitReview) {
    id = review.id
    digest = (unit.source ?? unit.target ?? Wording(plain: "")).digest
  }

  /// The keys of units in their order.
  ///
  /// - Parameter reviews: What a ledger says of each.
  public static func keys(_ units: [FacingUnit], _ reviews: [UnitReview]) -> [SentenceKey] {
    zip(units, reviews).map { SentenceKey($0, $1) }
  }
}

extension Document {
  /// Keys for sentences of which no ledger knows.
  var derivedKeys: [SentenceKey] {
    let ledger = Ledger(source: language.tag, target: language.tag)
    let units = segments.map { segment in
      let block = blocks[segment.block]
      return FacingUnit(
        source: Wording(segment), target: nil, path: block.path,
        ordinal: segment.index - block.segments.lowerBound + 1)
    }
    return SentenceKey.keys(units, ledger.review(units))
  }
}

extension Bitext {
  /// The key of each source sentence in the source's order.
  ///
  /// - Parameter keys: Those of ``Bitext/units``.
  public func sourceKeys(_ keys: [SentenceKey]) -> [SentenceKey] {
    var found: [(Int, SentenceKey)] = []
    var next = 0
    for bead in beads {
      for (offset, segment) in bead.source.enumerated() where next + offset < keys.count {
        found.append((segment.index, keys[next + offset]))
      }
      next += bead.source.isEmpty ? bead.target.count : bead.source.count
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
