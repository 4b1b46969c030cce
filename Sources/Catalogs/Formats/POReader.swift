import Diagnostics
import Languages

/// Reads the entries of a PO file.
struct POReader {
  struct Unit {
    var context: SourceText?
    var id: SourceText?
    var plural: SourceText?
    var texts: [SourceText] = []
    var references: [String] = []
    var extracted: [String] = []
    var notes: [String] = []
    var flags: [String] = []
    var isObsolete = false
  }

  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private let bytes: [UInt8]

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  mutating func units() -> [Unit] {
    if let place = file.firstInvalidByte {
      diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
      return []
    }
    var units: [Unit] = []
    var unit = Unit()
    // Which keyword the strings that follow belong to, and its pieces so far.
    var open: (keyword: String, range: SourceRange, pieces: [SourceText.Piece], start: Int?, end: Int)?

    func close() {
      guard let done = open else { return }
      let text = SourceText(done.pieces, range: file.range(done.start ?? done.end, done.end))
      switch done.keyword {
      case "msgctxt": unit.context = text
      case "msgid": unit.id = text
      case "msgid_plural": unit.plural = text
      default: unit.texts.append(text)
      }
      open = nil
    }
    func finish() {
      close()
      if unit.id != nil { units.append(unit) }
      unit = Unit()
    }
    for number in 1...file.lineCount {
      let line = file.line(number)
      var start = line.start
      while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      guard start < line.end else { continue }
      if bytes[start] == UInt8(ascii: "#") {
        if !unit.texts.isEmpty || open?.keyword.hasPrefix("msgstr") == true { finish() }
        comment(start, line.end, &unit)
        continue
      }
      if bytes[start] != UInt8(ascii: "\"") {
        var end = start
        while end < line.end, bytes[end] != 0x20, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        let keyword = file.range(start, end).text
        guard ["msgctxt", "msgid", "msgid_plural", "msgstr"].contains(keyword) || keyword.hasPrefix("msgstr[") else {
          diagnostics.append(.fileProblem("“\(keyword)” is no keyword of a PO file", at: file.range(start, end)))
          continue
        }
        if keyword == "msgctxt" || keyword == "msgid", unit.id != nil || open?.keyword == "msgid" { finish() }
        close()
        open = (keyword, file.range(start, end), [], nil, end)
        start = end
        while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      }
      guard open != nil, start < line.end, bytes[start] == UInt8(ascii: "\"") else {
        diagnostics.append(.fileProblem("expected a text in quotes", at: file.range(start, line.end)))
        continue
      }
      guard let (pieces, end) = string(start, line.end) else { continue }
      if open!.start == nil { open!.start = start }
      open!.pieces += pieces
      open!.end = end
    }
    finish()
    return units
  }

  private func comment(_ start: Int, _ end: Int, _ unit: inout Unit) {
    let kind = start + 1 < end ? bytes[start + 1] : 0x20
    let text = { (from: Int) in bytes[min(from, end)..<end].trimmed }
    switch kind {
    case UInt8(ascii: "."): unit.extracted.append(text(start + 2))
    case UInt8(ascii: ":"): unit.references.append(text(start + 2))
    case UInt8(ascii: ","): unit.flags += text(start + 2).split(separator: ",").map { Array($0.utf8)[...].trimmed }
    case UInt8(ascii: "~"): unit.isObsolete = true
    case UInt8(ascii: "|"): break
    default: unit.notes.append(text(start + 1))
    }
  }

  private mutating func string(_ start: Int, _ end: Int) -> ([SourceText.Piece], Int)? {
    var pieces: [SourceText.Piece] = []
    var index = start + 1
    var plain = index
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        pieces.append(.init(plain..<index))
        return (pieces, index + 1)
      case UInt8(ascii: "\\"):
        pieces.append(.init(plain..<index))
        let from = index
        index += 1
        let kind = index < end ? bytes[index] : 0
        index += 1
        let simple: [UInt8: String] = [
          UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "\""): "\"",
          UInt8(ascii: "\\"): "\\", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}",
          UInt8(ascii: "v"): "\u{B}",
        ]
        if let text = simple[kind] {
          pieces.append(.init(from..<index, text))
        } else if (48...55).contains(kind) {
          while index < end, index - from < 4, (48...55).contains(bytes[index]) { index += 1 }
          let code = UInt8(truncatingIfNeeded: Int(file.range(from + 1, index).text, radix: 8) ?? 0)
          pieces.append(.init(from..<index, String(Unicode.Scalar(code & 0x7F))))
        } else {
          diagnostics.append(.fileProblem("unknown escape", at: file.range(from, min(index, end))))
        }
        plain = index
      default: index += 1
      }
    }
    diagnostics.append(.fileProblem("no quote closes this text", at: file.range(start, start + 1)))
    return nil
  }
}
