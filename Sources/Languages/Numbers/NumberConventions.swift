/// How a language writes numbers, as data.
///
/// A class like ``Language``, of which it is a part.
public final class NumberConventions: Sendable {
  /// Stands before the fraction.
  public let decimal: Character
  /// Stands between groups of three digits; narrow spaces always may.
  public let group: Character
  /// Number words and what they can mean, likeliest first, in whole or broken decimal numbers.
  let words: WordTable<[NumberValue]>
  /// The words that a number can begin with.
  let firstWords: WordSet
  /// Number words that always count, from two: “tre”, “seven”, “third”.
  let strictWords: WordSet
  /// Words that multiply the number before them, as powers of ten.
  let scales: WordTable<Int>
  /// The same where they are glued to digits and may be a unit otherwise: “1.3m”.
  let gluedScales: WordTable<Int>
  /// Words inside a number or an amount: “and” of “two hundred and six”.
  let joiners: WordSet
  /// Words between a part and its whole: “a quarter of an hour”.
  let ofWords: WordSet
  /// Words before a number below zero.
  let minusWords: WordSet
  /// Words of falling and lowering, beside which a number may go without its sign.
  public let loweringWords: WordSet
  /// Words that say of a temperature that it is below zero.
  public let belowWords: WordSet
  /// Words before a number that make it a share: “every fourth”; and such behind a one: “one in four”.
  let everyWords: WordSet
  /// Words between two units, or an amount and a unit: “per”.
  let perWords: WordSet
  let outOfWords: WordSet
  /// Words that mean the second behind one of `everyWords`: “every other day”.
  let alternateWords: WordSet
  /// Words between a share and its whole, before one of `outOfWords`: “two out of three”.
  let outWords: WordSet
  /// Words before a unit that make it a square or a cube, with the mark that says the same.
  let powerWords: WordTable<UInt64>
  /// The two words of “per cent”, where they are two.
  let percentWords: [WordKey]
  /// Words behind “percentage” that make it points.
  let pointWords: WordSet
  /// What hundreds are called inside a word, and what joins them to the rest there.
  let closedHundreds: [[UInt8]]
  let closedJoiners: [[UInt8]]
  /// Words that count how often: “times”, “twice”.
  let frequencyWords: WordSet
  /// Whether a day has two halves of twelve hours; where not, “pm” is another language’s.
  public let hasHalves: Bool
  /// How the time of day is said in words.
  let clock: ClockConventions
  /// Endings of ordinals that are glued to the digits.
  let ordinalEndings: WordSet
  /// Whether a point behind a number makes it an ordinal.
  let hasOrdinalPoint: Bool
  /// Words that announce a time of day.
  let timeWords: WordSet
  /// Words behind a time of day: those that leave the hour, and those that add twelve.
  let morningWords: WordSet
  let afternoonWords: WordSet
  /// Endings that make a hundred years of a round number: “1800-tallet”.
  let centuryWords: WordSet
  /// Words before a number that make it a name: “version 2.0”, “§ 3.2”.
  let labelWords: WordSet
  /// Words of `units`, in lower case, that are read and belong to another language.
  public let foreignUnits: [String]
  /// Two words that say how often: “a day”, “om dagen”; by the first, then the second.
  let timeRates: WordTable<[WordKey: Unit]>
  /// Letters that are units behind a stroke only: the “t” of “km/t”.
  let denominators: WordTable<Unit>
  /// Units by their words, as identifiers of ``Unit``.
  let units: WordTable<Unit>

