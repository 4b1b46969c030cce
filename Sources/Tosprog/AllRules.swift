import Checks
import Diagnostics
import Glossaries
import Ledgers

/// Every rule that a finding can name, sorted by id.
public enum AllRules {
  /// The checks' rules and the tool's own.
  public static let rules: [Rule] =
    ([any Check].builtIn.map(\.rule) + own).sorted { $0.id < $1.id }

  /// Rules about what the tool could not do; a run that meets one ends with status 2.
  public static let ofTheTool: Set<String> = [
    Rule.fileProblem.id, Ledger.problem.id, Glossary.problem.id, Configuration.problem.id,
  ]

  /// Rules about terms: what `terms check` reports.
  static let aboutTerms: Set<String> = Set(TermIssue.Kind.allCases.map(\.rule))

  /// The examples of a rule, as text.
  public static func examples(of rule: Rule) -> [String] {
    let check = [any Check].builtIn.first { $0.rule.id == rule.id }
    return check.map { type(of: $0).examples.map { ($0.isFlagged ? "✗ " : "✓ ") + $0.description } } ?? []
  }

  /// The rule whose id is likest.
  public static func closest(to id: String) -> String? { id.closest(of: rules.map(\.id)) }

  private static let own: [Rule] = [
    .missingArticle, .staleTranslation, .unconfirmedTranslation, .belowThreshold, .fileProblem, .unusedSuppression,
    .unknownSuppression, Ledger.problem,
    Glossary.problem, Configuration.problem,
  ]
}
