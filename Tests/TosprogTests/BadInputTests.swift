import Bundles
import Checks
import Diagnostics
import Reports
import Testing

@testable import Tosprog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One broken file in a project whose other article is sound but for a wrong number.
struct BadInput: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  var bytes: [UInt8]
  var rule: String
  var line: Int
  var words: String
  var isUndone = true

  var testDescription: String { name }

  init(
    _ name: String, _ path: String, _ text: String, rule: String, line: Int, words: String, isUndone: Bool = true
  ) {
    self.init(name, path, bytes: Array(text.utf8), rule: rule, line: line, words: words, isUndone: isUndone)
  }

  init(
    _ name: String, _ path: String, bytes: [UInt8], rule: String, line: Int, words: String, isUndone: Bool = true
  ) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.rule = rule
    self.line = line
    self.words = words
    self.isUndone = isUndone
  }
}

private let header = "{\"schema\":1,\"source\":\"da\",\"target\":\"en\"}\n\n"

private let inputs = [
  BadInput(
    "a file that is not UTF-8", "Locales/en/a.md", bytes: Array("# Tea\n\nN".utf8) + [0xE5] + Array("l\n".utf8),
    rule: "file-problem", line: 3, words: "UTF-8"),
  BadInput(
    "front matter that never ends", "Locales/en/a.md", "---\ntitle: Tea\n\n# Tea\n", rule: "file-problem", line: 1,
    words: "---"),
  BadInput(
    "front matter that is no YAML", "Locales/en/a.md", "---\ntitle: \"Tea\n---\n\n# Tea\n", rule: "file-problem",
    line: 2,
    words: ""),
  BadInput("an empty source", "Locales/da/a.md", "", rule: "file-problem", line: 1, words: "empty", isUndone: false),
  BadInput(
    "an empty translation", "Locales/en/a.md", "\n\n", rule: "missing-article", line: 1, words: "empty", isUndone: false
  ),
  BadInput(
    "a missing counterpart", "Locales/da/c.md", "# Kaffe\n", rule: "missing-article", line: 1, words: "English",
    isUndone: false),
  BadInput(
    "a glossary with an unknown key", "Glossary/g.yml",
    "schema: 1\nlanguages: [da, en]\nconcepts:\n  - id: tea\n    da: [te]\n    en: [tea]\n    definiton: {da: x}\n",
    rule: "glossary-problem", line: 7, words: "definition"),
  BadInput(
    "a glossary with two preferred terms", "Glossary/g.yml",
    """
    schema: 1
    languages: [da, en]
    concepts:
      - id: tea
        da: [te]
        en:
          - {term: tea, status: preferred}
          - {term: brew, status: preferred}

    """, rule: "glossary-problem", line: 8, words: "preferred"),
  BadInput(
    "a ledger line that does not parse", "Locales/.ledger/en/a.jsonl", header + "{\"id\":\n", rule: "ledger-problem",
    line: 3, words: "JSON"),
  BadInput(
    "interface strings that are no YAML", "Locales/en/ui.yml", "a: [b\n", rule: "file-problem", line: 1, words: ""),
]

