import Diagnostics

extension Rule {
  /// A locale has no file for an article.
  public static let missingArticle = Rule(
    id: "missing-article", severity: .error, issue: .untranslated,
    manual: """
      An article has no version in one of the project's locales.

      Articles pair by equal path, or by an equal `translationKey` in the front matter where their names differ.
      """)

  /// The source of a translation has changed.
  public static let staleTranslation = Rule(
    id: "stale-translation", severity: .warning, issue: .mistranslation,
    manual: """
      The source has changed since this translation of it was made.

      What was confirmed stands in the ledger. Where that has no answer, git is asked what the source said when the
      translation was last worded; commits with the trailer `Tosprog: minor` count for nothing, and `--no-git` turns this
      off. Wrapping, list and emphasis markers, quotation marks, Unicode form and
      moves do not count as a change; words, numbers, links, images and codes do. Once the translation says what the
      source now says, `tosprog confirm PATH:LINE` makes it fresh.
      """)

  /// Nobody has said that a translation is right.
  public static let unconfirmedTranslation = Rule(
    id: "unconfirmed-translation", severity: .note, issue: .uncategorized,
    manual: """
      A translation has not been confirmed as it stands.

      It is new, or it has been edited since it was confirmed. `tosprog confirm` stores it in the ledger, and from then
      on a change of the source is noticed. An article that has no ledger yet is noted once.
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
      A comment silences a rule that does not exist, does not say which rule or why, or is opened and never closed.

      `tosprog explain` lists the rules. A comment reads `tosprog-ignore number-mismatch: the source is out of date`.
      """)
}
