import Checks
import Diagnostics
import Languages
import Ledgers

/// The JSON that outside programs rely on.
struct JSONReport: ReportFormat {
  static let name = "json"

  func render(_ report: Report) -> String {
    let members: [(String, JSON)] = [
      ("schema", .int(1)),
      ("tool", .object([("name", .string("tosprog")), ("version", .string(report.version))])),
      ("findings", .array(report.findings.map(JSON.init))),
      ("articles", .array(report.articles.map(JSON.init))),
      ("summary", JSON(summaryOf: report)),
    ]
    return JSON.object(members + (report.shard.map { [("shard", $0)] } ?? [])).visible
  }
}

extension JSON {
  /// The value on indented lines, safe to show in a terminal.
  var visible: String { encoded(pretty: true).visibleJSON + "\n" }
}

extension String {
  /// JSON in which what could steer a terminal is written as `\u` escapes; it means the same.
  var visibleJSON: String {
    guard unicodeScalars.contains(where: { $0.steersTerminals && $0 != "\n" }) else { return self }
    var out = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminals, scalar != "\n" {
        out += "\\u" + String(scalar.value, radix: 16).leftPadded(to: 4, with: "0")
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension JSON {
  /// A finding with its places, notes and fixes.
  package init(_ finding: Finding) {
    let found = finding.diagnostic
    var members: [(String, JSON)] = [
      ("rule", .string(found.rule)), ("severity", .string(found.severity.rawValue)),
      ("message", .string(found.message)),
    ]
    if let article = finding.article { members.append(("article", .string(article))) }
    if let locale = finding.locale { members.append(("locale", .string(locale.description))) }
    members += JSON.place(found.range)
    members.append(
      (
        "notes",
        .array(found.notes.map { .object([("message", .string($0.message))] + JSON.place($0.range)) })
      ))
    members.append(("fixes", .array(found.fixes.map(JSON.init))))
    members.append(("fingerprint", .string(finding.fingerprint.hex)))
    self = .object(members)
  }

  private init(_ fix: Fix) {
    let edits = fix.edits.map { JSON.object(JSON.place($0.range) + [("text", .string($0.text))]) }
    self = .object([("title", .string(fix.title)), ("edits", .array(edits))])
  }

  /// An article's numbers.
  package init(_ judged: Report.Judged) {
    let coverage = judged.coverage
    self = .object([
      ("article", .string(judged.article)), ("locale", .string(judged.locale.description)),
      ("units", .int(coverage.units)), ("fresh", .int(coverage.fresh)), ("stale", .int(coverage.stale)),
      ("missing", .int(coverage.missing)), ("unconfirmed", .int(coverage.unconfirmed)),
      ("orphaned", .int(coverage.orphaned)), ("words", .int(coverage.words)),
    ])
  }

  /// How many findings there are of each weight, and how many were held back.
  package init(summaryOf report: Report) {
    self = .object([
      ("errors", .int(report.count(.error))), ("warnings", .int(report.count(.warning))),
      ("notes", .int(report.count(.note))), ("suppressed", .int(report.suppressed)),
      ("baselined", .int(report.baselined)), ("softened", .int(report.softened)),
    ])
  }

  private static func place(_ range: SourceRange) -> [(String, JSON)] {
    let start = range.startPosition
    let end = range.endPosition
    return [
      ("file", .string(range.file.path)), ("line", .int(start.line)), ("column", .int(start.column)),
      ("endLine", .int(end.line)), ("endColumn", .int(end.column)),
    ]
  }
}
