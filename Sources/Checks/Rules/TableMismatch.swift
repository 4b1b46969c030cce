import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the columns of tables.
struct TableMismatch: ArticleCheck {
  static let rule = Rule(
    id: "table-mismatch", severity: .warning, issue: .markup,
    manual: """
      A table of the target has other columns than in the source, or there is a table more or less.

      Tables are compared in order. A row that is not there is a finding of `missing-translation`, one too many of
      `orphaned-translation`.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "| Besøg | Pris |\n|---|---|\n| Første | 450 |\n| Andet | 350 |",
      en: "| ⟦Visit⟧ |\n|---|\n| First |\n| Second |"),
    .flagged(
      da: "| ⟦Besøg⟧ |\n|---|\n| Første |\n| Andet |",
      en: "| Visit | Price |\n|---|---|\n| First | 450 |\n| Second | 350 |"),
    .clean(da: "| Besøg | Pris |\n|---|---|\n| Første | 450 |", en: "| Visit | Price |\n|---|---|\n| First | 450 |"),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    guard let tables = article.tables else {
      let mine = TableGrid.tables(of: article.source).count
      let theirs = TableGrid.tables(of: article.target)
      let place =
        theirs.last?.rows.first?.first.map { article.target.blocks[$0].range } ?? article.target.blocks.first?.range
      guard let place else { return [] }
      return [finding("the translation has \(theirs.count) tables, the source has \(mine)", at: place)]
    }
    return tables.compactMap { pair in
      guard pair.columnsDiffer, let place = pair.target.rows.first?.first, let source = pair.source.rows.first?.first
      else { return nil }
      return finding(
        "the table has \(pair.target.columns == 1 ? "1 column" : "\(pair.target.columns) columns"), in the source \(pair.source.columns)",
        at: article.target.blocks[place].range
      ).note("the table in the source", at: article.source.blocks[source].range)
    }
  }
}
