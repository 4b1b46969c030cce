import Diagnostics
import Glossaries

/// Finds terms of the source whose translation the target does not use.
struct MissingTerm: ArticleCheck {
  static let rule = Rule(
    id: "missing-term", severity: .warning, issue: .terminology,
    manual: """
      The source uses a term of the glossary, and none of its approved translations stands in the target.

      Any form of any approved term will do, also inside a compound; a pronoun, or the term in a neighbouring sentence, makes it a note.
      """)

  static let examples: [Example] = [
    .flagged(da: "Vi bruger sterile nåle.", en: "⟦We use sterile things.⟧"),
    .flagged(da: "⟦Vi bruger sterile ting.⟧", en: "We use sterile needles."),
    .clean(da: "Vi bruger sterile nåle.", en: "We use sterile needles."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] { termFindings(.missing, in: article) }
}
