import Bitexts
import Checks
import Diagnostics
import Documents
import Glossaries
import Languages
import Ledgers
import Reports
import Synchronization

/// What one article yields: findings, numbers, and the facts that the rules about the whole project need.
struct ArticleOutcome: Sendable {
  var findings: [Finding] = []
  var judged: Report.Judged?
  var facts: ArticleFacts?
  /// The source's file, for positions in findings about the whole project.
  var files: [SourceFile] = []
  var suppressed = 0
  var softened = 0
  var isUndone = false
}

extension Project {
  /// Checks articles, as many at a time as there are processors or `jobs` says; the report's order never depends on timing.
  ///
  /// - Parameter keepsSentences: whether the report holds the articles themselves, for formats that show them.
  public func check(_ chosen: [Article], jobs: Int? = nil, keepsSentences: Bool = false) async -> CheckOutcome {
    let tasks = chosen.flatMap { article in
      locales.filter { $0 != article.source }.map { (article: article, locale: $0) }
    }
    // The word pairs are read while the glossary is prepared: together they are a fifth of a short run.
    async let words: Void = readWordPairs()
    let checkers = Checkers(self, keepsSentences: keepsSentences)
    await words
    let outcomes = await concurrently(tasks, jobs: jobs) { checkers.check($0.article, locale: $0.locale) }
    history.memo?.save()
    return assemble(outcomes, checkers: checkers)
  }

  private func readWordPairs() async {
    for pair in registry.pairs { _ = pair.words() }
  }

  /// The articles that paths name: files of either side, folders, or ids; all when none is given.
  ///
  /// - Throws: When a path names none.
  public func articles(at paths: [String], in folder: String) throws(Diagnostic) -> [Article] {
    guard !paths.isEmpty else { return articles }
    var chosen: Set<String> = []
    let base = Disk.resolved(root)
    for path in paths {
      let full = Disk.resolved(folder.appending(path: path).normalizedPath)
      let relative = full == base ? "" : full.relative(to: base)
      let hits = articles.filter { article in
        article.id == path || relative.isEmpty
          || article.files.values.contains { $0 == relative || $0.hasPrefix(relative + "/") }
      }
      guard !hits.isEmpty else {
        throw .error("“\(path)” is no article of this project, and no folder with articles", at: .nowhere)
      }
      chosen.formUnion(hits.map(\.key))
    }
    return articles.filter { chosen.contains($0.key) }
  }

  private func assemble(_ outcomes: [ArticleOutcome], checkers: Checkers) -> CheckOutcome {
    let own = problems.compactMap { Verdict(settings: configuration).weigh($0, status: nil)?.diagnostic }
    var findings = own.map { Finding($0) } + outcomes.flatMap(\.findings)
    let facts = outcomes.compactMap(\.facts)
    let files = Dictionary(outcomes.flatMap(\.files).map { ($0.path, $0) }) { first, _ in first }
    let articleOfPath = Dictionary(
      facts.flatMap { [($0.sourcePath, $0.article), ($0.targetPath, $0.article)] }
    ) { first, _ in first }
    for found in checkers.diagnose(facts, files: files) {
      findings.append(Finding(found, article: articleOfPath[found.range.file.path], locale: locale(of: found)))
    }
    var report = Report(version: ToolVersion.current, findings: findings, articles: outcomes.compactMap(\.judged))
    report.suppressed = outcomes.reduce(0) { $0 + $1.suppressed }
    report.softened = outcomes.reduce(0) { $0 + $1.softened }
    report.failOn = configuration.failOn
    let isUndone =
      problems.contains { $0.severity == .error } || outcomes.contains(where: \.isUndone)
    return CheckOutcome(report: report, isUndone: isUndone)
  }

  private func locale(of found: Diagnostic) -> LanguageTag? {
    articles.lazy.flatMap(\.files).first { $0.value == found.range.file.path }?.key
  }
}

extension Article {
  /// Tells an article from interface strings of the same name.
  var key: String { (isCatalog ? "=" : "") + id }
}

