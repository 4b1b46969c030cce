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
    .flagged(da: "Gebyret er 3.285 kr. om året.", en: "The fee is DKK 3,285 ⟦a month⟧."),
    .flagged(
      da: "Møllen har åbent den første lørdag i hver måned.",
      en: "The mill opens on the first Saturday of ⟦every week⟧."),
    .flagged(da: "Den steg 3 procentpoint.", en: "It rose by 3 ⟦per cent⟧."),
    .clean(da: "Tag to tabletter om dagen i en uge.", en: "Take two tablets a day for a week."),
    .clean(da: "Den steg 3 procentpoint.", en: "It rose by 3 percentage points."),
    .clean(da: "Det koster 450 kr.", en: "It costs DKK 450."),
    .clean(da: "25 pct. blev raske.", en: "25 per cent recovered."),
    .clean(da: "Bag ved 200 grader.", en: "Bake at 200 °C."),
    .clean(da: "Gå 10 km på 2 timer.", en: "Walk 10 kilometres in 2 hours."),
    .clean(da: "Et forløb på 30 dage, 30 minutter ad gangen.", en: "30 minutes at a time for 30 days."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    rates(bead, article)
      + bead.facts.unitConflicts.compactMap { pair in
        guard let mine = pair.source.value.unitRange, let theirs = pair.target.value.unitRange else { return nil }
        let source = bead.source[pair.source.text].range(of: mine)
        let target = bead.target[pair.target.text].range(of: theirs)
        return finding("the translation counts “\(target.text)”, the source “\(source.text)”", at: target)
          .note("the unit in the source", at: source)
      }
  }

  /// What something is counted by where no number stands: “per kg” and “pr. liter”.
  private func rates(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard bead.source.have(.rate), bead.target.have(.rate) else { return [] }
    let (source, target) = (article.languages.source.numbers, article.languages.target.numbers)
    if let found = rate(bead.source.flatMap { $0.rates(source) }, bead.target.flatMap { $0.rates(target) }) {
      return found
    }
    let mine = bead.source.flatMap { $0.timeRates(source) }
    let theirs = bead.target.flatMap { $0.timeRates(target) }
    // “Within a day” says what “på et døgn” does, and not how often.
    return rate(mine.filter { !bead.target.count($0.unit) }, theirs.filter { !bead.source.count($0.unit) }) ?? []
  }

  /// One on each side that differ.
  private func rate(
    _ source: [Rate], _ target: [Rate]
  ) -> [Diagnostic]? {
    guard source.count == 1, target.count == 1, let wanted = source.first, let found = target.first,
      wanted.isEvery == found.isEvery, !wanted.unit.agrees(with: found.unit)
    else { return nil }
    return [
      finding("the translation counts by “\(found.range.text)”, the source by “\(wanted.range.text)”", at: found.range)
        .note("the unit in the source", at: wanted.range)
    ]
  }
}

extension [CheckedText] {
  /// Whether one of some unit is counted by an article: “a day”.
  fileprivate func count(_ unit: Unit) -> Bool {
    contains { $0.numerals.contains { $0.isArticle && $0.unit == unit && $0.values.first == .one } }
  }
}

/// What something is counted by.
private struct Rate {
  let unit: Unit
  let range: SourceRange
  /// Whether it is “every month” and not “a month”, which may stand beside it.
  var isEvery = false
}

extension CheckedText {
  /// What says how often something comes: “a day”, “pr. uge”.
  fileprivate func timeRates(_ numbers: NumberConventions) -> [Rate] {
    let tokens = text.tokens
    return tokens.indices.dropLast().compactMap { index in
      let next = tokens[index + 1].isMark(0x2E) && index + 2 < tokens.count ? index + 2 : index + 1
      guard let unit = numbers.timeRate(tokens[index].key, tokens[next].key) else { return nil }
      return Rate(
        unit: unit, range: range(of: tokens[index].start..<tokens[next].end),
        isEvery: numbers.isEvery(tokens[index].key))
    }
  }

  /// The units behind “per”.
  fileprivate func rates(_ numbers: NumberConventions) -> [Rate] {
    let tokens = text.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].kind == .word, !tokens[index].isOpaque, numbers.isPer(tokens[index].key) else { return nil }
      let next = index + 1 < tokens.count && tokens[index + 1].isMark(0x2E) ? index + 2 : index + 1
      guard next < tokens.count, tokens[next].kind == .word, let unit = numbers.unit(tokens[next].key) else {
        return nil
      }
      let behind = next + 1
      if behind < tokens.count, !tokens[behind].isSpaced, let power = unit.power(tokens[behind].key.hash) {
        return Rate(unit: power, range: range(of: tokens[next].start..<tokens[behind].end))
      }
      return Rate(unit: unit, range: range(of: tokens[next]))
    }
  }
}
