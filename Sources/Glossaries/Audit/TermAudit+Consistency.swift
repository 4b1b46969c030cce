import Diagnostics
import Languages

extension TermAudit {
  func checkConsistency(
    _ bead: (source: String, target: String), _ facts: Facts, _ number: Int, _ uses: inout [Int: [Int: Int]],
    _ found: inout [Int: TermIssue]
  ) {
    for match in facts.target where match.kind == .word && !match.isShadowed && term(match).isApproved {
      let concept = glossary.concepts[match.concept]
      let own = term(match)
      // Short forms and paraphrases take turns with the full term in any good text.
      guard concept.translate == .required, own.inflects, own.form == nil || own.form == .full, !own.text.isAllCapital,
        let trigger = facts.source.first(where: { $0.concept == match.concept && isTrigger($0) })
      else { continue }
      let said = bead.target.slice(match.range)
      if prefersPreferred, own.status == .admitted, found[match.concept] == nil,
        let preferred = concept.preferred(in: targetLanguage)
      {
        let replacement = TermFitting(morphology: targetLanguage.morphology).fit(preferred, for: own, found: said)
        found[match.concept] = TermIssue(
          concept: match.concept, kind: .inconsistent, severity: .note, bead: number, source: trigger.range,
          target: match.range, term: match.term, wanted: preferred.text, replacement: replacement,
          message: "“\(said)” is admitted; “\(preferred.text)” is preferred")
      }
      // The same source term was rendered by another approved term before.
      guard let before = uses[match.concept]?[trigger.term] else {
        uses[match.concept, default: [:]][trigger.term] = match.term
        continue
      }
      guard before != match.term, found[match.concept] == nil, concept.terms[before].text != own.text,
        !facts.target.contains(where: { $0.concept == match.concept && $0.term == before })
      else { continue }
      found[match.concept] = TermIssue(
        concept: match.concept, kind: .inconsistent, severity: .note, bead: number, source: trigger.range,
        target: match.range, term: match.term, wanted: concept.terms[before].text,
        replacement: TermFitting(morphology: targetLanguage.morphology).fit(
          concept.terms[before], for: own, found: said),
        message: "the text says “\(said)” here and “\(concept.terms[before].text)” before")
      uses[match.concept]?[trigger.term] = match.term
    }
  }
}
