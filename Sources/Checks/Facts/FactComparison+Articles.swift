import Bitexts
import Diagnostics
import Documents
import Languages

extension FactComparison {
  /// “An hour” facing “et minut”: one measure on each side that an article counts and that the other side says nowhere.
  func articleUnitConflicts(_ source: [Located<Numeral>], _ target: [Located<Numeral>]) -> [Pair<Numeral>] {
    let mine = Self.articleMeasures(source, unsaidBy: target)
    guard mine.count == 1, let one = mine.first else { return [] }
    let theirs = Self.articleMeasures(target, unsaidBy: source)
    guard theirs.count == 1, let two = theirs.first, !one.value.isConversion(of: two.value),
      let unit = one.value.unit, let other = two.value.unit, unit.measures(other)
    else { return [] }
    return [Pair(source: one, target: two)]
  }

  private static func articleMeasures(
    _ numbers: [Located<Numeral>], unsaidBy others: [Located<Numeral>]
  ) -> [Located<Numeral>] {
    numbers.filter { number in
      // “A second” may be one more of something.
      guard number.value.isArticle, number.value.values.first == .one, !number.value.isFrequency,
        let unit = number.value.unit, unit != .second, unit.measure != nil
      else { return false }
      return !others.contains { other in
        other.value.unit.map { $0.agrees(with: unit) } == true || other.value.isConversion(of: number.value)
      }
    }
  }
}
