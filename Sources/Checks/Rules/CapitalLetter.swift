import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds weekdays, months and nationalities with the wrong first letter.
struct CapitalLetter: SegmentCheck {
  static let rule = Rule(
    id: "capital-letter", severity: .warning, issue: .typographical,
    manual: """
      A weekday, month, language or nationality is written with the wrong first letter.

      English gives them a capital and Danish does not. Words at the beginning of a sentence or a title, and parts of names, stay silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Vi har åbent om mandagen.", en: "We are open on ⟦mondays⟧."),
    .flagged(da: "En dansk undersøgelse.", en: "A ⟦danish⟧ study."),
    .flagged(da: "Kurset er den 31. maj 2026.", en: "The course is on 31 ⟦may⟧ 2026."),
    .flagged(da: "Vi har åbent i ⟦Januar⟧ hvert år.", en: "We are open in January every year."),
    .flagged(da: "Det begyndte den 3. ⟦Marts⟧ i år.", en: "It began on 3 March this year."),
    .flagged(da: "Vi har lukket om ⟦Torsdagen⟧ hele året.", en: "We are closed on Thursdays all year."),
    .flagged(da: "# Åbent fra den 3. ⟦Marts⟧", en: "# Open from 3 March"),
    .flagged(da: "En ⟦Dansk⟧ undersøgelse.", en: "A Danish study."),
    .clean(da: "En dansk undersøgelse fra maj.", en: "A Danish study from May."),
    .clean(da: "Vi har konto i Danske Bank.", en: "We have an account with Danske Bank."),
  ]

  /// Where capitals are no title's.
  private static let prose: Set<Block.Kind> = [.paragraph, .listItem, .caption, .quote, .footnote, .definition]

  func diagnose(_ segment: CheckedText, in article: CheckedArticle) -> [Diagnostic] {
    let typography = article.languages.target.typography
    let tokens = segment.text.tokens
    var found: [Diagnostic] = []
    for (index, token) in tokens.enumerated() where token.kind == .word && !token.isOpaque {
      if token.shape == .lower, let word = typography.capitalWords[token.key] ?? segment.month(at: index, article) {
        // “-danish-” in a name, and what stands in quotation marks or emphasis, is left alone.
        if index > 0, !token.isSpaced { continue }
        if index + 1 < tokens.count, !tokens[index + 1].isSpaced,
          [0x2D, 0x2F, 0x2E, 0x5F].contains(tokens[index + 1].key.hash),
          index + 2 < tokens.count, !tokens[index + 2].isSpaced
        {
          continue
        }
        if segment.isSetApart(index..<index + 1) { continue }
        // “3. august” is a date of another language.
        if !article.languages.target.dates.hasDayPoint, index > 1, tokens[index - 1].isMark(0x2E),
          tokens[index - 2].kind == .number
        {
          continue
        }
        let range = segment.range(of: token)
        found.append(
          finding("\(article.languages.target.name) writes “\(word)”", at: range).fix(
            "write “\(word)”", replacing: range, with: word))
      } else if token.shape == .capitalized, index > 0, let word = typography.lowerWords[token.key] {
        let isInDate = segment.dates.contains { $0.tokens.contains(index) && $0.day != nil }
        guard token.isSpaced, isInDate || tokens[index - 1].kind != .mark,
          tokens[index - 1].shape == .lower || isInDate || (index == 1 && article.isFunctionWord(tokens[0])),
          index + 1 >= tokens.count || tokens[index + 1].shape == .lower,
          isInDate || Self.prose.contains(segment.segment.kind),
          !segment.isSetApart(index..<index + 1, byBrackets: false),
          index + 1 >= tokens.count || !tokens[index + 1].isMark(0x2D)
        else { continue }
        let range = segment.range(of: token)
        found.append(
          finding("\(article.languages.target.name) writes “\(word)”", at: range).fix(
            "write “\(word)”", replacing: range, with: word))
      }
    }
    return found
  }
}

extension CheckedText {
  /// The month with its capital in “31 may 2026”, where the word alone could be another.
  fileprivate func month(at index: Int, _ article: CheckedArticle) -> String? {
    let conventions = article.languages.target.dates
    let key = text.tokens[index].key
    guard let month = conventions.capitalMonths[key] else { return nil }
    // The source names that month, and no capital does here.
    let bead = article.beadOfTarget[segment.index]
    if bead >= 0, article.beads[bead].source.contains(where: { $0.dates.contains { $0.month == month } }),
      !article.beads[bead].target.contains(where: {
        $0.text.tokens.contains { $0.key == key && $0.shape == .capitalized }
      })
    {
      return conventions.monthNames[month - 1]
    }
    guard let date = dates.first(where: { $0.tokens.contains(index) }), date.day != nil, date.year != nil,
      date.month == month
    else { return nil }
    return conventions.monthNames[month - 1]
  }
}

extension CheckedArticle {
  /// Whether a word of the target holds sentences together, so that its capital only begins the sentence.
  fileprivate func isFunctionWord(_ token: Token) -> Bool {
    token.kind == .word && languages.target.recognition.isFunctionWord(token.key)
  }
}
