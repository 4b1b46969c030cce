import Bitexts
import Documents

extension Bitext {
  /// The units of a bitext in the order of its beads: one for each source segment, and one for each target segment
  /// that has no source.
  public var units: [FacingUnit] {
    beads.flatMap { bead -> [FacingUnit] in
      let target = bead.target.isEmpty ? nil : Wording(bead.target)
      guard !bead.source.isEmpty else {
        return bead.target.map { FacingUnit(source: nil, target: Wording($0), $0, in: self.target) }
      }
      return bead.source.map { FacingUnit(source: Wording($0), target: target, $0, in: source) }
    }
  }
}

extension FacingUnit {
  fileprivate init(source: Wording?, target: Wording?, _ segment: Segment, in document: Document) {
    let block = document.blocks[segment.block]
    self.init(
      source: source, target: target, path: block.path, ordinal: segment.index - block.segments.lowerBound + 1)
  }
}
