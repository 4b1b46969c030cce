import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds one source text that is rendered in two ways in the project.
struct InconsistentTranslation: ProjectCheck {
  static let rule = Rule(
    id: "inconsistent-translation", severity: .warning, issue: .inconsistency,
    manual: """
      The same sentence, heading or button of the source is translated in different ways.

      The rarer wording is reported, with the other as a note. Case, marks and white space do not count. Sentences of fewer than
      three words depend too much on what stands around them; headings and buttons are compared with their like. One
      translation of two sources that say different things is noted.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Nålene bruges kun én gang.\n\nSpørg i klinikken.\n\nNålene bruges kun én gang.",
      en: "The needles are used only once.\n\nAsk at the clinic.\n\n⟦We use each needle once only.⟧"),
    .flagged(
      da: "# Priser\n\nEt besøg.\n\n# Om os\n\nKom ind.\n\n# Priser\n\nTo besøg.",
      en: "# Prices\n\nA visit.\n\n# About us\n\nCome in.\n\n# ⟦Charges⟧\n\nTwo visits."),
    .flagged(
      da: "Nålene bruges kun én gang.\n\nSpørg i klinikken.\n\n⟦Vi bruger kun en nål en enkelt gang.⟧",
      en: "The needles are used only once.\n\nAsk at the clinic.\n\nThe needles are used only once."),
    .clean(
      da: "Nålene bruges kun én gang.\n\nNålene bruges kun én gang.",
      en: "The needles are used only once.\n\nThe needles are used only once."),
  ]

  func diagnose(_ articles: [ArticleFacts], place: RangeFinder) -> [Diagnostic] {
    // Two directions of translation are two matters, and so are a short heading and a short button.
    let sources = articles.groups(differingIn: \.target) {
      $0.words < 3 ? $0.source ^ FoldedHash($0.kind.rawValue).value : $0.source
    }
    return sources.flatMap { twoWordings(of: $0, place) } + oneWording(articles, place)
  }

  /// One source with several translations: all but the one that is used most.
  private func twoWordings(of places: [ArticleFacts.Place], _ place: RangeFinder) -> [Diagnostic] {
    var counts: [UInt64: Int] = [:]
    for place in places { counts[place.entry.target, default: 0] += 1 }
    guard counts.count > 1, let most = counts.values.max(),
      // The wording that is used most, and of equals the first.
      let chosen = places.first(where: { counts[$0.entry.target] == most }), let there = chosen.target(place)
    else { return [] }
    return places.filter { $0.entry.target != chosen.entry.target }.compactMap { other in
      guard let target = other.target(place) else { return nil }
      return finding("the same source is translated “\(there.text.excerpt)” elsewhere", at: target)
        .note("the other translation", at: there)
    }
  }

  /// One translation of two sources in two articles, which say different things; longer ones are `duplicated-text`.
  private func oneWording(_ articles: [ArticleFacts], _ place: RangeFinder) -> [Diagnostic] {
    articles.copies(of: 5..<DuplicatedText.fewestWords, place).map { copy in
      var finding = finding("this also translates “\(copy.otherSource.text.excerpt)” elsewhere", at: copy.target)
        .note("the source here", at: copy.source).note("the other source", at: copy.otherSource)
      finding.severity = .note
      return finding
    }
  }
}
