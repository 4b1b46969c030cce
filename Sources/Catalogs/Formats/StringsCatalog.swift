import Diagnostics
import Languages

/// Apple's `.strings`.
struct StringsCatalog: CatalogFormat {
  let name = "strings"
  let extensions = ["strings"]
  let explanation = """
    Apple's .strings in UTF-8: "key" = "text"; with the comment above it. Arguments are %1$@, and “Argument 1: {name}” in \
    the comment keeps their names. A text with arguments has its percent signs doubled.
    Plurals stand in the .stringsdict beside it; selects and NUL cannot be held.
    """
  var companion: (any CatalogFormat)? { StringsdictCatalog() }

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    var reader = StringsReader(file)
    for pair in reader.pairs() {
      let notes = PrintfText.read(pair.comments)
      let message = Message(kinds: PrintfText.read(pair.text.text, notes.kinds))
      catalog.entries.append(
        CatalogEntry(
          id: pair.key.text, target: CatalogText(message, at: pair.text.range), comments: notes.rest,
          keyRange: pair.key.range))
    }
    catalog.diagnostics += reader.diagnostics
    catalog.reportDuplicateIDs()
    return catalog
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var text = ""
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      guard let flat = FlatMessage(message, like: entry.source?.message), flat.number == nil,
        let value = PrintfText.write(flat.nodes("other"), flat),
        !(value + entry.id).utf8.contains(0)
      else {
        let reason = "a .strings file has neither plurals, selects, codes nor NUL"
        problems.append(.init(id: entry.id, message: reason, isOmitted: true))
        continue
      }
      let comments = (entry.comments + PrintfText.lines(for: flat)).map { $0.onOneLine.withoutCommentEnd }
      if !text.isEmpty { text += "\n" }
      if !comments.isEmpty { text += "/* \(comments.joined(separator: "\n   ")) */\n" }
      text += "\(StringsCatalog.quoted(entry.id)) = \(StringsCatalog.quoted(value));\n"
    }
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  /// Only these escapes are understood; everything else stands as it is.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{1}"..<" ", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
          "\\U" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
            + String(scalar.value, radix: 16)
        default: String(scalar)
        }
      }.joined() + "\""
  }
}

extension String {
  /// The same where no “*/” can end a comment.
  fileprivate var withoutCommentEnd: String {
    var safe = ""
    for scalar in unicodeScalars {
      if scalar == "/", safe.unicodeScalars.last == "*" { safe += " " }
      safe.unicodeScalars.append(scalar)
    }
    return safe
  }
}

/// Reads the pairs of a `.strings` file.
private struct StringsReader {
  struct Pair {
    var key: SourceText
    var text: SourceText
    var comments: [String]
  }

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

  mutating func pairs() -> [Pair] {
    if let place = file.firstInvalidByte {
      diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
      return []
    }
    var pairs: [Pair] = []
    while true {
      comments = []
      skip()
      guard index < bytes.count else { return pairs }
      let own = comments
      guard let key = string() else { return pairs }
      skip()
      guard take(UInt8(ascii: "=")) else { return pairs }
      skip()
      guard let text = string() else { return pairs }
      skip()
      guard take(UInt8(ascii: ";")) else { return pairs }
      pairs.append(Pair(key: key, text: text, comments: own))
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else {
      let place = file.range(min(index, max(bytes.count - 1, 0)), index + 1)
      diagnostics.append(.fileProblem("expected “\(Unicode.Scalar(byte))”; what follows is not read", at: place))
      return false
    }
    index += 1
    return true
  }

  private mutating func skip() {
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index...].starts(with: "/*".utf8) {
        let start = index + 2
        index = start
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        let text = String(decoding: bytes[min(start, bytes.count)..<index], as: UTF8.self)
        comments = text.utf8.split(separator: 0x0A).map { Array($0)[...].trimmed }.filter { !$0.isEmpty }
        index = min(index + 2, bytes.count)
      } else if bytes[index...].starts(with: "//".utf8) {
        let start = index + 2
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        comments = [bytes[min(start, index)..<index].trimmed]
      } else {
        return
      }
    }
  }

  private mutating func string() -> SourceText? {
    let start = index
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      // A word needs no quotes.
      while index < bytes.count, bytes[index].isASCIIAlphanumeric || "_-.$/:".utf8.contains(bytes[index]) { index += 1 }
      guard index > start else {
        diagnostics.append(.fileProblem("expected a text in quotes", at: file.range(start, start + 1)))
        return nil
      }
      return SourceText([.init(start..<index)], range: file.range(start, index))
    }
    index += 1
    var pieces: [SourceText.Piece] = []
    var plain = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        pieces.append(.init(plain..<index))
        index += 1
        return SourceText(pieces, range: file.range(start, index))
      case UInt8(ascii: "\\") where index + 1 < bytes.count:
        pieces.append(.init(plain..<index))
        let (text, end) = escape(index)
        pieces.append(.init(index..<end, text))
        index = end
        plain = end
      default: index += 1
      }
    }
    diagnostics.append(.fileProblem("no quote closes this text", at: file.range(start, start + 1)))
    return nil
  }

  private func escape(_ start: Int) -> (String, Int) {
    let kind = bytes[start + 1]
    switch kind {
    case UInt8(ascii: "n"): return ("\n", start + 2)
    case UInt8(ascii: "r"): return ("\r", start + 2)
    case UInt8(ascii: "t"): return ("\t", start + 2)
    case UInt8(ascii: "U"):
      func unit(_ place: Int) -> UInt16? {
        guard place + 6 <= bytes.count, bytes[place] == 0x5C, bytes[place + 1] == UInt8(ascii: "U"),
          bytes[place + 2..<place + 6].allSatisfy(\.isHexadecimal)
        else { return nil }
        return UInt16(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16)
      }
      guard let first = unit(start) else { return ("U", start + 2) }
      if (0xD800..<0xDC00).contains(first), let second = unit(start + 6) {
        return (String(decoding: [first, second], as: UTF16.self), start + 12)
      }
      return (String(decoding: [first], as: UTF16.self), start + 6)
    default:
      // An unknown escape drops its backslash; a character of several bytes stays whole.
      var end = start + 2
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return (String(decoding: bytes[start + 1..<end], as: UTF8.self), end)
    }
  }
}
