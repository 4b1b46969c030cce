import Bitexts
import Documents
import Languages

extension FactComparison {
  /// Takes telephone numbers out of the numbers of both sides; such that differ in a digit are a conflict.
  ///
  /// Groups in another order are another number, and the code of a country may be left out.
  mutating func settlePhones(
    _ source: inout [Located<Numeral>], _ target: inout [Located<Numeral>], _ sourceTexts: [CheckedText],
    _ targetTexts: [CheckedText]
  ) {
    guard source.count > 1 || target.count > 1 else { return }
    var mine = Phone.all(in: source, sourceTexts)
    var theirs = Phone.all(in: target, targetTexts)
    guard mine.contains(where: \.isSure) || theirs.contains(where: \.isSure) else { return }
    var used = (source: IndexSet(), target: IndexSet())
    mine.removeAll { phone in
      guard let found = theirs.firstIndex(where: { $0.isSame(as: phone) && ($0.isSure || phone.isSure) }) else {
        return false
      }
      used.source.formUnion(phone.numbers)
      used.target.formUnion(theirs[found].numbers)
      theirs.remove(at: found)
      return true
    }
    let open = (mine.filter(\.isSure), theirs.filter(\.isSure))
    if open.0.count == open.1.count {
      for (one, two) in zip(open.0, open.1) {
        conflicts.append(Pair(source: one.whole(of: source), target: two.whole(of: target)))
        used.source.formUnion(one.numbers)
        used.target.formUnion(two.numbers)
      }
    }
    source = source.indices.filter { !used.source.contains($0) }.map { source[$0] }
    target = target.indices.filter { !used.target.contains($0) }.map { target[$0] }
  }

  private typealias IndexSet = Set<Int>
}

/// Groups of digits that follow each other.
private struct Phone {
  /// Positions among the numbers of its side.
  let numbers: Range<Int>
  let digits: [UInt8]
  /// Whether the code of a country stands in front.
  let hasCode: Bool
  /// Whether it can be nothing else: a code in front, or four pairs of digits.
  let isSure: Bool

  func isSame(as other: Phone) -> Bool {
    if digits == other.digits { return true }
    if hasCode == other.hasCode { return false }
    return hasCode ? digits.ends(with: other.withoutTrunk) : other.digits.ends(with: withoutTrunk)
  }

  /// The digits without a zero in front, which a country's code takes the place of: “01539” is “+44 1539”.
  private var withoutTrunk: [UInt8] { digits.first == 0x30 ? Array(digits.dropFirst()) : digits }

  func whole(of numbers: [Located<Numeral>]) -> Located<Numeral> {
    var value = numbers[self.numbers.lowerBound].value
    value.range = value.range.lowerBound..<numbers[self.numbers.upperBound - 1].value.range.upperBound
    value.tokens = value.tokens.lowerBound..<numbers[self.numbers.upperBound - 1].value.tokens.upperBound
    return Located(value: value, text: numbers[self.numbers.lowerBound].text)
  }

  static func all(in numbers: [Located<Numeral>], _ texts: [CheckedText]) -> [Phone] {
    var found: [Phone] = []
    var start = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count, numbers[end].text == numbers[start].text, isGroup(numbers[end].value),
        numbers[end].value.token == numbers[end - 1].value.tokens.upperBound
      {
        end += 1
      }
      defer { start = end }
      guard isGroup(numbers[start].value) else { continue }
      let digits = numbers[start..<end].flatMap(\.value.digits)
      guard (8...15).contains(digits.count) else { continue }
      let first = numbers[start].value.token
      let tokens = texts[numbers[start].text].text.tokens
      let hasCode = first > 0 && tokens[first - 1].isMark(0x2B)
      let isPairs = end - start >= 4 && numbers[start..<end].allSatisfy { $0.value.digits.count == 2 }
      found.append(Phone(numbers: start..<end, digits: digits, hasCode: hasCode, isSure: hasCode || isPairs))
    }
    return found
  }

  private static func isGroup(_ number: Numeral) -> Bool {
    !number.isWord && number.parts.isEmpty && number.unit == nil && number.digits.count == number.range.count
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
