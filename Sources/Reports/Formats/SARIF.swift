import Checks
import Diagnostics
import Languages

/// SARIF 2.1.0, which GitHub's code scanning, Azure DevOps and editors read.
///
/// - Reference: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0” with errata 01.
struct SARIFReport: ReportFormat {
  static let name = "sarif"

  /// GitHub refuses a run with more results; beyond it the lightest are left out and a notification says so.
  var mostResults = 25_000

  func render(_ report: Report) -> String {
    let findings =
      report.findings.count > mostResults
      ? Array(report.heaviestFirst.prefix(mostResults)) : report.findings
    let ids = Set(findings.map(\.diagnostic.rule)).sorted()
    let known = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    let indexes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let driver = JSON.object([
      ("name", .string("tosprog")), ("semanticVersion", .string(report.version)),
      ("rules", .array(ids.map { rule($0, known[$0]) })),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])),
      ("invocations", .array([invocation(report, leftOut: report.findings.count - findings.count)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(findings.map { result($0, index: indexes[$0.diagnostic.rule]!) })),
      ("properties", JSON(summaryOf: report)),
    ])
    return JSON.object([
      (
        "$schema",
        .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      ), ("version", .string("2.1.0")), ("runs", .array([run])),
    ]).visible
  }

  private func invocation(_ report: Report, leftOut: Int) -> JSON {
    var members: [(String, JSON)] = [("executionSuccessful", .bool(!report.isUndone))]
    if leftOut > 0 {
      let text = "\(leftOut) more findings are left out, since GitHub takes \(mostResults) results a run"
      let notification = JSON.object([("level", .string("warning")), ("message", message(text))])
      members.append(("toolExecutionNotifications", .array([notification])))
    }
    return .object(members)
  }

  private func rule(_ id: String, _ rule: Rule?) -> JSON {
    guard let rule else { return .object([("id", .string(id))]) }
    return .object([
      ("id", .string(id)), ("shortDescription", .object([("text", .string(rule.summary))])),
      ("fullDescription", .object([("text", .string(rule.manual))])),
      ("help", .object([("text", .string(rule.manual)), ("markdown", .string(rule.manual))])),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
      ("properties", .object([("tags", .array([.string("its:\(rule.issue.rawValue)")]))])),
    ])
  }

  private func result(_ finding: Finding, index: Int) -> JSON {
    let found = finding.diagnostic
    var members: [(String, JSON)] = [
      ("ruleId", .string(found.rule)), ("ruleIndex", .int(index)), ("level", .string(found.severity.rawValue)),
      ("message", message(found.message)),
      ("locations", .array([.object([("physicalLocation", place(found.range))])])),
    ]
    if !found.notes.isEmpty {
      let notes = found.notes.enumerated().map { number, note in
        JSON.object([
          ("id", .int(number)), ("physicalLocation", place(note.range)), ("message", message(note.message)),
        ])
      }
      members.append(("relatedLocations", .array(notes)))
    }
    let print = JSON.string(finding.fingerprint.hex)
    // GitHub knows a finding again by the first of the two only.
    members.append(("partialFingerprints", .object([("primaryLocationLineHash", print), ("tosprog/v1", print)])))
    if !found.fixes.isEmpty { members.append(("fixes", .array(found.fixes.map(fix)))) }
    let names = [("article", finding.article), ("locale", finding.locale?.description)]
    let properties = names.compactMap { name, value in value.map { (name, JSON.string($0)) } }
    if !properties.isEmpty { members.append(("properties", .object(properties))) }
    return .object(members)
  }

  private func fix(_ fix: Fix) -> JSON {
    let paths = fix.edits.map(\.range.file.path).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let changes = paths.map { path in
      let replacements = fix.edits.filter { $0.range.file.path == path }.map { edit in
        JSON.object([
          ("deletedRegion", region(edit.range)), ("insertedContent", .object([("text", .string(edit.text))])),
        ])
      }
      return JSON.object([("artifactLocation", artifact(path)), ("replacements", .array(replacements))])
    }
    return .object([("description", message(fix.title)), ("artifactChanges", .array(changes))])
  }

  /// A square bracket before a parenthesis would be read as a link.
  private func message(_ text: String) -> JSON {
    let text = text.terminalSafe
    guard text.contains("](") else { return .object([("text", .string(text))]) }
    let escaped = text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
    return .object([("text", .string(escaped))])
  }

  private func place(_ range: SourceRange) -> JSON {
    .object([("artifactLocation", artifact(range.file.path)), ("region", region(range))])
  }

  private func artifact(_ path: String) -> JSON { .object([("uri", .string(path.uri))]) }

  private func region(_ range: SourceRange) -> JSON {
    let start = range.startPosition
    let end = range.endPosition
    return .object([
      ("startLine", .int(start.line)), ("startColumn", .int(start.column)), ("endLine", .int(end.line)),
      ("endColumn", .int(end.column)),
    ])
  }
}

extension String {
  /// A path as a URI reference: everything percent-encoded but letters, digits, `-._~` and the slashes.
  fileprivate var uri: String {
    var out = hasPrefix("/") ? "file://" : ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default: out += "%" + String(byte, radix: 16, uppercase: true).leftPadded(to: 2, with: "0")
      }
    }
    return out
  }
}
