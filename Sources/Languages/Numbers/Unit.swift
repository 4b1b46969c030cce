/// What a number counts.
public enum Unit: String, Sendable, Hashable, CaseIterable {
  case percent, percentagePoint
  case permille, partsPerMillion, partsPerBillion
  case millisecond, second, minute, quarterHour, hour, day, week, month, quarterYear, year, decade, century
  case nanogram, microgram, milligram, gram, kilogram, tonne, ounce, pound, carat
  case microlitre, millilitre, centilitre, decilitre, litre, pint, gallon
  case nanometre, micrometre, millimetre, centimetre, decimetre, metre, kilometre, inch, foot, yard, mile, seaMile
  case celsius, fahrenheit, degree
  case hertz, kilohertz, megahertz, gigahertz, millivolt, volt, kilovolt
  case watt, kilowatt, megawatt, gigawatt, horsepower
  case joule, kilojoule, megajoule, kilocalorie, wattHour, kilowattHour, megawattHour, gigawattHour
  case milliampere, ampere, milliampereHour, ampereHour, lumen, lux, decibel, ohm
  case pascal, hectopascal, kilopascal, megapascal, millibar, bar, millimetreOfMercury, poundsPerSquareInch
  case nanomole, micromole, millimole, mole, internationalUnit, millisievert
  case newton, kilonewton, revolutionsPerMinute, knot
  case dotsPerInch, pixel, megapixel
  case bit, kilobit, megabit, gigabit, byte, kilobyte, megabyte, gigabyte, terabyte
  case teaspoon, tablespoon
  case squareCentimetre, squareMetre, squareKilometre, hectare, cubicCentimetre, cubicMetre
  case krone, swedishKrona, norwegianKrone, euro, dollar, pounds, swissFranc

  /// The unit with “²” or “³”, given as a scalar, behind it.
  public func power(_ mark: UInt64) -> Unit? {
    switch (self, mark) {
    case (.centimetre, 0xB2): .squareCentimetre
    case (.metre, 0xB2): .squareMetre
    case (.kilometre, 0xB2): .squareKilometre
    case (.centimetre, 0xB3): .cubicCentimetre
    case (.metre, 0xB3): .cubicMetre
    default: nil
    }
  }

  /// The codes of ISO 4217, which are the same in every language.
  static let currencyCodes = WordTable(
    allCases.reversed().compactMap { unit in unit.currencyCode.map { (key: WordKey($0), value: unit) } })

  /// The code of money.
  public var currencyCode: String? {
    switch self {
    case .krone: "DKK"
    case .swedishKrona: "SEK"
    case .norwegianKrone: "NOK"
    case .euro: "EUR"
    case .dollar: "USD"
    case .pounds: "GBP"
    case .swissFranc: "CHF"
    default: nil
    }
  }

  /// Whether it is written as a sign of its own that no number goes without: no time, share, money or spoon.
  public var isPhysical: Bool {
    switch self {
    case .percent, .percentagePoint, .degree, .pixel, .bit, .byte: false
    default: !isCurrency && measure?.kind != .time && measure?.kind != .spoon
    }
  }

  /// Whether it is money.
  public var isCurrency: Bool { currencyCode != nil }

  /// Whether the two can name one thing: “20 degrees” and “20 °C”, “5 pounds” of money or of weight.
  public func agrees(with other: Unit) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.degree, .celsius), (.degree, .fahrenheit), (.celsius, .degree), (.fahrenheit, .degree): return true
    case (.pound, .pounds), (.pounds, .pound): return true
    default: return false
    }
  }

  /// Whether `value` of this and `other` of `unit` are about the same amount.
  public func equals(_ value: Double, _ other: Double, of unit: Unit) -> Bool {
    if self == .celsius, unit == .fahrenheit { return abs(value * 1.8 + 32 - other) < 1.5 }
    if self == .fahrenheit, unit == .celsius { return unit.equals(other, value, of: self) }
    guard let mine = measure, let theirs = unit.measure, mine.kind == theirs.kind else { return false }
    let one = value * mine.size
    let two = other * theirs.size
    // Months and years are no exact multiples, and amounts of another system are rounded.
    let tolerance = isRounded || unit.isRounded ? 0.08 : 0.02
    return abs(one - two) <= tolerance * max(abs(one), abs(two))
  }

  /// Whether `other` in some third unit is the same amount as `value` of this; `unit` is of the same kind.
  public func wouldEqual(_ value: Double, _ other: Double, of unit: Unit) -> Bool {
    guard self != unit, let mine = measure, let theirs = unit.measure, mine.kind == theirs.kind else { return false }
    let wanted = value * mine.size / other
    return Unit.allCases.contains { third in
      guard third != unit, third != .quarterHour, let measure = third.measure, measure.kind == mine.kind else {
        return false
      }
      return abs(measure.size - wanted) <= 0.001 * wanted
    }
  }

  /// Whether both measure the same: time, mass and so on.
  public func measures(_ other: Unit) -> Bool {
    self == other || (measure != nil && measure?.kind == other.measure?.kind)
  }

  private var isRounded: Bool {
    switch self {
    case .inch, .foot, .mile, .seaMile, .ounce, .pound, .kilocalorie, .horsepower, .poundsPerSquareInch: true
    default: false
    }
  }
}
