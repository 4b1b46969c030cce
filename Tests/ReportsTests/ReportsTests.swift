import Checks
import Diagnostics
import Languages
import Ledgers
import Testing

@testable import Reports

private let hostile = "ok \u{1B}[31mrød\u{1B}[0m \u{202E}vendt\u{0} ::error::x\r"

private func report(_ message: String, in text: String) -> Report {
  let file = SourceFile(path: "Locales/en/\u{1B}x.md", text: text)
  let found = Diagnostic(rule: "number-mismatch", severity: .error, message: message, range: file.range(0, 4))
    .note(message, at: file.whole).fix("write “x”", replacing: file.range(0, 2), with: "x")
  return Report(
    version: "1", findings: [Finding(found, article: "a", locale: LanguageTag("en"))],
    articles: [
      .init(article: "a\u{1B}b|c", locale: LanguageTag("en")!, coverage: Coverage([.fresh, .missing], words: 3))
    ])
}

@Suite("Reports")
struct ReportTests {
  @Test("the list of formats is sorted, and each has its file")
  func formats() {
    #expect([any ReportFormat].builtIn.names == [any ReportFormat].builtIn.names.sorted())
    #expect([any ReportFormat].builtIn["json"] != nil)
    #expect([any ReportFormat].builtIn["nothing"] == nil)
  }

  @Test("no text of an article steers a terminal", arguments: ["text", "compact"])
  func terminal(_ name: String) throws {
    let shown = try #require([any ReportFormat].builtIn[name]).render(report(hostile, in: hostile))
    #expect(!shown.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" })
    #expect(shown.contains("‹U+001B›"))
    #expect(!shown.split(separator: "\n").contains { $0.hasPrefix("::") })
  }

  @Test("a long line is cut to the terminal around the marked place")
  func width() {
    let file = SourceFile(
      path: "a.md", text: String(repeating: "ord ", count: 20_000) + "her" + String(repeating: " ord", count: 9))
    let found = Diagnostic(rule: "x", severity: .note, message: "m", range: file.range(80_000, 80_003))
    let lines = TextReport(width: 60).render(found).split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.unicodeScalars.count <= 60 })
    #expect(lines[1].contains("her"))
    let column = lines[1].unicodeScalars.split(separator: "h").first?.count
    #expect(lines[2].unicodeScalars.prefix { $0 != "^" }.count == column)
  }

  @Test("on a narrow terminal no line is wider than it, and no word begins a command", arguments: [20, 40, 72])
  func narrow(_ width: Int) throws {
    let file = SourceFile(path: "en.md", text: "one two three four five six seven eight nine ten\n")
    let found = Diagnostic(
      rule: "x", severity: .error, message: "the translation ::error::x says one two three, the source says more",
      range: file.range(4, 30)
    ).note("a note that is longer than the terminal is wide", at: file.range(0, 3)).fix(
      "write “two”", replacing: file.range(0, 3), with: "two")
    let report = Report(version: "1", findings: [Finding(found)], articles: [])
    let lines = TextReport(width: width, wraps: true).render(report).split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= max(width, 20) || $0.contains("::error") }, "\(lines)")
    #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("::") })
    let words = lines.flatMap { $0.split(separator: " ") }
    #expect(words.contains("more") && words.contains("[x]"))
  }

  @Test("below a folder every path is, and the fingerprints stay")
  func prefix() throws {
    let report = report("m", in: "åben dør")
    let below = report.below("docs")
    #expect(below.findings.map(\.fingerprint) == report.findings.map(\.fingerprint))
    let finding = try #require(try JSON.parse(JSONReport().render(below))["findings"]?.arrayValue?.first)
    let edit = finding["fixes"]?.arrayValue?.first?["edits"]?.arrayValue?.first
    for place in [finding, finding["notes"]?.arrayValue?.first, edit] {
      #expect(place?["file"]?.stringValue == "docs/Locales/en/\u{1B}x.md")
    }
  }

  @Test("JSON has places from 1, exclusive ends and the counts")
  func json() throws {
    let json = try JSON.parse(try #require([any ReportFormat].builtIn["json"]).render(report("m", in: "åben dør")))
    let finding = try #require(json["findings"]?.arrayValue?.first)
    #expect(finding["line"]?.intValue == 1)
    #expect(finding["column"]?.intValue == 1)
    #expect(finding["endColumn"]?.intValue == 4)
    #expect(finding["fixes"]?.arrayValue?.first?["edits"]?.arrayValue?.first?["text"]?.stringValue == "x")
    #expect(json["summary"]?["errors"]?.intValue == 1)
    #expect(json["articles"]?.arrayValue?.first?["missing"]?.intValue == 1)
  }

  @Test("a fingerprint survives moved lines, and equal findings have different ones")
  func fingerprints() {
    func finding(_ text: String) -> Diagnostic {
      let file = SourceFile(path: "a.md", text: text)
      let start = text.utf8.count - 2
      return Diagnostic(rule: "x", severity: .error, message: "m", range: file.range(start, start + 2))
    }
    #expect(
      Finding(finding("12"), article: "a").fingerprint == Finding(finding("\n\nmere 12"), article: "a").fingerprint)
    let twins = [finding("12"), finding("x 12")].map { Finding($0, article: "a") }.distinct
    #expect(twins[0].fingerprint != twins[1].fingerprint)
  }

  @Test("no row of the status table is wider than the terminal", arguments: [40, 60, 90, 120])
  func narrowStatus(_ width: Int) {
    let table = StatusTable(report: report("m", in: "text"), colour: false, width: width)
    for line in table.text.split(separator: "\n") { #expect(line.unicodeScalars.count <= width, "\(line)") }
    #expect(table.text.contains(width <= 90 ? "1/2" : "sentences"))
  }

  @Test("the status table shows every article, in text, JSON and Markdown")
  func status() throws {
    let table = StatusTable(report: report("m", in: "text"), colour: false)
    #expect(table.text.contains("██████████··········"))
    #expect(!table.text.contains("\u{1B}"))
    #expect(table.markdown.contains("**en**: 50 % fresh, 1 of 2 sentences"))
    #expect(table.markdown.contains("\\|c | en | 1 | 0 | 0 | 1 | 2 | 3 | █████····· |"))
    #expect(table.badge.contains(">en 50 %</text>") && !table.badge.contains("\u{1B}"))
    #expect(try JSON.parse(table.json)["summary"]?["errors"]?.intValue == 1)
  }
}
