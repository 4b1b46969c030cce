import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares dates, months and weekdays.
struct DateMismatch: BeadCheck {
  static let rule = Rule(
    id: "date-mismatch", severity: .error, issue: .inconsistentEntities,
    manual: """
      A date in the target is not the date in the source.

      Dates are compared by day, month and year, however they are written: “23.4.2026”, “23 April 2026” and
      “April 23, 2026” agree. Months and weekdays that stand alone are compared as well, and so,
      with a warning, are seasons and parts of the day.
      """)

  static let examples: [Example] = [
    .flagged(da: "Kurset begynder den 23. april 2026.", en: "The course begins on ⟦24 April 2026⟧."),
    .flagged(da: "Kurset begynder den 23. april 2026.", en: "The course begins on ⟦23 May 2026⟧."),
    .flagged(da: "Opdateret 23.04.2026.", en: "Updated ⟦23 April 2025⟧."),
    .flagged(da: "Vi har lukket om mandagen.", en: "We are closed on ⟦Tuesdays⟧."),
    .flagged(da: "Studiet begyndte i marts.", en: "The study began in ⟦April⟧."),
    .flagged(da: "Kurset begynder den ⟦24. april⟧.", en: "The course begins on 23 April."),
    .flagged(da: "Vi holder lukket fra den 13. til den 31. juli.", en: "We are closed from 13 to ⟦31 August⟧."),
    .flagged(da: "Tag tabletten om morgenen.", en: "Take the tablet in the ⟦evening⟧."),
    .flagged(da: "Kurset løber hele efteråret.", en: "The course runs all ⟦spring⟧."),
    .clean(da: "Vi holder lukket fra den 13. til den 31. juli.", en: "We are closed from July 13 to 31."),
    .clean(da: "Toget går kl. 2 om natten.", en: "The train leaves at 2 in the morning."),
    .clean(da: "Vi ses i morgen aften.", en: "See you tomorrow night."),
    .clean(da: "Kurset begynder den 23. april 2026.", en: "The course begins on April 23, 2026."),
    .clean(da: "Opdateret 23-04-2026.", en: "Updated 23/04/2026."),
    .clean(da: "Den 3. og 4. maj er optaget.", en: "3 and 4 May are taken."),
    .clean(da: "Vi åbner mandag den 2. marts.", en: "We open on Monday 2 March."),
    .clean(da: "Det kan hjælpe fra maj.", en: "It may help from May."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    season(bead, article)
      + bead.facts.dateConflicts.map { pair in
        let source = bead.source[pair.source.text].range(of: pair.source.value.range)
        let target = bead.target[pair.target.text].range(of: pair.target.value.range)
        let finding = finding("the translation says “\(target.text)”, the source says “\(source.text)”", at: target)
          .note("the date in the source", at: source)
        guard let text = replacement(for: pair.target.value, by: pair.source.value, article) else { return finding }
        return finding.fix("write “\(text)”", replacing: target, with: text)
      }
  }

  /// “In the evening” for “om morgenen”.
  private func season(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard let (source, target) = article.phrases.contrast(.season, of: bead, in: article) else { return [] }
    var finding = finding("the translation says “\(target.text)”, the source says “\(source.text)”", at: target)
      .note("the source", at: source)
    finding.severity = .warning
    return [finding]
  }

  /// The source's date in words, where the target's is in words as well and says as much.
  private func replacement(
    for found: CalendarDate, by wanted: CalendarDate, _ article: CheckedArticle
  ) -> String? {
    guard found.form == .dayMonth || found.form == .monthDay, !found.isListed, !wanted.isListed, !wanted.isAmbiguous,
      found.year == nil || wanted.year != nil, found.weekday == nil
    else { return nil }
    var date = wanted
    if found.year == nil { date.year = nil }
    return article.languages.target.dates.written(date, monthFirst: found.form == .monthDay)
  }
}
