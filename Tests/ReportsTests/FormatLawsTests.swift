import Checks
import Diagnostics
import Documents
import Foundation
import Languages
import Ledgers
import Testing

@testable import Reports

/// What must hold of every report format, whatever stands in the articles.
@Suite("Report formats")
struct FormatLawsTests {
  /// Everything that steers a terminal, a log, XML or JSON, on one line of an article.
  private static let hostile =
    "x \u{1B}[2J\u{9B}31m \u{202E}abc\u{2066} ::error::y %0A::set-env name=A::b "
    + "##[error]z ]]> <b a=\"&\">'\\ \u{0}\u{FFFE} [a](1) \r"

  private static let findings: [Finding] = {
    let english = SourceFile(
      path: "Locales/en/rød % :,;=\u{1B}\"<x>.md",
      text: "# \(hostile)\n\n\(hostile) æøå 12\n\n" + String(repeating: "ord ", count: 16_384) + "\n")
    let danish = SourceFile(path: "Locales/da/a.md", text: "\(hostile)\n10\n")
    let long = english.line(5)
    var findings: [Finding] = []
    for (index, severity) in [Severity.error, .warning, .note, .error].enumerated() {
      for range in [english.line(3), english.range(4, 4), long, english.whole] {
        var found = Diagnostic(
          rule: "number-mismatch", severity: severity, message: "m\(index) \(hostile)", range: range
        )
        .note("n \(hostile)", at: danish.line(1)).fix("write \(hostile)", replacing: range, with: hostile)
        if index == 3 { found.rule = "unknown-rule" }
        findings.append(Finding(found, article: index == 2 ? nil : "a/\(hostile)", locale: LanguageTag("en")))
      }
    }
    // The same finding at two places.
    let twin = Diagnostic(rule: "double-space", severity: .note, message: "twice", range: english.range(0, 1))
    return findings + [Finding(twin), Finding(twin)]
  }()

  private static let report = report(of: findings, articles: ["a/\(hostile)", "b"])

  /// A sentence of every state, the stale one with a source that has changed.
  private static let sentences: [FacingSentences] = Freshness.allCases.enumerated().map { index, freshness in
    let file = SourceFile(path: "Locales/en/\(hostile).md", text: String(repeating: "\(hostile)\n", count: 9))
    let side = FacingSentences.Sentence(text: hostile, range: file.line(index + 1), kind: hostile)
    return FacingSentences(
      source: freshness == .orphaned ? [] : [side], target: freshness == .missing ? [] : [side], freshness: freshness,
      confirmed: freshness == .stale ? "old \(hostile)" : nil)
  }

  private static func report(of findings: [Finding], articles: [String]) -> Report {
    var report = Report(
      version: "1.2.3", findings: findings,
      articles: articles.map {
        .init(
          article: $0, locale: LanguageTag("en")!, coverage: Coverage([.fresh, .missing], words: 3),
          source: LanguageTag("da"), sentences: sentences)
      })
    report.rules = [Rule(id: "number-mismatch", severity: .error, issue: .numbers, manual: "A line.\n\nMore.")]
    return report
  }

