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
    self.init(source: source, target: target, pair: aligner.pair, links: aligner.align(source, target))
  }

  init(source: Document, target: Document, pair: LanguagePair, links: [Link]) {
    self.source = source
    self.target = target
    self.pair = pair
    beads = links.map { Bead($0, source, target) }
  }

  /// The share of the text on the side where less is left over that faces something, 0…1.
  ///
  /// A translation that is half finished has a low share on one side only; a document paired with the wrong one on both.
  public var pairedShare: Double {
    var share = PairedShare()
    for bead in beads { share.add(bead.source.map(\.text), bead.target.map(\.text)) }
    return share.value
  }

  /// Whether the two can be translations of each other at all.
  public var looksLikeTranslation: Bool { pairedShare >= Bitext.leastShare }

  /// With less of their text paired, two documents are no translations of each other.
  package static let leastShare = 0.3
}

extension [Link] {
  /// The same as `Bitext.pairedShare`, of two arrays of segments.
  public func pairedShare(source: [AlignmentUnit], target: [AlignmentUnit]) -> Double {
    var share = PairedShare()
    for link in self { share.add(link.source.map { source[$0].text }, link.target.map { target[$0].text }) }
    return share.value
  }
}

/// How much of two texts faces something.
private struct PairedShare {
  private var paired = (source: 0, target: 0)
  private var all = (source: 0, target: 0)

  mutating func add(_ one: [String], _ other: [String]) {
    let source = one.reduce(0) { $0 + $1.utf8.count }
    let target = other.reduce(0) { $0 + $1.utf8.count }
    all.source += source
    all.target += target
    guard !one.isEmpty, !other.isEmpty else { return }
    paired.source += source
    paired.target += target
  }

  var value: Double {
    guard all.source > 0, all.target > 0 else { return all.source == all.target ? 1 : 0 }
    return max(Double(paired.source) / Double(all.source), Double(paired.target) / Double(all.target))
  }
}
