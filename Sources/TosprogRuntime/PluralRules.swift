/// The categories that languages put numbers into.
///
/// - Reference: Unicode Technical Standard 35, part 3, “Language Plural Rules”.
public enum PluralCategory: String, Sendable, Hashable, CaseIterable, Comparable {
  case zero, one, two, few, many, other

  /// In the order of the standard.
  public static func < (one: PluralCategory, other: PluralCategory) -> Bool {
    allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
  }
}

/// A number as it is shown, in the standard's operands: “1,50” has i = 1, v = 2, f = 50, t = 5.
public struct PluralOperands: Sendable, Hashable {
  /// The whole part.
  public var i: Int
  /// How many digits stand behind the decimal separator.
  public var v: Int
  /// Those digits as a number.
  public var f: Int
  /// The same without zeros at the end.
  public var t: Int

  /// A whole number; its sign does not matter.
  public init(_ number: Int) {
    i = number == .min ? .max : abs(number)
    v = 0
    f = 0
    t = 0
  }

  /// Reads digits with at most one `.`, such as `1.50`; `nil` for anything else or more than 15 digits on a side.
  public init?(decimal text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...15).contains(whole.utf8.count), let i = Int(whole), i >= 0 else { return nil }
    self.init(i)
    guard parts.count == 2 else { return }
    guard (1...15).contains(parts[1].utf8.count), let f = Int(parts[1]), f >= 0 else { return nil }
    v = parts[1].utf8.count
    self.f = f
    t = f
    while t > 0, t % 10 == 0 { t /= 10 }
  }
}

/// Which plural forms a language has and which of them a number takes.
public struct PluralRules: Sendable {
  /// The rules for counting: “3 needles”.
  public let cardinal: [Rule]
  /// The rules for ranking: “the 3rd needle”.
  public let ordinal: [Rule]
  /// The `Plural-Forms` of a gettext file.
  public let gettext: String
  /// Both kinds of rules as they were written.
  public let notation: (cardinal: String, ordinal: String)

  /// One category and the condition under which a number takes it.
  public struct Rule: Sendable {
    /// The category.
    public let category: PluralCategory
    let anyOf: [[Relation]]
  }

  struct Relation: Sendable {
    var operand: Unicode.Scalar
    var modulus: Int?
    var isNegated: Bool
    var ranges: [ClosedRange<Int>]
  }

  /// No distinctions: every number takes `other`.
  public static let none = PluralRules(cardinal: "", ordinal: "", gettext: "nplurals=1; plural=0;")

  /// Reads CLDR's notation, a line a category: `one: i = 1 and v = 0`. A line that is no rule is a mistake of ours.
  public init(cardinal: String, ordinal: String, gettext: String) {
    self.cardinal = PluralRules.rules(cardinal)
    self.ordinal = PluralRules.rules(ordinal)
    self.gettext = gettext
    notation = (cardinal, ordinal)
  }

  /// The categories in use, `other` last.
  public func categories(ordinal isOrdinal: Bool = false) -> [PluralCategory] {
    (isOrdinal ? ordinal : cardinal).map(\.category) + [.other]
  }

  /// The category of a number.
  public func category(of number: PluralOperands, ordinal isOrdinal: Bool = false) -> PluralCategory {
    (isOrdinal ? ordinal : cardinal).first { rule in rule.anyOf.contains { $0.allSatisfy { $0.holds(for: number) } } }?
      .category ?? .other
  }

  private static func rules(_ text: String) -> [Rule] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.first, name.hasSuffix(":"),
        let category = PluralCategory(rawValue: String(name.dropLast()))
      else { preconditionFailure("no plural rule: \(line)") }
      let anyOf = words.dropFirst().split(separator: "or").map { $0.split(separator: "and").map(relation) }
      return Rule(category: category, anyOf: anyOf)
    }
  }

  private static func relation(_ words: ArraySlice<String>) -> Relation {
    var words = words
    let operand = words.removeFirst().unicodeScalars.first!
    var modulus: Int?
    if words.first == "%" {
      words.removeFirst()
      modulus = Int(words.removeFirst())
    }
    let isNegated = words.removeFirst() == "!="
    let ranges = words.joined().split(separator: ",").map { part in
      let ends = part.split(separator: ".").map { Int($0)! }
      return ends[0]...ends[ends.count - 1]
    }
    return Relation(operand: operand, modulus: modulus, isNegated: isNegated, ranges: ranges)
  }
}

extension PluralRules.Relation {
  func holds(for number: PluralOperands) -> Bool {
    var value: Int
    switch operand {
    case "n":
      // A number with decimals equals none of the whole numbers of a rule.
      guard number.t == 0 else { return isNegated }
      value = number.i
    case "i": value = number.i
    case "v": value = number.v
    case "f": value = number.f
    case "t": value = number.t
    default: value = 0
    }
    if let modulus { value %= modulus }
    return ranges.contains { $0.contains(value) } != isNegated
  }
}
