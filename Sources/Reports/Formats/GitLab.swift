import Checks
import Diagnostics

/// The Code Quality report of GitLab, shown beside the changed lines of a merge request.
///
/// - Reference: docs.gitlab.com, “Code Quality report format”, a subset of the Code Climate specification.
struct GitLabReport: ReportFormat {
  static let name = "gitlab"

  func render(_ report: Report) -> String {
    JSON.array(report.findings.map(issue)).visible
  }

  private func issue(_ finding: Finding) -> JSON {
    let found = finding.diagnostic
    let place = JSON.object([
      ("path", .string(found.range.file.path)),
      ("lines", .object([("begin", .int(found.range.startPosition.line))])),
    ])
    return .object([
      ("description", .string(found.message.terminalSafe)), ("check_name", .string(found.rule)),
      ("fingerprint", .string(finding.fingerprint.hex)),
      ("severity", .string(found.severity.named("major", "minor", "info"))),
      ("location", place),
    ])
  }
}
