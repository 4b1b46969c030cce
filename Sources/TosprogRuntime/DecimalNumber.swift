/// A number in decimal digits, rounded for being read.
///
/// - Reference: ICU's default pattern `#,##0.###`; a half is rounded to the even digit.
struct DecimalNumber {
  private var isNegative: Bool
  /// The digits in front of the decimal separator, at least one.
  private var whole: [UInt8]
  /// The digits behind it, without zeros at the end.
  private var fraction: [UInt8]

  init(_ number: Int) {
    isNegative = number < 0
    whole = Array(String(number.magnitude).utf8)
    fraction = []
  }

  /// `nil` for what is no finite number.
  init?(_ number: Double, decimals: Int = 3) {
    guard number.isFinite else { return nil }
    // The shortest digits that read back: “12.5”, “1e-07”.
    let text = Array(number.magnitude.description.utf8)
    let parts = text.split(separator: UInt8(ascii: "e"))
    var digits: [UInt8] = []
    var point = 0
    for byte in parts[0] {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte) }
    }
    if !parts[0].contains(UInt8(ascii: ".")) { point = digits.count }
    if parts.count > 1 { point += Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 }
    if point < 1 {
      digits.insert(contentsOf: repeatElement(0x30, count: 1 - point), at: 0)
      point = 1
    }
    if digits.count < point { digits += repeatElement(0x30, count: point - digits.count) }
    isNegative = number < 0
    whole = Array(digits[..<point])
    fraction = Array(digits[point...])
    round(to: decimals)
    while whole.count > 1, whole[0] == 0x30 { whole.removeFirst() }
    if whole == [0x30], fraction.isEmpty { isNegative = number.sign == .minus }
  }

  private mutating func round(to decimals: Int) {
    if fraction.count > decimals {
      let rest = fraction[decimals...]
      let half = rest.first == 0x35 && rest.dropFirst().allSatisfy { $0 == 0x30 }
      let kept = whole + fraction[..<decimals]
      let isUp = half ? (kept.last ?? 0x30) % 2 == 1 : (rest.first ?? 0x30) >= 0x35
      fraction.removeSubrange(decimals...)
      if isUp { increment() }
    }
    while fraction.last == 0x30 { fraction.removeLast() }
  }

  private mutating func increment() {
    var digits = whole + fraction
    var index = digits.count - 1
    while index >= 0, digits[index] == 0x39 {
      digits[index] = 0x30
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(0x31, at: 0) }
    let count = digits.count - fraction.count
    (whole, fraction) = (Array(digits[..<count]), Array(digits[count...]))
  }

  /// The number as plural rules look at it.
  var operands: PluralOperands {
    let text = String(decoding: whole, as: UTF8.self)
    let decimals = fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self)
    // Of numbers that long no rule looks at more than the last digits.
    return PluralOperands(decimal: text.suffix(15) + decimals) ?? PluralOperands(0)
  }

  /// As a locale writes it: `-1.234,5`.
  func text(decimal: String, group: String) -> String {
    var text = isNegative ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += group }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    guard !fraction.isEmpty else { return text }
    return text + decimal + String(decoding: fraction, as: UTF8.self)
  }
}
