import Languages

extension SentenceScanner {
  func isBreakAfterWord(
    _ word: Range<Int>, joint: UInt8, isDotted: Bool, end: StopEnd, follower: Follower
  ) -> Bool {
    let from = word.lowerBound
    let stop = word.upperBound
    let letters = letter(at: from)
    let isSingle = letters.kind != .none && from + letters.length == stop
    var groups = groups(from, stop)
    if joint != 0, joint != 0x2E, groups.isDisjoint(with: [.never]) || stop - from < 3 { return true }
    if let composed = composed(word) { groups = composed }
    // “f. Kr.”: the stop is inside an abbreviation.
    if word.count <= 3, follower.kind == .upper, spaceBefore(follower.word) == stop + 1,
      self.groups(from, endOfWord(follower.word)).isAbbreviation
    {
      return false
    }
    if end.hasQuote, groups.contains(.never), isStarter(follower) { return true }
    if isSingle, groups.isDisjoint(with: [.closing]), letters.kind != .lower {
      return isBreakAfterInitial(word, follower: follower)
    }
    if isSingle, groups.isDisjoint(with: [.closing]) {
      if isFirst(from) { return false }
      if isBehindNumber(from) { return follower.kind != .digit || groups.isDisjoint(with: [.numeric]) }
      if precedes(from, .letterNoun) { return true }
      if groups.isEmpty { groups = .soft }
    }
    if groups.contains(.date) { return isBreakAfterDate(word, groups: groups, follower: follower) }
    if !groups.isAbbreviation, !groups.contains(.word) { groups.formUnion(guess(word, isDotted: isDotted)) }
    guard groups.isAbbreviation else { return true }
    if let bracket = end.bracket {
      // The dot is the abbreviation's; only a sentence that is all in brackets can end with it.
      guard let open = openBracket(before: bracket), isFirst(open), !groups.contains(.never) else { return false }
    }
    let isMeasured = isBehindNumber(from)
    if groups.contains(.never), !(isSingle && isMeasured) { return false }
    switch follower.kind {
    case .digit, .symbol, .opaque:
      if groups.contains(.closing) { return !(groups.contains(.time) && isDateAhead(follower)) }
      if groups.contains(.amount) { return isMeasured }
      return false
    default: break
    }
    if groups.contains(.closing) {
      guard follower.kind == .upper, !isStarter(follower) else { return true }
      if groups.contains(.time), self.groups(follower.word, endOfWord(follower.word)).contains(.afterTime) {
        return false
      }
      return !isOpening(before: from)
    }
    if groups.contains(.soft) {
      if isStarter(follower) { return !(groups.contains(.numeric) && endOfWord(follower.word) == follower.word + 1) }
      // “5 U.S. senators” are no unit, “3 m.p.h.” is one.
      return isMeasured && isDotted && letters.kind == .lower
    }
    if groups.contains(.numeric) || groups.contains(.amount) {
      let after = endOfWord(follower.word)
      if groups.contains(.amount), self.groups(follower.word, after).contains(.currency) { return false }
      return !isRoman(follower.word, after) || isStarter(follower)
    }
    return true
  }

  /// “m. m.”, “o. s. v.”, “f. Kr.”: short parts with spaces, found as one word; `nil` when they are none.
  func composed(_ word: Range<Int>) -> SentenceWords? {
    guard word.count <= 5 else { return nil }
    var from = word.lowerBound
    var found: SentenceWords?
    for _ in 0..<3 {
      guard let space = spaceBefore(from), byte(space - 1) == 0x2E else { break }
      let previous = wordStart(before: space - 1)
      guard space - 1 - previous > 0, space - 1 - previous <= 3, previous >= start else { break }
      from = previous
      let groups = groups(from, word.upperBound)
      if groups.isAbbreviation { found = groups }
    }
    return found
  }

