import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the levels of headings.
struct HeadingMismatch: BeadCheck {
  static let rule = Rule(
    id: "heading-mismatch", severity: .warning, issue: .markup,
    manual: """
      A heading has another level than in the source, or is no heading.

      Levels make the table of contents, and people who listen to a page move by them.
      """)

  static let examples: [Example] = [
    .flagged(da: "# Om os\n\n## Priser\n\nEt besøg.", en: "# About us\n\n### ⟦Prices⟧\n\nA visit."),
    .flagged(da: "## Hvad koster det?\n\nEt besøg.", en: "⟦What does it cost?⟧\n\nA visit."),
    .flagged(da: "# Om os\n\n### ⟦Priser⟧\n\nEt besøg.", en: "# About us\n\n## Prices\n\nA visit."),
    .clean(da: "## Priser\n\nEt besøg.", en: "## Prices\n\nA visit."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard let mine = bead.source.first, let theirs = bead.target.first else { return [] }
    let source = article.source.blocks[mine.segment.block]
    let target = article.target.blocks[theirs.segment.block]
    guard source.kind == .heading || target.kind == .heading else { return [] }
    guard source.segments.first == mine.segment.index, target.segments.first == theirs.segment.index else { return [] }
    if source.kind == .heading, target.kind == .heading {
      guard let wanted = source.level, let level = target.level, wanted != level else { return [] }
      return [
        finding("the heading has level \(level), in the source \(wanted)", at: theirs.segment.range)
          .note("the heading in the source", at: mine.segment.range)
      ]
    }
    // A heading that became a bold line or a title is still a change; other kinds, such as captions, have their reasons.
    guard bead.source.count == 1, bead.target.count == 1, bead.confidence >= 0.5 else { return [] }
    let message =
      source.kind == .heading
      ? "the source has a heading here, the translation has a \(target.kind.noun)"
      : "the translation has a heading here, the source has a \(source.kind.noun)"
    return [finding(message, at: theirs.segment.range).note("the source", at: mine.segment.range)]
  }
}
