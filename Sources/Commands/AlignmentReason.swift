import Bitexts
import Reports
import Tosprog

/// Why the sentences of two documents are paired as they are.
struct AlignmentReason {
  let pairing: Pairing

  /// The pairs of the source's line in words, each with what would have been paired instead.
  func text(atLine line: Int) throws -> String {
    let hits = pairing.bitext.beads.filter { bead in
      bead.source.contains { segment in
        (segment.range.startPosition.line...segment.range.endPosition.line).contains(line)
      }
    }
    guard !hits.isEmpty else { throw Failure.undone("no segment of the source stands on line \(line)") }
    return hits.map { bead in
      let source = bead.source.map(\.text).joined(separator: " ").terminalSafe
      let target = bead.target.isEmpty ? "nothing" : "“\(bead.target.map(\.text).joined(separator: " ").terminalSafe)”"
      return "“\(source)”\n  faces \(target)\n  \(pairing.bitext.explanation(of: bead).terminalSafe)\n"
    }.joined(separator: "\n")
  }
}
