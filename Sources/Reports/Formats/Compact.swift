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
    // A path that begins with a colon would read as a command of a CI's log.
    let path = (file.path.hasPrefix(":") ? "./" : "") + file.path.terminalSafe
    return "\(path):\(position.line):\(position.column)"
  }
}

extension Diagnostic {
  /// The message, and a line for each note, for formats that have one text a finding.
  var visibleLines: [String] {
    [message.terminalSafe] + notes.map { "\($0.range.shown): \($0.message.terminalSafe)" }
  }
}
