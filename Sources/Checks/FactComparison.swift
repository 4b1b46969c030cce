import Bitexts
import Diagnostics
import Documents
import Languages

/// A value and the sentence of the bead's side that it stands in.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let text: Int
}

/// The numbers and dates of two sides, compared by value in any order.
struct FactComparison: Sendable {
  struct Pair<Value: Sendable>: Sendable {
    let source: Located<Value>
    let target: Located<Value>
  }

  /// Numbers that agree.
  var pairs: [Pair<Numeral>] = []
  /// Numbers that agree when the target’s is read by the source language’s conventions.
  var foreign: [Pair<Numeral>] = []
  /// Numbers that agree and count different things.
  var unitConflicts: [Pair<Numeral>] = []
  /// Numbers of the source that the target has not, and the other way round.
  var lost: [Located<Numeral>] = []
  var added: [Located<Numeral>] = []
  /// Number words that differ, one on each side.
  var words: Pair<Numeral>?
  /// Dates that agree, and such that stand for each other and differ.
  var datePairs: [Pair<CalendarDate>] = []
  var dateConflicts: [Pair<CalendarDate>] = []

  static let none = FactComparison()

  private init() {}

  init(source: [CheckedText], target: [CheckedText]) {
    guard source.contains(where: \.hasFacts) || target.contains(where: \.hasFacts) else { return }
    let consumed = compareDates(source, target)
    compareNumbers(
      Self.numerals(of: source, without: consumed.source), Self.numerals(of: target, without: consumed.target), source,
      target)
  }

  private static func numerals(of texts: [CheckedText], without used: Set<Int>) -> [Located<Numeral>] {
    var result: [Located<Numeral>] = []
    for (index, text) in texts.enumerated() {
      for numeral in text.numerals where !used.contains(index << 32 | numeral.token) {
        result.append(Located(value: numeral, text: index))
      }
    }
    return result
  }

  // MARK: Dates

