/// Finds dates by a language's conventions; linear.
public struct DateReader: Sendable {
  let conventions: DateConventions
  let ordinalEndings: WordSet

  /// A reader for a language.
  public init(_ language: Language) {
    conventions = language.dates
    ordinalEndings = language.numbers.ordinalEndings
  }

  /// The dates of a text in order, without overlaps.
  public func dates(in text: TokenizedText) -> [CalendarDate] {
    let tokens = text.tokens
    var result: [CalendarDate] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      var date: CalendarDate?
      if token.isOpaque || token.kind == .mark {
        index += 1
        continue
      }
      if token.kind == .number {
        date = digits(at: index, text) ?? dayMonth(at: index, text)
      } else if let month = conventions.months[token.key] {
        date = monthFirst(at: index, month, text)
      } else if let weekday = conventions.weekdays[token.key] {
        date = CalendarDate(weekday: weekday, form: .weekday, tokens: index..<index + 1, range: token.range)
      }
      guard let date else {
        index += 1
        continue
      }
      result += days(before: date, text)
      result.append(date)
      index = date.tokens.upperBound
      if let last = lastDay(behind: date, text) {
        result.append(last)
        index = last.tokens.upperBound
      }
    }
    return result
  }

  /// The days that share a date's month: “24., 25. og 31. december”, “3–5 May”, “fra den 3. til den 5. maj”.
  private func days(before date: CalendarDate, _ text: TokenizedText) -> [CalendarDate] {
    guard date.form == .dayMonth, date.day != nil else { return [] }
    let tokens = text.tokens
    var found: [CalendarDate] = []
    var index = date.tokens.lowerBound - 1
    while index > 0, found.count < 31 {
      if index > 1, conventions.dayArticles.contains(tokens[index].key),
        conventions.dayJoiners.contains(tokens[index - 1].key)
      {
        index -= 1
      }
      let isRange = tokens[index].kind == .mark && [0x2D, 0x2013].contains(tokens[index].key.hash)
      guard isRange || tokens[index].isMark(0x2C) || conventions.dayJoiners.contains(tokens[index].key) else { break }
      var place = index - 1
      let hasPoint = tokens[place].isMark(0x2E) && !tokens[place].isSpaced
      if hasPoint { place -= 1 }
      guard hasPoint == conventions.hasDayPoint || isRange, let day = number(text, place, 1...31),
        tokens[place].end - tokens[place].start <= 2
      else { break }
      var other = make(text, place..<index, .dayMonth)
      other.range = tokens[place].range
      (other.day, other.month, other.year) = (day, date.month, date.year)
      (other.dayToken, other.hasDayPoint, other.isListed) = (place, hasPoint, true)
      found.insert(other, at: 0)
      index = place - 1
    }
    return found
  }

  /// The end of “May 3–5”, and of “May 3 to 5” where nothing is counted behind it.
  private func lastDay(behind date: CalendarDate, _ text: TokenizedText) -> CalendarDate? {
    let next = date.tokens.upperBound
    guard date.form == .monthDay, date.year == nil, next + 1 < text.tokens.count,
      let day = number(text, next + 1, 1...31)
    else { return nil }
    let isDash = text.tokens[next].kind == .mark && [0x2D, 0x2013].contains(text.tokens[next].key.hash)
    let isLast = next + 2 == text.tokens.count || text.tokens[next + 2].kind == .mark
    guard isDash || (isLast && conventions.dayJoiners.contains(text.tokens[next].key)) else { return nil }
    var other = make(text, next + 1..<next + 2, .monthDay)
    (other.day, other.month, other.dayToken, other.isListed) = (day, date.month, next + 1, true)
    return other
  }

  private func number(_ text: TokenizedText, _ index: Int, _ allowed: ClosedRange<Int>) -> Int? {
    guard index >= 0, index < text.tokens.count else { return nil }
    let token = text.tokens[index]
    guard token.kind == .number, !token.isOpaque, token.end - token.start <= 4,
      let value = Int(text.text(token.range)), allowed.contains(value)
    else { return nil }
    return value
  }

  private func make(_ text: TokenizedText, _ tokens: Range<Int>, _ form: CalendarDate.Form) -> CalendarDate {
    CalendarDate(
      form: form, tokens: tokens, range: text.tokens[tokens.lowerBound].start..<text.tokens[tokens.upperBound - 1].end)
  }

  private func isUnspaced(_ text: TokenizedText, _ index: Int) -> Bool {
    index < text.tokens.count && !text.tokens[index].isSpaced
  }

  /// 2026-04-23, 23.04.2026, 23-04-2026, 23/4/2026, 23/4 2026, 23/4-2026.
  private func digits(at index: Int, _ text: TokenizedText) -> CalendarDate? {
    let tokens = text.tokens
    let token = tokens[index]
    // “23.04.2026” is one token.
    let parts =
      token.end - token.start < 8
      ? [] : text.bytes[token.range].split(separator: 0x2E, omittingEmptySubsequences: false)
    if parts.count == 3, let day = Int(String(decoding: parts[0], as: UTF8.self)),
      let month = Int(String(decoding: parts[1], as: UTF8.self)),
      let year = Int(String(decoding: parts[2], as: UTF8.self)),
      (1...31).contains(day), (1...12).contains(month), parts[2].count == 4, (1000...2200).contains(year)
    {
      var date = make(text, index..<index + 1, .digits(separator: "."))
      (date.year, date.month, date.day) = (year, month, day)
      return date
    }
    guard index + 2 < tokens.count, tokens[index + 1].kind == .mark, isUnspaced(text, index + 1),
      isUnspaced(text, index + 2)
    else { return nil }
    let mark = tokens[index + 1].key.hash
    guard mark == 0x2D || mark == 0x2F || mark == 0x2010 || mark == 0x2011 else { return nil }
    let separator: Character = mark == 0x2F ? "/" : "-"
    if index + 4 < tokens.count, tokens[index + 3].key.hash == mark, tokens[index + 3].kind == .mark,
      isUnspaced(text, index + 3), isUnspaced(text, index + 4)
    {
      if let year = number(text, index, 1000...2200), token.end - token.start == 4,
        let month = number(text, index + 2, 1...12),
        let day = number(text, index + 4, 1...31)
      {
        var date = make(text, index..<index + 5, .iso)
        (date.year, date.month, date.day) = (year, month, day)
        return date
      }
      if let one = number(text, index, 1...31), let two = number(text, index + 2, 1...31), one <= 12 || two <= 12,
        let year = number(text, index + 4, 1000...2200)
      {
        return dayAndMonth(one, two, year, make(text, index..<index + 5, .digits(separator: separator)))
      }
    }
    // “23/4 2026” and “23/4-2026”.
    if mark == 0x2F, let one = number(text, index, 1...31), let two = number(text, index + 2, 1...12) {
      let next = index + 3 < tokens.count && tokens[index + 3].isMark(0x2D) ? index + 4 : index + 3
      if let year = number(text, next, 1900...2200) {
        var date = make(text, index..<next + 1, .digits(separator: "/"))
        (date.year, date.month, date.day) = (year, two, one)
        return date
      }
      // “20/6” is a day where the other side names it, else a fraction or a score.
      if conventions.hasDayPoint {
        var date = make(text, index..<index + 3, .digits(separator: "/"))
        (date.month, date.day, date.isTentative) = (two, one, true)
        return date
      }
    }
    return nil
  }

  private func dayAndMonth(_ one: Int, _ two: Int, _ year: Int, _ date: CalendarDate) -> CalendarDate? {
    var date = date
    date.year = year
    if one <= 12, two <= 12 {
      (date.day, date.month) = (one, two)
      date.isAmbiguous = conventions.mayBeginWithMonthInDigits && one != two
    } else if two <= 12 {
      (date.day, date.month) = (one, two)
    } else if conventions.mayBeginWithMonthInDigits {
      (date.month, date.day) = (one, two)
    } else {
      return nil
    }
    return date
  }

  /// “23. april 2026”, “23 April, 2026”, “23rd of April”.
  private func dayMonth(at index: Int, _ text: TokenizedText) -> CalendarDate? {
    guard let day = number(text, index, 1...31) else { return nil }
    let tokens = text.tokens
    var next = index + 1
    var hasPoint = false
    if next < tokens.count, !tokens[next].isSpaced {
      if tokens[next].isMark(0x2E) {
        hasPoint = true
        next += 1
      } else if ordinalEndings.contains(tokens[next].key) {
        next += 1
      } else {
        return nil
      }
    }
    if next < tokens.count, tokens[next].kind == .word, tokens[next].end - tokens[next].start == 2,
      conventions.months[tokens[next].key] == nil,
      next + 1 < tokens.count, conventions.months[tokens[next + 1].key] != nil, conventions.mayBeginWithMonth
    {
      next += 1  // “of”
    }
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].isSpaced || hasPoint,
      let month = conventions.months[tokens[next].key]
    else { return nil }
    // In “5 may help” the month would begin with a capital.
    if conventions.ambiguous.contains(tokens[next].key), tokens[next].shape == .lower, !hasPoint,
      !conventions.hasDayPoint,
      next + 1 < tokens.count, tokens[next + 1].kind == .word
    {
      return nil
    }
    var end = next + 1
    if end < tokens.count, tokens[end].isMark(0x2E), !tokens[end].isSpaced,
      text.tokens[next].end - text.tokens[next].start <= 4,
      number(text, end + 1, 1000...2200) != nil
    {
      end += 1
    }
    var year: Int?
    var yearToken: Int?
    let behindComma = end < tokens.count && tokens[end].isMark(0x2C) ? end + 1 : end
    if let found = number(text, behindComma, 1000...2200), tokens[behindComma].isSpaced {
      (year, yearToken) = (found, behindComma)
      end = behindComma + 1
    }
    var date = make(text, index..<end, .dayMonth)
    (date.year, date.month, date.day, date.hasDayPoint) = (year, month, day, hasPoint)
    (date.dayToken, date.yearToken) = (index, yearToken)
    return date
  }

  /// “April 23, 2026”, “April 2026”, “April”.
  private func monthFirst(at index: Int, _ month: Int, _ text: TokenizedText) -> CalendarDate? {
    let tokens = text.tokens
    var next = index + 1
    if next < tokens.count, tokens[next].isMark(0x2E), !tokens[next].isSpaced { next += 1 }
    if let year = number(text, next, 1000...2200), tokens[next].end - tokens[next].start == 4 {
      var date = make(text, index..<next + 1, .monthYear)
      (date.year, date.month, date.yearToken) = (year, month, next)
      return date
    }
    let isAmbiguous = conventions.ambiguous.contains(tokens[index].key)
    if !isAmbiguous || tokens[index].shape != .lower,
      let day = number(text, next, 1...31)
    {
      var end = next + 1
      if end < tokens.count, !tokens[end].isSpaced, ordinalEndings.contains(tokens[end].key) { end += 1 }
      // “April 5.3” and “May 10 %” are something else.
      if end < tokens.count, tokens[end].isMark(0x25) { return nil }
      var date = make(text, index..<end, .monthDay)
      let behindComma = end < tokens.count && tokens[end].isMark(0x2C) ? end + 1 : end
      if let year = number(text, behindComma, 1000...2200), tokens[behindComma].end - tokens[behindComma].start == 4 {
        date = make(text, index..<behindComma + 1, .monthDay)
        (date.year, date.yearToken) = (year, behindComma)
      }
      (date.month, date.day, date.dayToken) = (month, day, next)
      if conventions.mayBeginWithMonth || date.year != nil { return date }
    }
    if isAmbiguous {
      guard index > 0, tokens[index].shape == .capitalized, conventions.prepositions.contains(tokens[index - 1].key)
      else {
        return nil
      }
    }
    var date = make(text, index..<index + 1, .month)
    date.month = month
    return date
  }
}
