import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds dates that are written as the other language writes them.
struct DateFormat: SegmentCheck {
  static let rule = Rule(
    id: "date-format", severity: .warning, issue: .localeViolation,
    manual: """
      A date of the target is not written as its language does.

      “23. april 2026” and “23.04.2026” are Danish; English writes “23 April 2026”, “April 23, 2026” or “23/04/2026”.
      Danish has no “am” and “pm”.
      """)

  static let examples: [Example] = [
    .flagged(da: "Opdateret 23.04.2026.", en: "Updated ⟦23.04.2026⟧."),
    .flagged(da: "Kurset er den 23. april 2026.", en: "The course is on ⟦23. April 2026⟧."),
    .flagged(da: "Kurset er den ⟦April 23, 2026⟧.", en: "The course is on April 23, 2026."),
    .flagged(da: "Fristen er den 3. juni 2024.", en: "The deadline is ⟦3. juni 2024⟧."),
    .flagged(da: "Fristen er den ⟦June 3, 2024⟧.", en: "The deadline is June 3, 2024."),
    .flagged(da: "Vi har lukket ⟦24 december⟧.", en: "We are closed on 24 December."),
    .flagged(da: "Vi åbner ⟦10 am⟧ om søndagen.", en: "We open at 10 am on Sundays."),
    .clean(da: "Opdateret 23.04.2026.", en: "Updated 23/04/2026."),
    .clean(da: "Lukket den 24. og 25. december.", en: "Closed on 24 and 25 December."),
    .clean(da: "Kurset er den 23. april 2026.", en: "The course is on 23 April 2026."),
    .clean(da: "Kl. 9. Maj er bedst.", en: "At 9. May is best."),
  ]

  func diagnose(_ segment: CheckedText, in article: CheckedArticle) -> [Diagnostic] {
    (splitDate(segment, article).map { [$0] } ?? []) + segment.dates.compactMap { form(of: $0, segment, article) }
      + foreignDates(segment, article) + times(segment, article) + commaTimes(segment, article)
  }

  /// A date that the language reads and does not write so.
  private func form(of date: CalendarDate, _ segment: CheckedText, _ article: CheckedArticle) -> Diagnostic? {
    let conventions = article.languages.target.dates
    let range = segment.range(of: date.range)
    let name = article.languages.target.name
    guard !date.isListed, !date.isTentative else { return nil }
    let finding: Diagnostic
    switch date.form {
    case .digits(let separator) where !conventions.separators.contains(separator):
      finding = self.finding("“\(range.text)” is no date in \(name)", at: range)
    case .dayMonth
    where date.hasDayPoint && !conventions.hasDayPoint && (date.year != nil || !beginsSentence(date, segment)):
      finding = self.finding("\(name) has no point behind the day: “\(range.text)”", at: range)
    case .monthDay where !conventions.mayBeginWithMonth && date.year != nil:
      finding = self.finding("\(name) begins with the day: “\(range.text)”", at: range)
    case .dayMonth where !date.hasDayPoint && conventions.hasDayPoint:
      finding = self.finding("\(name) has a point behind the day: “\(range.text)”", at: range)
    default: return nil
    }
    guard let text = conventions.written(date), !date.isAmbiguous else { return finding }
    return finding.fix("write “\(text)”", replacing: range, with: text)
  }

  /// Dates in words of the source's language.
  private func foreignDates(_ segment: CheckedText, _ article: CheckedArticle) -> [Diagnostic] {
    guard segment.text.tokens.contains(where: { $0.kind == .number && !$0.isOpaque }) else { return [] }
    let (source, target) = article.languages
    return article.sourceDates.dates(in: segment.text).compactMap { date in
      guard date.form == .dayMonth || date.form == .monthDay, date.day != nil, !date.isListed,
        !segment.dates.contains(where: { $0.tokens.overlaps(date.tokens) && $0.month != nil }),
        let text = target.dates.written(date)
      else { return nil }
      let range = segment.range(of: date.range)
      return finding("“\(range.text)” is a date in \(source.name)", at: range).fix(
        "write “\(text)”", replacing: range, with: text)
    }
  }

  /// Times with a half of the day where the language counts to twenty-four.
  private func times(_ segment: CheckedText, _ article: CheckedArticle) -> [Diagnostic] {
    guard segment.numerals.contains(where: { $0.hasForeignHalf || !$0.parts.isEmpty }) else { return [] }
    return segment.numerals.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }.compactMap { number in
      guard number.hasForeignHalf, let minutes = number.values.first?.minutes else { return nil }
      let range = segment.range(of: number.range)
      let digits = String(range.text.prefix { $0.isNumber || $0 == "." || $0 == ":" })
      let finding = finding("\(article.languages.target.name) counts the hours to 24: “\(range.text)”", at: range)
      guard let text = article.languages.target.numbers.time(minutes, like: digits) else { return finding }
      return finding.fix("write “\(text)”", replacing: range, with: text)
    }
  }

  /// Times with the comma of no language: “8,30 am”.
  private func commaTimes(_ segment: CheckedText, _ article: CheckedArticle) -> [Diagnostic] {
    let tokens = segment.text.tokens
    return tokens.indices.dropLast().compactMap { index in
      guard tokens[index].kind == .number, !tokens[index].isOpaque, tokens[index + 1].kind == .word,
        case let bytes = segment.text.bytes[tokens[index].range], (4...5).contains(bytes.count),
        bytes[bytes.endIndex - 3] == UInt8(ascii: ","),
        article.languages.target.numbers.isHalfOfDay(tokens[index + 1].key)
      else { return nil }
      let range = segment.range(of: tokens[index])
      let text = range.text.replacing(",", with: ".")
      return finding("“\(range.text)” is no time in \(article.languages.target.name)", at: range)
        .fix("write “\(text)”", replacing: range, with: text)
    }
  }

  /// A day with a point that the language takes for the end of a sentence: “on 23.” and “April 2026”.
  private func splitDate(_ segment: CheckedText, _ article: CheckedArticle) -> Diagnostic? {
    let tokens = segment.text.tokens
    let index = segment.segment.index + 1
    guard !article.languages.target.dates.hasDayPoint, tokens.count >= 2, tokens[tokens.count - 1].isMark(0x2E),
      case let number = tokens[tokens.count - 2], number.kind == .number, number.end - number.start <= 2,
      let day = Int(segment.text.text(number.range)), article.targetTexts.indices.contains(index)
    else { return nil }
    let next = article.targetTexts[index]
    guard next.segment.block == segment.segment.block, let date = next.dates.first, date.tokens.lowerBound == 0,
      date.form == .monthYear || date.form == .month,
      [index - 1, index].map({ article.beadOfTarget[$0] }).contains(where: { bead in
        bead >= 0 && article.beads[bead].source.contains { $0.dates.contains { $0.day == day } }
      })
    else { return nil }
    let range = segment.segment.range.file.range(segment.range(of: number).start, next.range(of: date.range).end)
    let text = range.text.replacing(". ", with: " ", maxReplacements: 1)
    return finding("\(article.languages.target.name) has no point behind the day: “\(range.text)”", at: range)
      .fix("write “\(text)”", replacing: range, with: text)
  }

  /// In “At 9. May is best” the point ends the sentence.
  private func beginsSentence(_ date: CalendarDate, _ segment: CheckedText) -> Bool {
    let tokens = segment.text.tokens
    guard let month = date.tokens.last, tokens[month].shape == .capitalized else { return false }
    return date.year == nil && month + 1 < tokens.count && tokens[month + 1].kind == .word
  }
}
