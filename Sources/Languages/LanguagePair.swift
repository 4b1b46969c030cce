/// What is known of two languages together, whichever of them is the source.
public final class LanguagePair: Sendable {
  /// One language, by convention the first in alphabetical order of tags.
  public let first: Language
  /// The other.
  public let second: Language
  /// Words of both that mean the same; read when it is first asked for.
  public let words: @Sendable () -> WordPairs
  /// Words of the first language and the words of the second that they are taken for; read when first asked for.
  public let falseFriends: @Sendable () -> [FalseFriend]
  /// Phrases of the second language that keep the first one’s build; read when first asked for.
  public let calques: @Sendable () -> [Calque]
  /// Things of which a sentence says one, in the words of both languages; read when first asked for.
  public let contrasts: @Sendable () -> [Contrast]
  /// What words of each language mean in the other, where they mean several things; read when first asked for.
  private let senses: @Sendable () -> (first: SenseTable, second: SenseTable)
  /// Names that each language has a form of its own for.
  private let names: Set<[WordKey]>
  private let namedWords: Set<WordKey>
  /// Small words of either language and those of the other that say the same.
  private let particles: [WordKey: Set<WordKey>]
  /// Countries, with the words for what comes from them, in either language.
  private let countries: WordTable<Country>
  /// The files of a new project in these languages.
  public let starter: [StarterFile]

  /// Describes a pair.
  ///
  /// - Parameters:
  ///   - names: pairs of names, parted by commas; the first language’s stands first.
  ///   - particles: lines of a small word, `|`, the words of the second language that say the same.
  ///   - countries: a country a line, the first language’s words, `|`, the second’s; those with a capital here are
  ///     always written with one.
  public init(
    first: Language, second: Language, words: @escaping @Sendable () -> WordPairs = { .none },
    falseFriends: @escaping @Sendable () -> [FalseFriend] = { [] },
    calques: @escaping @Sendable () -> [Calque] = { [] },
    contrasts: @escaping @Sendable () -> [Contrast] = { [] },
    senses: @escaping @Sendable () -> (first: SenseTable, second: SenseTable) = { (.none, .none) },
    names: String = "", particles: String = "",
    countries: String = "", starter: [StarterFile] = []
  ) {
    self.first = first
    self.second = second
    self.words = words
    self.falseFriends = falseFriends
    self.calques = calques
    self.contrasts = contrasts
    self.senses = senses
    self.starter = starter
    self.names = Set(
      names.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ").map { WordKey(String($0)) } })
    namedWords = Set(self.names.joined())
    var facing: [WordKey: Set<WordKey>] = [:]
    for (word, others) in Table.lines(particles) {
      for other in others.map({ WordKey($0) }) {
        facing[WordKey(word), default: []].insert(other)
        facing[other, default: []].insert(WordKey(word))
      }
    }
    self.particles = facing
    self.countries = WordTable(
      countries.split(separator: "\n").enumerated().flatMap { index, line in
        line.split { $0 == " " || $0 == "|" }.map { word in
          (key: WordKey(String(word)), value: Country(id: index, isCapital: word.first?.isUppercase ?? false))
        }
      })
  }

  /// A country, by the number of its line.
  private struct Country: Sendable {
    let id: Int
    /// Whether the word names it only when it has a capital: “China”, not “china”.
    let isCapital: Bool
  }

  /// The number of the country that a word names or belongs to; the same for “Danmark”, “dansk” and “Danish”.
  public func country(_ token: Token) -> Int? {
    guard let country = countries[token.key], !country.isCapital || token.shape != .lower else { return nil }
    return country.id
  }

  /// The words of both languages that name a country or belong to one.
  public var countryWords: [WordKey] { countries.words.keys }

  /// The senses of a word of one of the languages, each by the words of the other that say it; see ``SenseTable``.
  public func senses(of word: String, in language: Language) -> [[String]] {
    (language.tag == first.tag ? senses().first : senses().second)[word]
  }

  /// The small words of the other language that say what this one says: “end” and “than”.
  public func particles(facing word: WordKey) -> Set<WordKey> { particles[word] ?? [] }

  /// Whether a word is a name that the other language has a form of its own for.
  public func hasName(_ word: WordKey) -> Bool { namedWords.contains(word) }

  /// Whether two words are one name in both languages, in either order.
  public func isNamePair(_ one: WordKey, _ other: WordKey) -> Bool {
    names.contains([one, other]) || names.contains([other, one])
  }
}
