import Languages

extension Lexicon {
  /// What confirmed sentences teach about words: pairs that stand together at least twice, and each mostly with the other.
  ///
  /// The order of the sentences does not matter; a sentence that is there twice counts once.
  public init(learning sentences: [(first: String, second: String)], first: Language, second: Language) {
    var seen: Set<[String]> = []
    var together: [[String]: Int] = [:]
    var firstCounts: [String: Int] = [:]
    var secondCounts: [String: Int] = [:]
    for sentence in sentences {
      let one = Lexicon.words(of: sentence.first)
      let other = Lexicon.words(of: sentence.second)
      guard !one.isEmpty, !other.isEmpty, seen.insert(one + ["\t"] + other).inserted else { continue }
      for word in one { firstCounts[word, default: 0] += 1 }
      for word in other { secondCounts[word, default: 0] += 1 }
      for word in one {
        for translation in other where translation != word { together[[word, translation], default: 0] += 1 }
      }
    }
    let entries = together.compactMap { pair, count -> Entry? in
      guard count >= 2 else { return nil }
      let both = firstCounts[pair[0], default: 0] + secondCounts[pair[1], default: 0]
      // Dice's coefficient; a pair seen twice only must never stand apart.
      guard 200 * count >= both * (count == 2 ? 100 : 65) else { return nil }
      return Entry(first: pair[0], second: pair[1], count: count)
    }
    self.init(first: first.tag.language, second: second.tag.language, entries: entries)
  }

  /// The different words of a sentence in lower case, sorted, the first sixty of them.
  private static func words(of text: String) -> [String] {
    var words: Set<String> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where word.count > 1 && word.count < 60 {
      words.insert(String(word))
    }
    return Array(words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(60))
  }
}
