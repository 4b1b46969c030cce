import Diagnostics
import Documents

/// Replaces the destinations of links and images.
enum Relinking {
  /// In Markdown: inline links and images, definitions, and attributes of HTML; code stays as it is.
  static func markdown(_ document: Document, _ replacement: (String) -> String?) -> String {
    let bytes = document.file.bytes
    let start = document.frontMatter.range?.end ?? document.file.markLength
    let code =
      document.segments.flatMap(\.inlines).filter { $0.code == .codeSpan }.map(\.range)
      + document.blocks.filter { $0.kind == .code }.map(\.range)
    let opaque = code.map { $0.start..<$0.end }.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var written: [UInt8] = []
    var done = start
    var index = start
    while index < bytes.count {
      while next < opaque.count, opaque[next].upperBound <= index { next += 1 }
      if next < opaque.count, opaque[next].contains(index) {
        index = opaque[next].upperBound
        continue
      }
      guard let range = destination(bytes, at: index) else {
        index += 1
        continue
      }
      if let new = replacement(String(decoding: bytes[range], as: UTF8.self)) {
        written += bytes[done..<range.lowerBound] + Array(new.utf8)
        done = range.upperBound
      }
      index = max(range.upperBound, index + 1)
    }
    let text = String(decoding: written + bytes[done...], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.utf8.last == 0x0D ? $0.dropLast() : $0
    }
    return String(lines.joined(separator: "\n").drop { $0 == "\n" })
  }

  /// In HTML: the values of `href` and `src` inside tags.
  static func html(_ text: String, _ replacement: (String) -> String?) -> String {
    let bytes = Array(text.utf8)
    var written: [UInt8] = []
    var done = 0
    var index = 0
    var isInTag = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") { isInTag = true }
      if bytes[index] == UInt8(ascii: ">") { isInTag = false }
      guard isInTag, let range = attribute(bytes, at: index) else {
        index += 1
        continue
      }
      let value = String(decoding: bytes[range], as: UTF8.self).replacing("&amp;", with: "&")
      if let new = replacement(value) {
        written += bytes[done..<range.lowerBound] + Array(SegmentHTML.escaped(new).utf8)
        done = range.upperBound
      }
      index = range.upperBound
    }
    return String(decoding: written + bytes[done...], as: UTF8.self)
  }

  /// The destination behind `](`, `]: ` at the head of a line, or in an attribute.
  private static func destination(_ bytes: [UInt8], at index: Int) -> Range<Int>? {
    if bytes[index] == UInt8(ascii: "]"), index + 2 < bytes.count {
      var start = index + 2
      if bytes[index + 1] == UInt8(ascii: "(") {
        return word(bytes, from: start, isInParentheses: true)
      }
      guard bytes[index + 1] == UInt8(ascii: ":"), isLabel(bytes, endingAt: index) else { return nil }
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      return word(bytes, from: start, isInParentheses: false)
    }
    return attribute(bytes, at: index)
  }

  private static func word(_ bytes: [UInt8], from start: Int, isInParentheses: Bool) -> Range<Int>? {
    var index = start
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "<") {
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != 0x0A { index += 1 }
      return start + 1..<index
    }
    var depth = 0
    while index < bytes.count, bytes[index] > 0x20 {
      if isInParentheses, bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if isInParentheses, bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    return start..<index
  }

  /// Whether a `]` ends a label that begins its line.
  private static func isLabel(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    var index = end - 1
    while index >= 0, bytes[index] != 0x0A, bytes[index] != UInt8(ascii: "[") { index -= 1 }
    guard index >= 0, bytes[index] == UInt8(ascii: "[") else { return false }
    while index > 0, bytes[index - 1] == 0x20 { index -= 1 }
    return index == 0 || bytes[index - 1] == 0x0A
  }

  /// The value of `href="…"` or `src="…"` that begins at a blank.
  private static func attribute(_ bytes: [UInt8], at index: Int) -> Range<Int>? {
    guard bytes[index] <= 0x20 else { return nil }
    for name in [" href=", " src="] where bytes[index + 1..<bytes.count].starts(with: name.utf8.dropFirst()) {
      let quote = index + name.utf8.count
      guard quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'"),
        let end = bytes[(quote + 1)...].firstIndex(of: bytes[quote])
      else { return nil }
      return quote + 1..<end
    }
    return nil
  }
}
