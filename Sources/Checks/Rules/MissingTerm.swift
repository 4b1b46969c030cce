import Diagnostics
import Glossaries

/// Finds terms of the source whose translation the target does not use.
struct MissingTerm: ArticleCheck {
  static let rule = Rule(
    id: "missing-term", severity: .warning, issue: .terminology,
    manual: """
      The source uses a term of the glossary, and none of its approved translations stands in the target.

      Any form of any approved term will do, also inside a compound. It is a note where something else may stand for the term: a pronoun,
      a word of its family (“treat” for “behandling”), the term in a neighbouring sentence, the translation of another sense that the
      word has, or the term's head (“the message”) where the translation named the whole before or the head says the head of what is known. A word in a phrase that means something else as a whole (“the key to”) asks for nothing.
      """)

  static let examples: [Example] = [
    .flagged(da: "Vi bruger sterile nåle.", en: "⟦We use sterile things.⟧"),
    .flagged(da: "⟦Vi bruger sterile ting.⟧", en: "We use sterile needles."),
    .clean(da: "Vi bruger sterile nåle.", en: "We use sterile needles."),
    .flagged(da: "⟦Stykket har en svær skala.⟧", en: "The piece is in a difficult key."),
    .clean(da: "Øvelse er nøglen til succes.", en: "Practice is the key to success."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] { termFindings(.missing, in: article) }
}
