import Bitexts
import Diagnostics
import Documents
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
      return "“\(source)”\n  faces \(target)\n  \(reason(of: bead))\n"
    }.joined(separator: "\n")
  }

  private func reason(of bead: Bead) -> String {
    let reason = bead.reason
    var parts = ["confidence \(percent(bead.confidence))"]
    if !bead.source.isEmpty, !bead.target.isEmpty {
      parts.append(
        "\(percent(reason.sourceShare)) of the source's words and \(percent(reason.targetShare)) of the translation's "
          + "are known to answer each other")
    }
    if let agree = reason.anchorsAgree { parts.append("links, numbers and codes \(agree ? "agree" : "differ")") }
    if !reason.kindsAgree { parts.append("the two are set differently") }
    guard let other = reason.runnerUp, pairing.bitext.source.segments.indices.contains(other.source),
      pairing.bitext.target.segments.indices.contains(other.target)
    else { return parts.joined(separator: "; ") + "; nothing else came near" }
    let texts = (
      pairing.bitext.source.segments[other.source].text, pairing.bitext.target.segments[other.target].text
    )
    parts.append("the runner-up was “\(texts.0.terminalSafe)” facing “\(texts.1.terminalSafe)”")
    return parts.joined(separator: "; ")
  }
}
