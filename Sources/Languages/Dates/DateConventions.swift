/// How a language writes dates, as data.
///
/// A class like ``Language``, of which it is a part.
public final class DateConventions: Sendable {
  /// Months by their names and abbreviations.
  let months: WordTable<Int>
  /// Weekdays by their names, Monday is 1.
  let weekdays: WordTable<Int>
  /// Month names that are everyday words as well, and count only beside a number.
  let ambiguous: WordSet
  /// Words after which an ambiguous month name with a capital is a month.
  let prepositions: WordSet
  /// Words between days of one month.
  let dayJoiners: WordSet
  /// Words that may stand before a day: “til den 3. maj”.
  let dayArticles: WordSet
  /// Whether a point stands behind the day: “3. maj”.
  public let hasDayPoint: Bool
  /// Whether the month may stand first: “May 3”.
  public let mayBeginWithMonth: Bool
  /// Whether the day may come second in digits alone: 5/3/2026.
  let mayBeginWithMonthInDigits: Bool
  /// Marks that may stand between the digits of a date.
  public let separators: [Character]
  /// The names of the months, January first, for writing.
  public let monthNames: [String]
  /// The months whose names have a capital, from 1.
  public let capitalMonths: WordTable<Int>

  /// Reads the tables: lines of a number, `|`, words; the first word of a month is its name.
  public init(
    months: String = "", weekdays: String = "", ambiguous: String = "", prepositions: String = "",
    dayJoiners: String = "", dayArticles: String = "",
    hasDayPoint: Bool = false, mayBeginWithMonth: Bool = true, mayBeginWithMonthInDigits: Bool = true,
    separators: [Character] = [".", "/", "-"]
  ) {
    self.months = Table.dictionary(months) { Int($0) }
    self.weekdays = Table.dictionary(weekdays) { Int($0) }
    self.ambiguous = Table.set(ambiguous)
    self.prepositions = Table.set(prepositions)
    self.dayJoiners = Table.set(dayJoiners)
    self.dayArticles = Table.set(dayArticles)
    self.hasDayPoint = hasDayPoint
    self.mayBeginWithMonth = mayBeginWithMonth
    self.mayBeginWithMonthInDigits = mayBeginWithMonthInDigits
    self.separators = separators
    monthNames = Table.lines(months).map { $0.names.first ?? "" }
    capitalMonths = WordTable(
      monthNames.enumerated().filter { $1.first?.isUppercase == true }.map { (key: WordKey($1), value: $0 + 1) })
  }

  /// A date in words, as the language usually writes it; `nil` without a day and a month.
  ///
  /// - Parameter monthFirst: whether to begin with the month, where the language may.
  public func written(_ date: CalendarDate, monthFirst: Bool = false) -> String? {
    guard let day = date.day, let month = date.month, monthNames.indices.contains(month - 1) else { return nil }
    let name = monthNames[month - 1]
    if monthFirst, mayBeginWithMonth { return "\(name) \(day)" + (date.year.map { ", \($0)" } ?? "") }
    return "\(day)\(hasDayPoint ? "." : "") \(name)" + (date.year.map { " \($0)" } ?? "")
  }
}
