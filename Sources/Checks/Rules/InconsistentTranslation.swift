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
    .clean(
      da: "Nålene bruges kun én gang.\n\nNålene bruges kun én gang.",
      en: "The needles are used only once.\n\nThe needles are used only once."),
  ]

  private struct Place {
    let article: ArticleFacts
    let entry: ArticleFacts.Entry
  }

  func diagnose(_ articles: [ArticleFacts], file: (String) -> SourceFile?) -> [Diagnostic] {
    let places = articles.flatMap { article in article.entries.map { Place(article: article, entry: $0) } }
    // Two directions of translation are two matters, and so are a short heading and a short button.
    let sources = Dictionary(grouping: places) {
      "\($0.entry.source) \($0.article.targetLanguage) \($0.entry.words < 3 ? $0.entry.kind : "")"
    }
    let targets = Dictionary(grouping: places.filter { $0.entry.targetWords >= 5 }) {
      "\($0.entry.target) \($0.article.targetLanguage)"
    }
    return sources.values.flatMap { twoWordings(of: $0, file) } + targets.values.flatMap { oneWording(of: $0, file) }
  }

  /// One source with several translations: all but the one that is used most.
  private func twoWordings(of places: [Place], _ file: (String) -> SourceFile?) -> [Diagnostic] {
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

  /// One translation of two sources in two articles, which say different things.
  private func oneWording(of places: [Place], _ file: (String) -> SourceFile?) -> [Diagnostic] {
    guard let first = places.first, let source = file(first.article.sourcePath) else { return [] }
    let mine = source.range(first.entry.sourceStart, first.entry.sourceEnd)
    return places.dropFirst().compactMap { place in
      guard place.entry.source != first.entry.source, place.article.article != first.article.article,
        let target = file(place.article.targetPath),
        let other = file(place.article.sourcePath)?.range(place.entry.sourceStart, place.entry.sourceEnd),
        !mine.text.isLike(other.text)
      else { return nil }
      var finding = finding(
        "this also translates “\(mine.text.excerpt)” elsewhere",
        at: target.range(place.entry.targetStart, place.entry.targetEnd)
      ).note("the source here", at: other).note("the other source", at: mine)
      finding.severity = .note
      return finding
    }
  }
}

extension String {
  /// Whether the two share half of the shorter one's words.
  fileprivate func isLike(_ other: String) -> Bool {
    words.intersection(other.words).count * 2 >= min(words.count, other.words.count)
  }

  fileprivate var words: Set<WordKey> {
    Set(TokenizedText(self).tokens.compactMap { $0.kind == .mark ? nil : $0.key })
  }
}
