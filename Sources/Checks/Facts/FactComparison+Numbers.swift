import Bitexts
import Diagnostics
import Documents
import Languages

extension FactComparison {
  /// Compares numbers: amounts and times of several words first, then digits, then what is left against words.
  mutating func compareNumbers(
    _ source: [Located<Numeral>], _ target: [Located<Numeral>], _ sourceTexts: [CheckedText],
    _ targetTexts: [CheckedText]
  ) {
    // A page of numbers in one sentence is a table of its own kind.
    guard source.count <= 800, target.count <= 800 else { return }
    var (source, target) = (source, target)
    settlePhones(&source, &target, sourceTexts, targetTexts)
    settleCompounds(&source, &target)
    let mine = source.filter { !$0.value.isWord }
    let theirs = target.filter { !$0.value.isWord }
    guard mine.count <= 400, theirs.count <= 400 else { return }
    let open = matchDigits(mine, theirs)
    var lost = open.source
    var added = open.target
    if !lost.isEmpty || !added.isEmpty {
      Self.dropDayMonths(&lost, &added, sourceTexts, targetTexts)
      // Of two numbers one became the other: “1:1” and “1:2”.
      let swapped = mine.count == theirs.count && lost.count == 1 && added.count == 1 ? (lost[0], added[0]) : nil
      let repeatsLost = lost.filter { number in theirs.contains { $0.value.sharesValue(number.value) } }
      // Words that no word answers may say what digits say.
      let words = Self.freeWords(source, target)
      lost.removeAll { number in (words.target + theirs).contains { $0.value.sharesValue(number.value) } }
      added.removeAll { number in (words.source + mine).contains { $0.value.sharesValue(number.value) } }
      lost.removeAll { $0.value.isCode(without: targetTexts) }
      added.removeAll { $0.value.isCode(without: sourceTexts) }
      let all = source + target
      lost.removeAll { number in all.contains { $0.value.isConversion(of: number.value) } }
      added.removeAll { number in all.contains { $0.value.isConversion(of: number.value) } }
      Self.dropLooseTimes(&lost, words.target + added)
      Self.dropLooseTimes(&added, words.source + lost)
      let one = lost.flatMap(\.value.digits)
      let two = added.flatMap(\.value.digits)
      // “12 34 56 78” and “1234 5678” are one number, cut differently.
      if !one.isEmpty, one == two, lost.count > 1 || added.count > 1,
        lost.map(\.value.digits) != added.map(\.value.digits)
      {
        lost = []
        added = []
      }
      dropAbbreviatedRanges(&lost, &added, sourceTexts)
      Self.dropSpokenSigns(&lost, &added, sourceTexts, targetTexts)
      if lost.isEmpty, added.isEmpty, let (one, two) = swapped,
        !words.target.contains(where: { $0.value.sharesValue(one.value) }),
        !words.source.contains(where: { $0.value.sharesValue(two.value) }), !one.value.sharesValue(two.value)
      {
        conflicts.append(Pair(source: one, target: two))
      }
      // One of two equal numbers was changed.
      if lost.isEmpty, added.count == 1, let number = repeatsLost.first { lost = [number] }
    }
    self.lost = lost
    self.added = added
    compareWords(Self.open(source, pairs.map(\.source)), Self.open(target, pairs.map(\.target)))
    compareFrequencies(source, target)
    compareFractions(source, target)
    compareOrdinals(source, target, sourceTexts, targetTexts)
    compareIntervals(source, target, sourceTexts, targetTexts)
    unitConflicts += wordUnitConflicts(source, target) + articleUnitConflicts(source, target)
  }

  /// Pairs compounds with what says the same on the other side, and takes the others apart.
  private mutating func settleCompounds(_ source: inout [Located<Numeral>], _ target: inout [Located<Numeral>]) {
    guard source.contains(where: { !$0.value.parts.isEmpty }) || target.contains(where: { !$0.value.parts.isEmpty })
    else { return }
    source.removeAll { number in
      guard
        let found = target.firstIndex(where: {
          (!number.value.parts.isEmpty || !$0.value.parts.isEmpty) && number.value.saysTheSame(as: $0.value)
        })
      else { return false }
      pairs.append(Pair(source: number, target: target[found]))
      target.remove(at: found)
      return true
    }
    // A compound and what alone can stand for it are compared whole.
    let open = source.filter { !$0.value.parts.isEmpty } + target.filter { !$0.value.parts.isEmpty }
    for number in open {
      let one = source.filter { $0.value.isLike(number.value) }
      let two = target.filter { $0.value.isLike(number.value) }
      guard one.count == 1, two.count == 1, let mine = one.first, let theirs = two.first,
        number.value.unit != nil || number.value.isTime
      else { continue }
      let pair = Pair(source: mine, target: theirs)
      // “Half an hour” and “half a day” differ in what they count.
      if mine.value.sharesValue(theirs.value) { unitConflicts.append(pair) } else { conflicts.append(pair) }
      source.removeAll { $0.value.isLike(number.value) }
      target.removeAll { $0.value.isLike(number.value) }
    }
    source = source.flatMap(\.apart)
    target = target.flatMap(\.apart)
  }

