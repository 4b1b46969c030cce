import Checks
import Diagnostics
import Languages
import Ledgers
import Reports

/// What the settings make of raw diagnostics: severities by rule, path and status, drafts softened, rules switched off.
struct Verdict: Sendable {
  let settings: Configuration

  /// The diagnostic as the settings weigh it, `nil` when its rule is off; and whether a draft softened it.
  func weigh(_ found: Diagnostic, status: String?) -> (diagnostic: Diagnostic, softened: Bool)? {
    var found = found
    for setting in settings.rules where setting.rule == found.rule {
      guard setting.status == nil || setting.status == status else { continue }
      guard setting.paths.isEmpty || setting.paths.contains(where: { $0.matches(found.range.file.path) }) else {
        continue
      }
      if let severity = setting.severity { found.severity = severity }
    }
    guard found.severity != .off else { return nil }
    // What the tool could not do is no matter of an unfinished text.
    guard status == "draft", found.severity == .error, !AllRules.ofTheTool.contains(found.rule) else {
      return (found, false)
    }
    found.severity = .warning
    return (found, true)
  }
}

extension Configuration {
  /// The required shares that an article does not reach.
  func shortfalls(of coverage: Coverage, at place: SourceRange) -> [Diagnostic] {
    require.compactMap { requirement in
      let share = requirement.name == "fresh" ? coverage.share(.fresh) : 1 - coverage.share(.missing)
      guard share + 1e-9 < requirement.share else { return nil }
      let percent = Int((share * 100).rounded(.down))
      return Diagnostic.finding(
        "\(percent) % of the article is \(requirement.name), the settings require \(requirement.written)",
        at: place, of: .belowThreshold
      ).note("the requirement", at: requirement.range)
    }
  }
}

/// The outcome of `check`.
public struct CheckOutcome: Sendable {
  /// What was found.
  public var report: Report
  /// Why nothing could be kept for the next run, where something should have been.
  public var cacheProblem: String?

  /// Puts an outcome together; formats learn from it which rules there are and whether all work could be done.
  public init(report: Report, isUndone: Bool) {
    self.report = report
    self.report.isUndone = isUndone
    self.report.rules = AllRules.rules
  }

  /// Whether some work could not be done: a file, the settings, the glossary or a ledger is broken.
  public var isUndone: Bool { report.isUndone }

  /// Whether something weighs as much as the report's `failOn`.
  public var fails: Bool { report.findings.contains { $0.diagnostic.severity >= report.failOn } }
}
