import ArgumentParser
import Diagnostics
import Ledgers
import Reports
import Tosprog

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how much of each article is translated and confirmed.",
    discussion: """
      Example:
        tosprog status
        tosprog status --format markdown
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions

  @Argument(help: ArgumentHelp("Articles or folders of them (default: all).", valueName: "path"))
  var paths: [String] = []

  @Option(help: "text, json, markdown (a table for a README) or badge (an SVG picture).")
  var format = StatusFormat.text

  enum StatusFormat: String, ExpressibleByArgument, CaseIterable { case text, json, markdown, badge }

  func run() async throws {
    let project = try options.project(freshness)
    let outcome = await project.check(
      try project.articles(at: paths, in: try options.place()), jobs: options.jobs, keepsFiles: false)
    let table = StatusTable(
      report: outcome.report, colour: format == .text && options.usesColour,
      width: Console.isTerminal || Console.variable("COLUMNS") != nil ? Console.width : .max)
    switch format {
    case .text: Console.write(table.text)
    case .json: Console.write(table.json)
    case .markdown: Console.write(table.markdown)
    case .badge: Console.write(table.badge)
    }
    if outcome.isUndone { throw Failure.undone("some work could not be done; `tosprog check` says where") }
  }
}
