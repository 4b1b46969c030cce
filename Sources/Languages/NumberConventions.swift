/// How a language writes numbers, as data.
public struct NumberConventions: Sendable {
  /// Stands before the fraction.
  public let decimal: Character
  /// Stands between groups of three digits; narrow spaces always may.
  public let group: Character
  /// Number words and what they can mean, likeliest first, in whole or broken decimal numbers.
  let words: [WordKey: [NumberValue]]
  /// Plain number words from two: “tre”, “seven”.
  let cardinals: Set<WordKey>
  /// Words that multiply the number before them, as powers of ten.
  let scales: [WordKey: Int]
  /// Endings of ordinals that are glued to the digits.
  let ordinalEndings: Set<WordKey>
  /// Whether a point behind a number makes it an ordinal.
  let hasOrdinalPoint: Bool
  /// Words that announce a time of day.
  let timeWords: Set<WordKey>
  /// Words behind a time of day: those that leave the hour, and those that add twelve.
  let morningWords: Set<WordKey>
  let afternoonWords: Set<WordKey>
  /// Endings that make a hundred years of a round number: “1800-tallet”.
  let centuryWords: Set<WordKey>
  /// Words before a number that make it a name: “version 2.0”, “§ 3.2”.
  let labelWords: Set<WordKey>
  /// Units by their words, as identifiers of ``Unit``.
  let units: [WordKey: Unit]

  /// Reads the tables, a line an entry.
  ///
  /// - Parameters:
  ///   - words: lines of values, `|`, words.
  ///   - joiner: what joins ones and tens in one word: “og” in “enogtyve”.
  ///   - scales: lines of a power of ten, `|`, words.
  ///   - units: lines of an identifier, `|`, words.
  public init(
    decimal: Character, group: Character, words: String = "", joiner: String = "", onesFirst: Bool = false,
    scales: String = "", ordinalEndings: String = "", hasOrdinalPoint: Bool = false, timeWords: String = "",
    morningWords: String = "", afternoonWords: String = "", centuryWords: String = "", labelWords: String = "",
    units: String = ""
  ) {
    self.decimal = decimal
    self.group = group
    var table: [WordKey: [NumberValue]] = [:]
    var ones: [(String, Int)] = []
    var tens: [(String, Int)] = []
    var cardinals: Set<WordKey> = []
    for (head, names) in Table.lines(words) {
      let values = head.split(separator: " ").compactMap { NumberValue(plain: String($0)) }
      if let first = names.first, let number = Int(head), (2...12).contains(number) { cardinals.insert(WordKey(first)) }
      for name in names {
        table[WordKey(name), default: []] += values
        guard let first = head.split(separator: " ").first, let number = Int(first) else { continue }
        if (1...9).contains(number) { ones.append((name, number)) }
        if number >= 20, number < 100, number % 10 == 0 { tens.append((name, number)) }
      }
    }
    // “fem-og-tyve” and “twenty five” are found by their parts; closed spellings are words of their own.
    if !joiner.isEmpty {
      for (ten, tenValue) in tens {
        for (one, oneValue) in ones {
          let word = onesFirst ? one + joiner + ten : ten + joiner + one
          table[WordKey(word), default: []].append(NumberValue(tenValue + oneValue))
        }
      }
    }
    self.words = table
    self.cardinals = cardinals
    self.scales = Table.dictionary(scales) { Int($0) }
    self.ordinalEndings = Table.set(ordinalEndings)
    self.hasOrdinalPoint = hasOrdinalPoint
    self.timeWords = Table.set(timeWords)
    self.morningWords = Table.set(morningWords)
    self.afternoonWords = Table.set(afternoonWords)
    self.centuryWords = Table.set(centuryWords)
    self.labelWords = Table.set(labelWords)
    self.units = Table.dictionary(units) { Unit(rawValue: $0) }
  }

  /// Whether a word is a unit.
  public func isUnit(_ word: WordKey) -> Bool { units[word] != nil }

  /// Digits of `other` conventions, which are well formed there, written by these.
  public func rewritten(_ digits: String, from other: NumberConventions) -> String {
    String(digits.map { $0 == other.decimal ? decimal : $0 == other.group ? group : $0 })
  }

  /// Digits with a point before the fraction and a comma between groups.
  public static let plain = NumberConventions(decimal: ".", group: ",")
}

/// Reads tables that are written as text: one entry a line, fields parted by `|`, words by spaces or commas.
enum Table {
  /// The first field, and the words of the second; words with spaces inside are parted by commas.
  static func lines(_ text: String) -> [(head: String, names: [String])] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count == 2 else { return nil }
      let separator: Character = fields[1].contains(",") ? "," : " "
      return (trimmed(fields[0]), fields[1].split(separator: separator).map(trimmed).filter { !$0.isEmpty })
    }
  }

  static func dictionary<Value>(_ text: String, _ value: (String) -> Value?) -> [WordKey: Value] {
    var result: [WordKey: Value] = [:]
    for (head, names) in lines(text) {
      guard let value = value(head) else { continue }
      for name in names { result[WordKey(name)] = value }
    }
    return result
  }

  static func set(_ text: String) -> Set<WordKey> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
