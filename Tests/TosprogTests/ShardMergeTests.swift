import Checks
import Diagnostics
import Reports
import TestSupport
import Testing

@testable import Tosprog

@Suite("Shards")
struct ShardMergeTests {
  private func sample() throws -> TemporaryProject {
    let project = try TemporaryProject(copyingSample: true)
    let path = "Locales/en/articles/does-acupuncture-work.md"
    try project.write(try project.read(path).replacing("1", with: "7").replacing(". ", with: ".  "), to: path)
    // Two articles that say one thing in two ways, so that the rules about the whole project have something to find.
    try project.write("# Te\n\nNålene er sterile og bruges kun én gang.\n", to: "Locales/da/articles/te.md")
    try project.write("# Tea\n\nThe needles are sterile and used only once.\n", to: "Locales/en/articles/te.md")
    try project.write("# Kaffe\n\nNålene er sterile og bruges kun én gang.\n", to: "Locales/da/articles/kaffe.md")
    try project.write("# Coffee\n\nWe use each sterile needle a single time.\n", to: "Locales/en/articles/kaffe.md")
    try project.append("rules: {inconsistent-translation: {severity: error}}\nunknown: 1\n", to: ".tosprog.yml")
    try project.write([0x23, 0x20, 0xFF, 0x0A], to: "Locales/en/articles/broken.md")
    try project.write("# Brudt\n\nEn artikel.\n", to: "Locales/da/articles/broken.md")
    return project
  }

  private func shards(of project: Project, _ count: Int) async throws -> [SourceFile] {
    var files: [SourceFile] = []
    for index in 1...count {
      let outcome = await project.check(project.articles, shard: try #require(Shard("\(index)/\(count)")))
      let json = try #require([any ReportFormat].builtIn["json"]).render(outcome.report)
      files.append(SourceFile(path: "\(index).json", text: json))
    }
    return files
  }

  @Test("merged shards are one whole run, in every report format", arguments: [1, 2, 5, 40])
  func merge(_ count: Int) async throws {
    let folder = try sample()
    let project = try Project(at: folder.root)
    let shards = try await shards(of: project, count)
    for format in [any ReportFormat].builtIn {
      let shows = type(of: format).showsSentences
      let whole = await project.check(project.articles, keepsSentences: shows)
      #expect(whole.report.findings.contains { $0.diagnostic.rule == "inconsistent-translation" })
      var merge = ShardMerge(keepsSentences: shows)
      for shard in shards.reversed() { try merge.add(shard) }
      let merged = try merge.outcome()
      #expect(format.render(merged.report) == format.render(whole.report), "\(type(of: format).name)")
      #expect(merged.isUndone == whole.isUndone && merged.isUndone)
      #expect(merged.fails == whole.fails && merged.fails)
    }
  }

  @Test("an article stays in its shard when others come and go")
  func stable() throws {
    let folder = try sample()
    func places() throws -> [String: Int] {
      let articles = try Project(at: folder.root).articles
      return Dictionary(
        uniqueKeysWithValues: articles.map { article in
          (article.key, (1...7).first { Shard("\($0)/7")!.holds(article) } ?? 0)
        })
    }
    let before = try places()
    folder.delete("Locales/da/articles/te.md")
    folder.delete("Locales/en/articles/te.md")
    try folder.write("# Saft\n", to: "Locales/da/articles/saft.md")
    for (key, place) in try places() where before[key] != nil { #expect(before[key] == place) }
    #expect(Set(before.values).count > 3)
  }

  @Test("shards that do not belong together are refused with one clear line")
  func refused() async throws {
    let folder = try sample()
    let shards = try await shards(of: Project(at: folder.root), 3)
    func message(_ files: [SourceFile]) -> String? {
      var merge = ShardMerge(keepsSentences: false)
      do {
        for file in files { try merge.add(file) }
        _ = try merge.outcome()
        return nil
      } catch { return error.message }
    }
    #expect(message(shards) == nil)
    #expect(message([]) == "there is no shard to merge")
    #expect(message([shards[0], shards[2]]) == "shard 2 of 3 is absent; the merge needs all of them")
    #expect(message([shards[0], shards[0]]) == "shard 1 of 3 is given twice")
    try folder.append("ignore: [\"x\"]\n", to: ".tosprog.yml")
    let others = try await self.shards(of: Project(at: folder.root), 3)
    #expect(message([shards[0], others[1]])?.hasPrefix("this shard is of another run") == true)
    let whole = SourceFile(
      path: "a.json", text: "{\"schema\": 1, \"tool\": {\"name\": \"tosprog\", \"version\": \"0\"}}")
    #expect(message([whole])?.contains("no part “shard”") == true)
    #expect(message([SourceFile(path: "a.json", text: "[")]) != nil)
    let text = try #require(shards.first { $0.text.contains("\"outcome\": \"") }).text
    let broken = text.replacing("\"outcome\": \"", with: "\"outcome\": \"AAAA")
    #expect(message([SourceFile(path: "a.json", text: broken)])?.contains("damaged") == true)
  }

  @Test("what is no shard is refused", arguments: ["", "0/3", "4/3", "1", "1/", "/1", "-1/2", "1/2/3", "1/999999999"])
  func spelling(_ text: String) { #expect(Shard(text) == nil) }

  @Test("any bytes come back from base64")
  func base64() {
    var random = SplitMix(seed: 3)
    for count in 0..<70 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
    #expect(Base64.encode(Array("nål".utf8)) == "bsOlbA==")
    for text in ["a", "ab=c", "====", "ab*="] { #expect(Base64.decode(text) == nil || text == "====") }
  }
}
