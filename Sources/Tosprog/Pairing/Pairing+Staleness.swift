import Bitexts
import Checks
import Diagnostics
import Documents
import Ledgers

extension Pairing {
  /// What ledger and version control have to say: one finding for each bead that is not fresh.
  ///
  /// Without a ledger all that is unconfirmed is one note, or the first run would be nothing else.
  var staleness: [Diagnostic] {
    withoutLedger
      + bitext.beads.indices.flatMap { index -> [Diagnostic] in
        let bead = bitext.beads[index]
        guard !bead.source.isEmpty, !bead.target.isEmpty else { return [] }
        let judged = reviews[unitsOfBead[index]]
        guard let worst = judged.max(by: { $0.weight < $1.weight }) else { return [] }
        guard hasLedger || worst.freshness != .unconfirmed else { return [] }
        return [Diagnostic](worst, source: bead.source.span, target: bead.target.span)
      }
  }

  private var withoutLedger: [Diagnostic] {
    guard !hasLedger, expectsLedger else { return [] }
    let open = bitext.beads.indices.first {
      !bitext.beads[$0].target.isEmpty && unitsOfBead[$0].contains(where: isOpen)
    }
    guard let open else { return [] }
    return [.withoutLedger(at: bitext.beads[open].target.span, gap: gap)]
  }
}

extension Diagnostic {
  /// The one note about a translation of which nothing has been confirmed yet.
  ///
  /// - Parameter gap: Why version control cannot tell either.
  static func withoutLedger(at range: SourceRange, gap: String? = nil) -> Diagnostic {
    let reason = gap.map { ", and \($0)" } ?? ""
    return .finding(
      "nothing of this translation has been confirmed\(reason); once it is right, run `tosprog confirm`", at: range,
      of: .unconfirmedTranslation)
  }
}

extension [Diagnostic] {
  /// What is said of one unit with both sides.
  init(_ review: UnitReview, source: SourceRange, target: SourceRange) {
    switch review.freshness {
    case .stale:
      let edited = review.targetChanged ? "; the translation has been edited too, so check it and confirm it" : ""
      let since = review.recovered?.commit.map { "translated in \($0)" } ?? "confirmed"
      let former = review.formerSource.map { "the source was “\($0.plain)”, and is now" }
      self = [
        Diagnostic.finding("the source has changed since this was \(since)\(edited)", at: target, of: .staleTranslation)
          .note(former ?? "the source did not have this sentence then", at: source)
      ]
    case .unconfirmed:
      let reason = review.confirmed == nil ? "this translation has not been confirmed" : "edited since it was confirmed"
      self = [.finding(reason, at: target, of: .unconfirmedTranslation)]
    case .fresh where review.isRespelt:
      let former = review.formerSource?.plain ?? ""
      self = [
        Diagnostic(
          rule: Rule.staleTranslation.id, severity: .note,
          message: "the source was mended in spelling or punctuation since this was confirmed; see that it still fits",
          range: target
        ).note("the source was “\(former)”, and is now", at: source)
      ]
    default: self = []
    }
  }
}

extension UnitReview {
  /// The heavier, the more there is to do.
  fileprivate var weight: Int {
    switch freshness {
    case .fresh: isRespelt ? 1 : 0
    case .unconfirmed: 2
    default: 3
    }
  }
}

extension [Segment] {
  /// From the first to the last of sentences that stand behind each other.
  var span: SourceRange {
    let file = self[0].range.file
    return file.range(map(\.range.start).min()!, map(\.range.end).max()!)
  }
}
