import ArgumentParser
import Catalogs
import Diagnostics
import Languages
import Ledgers
import Reports
import Tosprog

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand out what is to be translated, for any CAT tool.",
    discussion: """
      Each sentence goes out with its markup as codes, what changed in it, similar translations of the project and the
      terms of the glossary. `tosprog import` takes the file back. For OmegaT use xliff1; tmx is a memory of all confirmed
      translations.

      Examples:
        tosprog export --format xliff --out work/en.xlf
        tosprog export Locales/da/articles/migraene.md --format csv --only stale
        tosprog export --format tmx --out work/memory.tmx
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions

  @Argument(help: ArgumentHelp("Articles or folders of them (default: all).", valueName: "path"))
  var paths: [String] = []

  @Option(help: "xliff (2.1), xliff1 (1.2), po, csv or tmx.")
  var format = ExchangeFormat.xliff

  @Option(help: ArgumentHelp("The locale to translate into, where there are several.", valueName: "tag"))
  var locale: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Which units, with commas: missing, stale, unconfirmed, fresh (default: missing,stale; of tmx: fresh).",
      valueName: "kinds"))
  var only: FreshnessSet?

  @Option(help: ArgumentHelp("Write here instead of to the standard output.", valueName: "file"))
  var out: String?

  func run() async throws {
    let project = try options.project(freshness)
    let folder = try options.place()
    if let out, project.isMade(of: folder.appending(path: out)) { throw Failure.isRead(out) }
    let locale = try project.targetLocale(named: locale)
    let wanted = only?.kinds ?? (format == .tmx ? [.fresh] : [.missing, .stale])
    let outcome = await project.export(
      try project.articles(at: paths, in: folder), locale: locale, wanted: wanted, prefills: format.prefills,
      jobs: options.jobs)
    let problems = project.problems + outcome.diagnostics
    for problem in problems { Console.complain(CompactText.line(problem)) }
    try write(outcome, wanted, project.registry.language(locale)!, in: folder)
    if problems.contains(where: { $0.severity == .error }) {
      throw Failure.undone("some articles could not be read whole, and their sentences may be absent")
    }
  }

  private func write(_ outcome: ExportOutcome, _ wanted: Set<Freshness>, _ language: Language, in folder: String) throws
  {
    let count = outcome.catalog.entries.count
    guard count > 0 else {
      let kinds = wanted.map(\.rawValue).sorted().joined(separator: " or ")
      return Console.complain("nothing is \(kinds); nothing was written")
    }
    let written = format.catalogFormat.encode(outcome.catalog, language: language)
    for problem in written.problems {
      let what = problem.isOmitted ? "left out" : "changed"
      Console.complain("\(problem.id.terminalSafe): \(what): \(problem.message.terminalSafe)")
    }
    if let out {
      try attempt(out) { () throws(Disk.Failure) in
        try Disk.makeFolder(folder.appending(path: out).parentPath)
        try Disk.write(written.bytes, to: folder.appending(path: out))
      }
    } else {
      Console.write(String(decoding: written.bytes, as: UTF8.self))
    }
    let left = count - written.problems.count(where: \.isOmitted)
    let articles = outcome.articleCount
    Console.complain("\(left) unit\(left == 1 ? "" : "s") of \(articles) article\(articles == 1 ? "" : "s")")
    if left < count { throw Failure.undone("\(count - left) units could not be written in this format") }
  }
}

extension Project {
  /// The locale to translate into.
  func targetLocale(named name: LanguageTag?) throws -> LanguageTag {
    let targets = locales.filter { locale in articles.contains { $0.source != locale } }
    if let name {
      guard locales.contains(name) else {
        throw Failure.undone("“\(name)” is none of the project's locales, which are \(locales.listed)")
      }
      return name
    }
    let first = configuration.source ?? locales.first
    let usual = targets.filter { $0 != first }
    guard usual.count <= 1 else { throw Failure.undone("name the locale with --locale: one of \(usual.listed)") }
    guard let only = usual.first ?? targets.first else { throw Failure.undone("there is no locale to translate into") }
    return only
  }
}

extension [LanguageTag] {
  fileprivate var listed: String { map(\.description).joined(separator: ", ") }
}
