import Diagnostics
import Documents

/// Replaces the destinations of links and images.
enum Relinking {
  /// In Markdown: inline links and images, definitions, and attributes of HTML; code stays as it is.
  ///
  /// - Parameter code: Where code stands, in order; see ``code(in:)``.
  static func markdown(_ document: Document, code: [Range<Int>], _ replacement: (String) -> String?) -> String {
    let bytes = document.file.bytes
    let start = document.frontMatter.range?.end ?? document.file.markLength
    var next = 0
    var written: [UInt8] = []
    var done = start
    var from = start
    while let index = candidate(bytes, from: from) {
      while next < code.count, code[next].upperBound <= index { next += 1 }
      if next < code.count, code[next].contains(index) {
        from = code[next].upperBound
        continue
      }
      guard let range = destination(bytes, at: index) else {
        from = index + 1
        continue
      }
      if let new = replacement(String(decoding: bytes[range], as: UTF8.self)) {
        written += bytes[done..<range.lowerBound] + Array(new.utf8)
        done = range.upperBound
      }
      from = max(range.upperBound, index + 1)
    }
    return String(decoding: (written + bytes[done...]).withLineFeeds.drop { $0 == 0x0A }, as: UTF8.self)
  }

  /// Where code stands in a document.
  static func code(in document: Document) -> [Range<Int>] {
    let spans = document.segments.flatMap(\.inlines).filter { $0.code == .codeSpan }.map(\.range)
    let blocks = document.blocks.filter { $0.kind == .code }.map(\.range)
    return (spans + blocks).map { $0.start..<$0.end }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The next byte behind which a destination may stand: a “]”, or a blank before an attribute.
  private static func candidate(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "]") { return index }
        if byte <= 0x20, index + 1 < bytes.count {
          let next = bytes[index + 1]
          if next == UInt8(ascii: "h") || next == UInt8(ascii: "s") { return index }
        }
        index += 1
      }
      return nil
    }
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

extension Array<UInt8> {
  /// The same with LF at the end of each line.
  var withLineFeeds: [UInt8] {
    guard contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for (index, byte) in enumerated() {
      // The line feed behind it stays.
      if byte == 0x0D, index + 1 < count, self[index + 1] == 0x0A { continue }
      bytes.append(byte == 0x0D ? 0x0A : byte)
    }
    return bytes
  }
}
