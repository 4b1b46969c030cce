import Diagnostics

/// Reads a PHP file that does nothing but return nested arrays of texts. Anything else is refused, not run.
struct PHPReader {
  /// A key with its text.
  struct Value {
    var path: [String]
    var key: SourceRange
    var text: SourceText
    /// The comments above, a line each.
    var comments: [String]
  }

  /// How deep arrays may be nested.
  static let depthLimit = 64

  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private let bytes: [UInt8]
  private var index: Int
  private var comments: [String] = []

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    index = file.markLength
  }

  mutating func values() -> [Value] {
    var values: [Value] = []
    guard take("<?php") else {
      fail("expected “<?php” at the very beginning; anything before it is printed")
      return []
    }
    skip()
    if take("declare") {
      while index < bytes.count, bytes[index] != UInt8(ascii: ";") { index += 1 }
      index += 1
      skip()
    }
    guard take("return") else {
      fail("expected “return [”")
      return []
    }
    skip()
    // The keys of the arrays that are open, and how each of them ends.
    var open: [(key: String, end: String)] = []
    guard let end = arrayStart() else {
      fail("expected “[”")
      return []
    }
    open.append(("", end))
    while let array = open.last {
      skip()
      if take(array.end) {
        open.removeLast()
        skip()
        if !open.isEmpty, !take(","), let around = open.last, !starts(around.end) {
          fail("expected “,”")
          return values
        }
        continue
      }
      let own = comments
      guard let key = string() else { return values }
      skip()
      guard take("=>") else {
        fail("expected “=>”")
        return values
      }
      skip()
      if let end = arrayStart() {
        guard open.count < PHPReader.depthLimit else {
          fail("nested deeper than \(PHPReader.depthLimit) levels")
          return values
        }
        open.append((key.text, end))
        continue
      }
      guard let text = string() else { return values }
      values.append(
        Value(path: open.dropFirst().map(\.key) + [key.text], key: key.range, text: text, comments: own))
      skip()
      guard take(",") || starts(array.end) else {
        fail("expected “,”")
        return values
      }
    }
    skip()
    if !take(";") { fail("expected “;”") }
    return values
  }

  // MARK: - Small parts

  private func starts(_ text: String) -> Bool { bytes[min(index, bytes.count)...].starts(with: text.utf8) }

  private mutating func take(_ text: String) -> Bool {
    guard starts(text) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func arrayStart() -> String? {
    if take("[") { return "]" }
    guard take("array") else { return nil }
    skip()
    return take("(") ? ")" : nil
  }

  /// Goes on behind white space and comments, which are kept.
  private mutating func skip() {
    comments = []
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if starts("//") || starts("#") {
        let start = index + (starts("//") ? 2 : 1)
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        comments.append(bytes[min(start, index)..<index].trimmed)
      } else if starts("/*") {
        let start = index + 2
        index = start
        while index < bytes.count, !starts("*/") { index += 1 }
        let lines = bytes[min(start, bytes.count)..<min(index, bytes.count)].split(separator: 0x0A)
        comments += lines.map(\.trimmed).filter { !$0.isEmpty && $0 != "*" }
        index = min(index + 2, bytes.count)
      } else {
        return
      }
    }
  }

  private mutating func string() -> SourceText? {
    let start = index
    guard index < bytes.count, bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "\"") else {
      fail("expected a text in quotes")
      return nil
    }
    let quote = bytes[index]
    index += 1
    var pieces: [SourceText.Piece] = []
    var plain = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        pieces.append(.init(plain..<index))
        index += 1
        return SourceText(pieces, range: file.range(start, index))
      }
      if byte == UInt8(ascii: "$"), quote == UInt8(ascii: "\"") {
        fail("a “$” in double quotes would be run; use single quotes")
        return nil
      }
      guard byte == 0x5C, let (text, end) = escape(quote) else {
        index += 1
        continue
      }
      pieces.append(.init(plain..<index))
      pieces.append(.init(index..<end, text))
      index = end
      plain = end
    }
    index = start
    fail("no quote closes this text")
    return nil
  }

  /// What an escape stands for, and where it ends; in single quotes there are two.
  private func escape(_ quote: UInt8) -> (String, Int)? {
    guard index + 1 < bytes.count else { return nil }
    let kind = bytes[index + 1]
    if kind == 0x5C || kind == quote { return (String(Unicode.Scalar(kind)), index + 2) }
    guard quote == UInt8(ascii: "\"") else { return nil }
    let simple: [UInt8: String] = [
      UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "$"): "$",
      UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "e"): "\u{1B}",
    ]
    if let text = simple[kind] { return (text, index + 2) }
    guard kind == UInt8(ascii: "u"), index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: "{"),
      let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
      let scalar = UInt32(String(decoding: bytes[index + 3..<close], as: UTF8.self), radix: 16)
        .flatMap(Unicode.Scalar.init)
    else { return nil }
    return (String(Character(scalar)), close + 1)
  }

  private mutating func fail(_ message: String) {
    let place = min(index, max(bytes.count - 1, 0))
    diagnostics.append(.fileProblem(message, at: file.range(place, place + 1)))
  }
}
