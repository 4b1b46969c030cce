/// What a check is called, how much its findings weigh by default, and its page in the manual.
public struct Rule: Sendable, Hashable {
  /// Kebab-case, named after what is found: `number-mismatch`.
  public let id: String
  /// The weight unless settings change it.
  public let severity: Severity
  /// The type of the issue in the Internationalization Tag Set.
  public let issue: IssueType
  /// The manual page: one line that says what was found, a blank line, then why it matters and what stays silent.
  public let manual: String

  /// Describes a rule.
  public init(id: String, severity: Severity, issue: IssueType, manual: String) {
    self.id = id
    self.severity = severity
    self.issue = issue
    self.manual = manual
  }

  /// The first line of the manual.
  public var summary: String { String(manual.prefix { $0 != "\n" }) }
}

/// The issue types of ITS 2.0 (Localization Quality Issue) that Tosprog's rules fall under.
///
/// - Reference: W3C, “Internationalization Tag Set (ITS) Version 2.0”, appendix C.
public enum IssueType: String, Sendable, Hashable, CaseIterable {
  case terminology, mistranslation, omission, untranslated, addition, duplication, inconsistency, grammar
  case register, misspelling, typographical, formatting, numbers, markup, whitespace, internationalization, length
  case inconsistentEntities = "inconsistent-entities"
  case localeSpecificContent = "locale-specific-content"
  case localeViolation = "locale-violation"
  case patternProblem = "pattern-problem"
  case nonConformance = "non-conformance"
  case uncategorized, other
}
