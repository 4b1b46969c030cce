import ArgumentParser
import Diagnostics
import Languages
import Ledgers
import Reports
import Tosprog

struct ConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Write down that translations are right as they stand.",
    discussion: """
      Confirming stores the wording of the source in the ledger, so that a later change of it shows which translation went
      stale. Name files of either side, with a line to confirm only what stands there, or confirm everything. With
      --interactive each sentence that is stale or unconfirmed is shown, and you say whether it is right.

      Examples:
        tosprog confirm --all
        tosprog confirm Locales/en/articles/does-acupuncture-work.md:10
        tosprog confirm --interactive
        tosprog confirm --undo
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var loose: LooseFiles
  @OptionGroup var freshness: FreshnessOptions

  @Argument(help: ArgumentHelp("Files of articles, each with an optional line.", valueName: "path[:line]"))
  var places: [String] = []

  @Flag(help: "Confirm every article of the project.")
  var all = false

  @Flag(help: "Confirm the whole article even where a line is given.")
  var article = false

  @Flag(help: "Ask about each sentence that is stale or unconfirmed.")
  var interactive = false

  @Flag(help: "Take the last confirmation back.")
  var undo = false

  @Option(help: "The state to store: initial, translated, reviewed or final.")
  var state: State?

  func validate() throws {
    if undo {
      guard places.isEmpty, !all, !interactive, loose.source == nil, state == nil else {
        throw ValidationError("--undo takes nothing else: it takes the last confirmation back as a whole")
      }
    } else if loose.source != nil {
      guard loose.ledger != nil else { throw ValidationError("--ledger names the file to write") }
      if interactive { throw ValidationError("--interactive is for projects") }
    } else if interactive {
      if all { throw ValidationError("--interactive goes through everything unless paths are named") }
    } else if places.isEmpty != all {
      throw ValidationError(all ? "--all takes no paths" : "name the files to confirm, or use --all")
    }
  }

  func run() async throws {
    let folder = try options.place()
    if let pair = try loose.pair(in: folder, makesLedger: true) { return try confirm(pair, in: folder) }
    // Version control tells which sentences are stale where the ledger does not, which only asking needs.
    let project = try options.project(interactive ? freshness : nil)
    if undo { return try takeBack(project) }
    for problem in project.problems { Console.complain(CompactText.line(problem)) }
    let chosen = try ConfirmPlace.parse(places, in: folder, project: project, wholeArticles: article)
    var failed = !project.problems.isEmpty
    var (total, known) = (0, 0)
    if interactive {
      total = try await ask(project, chosen)
    } else {
      var changes: [LedgerChange] = []
      for article in project.articles where all || chosen[article.id] != nil {
        let lines = all ? [:] : chosen[article.id]!
        for locale in project.locales where locale != article.source {
          do {
            let scope = lines.isEmpty ? ConfirmationScope.whole : .lines(lines)
            changes += [try project.confirming(article, locale: locale, scope, state: state)].compactMap { $0 }
          } catch {
            Console.complain(CompactText.line(error))
            failed = true
          }
        }
      }
      try project.write(changes)
      total = changes.reduce(0) { $0 + $1.count }
      known = changes.reduce(0) { $0 + $1.known }
    }
    let others = known == 0 ? "" : "; \(known) \(known == 1 ? "was" : "were") confirmed already"
    Console.write("confirmed \(total) unit\(total == 1 ? "" : "s")\(others)\n")
    if total + known == 0, !interactive, chosen.values.contains(where: { !$0.isEmpty }) {
      throw Failure.undone("no sentence with a translation stands on that line")
    }
    if failed { throw Failure(status: .undone, message: "some articles were not confirmed") }
  }

  private func takeBack(_ project: Project) throws {
    guard let count = try project.undoConfirmation() else {
      throw Failure.undone("there is no confirmation to take back")
    }
    Console.write("took back \(count) unit\(count == 1 ? "" : "s")\n")
  }

  /// Goes through what is stale or unconfirmed; what was agreed to is written at the end, also when the person stops.
  private func ask(_ project: Project, _ chosen: [String: [String: Set<Int>]]) async throws -> Int {
    let wanted = project.articles.filter { chosen.isEmpty || chosen[$0.id] != nil }
    let outcome = await project.changes(in: wanted, wanted: [.stale, .unconfirmed], jobs: options.jobs)
    for problem in outcome.diagnostics { Console.complain(CompactText.line(problem)) }
    var dialogue = ConfirmDialogue(colour: options.usesColour, total: 0)
    let units = outcome.units.filter { unit in
      guard let lines = chosen[unit.article], !lines.isEmpty else { return true }
      return [unit.place, unit.sourcePlace].compactMap { $0 }.contains { range in
        (range.startPosition.line...range.endPosition.line).contains { lines[range.file.path]?.contains($0) == true }
      }
    }
    dialogue.total = units.count
    for unit in units where !dialogue.isOver { dialogue.ask(unit) }
    var changes: [LedgerChange] = []
    for (place, ids) in dialogue.agreed.sorted(by: { $0.key < $1.key }) {
      guard let article = project.articles.first(where: { $0.id == place.article }) else { continue }
      changes += [try project.confirming(article, locale: place.locale, .units(ids), state: state)].compactMap { $0 }
    }
    try project.write(changes)
    return changes.reduce(0) { $0 + $1.count }
  }

  private func confirm(_ pair: LoosePair, in folder: String) throws {
    let path = folder.appending(path: loose.ledger!)
    do {
      let (text, count) = try pair.confirmed(state: state)
      try attempt(path) { () throws(Disk.Failure) in
        try Disk.makeFolder(path.parentPath)
        try Disk.write(Array(text.utf8), to: path)
      }
      Console.write("confirmed \(count) unit\(count == 1 ? "" : "s")\n")
    } catch let error as Diagnostic { throw Failure.undone(error) }
  }
}

extension State: ExpressibleByArgument {}

/// The lines of an article that are to be confirmed, by file; no lines means all of it.
struct ConfirmPlace {
  /// Lines by path relative to the root, for each article id.
  static func parse(
    _ places: [String], in folder: String, project: Project, wholeArticles: Bool
  ) throws -> [String: [String: Set<Int>]] {
    var chosen: [String: [String: Set<Int>]] = [:]
    for place in places {
      var path = place
      var line: Int?
      if let colon = place.lastIndex(of: ":"), let number = Int(place[place.index(after: colon)...]), number > 0 {
        path = String(place[..<colon])
        line = wholeArticles ? nil : number
      }
      let full = Disk.resolved(folder.appending(path: path).normalizedPath)
      let relative = full.relative(to: Disk.resolved(project.root))
      let hits = project.articles.filter { article in
        article.files.values.contains { $0 == relative || $0.hasPrefix(relative + "/") } || article.id == path
      }
      guard !hits.isEmpty else { throw Failure.undone("“\(path)” is no article of this project") }
      for article in hits {
        if let line {
          chosen[article.id, default: [:]][relative, default: []].insert(line)
        } else {
          chosen[article.id] = [:]
        }
      }
    }
    return chosen
  }
}
