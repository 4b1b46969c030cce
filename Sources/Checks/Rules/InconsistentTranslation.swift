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

  func diagnose(_ articles: [ArticleFacts], file: (String) -> SourceFile?) -> [Diagnostic] {
    let places = articles.places
    // Two directions of translation are two matters, and so are a short heading and a short button.
    let sources = Dictionary(grouping: places) {
      "\($0.entry.source) \($0.article.targetLanguage) \($0.entry.words < 3 ? $0.entry.kind : "")"
    }
    return sources.values.flatMap { twoWordings(of: $0, file) } + oneWording(places, file)
  }

  /// One source with several translations: all but the one that is used most.
  private func twoWordings(of places: [ArticleFacts.Place], _ file: (String) -> SourceFile?) -> [Diagnostic] {
    guard places.count > 1 else { return [] }
    var counts: [UInt64: Int] = [:]
    for place in places { counts[place.entry.target, default: 0] += 1 }
    guard counts.count > 1, let most = counts.values.max(),
      // The wording that is used most, and of equals the first.
      let chosen = places.first(where: { counts[$0.entry.target] == most }), let other = file(chosen.article.targetPath)
    else { return [] }
    let there = other.range(chosen.entry.targetStart, chosen.entry.targetEnd)
    return places.filter { $0.entry.target != chosen.entry.target }.compactMap { place in
      guard let target = file(place.article.targetPath) else { return nil }
      return finding(
        "the same source is translated “\(there.text.excerpt)” elsewhere",
        at: target.range(place.entry.targetStart, place.entry.targetEnd)
      ).note("the other translation", at: there)
    }
  }

  /// One translation of two sources in two articles, which say different things; longer ones are `duplicated-text`.
  private func oneWording(_ places: [ArticleFacts.Place], _ file: (String) -> SourceFile?) -> [Diagnostic] {
    places.copies(of: 5..<DuplicatedText.fewestWords, file).map { copy in
      var finding = finding("this also translates “\(copy.otherSource.text.excerpt)” elsewhere", at: copy.target)
        .note("the source here", at: copy.source).note("the other source", at: copy.otherSource)
      finding.severity = .note
      return finding
    }
  }
}
