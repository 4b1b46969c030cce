import Diagnostics
import Documents

extension CheckedArticle {
  /// Moves the place of text that is absent from the beginning of a paragraph to that paragraph.
  ///
  /// What precedes it is another block, but its translation belongs before the sentences that translate what follows.
  static func placed(_ beads: [CheckedBead], _ source: Document, _ target: Document, _ beadOfSource: [Int])
    -> [CheckedBead]
  {
    var beads = beads
    for index in beads.indices where beads[index].target.isEmpty {
      guard let first = beads[index].source.first?.segment, first.kind != .tableCell else { continue }
      let sentences = source.blocks[first.block].segments
      let before = sentences.prefix { $0 < first.index }
      guard !before.contains(where: { isAnswered($0, beads, beadOfSource) }),
        let next = sentences.first(where: { $0 > first.index && isAnswered($0, beads, beadOfSource) }),
        let answer = beads[beadOfSource[next]].target.first?.segment,
        target.blocks[answer.block].segments.first == answer.index
      else { continue }
      beads[index].place = answer.range.file.range(answer.range.start, answer.range.start)
    }
    return beads
  }

  private static func isAnswered(_ sentence: Int, _ beads: [CheckedBead], _ beadOfSource: [Int]) -> Bool {
    beadOfSource.indices.contains(sentence) && beadOfSource[sentence] >= 0
      && !beads[beadOfSource[sentence]].target.isEmpty
  }
}
