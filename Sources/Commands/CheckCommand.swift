import ArgumentParser
import Checks
import Diagnostics
import Reports
import Tosprog

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the articles and say what is missing, stale or wrong.",
    discussion: """
      Without paths the whole project is checked. The status is 0 when nothing weighs as much as --fail-on, 1 when
      something does, and 2 when some work could not be done.

      Examples:
        tosprog check
        tosprog check Locales/en/articles/does-acupuncture-work.md --format json
        tosprog check --source Locales/da/articles/virker-akupunktur.md \\
          --target Locales/en/articles/does-acupuncture-work.md
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var loose: LooseFiles

  @Argument(help: ArgumentHelp("Articles or folders of them (default: all).", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the standard output gets: \([any ReportFormat].builtIn.names.joined(separator: ", ")).", valueName: "name"))
  var format = "text"

  @Option(help: ArgumentHelp("Write a report to a file as well; may be given several times.", valueName: "name=file"))
  var report: [String] = []

  @Option(help: "The weight from which the run fails: note, warning or error (default: error, or the settings').")
  var failOn: Severity?

  func validate() throws {
    for name in [format] + report.map({ String($0.prefix { $0 != "=" }) }) where [any ReportFormat].builtIn[name] == nil
    {
      let names = [any ReportFormat].builtIn.names.joined(separator: ", ")
      throw ValidationError("there is no report format “\(name)”; there are \(names)")
    }
    for each in report where !each.contains("=") { throw ValidationError("--report takes NAME=FILE, not “\(each)”") }
    if failOn == .off { throw ValidationError("--fail-on takes note, warning or error") }
    if loose.source != nil, !paths.isEmpty {
      throw ValidationError("paths are of a project; --source and --target are not")
    }
  }

  func run() async throws {
    let folder = try options.place()
    let outcome: CheckOutcome
    var limit = failOn
    if loose.source != nil {
      outcome = try checkLoose(in: folder)
    } else {
      let project = try options.project()
      limit = limit ?? project.configuration.failOn
      let chosen = try project.articles(at: paths, in: folder)
      outcome = await project.check(chosen, jobs: options.jobs)
    }
    for each in report { try write(each, outcome.report, in: folder) }
    Console.write(render(outcome.report, as: format))
    if outcome.isUndone { throw Failure.undone("some work could not be done; the findings say where") }
    if outcome.fails(at: limit ?? .error) { throw Failure.found }
  }

  /// A file that cannot be read is a finding like others, so that every report is whole.
  private func checkLoose(in folder: String) throws -> CheckOutcome {
    do { return try loose.pair(in: folder)!.check() } catch let found as Diagnostic {
      let report = Report(version: ToolVersion.current, findings: [Finding(found)], articles: [])
      return CheckOutcome(report: report, isUndone: true)
    }
  }

  private func render(_ report: Report, as name: String) -> String {
    name == TextReport.name ? options.textReport.render(report) : [any ReportFormat].builtIn[name]!.render(report)
  }

  private func write(_ assignment: String, _ report: Report, in folder: String) throws {
    let name = String(assignment.prefix { $0 != "=" })
    let path = String(assignment.dropFirst(name.count + 1))
    let full = folder.appending(path: path)
    try attempt(path) { () throws(Disk.Failure) in
      try Disk.makeFolder(full.parentPath)
      try Disk.write(Array([any ReportFormat].builtIn[name]!.render(report).utf8), to: full)
    }
  }
}

extension Severity: ExpressibleByArgument {}
