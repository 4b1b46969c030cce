import Documents
import Languages

extension Numeral {
  /// Whether the digits belong to a name such as “CO2” that the other side does not use, or stand in its code.
  func isCode(without other: [CheckedText]) -> Bool {
    if let prefix, !other.contains(where: { $0.numerals.contains { $0.prefix == prefix } }) { return true }
    return other.contains { text in
      !text.opaque.isEmpty
        && text.text.tokens.contains { token in
          token.kind == .number && token.isOpaque && text.text.bytes[token.range].filter { $0 &- 0x30 < 10 } == digits
        }
    }
  }

  /// Whether it is a bare number that says a full hour, as in tables: “16” facing “16:00”.
  func isHour(of time: Numeral) -> Bool {
    guard unit == nil, !isLabel, !isTime, let size, size >= 0, size <= 24 else { return false }
    return time.values.contains { $0.minutes == Int(size) * 60 }
  }

  func sharesValue(_ other: Numeral) -> Bool {
    for value in values where other.values.contains(value) { return true }
    return false
  }

  /// Whether the two agree when one of them is read by the other language’s conventions.
  func sharesForeignValue(_ other: Numeral) -> Bool {
    if let foreign, other.values.contains(foreign) || other.foreign == foreign { return true }
    if let foreign = other.foreign, values.contains(foreign) { return true }
    return false
  }

  func unitsAgree(_ other: Numeral) -> Bool {
    guard let unit, let theirs = other.unit else { return unit == nil && other.unit == nil }
    return unit.agrees(with: theirs) && !countsByOther(other)
  }

  /// Whether the units of both are counted by something, and not by the same: “mmol/l” and “mmol/ml”.
  private func countsByOther(_ other: Numeral) -> Bool {
    guard let per, let theirs = other.per else { return false }
    return !per.agrees(with: theirs)
  }

  /// Whether the two are one amount in two units: “14 days” and “two weeks”.
  func isConversion(of other: Numeral) -> Bool {
    guard let unit, let theirs = other.unit else { return false }
    if let per, let their = other.per, per != their {
      guard let size, let otherSize = other.size, let mine = per.measure, let base = their.measure,
        mine.kind == base.kind
      else { return false }
      return unit.equals(size * base.size / mine.size, otherSize, of: theirs)
    }
    guard unit != theirs else { return false }
    for value in values where value.isDecimal {
      for their in other.values where their.isDecimal && unit.equals(value.magnitude, their.magnitude, of: theirs) {
        return true
      }
    }
    return false
  }

  /// Whether the two are one time, one number, or one amount.
  func saysTheSame(as other: Numeral) -> Bool {
    if isTime || other.isTime {
      return values.contains { $0.minutes != nil && other.values.contains($0) }
    }
    return isConversion(of: other) || (sharesValue(other) && (unitsAgree(other) || unit == nil || other.unit == nil))
  }

  /// Whether two compounds that differ are of one kind: two times, or two amounts that measure the same.
  func isLike(_ other: Numeral) -> Bool {
    if isTime || other.isTime { return isTime && other.isTime }
    guard let unit, let theirs = other.unit else { return false }
    return unit.measures(theirs)
  }

  /// Whether the two would be one amount were one of them counted in another unit: “45 hours” facing 45 minutes.
  func differsInUnit(from other: Numeral) -> Bool {
    guard let size, let theirs = other.size, let unit, let their = other.unit, size > 0, theirs > 0 else {
      return false
    }
    return unit.wouldEqual(size, theirs, of: their)
  }
}

extension NumberValue {
  /// The value of articles and of “single”.
  static let one = NumberValue.whole(1)
}

extension CheckedText {
  /// Whether it speaks of falling or of less, so that a number may go without its sign.
  ///
  /// - Parameter isTemperature: whether only “below zero” and “frost” say so, and not “falls”.
  func lowers(isTemperature: Bool) -> Bool {
    let words = isTemperature ? numbers.belowWords : numbers.loweringWords
    return text.tokens.contains { $0.kind == .word && words.contains($0.key) }
  }
}
