/// Marks, capitals and abbreviations of a language, as data.
///
/// A class like ``Language``, of which it is a part.
public final class Typography: Sendable {
  /// Quotation marks that may open and close, the usual first.
  public let quotes: [(open: Unicode.Scalar, close: Unicode.Scalar)]
  /// Words that begin with a capital wherever they stand, in that spelling: months, weekdays, nationalities.
  public let capitalWords: WordTable<String>
  /// Words of those that are everyday words as well, and are left alone.
  public let lowerWords: WordTable<String>
  /// Whether the words of titles may all begin with a capital.
  public let hasTitleCase: Bool
  /// Words that may stand twice in a row.
  public let repeatable: WordSet
  /// Abbreviations with their points, in lower case, which no other language has.
  public let abbreviations: [String]

  /// Reads the tables, in which words are parted by spaces.
  ///
  /// - Parameters:
  ///   - quotes: pairs of marks, such as `“” ‘’`; straight marks are always right.
  ///   - capitalWords: words that are always written with a capital.
  ///   - lowerWords: words that other languages capitalise and this one does not.
  public init(
    quotes: String = "“” ‘’", capitalWords: String = "", lowerWords: String = "", repeatable: String = "",
    abbreviations: String = "", hasTitleCase: Bool = false
  ) {
    self.hasTitleCase = hasTitleCase
    self.quotes = quotes.split(separator: " ").compactMap { pair in
      let scalars = Array(pair.unicodeScalars)
      return scalars.count == 2 ? (scalars[0], scalars[1]) : nil
    }
    func spelled(_ text: String) -> WordTable<String> {
      WordTable(
        text.split { $0 == " " || $0 == "\n" }.map { (key: WordKey(String($0)), value: String($0)) })
    }
    self.capitalWords = spelled(capitalWords)
    self.lowerWords = spelled(lowerWords)
    self.repeatable = Table.set(repeatable)
    self.abbreviations = abbreviations.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