  @Test("folder and list agree, and the list is sorted")
  func folder() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Reports/Formats")
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let names = Set(files.map { $0.replacingOccurrences(of: ".swift", with: "").lowercased() })
    #expect(names == Set([any ReportFormat].builtIn.names))
    #expect([any ReportFormat].builtIn.names == [any ReportFormat].builtIn.names.sorted())
  }

  @Test("equal reports give equal bytes", arguments: [any ReportFormat].builtIn.names)
  func deterministic(_ name: String) throws {
    let format = try #require([any ReportFormat].builtIn[name])
    let other = Self.report(of: Self.findings.reversed(), articles: Self.report.articles.map(\.article).reversed())
    #expect(Array(format.render(Self.report).utf8) == Array(format.render(other).utf8))
  }

  @Test("nothing steers a terminal or a log", arguments: [any ReportFormat].builtIn.names)
  func harmless(_ name: String) throws {
    let text = try #require([any ReportFormat].builtIn[name]).render(Self.report)
    #expect(!text.unicodeScalars.contains { $0.steersTerminals && $0 != "\n" })
    for line in text.split(separator: "\n") where name != "github" {
      #expect(!line.drop { $0.isWhitespace }.hasPrefix("::"), "\(line.prefix(80))")
      // JSON and XML go to files, and their texts are to stay what they are.
      if name == "text" || name == "compact" { #expect(!line.contains("##[")) }
    }
  }

  @Test("every finding is there", arguments: [any ReportFormat].builtIn.names)
  func whole(_ name: String) throws {
    let text = try #require([any ReportFormat].builtIn[name]).render(Self.report)
    let count = Self.report.findings.count
    switch name {
    case "checkstyle": #expect(try elements("error", in: text).count == count)
    case "compact": #expect(text.split(separator: "\n").count == count)
    case "github": #expect(RunnerReader(text).commands.count == count)
    case "gitlab":
      let issues = try #require(try JSON.parse(text).arrayValue)
      #expect(Set(issues.compactMap { $0["fingerprint"]?.stringValue }).count == count)
    case "html":
      // Each stands once in the list of findings, and once beside its sentence or above its article if it has one.
      let items = try elements("li", in: text.pageAsXML).filter { $0.contains("class=finding ") }
      #expect(items.count == count + Self.report.findings.count { $0.article != nil })
    case "json": #expect(try JSON.parse(text)["findings"]?.arrayValue?.count == count)
    case "junit":
      let cases = try elements("testcase", in: text)
      // One article has no finding and a case that says so.
      #expect(cases.count == count + 1)
      #expect(Set(cases).count == cases.count)
      let failed = Self.report.count(.error)
      #expect(try elements("failure", in: text).count == failed)
    case "ndjson":
      let lines = try text.split(separator: "\n").map { try JSON.parse(String($0)) }
      #expect(lines.count { $0["type"]?.stringValue == "finding" } == count)
      #expect(lines.last?["type"]?.stringValue == "summary")
    case "rdjson": #expect(try JSON.parse(text)["diagnostics"]?.arrayValue?.count == count)
    case "sarif":
      #expect(try JSON.parse(text)["runs"]?.arrayValue?.first?["results"]?.arrayValue?.count == count)
    case "text": #expect(text.contains("8 errors, 4 warnings, 6 notes"))
    default: Issue.record("“\(name)” needs a reader here")
    }
  }

  @Test("GitHub's runner reads back what was written, and nothing else")
  func github() throws {
    let text = try #require([any ReportFormat].builtIn["github"]).render(Self.report)
    let reader = RunnerReader(text)
    #expect(Set(reader.commands.map(\.name)) == ["error", "warning", "notice"])
    let levels = reader.commands.map(\.name)
    #expect(levels == levels.sorted { rank($0) < rank($1) })
    let first = try #require(reader.commands.first)
    #expect(first.properties["file"] == "Locales/en/rød % :,;=‹U+001B›\"<x>.md")
    #expect(first.properties["title"] == "number-mismatch")
    #expect(first.data.contains("%0A::set-env"))
    #expect(first.data.split(separator: "\n").count == 2)
    #expect(reader.plain.count == 1 && reader.plain[0].hasPrefix("8 errors"))
  }

  private func rank(_ level: String) -> Int { ["error", "warning", "notice"].firstIndex(of: level) ?? 9 }

  @Test("columns of rdjson count bytes, those of SARIF characters")
  func columns() throws {
    let file = SourceFile(path: "a.md", text: "æøå 12\n")
    let found = Diagnostic(rule: "x", severity: .error, message: "m", range: file.range(7, 9))
    let report = Report(version: "1", findings: [Finding(found)], articles: [])
    let rdjson = try JSON.parse(RDJSONReport().render(report))
    let position = rdjson["diagnostics"]?.arrayValue?.first?["location"]?["range"]?["start"]
    #expect(position?["column"]?.intValue == 8)
    let run = try JSON.parse(SARIFReport().render(report))["runs"]?.arrayValue?.first
    let place = run?["results"]?.arrayValue?.first?["locations"]?.arrayValue?.first?["physicalLocation"]
    #expect(place?["region"]?["startColumn"]?.intValue == 5)
  }

  @Test("SARIF has percent-encoded relative addresses, and no bracket of an article becomes a link")
  func sarif() throws {
    let run = try JSON.parse(SARIFReport().render(Self.report))["runs"]?.arrayValue?.first
    let results = try #require(run?["results"]?.arrayValue)
    let result = try #require(results.first { $0["ruleId"]?.stringValue == "number-mismatch" })
    let place = result["locations"]?.arrayValue?.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.stringValue?.hasPrefix("Locales/en/r%C3%B8d%20%25%20%3A") == true)
    #expect(result["message"]?["text"]?.stringValue?.contains("\\[a\\](1)") == true)
    #expect(run?["columnKind"]?.stringValue == "unicodeCodePoints")
  }

  @Test("SARIF keeps within GitHub's limit, the heaviest first, and says what is left out")
  func limit() throws {
    let file = SourceFile(path: "a.md", text: "text\n")
    let findings = [Severity.note, .warning, .note, .error].enumerated().map { index, severity in
      Finding(Diagnostic(rule: "x", severity: severity, message: "\(index)", range: file.range(index, index)))
    }
    var format = SARIFReport()
    format.mostResults = 3
    let run = try JSON.parse(format.render(Report(version: "1", findings: findings, articles: [])))["runs"]
    let levels = run?.arrayValue?.first?["results"]?.arrayValue?.compactMap { $0["level"]?.stringValue }
    #expect(levels == ["error", "warning", "note"])
    let invocation = run?.arrayValue?.first?["invocations"]?.arrayValue?.first
    #expect(invocation?["toolExecutionNotifications"]?.arrayValue?.count == 1)
  }

  /// The start tags of a name in well-formed XML, each with its attributes.
  private func elements(_ name: String, in text: String) throws -> [String] {
    var scanner = try XMLScanner(SourceFile(path: "report.xml", text: text))
    var found: [String] = []
    while let event = try scanner.next() {
      guard event.kind == .start, event.name == name else { continue }
      found.append(event.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " "))
    }
    return found
  }
}

