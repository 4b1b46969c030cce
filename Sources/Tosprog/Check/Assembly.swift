import Checks
import Diagnostics
import Languages
import Reports

/// What all articles have yielded, put together to one report: the second step of a run.
struct Assembly: Sendable {
  /// What is wrong with settings, folders and glossary.
  var problems: [Diagnostic]
  /// What the articles have yielded, in their order.
  var outcomes: [ArticleOutcome]
  /// How findings are weighed.
  var settings: Configuration

  init(problems: [Diagnostic], outcomes: [ArticleOutcome], settings: Configuration) {
    (self.problems, self.outcomes, self.settings) = (problems, outcomes, settings)
  }

  init(_ project: Project, outcomes: [ArticleOutcome]) {
    self.init(problems: project.problems, outcomes: outcomes, settings: project.configuration)
  }

  /// Runs the rules about the whole project and makes the report.
  ///
  /// - Parameter places: finds what facts are about; `nil` leaves these rules out, because articles are missing that they need.
  func outcome(_ places: FactPlaces?) -> CheckOutcome {
    outcome(finding: places.map { Checker.compare(facts, place: $0.range) } ?? [])
  }

  /// The same with all of these rules, as many at a time as there are processors or `jobs` says.
  func outcome(_ places: FactPlaces, jobs: Int?) async -> CheckOutcome {
    let facts = facts
    let found = await concurrently(Checker.comparisons(), jobs: jobs) { $0.diagnose(facts, place: places.range) }
    return outcome(finding: found.flatMap { $0 }.inOrder())
  }

  private var facts: [ArticleFacts] { outcomes.compactMap(\.facts) }

  /// The report, with what the rules about the whole project have found.
  private func outcome(finding found: [Diagnostic]) -> CheckOutcome {
    let verdict = Verdict(settings: settings)
    var findings = problems.compactMap { verdict.weigh($0, status: nil) }.map { Finding($0.diagnostic) }
    // What is wrong with the settings is met by every article, and told once.
    var told: Set<String> = []
    findings += outcomes.flatMap(\.findings).filter { finding in
      let found = finding.diagnostic
      guard found.rule == Configuration.problem.id else { return true }
      return told.insert("\(found.range.file.path):\(found.range.start): \(found.message)").inserted
    }
    findings += owned(found, verdict)
    var report = Report(version: ToolVersion.current, findings: findings, articles: outcomes.compactMap(\.judged))
    report.suppressed = outcomes.reduce(0) { $0 + $1.suppressed }
    report.softened = outcomes.reduce(0) { $0 + $1.softened }
    report.failOn = settings.failOn
    let isUndone = problems.contains { $0.severity == .error } || outcomes.contains(where: \.isUndone)
    return CheckOutcome(report: report, isUndone: isUndone)
  }

  /// Findings of rules that compare articles with each other, each given to its article.
  private func owned(_ found: [Diagnostic], _ verdict: Verdict) -> [Finding] {
    let found = found.compactMap { verdict.weigh($0, status: nil)?.diagnostic }
    guard !found.isEmpty else { return [] }
    let owners = outcomes.reduce(into: [String: (article: String, locale: LanguageTag?)]()) { owners, outcome in
      guard let facts = outcome.facts else { return }
      owners[facts.targetPath] = owners[facts.targetPath] ?? (facts.article, outcome.judged?.locale)
      owners[facts.sourcePath] = owners[facts.sourcePath] ?? (facts.article, outcome.judged?.source)
    }
    return found.map { found in
      let owner = owners[found.range.file.path]
      return Finding(found, article: owner?.article, locale: owner?.locale)
    }
  }
}
