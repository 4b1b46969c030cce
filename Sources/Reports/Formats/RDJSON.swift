import Checks
import Diagnostics

/// The diagnostic format of reviewdog, whose columns count UTF-8 bytes.
///
/// - Reference: reviewdog, `proto/rdf/reviewdog.proto`, message `DiagnosticResult`.
struct RDJSONReport: ReportFormat {
  static let name = "rdjson"

  func render(_ report: Report) -> String {
    JSON.object([
      ("source", .object([("name", .string("tosprog"))])),
      ("diagnostics", .array(report.findings.map { diagnostic($0.diagnostic) })),
    ]).visible
  }

  private func diagnostic(_ found: Diagnostic) -> JSON {
    let place = JSON.object([("path", .string(found.range.file.path)), ("range", range(found.range))])
    var members: [(String, JSON)] = [
      ("message", .string(found.visibleLines.joined(separator: "\n"))), ("location", place),
      ("severity", .string(found.severity.named("ERROR", "WARNING", "INFO"))),
      ("code", .object([("value", .string(found.rule))])),
    ]
    // A suggestion is one edit of the file that the diagnostic is about.
    let edits = found.fixes.compactMap { fix in
      fix.edits.count == 1 && fix.edits[0].range.file.path == found.range.file.path ? fix.edits[0] : nil
    }
    if !edits.isEmpty {
      let suggestions = edits.map { JSON.object([("range", range($0.range)), ("text", .string($0.text))]) }
      members.append(("suggestions", .array(suggestions)))
    }
    return .object(members)
  }

  private func range(_ range: SourceRange) -> JSON {
    .object([("start", position(range.start, in: range.file)), ("end", position(range.end, in: range.file))])
  }

  private func position(_ offset: Int, in file: SourceFile) -> JSON {
    let line = file.position(at: offset).line
    return .object([("line", .int(line)), ("column", .int(offset - min(file.line(line).start, offset) + 1))])
  }
}
