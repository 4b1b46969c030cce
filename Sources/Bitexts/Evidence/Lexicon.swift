import Diagnostics
import Languages

/// Word pairs that a project has confirmed, as `align --learn` writes them.
///
/// A line an entry, `source<TAB>target<TAB>count`, sorted by bytes, words in lower case; the first line names the languages.
public struct Lexicon: Sendable, Hashable {
  /// One pair of words.
  public struct Entry: Sendable, Hashable {
    /// The word of the first language.
    public var first: String
    /// The word of the second language.
    public var second: String
    /// In how many confirmed pairs they stood together.
    public var count: Int

    /// Makes an entry.
    public init(first: String, second: String, count: Int) {
      self.first = first
      self.second = second
      self.count = count
    }
  }

  /// The tag of the language of `first`.
  public var first: String
  /// The tag of the language of `second`.
  public var second: String
  /// The pairs, sorted.
  public var entries: [Entry]

  /// Sorts entries; of equal pairs the counts are added.
  public init(first: String, second: String, entries: [Entry]) {
    self.first = first
    self.second = second
    var sorted: [Entry] = []
    for entry in entries.sorted(by: Lexicon.ascends) {
      if let last = sorted.last, Lexicon.isSame(last, entry) {
        sorted[sorted.count - 1].count = min(last.count, 1 << 40) + min(entry.count, 1 << 40)
      } else {
        sorted.append(entry)
      }
    }
    self.entries = sorted
  }

  private static func ascends(_ one: Entry, _ other: Entry) -> Bool {
    if !one.first.utf8.elementsEqual(other.first.utf8) {
      return one.first.utf8.lexicographicallyPrecedes(other.first.utf8)
    }
    return one.second.utf8.lexicographicallyPrecedes(other.second.utf8)
  }

  private static func isSame(_ one: Entry, _ other: Entry) -> Bool {
    one.first.utf8.elementsEqual(other.first.utf8) && one.second.utf8.elementsEqual(other.second.utf8)
  }

  /// Reads the file; lines that are no entries are reported and left out.
  public static func parse(_ file: SourceFile) -> (Lexicon, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var entries: [Entry] = []
    var tags = ("", "")
    for number in 1...file.lineCount {
      let range = file.line(number)
      guard !range.isEmpty else { continue }
      let fields = range.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if tags.0.isEmpty {
        if fields.count == 3, !fields[0].isEmpty, fields[2] == "count" {
          tags = (fields[0], fields[1])
        } else {
          diagnostics.append(
            .error(
              "the lexicon's first line must name two languages and “count”, as in “da\ten\tcount”", at: range,
              rule: "ledger-problem"))
          return (Lexicon(first: "", second: "", entries: []), diagnostics)
        }
        continue
      }
      if fields.count == 3, !fields[0].isEmpty, !fields[1].isEmpty, let count = Int(fields[2]), count > 0 {
        entries.append(Entry(first: fields[0], second: fields[1], count: count))
      } else {
        diagnostics.append(
          .error(
            "this line of the lexicon is no “word, word, count” with tabs between", at: range, rule: "ledger-problem"))
      }
    }
    return (Lexicon(first: tags.0, second: tags.1, entries: entries), diagnostics)
  }

  /// The file's text: equal lexicons give equal bytes.
  public func encoded() -> String {
    var text = "\(first)\t\(second)\tcount\n"
    for entry in entries { text += "\(entry.first)\t\(entry.second)\t\(entry.count)\n" }
    return text
  }
}

/// A lexicon's words, ready to be looked up in both directions.
public struct LexiconWords: Sendable {
  private let tags: (first: String, second: String)
  private let forward: WordPairs
  private let backward: WordPairs

  /// Reads a lexicon by how the words of two languages change; of other languages it has none.
  public init(_ lexicon: Lexicon, _ pair: LanguagePair) {
    tags = (lexicon.first, lexicon.second)
    let languages = [pair.first, pair.second]
    guard let first = languages.first(where: { $0.tag.language == lexicon.first }),
      let second = languages.first(where: { $0.tag.language == lexicon.second })
    else {
      (forward, backward) = (.none, .none)
      return
    }
    let entries = lexicon.entries.map {
      (first: Array($0.first.utf8), second: Array($0.second.utf8), weight: UInt8(min(9, 3 + $0.count)))
    }
    forward = WordPairs(entries, first: first.wordForms, second: second.wordForms)
    backward = WordPairs(
      entries.map { (first: $0.second, second: $0.first, weight: $0.weight) }, first: second.wordForms,
      second: first.wordForms)
  }

  /// The pairs for one direction, or `nil` when the lexicon is of other languages.
  func pairs(from: Language, to: Language) -> WordPairs? {
    let asked = (from.tag.language, to.tag.language)
    return asked == tags ? forward : asked == (tags.second, tags.first) ? backward : nil
  }
}
