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

      The rarer wording is reported, with the other as a note. Case, marks and white space do not count, and texts of fewer than
      three words depend too much on what stands around them.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Nålene bruges kun én gang.\n\nSpørg i klinikken.\n\nNålene bruges kun én gang.",
      en: "The needles are used only once.\n\nAsk at the clinic.\n\n⟦We use each needle once only.⟧"),
    .clean(
      da: "Nålene bruges kun én gang.\n\nNålene bruges kun én gang.",
      en: "The needles are used only once.\n\nThe needles are used only once."),
  ]

  func diagnose(_ articles: [ArticleFacts], file: (String) -> SourceFile?) -> [Diagnostic] {
    struct Place {
      let article: ArticleFacts
      let entry: ArticleFacts.Entry
    }
    var groups: [UInt64: [Place]] = [:]
    for article in articles {
      for entry in article.entries where entry.words >= 3 {
        // Two directions of translation are two matters.
        groups[entry.source &+ UInt64(article.targetLanguage.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }), default: []]
          .append(
            Place(article: article, entry: entry))
      }
    }
    var found: [Diagnostic] = []
    for places in groups.values where places.count > 1 {
      var counts: [UInt64: Int] = [:]
      for place in places { counts[place.entry.target, default: 0] += 1 }
      guard counts.count > 1 else { continue }
      let first = places[0]
      // The wording that is used most, and of equals the first.
      let usual = places.max { counts[$0.entry.target]! < counts[$1.entry.target]! } ?? first
      let most = counts[usual.entry.target]!
      let chosen = places.first { counts[$0.entry.target]! == most } ?? usual
      guard let other = file(chosen.article.targetPath) else { continue }
      let there = other.range(chosen.entry.targetStart, chosen.entry.targetEnd)
      for place in places where place.entry.target != chosen.entry.target {
        guard let target = file(place.article.targetPath) else { continue }
        found.append(
          finding(
            "the same source is translated “\(there.text.excerpt)” elsewhere",
            at: target.range(place.entry.targetStart, place.entry.targetEnd)
          ).note("the other translation", at: there))
      }
    }
    return found
  }
}
