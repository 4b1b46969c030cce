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

  @OptionGroup var reports: ReportOptions
  @OptionGroup var scope: CheckScope
  @OptionGroup var fixes: FixOptions

  @Option(
    help: ArgumentHelp(
      "Check one of N parts of the articles and write JSON for `tosprog merge`, which gives the verdict.",
      valueName: "i/n"))
  var shard: Shard?

  @Flag(help: "Check again whenever something is saved, until interrupted.")
  var watch = false

  func validate() throws {
    if loose.source != nil, !paths.isEmpty || scope.isPartial {
      throw ValidationError("paths, --changed and --staged are of a project; --source and --target are not")
    }
    if reports.baseline.writeBaseline, fixes.fix {
      throw ValidationError("--write-baseline and --fix exclude each other")
    }
    if reports.baseline.writeBaseline, !paths.isEmpty || scope.isPartial {
      throw ValidationError("--write-baseline takes the whole project; a part of it would forget the rest")
    }
    if watch, shard != nil || fixes.fix || scope.staged || loose.source != nil || reports.baseline.writeBaseline {
      throw ValidationError("--watch is of a project as it lies there, and changes nothing")
    }
    if shard != nil {
      guard loose.source == nil, !scope.staged else {
        throw ValidationError(
          "--shard is a part of a project as it lies there; leave out --staged, --source and --target")
      }
      guard !fixes.fix else { throw ValidationError("--shard only looks; run --fix without it") }
      guard reports.baseline.baseline == nil, reports.pathPrefix == nil, reports.failOn == nil else {
        throw ValidationError(
          "--baseline, --path-prefix and --fail-on belong to `tosprog merge`, which gives the verdict")
      }
    }
  }

  func run() async throws {
    guard watch else { return try await runOnce() }
    try await WatchLoop(command: self).run()
  }

  /// Checks once.
  func runOnce() async throws { try await run { $0 } }

  /// Checks, and reports what `choose` leaves of the outcome.
  func run(_ choose: (CheckOutcome) -> CheckOutcome) async throws {
    let folder = try options.place()
    let root = loose.source == nil ? try options.root() : folder
    let staged = scope.staged ? try StagedFiles(in: root, keeping: namedFiles(in: folder, root)) : nil
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
    var reports = reports
    // Without its JSON a shard would be of no use.
    let writesJSON = try reports.report.contains { try ReportDestination($0).format.isJSON }
    if shard != nil, !writesJSON, reports.format == nil { reports.format = "json" }
    try reports.conclude(outcome, in: folder, options)
  }

  /// The settings and what the command line names, which need not be in the commit.
  private func namedFiles(in folder: String, _ root: String) -> Set<String> {
    let named = [options.config, reports.baseline.baseline, words.words].compactMap(\.self)
    return Set(named.map { Disk.resolved(folder.appending(path: $0)) } + [root.appending(path: Project.settingsName)])
  }

  private func check(in folder: String) async throws -> CheckOutcome {
    var outcome: CheckOutcome
    if loose.source == nil {
      var project = try options.project(freshness)
      try reports.protect(in: folder, project.isMade(of:))
      project.words = try words.text(in: folder)
      let articles = try scope.articles(of: project, at: paths, in: folder)
      if let shard { return await project.check(articles, shard: shard, jobs: options.jobs) }
      outcome = await project.check(
        articles, jobs: options.jobs, keepsSentences: try reports.showsSentences, keepsFiles: fixes.fix)
    } else {
      let files = [loose.source, loose.target, loose.ledger].compactMap(\.self) + loose.hints.glossary
      let read = Set(files.map { Disk.resolved(folder.appending(path: $0)) })
      try reports.protect(in: folder) { read.contains(Disk.resolved($0)) }
      outcome = try checkLoose(in: folder)
    }
    try reports.apply(to: &outcome, in: folder)
    return outcome
  }

  /// A file that cannot be read is a finding like others, so that every report is whole.
  private func checkLoose(in folder: String) throws -> CheckOutcome {
    do {
      var pair = try loose.pair(in: folder)!
      pair.words = try words.text(in: folder)
      return pair.check(keepsSentences: try reports.showsSentences)
    } catch let found as Diagnostic {
      let report = Report(version: ToolVersion.current, findings: [Finding(found)], articles: [])
      return CheckOutcome(report: report, isUndone: true)
    }
  }
}

extension Shard: ExpressibleByArgument {
  /// Reads `I/N`.
  public init?(argument: String) { self.init(argument) }
}
