/// Says an ICU message: reads it from left to right and writes as it goes.
///
/// - Reference: ICU User Guide, “Formatting Messages”; apostrophes as in `ApostropheMode.DOUBLE_OPTIONAL`.
struct MessageFormatter {
  private let bytes: [UInt8]
  private let values: [String: MessageValue]
  private let table: LocaleTable
  private var out: [UInt8] = []

  /// Messages that nest deeper are cut; Tosprog refuses them at 16.
  private static let depthLimit = 32

  static func format(_ message: String, _ values: [String: MessageValue], in table: LocaleTable) -> String {
    // Most messages are nothing but text.
    guard message.utf8.contains(where: { $0 == 0x7B || $0 == 0x27 }) else { return message }
    var formatter = MessageFormatter(bytes: Array(message.utf8), values: values, table: table)
    formatter.say(0..<formatter.bytes.count, counted: nil, depth: 0)
    return String(decoding: formatter.out, as: UTF8.self)
  }

  private init(bytes: [UInt8], values: [String: MessageValue], table: LocaleTable) {
    self.bytes = bytes
    self.values = values
    self.table = table
  }

  /// - Parameter counted: The number that `#` stands for; `nil` outside plurals.
  private mutating func say(_ range: Range<Int>, counted: MessageValue?, depth: Int) {
    guard depth < MessageFormatter.depthLimit else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "'"):
        let end = quoteEnd(index, in: range, inPlural: counted != nil)
        out += text(ofQuote: index..<end)
        index = end
      case UInt8(ascii: "#"):
        if let counted { out += Array(shown(counted).utf8) } else { out.append(bytes[index]) }
        index += 1
      case UInt8(ascii: "{"):
        let end = closingBrace(index, in: range, inPlural: counted != nil)
        argument(index + 1..<end, depth: depth)
        index = end + 1
      default:
        out.append(bytes[index])
        index += 1
      }
    }
  }

  // MARK: - Arguments

  /// What stands between braces: `name`, `name, number`, `name, plural, …`.
  private mutating func argument(_ range: Range<Int>, depth: Int) {
    var index = range.lowerBound
    let name = word(&index, in: range)
    let type = word(&index, in: range)
    guard let value = values[name] else { return out += Array("{\(name)}".utf8) }
    switch type {
    case "plural", "selectordinal":
      guard let number = value.number else { return }
      let offset = offset(&index, in: range)
      let rest = value.less(offset)
      let category = table.plurals.category(of: rest.operands, ordinal: type == "selectordinal").rawValue
      let choices = choices(from: index, in: range, inPlural: true)
      let exact = choices.first { $0.key.first == "=" && Double($0.key.dropFirst()) == number }
      guard let choice = exact ?? choices.first(where: { $0.key == category }) ?? choices.first(where: \.isOther) else {
        return
      }
      say(choice.text, counted: rest, depth: depth + 1)
    case "select":
      let choices = choices(from: index, in: range, inPlural: false)
      guard let choice = choices.first(where: { $0.key == value.plain }) ?? choices.first(where: \.isOther) else {
        return
      }
      say(choice.text, counted: nil, depth: depth + 1)
    case "number" where word(&index, in: range) == "integer": out += Array(shown(value, decimals: 0).utf8)
    default: out += Array(shown(value).utf8)
    }
  }

  private struct Choice {
    var key: String
    var text: Range<Int>
    var isOther: Bool { key == "other" }
  }

  /// `one {…} other {…}`
  private func choices(from start: Int, in range: Range<Int>, inPlural: Bool) -> [Choice] {
    var choices: [Choice] = []
    var index = start
    while index < range.upperBound {
      let key = word(&index, in: range)
      guard index < range.upperBound, bytes[index] == UInt8(ascii: "{") else { break }
      let end = closingBrace(index, in: range, inPlural: inPlural)
      choices.append(Choice(key: key, text: index + 1..<max(index + 1, end)))
      index = end + 1
    }
    return choices
  }

  /// `offset:1`, or nothing.
  private func offset(_ index: inout Int, in range: Range<Int>) -> Int {
    var next = index
    let text = word(&next, in: range)
    guard text.hasPrefix("offset:"), let offset = Int(text.dropFirst(7)) else { return 0 }
    index = next
    return offset
  }

  /// The next word, without the white space and the comma around it; `index` then stands at what follows.
  private func word(_ index: inout Int, in range: Range<Int>) -> String {
    func skip(_ isSkipped: (UInt8) -> Bool) {
      while index < range.upperBound, isSkipped(bytes[index]) { index += 1 }
    }
    skip { $0 <= 0x20 }
    let start = index
    skip { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "{") }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    skip { $0 <= 0x20 }
    if index < range.upperBound, bytes[index] == UInt8(ascii: ",") { index += 1 }
    skip { $0 <= 0x20 }
    return text
  }

  // MARK: - Syntax

  /// The `}` that closes the `{` at `open`, or the end of the range. What is nested in a plural quotes `#` too, but where
  /// a quote ends is the same.
  private func closingBrace(_ open: Int, in range: Range<Int>, inPlural: Bool) -> Int {
    var depth = 0
    var index = open
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "'"):
        index = quoteEnd(index, in: range, inPlural: true)
        continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return range.upperBound
  }

  /// Where the text that an apostrophe quotes ends: behind the pair `''`, behind the closing apostrophe, or behind an
  /// apostrophe that quotes nothing.
  private func quoteEnd(_ start: Int, in range: Range<Int>, inPlural: Bool) -> Int {
    guard start + 1 < range.upperBound else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "'"): return start + 2
    case UInt8(ascii: "{"), UInt8(ascii: "}"): break
    case UInt8(ascii: "#") where inPlural: break
    default: return start + 1
    }
    var index = start + 1
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "'") else {
        index += 1
        continue
      }
      guard index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "'") else { return index + 1 }
      index += 2
    }
    return range.upperBound
  }

  /// The text of what ``quoteEnd(_:in:inPlural:)`` found.
  private func text(ofQuote range: Range<Int>) -> [UInt8] {
    guard range.count > 2 else { return [UInt8(ascii: "'")] }
    var text: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "'") { index += 1 }
      if index < range.upperBound { text.append(bytes[index]) }
      index += 1
    }
    return text
  }

  // MARK: - Values

  private func shown(_ value: MessageValue, decimals: Int = 3) -> String {
    switch value {
    case .text(let text): return text
    case .integer(let number): return DecimalNumber(number).text(decimal: table.decimal, group: table.group)
    case .real(let number):
      let digits = DecimalNumber(number, decimals: decimals)
      return digits?.text(decimal: table.decimal, group: table.group)
        ?? (number.isNaN ? "NaN" : number < 0 ? "-∞" : "∞")
    }
  }
}

extension MessageValue {
  fileprivate var number: Double? {
    switch self {
    case .text: nil
    case .integer(let number): Double(number)
    case .real(let number): number
    }
  }

  /// What a choice is compared with.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    }
  }

  fileprivate var operands: PluralOperands {
    switch self {
    case .text: PluralOperands(0)
    case .integer(let number): PluralOperands(number)
    case .real(let number): DecimalNumber(number)?.operands ?? PluralOperands(0)
    }
  }

  fileprivate func less(_ offset: Int) -> MessageValue {
    switch self {
    case .text: self
    case .integer(let number): .integer(number.subtractingReportingOverflow(offset).partialValue)
    case .real(let number): .real(number - Double(offset))
    }
  }
}
