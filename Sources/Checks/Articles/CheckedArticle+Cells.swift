import Bitexts
import Diagnostics
import Documents
import Languages

extension CheckedArticle {
  /// Pairs cells by their place where a row is known by another of its cells.
  ///
  /// Equal numbers attract each other, so that two amounts that changed places would else look like cells that moved.
  /// Where whole rows stand in another order, nothing is known by its place and all stays as it is.
  static func facingCells(
    _ beads: [CheckedBead], _ tables: [TablePair], _ source: Document, _ target: Document, _ beadOfSource: [Int],
    _ beadOfTarget: inout [Int]
  ) -> [CheckedBead] {
    var beads = beads
    for table in tables {
      var moves: [(bead: Int, target: Int)] = []
      for case (let one?, let two?) in table.links {
        let mine = table.source.rows[one].compactMap { source.onlySegment(of: $0) }
        let theirs = table.target.rows[two].compactMap { target.onlySegment(of: $0) }
        guard mine.count == table.source.rows[one].count, mine.count == theirs.count else { continue }
        let cells = zip(mine, theirs).map { (mine: beadOfSource[$0], theirs: beadOfTarget[$1], target: $1) }
        guard cells.contains(where: { $0.mine == $0.theirs && $0.mine >= 0 && beads[$0.mine].kind == .paired }) else {
          continue
        }
        moves += cells.filter { $0.mine != $0.theirs && $0.mine >= 0 && $0.theirs >= 0 }.map { ($0.mine, $0.target) }
      }
      // Only a closed exchange among cells is taken apart.
      let involved = moves.map(\.bead)
      let old = Set(involved.flatMap { beads[$0].target.map(\.segment.index) })
      guard !moves.isEmpty, old == Set(moves.map(\.target)), Set(involved).count == involved.count,
        involved.allSatisfy({ beads[$0].source.count == 1 && beads[$0].target.count == 1 })
      else { continue }
      let texts = Dictionary(
        involved.flatMap { beads[$0].target.map { ($0.segment.index, $0) } }, uniquingKeysWith: { first, _ in first })
      for move in moves {
        guard let text = texts[move.target] else { continue }
        let bead = beads[move.bead]
        beads[move.bead] = CheckedBead(
          index: bead.index, kind: .paired, confidence: max(bead.confidence, 0.5), isKnown: bead.isKnown,
          source: bead.source, target: [text], place: bead.place)
        beadOfTarget[move.target] = move.bead
      }
    }
    return beads
  }
}

extension Document {
  /// The one sentence of a block.
  fileprivate func onlySegment(of block: Int) -> Int? {
    let segments = blocks[block].segments
    return segments.count == 1 ? segments.lowerBound : nil
  }
}
