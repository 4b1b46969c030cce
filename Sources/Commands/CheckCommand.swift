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
        tosprog check --report sarif=build/tosprog.sarif --report junit=build/tosprog.xml
        tosprog check --source Locales/da/articles/virker-akupunktur.md \\
          --target Locales/en/articles/does-acupuncture-work.md
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions
  @OptionGroup var loose: LooseFiles
  @OptionGroup var words: WordOptions

  @Argument(help: ArgumentHelp("Articles or folders of them (default: all).", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      What the standard output gets: \([any ReportFormat].builtIn.names.joined(separator: ", ")) \
      (default: text).
      """, valueName: "name"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Write a report to a file as well, or to the standard output, which is “-”; may be given several times.",
      valueName: "name=file"))
  var report: [String] = []

  @Option(
    help: ArgumentHelp(
      "The project's folder in its repository; reports then name files from the repository's top.", valueName: "dir"))
  var pathPrefix: String?

  @Option(help: "The weight from which the run fails: note, warning or error (default: error, or the settings').")
  var failOn: Severity?

  @OptionGroup var scope: CheckScope
  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var fixes: FixOptions

  func validate() throws {
    if let format { _ = try ReportDestination.format(format) }
    let onStandardOutput = try report.map(ReportDestination.init).count { $0.path == "-" } + (format == nil ? 0 : 1)
    if onStandardOutput > 1 { throw ValidationError("only one report can go to the standard output") }
    if failOn == .off { throw ValidationError("--fail-on takes note, warning or error") }
    if loose.source != nil, !paths.isEmpty || scope.isPartial {
      throw ValidationError("paths, --changed and --staged are of a project; --source and --target are not")
    }
    if baseline.writeBaseline, fixes.fix { throw ValidationError("--write-baseline and --fix exclude each other") }
    if baseline.writeBaseline, !paths.isEmpty || scope.isPartial {
      throw ValidationError("--write-baseline takes the whole project; a part of it would forget the rest")
    }
  }

  func run() async throws { try await run { $0 } }

  /// Checks, and reports what `choose` leaves of the outcome.
  func run(_ choose: (CheckOutcome) -> CheckOutcome) async throws {
    let folder = try options.place()
    let root = loose.source == nil ? try options.root() : folder
    let staged = scope.staged ? try StagedFiles(in: root) : nil
    if fixes.fix, staged?.isEmpty == false {
      throw Failure.undone("--fix cannot mend what is staged only in part; stage whole files, or leave --staged out")
    }
    let outcome = try await fixes.mend(in: root) {
      guard let staged else { return choose(try await check(in: folder)) }
      return choose(try await staged.read { try await check(in: folder) })
    }
    try conclude(outcome, in: folder)
  }

  /// Writes the reports and ends the run with its status.
  func conclude(_ outcome: CheckOutcome, in folder: String) throws {
    let report = pathPrefix.map { outcome.report.below($0) } ?? outcome.report
    let unwritten = try write(report, in: folder)
    if let problem = outcome.cacheProblem { Console.complain("tosprog: \(problem.terminalSafe)") }
    if let unwritten { throw unwritten }
    if outcome.isUndone { throw Failure.undone("some work could not be done; the findings say where") }
    if outcome.fails { throw Failure.found }
  }

  private func check(in folder: String) async throws -> CheckOutcome {
    var outcome: CheckOutcome
    if loose.source == nil {
      var project = try options.project(freshness)
      project.words = try words.text(in: folder)
      outcome = await project.check(
        try scope.articles(of: project, at: paths, in: folder), jobs: options.jobs,
        keepsSentences: try showsSentences, keepsFiles: fixes.fix)
    } else {
      outcome = try checkLoose(in: folder)
    }
    if let failOn { outcome.report.failOn = failOn }
    try baseline.apply(to: &outcome.report, in: folder)
    return outcome
  }

  private var showsSentences: Bool {
    get throws {
      let formats =
        try report.map { try ReportDestination($0).format } + [format].compactMap { $0 }.map(ReportDestination.format)
      return formats.contains { type(of: $0).showsSentences }
    }
  }

  /// A file that cannot be read is a finding like others, so that every report is whole.
  private func checkLoose(in folder: String) throws -> CheckOutcome {
    do {
      var pair = try loose.pair(in: folder)!
      pair.words = try words.text(in: folder)
      return pair.check(keepsSentences: try showsSentences)
    } catch let found as Diagnostic {
      let report = Report(version: ToolVersion.current, findings: [Finding(found)], articles: [])
      return CheckOutcome(report: report, isUndone: true)
    }
  }

  /// Writes all reports; one that cannot be written does not stop the others, and the first such failure is returned.
  private func write(_ report: Report, in folder: String) throws -> Failure? {
    var standard = try format.map(ReportDestination.format)
    var failure: Failure?
    for destination in try self.report.map(ReportDestination.init) {
      if destination.path == "-" {
        standard = destination.format
        continue
      }
      do { try destination.write(report, in: folder) } catch let error as Failure { failure = failure ?? error }
    }
    let format = standard ?? TextReport()
    Console.write(format is TextReport ? options.textReport.render(report) : format.render(report))
    return failure
  }
}

extension Severity: ExpressibleByArgument {}
