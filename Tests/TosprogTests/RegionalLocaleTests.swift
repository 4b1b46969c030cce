import Diagnostics
import Testing

@testable import Tosprog

/// Locales with a region are called by their own tags, although what is known is known of their language.
@Suite("Locales with a region")
struct RegionalLocaleTests {
  /// One article in Danish, British and American English.
  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write("schema: 1\nlocales: [da, en-GB, en-US]\n", to: ".tosprog.yml")
    for (locale, heading, label) in [
      ("da", "Farver", "Farve"), ("en-GB", "Colours", "Colour"), ("en-US", "Colors", "Color"),
    ] {
      let rest = locale == "da" ? "Det koster 100 kr." : "It costs DKK 100."
      try project.write("# \(heading)\n\n\(rest)\n", to: "Locales/\(locale)/a.md")
      try project.write("color: \(label)\n", to: "Locales/\(locale)/strings.yml")
    }
    return project
  }

  @Test("what is confirmed is fresh, and the two are not compared with each other")
  func confirmed() async throws {
    let folder = try project()
    let project = try Project(at: folder.root)
    for article in project.articles {
      for locale in project.locales where locale != article.source {
        #expect(try project.confirm(article, locale: locale) > 0)
      }
    }
    #expect(try folder.read("Locales/.ledger/en-GB/a.jsonl").hasPrefix(#"{"schema":1,"source":"da","target":"en-GB"}"#))
    #expect(try folder.read("Locales/.ledger/en-US/strings.jsonl").contains(#""target":"en-US""#))
    let report = try await folder.check().report
    #expect(report.findings.isEmpty, "\(report.findings.map(\.diagnostic.message))")
    #expect(
      report.articles.map { "\($0.article) \($0.locale)" } == ["a en-GB", "a en-US", "strings en-GB", "strings en-US"])
  }

  @Test("a locale that stands twice is an error at its place", arguments: ["en", "EN"])
  func twice(_ other: String) async throws {
    let project = try TemporaryProject(copyingSample: true)
    try project.write("schema: 1\nlocales: [da, en, \(other)]\n", to: ".tosprog.yml")
    let outcome = try await project.check()
    let found = outcome.report.findings.map(\.diagnostic).filter { $0.rule == "settings-problem" }
    #expect(found.map(\.message) == ["“en” stands twice"])
    #expect(found.map(\.range.startPosition) == [SourcePosition(line: 2, column: 19)])
    #expect(outcome.isUndone)
  }
}