extension LoosePair {
  /// Checks the two files as a project would.
  ///
  /// - Parameter keepsSentences: whether the report holds the files' sentences, for formats that show them.
  public func check(keepsSentences: Bool = false) -> CheckOutcome {
    let checker = Checker(
      glossary: glossary, languages: registry, directions: [(sourceLanguage, targetLanguage)],
      words: { language in
        words.flatMap { language.morphology.hasClosedCompounds ? WordList($0, language: language) : nil }
      })
    let outcome =
      stringsPairing()?.judged(settings: Configuration(), keepsSentences: keepsSentences)
      ?? checker.judge(pairing(), settings: Configuration(), keepsSentences: keepsSentences)
    var findings = glossaryProblems.map { Finding($0) } + outcome.findings
    if let facts = outcome.facts {
      let files = Dictionary(outcome.files.map { ($0.path, $0) }) { first, _ in first }
      findings += checker.diagnose([facts]) { files[$0] }.map {
        Finding($0, article: outcome.judged?.article, locale: targetLanguage.tag)
      }
    }
    var report = Report(version: ToolVersion.current, findings: findings, articles: [outcome.judged].compactMap { $0 })
    report.suppressed = outcome.suppressed
    report.softened = outcome.softened
    return CheckOutcome(
      report: report, isUndone: outcome.isUndone || glossaryProblems.contains { $0.severity == .error })
  }
}

extension Checker {
  /// Judges one pair: checks, suppressions, severities, numbers.
  func judge(_ pairing: Pairing, settings: Configuration, keepsSentences: Bool) -> ArticleOutcome {
    let bitext = pairing.bitext
    var outcome = ArticleOutcome()
    let freshness = bitext.beads.indices.map { pairing.freshness(ofBead: $0) }
    let broken = bitext.source.diagnostics + bitext.target.diagnostics + pairing.reading.diagnostics
    var found = broken + pairing.emptiness
    if found.isEmpty || !bitext.source.segments.isEmpty && !bitext.target.segments.isEmpty {
      let (diagnostics, facts) = diagnose(bitext, article: pairing.article, freshness: freshness)
      found += diagnostics + pairing.staleness
      outcome.facts = facts
    }
    found += settings.shortfalls(of: pairing.coverage, at: bitext.target.file.start)
    let (kept, suppressed, problems) = Suppression.apply(
      [Suppression(bitext.source), Suppression(bitext.target)], to: found, known: Set(AllRules.rules.map(\.id)))
    outcome.suppressed = suppressed
    let verdict = Verdict(settings: settings)
    let weighed = (kept + problems).compactMap { verdict.weigh($0, status: pairing.status) }
    outcome.softened = weighed.count(where: \.softened)
    outcome.findings = weighed.map { Finding($0.diagnostic, article: pairing.article, locale: pairing.locale) }
    outcome.judged = Report.Judged(
      article: pairing.article, locale: pairing.locale, coverage: pairing.coverage, source: bitext.source.language.tag,
      sentences: keepsSentences ? pairing.sentences : [])
    outcome.files = [bitext.source.file, bitext.target.file]
    outcome.isUndone = broken.contains { $0.severity == .error }
    return outcome
  }
}

extension Pairing {
  /// What is said when one side, or both, holds nothing to translate.
  fileprivate var emptiness: [Diagnostic] {
    let (source, target) = (bitext.source, bitext.target)
    guard source.diagnostics.isEmpty, target.diagnostics.isEmpty else { return [] }
    if source.segments.isEmpty {
      guard source.blocks.isEmpty else { return [] }
      return [.finding("the article is empty; there is nothing to translate", at: source.file.start, of: .fileProblem)]
    }
    guard target.segments.isEmpty else { return [] }
    return [
      Diagnostic.finding("the translation is empty", at: target.file.start, of: .missingArticle)
        .note("the article that it should translate", at: source.segments[0].range)
    ]
  }
}

/// Checkers for every pair of languages that a project has, made once.
struct Checkers: Sendable {
  private let project: Project
  private let keepsSentences: Bool
  private var checkers: [String: Checker] = [:]

  init(_ project: Project, keepsSentences: Bool) {
    self.project = project
    self.keepsSentences = keepsSentences
    // Read once, however many pairs of languages there are.
    let lists = project.locales.compactMap(project.registry.language).map { ($0.tag, project.wordList(of: $0)) }
    let byLanguage = Dictionary(lists) { first, _ in first }
    let words: (Language) -> WordList? = { byLanguage[$0.tag] ?? nil }
    for article in project.articles {
      for locale in project.locales where locale != article.source {
        let key = "\(article.source) \(locale)"
        guard checkers[key] == nil, let languages = try? project.languages(of: article, locale: locale) else {
          continue
        }
        checkers[key] = Checker(
          glossary: project.glossary, surroundings: Surroundings(project, source: article.source, target: locale),
          languages: project.registry, directions: [languages], words: words)
      }
    }
  }

