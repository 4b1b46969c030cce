/// Finds numbers by a language's conventions; linear.
public struct NumberReader: Sendable {
  /// How the language writes numbers.
  public let conventions: NumberConventions
  let decimal: UInt8
  let group: UInt8

  /// A reader for a language.
  public init(_ language: Language) {
    conventions = language.numbers
    decimal = conventions.decimal.asciiValue ?? 0x2E
    group = conventions.group.asciiValue ?? 0x2C
  }

  /// The numbers of a text in order, amounts and times of several words as one.
  public func numerals(in text: TokenizedText) -> [Numeral] {
    let tokens = text.tokens
    var result: [Numeral] = []
    lazy var isAnnounced = tokens.contains { token in
      token.kind == .word
        && (conventions.timeWords.contains(token.key) || conventions.afternoonWords.contains(token.key))
    }
    var index = 0
    while index < tokens.count {
      // Most tokens are ruled out before a number is made for them.
      guard canBegin(at: index, tokens),
        let found = tokens[index].kind == .number
          ? digits(at: index, text, isAnnounced: isAnnounced) : word(at: index, text)
      else {
        index += 1
        continue
      }
      result.append(found)
      index = max(index + 1, found.tokens.upperBound)
    }
    return result.isEmpty ? [] : joined(result, text, isAnnounced: isAnnounced)
  }

  /// Whether a number may begin at a token.
  private func canBegin(at index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard !token.isOpaque else { return false }
    return switch token.kind {
    case .mark: false
    // “[^1]” is the mark of a note.
    case .number: index == 0 || !tokens[index - 1].isMark(0x5E)
    // Long words may be “tohundredeogfemten”, those in capitals “XIV”.
    case .word: token.end - token.start > 8 || token.shape == .upper || conventions.firstWords.contains(token.key)
    }
  }

  // MARK: Digits

  private func digits(at index: Int, _ text: TokenizedText, isAnnounced: Bool) -> Numeral {
    let tokens = text.tokens
    let token = tokens[index]
    let bytes = text.bytes[token.range]
    var number = Numeral(token.range, tokens: index..<index + 1, values: [])
    (number.values, number.foreign) = read(bytes, token.key)
    let next = index + 1
    if !readScale(at: next, text, bytes, &number), let times = times(at: index, text, isAnnounced: isAnnounced) {
      number.hasForeignHalf = !conventions.hasHalves && tokens[times.last].kind == .word
      if times.isSure { number.values = times.values } else { number.values += times.values }
      number.tokens = index..<times.last + 1
      number.range = token.start..<tokens[times.last].end
    }
    // “½” behind a number adds to it: “1½”.
    if number.tokens.count == 1, next < tokens.count, tokens[next].kind == .number, !tokens[next].isSpaced,
      let part = Self.fraction(text.bytes[tokens[next].range]), let whole = number.size, whole < 1e6
    {
      number.values = [NumberValue(hundredths: Int(whole) * 100 + part)] + number.values
      number.tokens = index..<next + 1
      number.range = token.start..<tokens[next].end
    }
    readCentury(behind: next, text, &number)
    readSign(text, &number)
    let last = number.tokens.upperBound - 1
    // “DKK −0.4”
    let first = number.range.lowerBound < token.start ? index - 1 : index
    let unit = unit(behind: last, text) ?? self.unit(before: first, text)
    number.unit = unit?.0
    number.unitRange = unit?.1
    number.extent = number.tokens.lowerBound..<max(number.tokens.upperBound, unit?.2 ?? 0)
    readDenominator(text, &number)
    number.isLabel = isLabel(at: index, text)
    if index > 0, tokens[index - 1].kind == .word, !token.isSpaced { number.prefix = tokens[index - 1].key }
    number.digits = text.bytes[token.start..<max(token.end, number.range.upperBound)].filter { $0 &- 0x30 < 10 }
    return number
  }

  /// A power of ten behind digits moves their point.
  private func readScale(
    at next: Int, _ text: TokenizedText, _ bytes: ArraySlice<UInt8>, _ number: inout Numeral
  ) -> Bool {
    let tokens = text.tokens
    guard next < tokens.count, tokens[next].kind == .word else { return false }
    let values = number.values.filter(\.isDecimal).prefix(1)
    let scaled = { (scale: Int) in values.map { $0.scaled(bytes, scale, decimal: decimal, group: group) } }
    if let scale = conventions.scales[tokens[next].key] {
      number.values = scaled(scale)
      // “1,3 million” is no number in English, and 1.3 million where the comma parts the fraction.
      number.foreign = number.foreign.map { $0.scaled(bytes, scale, decimal: group, group: decimal) }
      number.tokens = number.token..<next + 1
      number.range = number.range.lowerBound..<tokens[next].end
      return true
    }
    // “1.3m” is a million of money and may be a metre otherwise.
    guard !tokens[next].isSpaced, let scale = conventions.gluedScales[tokens[next].key] else { return false }
    guard unit(before: number.token, text) != nil else {
      number.values += scaled(scale)
      return false
    }
    number.values = scaled(scale)
    number.tokens = number.token..<next + 1
    number.range = number.range.lowerBound..<tokens[next].end
    return true
  }

