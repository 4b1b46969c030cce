import Bitexts
import Checks
import Diagnostics
import Documents
import Languages
import Testing

/// What comments silence, and what is wrong with the comments themselves.
@Suite("Suppressions")
struct SuppressionTests {
  private func apply(_ comment: String) -> (kept: [String], suppressed: Int, problems: [String]) {
    let trial = Trial("Bag i 10 minutter.", in: "da", "\(comment)\nBake for 12 minutes.", in: "en")
    let (kept, suppressed, problems) = Suppression.apply(
      [Suppression(trial.bitext.source), Suppression(trial.bitext.target)], to: trial.diagnostics,
      known: Set([any Check].builtIn.map(\.rule.id)))
    return (kept.map(\.rule), suppressed, problems.map { "\($0.rule): \($0.message)" })
  }

  @Test("a comment with rule and reason silences its rule and nothing else")
  func whole() {
    let result = apply("<!-- tosprog-ignore number-mismatch: the ovens differ -->")
    #expect(result.kept.isEmpty && result.suppressed == 1 && result.problems.isEmpty, "\(result)")
  }

  @Test("a comment without a reason silences and is a finding")
  func reason() {
    let result = apply("<!-- tosprog-ignore number-mismatch -->")
    #expect(result.suppressed == 1)
    #expect(
      result.problems == [
        "unknown-suppression: this comment does not say why; write “tosprog-ignore RULE: REASON”"
      ])
  }

  @Test("a comment without a rule says which finding it hides nowhere, and is one")
  func rule() {
    let result = apply("<!-- tosprog-ignore -->")
    #expect(result.suppressed == 1)
    #expect(result.problems.count == 1 && result.problems[0].contains("names no rule"), "\(result.problems)")
  }

  @Test(
    "a comment that only looks like one silences nothing and is a finding",
    arguments: [
      "tosprog-disable number-mismatch: the ovens differ", "tosprog: ignore number-mismatch", "tosprog allow all",
    ])
  func strays(_ comment: String) {
    let result = apply("<!-- \(comment) -->")
    #expect(
      result.suppressed == 0
        && result.problems == [
          "unknown-suppression: this comment says nothing that is understood; write “tosprog-ignore RULE: REASON”"
        ], "\(result)")
    #expect(apply("<!-- Tosprog reads this comment as well. -->").problems.isEmpty)
  }

  @Test(
    "a start without an end, an end without a start and a comment in capitals silence nothing and are findings",
    arguments: [
      (
        "<!-- tosprog-ignore-start number-mismatch: the ovens differ -->\n",
        "this comment is never closed and silences nothing; write “tosprog-ignore-end” behind what it is about"
      ),
      ("<!-- tosprog-ignore-end -->\n", "no “tosprog-ignore-start” stands before this comment; remove it"),
      (
        "<!-- TOSPROG-IGNORE number-mismatch: the ovens differ -->",
        "this comment says nothing that is understood; write “tosprog-ignore RULE: REASON”"
      ),
    ])
  func halves(_ comment: String, _ message: String) {
    let result = apply(comment)
    #expect(result.kept == ["number-mismatch"] && result.suppressed == 0, "\(result)")
    #expect(result.problems == ["unknown-suppression: " + message])
  }

  @Test("of two starts with one end the first is never closed; a region that is closed silences")
  func doubleStart() {
    let start = "<!-- tosprog-ignore-start number-mismatch: the ovens differ -->\n\n"
    let trial = Trial(
      "Bag i 10 minutter.\n\nVent i 5 minutter.", in: "da",
      "\(start)Bake for 12 minutes.\n\n\(start)Wait for 6 minutes.\n\n<!-- tosprog-ignore-end -->\n", in: "en")
    let (kept, suppressed, problems) = Suppression.apply(
      [Suppression(trial.bitext.target)], to: trial.diagnostics, known: ["number-mismatch"])
    #expect(kept.map(\.range.text) == ["12"] && suppressed == 1)
    #expect(problems.map(\.range.startPosition.line) == [1])
  }

  @Test("a reason without its colon is one finding that says where the colon goes")
  func missingColon() {
    let result = apply("<!-- tosprog-ignore number-mismatch the ovens differ -->")
    #expect(result.suppressed == 1)
    #expect(
      result.problems == [
        "unknown-suppression: the reason stands behind a colon; write “tosprog-ignore number-mismatch: the ovens differ”"
      ])
  }

  @Test("a comment that silences nothing, and one of an unknown rule, are findings")
  func strangers() {
    #expect(
      apply("<!-- tosprog-ignore date-mismatch: the year is wrong -->").problems == [
        "unused-suppression: nothing is found here that this comment silences; remove it"
      ])
    #expect(
      apply("<!-- tosprog-ignore number-mismatc: the ovens differ -->").problems == [
        "unknown-suppression: there is no rule “number-mismatc”; did you mean “number-mismatch”?"
      ])
  }
}
