import Diagnostics
import Glossaries

/// Finds terms of one article that change their wording.
struct InconsistentTerm: ArticleCheck {
  static let rule = Rule(
    id: "inconsistent-term", severity: .note, issue: .terminology,
    manual: """
      One term of the source is rendered now by this and now by that approved term.

      Both are right, and one of them in the whole text is easier to follow.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "En ladcykel er tung.\n\nVores ladcykel er rød.\n\nLej en ladcykel i dag.",
      en: "A cargo bike is heavy.\n\nOur cargo bike is red.\n\nRent a ⟦box bike⟧ today."),
    .flagged(
      da: "En ladcykel er tung.\n\nVores ladcykel er rød.\n\nLej en ⟦kassecykel⟧ i dag.",
      en: "A cargo bike is heavy.\n\nOur cargo bike is red.\n\nRent a cargo bike today."),
    .clean(da: "Vi bruger nåle. Nålene er sterile.", en: "We use needles. The needles are sterile."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] { termFindings(.inconsistent, in: article) }
}