  /// “1800-tallet” is the nineteenth century.
  private func readCentury(behind next: Int, _ text: TokenizedText, _ number: inout Numeral) {
    let tokens = text.tokens
    guard let first = number.size, first >= 100, first < 3000, (3...4).contains(number.range.count) else { return }
    let isJoined =
      next < tokens.count && (tokens[next].isMark(0x2D) || tokens[next].isMark(0x27) || tokens[next].key.hash == 0x2019)
    let behind = isJoined ? next + 1 : next
    guard behind < tokens.count, !tokens[behind].isSpaced, conventions.centuryWords.contains(tokens[behind].key) else {
      return
    }
    number.values.append(NumberValue(Int(first / 100) + 1))
    if Int(first) % 100 != 0 { number.values.append(NumberValue(Int(first) % 100)) }
  }

  /// “-8”, “−8” and “minus 8”; a mark behind a number or before a space is a dash.
  private func readSign(_ text: TokenizedText, _ number: inout Numeral) {
    let tokens = text.tokens
    let index = number.token
    guard index > 0 else { return }
    let before = tokens[index - 1]
    let isWord = before.kind == .word && conventions.minusWords.contains(before.key)
    let isMark =
      before.kind == .mark && [0x2D, 0x2212, 0x2013].contains(before.key.hash) && !tokens[index].isSpaced
      && (before.isSpaced || (index > 1 && tokens[index - 2].isMark(0x28)))
      && (index < 2 || tokens[index - 2].kind != .number)
    guard isWord || isMark, !before.isOpaque else { return }
    number.values = number.values.map(\.negated)
    number.foreign = number.foreign?.negated
    number.range = before.start..<number.range.upperBound
  }

  private func isLabel(at index: Int, _ text: TokenizedText) -> Bool {
    let tokens = text.tokens
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if conventions.labelWords.contains(before.key) { return true }
    if before.isMark(0x2E), index > 1, conventions.labelWords.contains(tokens[index - 2].key) { return true }
    guard before.kind == .word, conventions.units[before.key] == nil, Unit.currencyCodes[before.key] == nil else {
      return false
    }
    return !tokens[index].isSpaced || before.shape == .upper || before.shape == .mixed
      || (before.shape == .capitalized && index > 1)
  }

  /// What the digits mean by the conventions, and what they would mean by the opposite ones.
  private func read(_ bytes: ArraySlice<UInt8>, _ key: WordKey) -> (values: [NumberValue], foreign: NumberValue?) {
    if let part = Self.fraction(bytes) { return ([NumberValue(hundredths: part)], nil) }
    let points = bytes.indices.filter { bytes[$0] == 0x2E || bytes[$0] == 0x2C }
    guard let last = points.last else { return ([NumberValue(digits: bytes, exponent: 0)], nil) }
    let other = Self.value(bytes, points, decimal: group, group: decimal)
    if let native = Self.value(bytes, points, decimal: decimal, group: group) { return ([native], other) }
    if points.count == 1 {
      // “14.30” and “0.045” where the point parts groups: neither groups nor a decimal by the conventions.
      return ([], NumberValue(digits: bytes, exponent: -(bytes.endIndex - 1 - last)))
    }
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
    if let first = groups.first, let last = points.last {
      let width = first - bytes.startIndex
      guard (1...3).contains(width), bytes[bytes.startIndex] != 0x30 else { return nil }
      let ends = groups.dropFirst() + [last == groups.last ? bytes.endIndex : last]
      for (start, end) in zip(groups, ends) where end - start != 4 { return nil }
    }
    return NumberValue(digits: bytes, exponent: -fractionLength)
  }

  /// A fraction sign in hundredths.
  static func fraction(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 2, bytes.first == 0xC2 else { return nil }
    return switch bytes[bytes.startIndex + 1] {
    case 0xBC: 25
    case 0xBD: 50
    case 0xBE: 75
    default: nil
    }
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
