import Diagnostics
import Languages

/// The cells of a table of values, with their places.
struct DelimitedTable {
  struct Cell {
    var text: String
    var range: SourceRange
  }

  private(set) var rows: [[Cell]] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let delimiter: UInt8

  init(_ file: SourceFile, delimiter given: UInt8? = nil) {
    let bytes = file.bytes
    var at = file.markLength
    let delimiter = given ?? DelimitedTable.delimiter(bytes, from: at)
    self.delimiter = delimiter
    var row: [Cell] = []
    while at < bytes.count {
      let start = at
      var text: [UInt8] = []
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        var isClosed = false
        while at < bytes.count {
          if bytes[at] == UInt8(ascii: "\"") {
            at += 1
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
              isClosed = true
              break
            }
          }
          text.append(bytes[at])
          at += 1
        }
        if !isClosed {
          diagnostics.append(.glossary("this quotation mark is never closed", at: file.range(start, start + 1)))
        }
      }
      while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
        text.append(bytes[at])
        at += 1
      }
      var value = String(decoding: text, as: UTF8.self)
      let tail = value.utf8.dropFirst()
      if value.utf8.first == UInt8(ascii: "'"), let second = tail.first, "=+-@'\t\r".utf8.contains(second) {
        value.removeFirst()
      }
      row.append(Cell(text: value, range: file.range(start, at)))
      guard at < bytes.count, bytes[at] == delimiter else {
        if at < bytes.count { at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1 }
        rows.append(row)
        row = []
        continue
      }
      at += 1
      if at == bytes.count { row.append(Cell(text: "", range: file.range(at, at))) }
    }
    if !row.isEmpty { rows.append(row) }
  }

  /// What is wrong with a row that has more filled cells than the first row has names, at the first one too many.
  func surplus(of row: [Cell]) -> Diagnostic? {
    let width = rows[0].count
    guard row.count > width, let cell = row[width...].first(where: { !$0.text.trimmed.isEmpty }) else { return nil }
    let mark = delimiter == 0x09 ? "a tab" : "“\(Character(Unicode.Scalar(delimiter)))”"
    return .glossary(
      "this cell stands beyond the last column; write a text that holds \(mark) in quotation marks, or name a column",
      at: cell.range)
  }

  /// The delimiter that stands most often in the first line, outside quotation marks.
  private static func delimiter(_ bytes: [UInt8], from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A || byte == 0x0D, !isQuoted { break }
      if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 {
        counts[byte, default: 0] += 1
      }
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 44
  }
}