  /// Reads, pairs and judges an article; whatever is wrong with its files becomes a finding.
  func check(_ article: Article, locale: LanguageTag) -> ArticleOutcome {
    do {
      if article.isCatalog { return try project.judgeStrings(article, locale: locale, keepsSentences: keepsSentences) }
      guard let checker = checkers["\(article.source) \(locale)"] else {
        _ = try project.languages(of: article, locale: locale)
        return ArticleOutcome()
      }
      guard let pairing = try project.pairing(of: article, locale: locale) else {
        return try missing(article, locale: locale)
      }
      return checker.judge(pairing, settings: project.configuration, keepsSentences: keepsSentences)
    } catch {
      var outcome = ArticleOutcome()
      outcome.findings = [Finding(error, article: article.id, locale: locale)]
      outcome.isUndone = true
      return outcome
    }
  }

  /// The rules about the whole project.
  func diagnose(_ facts: [ArticleFacts], files: [String: SourceFile]) -> [Diagnostic] {
    guard let checker = checkers.min(by: { $0.key < $1.key })?.value else { return [] }
    let verdict = Verdict(settings: project.configuration)
    return checker.diagnose(facts) { files[$0] }.compactMap { verdict.weigh($0, status: nil)?.diagnostic }
  }

  private func missing(_ article: Article, locale: LanguageTag) throws(Diagnostic) -> ArticleOutcome {
    var outcome = ArticleOutcome()
    let (source, target) = try project.languages(of: article, locale: locale)
    let found: Diagnostic
    var status: String?
    if let path = article.files[article.source] {
      let document = try project.document(at: path, source)
      status = document.frontMatter["status"]?.value
      let place = document.segments.first?.range ?? document.file.start
      found = .finding("there is no \(target.name) version of this article", at: place, of: .missingArticle)
      var coverage = Coverage(document.segments.lazy.map { _ in .missing }, words: 0)
      coverage.words = document.segments.reduce(0) { $0 + $1.text.wordCount }
      outcome.judged = Report.Judged(article: article.id, locale: locale, coverage: coverage)
    } else {
      guard let path = article.files[locale] else { return outcome }
      let document = try project.document(at: path, target)
      status = document.frontMatter["status"]?.value
      found = Diagnostic(
        rule: "orphaned-translation", severity: .warning,
        message: "there is no \(source.name) article that this translates",
        range: document.segments.first?.range ?? document.file.start)
      outcome.judged = Report.Judged(
        article: article.id, locale: locale,
        coverage: Coverage(document.segments.lazy.map { _ in .orphaned }, words: 0))
    }
    if let weighed = Verdict(settings: project.configuration).weigh(found, status: status) {
      outcome.softened = weighed.softened ? 1 : 0
      outcome.findings = [Finding(weighed.diagnostic, article: article.id, locale: locale)]
    }
    return outcome
  }
}

extension Surroundings {
  /// What the checks may ask of a project on disk.
  fileprivate init(_ project: Project, source: LanguageTag, target: LanguageTag) {
    let root = project.root
    let pairs = project.articles.compactMap { article -> (String, String)? in
      guard let one = article.files[source], let other = article.files[target] else { return nil }
      return (one, other)
    }
    let counterparts = Dictionary(pairs) { first, _ in first }
    self.init(
      hasFile: { Disk.resolvedKind(root.appending(path: $0)) != nil },
      counterpart: { counterparts[$0] },
      urls: project.configuration.urls.map { ($0.source, $0.target) })
  }
}

/// Hands out the numbers from 0 to whoever asks next, each once.
private final class Cursor: Sendable {
  private let next = Atomic<Int>(0)

  func take(below end: Int) -> Int? {
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < end ? number : nil
  }
}

/// Runs `work` over `items` with as many tasks as there are processors, or `jobs`, and keeps their order.
func concurrently<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int?, _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let limit = min(jobs ?? Disk.processors, items.count)
  guard limit > 1 else { return items.map(work) }
  let cursor = Cursor()
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<limit {
      group.addTask {
        var done: [(Int, Result)] = []
        while let index = cursor.take(below: items.count) { done.append((index, work(items[index]))) }
        return done
      }
    }
    var results = [Result?](repeating: nil, count: items.count)
    for await part in group {
      for (index, result) in part { results[index] = result }
    }
    return results.map { $0! }
  }
}
