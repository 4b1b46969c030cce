import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares emphasis, strike-through and footnotes by number.
struct MarkupMismatch: ArticleCheck {
  static let rule = Rule(
    id: "markup-mismatch", severity: .warning, issue: .markup,
    manual: """
      Markup inside a sentence is missing from the target or has been added.

      Strong words, emphasis, strike-through and footnotes are compared. Only the number counts, as words change their order; `_words_` and `*words*` are the same.
      """)

  static let examples: [Example] = [
    .flagged(da: "Brug **altid** nye nåle.", en: "⟦Always use new needles.⟧"),
    .flagged(da: "Brug altid nye nåle.[^1]\n\n[^1]: Kilde.", en: "⟦Always use new needles.⟧\n\n[^1]: Source."),
    .clean(da: "Brug **altid** _nye_ nåle.", en: "Use *new* needles __always__."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    article.compare(source: \.marks, target: \.marks).flatMap { comparison in
      var comparison = comparison
      // Strong words that became emphasis are one finding.
      if comparison.lost.count == comparison.added.count {
        return zip(comparison.lost, comparison.added).map { lost, added in
          finding("the translation has \(added.text), the source has \(lost.text)", at: added.range).note(
            "the source", at: lost.range)
        }
      }
      comparison.lost = Array(comparison.lost.prefix(3))
      return comparison.lost.map { item in
        finding("\(item.text) is missing from the translation", at: comparison.bead.targetRange)
          .note("the source has it here", at: item.range)
      }
        + comparison.added.prefix(3).map { finding("\($0.text) is not in the source", at: $0.range) }
    }
  }
}

extension CheckedText {
  /// Spans and marks of which only the number counts.
  fileprivate var marks: [Item] {
    inlines.compactMap { inline in
      switch (inline.kind, inline.code) {
      case (.start, .strong?): Item(key: "strong", range: span(of: inline), text: "strong text")
      case (.start, .emphasis?): Item(key: "emphasis", range: span(of: inline), text: "emphasis")
      case (.start, .strikethrough?): Item(key: "strikethrough", range: span(of: inline), text: "strike-through")
      case (.placeholder, .footnote?): Item(key: "footnote", range: inline.range, text: "the footnote")
      default: nil
      }
    }
  }

  private func span(of start: Inline) -> SourceRange {
    let end = inlines.first { $0.kind == .end && $0.id == start.id }?.range.end ?? start.range.end
    return start.range.file.range(start.range.start, end)
  }
}
