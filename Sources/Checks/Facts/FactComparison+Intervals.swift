import Documents
import Languages

extension FactComparison {
  /// “Every other month” that became “every month”, or the other way round.
  ///
  /// Only where each side says “every” once, so that the two stand for each other, and nothing else is open.
  mutating func compareIntervals(
    _ source: [Located<Numeral>], _ target: [Located<Numeral>], _ sourceTexts: [CheckedText],
    _ targetTexts: [CheckedText]
  ) {
    guard lost.isEmpty, added.isEmpty, conflicts.isEmpty, sourceTexts.have(.interval), targetTexts.have(.interval)
    else {
      return
    }
    let mine = Self.intervals(sourceTexts, source)
    let theirs = Self.intervals(targetTexts, target)
    guard mine.count == 1, theirs.count == 1, let one = mine.first, let two = theirs.first else { return }
    // “Twice a year” on both sides answers no “every other year”.
    func isSurplus(_ number: Located<Numeral>, of numbers: [Located<Numeral>], over others: [Located<Numeral>]) -> Bool
    {
      numbers.count { $0.value.sharesValue(number.value) } > others.count { $0.value.sharesValue(number.value) }
    }
    switch (one, two) {
    case (let number?, nil) where isSurplus(number, of: source, over: target): lost.append(number)
    case (nil, let number?) where isSurplus(number, of: target, over: source): added.append(number)
    case (let number?, let other?)
    where number.value.size ?? 0 >= 2 && other.value.size ?? 0 >= 2 && !number.value.sharesValue(other.value)
      && !number.value.isConversion(of: other.value) && isSurplus(number, of: source, over: target)
      && isSurplus(other, of: target, over: source):
      conflicts.append(Pair(source: number, target: other))
    default: break
    }
  }

  /// For each “every”, the number behind it, where there is one.
  private static func intervals(_ texts: [CheckedText], _ numbers: [Located<Numeral>]) -> [Located<Numeral>?] {
    texts.enumerated().flatMap { place, text in
      text.text.tokens.indices.filter { text.numbers.isEvery(text.text.tokens[$0].key) }.map { index in
        numbers.first {
          $0.text == place && $0.value.tokens.lowerBound == index + 1 && !$0.value.isArticle
            && $0.value.size ?? 0 >= 0.5
        }
      }
    }
  }
}
