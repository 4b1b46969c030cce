import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

/// One article, its two files read and paired, and what the ledger says of it. Nothing of it is judged yet.
public struct Pairing: Sendable {
  /// The article's id.
  public var article: String
  /// The locale that is judged, as the project calls it: `en-GB`.
  public var locale: LanguageTag
  /// The locale of the source.
  public var sourceLocale: LanguageTag
  /// The pairs.
  public var bitext: Bitext
  /// The ledger, as it was read.
  public var reading: LedgerReading
  /// Whether there is a ledger to compare with; without one only version control knows what is stale.
  public var hasLedger: Bool
  /// Why version control could not answer for all units, where there is something to say about that.
  public var gap: String?
  /// Whether one should be there, so that its absence is worth a note; two loose files need none.
  public var expectsLedger = true
  /// The units in the order of the beads, and beside each what the ledger says.
  public var units: [FacingUnit]
  /// What the ledger says of each unit.
  public var reviews: [UnitReview]
  /// For each bead the range of `units` that it makes.
  public var unitsOfBead: [Range<Int>]

  /// Pairs two documents and looks them up in the ledger.
  ///
  /// - Parameters:
  ///   - locales: what the project calls the two languages; by default the tags of the languages themselves.
  ///   - reading: the ledger; `nil` where there is none.
  public init(
    article: String, source: Document, target: Document, locales: (source: LanguageTag, target: LanguageTag)? = nil,
    aligner: Aligner, reading: LedgerReading?
  ) {
    self.article = article
    locale = locales?.target ?? target.language.tag
    sourceLocale = locales?.source ?? source.language.tag
    hasLedger = reading != nil
    let reading = reading ?? LedgerReading(ledger: Ledger(source: sourceLocale, target: locale))
    self.reading = reading
    bitext = Bitext(source: source, target: target, aligner: aligner, ledger: reading.ledger)
    units = bitext.units
    reviews = reading.ledger.review(units)
    var next = 0
    unitsOfBead = bitext.beads.map { bead in
      let count = bead.source.isEmpty ? bead.target.count : bead.source.count
      defer { next += count }
      return next..<(next + count)
    }
  }

  /// The freshness of a bead: that of its worst unit, stale before unconfirmed before fresh.
  public func freshness(ofBead index: Int) -> Freshness {
    let states = reviews[unitsOfBead[index]].map(\.freshness)
    return states.first { $0 != .fresh && $0 != .unconfirmed } ?? states.first { $0 != .fresh } ?? .fresh
  }

  /// How the units stand.
  public var coverage: Coverage {
    Coverage(reviews.lazy.map(\.freshness), words: bitext.source.wordCount)
  }

  /// The target's `status` in the front matter, else the source's.
  public var status: String? {
    bitext.target.frontMatter["status"]?.value ?? bitext.source.frontMatter["status"]?.value
  }
}

extension Pairing {
  /// What is said of two files that are no translations of each other; `nil` when they may be.
  public var mismatch: String? { Pairing.mismatch(bitext.pairedShare) }

  /// The same for a share of text that could be paired.
  public static func mismatch(_ share: Double) -> String? {
    guard share < Bitext.leastShare else { return nil }
    let percent = Int((share * 100).rounded())
    return "these do not look like translations of each other: \(percent) % of their text could be paired"
  }
}
