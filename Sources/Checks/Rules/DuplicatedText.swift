import Bitexts
import Diagnostics
import Documents
import Languages

/// Finds blocks of the target that stand there twice while the source says two things.
struct DuplicatedText: ArticleCheck {
  static let rule = Rule(
    id: "duplicated-text", severity: .warning, issue: .duplication,
    manual: """
      A paragraph of the target stands there twice, and the source does not repeat itself.

      It was pasted twice, or over another one's translation. Short lines, such as headings and cells, stay silent.
      """)

  static let examples: [Example] = [
    .flagged(
      da: "Nålene er sterile og bruges kun én gang.\n\nDet tager en halv time at få sat nåle.",
      en: "The needles are sterile and used only once.\n\n⟦The needles are sterile and used only once.⟧"),
    .clean(
      da: "Ring til os, hvis du er i tvivl.\n\nRing til os, hvis du er i tvivl.",
      en: "Please call us when you are in doubt.\n\nPlease call us when you are in doubt."),
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    var seen: [[WordKey]: CheckedBead] = [:]
    var found: [Diagnostic] = []
    for bead in article.beads {
      let words = Self.words(bead.target)
      guard words.count >= 6 else { continue }
      guard let earlier = seen[words] else {
        seen[words] = bead
        continue
      }
      let mine = Self.words(bead.source)
      if !mine.isEmpty, mine == Self.words(earlier.source) { continue }
      if mine.isEmpty, bead.target.first?.segment.kind == .frontMatter { continue }
      // Sources that differ in little may well be said alike.
      if !mine.isEmpty, Self.areAlike(mine, Self.words(earlier.source)) { continue }
      found.append(
        finding("the text stands here a second time", at: bead.targetRange).note(
          "the first time", at: earlier.targetRange))
    }
    return found
  }

  private static func words(_ texts: [CheckedText]) -> [WordKey] {
    texts.flatMap { $0.text.tokens.compactMap { $0.kind == .mark ? nil : $0.key } }
  }

  private static func areAlike(_ one: [WordKey], _ other: [WordKey]) -> Bool {
    let common = Set(one).intersection(other).count
    return common * 3 >= 2 * min(Set(one).count, Set(other).count)
  }
}
