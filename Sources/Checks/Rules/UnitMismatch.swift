import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares what numbers count.
struct UnitMismatch: BeadCheck {
  static let rule = Rule(
    id: "unit-mismatch", severity: .error, issue: .numbers,
    manual: """
      A number counts something else in the target than in the source.

      The number is right and its unit is not: milligrams have become grams, minutes hours, kroner euros. A unit
      that was converted together with its number stays silent, and so does another spelling of the same unit.
      """)

  static let examples: [Example] = [
    .flagged(da: "Tag 500 mg om dagen.", en: "Take 500 ⟦g⟧ a day."),
    .flagged(da: "Bag i 10 minutter.", en: "Bake for 10 ⟦hours⟧."),
    .flagged(da: "Det koster 450 kr.", en: "It costs ⟦€⟧450."),
    .flagged(da: "Tag 500 ⟦g⟧ om dagen.", en: "Take 500 mg a day."),
    .flagged(da: "Prisen pr. m² er steget.", en: "The price per ⟦m³⟧ has risen."),
    .flagged(da: "Betalingen er 12 kr. pr. side.", en: "The charge is DKK 12 per ⟦line⟧."),
    .flagged(da: "Målet er 7,8 mmol/l.", en: "The target is 7.8 ⟦mg/l⟧."),
    .flagged(da: "Kør højst 30 km/t.", en: "Drive at 30 ⟦km/s⟧ at most."),
    .flagged(da: "Posen rummer 450 ml.", en: "The bag holds ⟦450⟧."),
    .flagged(da: "Spis en time før sengetid.", en: "Eat a ⟦minute⟧ before bedtime."),
    .flagged(da: "Gebyret er 3.285 kr. om året.", en: "The fee is DKK 3,285 ⟦a month⟧."),
    .flagged(
      da: "Møllen har åbent den første lørdag i hver måned.",
      en: "The mill opens on the first Saturday of ⟦every week⟧."),
    .flagged(da: "Den steg 3 procentpoint.", en: "It rose by 3 ⟦per cent⟧."),
    .clean(da: "Højst 36 km/t.", en: "No more than 10 m/s."),
    .clean(da: "Trykket er 1,5 bar.", en: "The pressure is 150 kPa."),
    .clean(da: "Det koster 90 kr. pr. deltager.", en: "It costs DKK 90 per participant."),
    .clean(da: "Tag to tabletter om dagen i en uge.", en: "Take two tablets a day for a week."),
    .clean(da: "Den steg 3 procentpoint.", en: "It rose by 3 percentage points."),
    .clean(da: "Det koster 450 kr.", en: "It costs DKK 450."),
    .clean(da: "25 pct. blev raske.", en: "25 per cent recovered."),
    .flagged(da: "Koret mødes hver mandag.", en: "The choir meets ⟦every day⟧."),
    .clean(da: "Koret mødes hver mandag.", en: "The choir meets on Mondays."),
    .clean(da: "Bag ved 200 grader.", en: "Bake at 200 °C."),
    .clean(da: "Gå 10 km på 2 timer.", en: "Walk 10 kilometres in 2 hours."),
    .clean(da: "Et forløb på 30 dage, 30 minutter ad gangen.", en: "30 minutes at a time for 30 days."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    let rates = rates(bead, article)
    return (rates.isEmpty ? frequency(bead, article) : rates) + lost(bead, article)
      + bead.facts.unitConflicts.compactMap { pair in
        guard let mine = pair.source.value.unitRange, let theirs = pair.target.value.unitRange else { return nil }
        let source = bead.source[pair.source.text].range(of: mine)
        let target = bead.target[pair.target.text].range(of: theirs)
        return finding("the translation counts “\(target.text)”, the source “\(source.text)”", at: target)
          .note("the unit in the source", at: source)
      }
  }

  private func rates(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard bead.source.have(.rate), bead.target.have(.rate), let (wanted, found) = article.rates(of: bead) else {
      return []
    }
    var finding = finding(
      "the translation counts by “\(found.range.text)”, the source by “\(wanted.range.text)”", at: found.range)
    // Of one thing two nouns may be right: “pr. nøgle” is “per ball” of yarn.
    if found.unit == nil { finding.severity = .note }
    return [finding.note("the unit in the source", at: wanted.range)]
  }

  /// “Every day” for “hver mandag”.
  private func frequency(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard bead.facts.unitConflicts.isEmpty, bead.facts.dateConflicts.isEmpty,
      let (source, target) = article.phrases.contrast(.frequency, of: bead, in: article)
    else { return [] }
    var finding = finding("the translation says “\(target.text)”, the source says “\(source.text)”", at: target)
      .note("the source", at: source)
    finding.severity = .warning
    return [finding]
  }

  /// Numbers whose unit the translation says nowhere.
  private func lost(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    bead.facts.pairs.compactMap { pair in
      guard let unit = pair.source.value.unitRange, article.lacksUnit(pair, bead) else { return nil }
      let text = bead.source[pair.source.text].range(of: unit)
      return finding(
        "the translation counts nothing here, the source “\(text.text)”",
        at: bead.target[pair.target.text].range(of: pair.target.value.range)
      ).note("the unit in the source", at: text)
    }
  }
}
