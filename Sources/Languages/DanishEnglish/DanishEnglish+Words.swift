extension WordPairs {
  /// What Tosprog knows of Danish and English words: the list written for it and the one that was learnt.
  static let danishEnglish = WordPairs(tables: [written, everyday, learnt], first: .danish, second: .english)
}
