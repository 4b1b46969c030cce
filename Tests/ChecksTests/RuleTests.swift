import Checks
import Diagnostics
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Rules")
struct RuleTests {
  @Test("the list and the folder have the same members")
  func list() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Checks/Rules").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { String($0.dropLast(6)) }
    #expect(files.sorted() == [any Check].builtIn.map { "\(type(of: $0))" })
  }

  @Test("every rule has its own id, a manual and an example", arguments: [any Check].builtIn.map(\.rule))
  func manual(_ rule: Rule) {
    #expect([any Check].builtIn.filter { $0.rule.id == rule.id }.count == 1)
    #expect(rule.manual.contains("\n\n"))
    #expect(rule.summary.hasSuffix("."))
  }

  @Test("a word that both languages write alike is told what to write, not only that it is the other language’s")
  func alike() {
    let found = Trial("Det er en genial plan.", in: "da", "It is a genial plan.", in: "en").diagnostics
    #expect(
      found.map { "\($0.rule): \($0.message)" } == [
        "false-friend: “genial” is “brilliant” or “ingenious”, not “genial”"
      ])
  }
}
