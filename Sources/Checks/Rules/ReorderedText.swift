import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds text that stands in another order than the source.
struct ReorderedText: ArticleCheck {
  static let rule = Rule(
    id: "reordered-text", severity: .note, issue: .nonConformance,
    manual: """
      A block of the target, or a sentence within its paragraph, stands in another place than in the source.

      Often this is meant; a note says where, since links and headings around it may no longer fit.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "# Priser\n\nEt besøg koster 450 kr.\n\n# Vejen\n\nVi bor ved havnen.\n\n# Telefon\n\nRing 12 34 56 78.",
      en: "# ⟦Way⟧\n\nWe live by the harbour.\n\n# Prices\n\nA visit costs DKK 450.\n\n# Phone\n\nCall 12 34 56 78."),
    .flagged(
      da: "# ⟦Vejen⟧\n\nVi bor ved havnen.\n\n# Priser\n\nEt besøg koster 450 kr.\n\n# Telefon\n\nRing 12 34 56 78.",
      en: "# Prices\n\nA visit costs DKK 450.\n\n# Way\n\nWe live by the harbour.\n\n# Phone\n\nCall 12 34 56 78."),
    .flagged(
      da: "Tallene er til vejledning. Ryster du stadig efter 20 minutter, har du været i for længe.",
      en: "If you are still shivering after 20 minutes, you have been in too long. ⟦The numbers are for guidance only.⟧"
    ),
    .flagged(
      da: "- Find en lommelygte, der virker.\n- Spørg din nabo, hvad hun mangler.\n- Fyld ti liter vand på dunke.",
      en: "- ⟦Ask your neighbour what she needs.⟧\n- Find a torch that works.\n- Fill cans with ten litres of water."),
    .clean(
      da: "Nålene er sterile.\n\nDe bruges kun én gang.", en: "The needles are sterile.\n\nThey are used only once."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var last: CheckedBead?
    for bead in article.beads where !bead.source.isEmpty && !bead.target.isEmpty {
      guard bead.kind == .moved, let first = bead.target.first, let source = bead.sourceRange else {
        last = nil
        continue
      }
      // What moved together is one finding.
      let isNext = last?.target.last.map { $0.segment.index + 1 == first.segment.index } ?? false
      last = bead
      if isNext { continue }
      found.append(
        finding("“\(first.reading.excerpt)” stands elsewhere in the source", at: bead.targetRange)
          .note("the source has it here", at: source))
    }
    return found
      + article.swappedSentences().map { swapped in
        finding("“\(swapped.target.reading.excerpt)” stands elsewhere in the source", at: swapped.target.segment.range)
          .note("the source has it here", at: swapped.source.segment.range)
      }
  }
}
