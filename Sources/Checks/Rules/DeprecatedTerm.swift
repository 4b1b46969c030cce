import Diagnostics
import Glossaries

/// Finds terms that should no longer be used.
struct DeprecatedTerm: ArticleCheck {
  static let rule = Rule(
    id: "deprecated-term", severity: .warning, issue: .terminology,
    manual: """
      The target uses a term that the glossary calls deprecated.

      The glossary names the one to use instead; the fix has it in the form that fits.
      """)

  static let examples: [Example] = [
    .flagged(da: "Vi bruger sterile nåle.", en: "We use sterile ⟦pins⟧."),
    .flagged(da: "Vi bruger sterile ⟦stifter⟧.", en: "We use sterile needles."),
    .clean(da: "Vi bruger sterile nåle.", en: "We use sterile needles."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] { termFindings(.deprecated, in: article) }
}
