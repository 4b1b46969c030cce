import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds numbers that are written as the other language writes them.
struct NumberFormat: BeadCheck {
  static let rule = Rule(
    id: "number-format", severity: .warning, issue: .localeViolation,
    manual: """
      A number of the target is written as the source's language writes it.

      “1,5” is one and a half in Danish and no number in English, where it is “1.5”; “2.066” is two thousand in Danish and
      about two in English. “18 kr.” is “DKK 18”. Versions, sections and other names made of digits stay silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Det varer 1,5 time.", en: "It lasts ⟦1,5⟧ hours."),
    .flagged(da: "Der var 2.066 deltagere.", en: "There were ⟦2.066⟧ participants."),
    .flagged(da: "Det varer ⟦1.5⟧ timer.", en: "It lasts 1.5 hours."),
    .clean(da: "Det varer 1,5 time.", en: "It lasts 1.5 hours."),
    .flagged(da: "Det koster 18 kr. stykket.", en: "They cost ⟦18 kr.⟧ each."),
    .flagged(da: "Det koster 1,3 mio. kr.", en: "It costs DKK ⟦1,3 million⟧."),
    .flagged(da: "Forskellen var lille (p = ⟦0.62⟧).", en: "The difference was small (p = 0.62)."),
    .clean(da: "Det koster 650 kr.", en: "It costs 650 kroner."),
    .clean(da: "Hent version 2.066.", en: "Get version 2.066."),
    .clean(da: "Vi bruger Swift 6.2 til det.", en: "We use Swift 6.2 for it."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    bead.target.flatMap { prices($0, article) }
      + bead.facts.foreign.compactMap { pair in
        let number = pair.target.value
        let written = pair.source.value
        // The translation's digits must mean the source's number by the source's conventions, and not by its own.
        guard !number.isLabel, !written.isLabel, let meant = number.foreign, written.values.contains(meant),
          number.unit != nil || written.foreign != written.values.first
        else { return nil }
        let target = bead.target[pair.target.text].range(of: number.range)
        let text = article.languages.target.numbers.rewritten(target.text, from: article.languages.source.numbers)
        guard text != target.text, isNumber(number, target.text, in: bead.target[pair.target.text], article) else {
          return nil
        }
        let source = bead.source[pair.source.text].range(of: written.range)
        return finding("“\(target.text)” is written “\(text)” in \(article.languages.target.name)", at: target)
          .note("the number in the source", at: source)
          .fix("write “\(text)”", replacing: target, with: text)
      }
  }

  /// Whether digits with a point count something; where the point is the other language's, they may be a version.
  private func isNumber(_ number: Numeral, _ text: String, in sentence: CheckedText, _ article: CheckedArticle) -> Bool
  {
    if text.contains(",") || number.unit != nil || number.tokens.count > 1 { return true }
    // “p = 0.045”: no group of three follows a nought.
    if text.hasPrefix("0"), text.dropFirst().first != "0" { return true }
    // “2.066 participants”: a word in lower case follows.
    let tokens = sentence.text.tokens
    guard number.token + 1 < tokens.count else { return false }
    let next = tokens[number.token + 1]
    return next.kind == .word && next.shape == .lower && next.isSpaced
      && (article.languages.target.numbers.group == "," ? text.split(separator: ".").last?.utf8.count == 3 : false)
  }

  /// Amounts of money as another language writes them: “18 kr.” in English.
  private func prices(_ text: CheckedText, _ article: CheckedArticle) -> [Diagnostic] {
    let numbers = article.languages.target.numbers
    return text.numerals.compactMap { number in
      guard let unit = number.unit, let code = unit.currencyCode, let place = number.unitRange, !number.isWord,
        numbers.foreignUnits.contains(where: { text.text.text(place).lowercased() == $0 }),
        number.range.upperBound <= place.lowerBound
      else { return nil }
      var end = place.upperBound
      // The point belongs to the abbreviation, unless it ends a sentence.
      let bytes = text.text.bytes
      if end < bytes.count, bytes[end] == UInt8(ascii: "."),
        end + 1 < bytes.count || text.segment.kind == .tableCell || text.segment.kind == .listItem
      {
        end += 1
      }
      let range = text.range(of: number.range.lowerBound..<end)
      let digits = text.text.text(number.range)
      let amount = "\(code) \(digits)"
      return finding("“\(range.text)” is written “\(amount)” in \(article.languages.target.name)", at: range)
        .fix("write “\(amount)”", replacing: range, with: amount)
    }
  }
}
