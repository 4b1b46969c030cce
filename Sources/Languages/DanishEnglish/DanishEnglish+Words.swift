extension WordPairs {
  /// What Tosprog knows of Danish and English words.
  static let danishEnglish = WordPairs(tables: [written, learnt], first: .danish, second: .english)

  /// Written for Tosprog.
  static let written: StaticString = """
    og	and	2
    """

  /// Learnt.
  static let learnt: StaticString = ""
}
