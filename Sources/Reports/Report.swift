import Checks
import Diagnostics
import Languages
import Ledgers

/// Everything that a run found, in the order in which it is shown.
public struct Report: Sendable {
  /// The version of the tool that made it.
  public var version: String
  /// The findings, sorted.
  public var findings: [Finding]
  /// What was judged, sorted by article and locale.
  public var articles: [Judged]
  /// Findings that a comment suppressed.
  public var suppressed = 0
  /// Findings that the baseline holds.
  public var baselined = 0
  /// Errors that a draft's status made warnings.
  public var softened = 0
  /// The weight from which the run fails, for formats that tell passed from failed.
  public var failOn = Severity.error
  /// Whether some of the work could not be done.
  public var isUndone = false
  /// What a report on the whole needs of one on a part; in JSON only.
  public var shard: JSON?
  /// The rules that findings may name, for formats that explain them.
  public var rules: [Rule] = []

  /// One article in one locale.
  public struct Judged: Sendable, Hashable {
    /// The article's id.
    public var article: String
    /// The locale that is judged.
    public var locale: LanguageTag
    /// How its units stand.
    public var coverage: Coverage
    /// The language that it was written in.
    public var source: LanguageTag?
    /// Its sentences; empty unless a format asks for them.
    public var sentences: [FacingSentences] = []

    /// Describes an article in one locale.
    public init(
      article: String, locale: LanguageTag, coverage: Coverage, source: LanguageTag? = nil,
      sentences: [FacingSentences] = []
    ) {
      self.article = article
      self.locale = locale
      self.coverage = coverage
      self.source = source
      self.sentences = sentences
    }
  }

  /// Sorts what was found, and gives findings that are alike fingerprints of their own.
  public init(version: String, findings: [Finding], articles: [Judged]) {
    self.version = version
    self.findings = findings.sorted().distinct
    self.articles = articles.sorted {
      ($0.article, $0.locale) < ($1.article, $1.locale)
    }
  }

  /// Adds a finding at its place.
  public mutating func add(_ finding: Finding) { findings = (findings + [finding]).sorted() }

  /// Leaves out what a baseline holds, and counts it.
  ///
  /// What the tool could not do is never accepted: rules in `except` stay.
  public mutating func leaveOut(_ baseline: Baseline, except: Set<String> = []) {
    let all = findings.count
    findings.removeAll { !except.contains($0.diagnostic.rule) && baseline.holds($0) }
    baselined += all - findings.count
  }

  /// How many findings weigh as much as `severity` says.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }

  /// Errors, then warnings, then notes, each in order; for readers that stop after so many.
  var heaviestFirst: [Finding] {
    [Severity.error, .warning, .note].flatMap { severity in findings.filter { $0.diagnostic.severity == severity } }
  }
}

/// One way to show a report. A member is one file in `Reports/Formats` and one line in `builtIn`.
public protocol ReportFormat: Sendable {
  /// The name on the command line.
  static var name: String { get }
  /// Whether it shows the articles themselves; keeping them costs memory.
  static var showsSentences: Bool { get }
  /// The report as the bytes of a file.
  func render(_ report: Report) -> String
}

extension ReportFormat {
  /// Most formats show findings only.
  public static var showsSentences: Bool { false }
}

extension [any ReportFormat] {
  /// What `--format` and `--report` know, sorted by name.
  public static var builtIn: [any ReportFormat] {
    [
      CheckstyleReport(), CompactReport(), GitHubReport(), GitLabReport(), HTMLReport(), JSONReport(),
      JUnitReport(), NDJSONReport(), RDJSONReport(), SARIFReport(), TextReport(),
    ]
  }

  /// The format of a name.
  public subscript(name: String) -> (any ReportFormat)? { first { type(of: $0).name == name } }

  /// All names.
  public var names: [String] { map { type(of: $0).name } }
}

extension Severity {
  /// What another format calls it.
  func named(_ error: String, _ warning: String, _ note: String) -> String {
    switch self {
    case .error: error
    case .warning: warning
    case .note, .off: note
    }
  }
}
