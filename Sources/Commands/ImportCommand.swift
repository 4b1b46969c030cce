import ArgumentParser
import Catalogs
import Diagnostics
import Languages
import Ledgers
import Reports
import Tosprog

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take translations back from a CAT tool.",
    discussion: """
      New translations are written into the articles and confirmed. A unit that no longer fits, because its source has
      changed meanwhile, a code was lost or its id is unknown, is refused with the reason and kept in FILE.rej; nothing
      else is touched. A TMX memory is kept for suggestions.

      Examples:
        tosprog import work/en.xlf
        tosprog import work/en.po --dry-run
        tosprog import from-the-agency.tmx
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The file that came back.", valueName: "file"))
  var file: String

  @Option(help: "xliff, xliff1, po, csv or tmx (default: told by the file).")
  var format: ExchangeFormat?

  @Option(help: ArgumentHelp("The locale of the translations, where the file does not say.", valueName: "tag"))
  var locale: LanguageTag?

  @Flag(help: "Say what would be taken, and write nothing.")
  var dryRun = false

  func run() async throws {
    let folder = try options.place()
    let project = try options.project()
    let source = try SourceFile(reading: folder.appending(path: file), as: file)
    guard let format = format ?? .of(file, source.text) else {
      throw Failure.undone("“\(file.terminalSafe)” is in no known format; name it with --format")
    }
    let (catalog, locale) = try read(source, format, project)
    guard format != .tmx else { return try keep(catalog, locale, project) }
    let outcome = try project.take(catalog, locale: locale, saysWhenDone: format.saysWhenDone, dryRun: dryRun)
    for each in outcome.refused {
      let place = each.entry.keyRange.map(CompactText.place) ?? file.terminalSafe
      Console.complain("\(place): refused \(each.entry.id.terminalSafe): \(each.reason.terminalSafe)")
    }
    let kept = try keepRefused(outcome, catalog, format, project, in: folder)
    let fails = dryRun ? false : try await recheck(outcome)
    Console.write(outcome.summary(kept: kept, dryRun: dryRun))
    if !outcome.refused.isEmpty || fails { throw Failure.found }
  }

  /// The file's units, and the locale that they are translated into.
  private func read(_ source: SourceFile, _ format: ExchangeFormat, _ project: Project) throws -> (Catalog, LanguageTag)
  {
    let reader = format.catalogFormat
    // The language is in the file, and reading plural forms takes one.
    let guess = try project.targetLocale(named: locale)
    let known = project.registry.language(guess)!
    var catalog = reader.parse(source, language: known)
    if catalog.entries.isEmpty {
      let problem = catalog.diagnostics.first { $0.severity == .error }
      throw problem.map(Failure.undone) ?? Failure.undone("“\(file.terminalSafe)” holds no units")
    }
    var target = guess
    // A table has no language of its own; “en” is what is known of a project's “en-GB”.
    if let own = catalog.language, own != guess, own != known.tag || project.locales.contains(own) {
      guard locale == nil, project.locales.contains(own), let language = project.registry.language(own) else {
        throw Failure.undone(
          "the file's target language is “\(own)”; this project translates into “\(guess)”")
      }
      target = own
      catalog = reader.parse(source, language: language)
    }
    for problem in catalog.diagnostics where problem.severity == .error { Console.complain(CompactText.line(problem)) }
    return (catalog, target)
  }

  private func keep(_ memory: Catalog, _ locale: LanguageTag, _ project: Project) throws {
    guard !dryRun else { return Console.write("\(memory.entries.count) pairs\n") }
    let new = try project.keep(memory, for: locale)
    Console.write("\(new) new pair\(new == 1 ? "" : "s") for suggestions in \(project.memoryPath(of: locale))\n")
  }

  /// Writes what was refused beside the file, in its format and with the reasons as notes.
  private func keepRefused(
    _ outcome: ImportOutcome, _ catalog: Catalog, _ format: ExchangeFormat, _ project: Project, in folder: String
  ) throws -> String? {
    guard !outcome.refused.isEmpty, !dryRun else { return nil }
    var rest = Catalog(language: catalog.language, sourceLanguage: catalog.sourceLanguage)
    var seen: Set<String> = []
    for (index, each) in outcome.refused.enumerated() {
      var entry = each.entry
      // Two of one id would be one when they are read again.
      if !seen.insert(entry.id).inserted { entry.id += " (\(index + 1))" }
      entry.notes.append("refused: \(each.reason)")
      if format == .csv { entry.comments.append("refused: \(each.reason)") }
      rest.entries.append(entry)
    }
    let language = project.registry.language(catalog.language ?? project.locales[0])!
    // What cannot be written in full is still kept as far as it can.
    let bytes = format.catalogFormat.write(rest, language: language).bytes
    let path = file + ".rej"
    try attempt(path) { () throws(Disk.Failure) in try Disk.write(bytes, to: folder.appending(path: path)) }
    return path
  }

  /// Checks the articles as they are now, and shows what is found in the sentences that came in.
  private func recheck(_ outcome: ImportOutcome) async throws -> Bool {
    guard !outcome.imported.isEmpty else { return false }
    let project = try options.project()
    let keys = Set(outcome.articles.map(\.id))
    var checked = await project.check(project.articles.filter { keys.contains($0.id) }, jobs: options.jobs)
    checked.report.findings.removeAll { finding in
      let range = finding.diagnostic.range
      let places = outcome.places[range.file.path] ?? []
      return !places.contains { $0.overlaps(range.start..<max(range.start + 1, range.end)) }
    }
    guard !checked.report.findings.isEmpty else { return false }
    for finding in checked.report.findings { Console.write(options.textReport.render(finding.diagnostic)) }
    return checked.report.findings.contains { $0.diagnostic.severity == .error }
  }
}

extension ImportOutcome {
  /// One line on what was done.
  fileprivate func summary(kept: String?, dryRun: Bool) -> String {
    var parts = ["\(imported.count) imported"]
    if !confirmed.isEmpty { parts.append("\(confirmed.count) confirmed as they stood") }
    parts.append("\(untouched.count) untouched")
    parts.append("\(refused.count) refused\(kept.map { ", kept in \($0)" } ?? "")")
    return (dryRun ? "would be: " : "") + parts.joined(separator: ", ") + "\n"
  }
}
