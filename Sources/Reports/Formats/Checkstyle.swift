import Catalogs
import Checks
import Diagnostics

/// The XML that Checkstyle writes, and that Jenkins, reviewdog and cs2pr read; it has no schema.
struct CheckstyleReport: ReportFormat {
  static let name = "checkstyle"

  func render(_ report: Report) -> String {
    var xml = XMLText()
    xml.begin("checkstyle", [("version", "8.0")])
    var path: String?
    for finding in report.findings {
      let found = finding.diagnostic
      if found.range.file.path != path {
        if path != nil { xml.end() }
        path = found.range.file.path
        xml.begin("file", [("name", found.range.file.path.terminalSafe)])
      }
      let start = found.range.startPosition
      xml.element(
        "error",
        [
          ("line", "\(start.line)"), ("column", "\(start.column)"),
          ("severity", found.severity.named("error", "warning", "info")),
          ("message", found.visibleLines.joined(separator: "\n")), ("source", "tosprog.\(found.rule)"),
        ])
    }
    if path != nil { xml.end() }
    xml.end()
    return xml.text
  }
}
