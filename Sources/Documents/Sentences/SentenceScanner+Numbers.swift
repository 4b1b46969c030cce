import Languages

extension SentenceScanner {
  func isBreakAfterNumber(_ stop: Int, follower: Follower) -> Bool {
    let word = wordStart(before: stop)
    var isPlain = true
    var isSection = true
    var index = word
    while index < stop {
      if !isDigit(index) {
        isPlain = false
        if byte(index) != 0x2E { isSection = false }
      }
      index += 1
    }
    let digits = stop - word
    let isSmall = isPlain && digits <= 3 || !isPlain && isSection && digits <= 8
    // “1. Behandling”: a number in a list, a heading or an ordinal.
    if isSmall, follower.kind != .opaque || conventions.hasOrdinalDot, isFirst(word) { return false }
    if isSmall, isLabelled(word) || isListed(word) { return false }
    guard isPlain else { return true }
    switch follower.kind {
    case .digit:
      return !(conventions.hasOrdinalDot && digits <= 2 && isDayOrMonth(follower.word, behind: word))
    case .opaque:
      return !(conventions.hasOrdinalDot && digits <= 2)
    case .upper:
      guard conventions.hasOrdinalDot, digits <= 2 else { return true }
      return !groups(follower.word, endOfWord(follower.word)).contains(.ordinalNoun)
    default: return true
    }
  }

  /// Whether nothing but opening marks stands before `index` in the sentence.
  func isFirst(_ index: Int) -> Bool { content >= index }

  /// “3. 4.”, “3. 4. klasse”, “3. 4. 2024”: the next number is a small one with a dot or a year behind it.
  func isDayOrMonth(_ index: Int, behind number: Int) -> Bool {
    var end = index
    while isDigit(end) { end += 1 }
    if end - index == 4, let space = spaceBefore(number), byte(space - 1) == 0x2E, isDigit(space - 2) { return true }
    guard end - index <= 2 else { return false }
    if byte(end) == 0x2E { return true }
    let year = skippingSpace(end)
    return end > index && year > end && isDigit(year) && isDigit(year + 1) && isDigit(year + 2) && isDigit(year + 3)
  }

  /// “Three rules: 1. Sleep.”: a number behind a colon counts what follows.
  func isListed(_ number: Int) -> Bool {
    var end = number
    while let space = spaceBefore(end) { end = space }
    return end < number && end > start && (byte(end - 1) == UInt8(ascii: ":") || byte(end - 1) == UInt8(ascii: ";"))
  }

  /// “Figur 1. Punkterne”: the sentence is a label so far.
  func isLabelled(_ number: Int) -> Bool {
    var end = number
    while let space = spaceBefore(end) { end = space }
    if byte(end - 1) == 0x2E { end -= 1 }
    guard end < number, end > start else { return false }
    let word = wordStart(before: end)
    return isFirst(word) && letter(at: word).kind == .upper && groups(word, end).contains(.label)
  }

  /// Whether a number stands before the word at `index`, behind white space.
  func isBehindNumber(_ index: Int) -> Bool {
    var end = index
    while let space = spaceBefore(end) { end = space }
    return end > start && end < index && isDigit(end - 1)
  }
}
