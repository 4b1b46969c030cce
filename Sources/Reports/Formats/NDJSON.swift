import Checks
import Diagnostics

/// The JSON report cut into lines for streams: one finding, article or summary a line, told apart by `type`.
struct NDJSONReport: ReportFormat {
  static let name = "ndjson"

  func render(_ report: Report) -> String {
    let lines =
      report.findings.map { line("finding", JSON($0)) } + report.articles.map { line("article", JSON($0)) }
      + [line("summary", JSON(summaryOf: report))]
    return lines.joined()
  }

  private func line(_ type: String, _ value: JSON) -> String {
    JSON.object([("type", .string(type))] + (value.members ?? [])).encoded().visibleJSON + "\n"
  }
}