  /// Reads the tables, a line an entry.
  ///
  /// - Parameters:
  ///   - words: lines of values, `|`, words.
  ///   - joiner: what joins ones and tens in one word: “og” in “enogtyve”.
  ///   - looseWords: number words that are there for other reasons as well.
  ///   - scales: lines of a power of ten, `|`, words.
  ///   - closedHundreds: the word for a hundred inside a longer one.
  ///   - timeRates: lines of an identifier, `|`, pairs of words with commas between.
  ///   - denominators: lines of an identifier, `|`, letters that are units behind a stroke.
  ///   - units: lines of an identifier, `|`, words.
  public init(
    decimal: Character, group: Character, words: String = "", joiner: String = "", onesFirst: Bool = false,
    looseWords: String = "", scales: String = "", gluedScales: String = "", joiners: String = "", ofWords: String = "",
    minusWords: String = "", loweringWords: String = "", belowWords: String = "", everyWords: String = "",
    perWords: String = "",
    alternateWords: String = "",
    outWords: String = "", outOfWords: String = "", powerWords: String = "", percentWords: String = "",
    pointWords: String = "",
    closedHundreds: String = "",
    clock: ClockConventions = ClockConventions(), frequencyWords: String = "", ordinalEndings: String = "",
    hasOrdinalPoint: Bool = false, timeWords: String = "",
    morningWords: String = "", afternoonWords: String = "", hasHalves: Bool = true, centuryWords: String = "",
    labelWords: String = "", timeRates: String = "", denominators: String = "",
    units: String = "", foreignUnits: String = ""
  ) {
    self.decimal = decimal
    self.group = group
    var table: [WordKey: [NumberValue]] = [:]
    var ones: [(String, Int)] = []
    var tens: [(String, Int)] = []
    var strict: [WordKey] = []
    for (head, names) in Table.lines(words) {
      let values = head.split(separator: " ").compactMap { NumberValue(plain: String($0)) }
      if let first = head.split(separator: " ").first, let number = Double(first), (1.5...90).contains(number) {
        strict += names.map { WordKey($0) }
      }
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
          strict.append(WordKey(word))
        }
      }
    }
    self.words = WordTable(table)
    firstWords = WordSet(table.keys + Table.words(alternateWords))
    let loose = Table.set(looseWords)
    strictWords = WordSet(strict.filter { !loose.contains($0) })
    self.scales = Table.dictionary(scales) { Int($0) }
    self.gluedScales = Table.dictionary(gluedScales) { Int($0) }
    self.joiners = Table.set(joiners)
    self.ofWords = Table.set(ofWords)
    self.minusWords = Table.set(minusWords)
    self.loweringWords = Table.set(loweringWords)
    self.belowWords = Table.set(belowWords)
    self.everyWords = Table.set(everyWords)
    self.perWords = Table.set(perWords)
    self.outOfWords = Table.set(outOfWords)
    self.alternateWords = Table.set(alternateWords)
    self.outWords = Table.set(outWords)
    self.powerWords = Table.dictionary(powerWords) { $0 == "2" ? 0xB2 : 0xB3 }
    self.percentWords = percentWords.split(separator: " ").map { WordKey(String($0)) }
    self.pointWords = Table.set(pointWords)
    self.closedHundreds = closedHundreds.split(separator: " ").map { Array($0.utf8) }
    closedJoiners = joiners.split(separator: " ").map { Array($0.utf8) }
    self.clock = clock
    self.frequencyWords = Table.set(frequencyWords)
    self.hasHalves = hasHalves && !afternoonWords.isEmpty
    self.ordinalEndings = Table.set(ordinalEndings)
    self.hasOrdinalPoint = hasOrdinalPoint
    self.timeWords = Table.set(timeWords)
    self.morningWords = Table.set(morningWords)
    self.afternoonWords = Table.set(afternoonWords)
    self.centuryWords = Table.set(centuryWords)
    self.labelWords = Table.set(labelWords)
    self.foreignUnits = foreignUnits.split(separator: " ").map(String.init)
    self.denominators = Table.dictionary(denominators) { Unit(rawValue: $0) }
    self.units = Table.dictionary(units) { Unit(rawValue: $0) }
    var rates: [WordKey: [WordKey: Unit]] = [:]
    for (head, phrases) in Table.lines(timeRates) {
      for words in phrases.map({ $0.split(separator: " ").map { WordKey(String($0)) } }) where words.count == 2 {
        rates[words[0], default: [:]][words[1]] = Unit(rawValue: head)
      }
    }
    self.timeRates = WordTable(rates.map { (key: $0.key, value: $0.value) })
  }

  /// The whole number that a word in lower case says.
  func wholeNumber(_ word: some Collection<UInt8>) -> Int? {
    words[WordKey(String(decoding: word, as: UTF8.self))]?.first?.wholeNumber
  }

  /// What a word or sign counts in.
  public func unit(_ word: WordKey) -> Unit? { units[word] ?? Unit.currencyCodes[word] }

  /// Whether a word behind a time says which half of the day it is in: “am”.
  public func isHalfOfDay(_ word: WordKey) -> Bool {
    hasHalves && (morningWords.contains(word) || afternoonWords.contains(word))
  }

  /// Words that begin what says by what something is counted: “per”, “a day”.
  public var rateWords: [WordKey] { perWords.keys + timeRates.words.keys }

  /// Words before a number that make it an interval: “every”.
  public var intervalWords: [WordKey] { everyWords.keys }

  /// Whether a word before a number makes it an interval: “every”.
  public func isEvery(_ word: WordKey) -> Bool { everyWords.contains(word) }

  /// Whether two words say “per cent”.
  public func isPercent(_ first: WordKey, _ second: WordKey) -> Bool { percentWords == [first, second] }

  /// Whether a word says “per”.
  public func isPer(_ word: WordKey) -> Bool { perWords.contains(word) }

  /// The time of which two words say that something comes in each of it: “a day”.
  public func timeRate(_ first: WordKey, _ second: WordKey) -> Unit? { timeRates[first]?[second] }

  /// What something is counted by, behind a stroke: the “l” of “mmol/l”.
  func denominator(_ word: WordKey) -> Unit? { denominators[word] ?? units[word] }

  /// Whether a word is a unit.
  public func isUnit(_ word: WordKey) -> Bool { units[word] != nil }

  /// Whether a word never stands for another number than its own: “three”.
  public func isStrict(_ word: WordKey) -> Bool { strictWords.contains(word) }

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

  static func dictionary<Value>(_ text: String, _ value: (String) -> Value?) -> WordTable<Value> {
    var result: [(key: WordKey, value: Value)] = []
    for (head, names) in lines(text) {
      guard let value = value(head) else { continue }
      for name in names { result.append((WordKey(name), value)) }
    }
    return WordTable(result)
  }

  static func set(_ text: String) -> WordSet { WordSet(words(text)) }

  static func words(_ text: String) -> [WordKey] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordKey(String(decoding: $0, as: UTF8.self)) }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