  private mutating func compareDates(_ source: [CheckedText], _ target: [CheckedText]) -> (
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
    // A date may be named once for two: “den 3. og 4. maj”.
    left.removeAll { date in
      !date.value.isWhole && theirs.contains { $0.value.month != nil && $0.value.month == date.value.month }
    }
    let rest = free.map { theirs[$0] }.filter { date in
      date.value.isWhole || !mine.contains { $0.value.month != nil && $0.value.month == date.value.month }
    }
    for (one, two) in conflicts(left, rest) { dateConflicts.append(Pair(source: one, target: two)) }
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

  // MARK: Numbers

  private mutating func compareNumbers(
    _ source: [Located<Numeral>], _ target: [Located<Numeral>], _ sourceTexts: [CheckedText],
    _ targetTexts: [CheckedText]
  ) {
    let mine = source.filter { !$0.value.isWord }
    let theirs = target.filter { !$0.value.isWord }
    let myWords = source.filter(\.value.isWord)
    let theirWords = target.filter(\.value.isWord)
    // A page of numbers in one sentence is a table of its own kind.
    guard mine.count <= 400, theirs.count <= 400 else { return }
    var openSource = Array(mine.indices)
    var openTarget = Array(theirs.indices)
    func match(_ fits: (Numeral, Numeral) -> Bool, _ then: (Pair<Numeral>) -> Void) {
      openSource.removeAll { index in
        guard let found = openTarget.firstIndex(where: { fits(mine[index].value, theirs[$0].value) }) else {
          return false
        }
        then(Pair(source: mine[index], target: theirs[openTarget[found]]))
        openTarget.remove(at: found)
        return true
      }
    }
    var pairs: [Pair<Numeral>] = []
    var foreign: [Pair<Numeral>] = []
    var conflicts: [Pair<Numeral>] = []
    match({ $0.values.first == $1.values.first && $0.values.first != nil && $0.unitsAgree($1) }) { pairs.append($0) }
    match({ $0.sharesValue($1) && ($0.unitsAgree($1) || $0.unit == nil || $1.unit == nil) }) { pairs.append($0) }
    match({ $0.sharesValue($1) && !$0.isLabel && !$1.isLabel }) { conflicts.append($0) }
    match({ $0.sharesValue($1) }) { pairs.append($0) }
    match({ $0.sharesForeignValue($1) }) { foreign.append($0) }
    self.pairs = pairs
    self.foreign = foreign
    unitConflicts = conflicts

    var lost = openSource.map { mine[$0] }
    var added = openTarget.map { theirs[$0] }
    if !lost.isEmpty || !added.isEmpty {
      let all = source + target
      let repeatsLost = lost.filter { number in theirs.contains { $0.value.sharesValue(number.value) } }
      lost.removeAll { number in
        theirWords.contains { $0.value.sharesValue(number.value) }
          || theirs.contains { $0.value.sharesValue(number.value) }
      }
      added.removeAll { number in
        myWords.contains { $0.value.sharesValue(number.value) } || mine.contains { $0.value.sharesValue(number.value) }
      }
      lost.removeAll { $0.value.isCode(without: targetTexts) }
      added.removeAll { $0.value.isCode(without: sourceTexts) }
      lost.removeAll { number in all.contains { $0.value.isConversion(of: number.value) } }
      added.removeAll { number in all.contains { $0.value.isConversion(of: number.value) } }
      let one = lost.flatMap(\.value.digits)
      let two = added.flatMap(\.value.digits)
      // “12 34 56 78” and “1234 5678” are one number, cut differently.
      if !one.isEmpty, one == two, lost.count > 1 || added.count > 1 {
        lost = []
        added = []
      }
      dropAbbreviatedRanges(&lost, &added, sourceTexts)
      // One of two equal numbers was changed.
      if lost.isEmpty, added.count == 1, let number = repeatsLost.first { lost = [number] }
    }
    self.lost = lost
    self.added = added
    if lost.isEmpty, added.isEmpty { words = wordConflict(mine, theirs, myWords, theirWords) }
    unitConflicts += wordUnitConflicts(source, target)
  }

  /// “5-6.000” says five to six thousand.
  private func dropAbbreviatedRanges(
    _ lost: inout [Located<Numeral>], _ added: inout [Located<Numeral>], _ texts: [CheckedText]
  ) {
    for (index, number) in lost.enumerated().reversed() {
      let tokens = texts[number.text].text.tokens
      let next = number.value.token + 1
      guard next < tokens.count, tokens[next].isMark(0x2D) || tokens[next].key == WordKey("–"), !tokens[next].isSpaced,
        let value = number.value.values.first, value.isDecimal,
        let found = added.firstIndex(where: { added in
          guard let other = added.value.values.first?.magnitude else { return false }
          return [1e3, 1e6, 1e9].contains { abs(value.magnitude * $0 - other) < 1e-6 * other }
        })
      else { continue }
      added.remove(at: found)
      lost.remove(at: index)
    }
  }

  /// Numbers of which one side at least is a word, equal in value and different in what they count.
  private func wordUnitConflicts(_ source: [Located<Numeral>], _ target: [Located<Numeral>]) -> [Pair<Numeral>] {
    var result: [Pair<Numeral>] = []
    for number in source.prefix(100) where number.value.unit != nil && (number.value.isCardinal || !number.value.isWord)
    {
      let candidates = target.prefix(100).filter { other in
        (other.value.isCardinal || !other.value.isWord) && (number.value.isWord || other.value.isWord)
          && other.value.values.first == number.value.values.first && other.value.values.first != nil
      }
      guard candidates.count == 1, let other = candidates.first, other.value.unit != nil,
        !number.value.unitsAgree(other.value),
        source.count(where: { $0.value.sharesValue(other.value) }) == 1,
        !target.contains(where: { $0.value.isConversion(of: number.value) })
      else { continue }
      result.append(Pair(source: number, target: other))
    }
    return result
  }

  /// Plain number words, exactly one on each side that the other side says nothing like.
  private func wordConflict(
    _ mine: [Located<Numeral>], _ theirs: [Located<Numeral>], _ myWords: [Located<Numeral>],
    _ theirWords: [Located<Numeral>]
  ) -> Pair<Numeral>? {
    let one = myWords.filter { word in
      word.value.isCardinal && !(theirs + theirWords).contains { $0.value.sharesValue(word.value) }
    }
    let two = theirWords.filter { word in
      word.value.isCardinal && !(mine + myWords).contains { $0.value.sharesValue(word.value) }
    }
    guard let source = one.first, let target = two.first, one.count == 1, two.count == 1,
      !source.value.isConversion(of: target.value),
      !(mine + myWords).contains(where: { $0.value.isConversion(of: target.value) }),
      !(theirs + theirWords).contains(where: { $0.value.isConversion(of: source.value) })
    else { return nil }
    return Pair(source: source, target: target)
  }
}

extension CheckedText {
  fileprivate var hasFacts: Bool { !numerals.isEmpty || !dates.isEmpty }
}

extension Numeral {
  /// Whether the digits belong to a name such as “CO2” that the other side does not use, or stand in its code.
  fileprivate func isCode(without other: [CheckedText]) -> Bool {
    if let prefix, !other.contains(where: { $0.numerals.contains { $0.prefix == prefix } }) { return true }
    return other.contains { text in
      !text.opaque.isEmpty
        && text.text.tokens.contains { token in
          token.kind == .number && token.isOpaque && text.text.bytes[token.range].filter { $0 &- 0x30 < 10 } == digits
        }
    }
  }

  func sharesValue(_ other: Numeral) -> Bool {
    for value in values where other.values.contains(value) { return true }
    return false
  }

  /// Whether the two agree when one of them is read by the other language’s conventions.
  fileprivate func sharesForeignValue(_ other: Numeral) -> Bool {
    if let foreign, other.values.contains(foreign) || other.foreign == foreign { return true }
    if let foreign = other.foreign, values.contains(foreign) { return true }
    return false
  }

  fileprivate func unitsAgree(_ other: Numeral) -> Bool {
    guard let unit, let theirs = other.unit else { return unit == nil && other.unit == nil }
    return unit.agrees(with: theirs)
  }

  /// Whether the two are one amount in two units: “14 days” and “two weeks”.
  fileprivate func isConversion(of other: Numeral) -> Bool {
    guard let unit, let theirs = other.unit, unit != theirs else { return false }
    for value in values where value.isDecimal {
      for their in other.values where their.isDecimal && unit.equals(value.magnitude, their.magnitude, of: theirs) {
        return true
      }
    }
    return false
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
