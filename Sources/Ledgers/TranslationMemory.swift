import Diagnostics

/// Confirmed sentences with their translations, for what is still to be translated.
public struct TranslationMemory: Sendable {
  /// A sentence, its translation, and where the two stand.
  public struct Entry: Sendable, Hashable {
    /// What was translated.
    public var source: Wording
    /// Its translation.
    public var target: Wording
    /// The article and the unit, as `ARTICLE#ID`.
    public var from: String

    /// Describes a pair.
    public init(source: Wording, target: Wording, from: String) {
      self.source = source
      self.target = target
      self.from = from
    }
  }

  /// A translation that may fit.
  public struct Suggestion: Sendable, Hashable {
    /// The pair that it comes from.
    public var entry: Entry
    /// How like the sentences are: 1 for the same wording, else below 1.
    public var score: Double
    /// The same in whole per cent, never rounded up to 100.
    public var percent: Int { Int((score * 100).rounded(.down)) }

    /// Describes a suggestion.
    public init(entry: Entry, score: Double) {
      self.entry = entry
      self.score = score
    }
  }

  private var entries: [Entry] = []
  private var words: [[String]] = []
  private var placesOfWording: [Wording: [Int]] = [:]
  private var placesOfWord: [String: [Int]] = [:]

  /// How many entries are compared word by word.
  private static let candidates = 24
  /// How many places of one word are looked at; a word that is everywhere tells nothing.
  private static let places = 2_000

  /// An empty memory.
  public init() {}

  /// A memory of pairs; of equal ones the first stays.
  public init(_ pairs: some Sequence<Entry>) {
    for pair in pairs { insert(pair) }
  }

  /// How many different pairs there are.
  public var count: Int { entries.count }

  private mutating func insert(_ entry: Entry) {
    let same = placesOfWording[entry.source, default: []]
    guard !same.contains(where: { entries[$0].target == entry.target }) else { return }
    placesOfWording[entry.source, default: []].append(entries.count)
    let words = entry.source.plainWords
    for word in Set(words) { placesOfWord[word, default: []].append(entries.count) }
    entries.append(entry)
    self.words.append(words)
  }

  /// The likest pairs for a sentence, best first; those of one score in the order in which they were put in.
  ///
  /// The score is 1 − d/n, where d is the edit distance in words and n the length of the longer sentence in words. Time is
  /// bounded by the number of words in the sentence.
  ///
  /// - Parameter own: The unit that asks, which is not told what it says itself.
  /// - Reference: V. I. Levenshtein, “Binary codes capable of correcting deletions, insertions, and reversals”, Soviet
  ///   Physics Doklady 10(8), 1966.
  public func suggestions(
    for wording: Wording, atLeast floor: Double = 0.6, limit: Int = 3, besides own: String? = nil
  ) -> [Suggestion] {
    let exact = placesOfWording[wording, default: []].filter { entries[$0].from != own }
    var found = exact.map { Suggestion(entry: entries[$0], score: 1) }
    let mine = wording.plainWords
    for place in likest(mine) where !exact.contains(place) && entries[place].from != own {
      // Words that agree while something else does not (a link, a mark) are not the same wording.
      let score = min(similarity(mine, words[place]), 0.99)
      if score >= floor { found.append(Suggestion(entry: entries[place], score: score)) }
    }
    let ranked = found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return ranked.prefix(limit).map(\.element)
  }

  /// The entries that share most words, rare words first.
  private func likest(_ mine: [String]) -> [Int] {
    var shared: [Int: Int] = [:]
    for word in Set(mine) {
      let places = placesOfWord[word, default: []]
      guard places.count <= Self.places else { continue }
      for place in places { shared[place, default: 0] += 1 }
    }
    // Dice's coefficient; a common word has thousands of places, so each is reckoned once.
    let ranked = shared.map { (score: 2 * Double($1) / Double(mine.count + words[$0].count), place: $0) }
    return ranked.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(Self.candidates).map(\.place).sorted()
  }

  private func similarity(_ one: [String], _ other: [String]) -> Double {
    let longer = max(one.count, other.count)
    guard longer > 0, longer <= 500 else { return 0 }
    var above = Array(0...other.count)
    for (row, word) in one.enumerated() {
      var diagonal = above[0]
      above[0] = row + 1
      for column in other.indices {
        let cost = min(above[column] + 1, above[column + 1] + 1, diagonal + (word == other[column] ? 0 : 1))
        diagonal = above[column + 1]
        above[column + 1] = cost
      }
    }
    return 1 - Double(above[other.count]) / Double(longer)
  }
}

extension Wording {
  /// The words as a reader sees them, in lower case and without the marks around them.
  fileprivate var plainWords: [String] {
    plain.lowercased().split(whereSeparator: \.isWhitespace).map { word in
      let trimmed = word.drop { !$0.isLetter && !$0.isNumber }
      let end = trimmed.lastIndex { $0.isLetter || $0.isNumber }
      return end.map { String(trimmed[...$0]) } ?? String(word)
    }
  }
}
