import Bitexts
import Diagnostics
import Documents
import Languages

/// A value and the sentence of the bead's side that it stands in.
///
/// A class, since comparing sifts lists of them a dozen times, and a number is large.
final class Located<Value: Sendable>: Sendable {
  let value: Value
  let text: Int

  init(value: Value, text: Int) {
    self.value = value
    self.text = text
  }
}

/// The numbers and dates of two sides, compared by value in any order.
struct FactComparison: Sendable {
  struct Pair<Value: Sendable>: Sendable {
    let source: Located<Value>
    let target: Located<Value>
  }

  /// Numbers that agree.
  var pairs: [Pair<Numeral>] = []
  /// Numbers that agree when the target’s is read by the source language’s conventions.
  var foreign: [Pair<Numeral>] = []
  /// Numbers that agree and count different things.
  var unitConflicts: [Pair<Numeral>] = []
  /// Numbers that stand for each other and differ.
  var conflicts: [Pair<Numeral>] = []
  /// Numbers of the source that the target has not, and the other way round.
  var lost: [Located<Numeral>] = []
  var added: [Located<Numeral>] = []
  /// Dates that agree, and such that stand for each other and differ.
  var datePairs: [Pair<CalendarDate>] = []
  var dateConflicts: [Pair<CalendarDate>] = []

  static let none = FactComparison()

  private init() {}

  init(source: [CheckedText], target: [CheckedText]) {
    guard source.contains(where: \.hasFacts) || target.contains(where: \.hasFacts) else { return }
    let consumed = compareDates(source, target)
    compareNumbers(
      Self.numerals(of: source, without: consumed.source), Self.numerals(of: target, without: consumed.target), source,
      target)
  }

  /// The numbers that no date has taken; of a compound with such a part, the others by themselves.
  private static func numerals(of texts: [CheckedText], without used: Set<Int>) -> [Located<Numeral>] {
    var result: [Located<Numeral>] = []
    for (index, text) in texts.enumerated() {
      for numeral in text.numerals {
        guard !used.isEmpty else {
          result.append(Located(value: numeral, text: index))
          continue
        }
        let parts = numeral.parts.isEmpty ? [numeral] : numeral.parts
        let free = parts.filter { !used.contains(index << 32 | $0.token) }
        result += (free.count == parts.count ? [numeral] : free).map { Located(value: $0, text: index) }
      }
    }
    return result
  }
}

extension CheckedText {
  fileprivate var hasFacts: Bool { !numerals.isEmpty || !dates.isEmpty }
}
