import Languages
import Ledgers
import Testing

@testable import Tosprog

private let hasGit = (try? Git(folder: "/").output(["--version"])) != nil

/// Two people confirm sentences of one article at a time, and git merges what they wrote.
@Suite("Ledgers that git merges", .enabled(if: hasGit, "git is not installed"))
struct LedgerMergeTests {
  let repository: TemporaryRepository
  private let article = "Locales/en/articles/te.md"

  init() throws {
    repository = try TemporaryRepository()
    try repository.write(
      "# Te\n\nKog vandet.\n\nLad teen trække i 3 minutter.\n\nSkyl koppen.\n", to: "Locales/da/articles/te.md")
    try repository.write(
      "# Tea\n\nBoil the water.\n\nLet the tea brew for 3 minutes.\n\nRinse the cup.\n", to: article)
    try repository.write("Locales/.ledger/** merge=union\n", to: ".gitattributes")
    try repository.commit("Write about tea")
  }

  /// Confirms the lines of the translation and commits the ledger.
  private func confirm(_ lines: Set<Int>) throws {
    let project = try Project(at: repository.root)
    let first = try #require(project.articles.first)
    let count = try project.confirm(first, locale: LanguageTag("en")!, lines: [article: lines])
    try #require(count == lines.count)
    try repository.commit("Confirm lines \(lines.sorted())")
  }

  /// Does one thing on a branch and another on the main one, and merges.
  private func merge(_ theirs: () throws -> Void, _ ours: () throws -> Void) throws -> [Freshness] {
    try repository.git("switch", "-qc", "other")
    try theirs()
    try repository.git("switch", "-q", "main")
    try ours()
    try repository.git("merge", "-q", "--no-edit", "other")
    let project = try Project(at: repository.root, usesGit: false)
    let article = try #require(project.articles.first)
    let found = try project.pairing(of: article, locale: LanguageTag("en")!)
    let pairing = try #require(found)
    #expect(pairing.reading.diagnostics.map(\.message) == [])
    return pairing.reviews.map(\.freshness)
  }

  @Test("the file is new on both sides")
  func created() throws {
    let merged = try merge({ try confirm([1, 3]) }, { try confirm([5, 7]) })
    #expect(merged == [.fresh, .fresh, .fresh, .fresh])
  }

  @Test("neighbouring units")
  func neighbours() throws {
    try confirm([1, 7])
    let merged = try merge({ try confirm([3]) }, { try confirm([5]) })
    #expect(merged == [.fresh, .fresh, .fresh, .fresh])
  }

  @Test("neighbouring units whose source has changed")
  func edited() throws {
    try confirm([1, 3, 5, 7])
    try repository.edit("Locales/da/articles/te.md", "Kog vandet.", "Kog friskt vand.")
    try repository.edit("Locales/da/articles/te.md", "i 3 minutter", "i tre minutter")
    try repository.commit("Edit the Danish")
    let merged = try merge({ try confirm([3]) }, { try confirm([5]) })
    #expect(merged == [.fresh, .fresh, .fresh, .fresh])
  }

  @Test("the same unit, confirmed alike")
  func same() throws {
    let merged = try merge({ try confirm([1, 3]) }, { try confirm([3, 5]) })
    #expect(merged == [.fresh, .fresh, .fresh, .unconfirmed])
  }

  @Test("the same unit, confirmed with another source: the one that reads as today's wins")
  func differently() throws {
    try confirm([1, 3, 5, 7])
    let merged = try merge(
      {
        try repository.edit("Locales/da/articles/te.md", "Kog vandet.", "Kog friskt vand.")
        try confirm([3])
      },
      {
        try repository.edit(article, "Rinse the cup.", "Rinse the cup well.")
        try confirm([7])
      })
    #expect(merged == [.fresh, .fresh, .fresh, .fresh])
  }

  @Test("sentences put into the same gap")
  func gap() throws {
    try confirm([1, 3, 5, 7])
    try repository.write(
      article + " merge=union\nLocales/da/** merge=union\nLocales/.ledger/** merge=union\n", to: ".gitattributes")
    try repository.commit("Merge articles too")
    func insert(_ danish: String, _ english: String) throws {
      try repository.edit("Locales/da/articles/te.md", "vandet.\n\n", "vandet.\n\n\(danish)\n\n")
      try repository.edit(article, "water.\n\n", "water.\n\n\(english)\n\n")
      try confirm([5])
    }
    let merged = try merge(
      { try insert("Varm kanden op.", "Warm the pot.") },
      { try insert("Find teen frem i skabet.", "Get the tea out of the cupboard.") })
    #expect(merged.allSatisfy { $0 == .fresh } && merged.count == 6, "\(merged)")
  }
}
