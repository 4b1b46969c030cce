import Checks
import Diagnostics
import Reports
import Testing

@testable import Tosprog

@Suite("Parts of a project")
struct ShardTests {
  /// Rules that compare articles with each other say more when they see more.
  private let comparing = Set([any Check].builtIn.filter { $0 is any ProjectCheck }.map(\.rule.id))

  @Test("one article alone is judged as in the whole run, whatever the number of tasks")
  func alone() async throws {
    let project = try TemporaryProject(copyingSample: true)
    for name in ["does-acupuncture-work", "needles-and-hygiene"] {
      let path = "Locales/en/articles/\(name).md"
      try project.write(try project.read(path).replacing("1", with: "7").replacing(". ", with: ".  "), to: path)
    }
    let opened = try Project(at: project.root)
    let whole = await opened.check(opened.articles, jobs: 3).report
    #expect(whole.findings.count > 5)
    for article in opened.articles {
      let alone = await opened.check([article], jobs: 1).report
      #expect(prints(alone) == prints(whole) { $0.article == article.id })
      #expect(alone.articles == whole.articles.filter { $0.article == article.id })
    }
  }

  private func prints(_ report: Report, where isMeant: (Finding) -> Bool = { _ in true }) -> [Digest] {
    report.findings.filter { isMeant($0) && !comparing.contains($0.diagnostic.rule) }.map(\.fingerprint)
  }
}
