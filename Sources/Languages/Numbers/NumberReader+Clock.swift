extension NumberReader {
  /// A time of day in words at the first of some numbers: “half past seven”, “kvart over otte”, “ten in the morning”.
  func clock(_ numbers: ArraySlice<Numeral>, _ text: TokenizedText, isAnnounced: Bool) -> Numeral? {
    let start = numbers.startIndex
    guard conventions.clock.isKnown, !numbers.isEmpty,
      numbers[start].isWord || numbers[start].size.map({ $0 <= 24 }) ?? numbers[start].isTime
    else { return nil }
    if numbers.count > 1, let (minutes, hour) = offset(numbers, text, isAnnounced: isAnnounced), let whole = hour.size {
      let parts = numbers.prefix { $0.token <= hour.token }
      return time((Int(whole) % 12) * 60 + minutes, Array(parts), text, isSure: false)
    }
    // Nearly every number is none by what stands behind it, and to copy one is dear.
    let behind = numbers[start].extent.upperBound
    guard behind < text.tokens.count,
      conventions.clock.leads.contains(text.tokens[behind].key)
        || conventions.clock.oclock.contains(text.tokens[behind].key), let first = numbers.first
    else { return nil }
    if let minutes = first.values.lazy.compactMap(\.minutes).first, dayPart(behind: behind, text) != nil {
      return time(minutes, [first], text, isSure: minutes >= 13 * 60, behind: behind)
    }
    guard first.unit == nil, let whole = first.size, whole >= 1, whole <= 24, whole == whole.rounded(),
      first.tokens.count == 1
    else { return nil }
    let isHour = conventions.clock.oclock.contains(text.tokens[behind].key)
    guard isHour || (whole <= 12 && dayPart(behind: behind, text) != nil) else { return nil }
    return time(Int(whole) % 24 * 60, [first], text, isSure: whole > 12, behind: isHour ? behind + 1 : behind)
  }

  /// Minutes after the hour (below zero: before it), and the hour.
  private func offset(
    _ numbers: ArraySlice<Numeral>, _ text: TokenizedText, isAnnounced: Bool
  ) -> (minutes: Int, hour: Numeral)? {
    guard let first = numbers.first, let size = first.size, let second = numbers.dropFirst().first else { return nil }
    let between = Array(text.tokens[first.extent.upperBound..<max(first.extent.upperBound, second.token)])
    if size == 0.5, first.unit == nil, isHour(second) {
      if between.isEmpty { return (conventions.clock.halfIsBefore ? -30 : 30, second) }
      return between.count == 1 && conventions.clock.past.contains(between[0].key) ? (30, second) : nil
    }
    let minutes: Int
    if size == 0.25, first.unit == nil || first.unit == .quarterHour {
      minutes = 15
    } else if first.unit == .quarterHour, size == 1 {
      minutes = 15
    } else if size >= 1, size < 30, size == size.rounded(), first.unit == .minute || (first.unit == nil && isAnnounced)
    {
      minutes = Int(size)
    } else {
      return nil
    }
    guard between.count == 1 else { return nil }
    let sign =
      conventions.clock.past.contains(between[0].key) ? 1 : conventions.clock.to.contains(between[0].key) ? -1 : 0
    guard sign != 0 else { return nil }
    // “fem minutter i halv otte”
    if second.size == 0.5, second.unit == nil, let third = numbers.dropFirst(2).first, isHour(third),
      third.token == second.extent.upperBound
    {
      return (sign * minutes + (conventions.clock.halfIsBefore ? -30 : 30), third)
    }
    return isHour(second) ? (sign * minutes, second) : nil
  }

  private func isHour(_ number: Numeral) -> Bool {
    guard let size = number.size else { return false }
    return number.unit == nil && size >= 1 && size <= 12 && size == size.rounded() && number.tokens.count == 1
      && (!number.isWord || number.isStrict || size == 1)
  }

  private func time(
    _ minutes: Int, _ parts: [Numeral], _ text: TokenizedText, isSure: Bool, behind: Int? = nil
  ) -> Numeral? {
    guard let first = parts.first, let last = parts.last else { return nil }
    let end = behind ?? last.extent.upperBound
    let day = (minutes + 24 * 60) % (24 * 60)
    var values: [NumberValue]
    var covered = end
    if let part = dayPart(behind: end, text), !isSure {
      let hour = day / 60 % 12
      let add = part.part == .morning || (part.part == .night && hour < 6) ? 0 : 12
      values = [.time(hour * 60 + day % 60 + add * 60)]
      covered = part.end
    } else if isSure {
      values = [.time(day)]
    } else {
      values = [.time(day % (12 * 60)), .time(day % (12 * 60) + 12 * 60)]
    }
    if parts.count == 1 { values += first.values.filter(\.isDecimal) }
    var time = Numeral(
      first.range.lowerBound..<text.tokens[covered - 1].end, tokens: first.tokens.lowerBound..<covered, values: values)
    time.parts = parts
    time.isWord = parts.allSatisfy(\.isWord)
    time.isStrict = time.isWord
    return time
  }

  /// “in the evening”, “om aftenen” and the token behind it.
  private func dayPart(behind index: Int, _ text: TokenizedText) -> (part: ClockConventions.DayPart, end: Int)? {
    var index = index
    let end = min(index + 3, text.tokens.count)
    guard index < end, conventions.clock.leads.contains(text.tokens[index].key) else { return nil }
    while index < end, text.tokens[index].kind == .word {
      if let part = conventions.clock.dayParts[text.tokens[index].key] { return (part, index + 1) }
      guard conventions.clock.leads.contains(text.tokens[index].key) else { return nil }
      index += 1
    }
    return nil
  }
}
