import Languages

extension Lexicon {
  /// Word pairs of terms that translate each other, as a glossary has them.
  ///
  /// Of terms of several words each word may answer each of the other's, but says less than a term of one word does.
  public init(terms: [(first: String, second: String)], first: Language, second: Language) {
    var entries: [Entry] = []
    for term in terms {
      let one = Lexicon.words(ofTerm: term.first)
      let other = Lexicon.words(ofTerm: term.second)
      guard one.count <= 4, other.count <= 4 else { continue }
      let count = one.count == 1 && other.count == 1 ? 6 : 2
      for word in one {
        for translation in other where translation != word {
          entries.append(Entry(first: word, second: translation, count: count))
        }
      }
    }
    self.init(first: first.tag.language, second: second.tag.language, entries: entries)
  }

  private static func words(ofTerm term: String) -> [String] {
    let words = term.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    // “dry needling” is two words, “akupunktur i øret” is not three: the shortest say nothing.
    return words.count == 1 ? words : words.filter { $0.count > 2 }
  }

  /// Both lists together; `nil` when they are of different languages.
  public func merging(_ other: Lexicon) -> Lexicon? {
    guard first == other.first, second == other.second else { return nil }
    return Lexicon(first: first, second: second, entries: entries + other.entries)
  }
}
