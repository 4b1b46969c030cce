import Checks
import Diagnostics
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An article of the folder `Cases`: a heading, the source, the target with its marks, and the messages.
struct Case: Sendable, CustomStringConvertible {
  let rule: String
  let title: String
  var sides: [(tag: String, text: String)] = []
  var messages: [String] = []

  var description: String { "\(rule): \(title)" }

  static let all: [Case] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases").path()
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }
    return names.sorted().flatMap { name in
      read(
        String(decoding: FileManager.default.contents(atPath: folder + "/" + name) ?? Data(), as: UTF8.self),
        rule: String(name.dropLast(3)))
    }
  }()

  private static func read(_ text: String, rule: String) -> [Case] {
    var cases: [Case] = []
    var open: String?
    var body: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let tag = open {
        if line == "```" {
          cases[cases.count - 1].sides.append((tag, body.joined(separator: "\n")))
          open = nil
        } else {
          body.append(line)
        }
      } else if line.hasPrefix("## ") {
        cases.append(Case(rule: rule, title: String(line.dropFirst(3))))
      } else if line.hasPrefix("```") {
        open = String(line.dropFirst(3))
        body = []
      } else if line.hasPrefix("> ") {
        cases[cases.count - 1].messages.append(String(line.dropFirst(2)))
      }
    }
    return cases
  }
}

@Suite("Cases")
struct CaseTests {
  @Test("a case has the findings that it says", arguments: Case.all)
  func findings(_ example: Case) throws {
    try #require(example.sides.count == 2)
    let check = try #require([any Check].builtIn.first { $0.rule.id == example.rule })
    let (text, ranges) = unmarked(example.sides[1].text)
    let trial = Trial(
      example.sides[0].text, in: example.sides[0].tag, text, in: example.sides[1].tag, checks: [check])
    #expect(trial.diagnostics.map { $0.range.start..<$0.range.end } == ranges, "\(trial.report())")
    #expect(trial.diagnostics.map { "\($0.severity): \($0.message)" } == example.messages)
  }
}
