import Bitexts
import Diagnostics
import Glossaries
import Languages
import Ledgers

/// A project on disk: its settings, its glossary, and the articles that pair.
public struct Project: Sendable {
  /// The root folder, absolute.
  public let root: String
  /// The settings.
  public let configuration: Configuration
  /// The languages that are known.
  public let registry: LanguageRegistry
  /// The locales, in the order of the settings.
  public let locales: [LanguageTag]
  /// The articles and files of interface strings, sorted by id.
  public let articles: [Article]
  /// The text of a word list or lexicon that the command line names; it takes the place of those that were imported.
  public var words: String?
  /// What is wrong with settings and folders.
  private let outerProblems: [Diagnostic]
  /// The glossary and the words, read when something first asks for them.
  let library: ProjectLibrary
  /// Why nothing is kept although it should be.
  public let cacheProblem: String?
  /// What earlier runs have found, where that is kept.
  let results: ResultCache?
  /// The settings' file; empty where there is none.
  public let settings: SourceFile
  /// What version control tells where the ledger has no answer.
  let history: HistorySource
  /// Ledgers whose articles have other names now.
  let strays: StrayLedgers
  /// Whether a source that was mended in spelling or punctuation alone makes its translation stale.
  public var isStrict = false
  /// The edge that no link leads across.
  let boundary: Boundary
  /// The folder of ledgers that leads across it, if one does.
  let foreignLedgers: String?

  /// The name of the settings file.
  public static let settingsName = ".tosprog.yml"

  /// Opens the project whose root is `root`.
  ///
  /// - Parameters:
  ///   - settingsPath: Another file of settings than `.tosprog.yml` in the root.
  ///   - usesGit: Whether git is asked where the ledger has no answer.
  ///   - cache: A folder in which to keep what git said and what was found for the next run; `nil` for none. A folder that belongs
  ///     to somebody else is left alone.
  /// - Throws: A `settings-problem` when the settings named cannot be read.
  public init(
    at root: String, settingsPath: String? = nil, usesGit: Bool = true, cache: String? = nil,
    registry: LanguageRegistry = .builtIn
  ) throws(Diagnostic) {
    self.root = root
    boundary = Boundary(root)
    // What is staged is not what lies in the folder; nothing is known of it.
    let isForeign = cache.map(Disk.isForeign) ?? false
    cacheProblem =
      isForeign
      ? "the cache folder “\(cache!)” belongs to somebody else, or others may write into it; it is left alone" : nil
    let cache = cache.flatMap { Disk.staged.isEmpty && !isForeign ? $0 : nil }
    results = cache.map { ResultCache(in: $0, of: root) }
    history = HistorySource(root: root, isUsed: usesGit, cache: cache)
    self.registry = registry
    let path = settingsPath ?? root.appending(path: Project.settingsName)
    let shown = path.relative(to: root)
    if settingsPath != nil || Disk.resolvedKind(path) != nil {
      settings = try SourceFile(reading: path, as: shown, rule: Configuration.problem.id)
    } else {
      settings = SourceFile(path: shown, bytes: [])
    }
    var problems: [Diagnostic] = []
    (configuration, problems) = Configuration.parse(settings, rules: AllRules.rules)
    let scan = ProjectScan(
      root: root, settings: configuration, settingsFile: settings, registry: registry,
      files: results?.files)
    let (locales, articles, ledgerFolder) = (scan.locales, scan.articles, configuration.ledger)
    (self.locales, self.articles) = (locales, articles)
    let owned = articles.flatMap { article in
      locales.map { Project.ledgerPath(of: article, locale: $0, in: ledgerFolder) }
    }
    strays = StrayLedgers(root: root, folder: ledgerFolder, owned: Set(owned))
    problems += scan.diagnostics
    let files = Project.glossaryFiles(configuration, root: root, boundary, problems: &problems)
    // Folders that lead out are said once, and none of the ledgers in them is looked at.
    let ledgerFolders = [ledgerFolder] + locales.map { "\(ledgerFolder)/\($0)" }
    let foreign = ledgerFolders.first { [boundary] in boundary.isCrossed(by: $0) }
    foreignLedgers = foreign
    if let foreign { problems.append(boundary.problem(foreign, rule: Ledger.problem.id)) }
    let lexiconPath = "\(configuration.ledger)/lexicon.tsv"
    var lexicon: SourceFile?
    if foreign == nil, !Disk.isAbsent(root.appending(path: lexiconPath)) {
      try boundary.check(lexiconPath, rule: Ledger.problem.id)
      lexicon = try SourceFile(reading: root.appending(path: lexiconPath), as: lexiconPath, rule: Ledger.problem.id)
    }
    library = ProjectLibrary(
      root: root, glossary: files, lexicon: lexicon, words: locales.map { "\(ledgerFolder)/words.\($0).tsv" },
      registry: registry, results: results)
    outerProblems = problems
  }

