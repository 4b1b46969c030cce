import Checks
import Diagnostics

/// Workflow commands that GitHub shows as annotations, errors first, and the total in a plain line at the end.
///
/// GitHub shows ten annotations of each level a step and fifty a job, so the heaviest stand first; the log has all.
///
/// - Reference: actions/toolkit, `packages/core/src/command.ts`; actions/runner, `ActionCommand.cs`.
struct GitHubReport: ReportFormat {
  static let name = "github"

  func render(_ report: Report) -> String {
    report.heaviestFirst.map { command($0.diagnostic) + "\n" }.joined() + TextReport().summary(of: report)
  }

  private func command(_ found: Diagnostic) -> String {
    let start = found.range.startPosition
    let end = found.range.endPosition
    var properties = [("file", found.range.file.path.terminalSafe), ("line", "\(start.line)")]
    properties.append(("endLine", "\(end.line)"))
    // Columns count within one line only.
    if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
    properties.append(("title", found.rule))
    let list = properties.map { "\($0)=\(escaped($1, also: ":,"))" }.joined(separator: ",")
    let lines = found.visibleLines.joined(separator: "\n")
    return "::\(found.severity.named("error", "warning", "notice")) \(list)::\(escaped(lines, also: ""))"
  }

  /// Percent-encodes what would end a command or a property of it.
  private func escaped(_ text: String, also marks: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || marks.unicodeScalars.contains(scalar) {
        out += "%" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 2, with: "0")
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
