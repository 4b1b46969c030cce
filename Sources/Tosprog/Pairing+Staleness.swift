import Bitexts
import Checks
import Diagnostics
import Documents
import Ledgers

extension Pairing {
  /// What the ledger has to say: one finding for each bead that is not fresh.
  var staleness: [Diagnostic] {
    guard hasLedger else {
      guard expectsLedger, let first = bitext.target.segments.first else { return [] }
      return [.withoutLedger(at: first.range)]
    }
    return bitext.beads.indices.flatMap { index -> [Diagnostic] in
      let bead = bitext.beads[index]
      guard !bead.source.isEmpty, !bead.target.isEmpty else { return [] }
      let judged = zip(bead.source, reviews[unitsOfBead[index]])
      let lost = judged.filter { $1.freshness == .missing }.map { Diagnostic.lost($0.0, before: bead.target.span) }
      let left = judged.map(\.1).filter { $0.freshness != .missing }
      guard let worst = left.max(by: { $0.freshness.weight < $1.freshness.weight }) else { return lost }
      return lost + [Diagnostic](worst, source: bead.source.span, target: bead.target.span)
    }
  }
}

extension Diagnostic {
  /// A sentence whose confirmed translation has gone, while what faces it is the translation of its neighbour.
  fileprivate static func lost(_ source: Segment, before target: SourceRange) -> Diagnostic {
    Diagnostic(
      rule: "missing-translation", severity: .error,
      message: "“\(source.text.excerpt)” is no longer translated; its confirmed translation has gone",
      range: target.file.range(target.start, target.start)
    ).note("the source has it here", at: source.range)
  }

  /// The one note about a translation of which nothing has been confirmed yet.
  static func withoutLedger(at range: SourceRange) -> Diagnostic {
    .finding(
      "nothing of this translation has been confirmed; once it is right, run `tosprog confirm`", at: range,
      of: .unconfirmedTranslation)
  }
}

extension [Diagnostic] {
  /// What is said of one unit with both sides.
  init(_ review: UnitReview, source: SourceRange, target: SourceRange) {
    switch review.freshness {
    case .stale:
      let edited = review.targetChanged ? "; the translation has been edited too, so check it and confirm it" : ""
      self = [
        Diagnostic.finding(
          "the source has changed since this was confirmed\(edited)", at: target, of: .staleTranslation
        ).note("the source was “\(Wording(stored: review.confirmed?.source ?? "").plain)”, and is now", at: source)
      ]
    case .unconfirmed:
      let reason = review.confirmed == nil ? "this translation has not been confirmed" : "edited since it was confirmed"
      self = [.finding(reason, at: target, of: .unconfirmedTranslation)]
    default: self = []
    }
  }
}

extension Freshness {
  /// The heavier, the more there is to do.
  fileprivate var weight: Int {
    switch self {
    case .fresh: 0
    case .unconfirmed: 1
    default: 2
    }
  }
}

extension [Segment] {
  /// From the first to the last of sentences that stand behind each other.
  fileprivate var span: SourceRange {
    let file = self[0].range.file
    return file.range(map(\.range.start).min()!, map(\.range.end).max()!)
  }
}
