import Diagnostics
import Glossaries

/// Finds names that are not written as they must be.
struct AlteredName: ArticleCheck {
  static let rule = Rule(
    id: "altered-name", severity: .error, issue: .inconsistentEntities,
    manual: """
      A brand or another word that is the same in every language is written differently in the target, or is missing.

      Capitals count. Which words these are stands in the glossary, as `translate: verbatim`.
      """)

  static let examples: [Example] = [
    .flagged(da: "Tosprog læser artiklerne.", en: "⟦TosProg⟧ reads the articles."),
    .clean(da: "Tosprog læser artiklerne.", en: "Tosprog reads the articles."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] { termFindings(.altered, in: article) }
}
