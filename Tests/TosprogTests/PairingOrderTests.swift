import Testing

@testable import Tosprog

@Suite("Pairs and the order of the work")
struct PairingOrderTests {
  @Test("an article's pairs are the same first, last, beside others and alone")
  func order() async throws {
    let sample = try TemporaryProject(copyingSample: true)
    let project = try Project(at: sample.root)
    let articles = project.articles.filter { !$0.isCatalog }
    #expect(articles.count >= 3)
    let forward = try articles.map { try links(of: $0, in: project) }
    #expect(forward.contains { $0.count > 20 })
    #expect(try articles.reversed().map { try links(of: $0, in: project) } == forward.reversed())
    let beside = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for (index, article) in articles.enumerated() {
        group.addTask { (index, try self.links(of: article, in: project)) }
      }
      var found = [[String]](repeating: [], count: articles.count)
      for try await (index, links) in group { found[index] = links }
      return found
    }
    #expect(beside == forward)
  }

  @Test("other articles in the project change nothing")
  func alone() throws {
    let sample = try TemporaryProject(copyingSample: true)
    let project = try Project(at: sample.root)
    let articles = project.articles.filter { !$0.isCatalog }
    let kept = try #require(articles.first)
    let whole = try links(of: kept, in: project)
    for article in articles.dropFirst() {
      for file in article.files.values { sample.delete(file) }
    }
    let rest = try Project(at: sample.root)
    let same = try #require(rest.articles.first { $0.id == kept.id })
    #expect(rest.articles.filter { !$0.isCatalog }.count == 1)
    #expect(try links(of: same, in: rest) == whole)
  }

  /// Each bead of an article with all that is said of it.
  private func links(of article: Article, in project: Project) throws -> [String] {
    try project.locales.filter { $0 != article.source }.flatMap { locale in
      try project.pairing(of: article, locale: locale)?.bitext.beads.map { bead in
        "\(bead.source.map(\.index))–\(bead.target.map(\.index)) \(bead.kind) \(bead.confidence) \(bead.reason)"
      } ?? []
    }
  }
}
