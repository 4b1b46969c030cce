import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the numbers of both sides by value, in any order.
struct NumberMismatch: BeadCheck {
  static let rule = Rule(
    id: "number-mismatch", severity: .error, issue: .numbers,
    manual: """
      A number in the target is not the number in the source.

      Numbers carry dosages, prices and dates, and readers trust them without looking twice.
      They are compared by value and in any order, so “1.200,50” and “1,200.50” agree, and so do “kl. 14.30” and
      “2.30 pm”, “14 dage” and “two weeks”, “3” and “three”. Numbers inside code and addresses are left to other rules.
      """)

  static let examples: [Example] = [
    .flagged(da: "Bag i 10 minutter.", en: "Bake for ⟦12⟧ minutes."),
    .flagged(da: "Brug 2 nåle i 20 minutter.", en: "⟦Use needles for 20 minutes.⟧"),
    .flagged(da: "Bag i ⟦12⟧ minutter.", en: "Bake for 10 minutes."),
    .flagged(da: "Der var 2.066 deltagere.", en: "There were ⟦2,660⟧ participants."),
    .flagged(da: "Tag tre tabletter om dagen.", en: "Take ⟦four⟧ tablets a day."),
    .flagged(da: "Hun køber en palle om året.", en: "She buys ⟦two⟧ pallets a year."),
    .flagged(da: "Bo højst en time fra klinikken.", en: "Live at most ⟦two⟧ hours from the clinic."),
    .flagged(da: "Prisen er 450 kr.", en: "The price is DKK 450 after ⟦3⟧ visits."),
    .flagged(da: "Ring på 70 10 22 33.", en: "Call ⟦70 10 33 22⟧."),
    .flagged(da: "Den blinker to gange i sekundet.", en: "It flashes ⟦three⟧ times a second."),
    .flagged(da: "Bussen kører hver anden onsdag.", en: "⟦The bus leaves every Wednesday.⟧"),
    .flagged(da: "Bussen kører hver anden uge.", en: "The bus leaves every ⟦third⟧ week."),
    .flagged(da: "Bussen kører hver dag.", en: "The bus leaves every ⟦other⟧ day."),
    .flagged(da: "Udstyret bruges kun én gang.", en: "The equipment is used only ⟦twice⟧."),
    .flagged(da: "Kom den første lørdag i måneden.", en: "Come on ⟦the last⟧ Saturday of the month."),
    .flagged(da: "Hun bestod i første forsøg.", en: "She passed at the ⟦second⟧ attempt."),
    .flagged(da: "Begge af dine forældre skal skrive under.", en: "⟦One of⟧ your parents must sign."),
    .clean(da: "Den første gang er gratis.", en: "The initial visit is free, and the last bus leaves at ten."),
    .clean(da: "Åbent 10-16.", en: "Open 10:00–16:00."),
    .clean(da: "Hun har en søn og en datter.", en: "She has two children."),
    .clean(da: "Ring på 70 10 22 33.", en: "Call +45 7010 2233."),
    .clean(da: "Bussen kører hver 2. time.", en: "The bus leaves every other hour."),
    .clean(
      da: "Vi har lukket om mandagen, 24.12. og nytårsaften.",
      en: "We are closed on Mondays, on 24 December and on New Year’s Eve."),
    .clean(da: "Prisen er 1.200,50 kr.", en: "The price is DKK 1,200.50."),
    .clean(da: "3 stk. for 10 kr.", en: "DKK 10 for 3."),
    .clean(da: "Der var 2.066 deltagere.", en: "There were 2,066 participants."),
    .clean(da: "Det koster 2,5 mio. kr.", en: "It costs DKK 2.5 million."),
    .clean(da: "Klinikken åbner kl. 14.30.", en: "The clinic opens at 2.30 pm."),
    .clean(da: "Klinikken har åbent kl. 9-17.", en: "The clinic is open from 9 am to 5 pm."),
    .clean(da: "Begge arme blev undersøgt 2 gange.", en: "Both arms were examined twice."),
    .clean(da: "Vent i 14 dage.", en: "Wait for two weeks."),
    .clean(da: "Malet i 1800-tallet.", en: "Painted in the 19th century."),
    .clean(da: "Den 3. behandling varer 45 minutter.", en: "The third treatment lasts 45 minutes."),
    .clean(da: "Forskellen var sikker (p = 0,045).", en: "The difference was significant (p = 0.045)."),
    .clean(da: "Enogtyve klinikker svarede.", en: "21 clinics answered."),
    .clean(da: "I 1990'erne var der 5-6.000 om året.", en: "In the 1990s there were 5,000–6,000 a year."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    guard bead.isPaired else { return [] }
    // Words are only as sure as the pairing.
    let conflicts = bead.facts.conflicts.filter {
      bead.confidence >= 0.3 || !($0.source.value.isWord || $0.target.value.isWord)
    }.map { conflict($0.source, $0.target, bead, article) }
    let lost = bead.facts.lost.filter { !Self.stands($0.value, near: bead, in: article, \.target, \.added) }
    let added = bead.facts.added.filter { !Self.stands($0.value, near: bead, in: article, \.source, \.lost) }
    if lost.count == 1, added.count == 1, let wanted = lost.first, let found = added.first {
      return conflicts + [conflict(wanted, found, bead, article)]
    }
    let isWhole = conflicts.isEmpty && lost.isEmpty && added.isEmpty
    return conflicts + (isWhole ? counted(bead, article) + order(bead, article) : [])
      + lost.map { number in
        let range = bead.source[number.text].range(of: number.value.range)
        return finding("“\(range.text)” is missing from the translation", at: bead.targetRange)
          .note("the source has it here", at: range)
      }
      + added.map { number in
        let range = bead.target[number.text].range(of: number.value.range)
        let finding = finding("“\(range.text)” is not in the source", at: range)
        return bead.sourceRange.map { finding.note("the source", at: $0) } ?? finding
      }
  }

  /// “To paller” facing “a pallet”: a number word for a thing of which the other side has one.
  private func counted(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard bead.confidence >= 0.5, bead.target.count == 1, bead.source.count == 1, let mine = bead.source.first,
      let theirs = bead.target.first
    else { return [] }
    func manifold(_ text: CheckedText, _ other: CheckedText) -> Numeral? {
      let words = text.numerals.filter { number in
        number.isStrict && number.parts.isEmpty && (number.size ?? 0) >= 2
          && !other.numerals.contains { $0.sharesValue(number) || $0.isConversion(of: number) }
      }
      return words.count == 1 ? words[0] : nil
    }
    if let number = manifold(theirs, mine), let one = article.single(number, of: theirs, in: mine, isSource: false) {
      return [report(theirs.range(of: number.range), mine.range(of: one))]
    }
    if let number = manifold(mine, theirs), let one = article.single(number, of: mine, in: theirs, isSource: true) {
      return [report(theirs.range(of: one), mine.range(of: number.range))]
    }
    return []
  }

  /// “The last” for “den første”.
  private func order(_ bead: CheckedBead, _ article: CheckedArticle) -> [Diagnostic] {
    guard let (source, target) = article.phrases.contrast(.order, of: bead, in: article) else { return [] }
    var finding = report(target, source)
    finding.severity = .warning
    return [finding]
  }

  private func report(_ target: SourceRange, _ source: SourceRange) -> Diagnostic {
    finding("the translation says “\(target.text)”, the source says “\(source.text)”", at: target)
      .note("the number in the source", at: source)
  }

  private func conflict(
    _ wanted: Located<Numeral>, _ found: Located<Numeral>, _ bead: CheckedBead, _ article: CheckedArticle
  ) -> Diagnostic {
    let source = bead.source[wanted.text].range(of: wanted.value.range)
    let target = bead.target[found.text].range(of: found.value.range)
    let finding = report(target, source)
    guard let text = replacement(for: found.value, target.text, by: wanted.value, source.text, article) else {
      return finding
    }
    return finding.fix("write “\(text)”", replacing: target, with: text)
  }

  /// The source's number in the form of the target's, where there is but one.
  private func replacement(
    for found: Numeral, _ text: String, by wanted: Numeral, _ written: String, _ article: CheckedArticle
  ) -> String? {
    let numbers = article.languages.target.numbers
    guard !wanted.isWord, !found.isWord, wanted.parts.isEmpty, found.parts.isEmpty else { return nil }
    let minutes = wanted.values.compactMap(\.minutes)
    if found.values.contains(where: { $0.minutes != nil }) || wanted.isTime {
      guard minutes.count == 1, let minutes = minutes.first else { return nil }
      return numbers.time(minutes, like: text)
    }
    guard wanted.values.count == 1, found.values.count == 1, wanted.tokens.count == 1, found.tokens.count == 1,
      written.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return numbers.rewritten(written, from: article.languages.source.numbers)
  }

  /// Whether a number that has no counterpart here has one in a neighbouring bead, where sentences were cut differently.
  private static func stands(
    _ number: Numeral, near bead: CheckedBead, in article: CheckedArticle,
    _ side: KeyPath<CheckedBead, [CheckedText]>, _ open: KeyPath<FactComparison, [Located<Numeral>]>
  ) -> Bool {
    // Cells are never cut differently.
    if bead.target.allSatisfy({ $0.segment.kind == .tableCell }) { return false }
    for index in [bead.index - 1, bead.index + 1] where article.beads.indices.contains(index) {
      let neighbour = article.beads[index]
      if neighbour.isPaired {
        if neighbour.facts[keyPath: open].contains(where: { $0.value.sharesValue(number) }) { return true }
      } else if neighbour[keyPath: side].contains(where: {
        $0.numerals.contains { !$0.isWord && $0.sharesValue(number) }
      }) {
        return true
      }
    }
    return false
  }
}