  func isBreakAfterInitial(_ word: Range<Int>, follower: Follower) -> Bool {
    let from = word.lowerBound
    // “37 °C.”, “10 A.”, “§ 5 A.”
    if byte(from - 1) == 0xB0, byte(from - 2) == 0xC2 { return true }
    if isFirst(from) { return false }
    if isBehindNumber(from) { return true }
    if precedes(from, .letterNoun) { return true }
    guard follower.kind == .upper || follower.kind == .smallName else { return follower.kind == .symbol }
    return isStarter(follower)
  }

  func isBreakAfterDate(_ word: Range<Int>, groups: SentenceWords, follower: Follower) -> Bool {
    var end = word.lowerBound
    while let space = spaceBefore(end) { end = space }
    let isBehindDay = end > start && (isDigit(end - 1) || byte(end - 1) == 0x2E && isDigit(end - 2))
    if follower.kind == .digit {
      return !(isBehindDay || isFirst(word.lowerBound) || isDayAhead(follower.word))
    }
    guard isBehindDay else {
      return !(groups.contains(.never) || groups.contains(.soft) && !isStarter(follower))
    }
    // Nothing but a day of the week goes on with a capital letter here.
    return !self.groups(follower.word, endOfWord(follower.word)).contains(.afterTime)
  }

  func isDayAhead(_ index: Int) -> Bool {
    var end = index
    while isDigit(end) { end += 1 }
    return end - index <= 2 || end - index == 4
  }

  /// “5 p.m. 12 May” goes on with a date.
  func isDateAhead(_ follower: Follower) -> Bool {
    guard follower.kind == .digit else { return false }
    var end = follower.word
    while isDigit(end) { end += 1 }
    let month = skippingSpace(byte(end) == 0x2E ? end + 1 : end)
    return groups(month, endOfWord(month)).contains(.afterTime)
  }

  /// Whether the word before `index` is in the group.
  func precedes(_ index: Int, _ group: SentenceWords) -> Bool {
    var end = index
    while let space = spaceBefore(end) { end = space }
    guard end > start, end < index else { return false }
    return groups(wordStart(before: end), end).contains(group)
  }

  /// “At 5 a.m. Mr. Smith”: so far the sentence is only a preposition and a time.
  func isOpening(before index: Int) -> Bool {
    var words = 0
    var place = start
    while place < index, words < 4 {
      let end = endOfWord(place)
      if words == 0, !groups(place, end).contains(.opening) { return false }
      while place < index, !isSpace(at: place) { place += 1 }
      place = skippingSpace(place)
      words += 1
    }
    return place >= index && words > 0
  }

  func isRoman(_ from: Int, _ to: Int) -> Bool {
    guard to > from, to - from <= 6, !isDigit(to) else { return false }
    if to - from == 1 { return letter(at: from).kind == .upper }
    return (from..<to).allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains(byte($0)) }
  }

  /// What a word that is in no table looks like.
  func guess(_ word: Range<Int>, isDotted: Bool) -> SentenceWords {
    if isDotted { return guessDotted(word) }
    // “hft.”: a short word without vowels.
    guard word.count >= 2, word.count <= 5 else { return [] }
    var uppers = 0
    for index in word {
      let small = byte(index) | 0x20
      guard small &- 0x61 < 26 else { return [] }
      if [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(small) { return [] }
      if byte(index) < 0x61 { uppers += 1 }
    }
    if uppers > 1 || isBehindNumber(word.lowerBound) { return [] }
    return .soft
  }

  func guessDotted(_ word: Range<Int>) -> SentenceWords {
    var part = word.lowerBound
    var areSingle = true
    var longest = 0
    var first = true
    for index in word.lowerBound...word.upperBound where index == word.upperBound || byte(index) == 0x2E {
      let length = index - part
      if length == 0 { return [] }
      if first, groups(part, index).contains(.degree), index < word.upperBound { return .soft }
      first = false
      if part + letter(at: part).length != index { areSingle = false }
      longest = max(longest, length)
      if index < word.upperBound { part = index + 1 }
    }
    if (word).contains(where: { isDigit($0) }) { return [] }
    if areSingle { return .soft }
    if longest > 6 || groups(part, word.upperBound).contains(.suffix) { return [] }
    return .soft
  }
}
