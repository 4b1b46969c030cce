extension WordPairs {
  /// 0 pairs, learnt by counting (IBM model 1, both ways) from Danish and English articles of MicrosoftDocs/dynamics365smb-docs,
  /// © Microsoft, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), and then read through.
  static let learnt: StaticString = #"""

    """#
}
