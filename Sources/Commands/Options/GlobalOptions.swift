import ArgumentParser
import Diagnostics
import Reports
import Tosprog

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customShort("C"), help: ArgumentHelp("Work in this folder.", valueName: "dir"))
  var folder = "."

  @Option(help: ArgumentHelp("Read these settings instead of .tosprog.yml.", valueName: "file"))
  var config: String?

  @Option(help: "Colour the output: auto, always or never.")
  var color = ColourChoice.auto

  @Option(name: [.customShort("j"), .long], help: "How many articles are judged at a time (default: one a core).")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("-j takes a number from 1") }
  }

  /// The current folder, or the one that `-C` names, absolute.
  func place() throws -> String {
    guard Disk.resolvedKind(folder) == .folder else { throw Failure.undone("there is no folder “\(folder)”") }
    return Disk.resolved(folder)
  }

  /// The root of the project around the current folder.
  func root() throws -> String { try settings()?.parentPath ?? Project.root(around: try place()) }

  /// The project around the current folder.
  ///
  /// - Parameter freshness: How staleness is judged; where it is not, git need not be asked.
  func project(_ freshness: FreshnessOptions? = nil) throws -> Project {
    do {
      let usesGit = freshness.map { !$0.noGit } ?? false
      let here = try place()
      let cache = freshness.flatMap { $0.cacheFolder(from: here) }
      var project = try Project(at: try root(), settingsPath: try settings(), usesGit: usesGit, cache: cache)
      project.isStrict = freshness?.strict ?? false
      return project
    } catch let found as Diagnostic { throw Failure.undone(found) }
  }

  /// The settings that `--config` names.
  private func settings() throws -> String? {
    try config.map { Disk.resolved(try place().appending(path: $0)) }
  }

  /// The text report for this terminal.
  var textReport: TextReport { TextReport(colour: usesColour, width: Console.width, wraps: Console.isTerminal) }

  var usesColour: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      if Console.variable("NO_COLOR") != nil {
        false
      } else if let force = Console.variable("CLICOLOR_FORCE"), force != "0" {
        true
      } else {
        Console.isTerminal && Console.variable("TERM") != "dumb"
      }
    }
  }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// A diagnostic on one line, for the standard error.
enum CompactText {
  static func line(_ found: Diagnostic) -> String {
    // What is wrong with the command line stands in no file.
    guard !found.range.file.path.isEmpty else { return found.message.terminalSafe }
    let rule = found.rule.isEmpty ? "" : " [\(found.rule)]"
    return "\(place(found.range)): \(found.severity): \(found.message)\(rule)".terminalSafe
  }

  /// `path:line:column`.
  static func place(_ range: SourceRange) -> String {
    let position = range.startPosition
    return "\(range.file.path.terminalSafe):\(position.line):\(position.column)"
  }
}
