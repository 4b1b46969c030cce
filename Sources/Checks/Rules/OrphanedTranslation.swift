import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds what the target says and the source does not.
struct OrphanedTranslation: ArticleCheck {
  static let rule = Rule(
    id: "orphaned-translation", severity: .warning, issue: .addition,
    manual: """
      A sentence or block of the target has no source.

      It was added in the translation, or its source has been deleted since.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Nålene er sterile.\n\nDe bruges kun én gang.",
      en: "The needles are sterile.\n\nThey are used only once.\n\n⟦Parking is free of charge behind the house.⟧"),
    .clean(da: "Nålene er sterile, og de bruges kun én gang.", en: "The needles are sterile. They are used only once."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var index = 0
    while index < article.beads.count {
      let bead = article.beads[index]
      index += 1
      guard bead.source.isEmpty, let first = bead.target.first, bead.target.contains(where: \.saysSomething),
        !bead.target.allSatisfy({ article.verdicts[$0.segment.index].isUntranslated })
      else { continue }
      if article.isMerged(bead, \.target, \.source) { continue }
      var end = bead.targetRange.end
      while index < article.beads.count, article.beads[index].source.isEmpty,
        article.beads[index].target.first?.segment.block == first.segment.block
      {
        end = max(end, article.beads[index].targetRange.end)
        index += 1
      }
      let range = first.segment.range.file.range(first.segment.range.start, end)
      found.append(finding("“\(first.reading.excerpt)” has no source", at: range))
    }
    return found
  }
}
