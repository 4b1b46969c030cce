import Documents
import Languages

/// An article and its translation, with what faces what.
public struct Bitext: Sendable {
  /// The article that was written first.
  public let source: Document
  /// Its translation.
  public let target: Document
  /// What is known of the two languages.
  public let pair: LanguagePair
  /// Every sentence of both sides once, in the order of the source; extras at their place.
  public let beads: [Bead]

  /// Pairs two documents.
  public init(source: Document, target: Document, aligner: Aligner) {
    self.source = source
    self.target = target
    pair = aligner.pair
    beads = aligner.align(source, target).map { Bead($0, source, target) }
  }

  /// The share of the words on the side where less is left over that face something, 0…1.
  ///
  /// A translation that is half finished has a low share on one side only; a document paired with the wrong one on both.
  public var pairedShare: Double {
    var paired = (source: 0, target: 0)
    var all = (source: 0, target: 0)
    for bead in beads {
      let source = bead.source.reduce(0) { $0 + $1.text.utf8.count }
      let target = bead.target.reduce(0) { $0 + $1.text.utf8.count }
      all.source += source
      all.target += target
      guard !bead.source.isEmpty, !bead.target.isEmpty else { continue }
      paired.source += source
      paired.target += target
    }
    guard all.source > 0, all.target > 0 else { return all.source == all.target ? 1 : 0 }
    return max(Double(paired.source) / Double(all.source), Double(paired.target) / Double(all.target))
  }

  /// Whether the two can be translations of each other at all.
  public var looksLikeTranslation: Bool { pairedShare >= 0.3 }
}
