extension WordPairs {
  /// What Tosprog knows of Danish and English words: the list written for it and the one that was learnt.
  static let danishEnglish = WordPairs(tables: [written, learnt], first: .danish, second: .english)

  /// The same with words that tell the languages apart and that the aligner has not been measured with.
  static let danishEnglishDictionary = WordPairs(
    tables: [written, everyday, other, learnt], first: .danish, second: .english)
}
