import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds blocks of the target that are still in the source’s language.
struct UntranslatedText: ArticleCheck {
  static let rule = Rule(
    id: "untranslated-text", severity: .error, issue: .untranslated,
    manual: """
      A heading, paragraph, caption, cell or value of the target is still in the source's language.

      The language is told by everyday words and the letters of the others, also on a single short line, and near-copies
      of the source count as well. Names, brands, Latin, code and words that both languages share stay silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Bestil en tid i klinikken.", en: "⟦Bestil en tid i klinikken.⟧"),
    .flagged(da: "# Akupunkturbehandling i klinik", en: "# ⟦Akupunktur behandling i klinik⟧"),
    .flagged(da: "![Nåle i en skål](a.svg)", en: "![⟦Nåle i en skål⟧](a.svg)"),
    .flagged(da: "| Navn | Pris |\n|---|---|\n| Besøg | 450 |", en: "| Name | ⟦Pris⟧ |\n|---|---|\n| Visit | 450 |"),
    .flagged(da: "# ⟦What does it cost?⟧", en: "# What does it cost?"),
    .flagged(da: "# Bestil tid", en: "# ⟦Bestil Tid⟧"),
    .clean(da: "Kræftens Bekæmpelse", en: "Kræftens Bekæmpelse"),
    .flagged(
      da: "# Etiketter\n\nNu kan etiketter udskrives i farver.",
      en: "# ⟦Etiketter⟧\n\nNow labels can be printed in colour."),
    .clean(da: "# Information", en: "# Information"),
    .clean(
      da: "| Sted | Adresse |\n|---|---|\n| Hallen | Torvet 1 |",
      en: "| Place | Address |\n|---|---|\n| The hall | Torvet 1 |"),
    .clean(da: "DAKOBE", en: "DAKOBE"),
    .clean(da: "Mette Lund Sørensen", en: "Mette Lund Sørensen"),
    .clean(da: "Helix pomatia", en: "Helix pomatia"),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    article.target.blocks.compactMap { block in
      guard block.kind != .code, article.isUntranslated(block: block.index), let first = block.segments.first,
        let last = block.segments.last
      else { return nil }
      let segments = article.target.segments
      let range = article.target.file.range(segments[first].range.start, segments[last].range.end)
      let text = segments[first].text.excerpt
      let finding = finding(
        "the \(block.kind.noun) “\(text)” is still in \(article.languages.source.name)", at: range)
      let bead = article.beadOfTarget[first]
      guard bead >= 0, let source = article.beads[bead].sourceRange else { return finding }
      return finding.note("the source", at: source)
    }
  }
}

extension CheckedArticle {
  /// Whether all that a block of the target says is in the source’s language.
  func isUntranslated(block index: Int) -> Bool {
    let segments = target.blocks[index].segments.filter { verdicts[$0].words > 0 }
    let left = segments.filter { verdicts[$0].isUntranslated }
    if left.count == segments.count { return !left.isEmpty }
    // Sentences that say nothing of their language go with the others.
    let all = segments.reduce(0) { $0 + verdicts[$1].words }
    return !left.isEmpty && left.reduce(0) { $0 + verdicts[$1].words } * 2 > all
      && segments.allSatisfy {
        verdicts[$0].isUntranslated || (verdicts[$0].clearTarget == 0 && verdicts[$0].score > -2)
      }
  }
}
