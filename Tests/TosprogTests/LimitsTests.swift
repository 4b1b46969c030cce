import Languages
import Releases
import TestSupport
import Testing

@testable import Catalogs
@testable import Diagnostics
@testable import Documents
@testable import Glossaries
@testable import Tosprog

/// Every limit stands in one table of the manual, and what stands there is what the readers hold to.
@Suite("Limits")
struct LimitsTests {
  static let all: [(what: String, limit: Int)] = [
    ("bytes of a file", Limits.file),
    ("seconds of processor time for an article in a language", Limits.seconds),
    ("folders below each other", Limits.folders),
    ("files of a project", Limits.files),
    ("parts of a project", Limits.shards),
    ("bytes of results that are kept for a project and no run has used lately", Limits.cachedResults),
    ("bytes of the cache folder", Limits.cacheFolder),
    ("open lists and quotes in Markdown", MarkdownBlockParser.deepest),
    ("open elements in HTML", HTMLReader.depthLimit),
    ("open elements in XML", XMLScanner.depthLimit),
    ("attributes of an element in XML", XMLScanner.attributeLimit),
    ("levels in JSON", JSONNode.depthLimit),
    ("levels in YAML", YAMLReader.depthLimit),
    ("levels in a glossary", YAMLScanner.depthLimit),
    ("levels in PHP", PHPReader.depthLimit),
    ("choices within each other in a message", Message.depthLimit),
    ("readings of a message that are checked", Message.readingLimit),
    ("rules of a team for sentences", SRXRules.limit),
    ("steps of such a rule at one place", SRXPattern.stepLimit),
    ("bytes of a pointer to a release", ReleaseLimits().pointer),
    ("bytes of a manifest of a release", ReleaseLimits().manifest),
    ("files of a release", ReleaseLimits().files),
    ("bytes of all files of a release", ReleaseLimits().total),
    ("bytes of a path in a release", ReleaseLimits().path),
  ]

  @Test("the table in the manual is that of the readers, line by line")
  func table() throws {
    let manual = String(
      decoding: try Disk.read(Repository.root + "/Sources/Tosprog/Tosprog.docc/ContinuousIntegration.md"), as: UTF8.self
    )
    let section = try #require(manual.components(after: "## Limits"))
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map(String.init)
    #expect(Array(rows) == Self.all.map { "| \($0.what) | \(Self.written($0.limit)) |" })
  }

  @Test("an article that takes too long is given up with one line, and nothing of it is kept")
  func time() throws {
    let folder = try TemporaryProject(copyingSample: true)
    let project = try Project(at: folder.root, cache: folder.root + "/.cache")
    let article = try #require(project.articles.first { !$0.isCatalog && $0.files[.english] != nil })
    let memo = try #require(CheckMemo(project, keepsSentences: false))
    for (seconds, isGivenUp) in [(0, true), (Limits.seconds, false)] {
      let checkers = Checkers(project, keepsSentences: false, seconds: seconds)
      let outcome = memo.judge(article, .english) { checkers.check(article, locale: .english) }
      let findings = outcome.findings.map(\.diagnostic)
      #expect(findings.contains { $0.message.contains("more than \(seconds) seconds") } == isGivenUp)
      #expect(outcome.isUndone == isGivenUp && (outcome.judged == nil) == isGivenUp)
      if isGivenUp { #expect(findings.map(\.range.file.path) == [article.files[.english]]) }
      #expect((memo.find(article, .english) == nil) == isGivenUp)
    }
  }

  private static func written(_ limit: Int) -> String {
    for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] where limit >= unit && limit % unit == 0
    {
      // A count is no number of bytes, even where it is a round one.
      if limit > 4096 || unit > 1 << 10 { return "\(limit / unit) \(name)" }
    }
    var digits = String(limit)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}

extension String {
  /// What stands between a heading and the next one of its level.
  fileprivate func components(after heading: String) -> String? {
    let parts = split(separator: "\n" + heading + "\n", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return parts[1].split(separator: "\n## ", maxSplits: 1).first.map(String.init)
  }
}

extension LanguageTag {
  fileprivate static let english = LanguageTag("en")!
}
