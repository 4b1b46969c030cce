import Checks
import Diagnostics

/// A finding a line, as compilers write them: `path:line:col: severity: message [rule]`.
struct CompactReport: ReportFormat {
  static let name = "compact"

  func render(_ report: Report) -> String {
    report.findings.map { finding in
      let found = finding.diagnostic
      return "\(found.range.shown): \(found.severity): \(found.message.terminalSafe) [\(found.rule)]\n"
    }.joined()
  }
}

extension SourceRange {
  /// `path:line:col`, safe for a terminal.
  var shown: String {
    let position = startPosition
    return "\(file.path.terminalSafe):\(position.line):\(position.column)"
  }
}
