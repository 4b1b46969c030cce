extension WordPairs {
  /// What Tosprog knows of Danish and English words: the lists written for it and the one that was learnt.
  static let danishEnglish = WordPairs(
    tables: [written, everyday, common, other, learnt], first: .danish, second: .english)
}
