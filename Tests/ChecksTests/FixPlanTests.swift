import Checks
import Diagnostics
import Testing

@Suite("Fix plans")
struct FixPlanTests {
  private let file = SourceFile(path: "a.md", text: "one two three four")

  private func finding(_ edits: [(start: Int, end: Int, text: String)], _ path: String = "a.md") -> Finding {
    let file = path == "a.md" ? file : SourceFile(path: path, text: "other")
    var found = Diagnostic(rule: "x", severity: .error, message: "\(edits)", range: file.range(0, 1))
    found.fixes = [
      Fix(title: "t", edits: edits.map { TextEdit(range: file.range($0.start, $0.end), text: $0.text) })
    ]
    return Finding(found)
  }

  private func text(_ findings: [Finding]) -> (String, taken: Int) {
    let plan = FixPlan(findings)
    return (plan.changes.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "", plan.fixes.count)
  }

  @Test("edits are made together, in any order")
  func together() {
    #expect(text([finding([(8, 13, "3")]), finding([(0, 3, "1")]), finding([(4, 7, "2")])]) == ("1 2 3 four", 3))
  }

  @Test("of overlapping fixes the first is made, wholly, and the other not at all")
  func overlap() {
    #expect(text([finding([(0, 7, "A")]), finding([(4, 13, "B"), (14, 18, "C")])]) == ("A three four", 1))
  }

  @Test("the same edit asked for twice is made once")
  func twice() {
    #expect(text([finding([(0, 3, "1")]), finding([(0, 3, "1"), (4, 7, "2")])]) == ("1 2 three four", 2))
  }

  @Test("two insertions at one place are not both made, one behind a replaced word is")
  func insertions() {
    #expect(text([finding([(3, 3, "!")]), finding([(3, 3, "?")])]) == ("one! two three four", 1))
    #expect(text([finding([(0, 3, "1")]), finding([(3, 3, "!")])]) == ("1! two three four", 2))
  }

  @Test("files are kept apart and sorted")
  func files() {
    let plan = FixPlan([finding([(0, 1, "z")], "z.md"), finding([(0, 1, "a")])])
    #expect(plan.changes.map(\.file.path) == ["a.md", "z.md"])
  }
}
