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
    .flagged(
      da: "Nålene er sterile.\n\nDe bruges kun én gang.\n\n⟦Parkering er gratis bag huset.⟧",
      en: "The needles are sterile.\n\nThey are used only once."),
    .clean(da: "Nålene er sterile, og de bruges kun én gang.", en: "The needles are sterile. They are used only once."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found = rows(article)
    let swapped = article.swappedSentences().map(\.target.segment.index)
    var index = 0
    while index < article.beads.count {
      let bead = article.beads[index]
      index += 1
      if bead.isPaired { found += unanswered(bead, article, swapped) }
      guard bead.source.isEmpty, let first = bead.target.first, bead.target.contains(where: \.saysSomething),
        !article.isInStrangeRow(first.segment), !bead.target.allSatisfy({ swapped.contains($0.segment.index) }),
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

  /// Rows of tables, each as one finding.
  private func rows(_ article: CheckedArticle) -> [Diagnostic] {
    (article.tables ?? []).filter { !$0.columnsDiffer }.flatMap { pair in
      pair.added.compactMap { row in
        let cells = pair.target.rows[row].map { article.target.blocks[$0].range }
        guard let first = cells.first, let last = cells.last else { return nil }
        let text = cells.map(\.text).joined(separator: " | ").excerpt
        return finding("the table row “\(text)” has no source", at: first.file.range(first.start, last.end))
      }
    }
  }

  /// Sentences that stand with others in one pair, and that say nothing of the source.
  private func unanswered(_ bead: CheckedBead, _ article: CheckedArticle, _ swapped: [Int]) -> [Diagnostic] {
    guard bead.target.count > bead.source.count, bead.target.count > 1 else { return [] }
    return bead.target.filter {
      !swapped.contains($0.segment.index)
        && article.isUnanswered($0, beside: bead.target, by: bead.source, isSource: false)
    }.prefix(bead.target.count - bead.source.count).map {
      finding("“\($0.reading.excerpt)” has no source", at: $0.segment.range)
    }
  }
}

extension CheckedArticle {
  /// Whether a sentence of the target stands in a row that is a finding of its own, or in a table with other columns.
  fileprivate func isInStrangeRow(_ segment: Segment) -> Bool {
    guard segment.kind == .tableCell else { return false }
    return (tables ?? []).contains { pair in
      pair.columnsDiffer && pair.target.rows.contains { $0.contains(segment.block) }
        || pair.added.contains { pair.target.rows[$0].contains(segment.block) }
    }
  }
}
