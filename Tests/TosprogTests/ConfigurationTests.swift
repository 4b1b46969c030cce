import Bundles
import Diagnostics
import Foundation
import Languages
import Reports
import Testing

@testable import Tosprog

@Suite("Settings")
struct ConfigurationTests {
  private let rules = ["number-mismatch", "missing-term"].map {
    Rule(id: $0, severity: .error, issue: .other, manual: "One line.")
  }

  private func read(_ text: String) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    Configuration.parse(SourceFile(path: ".tosprog.yml", text: text), rules: rules)
  }

  @Test("an empty file is a project without settings")
  func empty() {
    #expect(read("").diagnostics.isEmpty)
    #expect(read("# nothing\n").diagnostics.isEmpty)
    #expect(read("").configuration.failOn == .error)
  }

  @Test("keys that stand twice are named in one order and at one place, whatever they are")
  func twice() {
    // YAML's reader gives a key that is a mapping before or after one that is a text, as its hashes happen to be.
    let texts = [
      "? a: 1\n? b\n? c:\n  - d\n? a: 1\n? b\n? c:\n  - d\n",
      "rules:\n? \n(# :\n? \n(#  x]la? :\n? x]:\n? x]  OP (?s:\n? x]:\n? x<pr(l",
    ]
    for text in texts {
      let found = (0..<200).map { _ in read(text).diagnostics }
      #expect(Set(found.map { $0.map { "\($0.range.start) \($0.message)" } }).count == 1)
      #expect(found.first?.first?.message.contains("a key of several parts") ?? false)
    }
  }

  @Test(
    "what is wrong is said at its own line",
    arguments: [
      ("schema: 1\nfailOn: note\nlocales: [da, en]\nfailOn: error\n", 4, 1),
      ("schema: 1\nbundle:\n  drafts: true\n  # again\n  drafts: false\n", 5, 3),
      ("rules:\n  number-mismatch:\n    - {paths: [\"**\"]}\n", 3, 7),
      ("rules: {number-mismatch: [{severity: off, paths: [\"nope/[\"]}]}\n", 1, 51),
      ("ignore:\n  - a\n  - \"nope/[\"\n", 3, 5),
    ])
  func places(_ text: String, _ line: Int, _ column: Int) {
    let places = read(text).diagnostics.map(\.range.startPosition)
    #expect(places == [SourcePosition(line: line, column: column)])
  }

  @Test(
    "locales that cannot be are said where they stand, and once",
    arguments: [
      ("schema: 1\nlocales: [da, en, de]\n", [2, 2]), ("schema: 1\nlocales: [da, en]\nsource: sv\n", [3, 3]),
      ("schema: 1\nlocales: [da]\n", [2]),
    ])
  func locales(_ settings: String, _ lines: [Int]) async throws {
    let project = try TemporaryProject()
    for name in ["a", "b"] {
      try project.write("# A\n", to: "Locales/da/\(name).md")
      try project.write("# A\n", to: "Locales/en/\(name).md")
    }
    try project.write(settings, to: ".tosprog.yml")
    let found = try await project.check().report.findings.filter { $0.diagnostic.rule == Configuration.problem.id }
    #expect(found.map(\.diagnostic.range.startPosition.line) == lines, "\(found.map(\.diagnostic.message))")
  }

  @Test("every key is read")
  func everything() {
    let (settings, diagnostics) = read(
      """
      schema: 1
      source: da
      locales: [da, en-GB]
      glossary: [Glossary, more.yml]
      ledger: ledgers
      ignore: ["drafts/", "*.tmp.md"]
      rules:
        number-mismatch: off
        missing-term:
          - {severity: error, paths: ["Locales/en/**"]}
          - {severity: note, status: draft}
      failOn: warning
      require: {fresh: 95%, translated: 1}
      urls: {/da/: /en/}
      bundle: {formats: [json], incomplete: omit, drafts: true}
      """)
    #expect(diagnostics.isEmpty)
    #expect(settings.locales?.map(\.description) == ["da", "en-GB"])
    #expect(settings.glossary == ["Glossary", "more.yml"])
    #expect(settings.rules.map(\.severity) == [.off, .error, .note])
    #expect(settings.rules[2].status == "draft")
    #expect(settings.failOn == .warning)
    #expect(settings.require.map(\.share) == [0.95, 1])
    #expect(settings.urls == [Configuration.URLMapping(source: "/da/", target: "/en/")])
    #expect(settings.bundle.incomplete == .omit)
  }

  @Test(
    "what is wrong is said at its line, with the nearest right word",
    arguments: [
      ("glosary: x", 1, "did you mean “glossary”?"), ("schema: 1\nrules:\n  number-mismatc: off", 3, "number-mismatch"),
      ("failOn: fatal", 1, "note, warning or error"), ("source: dansk!", 1, "language tag"),
      ("require: {fresh: many}", 1, "share"), ("schema: 2", 1, "schema 1"), ("source: [da", 1, "no YAML"),
      ("source: da\nsource: en", 2, "twice"), ("bundle: {incomplete: maybe}", 1, "fallback, omit or fail"),
      ("- a\n- b", 1, "keys and values"),
    ])
  func mistakes(_ text: String, _ line: Int, _ words: String) throws {
    let found = try #require(read(text).diagnostics.first)
    #expect(found.message.contains(words))
    #expect(found.range.startPosition.line == line)
    #expect(found.rule == "settings-problem")
  }

  @Test("the schema knows every key that is read, and no other")
  func schema() throws {
    let schema = Configuration.schema(rules: rules)
    let keys = try #require(schema["properties"]?.members).map(\.0)
    #expect(schema["properties"]?["rules"]?["properties"]?.members?.map(\.0) == rules.map(\.id))
    let bundle = schema["properties"]?["bundle"]?["properties"]?.members?.map(\.0)
    #expect(bundle == Configuration.bundleKeys)
    for key in keys {
      #expect(!read("\(key): 1").diagnostics.contains { $0.message.contains("cannot have") }, "\(key)")
    }
    #expect(Configuration.keys == keys)
  }

  @Test("the schemas beside the manual are those that the tool prints", arguments: ["settings", "report", "bundle"])
  func committed(_ name: String) throws {
    let schemas = [
      "settings": Configuration.schema(rules: AllRules.rules), "report": Report.schema, "bundle": LocaleBundle.schema,
    ]
    let schema = try #require(schemas[name])
    let path = "\(Repository.root)/Sources/Tosprog/Tosprog.docc/\(name).schema.json"
    if ProcessInfo.processInfo.environment["TOSPROG_RECORD"] == "1" {
      try Disk.write(Array((schema.encoded(pretty: true) + "\n").utf8), to: path)
    }
    #expect(String(decoding: try Disk.read(path), as: UTF8.self) == schema.encoded(pretty: true) + "\n")
  }
}
