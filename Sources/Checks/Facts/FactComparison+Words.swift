import Bitexts
import Diagnostics
import Documents
import Languages

extension FactComparison {
  /// Compares number words that always count, among themselves and with digits that are left.
  mutating func compareWords(_ source: [Located<Numeral>], _ target: [Located<Numeral>]) {
    let one = Self.unanswered(source, by: target)
    let two = Self.unanswered(target, by: source)
    if lost.isEmpty, added.isEmpty {
      // The same count of words on both sides, of which one at least always counts: they stand for each other.
      let mine = one.strict.isEmpty || two.strict.isEmpty ? one.all : one.strict
      let theirs = one.strict.isEmpty || two.strict.isEmpty ? two.all : two.strict
      if one.all.count + two.all.count == 1 {
        compareRepeated(one.all.first, two.all.first, source, target)
      } else if !one.strict.isEmpty || !two.strict.isEmpty, mine.count == theirs.count {
        for (word, other) in zip(mine, theirs) { appendConflict(word, other) }
      }
    } else if lost.count == 1, added.isEmpty, two.strict.count == 1, let word = two.strict.first {
      appendConflict(lost.removeFirst(), word)
    } else if added.count == 1, lost.isEmpty, one.strict.count == 1, let word = one.strict.first {
      appendConflict(word, added.removeFirst())
    }
  }

  /// A word that stands alone faces the one of two equal numbers that became it, or that it became.
  private mutating func compareRepeated(
    _ mine: Located<Numeral>?, _ theirs: Located<Numeral>?, _ source: [Located<Numeral>], _ target: [Located<Numeral>]
  ) {
    func surplus(_ numbers: [Located<Numeral>], over others: [Located<Numeral>]) -> Located<Numeral>? {
      let found = numbers.filter { number in
        let isEqual: (Located<Numeral>) -> Bool = { $0.value.values.first == number.value.values.first }
        return number.value.isStrict && !number.value.isShare && numbers.count(where: isEqual) == 2
          && others.count(where: isEqual) == 1
      }
      return found.last
    }
    if let mine, let other = surplus(target, over: source) {
      appendConflict(mine, other)
    } else if let theirs, theirs.value.isStrict, let other = surplus(source, over: target) {
      appendConflict(other, theirs)
    }
  }

  /// A half that became a quarter.
  mutating func compareFractions(_ source: [Located<Numeral>], _ target: [Located<Numeral>]) {
    func fractions(_ numbers: [Located<Numeral>]) -> [Located<Numeral>] {
      numbers.filter { number in
        // “Three quarters” are no quarter.
        number.value.isWord && number.value.parts.isEmpty && number.value.size.map { $0 > 0 && $0 < 1 } == true
          && !numbers.contains {
            $0.text == number.text && $0.value.tokens.upperBound == number.value.token && !$0.value.isArticle
          }
      }
    }
    guard lost.isEmpty, added.isEmpty, conflicts.isEmpty else { return }
    let mine = fractions(source)
    let theirs = fractions(target)
    guard mine.count == 1, theirs.count == 1, let one = mine.first, let two = theirs.first,
      !one.value.sharesValue(two.value)
    else { return }
    conflicts.append(Pair(source: one, target: two))
  }

  private mutating func appendConflict(_ source: Located<Numeral>, _ target: Located<Numeral>) {
    guard !source.value.isConversion(of: target.value) else { return }
    // “Twice a year” is every sixth month.
    if source.value.isFrequency != target.value.isFrequency { return }
    if source.value.differsInUnit(from: target.value) {
      unitConflicts.append(Pair(source: source, target: target))
    } else {
      conflicts.append(Pair(source: source, target: target))
    }
  }

