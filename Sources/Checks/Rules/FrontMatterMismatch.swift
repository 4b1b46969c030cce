import Bitexts
import Diagnostics
import Documents
import Languages

/// Compares the settings at the head of both files.
struct FrontMatterMismatch: ArticleCheck {
  static let rule = Rule(
    id: "front-matter-mismatch", severity: .warning, issue: .inconsistency,
    manual: """
      The front matter of the target does not agree with the source's.

      A key is missing or was added, or a value differs where both must agree: whole numbers, days, yes and no, the
      translation key. Texts, addresses, the state of the work and when it was last touched may differ.
      """)

  static let examples: [Example] = [
    .flagged(da: "---\ntitle: Nåle\nweight: 3\n---\nEn nål.", en: "---\ntitle: Needles\nweight: ⟦4⟧\n---\nA needle."),
    .flagged(da: "---\ntitle: Nåle\nweight: 3\n---\nEn nål.", en: "---\ntitle: ⟦Needles⟧\n---\nA needle."),
    .flagged(
      da: "---\ntitle: Nåle\ndate: 2026-04-03\n---\nEn nål.",
      en: "---\ntitle: Needles\ndate: ⟦2026-03-04⟧\n---\nA needle."),
    .flagged(
      da: "---\ntitle: Nåle\ncase: 26-0187\n---\nEn nål.",
      en: "---\ntitle: Needles\ncase: ⟦26-0178⟧\n---\nA needle."),
    .flagged(
      da: "---\ntitle: Nåle\nweight: ⟦4⟧\n---\nEn nål.", en: "---\ntitle: Needles\nweight: 3\n---\nA needle."),
    .clean(
      da: "---\ntitle: Nåle\nlastmod: 2026-04-03\n---\nEn nål.",
      en: "---\ntitle: Needles\nlastmod: 2026-05-01\n---\nA needle."),
    .clean(da: "---\ntitle: Nåle\nslug: naale\n---\nEn nål.", en: "---\ntitle: Needles\nslug: needles\n---\nA needle."),
  ]

  /// Keys that say something of one language only.
  private static let own: Set<String> = [
    "slug", "url", "permalink", "aliases", "redirect_from", "lang", "language", "locale", "source", "status", "draft",
    "translator",
    "translators", "translated", "reviewer", "layout", "keywords", "tags", "original", "canonical",
  ]

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    let mine = article.source.frontMatter
    let theirs = article.target.frontMatter
    // Pages without front matter on one side come from different systems.
    guard !mine.entries.isEmpty, !theirs.entries.isEmpty else { return [] }
    let keys = (
      mine: Set(mine.entries.map(\.key)), theirs: Dictionary(theirs.entries.map { ($0.key, $0) }) { first, _ in first }
    )
    var found: [Diagnostic] = []
    var place = theirs.entries.first?.range
    for entry in mine.entries {
      if let other = keys.theirs[entry.key] {
        place = other.range
        if Self.mustAgree(entry), entry.value != other.value, Self.mustAgree(other) || entry.key == "translationKey" {
          found.append(
            finding("“\(entry.key)” is “\(other.value)”, in the source “\(entry.value)”", at: other.range)
              .note("the value in the source", at: entry.range))
        }
      } else if !Self.isOwn(entry.key), let place {
        found.append(
          finding("the front matter lacks “\(entry.key)”", at: place).note("the source has it here", at: entry.range))
      }
    }
    for entry in theirs.entries where !keys.mine.contains(entry.key) && !Self.isOwn(entry.key) {
      found.append(finding("the source’s front matter has no “\(entry.key)”", at: entry.range))
    }
    return found
  }

  private static func isOwn(_ key: String) -> Bool {
    let first = key.prefix { $0 != "." }.lowercased()
    return own.contains(first) || first.hasPrefix("ms") || first.hasPrefix("loc")
  }

  private static func mustAgree(_ entry: FrontMatter.Entry) -> Bool {
    if entry.key == "translationKey" { return true }
    if isOwn(entry.key) || entry.translatable { return false }
    if entry.isDate { return true }
    if ["true", "false", "yes", "no"].contains(entry.value.lowercased()) { return true }
    return entry.isCode
  }
}

extension FrontMatter.Entry {
  /// Whether the value is a whole number, or digits in groups as in the number of a case or a telephone.
  fileprivate var isCode: Bool {
    let digits = value.utf8.count { $0 &- 0x30 < 10 }
    let marks = value.utf8.count { $0 == 0x2D || $0 == 0x2F || $0 == 0x20 || $0 == 0x2B }
    return !hasDay && digits > 0 && digits + marks == value.utf8.count && (marks == 0 ? digits < 8 : digits >= 4)
  }

  /// Whether the value is a day, and not the day on which the file was last touched.
  fileprivate var isDate: Bool {
    let name = key.lowercased()
    return hasDay && !["mod", "updat", "review", "last"].contains(where: name.contains)
  }

  private var hasDay: Bool {
    let digits = value.utf8.prefix(10).map { $0 &- 0x30 < 10 ? UInt8(ascii: "9") : $0 }
    return digits.elementsEqual("9999-99-99".utf8)
  }
}
