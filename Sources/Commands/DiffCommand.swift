import ArgumentParser
import Ledgers
import Reports
import Tosprog

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed in the source of each stale translation, and what is missing.",
    discussion: """
      For each sentence: where to edit, what its source said when it was translated and what it says now, the translation,
      and how similar sentences of the project were translated.

      Examples:
        tosprog diff
        tosprog diff Locales/en/articles/acupuncture-for-migraine.md --format json
        tosprog diff --only stale
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions

  @Argument(help: ArgumentHelp("Articles or folders of them (default: all).", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Which units, with commas: stale, missing, unconfirmed, orphaned.", valueName: "kinds"))
  var only = FreshnessSet([.stale, .missing])

  @Option(help: "text or json.")
  var format = DiffFormat.text

  enum DiffFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() async throws {
    let project = try options.project(freshness)
    let chosen = try project.articles(at: paths, in: try options.place())
    let outcome = await project.changes(in: chosen, wanted: only.kinds, jobs: options.jobs)
    let problems = project.problems + outcome.diagnostics
    for problem in problems { Console.complain(CompactText.line(problem)) }
    let list = ChangeList(units: outcome.units, version: ToolVersion.current)
    Console.write(format == .json ? list.json : list.text(colour: options.usesColour))
    if problems.contains(where: { $0.severity == .error }) {
      throw Failure.undone("some articles could not be compared")
    }
  }
}

/// Kinds of units as they are named on the command line, with commas.
struct FreshnessSet: ExpressibleByArgument {
  var kinds: Set<Freshness>

  init(_ kinds: Set<Freshness>) { self.kinds = kinds }

  init?(argument: String) {
    let kinds = argument.split(separator: ",").map { Freshness(rawValue: String($0)) }
    guard !kinds.isEmpty, !kinds.contains(nil) else { return nil }
    self.kinds = Set(kinds.compactMap { $0 })
  }

  var defaultValueDescription: String { kinds.map(\.rawValue).sorted(by: >).joined(separator: ",") }
}
