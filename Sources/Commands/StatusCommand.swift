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
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions

  @Argument(help: ArgumentHelp("Articles or folders of them (default: all).", valueName: "path"))
  var paths: [String] = []

  @Option(help: "text, json or markdown.")
  var format = StatusFormat.text

  enum StatusFormat: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  func run() async throws {
    let project = try options.project(freshness)
    let outcome = await project.check(try project.articles(at: paths, in: try options.place()), jobs: options.jobs)
    switch format {
    case .text: Console.write(StatusTable(report: outcome.report, colour: options.usesColour).text)
    case .json: Console.write(StatusTable(report: outcome.report, colour: false).json)
    case .markdown: Console.write(StatusTable(report: outcome.report, colour: false).markdown)
    }
    if outcome.isUndone { throw Failure.undone("some work could not be done; `tosprog check` says where") }
  }
}
