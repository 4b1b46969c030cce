import ArgumentParser
import Diagnostics
import Reports
import Tosprog

/// What is written of a report, and when it makes the run fail.
struct ReportOptions: ParsableArguments {
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

  @OptionGroup var baseline: BaselineOptions

  func validate() throws {
    if let format { _ = try ReportDestination.format(format) }
    let onStandardOutput = try report.map(ReportDestination.init).count { $0.path == "-" } + (format == nil ? 0 : 1)
    if onStandardOutput > 1 { throw ValidationError("only one report can go to the standard output") }
    var files = Set([baseline.baseline].compactMap { $0?.normalizedPath })
    for path in try report.map({ try ReportDestination($0).path.normalizedPath }) where path != "-" {
      guard files.insert(path).inserted else {
        throw ValidationError("“\(path)” is named twice; every report and the baseline have a file of their own")
      }
    }
  }

  /// Refuses to write over what is read.
  func protect(in folder: String, _ isRead: (String) -> Bool) throws {
    let written =
      try report.map { try ReportDestination($0).path } + (baseline.writeBaseline ? [baseline.baseline!] : [])
    for path in written where path != "-" && isRead(folder.appending(path: path)) {
      throw Failure.isRead(path)
    }
  }

  /// Whether one of the reports shows the articles themselves.
  var showsSentences: Bool {
    get throws {
      let formats =
        try report.map { try ReportDestination($0).format } + [format].compactMap { $0 }.map(ReportDestination.format)
      return formats.contains { type(of: $0).showsSentences }
    }
  }

  /// Leaves out what the baseline holds, and weighs what is left.
  func apply(to outcome: inout CheckOutcome, in folder: String) throws {
    if let failOn { outcome.report.failOn = failOn }
    try baseline.apply(to: &outcome.report, in: folder)
  }

  /// Writes the reports and ends the run with its status.
  func conclude(_ outcome: CheckOutcome, in folder: String, _ options: GlobalOptions) throws {
    let report = pathPrefix.map { outcome.report.below($0) } ?? outcome.report
    let unwritten = try write(report, in: folder, options)
    if let problem = outcome.cacheProblem { Console.complain("tosprog: \(problem.terminalSafe)") }
    if let unwritten { throw unwritten }
    if outcome.isUndone { throw Failure.undone("some work could not be done; the findings say where") }
    // A part gives no verdict; that is given when all are merged.
    if outcome.fails, report.shard == nil { throw Failure.found }
  }

  /// Writes all reports; one that cannot be written does not stop the others, and the first such failure is returned.
  private func write(_ report: Report, in folder: String, _ options: GlobalOptions) throws -> Failure? {
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

extension Severity: ExpressibleByArgument {
  /// A run fails from a weight on; `off` is none.
  public static var allValueStrings: [String] { allCases.filter { $0 != .off }.map(\.rawValue) }

  /// Reads a weight.
  public init?(argument: String) {
    guard let weight = Severity(rawValue: argument), weight != .off else { return nil }
    self = weight
  }
}