  /// Pairs digits by value, the best first; what is left of both sides.
  private mutating func matchDigits(
    _ mine: [Located<Numeral>], _ theirs: [Located<Numeral>]
  ) -> (source: [Located<Numeral>], target: [Located<Numeral>]) {
    var openSource = Array(mine.indices)
    var openTarget = Array(theirs.indices)
    func match(_ fits: (Numeral, Numeral) -> Bool) -> [Pair<Numeral>] {
      var found: [Pair<Numeral>] = []
      openSource.removeAll { index in
        guard let place = openTarget.firstIndex(where: { fits(mine[index].value, theirs[$0].value) }) else {
          return false
        }
        found.append(Pair(source: mine[index], target: theirs[openTarget[place]]))
        openTarget.remove(at: place)
        return true
      }
      return found
    }
    pairs += match { $0.values.first == $1.values.first && $0.values.first != nil && $0.unitsAgree($1) }
    pairs += match { $0.sharesValue($1) && ($0.unitsAgree($1) || $0.unit == nil || $1.unit == nil) }
    pairs += match { $0.isConversion(of: $1) }
    unitConflicts += match { $0.sharesValue($1) && !$0.isLabel && !$1.isLabel }
    pairs += match { $0.sharesValue($1) }
    var lost = openSource.map { mine[$0] }
    var added = openTarget.map { theirs[$0] }
    Self.dropSplitGroups(&lost, &added)
    Self.dropSplitGroups(&added, &lost)
    pairs += match { $0.isHour(of: $1) || $1.isHour(of: $0) }
    openSource = openSource.filter { index in lost.contains { $0.isAt(mine[index]) } }
    openTarget = openTarget.filter { index in added.contains { $0.isAt(theirs[index]) } }
    foreign = match { $0.sharesForeignValue($1) }
    return (openSource.map { mine[$0] }, openTarget.map { theirs[$0] })
  }

  /// Words, and digits that are not spoken for.
  private static func open(_ numbers: [Located<Numeral>], _ paired: [Located<Numeral>]) -> [Located<Numeral>] {
    numbers.filter { number in number.value.isWord || !paired.contains { $0.isAt(number) } }
  }

  /// The number words of each side but those that say the same as one of the other side.
  private static func freeWords(
    _ source: [Located<Numeral>], _ target: [Located<Numeral>]
  ) -> (source: [Located<Numeral>], target: [Located<Numeral>]) {
    var theirs = target.filter(\.value.isWord)
    let mine = source.filter(\.value.isWord).filter { word in
      guard let found = theirs.firstIndex(where: { $0.value.values.first == word.value.values.first }) else {
        return true
      }
      theirs.remove(at: found)
      return false
    }
    return (mine, theirs)
  }

  /// Where one language says “from ten to two”, another has 10 and 14.
  private static func dropLooseTimes(_ numbers: inout [Located<Numeral>], _ other: [Located<Numeral>]) {
    numbers.removeAll { number in
      number.value.values.contains { value in
        guard let minutes = value.minutes, minutes % 60 == 0 else { return false }
        return other.contains { found in
          found.value.unit == nil
            && found.value.size.map { $0 >= 1 && $0 <= 12 && Int($0) % 12 == minutes / 60 % 12 } == true
            && !found.value.values.contains { $0.minutes != nil && $0 != value }
        }
      }
    }
  }

  /// “212 000” with a plain space is two tokens.
  private static func dropSplitGroups(_ whole: inout [Located<Numeral>], _ parts: inout [Located<Numeral>]) {
    whole.removeAll { number in
      guard number.value.digits.count > 3 else { return false }
      for start in parts.indices {
        var digits: [UInt8] = []
        for end in start..<min(parts.count, start + 4) {
          let isNext =
            end == start
            || (parts[end].value.token == parts[end - 1].value.token + 1 && parts[end].value.digits.count == 3
              && parts[end].text == parts[start].text)
          guard isNext else { break }
          digits += parts[end].value.digits
          if end > start, digits == number.value.digits {
            parts.removeSubrange(start...end)
            return true
          }
        }
      }
      return false
    }
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

  /// “-20 %” faces “20 % off” and “8 degrees below zero”.
  private static func dropSpokenSigns(
    _ lost: inout [Located<Numeral>], _ added: inout [Located<Numeral>], _ source: [CheckedText],
    _ target: [CheckedText]
  ) {
    lost.removeAll { number in
      guard let size = number.value.values.first?.magnitude,
        let found = added.firstIndex(where: { $0.value.values.first?.magnitude == -size })
      else { return false }
      let positive = size > 0 ? source[number.text] : target[added[found].text]
      let isTemperature = [.celsius, .fahrenheit, .degree].contains(number.value.unit)
      guard positive.lowers(isTemperature: isTemperature) else { return false }
      added.remove(at: found)
      return true
    }
  }
}

extension Located<Numeral> {
  fileprivate func isAt(_ other: Located<Numeral>) -> Bool { text == other.text && value.token == other.value.token }

  /// The parts of a compound, or the number itself.
  fileprivate var apart: [Located<Numeral>] {
    value.parts.isEmpty ? [self] : value.parts.map { Located(value: $0, text: text) }
  }
}
