extension NumberReader {
  /// The numbers with those that make one amount or one time of day joined: “1 hour and 15 minutes”, “half past seven”.
  func joined(_ numbers: [Numeral], _ text: TokenizedText, isAnnounced: Bool) -> [Numeral] {
    // One number alone is at most a time of day.
    if numbers.count == 1 { return clock(numbers[...], text, isAnnounced: isAnnounced).map { [$0] } ?? numbers }
    // Few numbers are joined, and to copy one is dear: what stays as it is stays where it is.
    var result = numbers
    var kept = 0
    var index = 0
    while index < numbers.count {
      let start = index
      if let time = clock(numbers[start...], text, isAnnounced: isAnnounced) {
        result[kept] = time
        kept += 1
        index += time.parts.count
        continue
      }
      index += 1
      if kept != start { result[kept] = numbers[start] }
      while index < numbers.count, let amount = amount(result[kept], numbers[index...], text) {
        index += amount.parts.count - (result[kept].parts.isEmpty ? 1 : result[kept].parts.count)
        result[kept] = amount
      }
      if kept > 0, let (unit, range) = sharedCurrency(result[kept - 1], result[kept], text) {
        (result[kept].unit, result[kept].unitRange) = (unit, range)
      }
      kept += 1
    }
    result.removeLast(numbers.count - kept)
    return result
  }

  /// The money before a range, which counts both of its ends: “DKK 1,200–1,500”.
  private func sharedCurrency(_ first: Numeral, _ second: Numeral, _ text: TokenizedText) -> (Unit, Range<Int>)? {
    guard let unit = first.unit, unit.isCurrency, second.unit == nil, !second.isWord,
      let range = first.unitRange, range.upperBound <= first.range.lowerBound,
      second.token == first.tokens.upperBound + 1, second.token < text.tokens.count
    else { return nil }
    let dash = text.tokens[second.token - 1]
    return dash.isMark(0x2D) || (dash.kind == .mark && dash.key.hash == 0x2013) ? (unit, range) : nil
  }

  /// A number and some that follow it as one amount, with all of them as parts.
  private func amount(_ first: Numeral, _ rest: ArraySlice<Numeral>, _ text: TokenizedText) -> Numeral? {
    // At most one word or mark stands between the parts of an amount.
    guard !first.isLabel, !rest.isEmpty, rest[rest.startIndex].token <= first.extent.upperBound + 1,
      let size = first.size, let next = rest.first, let nextSize = next.size
    else { return nil }
    let between = text.tokens[first.extent.upperBound..<max(first.extent.upperBound, next.token)]
    // “1/2”
    if between.count == 1, between.first?.isMark(0x2F) == true, !next.isWord, !first.isWord, first.unit == nil,
      !text.tokens[next.token].isSpaced, between.allSatisfy({ !$0.isSpaced }), [2, 4, 5, 8, 10].contains(nextSize),
      size < nextSize, size == size.rounded()
    {
      return make(first, [next], size / nextSize, next)
    }
    // “2 ½”
    if between.isEmpty, !first.isWord, first.unit == nil, !next.isWord, nextSize < 1, size == size.rounded(),
      size < 1000,
      Self.fraction(text.bytes[text.tokens[next.token].range]) != nil
    {
      return make(first, [next], size + nextSize, next)
    }
    if let amount = halved(first, rest, text) { return amount }
    // “an hour and 15 minutes”
    guard let unit = first.unit, let smaller = next.unit, let one = unit.measure, let two = smaller.measure,
      one.kind == two.kind, one.size > two.size, nextSize * two.size < one.size, nextSize > 0,
      between.allSatisfy({ conventions.joiners.contains($0.key) || $0.isMark(0x2C) }), between.count <= 1
    else { return nil }
    return make(first, [next], size * (one.size / two.size) + nextSize, next)
  }

  /// “half an hour”, “three quarters of an hour”, “two and a half hours”, “to en halv time”, “an hour and a half”.
  private func halved(_ first: Numeral, _ rest: ArraySlice<Numeral>, _ text: TokenizedText) -> Numeral? {
    guard let size = first.size, let next = rest.first else { return nil }
    let behind = text.tokens[first.extent.upperBound..<max(first.extent.upperBound, next.token)]
    if size == 0.5, first.unit == nil, behind.isEmpty, next.isArticle, next.unit != nil {
      return make(first, [next], size, next)
    }
    // “of an hour” behind a quarter
    if next.size == 0.25 || size == 0.25, let hour = size == 0.25 ? next : rest.dropFirst().first,
      hour.isArticle, hour.unit?.measure != nil
    {
      let quarter = size == 0.25 ? first : next
      let count = size == 0.25 ? 1 : size
      let of = text.tokens[quarter.extent.upperBound..<max(quarter.extent.upperBound, hour.token)]
      if of.count == 1, of.allSatisfy({ conventions.ofWords.contains($0.key) }), quarter.unit == nil,
        size == 0.25 || behind.isEmpty
      {
        return make(first, size == 0.25 ? [hour] : [next, hour], count / 4, hour)
      }
    }
    guard first.isWord || first.unit != nil || !behind.isEmpty, size >= 1, size == size.rounded(), size < 1000 else {
      return nil
    }
    let joins = behind.allSatisfy { conventions.joiners.contains($0.key) } && behind.count <= 1
    guard joins, next.isArticle, next.unit == nil, let part = rest.dropFirst().first, part.isWord,
      let share = part.size.map({ $0 / part.scale }), share == 0.5 || share == 0.25,
      part.token == next.extent.upperBound,
      !behind.isEmpty || ((part.unit != nil || part.scale > 1) && first.unit == nil)
    else { return nil }
    if first.unit != nil, part.unit != nil { return nil }
    return make(first, [next, part], (size + share) * part.scale, first.unit == nil ? part : first)
  }

  private func make(_ first: Numeral, _ rest: [Numeral], _ size: Double, _ measured: Numeral) -> Numeral? {
    guard size < 1e13, let last = rest.last else { return nil }
    let end = max(last.range.upperBound, last.unitRange?.upperBound ?? 0)
    var amount = Numeral(
      first.range.lowerBound..<end, tokens: first.tokens.lowerBound..<last.tokens.upperBound,
      values: [NumberValue(thousandths: Int((size * 1000).rounded()))])
    amount.parts = (first.parts.isEmpty ? [first] : first.parts) + rest
    amount.isWord = amount.parts.allSatisfy(\.isWord)
    amount.isStrict = amount.isWord
    amount.unit = measured.unit
    amount.unitRange = measured.unitRange
    amount.extent = first.extent.lowerBound..<last.extent.upperBound
    return amount
  }
}
