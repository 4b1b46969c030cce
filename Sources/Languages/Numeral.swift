/// A number in a text, in digits or as a word, with what it can mean.
public struct Numeral: Sendable {
  /// The UTF-8 offsets of the digits or the word.
  public let range: Range<Int>
  /// The token.
  public let token: Int
  /// What it means by the language's conventions, likeliest first.
  public let values: [NumberValue]
  /// What it would mean were it written by other conventions: the decimal of “1,5” in English.
  public let foreign: NumberValue?
  /// Whether it is a word, which may be there for other reasons than to count.
  public let isWord: Bool
  /// Whether it is a plain number word from two to twelve.
  public let isCardinal: Bool
  /// What it counts, where that is said beside it.
  public let unit: Unit?
  /// The UTF-8 offsets of the unit.
  public let unitRange: Range<Int>?
  /// Whether it names rather than counts: “version 2.0”, “Figure 3”.
  public let isLabel: Bool
  /// The word that the digits are glued to: “CO” of “CO2”.
  public let prefix: WordKey?
  /// The digits alone.
  public let digits: [UInt8]

  /// Whether this is a word for one or none, which languages use and leave out at will.
  public var isArticle: Bool { isWord && (values.first == NumberValue(1) || values.first == NumberValue(0)) }
}

/// Finds numbers by a language's conventions; linear.
public struct NumberReader: Sendable {
  let conventions: NumberConventions
  private let decimal: UInt8
  private let group: UInt8

  /// A reader for a language.
  public init(_ language: Language) {
    conventions = language.numbers
    decimal = conventions.decimal.asciiValue ?? 0x2E
    group = conventions.group.asciiValue ?? 0x2C
  }

