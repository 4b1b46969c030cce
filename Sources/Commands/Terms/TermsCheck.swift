import ArgumentParser
import Diagnostics
import Languages
import Reports
import Tosprog

struct TermsCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the terms alone: what `check` says of them, without its other rules.",
    usage: "tosprog terms check [<options>] [<path> ...]",
    discussion: """
      --alone checks a text by itself, without a source, for terms that are deprecated or forbidden. Flags and statuses
      are those of `tosprog check`.

      Examples:
        tosprog terms check
        tosprog terms check Locales/en/articles/needles-and-hygiene.md --fail-on warning --format json
        tosprog terms check --alone Locales/en/articles/needles-and-hygiene.md
      """)

  @OptionGroup var check: CheckCommand

  @Option(help: ArgumentHelp("Check this text by itself; may be given several times.", valueName: "file"))
  var alone: [String] = []

  @Option(help: ArgumentHelp("The language of those texts (default: told by their names).", valueName: "tag"))
  var language: LanguageTag?

  func validate() throws {
    if !alone.isEmpty, check.loose.source != nil || !check.paths.isEmpty {
      throw ValidationError("--alone is for texts without a source; leave paths, --source and --target out")
    }
    if alone.isEmpty, language != nil { throw ValidationError("--language belongs to --alone") }
  }

  func run() async throws {
    guard alone.isEmpty else { return try checkAlone() }
    try await check.run { $0.aboutTerms }
  }

  private func checkAlone() throws {
    let folder = try check.options.place()
    var project = try check.options.project()
    project.words = try check.words.text(in: folder)
    var findings = project.problems.map { Finding($0) }
    var isUndone = project.problems.contains { $0.severity == .error }
    var report = Report(version: ToolVersion.current, findings: [], articles: [])
    for path in alone {
      let file = try SourceFile(reading: folder.appending(path: path), as: path)
      let language = try self.language(of: path, in: project)
      let outcome = LooseText(
        file, language: language, glossary: project.glossary, words: project.wordList(of: language)
      ).check(settings: project.configuration)
      findings += outcome.report.findings
      report.suppressed += outcome.report.suppressed
      report.softened += outcome.report.softened
      isUndone = isUndone || outcome.isUndone
    }
    report.findings = findings
    report.failOn = check.reports.failOn ?? project.configuration.failOn
    try check.conclude(CheckOutcome(report: report, isUndone: isUndone), in: folder)
  }

  private func language(of path: String, in project: Project) throws -> Language {
    let named =
      language ?? project.articles.lazy.flatMap(\.files).first { $0.value == path }?.key
      ?? project.registry.language(named: path)?.tag
    guard let named else { throw Failure.undone("the language of “\(path)” is not told by its name; say --language") }
    guard let found = project.registry.language(named) else {
      throw Failure.undone("“\(named)” is no language that is known")
    }
    return found
  }
}