/// Reads a log as GitHub's runner does: `::name properties::data` at the start of a line, white space before it ignored.
private struct RunnerReader {
  struct Command {
    var name: String
    var properties: [String: String]
    var data: String
  }

  var commands: [Command] = []
  var plain: [String] = []

  init(_ log: String) {
    for line in log.split(separator: "\n", omittingEmptySubsequences: true) {
      let text = String(line.drop { $0.isWhitespace })
      if let command = RunnerReader.command(text) { commands.append(command) } else { plain.append(text) }
    }
  }

  private static func command(_ line: String) -> Command? {
    guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
    let info = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
    let name = String(info.prefix { $0 != " " })
    var properties: [String: String] = [:]
    for pair in info.dropFirst(name.count).drop(while: { $0 == " " }).split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { properties[String(parts[0])] = unescaped(String(parts[1]), ["%3A": ":", "%2C": ","]) }
    }
    return Command(name: name, properties: properties, data: unescaped(String(line[end.upperBound...]), [:]))
  }

  private static func unescaped(_ text: String, _ more: [String: String]) -> String {
    var text = text.replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    for (code, mark) in more { text = text.replacing(code, with: mark) }
    return text.replacing("%25", with: "%")
  }
}

extension String {
  /// The page as XML: its only liberties are the doctype, void elements, attributes without a value and the script.
  fileprivate var pageAsXML: String {
    var text = replacing("<!doctype html>\n", with: "")
    if let start = text.firstRange(of: "<script>"), let end = text.firstRange(of: "</script>") {
      text.removeSubrange(start.upperBound..<end.lowerBound)
    }
    for attribute in ["hidden", "checked", "open"] { text = text.replacing(" \(attribute)>", with: ">") }
    var out = ""
    for part in text.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      let isVoid = part.element.hasPrefix("meta ") || part.element.hasPrefix("input ")
      out += part.offset == 0 ? part.element : "<" + (isVoid ? Substring(String(part.element).closed) : part.element)
    }
    return out
  }

  private var closed: String {
    guard let end = firstIndex(of: ">") else { return self }
    return self[..<end] + "/" + self[end...]
  }
}
