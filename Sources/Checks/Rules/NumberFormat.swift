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
      about two in English. Versions, sections and other names made of digits stay silent.
      """)

  static let examples: [Example] = [
    .flagged(da: "Det varer 1,5 time.", en: "It lasts ⟦1,5⟧ hours."),
    .flagged(da: "Der var 2.066 deltagere.", en: "There were ⟦2.066⟧ participants."),
    .flagged(da: "Det varer ⟦1.5⟧ timer.", en: "It lasts 1.5 hours."),
    .clean(da: "Det varer 1,5 time.", en: "It lasts 1.5 hours."),
    .clean(da: "Hent version 2.066.", en: "Get version 2.066."),
    .clean(da: "Vi bruger Swift 6.2 til det.", en: "We use Swift 6.2 for it."),
  ]

  func diagnose(_ bead: CheckedBead, in article: CheckedArticle) -> [Diagnostic] {
    bead.facts.foreign.compactMap { pair in
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
    if text.contains(",") || number.unit != nil { return true }
    // “2.066 participants”: a word in lower case follows.
    let tokens = sentence.text.tokens
    guard number.token + 1 < tokens.count else { return false }
    let next = tokens[number.token + 1]
    return next.kind == .word && next.shape == .lower && next.isSpaced
      && (article.languages.target.numbers.group == "," ? text.split(separator: ".").last?.utf8.count == 3 : false)
  }
}
