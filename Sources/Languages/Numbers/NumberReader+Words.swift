extension NumberConventions {
  /// Whether a word is a number by itself: “three”.
  package func isNumber(_ word: WordKey) -> Bool { words[word] != nil }
}

extension NumberReader {
  /// The number that begins at a word: “three”, “twenty-one”, “to hundrede og halvtreds”, “XIV”.
  func word(at index: Int, _ text: TokenizedText) -> Numeral? {
    let token = text.tokens[index]
    if let alternate = alternate(at: index, text) { return alternate }
    if isUnit(at: index, text) { return nil }
    guard var values = conventions.words[token.key] ?? closedHundreds(token, text) else {
      guard token.shape == .upper, let value = Self.roman(text.bytes[token.range]) else { return nil }
      var number = Numeral(token.range, tokens: index..<index + 1, values: [NumberValue(value)])
      number.isWord = true
      number.isLabel = true
      return number
    }
    var end = index + 1
    var power = 1.0
    if let phrase = phrase(at: index, text), phrase.end > end {
      values = [NumberValue(phrase.value)]
      end = phrase.end
    } else if end < text.tokens.count, let scale = conventions.scales[text.tokens[end].key], let first = values.first,
      first.isDecimal, first.magnitude < 1e6, first.magnitude > 0
    {
      // “halvanden million”
      let hundredths = String(Int((first.magnitude * 100).rounded()))
      values = [NumberValue(digits: hundredths.utf8, exponent: scale - 2)] + values
      for _ in 0..<scale { power *= 10 }
      end += 1
    }
    if let minutes = conventions.clock.names[token.key] { values.insert(.time(minutes), at: 0) }
    if let share = share(before: index, values, text) { values.append(share) }
    var number = Numeral(token.start..<text.tokens[end - 1].end, tokens: index..<end, values: values)
    number.isWord = true
    number.scale = power
    number.isStrict = end > index + 1 || conventions.strictWords.contains(token.key)
    if let whole = whole(behind: end, text) {
      number.isShare = true
      // “Eight out of ten” are 80 %.
      if let size = values.first?.wholeNumber, size > 0, size < whole {
        number.values.append(NumberValue((size * 100 + whole / 2) / whole))
      }
    }
    number.isFrequency =
      conventions.frequencyWords.contains(token.key)
      || (end < text.tokens.count && conventions.frequencyWords.contains(text.tokens[end].key))
    let unit = unit(behind: end - 1, text)
    number.unit = unit?.0
    number.unitRange = unit?.1
    number.extent = index..<max(end, unit?.2 ?? 0)
    return number
  }

  /// “Every other” is every second.
  private func alternate(at index: Int, _ text: TokenizedText) -> Numeral? {
    guard index > 0, conventions.everyWords.contains(text.tokens[index - 1].key),
      conventions.alternateWords.contains(text.tokens[index].key)
    else { return nil }
    var number = Numeral(
      text.tokens[index].range, tokens: index..<index + 1, values: [NumberValue(2)])
    number.isWord = true
    number.isStrict = true
    if let unit = unit(behind: index, text) {
      (number.unit, number.unitRange) = (unit.0, unit.1)
      number.extent = index..<unit.2
    }
    return number
  }

  /// Whether a word that may count is what is counted: “three times a second”.
  private func isUnit(at index: Int, _ text: TokenizedText) -> Bool {
    guard index > 0, conventions.units[text.tokens[index].key] != nil else { return false }
    let isLast = index + 1 >= text.tokens.count || text.tokens[index + 1].kind == .mark
    return isLast && conventions.words[text.tokens[index - 1].key]?.first == NumberValue(1)
  }

  /// The number behind one that is a share of it: “one out of three”, “to af fem”.
  private func whole(behind index: Int, _ text: TokenizedText) -> Int? {
    var next = index
    if next < text.tokens.count, conventions.outWords.contains(text.tokens[next].key) { next += 1 }
    guard next + 1 < text.tokens.count, conventions.outOfWords.contains(text.tokens[next].key),
      conventions.strictWords.contains(text.tokens[next + 1].key), !text.tokens[next + 1].isOpaque
    else { return nil }
    return conventions.words[text.tokens[next + 1].key]?.first?.wholeNumber
  }