  /// The numbers of a text in order.
  public func numerals(in text: TokenizedText) -> [Numeral] {
    let tokens = text.tokens
    var result: [Numeral] = []
    let isAnnounced = tokens.contains { token in
      token.kind == .word
        && (conventions.timeWords.contains(token.key) || conventions.afternoonWords.contains(token.key))
    }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      defer { index += 1 }
      if token.isOpaque || token.kind == .mark { continue }
      if token.kind == .number {
        result.append(digits(at: &index, text, isAnnounced: isAnnounced))
      } else if let values = conventions.words[token.key] {
        result.append(word(at: &index, values, text))
      } else if token.shape == .upper, let value = Self.roman(text.bytes[token.range]) {
        result.append(
          Numeral(
            range: token.range, token: index, values: [NumberValue(value)], foreign: nil, isWord: true,
            isCardinal: false, unit: nil,
            unitRange: nil, isLabel: true, prefix: nil, digits: []))
      }
    }
    return result
  }

  private func word(at index: inout Int, _ values: [NumberValue], _ text: TokenizedText) -> Numeral {
    let tokens = text.tokens
    let start = index
    var values = values
    // “twenty-one”: a ten and ones beside it.
    if let ten = values.first?.magnitude, ten >= 20, ten < 100, index + 1 < tokens.count {
      let next = tokens[index + 1].isMark(0x2D) ? index + 2 : index + 1
      if next < tokens.count, let one = conventions.words[tokens[next].key]?.first?.magnitude, (1...9).contains(one),
        one == one.rounded()
      {
        values = [NumberValue(Int(ten + one))]
        index = next
      }
    }
    var end = index
    if let scale = scale(at: index + 1, tokens), let first = values.first, first.isDecimal, first.magnitude < 1e6,
      first.magnitude > 0
    {
      let whole = Int((first.magnitude * 100).rounded())
      values = [NumberValue(digits: String(whole).utf8, exponent: scale - 2)] + values
      end = index + 1
      index = end
    }
    let unit = unit(behind: end, text)
    return Numeral(
      range: tokens[start].start..<tokens[end].end, token: start, values: values, foreign: nil, isWord: true,
      isCardinal: start == end && conventions.cardinals.contains(tokens[start].key),
      unit: unit?.0, unitRange: unit?.1, isLabel: false, prefix: nil, digits: [])
  }

  private func scale(at index: Int, _ tokens: [Token]) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    return conventions.scales[tokens[index].key]
  }

  private func digits(at place: inout Int, _ text: TokenizedText, isAnnounced: Bool) -> Numeral {
    let tokens = text.tokens
    let index = place
    let token = tokens[index]
    let bytes = text.bytes[token.range]
    var (values, foreign) = read(bytes, token.key)
    var last = index
    let next = index + 1
    if let scale = scale(at: next, tokens), let first = values.first, first.isDecimal {
      // A power of ten moves the point.
      values = values.filter(\.isDecimal).map { _ in first.scaled(bytes, scale, decimal: decimal, group: group) }
      values = Array(values.prefix(1))
      foreign = foreign.map { $0.scaled(bytes, scale, decimal: group, group: decimal) }
      last = next
    }
    if let times = times(at: index, text, isAnnounced: isAnnounced) {
      if times.last > index {
        values = times.values
        last = times.last
      } else {
        values += times.values
      }
    }
    // “½” behind a number adds to it: “1½”.
    if last == index, next < tokens.count, tokens[next].kind == .number, !tokens[next].isSpaced,
      let part = Self.fraction(text.bytes[tokens[next].range]),
      let whole = values.first, whole.isDecimal, whole.magnitude < 1e6
    {
      values = [NumberValue(digits: String(Int(whole.magnitude) * 100 + part).utf8, exponent: -2)] + values
      last = next
    }
    // “1800-tallet” is the nineteenth century.
    if let first = values.first, first.isDecimal, first.magnitude >= 100, first.magnitude < 3000,
      bytes.count == 4 || bytes.count == 3
    {
      let behind =
        next < tokens.count
          && (tokens[next].isMark(0x2D) || tokens[next].isMark(0x27) || tokens[next].key.hash == 0x2019)
        ? next + 1 : next
      if behind < tokens.count, !tokens[behind].isSpaced, conventions.centuryWords.contains(tokens[behind].key) {
        values.append(NumberValue(Int(first.magnitude / 100) + 1))
        values.append(NumberValue(Int(first.magnitude) % 100))
      }
    }
    let unit = unit(behind: last, text) ?? self.unit(before: index, text)
    let isLabel =
      index > 0
      && (conventions.labelWords.contains(tokens[index - 1].key)
        || (tokens[index - 1].isMark(0x2E) && index > 1 && conventions.labelWords.contains(tokens[index - 2].key))
        || (tokens[index - 1].kind == .word && conventions.units[tokens[index - 1].key] == nil
          && (!token.isSpaced || tokens[index - 1].shape == .upper || tokens[index - 1].shape == .mixed
            || (tokens[index - 1].shape == .capitalized && index > 1))))
    let end = last > index && tokens[last].kind == .number ? tokens[last].end : token.end
    if last > index, tokens[last].kind == .number { place = last }
    return Numeral(
      range: token.start..<end, token: index, values: values, foreign: foreign, isWord: false, isCardinal: false,
      unit: unit?.0,
      unitRange: unit?.1, isLabel: isLabel,
      prefix: index > 0 && tokens[index - 1].kind == .word && !token.isSpaced ? tokens[index - 1].key : nil,
      digits: text.bytes[token.start..<end].filter { $0 &- 0x30 < 10 })
  }

  /// What the digits mean by the conventions, and what they would mean by the opposite ones.
  private func read(_ bytes: ArraySlice<UInt8>, _ key: WordKey) -> (values: [NumberValue], foreign: NumberValue?) {
    if let part = Self.fraction(bytes) { return ([NumberValue(digits: String(part).utf8, exponent: -2)], nil) }
    let points = bytes.indices.filter { bytes[$0] == 0x2E || bytes[$0] == 0x2C }
    guard let first = points.first, let last = points.last else {
      return ([NumberValue(digits: bytes, exponent: 0)], nil)
    }
    let native = Self.value(bytes, points, decimal: decimal, group: group)
    let other = Self.value(bytes, points, decimal: group, group: decimal)
    if let native { return ([native], other) }
    if points.count == 1 {
      // “14.30” and “0.045” where the point parts groups: neither groups nor a decimal by the conventions.
      let fraction = NumberValue(digits: bytes, exponent: -(bytes.endIndex - 1 - last))
      return ([], fraction)
    }
    _ = first
    return ([.code(key)], other)
  }

  /// The value of digits whose marks stand as they should, or `nil`.
  private static func value(_ bytes: ArraySlice<UInt8>, _ points: [Int], decimal: UInt8, group: UInt8) -> NumberValue? {
    var fractionLength = 0
    var groups = points
    if let last = points.last, bytes[last] == decimal {
      fractionLength = bytes.endIndex - 1 - last
      groups.removeLast()
    }
    guard groups.allSatisfy({ bytes[$0] == group }) else { return nil }
    if let first = groups.first {
      let width = first - bytes.startIndex
      guard (1...3).contains(width), bytes[bytes.startIndex] != 0x30 else { return nil }
      let ends = groups.dropFirst() + [fractionLength > 0 || points.last != groups.last ? points.last! : bytes.endIndex]
      for (start, end) in zip(groups, ends) where end - start != 4 { return nil }
    }
    return NumberValue(digits: bytes, exponent: -fractionLength)
  }

  /// A fraction sign in hundredths.
  private static func fraction(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 2, bytes.first == 0xC2 else { return nil }
    return switch bytes[bytes.startIndex + 1] {
    case 0xBC: 25
    case 0xBD: 50
    default: 75
    }
  }

  /// The times of day that a number can be: “kl. 14.30”, “14:30”, “2.30 pm”, “2 pm”; and its last token.
  private func times(at index: Int, _ text: TokenizedText, isAnnounced: Bool) -> (values: [NumberValue], last: Int)? {
    let tokens = text.tokens
    let parts = text.bytes[tokens[index].range].split(separator: 0x2E)
    guard let hour = Int(String(decoding: parts.first ?? [], as: UTF8.self)), hour <= 24, parts.count <= 2 else {
      return nil
    }
    var minute = 0
    var last = index
    if parts.count == 2 {
      guard parts[1].count == 2, let found = Int(String(decoding: parts[1], as: UTF8.self)), found < 60 else {
        return nil
      }
      minute = found
    } else if index + 2 < tokens.count, tokens[index + 1].isMark(0x3A), !tokens[index + 1].isSpaced,
      !tokens[index + 2].isSpaced,
      tokens[index + 2].kind == .number, tokens[index + 2].end - tokens[index + 2].start == 2,
      let found = Int(text.text(tokens[index + 2].range)), found < 60
    {
      minute = found
      last = index + 2
    }
    switch half(behind: last, text) {
    case 0?: return ([.time((hour % 12) * 60 + minute)], last)
    case 12?: return ([.time((hour % 12 + 12) * 60 + minute)], last)
    default: break
    }
    guard isAnnounced || parts.count == 2 || last > index else { return nil }
    let hasHalves = !conventions.afternoonWords.isEmpty
    return (
      [.time(hour * 60 + minute)] + (hasHalves && hour <= 12 ? [.time((hour % 12 + 12) * 60 + minute)] : []), last
    )
  }

  private func half(behind index: Int, _ text: TokenizedText) -> Int? {
    let tokens = text.tokens
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return nil }
    if conventions.morningWords.contains(tokens[index + 1].key) { return 0 }
    if conventions.afternoonWords.contains(tokens[index + 1].key) { return 12 }
    // “p.m.”
    guard index + 3 < tokens.count, tokens[index + 2].isMark(0x2E),
      tokens[index + 1].end - tokens[index + 1].start == 1,
      tokens[index + 3].end - tokens[index + 3].start == 1, text.bytes[tokens[index + 3].start] | 0x20 == 0x6D
    else { return nil }
    return switch text.bytes[tokens[index + 1].start] | 0x20 {
    case 0x61 where !conventions.morningWords.isEmpty: 0
    case 0x70 where !conventions.afternoonWords.isEmpty: 12
    default: nil
    }
  }

  /// The unit behind a number, also behind a range’s second number’s hyphen: “20-minute”, “10 mg”, “25 %”, “2-årig”.
  private func unit(behind index: Int, _ text: TokenizedText) -> (Unit, Range<Int>)? {
    let tokens = text.tokens
    var next = index + 1
    guard next < tokens.count else { return nil }
    if tokens[index].kind == .word, tokens[next].isMark(0x2E), next + 1 < tokens.count { next += 1 }
    if let unit = degrees(at: next, text) { return unit }
    if tokens[next].kind == .mark, tokens[next].isMark(0x2D), next + 1 < tokens.count, !tokens[next].isSpaced {
      next += 1
    }
    guard tokens[next].kind != .number, let unit = conventions.units[tokens[next].key] else { return nil }
    // A capital that follows a point begins a sentence, and “5 V” is a volt while “v” is a word.
    return (unit, tokens[next].range)
  }

  private func degrees(at index: Int, _ text: TokenizedText) -> (Unit, Range<Int>)? {
    let tokens = text.tokens
    guard tokens[index].kind == .mark, tokens[index].key.hash == 0xB0 || tokens[index].key.hash == 0x2103 else {
      return nil
    }
    if tokens[index].key.hash == 0x2103 { return (.celsius, tokens[index].range) }
    guard index + 1 < tokens.count, tokens[index + 1].end - tokens[index + 1].start == 1 else {
      return (.degree, tokens[index].range)
    }
    let range = tokens[index].start..<tokens[index + 1].end
    return switch text.bytes[tokens[index + 1].start] {
    case 0x43: (.celsius, range)
    case 0x46: (.fahrenheit, range)
    default: (.degree, tokens[index].range)
    }
  }

  /// The currency before a number: “DKK 500”, “kr. 500”, “$5”.
  private func unit(before index: Int, _ text: TokenizedText) -> (Unit, Range<Int>)? {
    let tokens = text.tokens
    guard index > 0 else { return nil }
    let before = tokens[index - 1].isMark(0x2E) && index > 1 ? index - 2 : index - 1
    guard let unit = conventions.units[tokens[before].key] else { return nil }
    switch unit {
    case .krone, .euro, .dollar, .pounds: return (unit, tokens[before].range)
    default: return nil
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

extension NumberValue {
  /// The same digits times a power of ten.
  fileprivate func scaled(_ bytes: ArraySlice<UInt8>, _ power: Int, decimal: UInt8, group: UInt8) -> NumberValue {
    let point = bytes.lastIndex(of: decimal)
    let fraction = point.map { bytes.endIndex - 1 - $0 } ?? 0
    return NumberValue(digits: bytes, exponent: power - fraction)
  }
}
