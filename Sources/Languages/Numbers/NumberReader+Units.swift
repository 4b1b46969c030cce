extension NumberReader {
  /// The unit behind a number, also behind a hyphen, its offsets and the token behind it: “20-minute”, “10 mg”, “25 %”.
  func unit(behind index: Int, _ text: TokenizedText) -> (Unit, Range<Int>, Int)? {
    let tokens = text.tokens
    var next = index + 1
    guard next < tokens.count else { return nil }
    if tokens[index].kind == .word, tokens[next].isMark(0x2E), next + 1 < tokens.count { next += 1 }
    // “Hver 14. dag”
    if conventions.hasOrdinalPoint, tokens[index].kind == .number, tokens[next].isMark(0x2E), !tokens[next].isSpaced,
      next + 1 < tokens.count, tokens[next + 1].isSpaced, tokens[next + 1].shape == .lower
    {
      next += 1
    }
    // “1.3m m³”
    if !tokens[next].isSpaced, conventions.gluedScales[tokens[next].key] != nil, next + 1 < tokens.count,
      tokens[next + 1].isSpaced, unit(tokens[next + 1]) != nil
    {
      next += 1
    }
    if let unit = degrees(at: next, text) { return unit }
    if tokens[next].isMark(0x2D), next + 1 < tokens.count, !tokens[next].isSpaced { next += 1 }
    if next + 1 < tokens.count, let mark = conventions.powerWords[tokens[next].key],
      let unit = unit(tokens[next + 1])?.power(mark)
    {
      return (unit, tokens[next].start..<tokens[next + 1].end, next + 2)
    }
    if tokens[next...].prefix(2).map(\.key) == conventions.percentWords {
      return (.percent, tokens[next].start..<tokens[next + 1].end, next + 2)
    }
    guard tokens[next].kind != .number, let unit = unit(tokens[next]) else { return nil }
    // “Percentage points”, “%-point”
    if unit == .percent {
      let behind = next + 1 < tokens.count && tokens[next + 1].isMark(0x2D) ? next + 2 : next + 1
      if behind < tokens.count, conventions.pointWords.contains(tokens[behind].key) {
        return (.percentagePoint, tokens[next].start..<tokens[behind].end, behind + 1)
      }
    }
    if next + 1 < tokens.count, !tokens[next + 1].isSpaced, let power = unit.power(tokens[next + 1].key.hash) {
      return (power, tokens[next].start..<tokens[next + 1].end, next + 2)
    }
    return (unit, tokens[next].range, next + 1)
  }

  /// The unit behind a stroke that the unit of a number is counted by: “7.8 mmol/l”, “90 kr./m²”.
  func readDenominator(_ text: TokenizedText, _ number: inout Numeral) {
    let tokens = text.tokens
    guard let range = number.unitRange, number.unit?.isCurrency != true || range.lowerBound > number.range.lowerBound
    else { return }
    var stroke = number.extent.upperBound
    if stroke + 1 < tokens.count, tokens[stroke].isMark(0x2E), !tokens[stroke].isSpaced { stroke += 1 }
    guard stroke + 1 < tokens.count, tokens[stroke].isMark(0x2F), !tokens[stroke].isSpaced,
      case let token = tokens[stroke + 1], token.kind == .word, !token.isSpaced,
      let unit = conventions.denominator(token.key)
    else { return }
    let behind = stroke + 2
    let power =
      behind < tokens.count && !tokens[behind].isSpaced ? unit.power(tokens[behind].key.hash) : nil
    number.per = power ?? unit
    number.extent = number.extent.lowerBound..<(power == nil ? behind : behind + 1)
    number.unitRange = range.lowerBound..<tokens[number.extent.upperBound - 1].end
  }

  private func unit(_ token: Token) -> Unit? {
    if token.shape == .upper, let currency = Unit.currencyCodes[token.key] { return currency }
    return conventions.units[token.key]
  }

  private func degrees(at index: Int, _ text: TokenizedText) -> (Unit, Range<Int>, Int)? {
    let tokens = text.tokens
    guard tokens[index].kind == .mark, tokens[index].key.hash == 0xB0 || tokens[index].key.hash == 0x2103 else {
      return nil
    }
    if tokens[index].key.hash == 0x2103 { return (.celsius, tokens[index].range, index + 1) }
    guard index + 1 < tokens.count, tokens[index + 1].end - tokens[index + 1].start == 1 else {
      return (.degree, tokens[index].range, index + 1)
    }
    let range = tokens[index].start..<tokens[index + 1].end
    return switch text.bytes[tokens[index + 1].start] {
    case 0x43: (.celsius, range, index + 2)
    case 0x46: (.fahrenheit, range, index + 2)
    default: (.degree, tokens[index].range, index + 1)
    }
  }

  /// The currency before a number: “DKK 500”, “kr. 500”, “$5”.
  func unit(before index: Int, _ text: TokenizedText) -> (Unit, Range<Int>, Int)? {
    let tokens = text.tokens
    guard index > 0 else { return nil }
    let before = tokens[index - 1].isMark(0x2E) && index > 1 ? index - 2 : index - 1
    guard let unit = unit(tokens[before]), unit.isCurrency else { return nil }
    return (unit, tokens[before].range, index)
  }
}
