/// A number in a text, in digits or as a word, with what it can mean.
public struct Numeral: Sendable {
  /// The UTF-8 offsets of the digits or words; of an amount or a time of several words, all of them.
  public var range: Range<Int>
  /// The tokens that say the number.
  public var tokens: Range<Int>
  /// What it means by the language's conventions, likeliest first.
  public var values: [NumberValue]
  /// What it would mean were it written by other conventions: the decimal of “1,5” in English.
  public var foreign: NumberValue?
  /// Whether it is a word, which may be there for other reasons than to count.
  public var isWord = false
  /// Whether it is a word that always counts, such as “three” and “third”, and not “one”, “other” or “hundreds”.
  public var isStrict = false
  /// Whether it is a share of the number behind it, so that even “one” counts: “one out of three”.
  public var isShare = false
  /// The power of ten that a scale word behind a broken number says: of “half a million”, a million.
  var scale = 1.0
  /// Whether it says how often: “twice”, “three times”.
  public var isFrequency = false
  /// Whether it is a time with a half of the day, as the language does not write it: “5 pm”.
  public var hasForeignHalf = false
  /// What it counts, where that is said beside it.
  public var unit: Unit?
  /// What the unit is counted by, behind a stroke: the litre of “7.8 mmol/l”.
  public var per: Unit?
  /// The UTF-8 offsets of the unit, with what it is counted by.
  public var unitRange: Range<Int>?
  /// The tokens with those of the unit behind.
  var extent: Range<Int>
  /// Whether it names rather than counts: “version 2.0”, “Figure 3”.
  public var isLabel = false
  /// The word that the digits are glued to: “CO” of “CO2”.
  public var prefix: WordKey?
  /// The digits alone.
  public var digits: [UInt8] = []
  /// The numbers that an amount or a time is made of: of “1 hour and 15 minutes”, two. Empty for a plain number.
  public var parts: [Numeral] = []

  /// The first token.
  public var token: Int { tokens.lowerBound }

  init(_ range: Range<Int>, tokens: Range<Int>, values: [NumberValue]) {
    self.range = range
    self.tokens = tokens
    self.values = values
    extent = tokens
  }

  /// Whether this is a word for one or none, which languages use and leave out at will.
  public var isArticle: Bool { isWord && (values.first == NumberValue(1) || values.first == NumberValue(0)) }

  /// Whether it is a time of day.
  public var isTime: Bool { values.first.map { $0.minutes != nil } ?? false }

  /// The size of the likeliest value, where that is a decimal.
  public var size: Double? { values.first.flatMap { $0.isDecimal ? $0.magnitude : nil } }
}
