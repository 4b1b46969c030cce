/// A value for comparing: a decimal number, a time of day or a code of digits.
///
/// Decimals of any length compare exactly; their size is only approximate.
public struct NumberValue: Sendable, Hashable {
  /// What equal values share.
  let hash: UInt64
  /// The size of a decimal; `nan` for what is none.
  public let magnitude: Double

  private init(hash: UInt64, magnitude: Double) {
    self.hash = hash
    self.magnitude = magnitude
  }

  /// A decimal from its digits without marks, times ten to the power of `exponent`.
  init(digits: some Sequence<UInt8>, exponent: Int) {
    var digits = digits.filter { $0 &- 0x30 < 10 }
    var exponent = exponent
    while digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    let significant = digits.drop { $0 == 0x30 }
    if significant.isEmpty { exponent = 0 }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var magnitude = 0.0
    for digit in significant {
      hash = (hash ^ UInt64(digit)) &* 0x0000_0100_0000_01b3
      if magnitude < 1e200 { magnitude = magnitude * 10 + Double(digit &- 0x30) }
    }
    for _ in 0..<min(abs(exponent), 40) { magnitude = exponent > 0 ? magnitude * 10 : magnitude / 10 }
    hash = (hash ^ UInt64(bitPattern: Int64(exponent)) ^ 0x100) &* 0x0000_0100_0000_01b3
    self.init(hash: hash, magnitude: magnitude)
  }

  /// A number in hundredths, and in thousandths.
  init(hundredths: Int) { self.init(digits: String(hundredths).utf8, exponent: -2) }
  init(thousandths: Int) { self.init(digits: String(thousandths).utf8, exponent: -3) }

  /// A whole number.
  init(_ number: Int) { self.init(digits: String(number).utf8, exponent: 0) }

  /// A whole number.
  public static func whole(_ number: Int) -> NumberValue { NumberValue(number) }

  /// Digits with at most one point, which stands before the fraction.
  init?(plain text: String) {
    let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count <= 2, text.utf8.allSatisfy({ $0 == 0x2E || $0 &- 0x30 < 10 }) else { return nil }
    self.init(digits: parts.joined(), exponent: parts.count == 2 ? -parts[1].count : 0)
  }

  /// A time of day in minutes after midnight.
  static func time(_ minutes: Int) -> NumberValue {
    NumberValue(hash: timeMark | UInt64(truncatingIfNeeded: minutes), magnitude: .nan)
  }

  private static let timeMark: UInt64 = 0x7469_6d65_0000_0000

  /// The minutes after midnight, where this is a time of day.
  public var minutes: Int? {
    magnitude.isNaN && hash & 0xffff_ffff_ffff_0000 == Self.timeMark ? Int(hash & 0xffff) : nil
  }

  /// The number below zero; times and codes stay as they are.
  var negated: NumberValue {
    magnitude.isNaN || magnitude == 0 ? self : NumberValue(hash: ~hash, magnitude: -magnitude)
  }

  /// The whole number, where it is one of moderate size.
  public var wholeNumber: Int? {
    isDecimal && magnitude == magnitude.rounded() && abs(magnitude) < 1e12 ? Int(magnitude) : nil
  }

  /// A chain of numbers such as “3.2.1”, which is no decimal.
  static func code(_ key: WordKey) -> NumberValue { NumberValue(hash: key.hash ^ 0xc0de, magnitude: .nan) }

  /// Whether this is a decimal number.
  public var isDecimal: Bool { !magnitude.isNaN }

  /// Equal values have equal digits.
  public static func == (one: NumberValue, other: NumberValue) -> Bool { one.hash == other.hash }

  /// Feeds the digits to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