  /// The concepts of all glossary files.
  public var glossary: Glossary { library.contents.glossary }

  /// Word pairs that the project has confirmed, from `lexicon.tsv` beside the ledgers.
  public var lexicon: Lexicon? { library.contents.lexicon }

  /// These and the words of the glossary's terms: what the aligner knows beside what ships.
  var vocabulary: LexiconWords? { library.contents.vocabulary }

  /// What is wrong with settings, folders and glossary; each makes the run end with status 2.
  public var problems: [Diagnostic] { outerProblems + library.problems }

  /// The root of the project that `folder` lies in: the nearest folder upwards with settings, else `folder` itself.
  public static func root(around folder: String) -> String {
    var here = folder
    while true {
      if Disk.resolvedKind(here.appending(path: settingsName)) == .file { return here }
      let above = here.parentPath
      guard above != here, above != "." else { return folder }
      here = above
    }
  }

  /// The path of an article's ledger for a locale, relative to the root.
  public func ledgerPath(of article: Article, locale: LanguageTag) -> String {
    Project.ledgerPath(of: article, locale: locale, in: configuration.ledger)
  }

  private static func ledgerPath(of article: Article, locale: LanguageTag, in folder: String) -> String {
    "\(folder)/\(locale)/\(article.id.ledgerName).jsonl"
  }

  private static func glossaryFiles(
    _ configuration: Configuration, root: String, _ boundary: Boundary, problems: inout [Diagnostic]
  ) -> [SourceFile] {
    var files: [SourceFile] = []
    for place in configuration.glossary {
      let full = root.appending(path: place)
      var paths = [place]
      switch Disk.resolvedKind(full) {
      case .folder:
        do throws(Disk.Failure) {
          paths = try Disk.names(in: full).names.filter {
            ["yml", "yaml"].contains($0.pathExtension) && !$0.hasPrefix(".")
          }.map { "\(place)/\($0)" }
        } catch {
          problems.append(
            .error(
              "this folder cannot be read: \(error.reason)", at: SourceFile(path: place, bytes: []).start,
              rule: Glossary.problem.id))
          continue
        }
      case nil where configuration.glossary == Configuration().glossary: continue
      default: break
      }
      for path in paths {
        do {
          try boundary.check(path, rule: Glossary.problem.id)
          files.append(try SourceFile(reading: root.appending(path: path), as: path, rule: "glossary-problem"))
        } catch { problems.append(error) }
      }
    }
    return files
  }
}

extension SourceFile {
  /// Reads a file under the name that reports show.
  ///
  /// - Throws: An error of `rule` with the system's reason.
  public convenience init(reading path: String, as shown: String, rule: String = "file-problem") throws(Diagnostic) {
    do { self.init(path: shown, bytes: try Disk.read(path)) } catch {
      throw .error(
        "this file cannot be read: \(error.reason)", at: SourceFile(path: shown, bytes: []).start, rule: rule)
    }
  }
}

extension String {
  /// An id as a file name: folders stay folders, and nothing leads out of the ledger's folder.
  fileprivate var ledgerName: String {
    split(separator: "/").map { part in
      let name = part == "." || part == ".." ? "_" : part
      return String(name.map { $0 == "\\" || $0 == ":" || $0 == "\0" ? "_" : $0 })
    }.joined(separator: "/")
  }
}
