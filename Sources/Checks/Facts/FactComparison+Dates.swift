import Bitexts
import Diagnostics
import Documents
import Languages

extension FactComparison {
  mutating func compareDates(_ source: [CheckedText], _ target: [CheckedText]) -> (
    source: Set<Int>, target: Set<Int>
  ) {
    let mine = source.enumerated().flatMap { index, text in text.dates.map { Located(value: $0, text: index) } }
    let theirs = target.enumerated().flatMap { index, text in text.dates.map { Located(value: $0, text: index) } }
    if mine.isEmpty && theirs.isEmpty { return ([], []) }
    var free = Array(theirs.indices)
    var left: [Located<CalendarDate>] = []
    for date in mine.prefix(200) {
      let exact = free.firstIndex { theirs[$0].value.isSame(as: date.value) }
      if let found = exact ?? free.firstIndex(where: { theirs[$0].value.agrees(with: date.value) }) {
        datePairs.append(Pair(source: date, target: theirs[free[found]]))
        free.remove(at: found)
      } else {
        left.append(date)
      }
    }
    left.removeAll(where: \.value.isTentative)
    free.removeAll { theirs[$0].value.isTentative }
    // A date may be named once for two: “den 3. og 4. maj”.
    left.removeAll { date in
      !date.value.isWhole && theirs.contains { $0.value.month != nil && $0.value.month == date.value.month }
    }
    let rest = free.map { theirs[$0] }.filter { date in
      date.value.isWhole || !mine.contains { $0.value.month != nil && $0.value.month == date.value.month }
    }
    // Days that share a month differ only where the day does.
    for (one, two) in conflicts(left, rest) where !(one.value.isListed && one.value.day == two.value.day) {
      dateConflicts.append(Pair(source: one, target: two))
    }
    var used = (source: Set<Int>(), target: Set<Int>())
    for pair in datePairs {
      // What only one side says stays among the numbers.
      let sharesYear = pair.source.value.year != nil && pair.target.value.year != nil
      let sharesDay = pair.source.value.day != nil && pair.target.value.day != nil
      used.source.formUnion(pair.source.tokens(day: sharesDay, year: sharesYear))
      used.target.formUnion(pair.target.tokens(day: sharesDay, year: sharesYear))
    }
    for pair in dateConflicts {
      used.source.formUnion(pair.source.tokens(day: true, year: true))
      used.target.formUnion(pair.target.tokens(day: true, year: true))
    }
    return used
  }

  /// Dates of one kind that are left on both sides, in order.
  private func conflicts(_ source: [Located<CalendarDate>], _ target: [Located<CalendarDate>]) -> [(
    Located<CalendarDate>, Located<CalendarDate>
  )] {
    var result: [(Located<CalendarDate>, Located<CalendarDate>)] = []
    for kind in [CalendarDate.Kind.date, .month, .weekday] {
      let one = source.filter { $0.value.kind == kind }
      let two = target.filter { $0.value.kind == kind }
      guard !one.isEmpty, one.count == two.count, kind == .date || one.count == 1 else { continue }
      result += Array(zip(one, two))
    }
    return result
  }
}

extension CalendarDate {
  enum Kind { case date, month, weekday }

  var kind: Kind { isWhole ? .date : month != nil ? .month : .weekday }

  /// Whether it names a day or a year, not a month or weekday alone.
  var isWhole: Bool { day != nil || year != nil }

  func isSame(as other: CalendarDate) -> Bool {
    year == other.year && month == other.month && day == other.day && weekday == other.weekday
  }
}

extension Located<CalendarDate> {
  /// The tokens that are spoken for, under the number of their sentence.
  fileprivate func tokens(day: Bool, year: Bool) -> Set<Int> {
    Set(
      value.tokens.filter { ($0 != value.dayToken || day) && ($0 != value.yearToken || year) }.map { text << 32 | $0 })
  }
}
