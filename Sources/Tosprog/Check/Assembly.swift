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
    let verdict = Verdict(settings: settings)
    var findings = problems.compactMap { verdict.weigh($0, status: nil) }.map { Finding($0.diagnostic) }
    findings += outcomes.flatMap(\.findings)
    if let places { findings += compared(verdict, places) }
    var report = Report(version: ToolVersion.current, findings: findings, articles: outcomes.compactMap(\.judged))
    report.suppressed = outcomes.reduce(0) { $0 + $1.suppressed }
    report.softened = outcomes.reduce(0) { $0 + $1.softened }
    report.failOn = settings.failOn
    let isUndone = problems.contains { $0.severity == .error } || outcomes.contains(where: \.isUndone)
    return CheckOutcome(report: report, isUndone: isUndone)
  }

  /// What the rules find that compare articles with each other.
  private func compared(_ verdict: Verdict, _ places: FactPlaces) -> [Finding] {
    let facts = outcomes.compactMap(\.facts)
    let found = Checker.compare(facts, place: places.range).compactMap { verdict.weigh($0, status: nil)?.diagnostic }
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
