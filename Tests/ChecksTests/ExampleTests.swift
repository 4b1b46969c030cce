import Checks
import Diagnostics
import Documents
import Languages
import Testing

/// An example of a check.
struct Exhibit: Sendable, CustomTestStringConvertible {
  let check: any Check
  let example: Example
  var testDescription: String { "\(check.rule.id): \(example)" }

  static let all: [Exhibit] = [any Check].builtIn.flatMap { check in
    type(of: check).examples.map { Exhibit(check: check, example: $0) }
  }.filter { exhibit in
    readsMarkup || !exhibit.example.sides.contains { $0.text.contains { "#|[`*-{".contains($0) } }
  }

  /// Whether the Markdown reader knows more than paragraphs yet.
  static let readsMarkup: Bool = {
    let file = SourceFile(path: "a.md", text: "| a |\n|---|\n| b |\n")
    return DocumentFormat.of(path: "a.md")?.parse(file, language: .danish).blocks.first?.kind == .tableCell
  }()
}

/// A check, for the names of tests.
struct RuleExhibit: Sendable, CustomTestStringConvertible {
  let check: any Check
  var testDescription: String { check.rule.id }
  static let all = [any Check].builtIn.map { RuleExhibit(check: $0) }
}

@Suite("Examples")
struct ExampleTests {
  @Test("a check finds what its examples mark, exactly there", arguments: Exhibit.all.filter(\.example.isFlagged))
  func flagged(_ exhibit: Exhibit) throws {
    let source = exhibit.example.sides[0]
    let (text, ranges) = unmarked(exhibit.example.sides[1].text)
    let trial = Trial(source.text, in: source.tag, text, in: exhibit.example.sides[1].tag, checks: [exhibit.check])
    #expect(
      trial.diagnostics.map { $0.range.start..<$0.range.end } == ranges, "\(trial.report()) \(trial.bitext.summary)")
    #expect(trial.diagnostics.allSatisfy { $0.rule == exhibit.check.rule.id })
  }

  @Test("a check is silent on its clean examples, both ways", arguments: Exhibit.all.filter { !$0.example.isFlagged })
  func clean(_ exhibit: Exhibit) {
    let sides = exhibit.example.sides
    for (one, two) in [(sides[0], sides[1]), (sides[1], sides[0])] {
      let trial = Trial(one.text, in: one.tag, two.text, in: two.tag, checks: [exhibit.check])
      #expect(trial.diagnostics.isEmpty, "\(one.tag)→\(two.tag) \(trial.report()) \(trial.bitext.summary)")
    }
  }

  @Test("every rule shows a fault in both languages and something that is none", arguments: RuleExhibit.all)
  func complete(_ rule: RuleExhibit) {
    let examples = type(of: rule.check).examples
    for tag in ["da", "en"] {
      #expect(
        examples.contains { $0.isFlagged && $0.sides[1].tag == tag && $0.sides[1].text.contains("⟦") },
        "no fault in a translation into \(tag)")
    }
    #expect(examples.contains { !$0.isFlagged }, "nothing that is no fault")
  }

  @Test("a fix silences its check", arguments: Exhibit.all.filter(\.example.isFlagged))
  func fix(_ exhibit: Exhibit) throws {
    let source = exhibit.example.sides[0]
    let text = unmarked(exhibit.example.sides[1].text).text
    let trial = Trial(source.text, in: source.tag, text, in: exhibit.example.sides[1].tag, checks: [exhibit.check])
    for fix in trial.diagnostics.flatMap(\.fixes) {
      var bytes = Array(text.utf8)
      for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
        bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
      }
      let mended = Trial(
        source.text, in: source.tag, String(decoding: bytes, as: UTF8.self), in: exhibit.example.sides[1].tag,
        checks: [exhibit.check])
      #expect(mended.diagnostics.count < trial.diagnostics.count, "\(mended.report())")
    }
  }
}
