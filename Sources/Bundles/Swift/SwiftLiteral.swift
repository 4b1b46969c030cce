/// Texts in Swift's source.
enum SwiftLiteral {
  /// A text in one line: `"Læs \"mere\""`.
  static func line(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      default: written += isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return written + "\""
  }

  /// A text over as many lines as it has, which stand in the source as they are.
  static func block(_ text: String) -> String {
    // More of them than stand in a row in the text, so that nothing in it ends the literal or is an escape.
    let marks = String(repeating: "#", count: longestRun(of: UInt8(ascii: "#"), in: text) + 1)
    var written = "\(marks)\"\"\"\n"
    guard mayNeedEscape(text) else { return "\(written)\(text)\n\"\"\"\(marks)" }
    var plain = text.unicodeScalars.startIndex
    var index = plain
    while index < text.unicodeScalars.endIndex {
      let scalar = text.unicodeScalars[index]
      let next = text.unicodeScalars.index(after: index)
      if scalar != "\n", scalar != "\t", !isPlain(scalar) {
        written += text[plain..<index] + "\\\(marks)u{\(String(scalar.value, radix: 16, uppercase: true))}"
        plain = next
      }
      index = next
    }
    return written + text[plain...] + "\n\"\"\"\(marks)"
  }

  /// Whether there may be more than ASCII's letters and marks, lines, tabs, the letters from À to ÿ, and the dashes and quotation
  /// marks of everyday text: of these none is ever escaped.
  private static func mayNeedEscape(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20..<0x7F, 0x0A, 0x09: index += 1
        case 0xC3: index += 2
        case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0x9F).contains(bytes[index + 2]): index += 3
        default: return true
        }
      }
      return false
    }
  }

  /// Whether a character can be seen in source: no control, nothing that turns the order of what is read, no mark alone.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F else { return scalar.value >= 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return scalar == "\u{200D}"
    default: return true
    }
  }

  private static func longestRun(of byte: UInt8, in text: String) -> Int {
    var longest = 0
    var run = 0
    for other in text.utf8 {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
