import Diagnostics
import Glossaries

/// Finds terms that must not be used.
struct ForbiddenTerm: ArticleCheck {
  static let rule = Rule(
    id: "forbidden-term", severity: .error, issue: .terminology,
    manual: """
      The target uses a term that the glossary forbids.

      The glossary names the one to use instead; the fix has it in the form that fits.
      """)

  static let examples: [Example] = [
    .flagged(da: "Vi bruger sterile nåle.", en: "We use sterile ⟦syringes⟧."),
    .flagged(da: "Vi bruger sterile ⟦kanyler⟧.", en: "We use sterile needles."),
    .clean(da: "Vi bruger sterile nåle.", en: "We use sterile needles."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] { termFindings(.forbidden, in: article) }
}
