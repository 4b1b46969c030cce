/// What a number counts.
public enum Unit: String, Sendable, Hashable, CaseIterable {
  case percent, percentagePoint
  case second, minute, quarterHour, hour, day, week, month, year, decade, century
  case microgram, milligram, gram, kilogram, tonne, ounce, pound
  case microlitre, millilitre, centilitre, decilitre, litre, pint, gallon
  case micrometre, millimetre, centimetre, metre, kilometre, inch, foot, yard, mile
  case celsius, fahrenheit, degree
  case hertz, kilohertz, megahertz, volt, watt, kilowatt, joule, kilojoule, kilocalorie, wattHour, kilowattHour
  case milliampere, ampere, milliampereHour, ampereHour, lumen, decibel
  case byte, kilobyte, megabyte, gigabyte, terabyte
  case teaspoon, tablespoon
  case squareCentimetre, squareMetre, squareKilometre, hectare, cubicCentimetre, cubicMetre
  case krone, swedishKrona, norwegianKrone, euro, dollar, pounds, swissFranc

  /// What can be converted into each other, and the size in the smallest whole of its kind; `nil` for what stands alone.
  var measure: (kind: Kind, size: Double)? {
    switch self {
    case .second: (.time, 1)
    case .minute: (.time, 60)
    case .quarterHour: (.time, 900)
    case .hour: (.time, 3600)
    case .day: (.time, 86_400)
    case .week: (.time, 604_800)
    case .month: (.time, 2_629_800)
    case .year: (.time, 31_557_600)
    case .decade: (.time, 315_576_000)
    case .century: (.time, 3_155_760_000)
    case .microgram: (.mass, 1e-6)
    case .milligram: (.mass, 1e-3)
    case .gram: (.mass, 1)
    case .kilogram: (.mass, 1000)
    case .tonne: (.mass, 1e6)
    case .ounce: (.mass, 28.35)
    case .pound: (.mass, 453.6)
    case .microlitre: (.volume, 1e-6)
    case .millilitre: (.volume, 1e-3)
    case .centilitre: (.volume, 1e-2)
    case .decilitre: (.volume, 0.1)
    case .litre: (.volume, 1)
    case .pint: (.volume, 0.568)
    case .gallon: (.volume, 4.546)
    case .micrometre: (.length, 1e-6)
    case .millimetre: (.length, 1e-3)
    case .centimetre: (.length, 1e-2)
    case .metre: (.length, 1)
    case .kilometre: (.length, 1000)
    case .inch: (.length, 0.0254)
    case .foot: (.length, 0.3048)
    case .yard: (.length, 0.9144)
    case .mile: (.length, 1609.3)
    case .joule: (.energy, 1)
    case .kilojoule: (.energy, 1000)
    case .kilocalorie: (.energy, 4184)
    case .squareCentimetre: (.area, 1e-4)
    case .squareMetre: (.area, 1)
    case .hectare: (.area, 1e4)
    case .squareKilometre: (.area, 1e6)
    case .cubicCentimetre: (.volume, 1e-3)
    case .cubicMetre: (.volume, 1000)
    case .wattHour: (.energy, 3600)
    case .kilowattHour: (.energy, 3.6e6)
    case .milliampere: (.current, 1e-3)
    case .ampere: (.current, 1)
    case .milliampereHour: (.charge, 1e-3)
    case .ampereHour: (.charge, 1)
    case .watt: (.power, 1)
    case .kilowatt: (.power, 1000)
    case .hertz: (.frequency, 1)
    case .kilohertz: (.frequency, 1e3)
    case .megahertz: (.frequency, 1e6)
    case .byte: (.data, 1)
    case .kilobyte: (.data, 1e3)
    case .megabyte: (.data, 1e6)
    case .gigabyte: (.data, 1e9)
    case .terabyte: (.data, 1e12)
    case .teaspoon: (.spoon, 1)
    case .tablespoon: (.spoon, 3)
    default: nil
    }
  }

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

  /// Whether it is money.
  public var isCurrency: Bool { currencyCode != nil }

  enum Kind { case time, mass, volume, length, area, energy, current, charge, power, frequency, data, spoon }

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
    case .inch, .foot, .mile, .ounce, .pound, .kilocalorie: true
    default: false
    }
  }
}
