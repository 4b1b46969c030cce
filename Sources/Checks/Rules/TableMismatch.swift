import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the rows and columns of tables.
struct TableMismatch: ArticleCheck {
  static let rule = Rule(
    id: "table-mismatch", severity: .warning, issue: .markup,
    manual: """
      A table of the target has other rows or columns than in the source.

      Tables are compared in order; when their number differs, each lacking one is named.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "| Besøg | Pris |\n|---|---|\n| Første | 450 |\n| Andet | 350 |",
      en: "| ⟦Visit⟧ | Price |\n|---|---|\n| First | 450 |"),
    .clean(da: "| Besøg | Pris |\n|---|---|\n| Første | 450 |", en: "| Visit | Price |\n|---|---|\n| First | 450 |"),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    let mine = Table.tables(of: article.source)
    let theirs = Table.tables(of: article.target)
    guard mine.count == theirs.count else {
      guard let place = (theirs.last?.first ?? nil) ?? article.target.blocks.first?.range else { return [] }
      return [finding("the translation has \(theirs.count) tables, the source has \(mine.count)", at: place)]
    }
    return zip(mine, theirs).compactMap { source, target in
      guard source.rows != target.rows || source.columns != target.columns, let place = target.first else { return nil }
      let message =
        source.rows != target.rows
        ? "the table has \(target.rows) rows, in the source \(source.rows)"
        : "the table has \(target.columns) columns, in the source \(source.columns)"
      let finding = finding(message, at: place)
      return source.first.map { finding.note("the table in the source", at: $0) } ?? finding
    }
  }

  private struct Table {
    var rows = 0
    var columns = 0
    var first: SourceRange?

    static func tables(of document: Document) -> [Table] {
      var tables: [Table] = []
      var current: [Block.Container] = []
      var row: Block.Container?
      var width = 0
      for block in document.blocks where block.kind == .tableCell {
        let container = block.container
        guard let depth = container.lastIndex(where: { $0.kind == .table }) else { continue }
        let key = Array(container[...depth])
        if key != current || tables.isEmpty {
          current = key
          tables.append(Table(first: block.range))
          row = nil
        }
        let next = depth + 1 < container.count ? container[depth + 1] : nil
        if row == nil || next != row {
          row = next
          width = 0
          tables[tables.count - 1].rows += 1
        }
        width += 1
        tables[tables.count - 1].columns = max(tables[tables.count - 1].columns, width)
      }
      return tables
    }
  }
}