  /// “Every fourth” and “one in four” are a quarter, and may face “25 %”.
  private func share(before index: Int, _ values: [NumberValue], _ text: TokenizedText) -> NumberValue? {
    guard index > 0, let size = values.first?.magnitude, size >= 2, size <= 20 else { return nil }
    let before = text.tokens[index - 1].key
    let isShare =
      conventions.everyWords.contains(before)
      || (conventions.outOfWords.contains(before)
        && text.tokens[max(0, index - 3)..<index - 1].contains {
          conventions.words[$0.key]?.first == NumberValue(1)
        })
    guard isShare else { return nil }
    return NumberValue(Int((100 / size).rounded(.down)))
  }

  /// A number of several words, and the token behind it.
  private func phrase(at start: Int, _ text: TokenizedText) -> (value: Int, end: Int)? {
    let tokens = text.tokens
    var total = 0
    var group = 0
    var index = start
    var end = start
    while index < tokens.count, tokens[index].kind == .word, !tokens[index].isOpaque {
      let key = tokens[index].key
      if let value = conventions.words[key]?.first?.wholeNumber, value > 0, value < 1000 {
        if value == 100, group > 0, group < 100 {
          group *= 100
        } else if group == 0 || (group % 100 == 0 && value < 100)
          || (group % 10 == 0 && group % 100 >= 20 && value < 10)
        {
          group += value
        } else {
          break
        }
      } else if let power = conventions.scales[key], power >= 3, power <= 9, group > 0 || total > 0, group < 1000 {
        total += max(group, 1) * [3: 1000, 6: 1_000_000, 9: 1_000_000_000][power, default: 0]
        guard total < 1_000_000_000_000 else { break }
        group = 0
      } else {
        break
      }
      index += 1
      end = index
      // “twenty-one”, “two hundred and six”
      if index < tokens.count, tokens[index].isMark(0x2D), !tokens[index].isSpaced, group % 10 == 0 { index += 1 }
      if index < tokens.count, conventions.joiners.contains(tokens[index].key),
        group > 0 && group % 100 == 0 || total > 0 && group == 0
      {
        index += 1
      }
    }
    return end > start ? (total + group, end) : nil
  }

  /// “tohundredeogfemten” and “hundredefemten”: hundreds in one word.
  private func closedHundreds(_ token: Token, _ text: TokenizedText) -> [NumberValue]? {
    guard token.end - token.start > 8, !conventions.closedHundreds.isEmpty else { return nil }
    return text.withLowercase(of: token) { word in
      for hundred in conventions.closedHundreds {
        guard let at = word.firstIndex(of: hundred), at + hundred.count < word.count || at > 0 else { continue }
        let front = at == 0 ? 1 : conventions.wholeNumber(word[..<at])
        var rest = word[(at + hundred.count)...]
        for joiner in conventions.closedJoiners where rest.starts(with: joiner) { rest = rest.dropFirst(joiner.count) }
        let back = rest.isEmpty ? 0 : conventions.wholeNumber(rest)
        guard let front, let back, front < 100, back < 100 else { continue }
        return [NumberValue(front * 100 + back)]
      }
      return nil
    }
  }

  /// The value of a Roman numeral of two letters or more.
  private static func roman(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (2...6).contains(bytes.count) else { return nil }
    var total = 0
    var previous = 0
    for byte in bytes.reversed() {
      let value: Int
      switch byte {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x4C: value = 50
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 ? total : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a run of bytes stands first.
  fileprivate func firstIndex(of run: [UInt8]) -> Int? {
    guard count >= run.count, let first = run.first else { return nil }
    return (0...count - run.count).first { self[$0] == first && self[$0..<$0 + run.count].elementsEqual(run) }
  }
}
