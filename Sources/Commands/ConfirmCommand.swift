import ArgumentParser
import Diagnostics
import Ledgers
import Tosprog

struct ConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Write down that translations are right as they stand.",
    discussion: """
      Confirming stores the wording of the source in the ledger, so that a later change of it shows which translation went
      stale. Name files of either side, with a line to confirm only what stands there, or confirm everything.

      Examples:
        tosprog confirm --all
        tosprog confirm Locales/en/articles/does-acupuncture-work.md:10
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var loose: LooseFiles

  @Argument(help: ArgumentHelp("Files of articles, each with an optional line.", valueName: "path[:line]"))
  var places: [String] = []

  @Flag(help: "Confirm every article of the project.")
  var all = false

  @Flag(help: "Confirm the whole article even where a line is given.")
  var article = false

  @Option(help: "The state to store: initial, translated, reviewed or final.")
  var state: State?

  func validate() throws {
    if loose.source != nil {
      guard loose.ledger != nil else { throw ValidationError("--ledger names the file to write") }
    } else if places.isEmpty != all {
      throw ValidationError(all ? "--all takes no paths" : "name the files to confirm, or use --all")
    }
  }

  func run() async throws {
    let folder = try options.place()
    if let pair = try loose.pair(in: folder, makesLedger: true) { return try confirm(pair, in: folder) }
    let project = try options.project()
    var failed = false
    for problem in project.problems {
      Console.complain(CompactText.line(problem))
      failed = true
    }
    let chosen = try ConfirmPlace.parse(places, in: folder, project: project, wholeArticles: article)
    var total = 0
    for article in project.articles where all || chosen[article.id] != nil {
      for locale in project.locales where locale != article.source {
        do {
          total += try project.confirm(article, locale: locale, lines: all ? nil : chosen[article.id]!, state: state)
        } catch {
          Console.complain(CompactText.line(error))
          failed = true
        }
      }
    }
    Console.write("confirmed \(total) unit\(total == 1 ? "" : "s")\n")
    if total == 0, chosen.values.contains(where: { !$0.isEmpty }) {
      throw Failure.undone("no sentence with a translation stands on that line")
    }
    if failed { throw Failure(status: .undone, message: "some articles were not confirmed") }
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
