import Diagnostics
import Documents
import Glossaries

extension Check {
  /// The glossary's findings of one kind as diagnostics.
  func termFindings(_ kind: TermIssue.Kind, in article: CheckedArticle) -> [Diagnostic] {
    article.terms.compactMap { issue in
      guard issue.kind == kind, article.beads.indices.contains(issue.bead) else { return nil }
      let bead = article.beads[issue.bead]
      guard !bead.target.isEmpty, bead.isPaired || issue.target != nil else { return nil }
      // Code and addresses are no prose.
      if let range = issue.target, bead.target.isOpaque(range) { return nil }
      if let range = issue.source, bead.source.isOpaque(range) { return nil }
      // What is not translated at all is another rule's finding.
      if issue.target == nil, bead.target.allSatisfy({ article.verdicts[$0.segment.index].isUntranslated }) {
        return nil
      }
      let place = issue.target.flatMap { bead.target.place(of: $0) }
      var places: [(range: SourceRange, text: String?)] = []
      if let place { places.append((place, issue.replacement)) }
      for other in issue.others {
        if let range = bead.target.place(of: other.range) { places.append((range, other.replacement)) }
      }
      return issue.diagnostic(
        at: place ?? bead.targetRange, source: issue.source.flatMap { bead.source.place(of: $0) }, places: places)
    }
  }
}
