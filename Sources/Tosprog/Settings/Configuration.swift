import Bundles
import Diagnostics
import Languages

/// The settings of a project: `.tosprog.yml`. Every key has a default, so the file may be absent.
public struct Configuration: Sendable {
  /// Where the articles of each locale stand.
  public var layout = ArticleLayout.folders(under: "Locales")
  /// The locales in the order of the settings; `nil` takes those that are found.
  public var locales: [LanguageTag]?
  /// The language that articles are written in first; `nil` is the first of the locales.
  public var source: LanguageTag?
  /// Files and folders of the glossary, relative to the root.
  public var glossary = ["Glossary"]
  /// The folder of the ledgers, relative to the root.
  public var ledger = "Locales/.ledger"
  /// Patterns of paths that are left out.
  public var ignore: [PathPattern] = []
  /// Severities by rule, in the order of the settings; the last that fits counts.
  public var rules: [RuleSetting] = []
  /// The weight from which a run fails.
  public var failOn = Severity.error
  /// Shares of units that an article must reach, by freshness.
  public var require: [Requirement] = []
  /// Link prefixes of the source and what they become in the target.
  public var urls: [URLMapping] = []
  /// What bundles are made of.
  public var bundle = BundleSettings()

  /// Where some of it was written.
  var places = Places()

  /// Where the settings say which locales there are.
  struct Places: Sendable {
    var source: SourceRange?
    var locales: SourceRange?
    /// Each of the locales.
    var entries: [LanguageTag: SourceRange] = [:]
  }

  /// The settings of a project without any.
  public init() {}

  /// A change of severity.
  public struct RuleSetting: Sendable, Hashable {
    /// The rule's id.
    public var rule: String
    /// The new weight; `nil` keeps the rule's own.
    public var severity: Severity?
    /// Patterns of the files it holds for; empty means all.
    public var paths: [PathPattern]
    /// The article status it holds for; `nil` means all.
    public var status: String?
  }

  /// A share that must be reached.
  public struct Requirement: Sendable, Hashable {
    /// What is counted: `fresh`, or `translated` for everything that is not missing.
    public var name: String
    /// The least share, from 0 to 1.
    public var share: Double
    /// The least share as it was written, such as `95%`.
    public var written: String
    /// Where it was written.
    public var range: SourceRange
  }

  /// A link prefix in the source and the one that stands for it in the target.
  public struct URLMapping: Sendable, Hashable {
    /// The prefix in the source.
    public var source: String
    /// The prefix in the target.
    public var target: String
  }

  /// What bundles are made of unless the command line says otherwise.
  public struct BundleSettings: Sendable {
    /// Names of formats.
    public var formats = ["json"]
    /// What is done about text that is not translated.
    public var incomplete = BundlePolicy.Incomplete.fallback
    /// The same for interface strings; `nil` for the same as `incomplete`.
    public var incompleteStrings: BundlePolicy.Incomplete?
    /// How much falls back or is left out.
    public var extent = BundlePolicy.Extent.segment
    /// Whether drafts are taken along.
    public var drafts = false
    /// Whether what a format cannot hold is left out with a warning.
    public var lossy = false
    /// Whose releases are published; `nil` until somebody says so.
    public var project: String?
  }

  /// What is wrong with the settings or the folders they name.
  public static let problem = Rule(
    id: "settings-problem", severity: .error, issue: .nonConformance,
    manual: """
      The settings, or the folders that they name, are not as they should be.

      Settings stand in `.tosprog.yml`. A key that Tosprog does not know is an error, since a misspelt key would
      otherwise be without effect and nobody would notice.
      """)
}

/// How the files of a project tell their locale.
public enum ArticleLayout: Sendable, Hashable {
  /// A folder for each locale, as in `Locales/da/articles/x.md`.
  case folders(under: String)
  /// A pattern with `{locale}` and `{path}`, as in `content/{path}.{locale}.md`.
  case pattern(String)
}
