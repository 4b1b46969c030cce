import Checks
import Diagnostics
import Documents
import Languages
import Ledgers
import Reports
import Testing

@testable import Tosprog

@Suite("Languages are data")
struct LanguageNeutralityTests {
  /// A language that nobody speaks: its sentences end with a full stop, and that is all that is known of it.
  private let toy = Language(tag: LanguageTag("tlh")!, name: "Toyish")

  @Test("a third language is registered and checked without a line of code")
  func toyLanguage() async throws {
    let folder = try TemporaryProject()
    try folder.write("locales: [da, tlh]\n", to: ".tosprog.yml")
    try folder.write("# Te\n\nLad teen trække i 3 minutter. Server den varm.\n", to: "Locales/da/te.md")
    try folder.write("# Qav\n\nQav 4 tup yIloS. Tuj yInob.\n", to: "Locales/tlh/te.md")
    let registry = LanguageRegistry(
      languages: LanguageRegistry.builtIn.languages + [toy], pairs: LanguageRegistry.builtIn.pairs)
    let project = try Project(at: folder.root, registry: registry)
    let outcome = await project.check(project.articles)
    #expect(!outcome.isUndone)
    let found = outcome.report.findings.map(\.diagnostic)
    #expect(found.contains { $0.rule == "number-mismatch" && $0.range.startPosition.line == 3 })
    #expect(outcome.report.articles.map(\.locale.description) == ["tlh"])
  }

  @Test("a language of which nothing is known is said, not guessed")
  func unknownLanguage() async throws {
    let folder = try TemporaryProject()
    try folder.write("locales: [da, tlh]\n", to: ".tosprog.yml")
    try folder.write("# Te\n", to: "Locales/da/te.md")
    try folder.write("# Qav\n", to: "Locales/tlh/te.md")
    let outcome = try await folder.check()
    #expect(outcome.isUndone)
    #expect(outcome.report.findings.first?.diagnostic.message.contains("“tlh”") == true)
  }

  @Test("outside the room of languages no source asks for one by name", arguments: (try? sources()) ?? [])
  func sourceNamesNone(_ path: String) throws {
    let text = String(decoding: try Disk.read("\(Repository.root)/\(path)"), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for name in [".danish", ".english", "\"da\"", "\"en\""] where line.contains(name) {
        // An example is a sentence in both languages, and a builder may tag its two sides.
        guard path.hasSuffix("Checks/Example.swift") else {
          Issue.record("\(path): \(line)")
          continue
        }
      }
    }
  }

  private static func sources() throws -> [String] {
    var found: [String] = []
    var folders = ["Sources"]
    while let folder = folders.popLast() {
      for name in try Disk.names(in: "\(Repository.root)/\(folder)").names {
        let path = "\(folder)/\(name)"
        if Disk.kind("\(Repository.root)/\(path)") == .folder {
          if path != "Sources/Languages" { folders.append(path) }
        } else if name.hasSuffix(".swift") {
          found.append(path)
        }
      }
    }
    return found.sorted()
  }
}
