import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds quotation marks of another language, and such that never close.
struct QuotationMarks: ArticleCheck {
  static let rule = Rule(
    id: "quotation-marks", severity: .warning, issue: .typographical,
    manual: """
      A quotation mark of the target is not its language's, or has no partner.

      Danish opens and closes with »…« or ”…”, English with “…” or ‘…’; straight marks are right in both. A mark without
      partner stays silent when the source has one there as well.
      """)

  static let examples: [Example] = [
    .flagged(da: "Vi kalder det »sham«.", en: "We call it ⟦»sham«⟧."),
    .flagged(da: "Vi kalder det ”sham”.", en: "We call it ⟦”sham”⟧."),
    .flagged(da: "Vi kalder det ”sham” her.", en: "We call it ⟦“⟧sham here."),
    .flagged(da: "Vi kalder det \"sham\" her.", en: "We call it sham⟦\"⟧ here."),
    .flagged(da: "Vi kalder det ⟦“sham”⟧.", en: "We call it “sham”."),
    .flagged(da: "Vi kalder det ”sham”.", en: "We call it ⟦“sham\"⟧."),
    .clean(da: "Vi kalder det »sham«.", en: "We call it “sham”."),
    .clean(da: "Vi kalder det ”sham”.", en: "We call it \"sham\"."),
    .clean(da: "Det er lægens råd.", en: "It’s the doctors’ advice."),
  ]

  private static let marks: Set<UInt64> = [0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB]

  private typealias Quotes = (open: Unicode.Scalar, close: Unicode.Scalar)

  private struct Mark {
    let text: CheckedText
    let token: Token
    let opens: Bool
    var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(truncatingIfNeeded: token.key.hash)) ?? "?" }
    var range: SourceRange { text.range(of: token) }
  }

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let typography = article.languages.target.typography
    guard let usual = Self.usualQuotes(article) else { return [] }
    var index = 0
    let beads = article.beads
    // A quotation may run over several sentences of a block.
    while index < beads.count {
      var source: [Mark] = []
      var target: [Mark] = []
      let block = beads[index].target.first?.segment.block
      repeat {
        source += beads[index].source.flatMap(Self.marks(in:))
        target += beads[index].target.flatMap(Self.marks(in:))
        index += 1
      } while index < beads.count && block != nil && beads[index].target.first?.segment.block == block
      guard !target.isEmpty else { continue }
      let misfits = misfits(target, typography, usual, article)
      found += misfits
      let places = Set(misfits.flatMap { $0.fixes.flatMap { $0.edits.map(\.range.start) } })
      if places.isEmpty || !target.contains(where: { places.contains($0.range.start) }), Self.isBalanced(source),
        let mark = Self.single(target)
      {
        found.append(finding("“\(String(Character(mark.scalar)))” has no partner", at: mark.range))
      }
    }
    return found
  }

  private static func marks(in text: CheckedText) -> [Mark] {
    let tokens = text.text.tokens
    var found: [Mark] = []
    for (index, token) in tokens.enumerated()
    where token.kind == .mark && !token.isOpaque && marks.contains(token.key.hash) {
      // Inches and seconds are written with the same mark.
      if token.isMark(0x22), index > 0, tokens[index - 1].kind == .number, !token.isSpaced { continue }
      let isBeforeSpace = index + 1 >= tokens.count || tokens[index + 1].isSpaced
      let isBehindOpener =
        index > 0 && tokens[index - 1].kind == .mark
        && [0x28, 0x5B, 0x2013, 0x2014].contains(tokens[index - 1].key.hash)
      found.append(
        Mark(text: text, token: token, opens: (token.isSpaced || isBehindOpener) && !isBeforeSpace || index == 0))
    }
    return found
  }

  private func misfits(_ marks: [Mark], _ typography: Typography, _ usual: Quotes, _ article: CheckedArticle)
    -> [Diagnostic]
  {
    var found: [Diagnostic] = []
    var index = 0
    while index < marks.count {
      let mark = marks[index]
      index += 1
      let partner = mark.opens && index < marks.count && !marks[index].opens ? marks[index] : nil
      if partner != nil { index += 1 }
      let quotes = typography.quotes.first { (mark.opens ? $0.open : $0.close) == mark.scalar }
      let isStraight = mark.scalar == "\""
      if let partner {
        if isStraight ? partner.scalar == "\"" : quotes.map({ $0.close == partner.scalar }) ?? false { continue }
      } else if isStraight || quotes != nil {
        continue
      }
      // Where one of the two is right, the other follows it.
      let right = quotes ?? typography.quotes.first { $0.close == partner?.scalar } ?? usual
      let range = mark.range.file.range(mark.range.start, (partner ?? mark).range.end)
      let text = String(Character(right.open)) + "…" + String(Character(right.close))
      var diagnostic = finding("\(article.languages.target.name) quotes with \(text)", at: range)
      let edits = [mark, partner].compactMap { $0 }.map {
        TextEdit(range: $0.range, text: String(Character($0.opens ? right.open : right.close)))
      }
      diagnostic.fixes = [Fix(title: "write \(text)", edits: edits)]
      found.append(diagnostic)
    }
    return found
  }

  /// The marks that the target quotes with most often, else the language’s usual ones.
  private static func usualQuotes(_ article: CheckedArticle) -> Quotes? {
    let quotes = article.languages.target.typography.quotes
    var counts = Array(repeating: 0, count: quotes.count)
    for text in article.targetTexts {
      for mark in Self.marks(in: text) where mark.opens {
        if let place = quotes.firstIndex(where: { $0.open == mark.scalar }) { counts[place] += 1 }
      }
    }
    guard let most = counts.max() else { return nil }
    return quotes[counts.firstIndex(of: most) ?? 0]
  }

  private static func isBalanced(_ marks: [Mark]) -> Bool { marks.count % 2 == 0 }

  /// The mark without partner, where the marks of a block do not come in pairs.
  private static func single(_ marks: [Mark]) -> Mark? {
    guard marks.count % 2 == 1 else { return nil }
    var open: Mark?
    for mark in marks {
      if mark.opens {
        if let open { return open }
        open = mark
      } else if open == nil {
        return mark
      } else {
        open = nil
      }
    }
    return open ?? marks.last
  }
}