@Suite("Bad input")
struct BadInputTests {
  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write("schema: 1\nlocales: [da, en]\n", to: ".tosprog.yml")
    try project.write("# Te\n\nLad teen trække i 3 minutter.\n", to: "Locales/da/a.md")
    try project.write("# Tea\n\nLeave the tea to brew for 3 minutes.\n", to: "Locales/en/a.md")
    try project.write("# Brød\n\nBag brødet i 40 minutter.\n", to: "Locales/da/b.md")
    try project.write("# Bread\n\nBake the bread for 45 minutes.\n", to: "Locales/en/b.md")
    try project.write("a: Køb te\n", to: "Locales/da/ui.yml")
    try project.write("a: Buy tea\n", to: "Locales/en/ui.yml")
    return project
  }

  @Test("a translation that cannot be read is not called missing as well")
  func unreadable() async throws {
    let project = try TemporaryProject()
    try project.write("# Te\n", to: "Locales/da/te.md")
    try project.write("# Tea\n", to: "Locales/en/te.md")
    try #require(truncate("\(project.root)/Locales/en/te.md", Limits.file + 1) == 0)
    let found = try await project.check().report.findings.map {
      "\($0.diagnostic.rule) \($0.diagnostic.range.file.path)"
    }
    #expect(found == ["file-problem Locales/en/te.md"])
  }

  @Test("a broken file is said at its line, and the other articles are still checked", arguments: inputs)
  func broken(_ input: BadInput) async throws {
    let project = try project()
    try project.write(input.bytes, to: input.path)
    let outcome = try await project.check()
    let found = outcome.report.findings.map(\.diagnostic)
    let hit = try #require(found.first { $0.rule == input.rule }, "\(found.map(\.message))")
    #expect(hit.range.startPosition.line == input.line)
    #expect(hit.message.contains(input.words), "\(hit.message)")
    #expect(outcome.isUndone == input.isUndone)
    #expect(found.contains { $0.rule == "number-mismatch" && $0.range.file.path == "Locales/en/b.md" })
  }

  @Test("an absent locale folder is said, and what there is is still read")
  func absentFolder() async throws {
    let project = try project()
    try project.write("locales: [da, en, de]\n", to: ".tosprog.yml")
    let outcome = try await project.check()
    #expect(outcome.isUndone)
    let found = outcome.report.findings.map(\.diagnostic)
    #expect(found.contains { $0.rule == "settings-problem" && $0.message.contains("Locales/de") })
    #expect(found.contains { $0.rule == "number-mismatch" })
  }

  @Test("a glossary that repeats a YAML alias is refused, not crashed on")
  func repeatedAlias() async throws {
    let project = try project()
    try project.write("a: &a [1]\nb: [*a, *a]\n", to: "Glossary/g.yml")
    let outcome = try await project.check()
    #expect(outcome.isUndone)
    #expect(outcome.report.findings.contains { $0.diagnostic.rule == "glossary-problem" })
  }

  @Test("a file that is not UTF-8 and has lost its key is one file problem, and its twin is not called missing")
  func unpairedUnreadable() async throws {
    let project = try project()
    try project.write("---\ntranslationKey: x\n---\n\n# Kaffe\n", to: "Locales/da/kaffe.md")
    try project.write([0x23, 0x20, 0xE5, 0x0A], to: "Locales/en/coffee.md")
    let outcome = try await project.check()
    #expect(outcome.isUndone)
    #expect(outcome.report.findings.contains { $0.diagnostic.range.file.path == "Locales/en/coffee.md" })
    #expect(!outcome.report.findings.contains { $0.diagnostic.rule == "orphaned-translation" })
  }

  @Test("nothing is bundled or confirmed out of interface strings that cannot be read")
  func brokenStrings() async throws {
    let project = try project()
    try project.write("a: [\n", to: "Locales/en/ui.yml")
    let opened = try Project(at: project.root)
    #expect(await opened.bundles(policy: BundlePolicy()).isUndone)
    let strings = try #require(opened.articles.first { $0.isCatalog })
    #expect(throws: Diagnostic.self) { try opened.confirm(strings, locale: opened.locales[1]) }
  }

  @Test("a broken ledger is never overwritten")
  func brokenLedger() async throws {
    let project = try project()
    let text = header + "<<<<<<< HEAD\n"
    try project.write(text, to: "Locales/.ledger/en/a.jsonl")
    let opened = try Project(at: project.root)
    let article = try #require(opened.articles.first { $0.id == "a" })
    #expect(throws: Diagnostic.self) { try opened.confirm(article, locale: opened.locales[1]) }
    #expect(try project.read("Locales/.ledger/en/a.jsonl") == text)
  }

  @Test("both sides claiming to be the source, and one article twice, are settings problems")
  func claims() async throws {
    let project = try project()
    try project.write("---\nsource: da\n---\n\n# Te\n", to: "Locales/da/a.md")
    try project.write("---\nsource: en\n---\n\n# Tea\n", to: "Locales/en/a.md")
    try project.write("---\ntranslationKey: b\n---\n\n# Brød\n", to: "Locales/da/b2.md")
    let found = try await project.check().report.findings.map(\.diagnostic)
    #expect(found.count { $0.rule == "settings-problem" && $0.message.contains("both sides") } == 2)
    #expect(found.contains { $0.rule == "settings-problem" && $0.message.contains("same article") })
  }

  @Test("a link that leaves the project is not followed")
  func links() async throws {
    let project = try project()
    try #require(symlink("/etc/hostname", "\(project.root)/Locales/da/z.md") == 0)
    try #require(symlink("..", "\(project.root)/Locales/da/loop") == 0)
    let opened = try Project(at: project.root)
    #expect(!opened.articles.contains { $0.id.hasPrefix("z") || $0.id.hasPrefix("loop") })
  }
}
