import Diagnostics
import Languages

/// Java's `.properties`.
struct PropertiesCatalog: CatalogFormat {
  let name = "properties"
  let extensions = ["properties"]
  let explanation = """
    Java resource bundles in ASCII with \\uXXXX escapes, which Java 8 and later read alike. Texts are ICU messages for \
    ICU4J's MessageFormat; java.text.MessageFormat reads them too when arguments are numbers and nothing is plural.
    Everything fits.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    if let place = file.firstInvalidByte {
      catalog.diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
      return catalog
    }
    let bytes = file.bytes
    var comments: [String] = []
    var index = file.markLength
    func isBreak(_ place: Int) -> Bool { bytes[place] == 0x0A || bytes[place] == 0x0D }
    func isSpace(_ place: Int) -> Bool { [0x20, 0x09, 0x0C].contains(bytes[place]) }
    while index < bytes.count {
      while index < bytes.count, isSpace(index) { index += 1 }
      guard index < bytes.count else { break }
      if isBreak(index) {
        index += 1
        continue
      }
      if bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: "!") {
        let start = index + 1
        while index < bytes.count, !isBreak(index) { index += 1 }
        comments.append(bytes[start..<index].trimmed)
        continue
      }
      let key = PropertiesCatalog.text(in: file, from: &index, isKey: true, into: &catalog.diagnostics)
      while index < bytes.count, isSpace(index) { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: ":") {
        index += 1
        while index < bytes.count, isSpace(index) { index += 1 }
      }
      let value = PropertiesCatalog.text(in: file, from: &index, isKey: false, into: &catalog.diagnostics)
      let target = CatalogText(value)
      catalog.diagnostics += target.diagnostics
      catalog.entries.append(CatalogEntry(id: key.text, target: target, comments: comments, keyRange: key.range))
      comments = []
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  /// A key up to a separator, or a value up to the end of its line; a backslash before it joins the next.
  private static func text(
    in file: SourceFile, from index: inout Int, isKey: Bool, into diagnostics: inout [Diagnostic]
  ) -> SourceText {
    let bytes = file.bytes
    let start = index
    var pieces: [SourceText.Piece] = []
    var plain = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if isKey, [0x20, 0x09, 0x0C, UInt8(ascii: "="), UInt8(ascii: ":")].contains(bytes[index]) { break }
      guard bytes[index] == 0x5C, index + 1 < bytes.count else {
        index += 1
        continue
      }
      pieces.append(.init(plain..<index))
      let from = index
      let kind = bytes[index + 1]
      index += 2
      switch kind {
      case UInt8(ascii: "n"): pieces.append(.init(from..<index, "\n"))
      case UInt8(ascii: "r"): pieces.append(.init(from..<index, "\r"))
      case UInt8(ascii: "t"): pieces.append(.init(from..<index, "\t"))
      case UInt8(ascii: "f"): pieces.append(.init(from..<index, "\u{C}"))
      case 0x0A, 0x0D:
        if kind == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        while index < bytes.count, [0x20, 0x09, 0x0C].contains(bytes[index]) { index += 1 }
        pieces.append(.init(from..<index, ""))
      case UInt8(ascii: "u"):
        var units: [UInt16] = []
        // Halves of surrogate pairs stand next to each other.
        index = from
        while index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == UInt8(ascii: "u"),
          bytes[index + 2..<index + 6].allSatisfy(\.isHexadecimal),
          let unit = UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
          units.isEmpty
            || (units.count == 1 && (0xDC00..<0xE000).contains(unit) && (0xD800..<0xDC00).contains(units[0]))
        {
          units.append(unit)
          index += 6
        }
        if units.isEmpty {
          diagnostics.append(.fileProblem("“\\u” needs four hexadecimal digits", at: file.range(from, from + 2)))
          index = from + 2
        }
        pieces.append(.init(from..<index, String(decoding: units, as: UTF16.self)))
      default:
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        pieces.append(.init(from..<index, file.range(from + 1, index).text))
      }
      plain = index
    }
    pieces.append(.init(plain..<max(plain, index)))
    return SourceText(pieces, range: file.range(start, index))
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var text = ""
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      guard !message.nodes.hasCodes else {
        problems.append(.init(id: entry.id, message: "markup codes have no place in an ICU message", isOmitted: true))
        continue
      }
      for comment in entry.comments { text += "# \(comment.onOneLine)\n" }
      text += "\(escaped(entry.id, isKey: true))=\(escaped(message.canonicalText, isKey: false))\n"
    }
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  func literal(_ text: String, replacing value: SourceText) -> [UInt8]? { Array(escaped(text, isKey: false).utf8) }

  private func escaped(_ text: String, isKey: Bool) -> String {
    var written = ""
    for unit in text.utf16 {
      switch unit {
      case 0x20 where isKey || written.isEmpty: written += "\\ "
      case 0x5C: written += "\\\\"
      case 0x0A: written += "\\n"
      case 0x0D: written += "\\r"
      case 0x09: written += "\\t"
      case 0x3A, 0x3D, 0x23, 0x21: written += isKey || written.isEmpty ? "\\" : ""; fallthrough
      case 0x20...0x7E: written.unicodeScalars.append(Unicode.Scalar(unit)!)
      default:
        let digits = String(unit, radix: 16, uppercase: true)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return written
  }
}
