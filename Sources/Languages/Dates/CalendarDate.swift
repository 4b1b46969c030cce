/// A date in a text, or a part of one: “23. april 2026”, “April 2026”, “Monday”.
public struct CalendarDate: Sendable {
  /// How it is written.
  public enum Form: Sendable, Hashable {
    case dayMonth, monthDay, monthYear, month, weekday
    case digits(separator: Character)
    case iso
  }

  /// The year, where there is one.
  public var year: Int?
  /// The month from 1.
  public var month: Int?
  /// The day of the month.
  public var day: Int?
  /// The weekday, Monday is 1.
  public var weekday: Int?
  /// How it is written.
  public var form: Form
  /// Whether a point stands behind the day.
  public var hasDayPoint = false
  /// Whether day and month could also be read the other way round.
  public var isAmbiguous = false
  /// Whether it is a date only where something else says so: “20/6”.
  public var isTentative = false
  /// Whether another date beside it names the month: “24” of “24 and 25 May”.
  public var isListed = false
  /// The tokens that it covers.
  public var tokens: Range<Int>
  /// Its UTF-8 offsets.
  public var range: Range<Int>
  /// The token of its day, where day and month are words of their own.
  public var dayToken: Int?
  /// The token of its year.
  public var yearToken: Int?

  /// Whether what both dates state agrees, and they share more than a weekday.
  public func agrees(with other: CalendarDate) -> Bool {
    if agreesAsWritten(with: other) { return true }
    if isAmbiguous, swapped.agreesAsWritten(with: other) { return true }
    return other.isAmbiguous && agreesAsWritten(with: other.swapped)
  }

  private var swapped: CalendarDate {
    var copy = self
    (copy.day, copy.month) = (month, day)
    return copy
  }

  private func agreesAsWritten(with other: CalendarDate) -> Bool {
    func same(_ one: Int?, _ two: Int?) -> Bool { one == nil || two == nil || one == two }
    guard same(year, other.year), same(month, other.month), same(day, other.day), same(weekday, other.weekday) else {
      return false
    }
    return (month != nil && other.month != nil) || (month == nil && other.month == nil && weekday == other.weekday)
  }
}
