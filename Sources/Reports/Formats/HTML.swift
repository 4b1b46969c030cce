import Checks
import Diagnostics

/// One self-contained page: coverage, findings, and every article side by side, sentence by sentence.
///
/// It needs no network, works without its script, and holds nothing that varies from run to run.
public struct HTMLReport: ReportFormat {
  /// The name on the command line.
  public static let name = "html"
  /// The page shows the articles themselves.
  public static let showsSentences = true

  /// A page.
  public init() {}

  /// The page.
  public func render(_ report: Report) -> String {
    let articles = report.articles.enumerated().map { index, judged in
      PageArticle(judged, number: index + 1, findings: report.findings)
    }
    let page = Page(report: report, articles: articles)
    return page.markup.description
  }
}
