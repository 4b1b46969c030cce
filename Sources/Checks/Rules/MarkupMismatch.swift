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

      Strong words, emphasis, strike-through, footnotes and the boxes of tasks are compared. Only the number counts, as words change their order; `_words_` and `*words*` are the same.
      """)

  static let examples: [Example] = [
    .flagged(da: "Brug **altid** nye nåle.", en: "⟦Always use new needles.⟧"),
    .flagged(da: "Brug altid nye nåle.[^1]\n\n[^1]: Kilde.", en: "⟦Always use new needles.⟧\n\n[^1]: Source."),
    .flagged(da: "- [ ] Køb nåle", en: "- ⟦[x]⟧ Buy needles"),
    .flagged(da: "⟦Brug altid nye nåle.⟧", en: "**Always** use new needles."),
    .flagged(
      da: "![Nåle](a.svg)\n\n*Nålene er sterile. De bruges én gang.*",
      en: "![Needles](a.svg)\n\n⟦The needles are sterile.⟧ They are used once."),
    .clean(
      da: "![Nåle](a.svg)\n\n*Nålene er sterile. De bruges én gang.*",
      en: "![Needles](a.svg)\n\n*The needles are sterile. They are used once.*"),
    .clean(
      da: "![Nåle](a.svg)\n\n*Nålene er sterile. De bruges én gang.*",
      en: "![Needles](a.svg)\n\n*The needles are sterile; they are used once.*"),
    .clean(da: "- [x] Køb nåle", en: "- [X] Buy needles"),
    .clean(da: "Brug **altid** _nye_ nåle.", en: "Use *new* needles __always__."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    tasks(article) + captions(article)
      + article.compare(source: \.marks, target: \.marks).flatMap { comparison -> [Diagnostic] in
        var comparison = comparison
        // A heading that became a strong line, or a footnote that is gone, is a finding of its own.
        if comparison.bead.source.first?.segment.kind == .heading,
          comparison.bead.target.first?.segment.kind != .heading
        {
          return []
        }
        comparison.lost.removeAll { $0.key == "footnote" && comparison.bead.targetRange.text.contains($0.range.text) }
        // The emphasis that makes a line a caption may enclose several sentences, and is compared as a whole.
        if comparison.bead.source.first?.segment.kind == .caption,
          comparison.bead.target.first?.segment.kind == .caption
        {
          comparison.lost.removeAll { $0.key == "emphasis" }
          comparison.added.removeAll { $0.key == "emphasis" }
        }
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

extension MarkupMismatch {
  /// Captions of several sentences, which stand in emphasis as a whole, and are plain paragraphs in the translation.
  private func captions(_ article: CheckedArticle) -> [Diagnostic] {
    article.beads.compactMap { bead in
      guard bead.isPaired, let mine = bead.source.first?.segment, let theirs = bead.target.first?.segment,
        mine.kind == .caption, theirs.kind == .paragraph,
        case let block = article.source.blocks[mine.block], block.segments.count > 1,
        block.segments.first == mine.index
      else { return nil }
      return finding("emphasis is missing from the translation", at: bead.targetRange)
        .note("the source has it here", at: block.range)
    }
  }

  /// Tasks that are done on one side only.
  private func tasks(_ article: CheckedArticle) -> [Diagnostic] {
    article.beads.compactMap { bead in
      guard bead.isPaired, let mine = bead.source.first?.segment, let theirs = bead.target.first?.segment,
        let box = Self.box(before: article.source.blocks[mine.block]),
        let found = Self.box(before: article.target.blocks[theirs.block]), (box.text == "[ ]") != (found.text == "[ ]"),
        article.source.blocks[mine.block].segments.first == mine.index
      else { return nil }
      return finding("the task is “\(found.text)”, in the source “\(box.text)”", at: found)
        .note("the task in the source", at: box).fix("write “\(box.text)”", replacing: found, with: box.text)
    }
  }

  /// The box of a task: `[ ]` or `[x]`.
  private static func box(before block: Block) -> SourceRange? {
    let bytes = block.range.file.bytes
    var end = block.range.start
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard block.kind == .listItem || block.kind == .paragraph, end >= 3, bytes[end - 1] == 0x5D, bytes[end - 3] == 0x5B,
      [0x20, 0x78, 0x58].contains(bytes[end - 2])
    else { return nil }
    return block.range.file.range(end - 3, end)
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
    start.range.file.range(start.range.start, end(of: start))
  }
}
