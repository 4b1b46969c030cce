import Documents
import Languages

extension FactComparison {
  /// “24.12.” faces “the 24th of December”: a day and a month that read as a broken number.
  static func dropDayMonths(
    _ lost: inout [Located<Numeral>], _ added: inout [Located<Numeral>], _ source: [CheckedText],
    _ target: [CheckedText]
  ) {
    drop(&added, of: target, facing: &lost, source)
    drop(&lost, of: source, facing: &added, target)
  }

  private static func drop(
    _ numbers: inout [Located<Numeral>], of texts: [CheckedText], facing others: inout [Located<Numeral>],
    _ otherTexts: [CheckedText]
  ) {
    numbers.removeAll { number in
      let parts = texts[number.text].text.text(number.value.range).split(separator: ".").map { Int($0) }
      guard parts.count == 2, let day = parts[0], let month = parts[1], (1...31).contains(day) else { return false }
      for (index, text) in otherTexts.enumerated() {
        guard let date = text.dates.first(where: { $0.day == day && $0.month == month }) else { continue }
        others.removeAll { $0.text == index && date.tokens.contains($0.value.token) }
        return true
      }
      return false
    }
  }
}
