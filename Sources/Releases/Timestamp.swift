/// A moment in UTC, to the second, written as RFC 3339 has it: `2026-05-03T08:00:00Z`.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1 January 1970, leap seconds not counted.
  public let seconds: Int

  /// The years that can be written with four digits.
  private static let writable = -62_167_219_200...253_402_300_799

  /// The moment so many seconds after 1 January 1970; one that has no year of four digits is held at the last that has.
  public init(seconds: Int) {
    self.seconds = min(max(seconds, Timestamp.writable.lowerBound), Timestamp.writable.upperBound)
  }

  /// Reads exactly what ``description`` writes.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return nil }
    func number(_ places: Range<Int>) -> Int? {
      bytes[places].allSatisfy { (48...57).contains($0) } ? Int(String(decoding: bytes[places], as: UTF8.self)) : nil
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19)
    else { return nil }
    let days = Timestamp.days(year, month, day)
    let moment = Timestamp(seconds: days * 86_400 + hour * 3600 + minute * 60 + second)
    // A day or hour that does not exist comes back as another.
    guard moment.description == text else { return nil }
    self = moment
  }

  /// A moment later by some seconds.
  public func adding(seconds more: Int) -> Timestamp {
    let (sum, overflows) = seconds.addingReportingOverflow(more)
    return Timestamp(seconds: overflows ? (more > 0 ? .max : .min) : sum)
  }

  /// As RFC 3339 has it, in UTC.
  public var description: String {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let time = seconds - day * 86_400
    let (year, month, date) = Timestamp.civil(day)
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(date))T"
      + "\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60))Z"
  }

  /// By time.
  public static func < (one: Timestamp, other: Timestamp) -> Bool { one.seconds < other.seconds }

  /// Days since 1 January 1970 in the Gregorian calendar, reckoned in years that begin in March and eras of 400 of them.
  ///
  /// - Reference: H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, 2013.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a day; the reverse of ``days(_:_:_:)``.
  private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}
