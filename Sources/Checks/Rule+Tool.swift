import Diagnostics

extension Rule {
  /// A locale has no file for an article.
  public static let missingArticle = Rule(
    id: "missing-article", severity: .error, issue: .untranslated,
    manual: """
      An article has no version in one of the project's locales.

      Articles pair by equal path, or by an equal `translationKey` in the front matter where their names differ.
      """)

  /// An article does not reach the share that the settings require.
  public static let belowThreshold = Rule(
    id: "below-threshold", severity: .error, issue: .untranslated,
    manual: """
      Less of an article is translated or confirmed than the settings require.

      The share stands in `.tosprog.yml` under `require`, such as `require: {fresh: 95%}`.
      """)

  /// A file cannot be read as what it is.
  public static let fileProblem = Rule(
    id: "file-problem", severity: .error, issue: .nonConformance,
    manual: """
      A file cannot be read, or not as its name says.

      The other articles are still checked, and the run ends with status 2.
      """)

  /// A comment silences nothing.
  public static let unusedSuppression = Rule(
    id: "unused-suppression", severity: .warning, issue: .nonConformance,
    manual: """
      A comment silences a finding that is not there.

      Such a comment would hide the next fault at its place, so it should go once the fault has gone.
      """)

  /// A comment names a rule that does not exist.
  public static let unknownSuppression = Rule(
    id: "unknown-suppression", severity: .warning, issue: .nonConformance,
    manual: """
      A comment silences a rule that does not exist.

      `tosprog explain` lists the rules.
      """)
}
