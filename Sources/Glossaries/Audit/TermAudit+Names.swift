import Diagnostics
import Languages

extension TermAudit {
  /// Words that are the same in every language must be there letter by letter.
  func checkNames(
    _ beads: [(source: String, target: String)], _ facts: [Facts], _ bead: Int, _ found: inout [Int: TermIssue]
  ) {
    var asked: [Int: TermMatch] = [:]
    for match in facts[bead].source where glossary.concepts[match.concept].translate == .verbatim && !match.isShadowed {
      guard term(match).isApproved, match.kind == .word else { continue }
      if asked[match.concept] == nil { asked[match.concept] = match }
    }
    let target = beads[bead].target
    var seen: Set<Int> = []
    for match in facts[bead].target
    where glossary.concepts[match.concept].translate == .verbatim && match.kind == .word && !match.isShadowed {
      let name = term(match)
      guard name.isApproved, name.isCaseExact != false else { continue }
      seen.insert(match.concept)
      let said = target.slice(match.range)
      guard !said.utf8.starts(with: name.text.utf8),
        said.nfcPrefix(name.text.unicodeScalars.count) != name.text.nfcText,
        found[match.concept] == nil
      else { continue }
      let tail = String(String.UnicodeScalarView(said.unicodeScalars.dropFirst(name.text.unicodeScalars.count)))
      found[match.concept] = TermIssue(
        concept: match.concept, kind: .altered, severity: .error, bead: bead, source: asked[match.concept]?.range,
        target: match.range, term: match.term, wanted: name.text, replacement: name.text + tail,
        message: "“\(said)” must be written “\(name.text)”")
    }
    for (concept, match) in asked.sorted(by: { $0.key < $1.key })
    where !seen.contains(concept) && found[concept] == nil && !facts[bead].satisfied.contains(concept) {
      let name = term(match)
      var issue = TermIssue(
        concept: concept, kind: .altered, severity: .error, bead: bead, source: match.range, target: nil,
        term: match.term, wanted: name.text, replacement: nil,
        message: "the name “\(name.text)” is not in the translation")
      if let near = nearest(name.text, in: target) {
        issue.target = near.range
        issue.replacement = near.replacement
        issue.message = "“\(target.slice(near.range))” must be written “\(name.text)”"
      } else if neighbours(bead, facts.count).contains(where: { facts[$0].satisfied.contains(concept) }) {
        issue.severity = .note
      } else if (max(0, bead - 3)..<bead).contains(where: { facts[$0].satisfied.contains(concept) }),
        hasPronoun(beads[bead].target)
      {
        issue.severity = .note
      }
      found[concept] = issue
    }
  }

  /// A run of as many words in a text that is nearly the name, and what to write instead.
  private func nearest(_ name: String, in text: String) -> (range: Range<Int>, replacement: String)? {
    let words = text.wordRanges
    let count = name.wordRanges.count
    guard count > 0, words.count >= count else { return nil }
    let wanted = name.lowercased()
    let allowed = wanted.unicodeScalars.count < 5 ? 1 : 2
    for start in 0...(words.count - count) {
      let range = words[start].lowerBound..<words[start + count - 1].upperBound
      let said = text.slice(range)
      let folded = said.lowercased()
      // Only what is written as a name is one: ordinary words may differ by two letters as well.
      guard said.unicodeScalars.contains(where: { $0.properties.isUppercase || $0.properties.numericType != nil }),
        start > 0 || folded.prefix(2) == wanted.prefix(2)
      else { continue }
      for tail in ["", "s"] where folded.hasSuffix(tail) {
        let body = String(folded.dropLast(tail.count))
        if body != wanted, distance(body, wanted) <= allowed, body.prefix(1) == wanted.prefix(1) || allowed == 1 {
          return (range, name + tail)
        }
      }
    }
    return nil
  }
}