  /// Words that count and that the other side says nothing like: those that always do, and all.
  private static func unanswered(
    _ numbers: [Located<Numeral>], by other: [Located<Numeral>]
  ) -> (strict: [Located<Numeral>], all: [Located<Numeral>]) {
    let shares = other.filter(\.value.isShare)
    let words = numbers.prefix(200).filter { word in
      // A share faces a share: the “one” of “one out of three” is answered by no article.
      if word.value.isShare, !shares.isEmpty { return !shares.contains { $0.value.sharesValue(word.value) } }
      return word.value.isWord && !word.value.isLabel
        && word.value.values.first.map { $0 != NumberValue.one } == true
        && !other.contains { $0.value.sharesValue(word.value) || $0.value.isConversion(of: word.value) }
        && !numbers.contains { $0.value.isConversion(of: word.value) }
    }
    return (words.filter { $0.value.isStrict || $0.value.isShare }, words)
  }

  /// “Once, twice, three times” faces as many of the same; one that is changed stands beside one that is repeated.
  mutating func compareFrequencies(_ source: [Located<Numeral>], _ target: [Located<Numeral>]) {
    guard lost.isEmpty, added.isEmpty, conflicts.isEmpty else { return }
    let mine = Self.frequencies(source)
    var theirs = Self.frequencies(target)
    guard mine.count == theirs.count, !mine.isEmpty, mine.count < 50 else { return }
    let open = mine.filter { number in
      guard let found = theirs.firstIndex(where: { $0.value.sharesValue(number.value) }) else { return true }
      theirs.remove(at: found)
      return false
    }
    if open.count == 1, let one = open.first, let two = theirs.first {
      conflicts.append(Pair(source: one, target: two))
    }
  }

  /// How often, without the word that counts, “gang” of “én gang”, and without a word before it that counts nothing, “only” of
  /// “only twice”.
  private static func frequencies(_ numbers: [Located<Numeral>]) -> [Located<Numeral>] {
    let found = numbers.filter { $0.value.isWord && $0.value.isFrequency }
    return found.filter { number in
      let isOne = number.value.values.first == .one
      return !found.contains { other in
        guard other.text == number.text, isOne else { return false }
        return other.value.tokens.upperBound == number.value.token
          || (number.value.tokens.upperBound == other.value.token && other.value.values.first != .one)
      }
    }
  }

  /// “The first Monday” and “the second Monday” are two days.
  mutating func compareOrdinals(
    _ source: [Located<Numeral>], _ target: [Located<Numeral>], _ sourceTexts: [CheckedText],
    _ targetTexts: [CheckedText]
  ) {
    let mine = Self.ordinals(source, sourceTexts)
    guard mine.count == 1, let one = mine.first else { return }
    let theirs = Self.ordinals(target, targetTexts)
    guard theirs.count == 1, let two = theirs.first, !one.value.sharesValue(two.value), conflicts.isEmpty else {
      return
    }
    conflicts.append(Pair(source: one, target: two))
  }

  /// Number words that stand before a weekday.
  private static func ordinals(_ numbers: [Located<Numeral>], _ texts: [CheckedText]) -> [Located<Numeral>] {
    numbers.filter { number in
      number.value.isWord
        && texts[number.text].dates.contains {
          $0.weekday != nil && $0.tokens.lowerBound == number.value.tokens.upperBound
        }
    }
  }

  /// Numbers of which one side at least is a word, equal in value and different in what they count.
  func wordUnitConflicts(_ source: [Located<Numeral>], _ target: [Located<Numeral>]) -> [Pair<Numeral>] {
    var result: [Pair<Numeral>] = []
    for number in source.prefix(100) where number.value.unit != nil && (number.value.isStrict || !number.value.isWord) {
      let candidates = target.prefix(100).filter { other in
        (other.value.isStrict || !other.value.isWord) && (number.value.isWord || other.value.isWord)
          && other.value.unit != nil && other.value.values.first == number.value.values.first
          && other.value.values.first != nil
      }
      guard candidates.count == 1, let other = candidates.first, other.value.unit != nil,
        !number.value.unitsAgree(other.value),
        source.count(where: { $0.value.unit != nil && $0.value.sharesValue(other.value) }) == 1,
        !target.contains(where: { $0.value.isConversion(of: number.value) })
      else { continue }
      result.append(Pair(source: number, target: other))
    }
    return result
  }
}
