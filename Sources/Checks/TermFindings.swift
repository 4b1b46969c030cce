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
      // What is not translated at all is another rule's finding.
      if issue.target == nil, bead.target.allSatisfy({ article.verdicts[$0.segment.index].isUntranslated }) {
        return nil
      }
      let place = issue.target.flatMap { bead.target.place(of: $0) }
      var diagnostic = Diagnostic(
        rule: rule.id, severity: issue.severity, message: issue.message, range: place ?? bead.targetRange)
      if let source = issue.source.flatMap({ bead.source.place(of: $0) }) {
        diagnostic = diagnostic.note("the term in the source", at: source)
      }
      guard let place, let replacement = issue.replacement else { return diagnostic }
      var edits = [TextEdit(range: place, text: replacement)]
      for other in issue.others {
        guard let range = bead.target.place(of: other.range), let text = other.replacement else { continue }
        edits.append(TextEdit(range: range, text: text))
      }
      diagnostic.fixes = [Fix(title: "write “\(replacement)”", edits: edits)]
      return diagnostic
    }
  }
}
