/// Everything that is said in one locale, and how it counts and writes numbers.
public struct LocaleTable: Sendable {
  /// The locale's tag, such as `en-GB`.
  public let locale: String
  let plurals: PluralRules
  let decimal: String
  let group: String
  private let messages: [Substring: Substring]

  /// Describes a locale.
  ///
  /// - Parameters:
  ///   - cardinal: CLDR's rules for counting, a line a category; see ``PluralRules``.
  ///   - ordinal: The same for ranking.
  ///   - messages: A line a message: key, tab, ICU message. In both, `\n` stands for a line feed, `\t` for a tab and `\\`
  ///     for a backslash.
  public init(
    _ locale: String, cardinal: String, ordinal: String, decimal: String, group: String, messages: String
  ) {
    self.locale = locale
    plurals = PluralRules(cardinal: cardinal, ordinal: ordinal, gettext: "")
    self.decimal = decimal
    self.group = group
    var table: [Substring: Substring] = [:]
    // By bytes: to Swift, CR and LF are one character.
    for line in messages.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      table[messages[line.startIndex..<tab]] = messages[line.index(after: tab)..<line.endIndex]
    }
    self.messages = table
  }

  /// The ICU message of a key.
  func message(_ key: String) -> String? {
    messages[LocaleTable.escaped(key)[...]].map { LocaleTable.unescaped($0) }
  }

  /// A text as it stands in a line of messages.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x09, 0x0A, 0x5C].contains($0) }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x09: bytes += Array(#"\t"#.utf8)
      case 0x0A: bytes += Array(#"\n"#.utf8)
      case 0x5C: bytes += Array(#"\\"#.utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in text.utf8 {
      if isEscape {
        bytes.append(byte == UInt8(ascii: "n") ? 0x0A : byte == UInt8(ascii: "t") ? 0x09 : byte)
        isEscape = false
      } else if byte == 0x5C {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
