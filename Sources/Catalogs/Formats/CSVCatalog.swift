import Diagnostics
import Languages

/// A table for spreadsheets: RFC 4180 with a heading.
struct CSVCatalog: CatalogFormat {
  let name = "csv"
  let extensions = ["csv"]
  let isBilingual = true
  let explanation = """
    RFC 4180 in UTF-8: the columns id, source, target, context and comment, and state, suggestion and revision where \
    sentences are handed out for translation; every cell in quotes, lines end in CRLF; texts are ICU messages in which \
    apostrophes are doubled only where they must be, and markup is <1>…</1> and <2/>. A cell that a spreadsheet would run as a formula (= + - @) gets an apostrophe in front, and so \
    does one that begins with an apostrophe; reading takes it away. Cells parted by semicolons or tabs, as spreadsheets \
    save them in countries with decimal commas, are read too. An empty target is no translation. Everything else fits.
    """

  private static let columns = ["id", "source", "target", "context", "comment"]
  private static let moreColumns = ["state", "suggestion", "revision"]

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    if let place = file.firstInvalidByte {
      catalog.diagnostics.append(
        .fileProblem("this is not UTF-8; save it as “CSV UTF-8”", at: file.range(place, place + 1)))
      return catalog
    }
    let rows = CSVCatalog.rows(of: file, into: &catalog.diagnostics)
    guard let heading = rows.first?.map(\.text) else { return catalog }
    guard let id = heading.firstIndex(of: "id"), let source = heading.firstIndex(of: "source") else {
      catalog.diagnostics.append(
        .fileProblem("expected a heading with the columns id, source and target", at: rows[0][0].range))
      return catalog
    }
    for row in rows.dropFirst() {
      guard row.count == heading.count else {
        catalog.diagnostics.append(
          .fileProblem("expected \(heading.count) cells, found \(row.count)", at: row[0].range))
        continue
      }
      func cell(_ column: String) -> SourceText? { heading.firstIndex(of: column).map { row[$0] } }
      let target = cell("target").flatMap { $0.text.isEmpty ? nil : CatalogText(tagged: $0) }
      let original = CatalogText(tagged: row[source])
      let revision = cell("revision")?.text ?? ""
      catalog.diagnostics += original.diagnostics + (target?.diagnostics ?? [])
      let comments = cell("comment")?.text ?? ""
      catalog.entries.append(
        CatalogEntry(
          id: row[id].text, source: original, target: target,
          context: cell("context").flatMap { $0.text.isEmpty ? nil : $0.text },
          comments: comments.isEmpty ? [] : comments.split(separator: "\n").map(String.init),
          state: cell("state").flatMap { CatalogEntry.State(rawValue: $0.text) },
          brief: revision.isEmpty ? nil : TranslationBrief(origin: "", revision: revision), keyRange: row[id].range))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  /// What parts the cells: a comma, or what a spreadsheet in a country with decimal commas, or one that was told to, has put in
  /// its place. The heading tells.
  private static func separator(of file: SourceFile) -> UInt8 {
    let line = file.line(1)
    let heading = file.bytes[max(line.start, file.markLength)..<max(line.end, file.markLength)]
    return [0x2C, 0x3B, 0x09].first { heading.contains($0) } ?? 0x2C
  }

  private static func rows(of file: SourceFile, into diagnostics: inout [Diagnostic]) -> [[SourceText]] {
    let bytes = file.bytes
    let separator = separator(of: file)
    var rows: [[SourceText]] = []
    var row: [SourceText] = []
    var index = file.markLength
    while index < bytes.count {
      let start = index
      var pieces: [SourceText.Piece] = []
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        var plain = index
        while index < bytes.count {
          guard bytes[index] == UInt8(ascii: "\"") else {
            index += 1
            continue
          }
          guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
          pieces += [.init(plain..<index), .init(index..<index + 2, "\"")]
          index += 2
          plain = index
        }
        pieces.append(.init(plain..<index))
        if index >= bytes.count {
          diagnostics.append(.fileProblem("no quote closes this cell", at: file.range(start, start + 1)))
        }
        index = min(index + 1, bytes.count)
        // A guard against formulas is no part of the text.
        if bytes[min(start + 1, bytes.count - 1)] == UInt8(ascii: "'"), let first = pieces.first, !first.file.isEmpty {
          pieces[0] = .init(first.file.lowerBound + 1..<first.file.upperBound)
        }
      } else {
        while index < bytes.count, ![0x0A, 0x0D, separator].contains(bytes[index]) { index += 1 }
        pieces.append(.init(start..<index))
      }
      row.append(SourceText(pieces, range: file.range(start, index)))
      if index < bytes.count, bytes[index] == separator {
        index += 1
        if index == bytes.count { row.append(SourceText([], range: file.range(index, index))) }
        continue
      }
      if index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
        diagnostics.append(
          .fileProblem("expected a separator or the end of the line", at: file.range(index, index + 1)))
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      }
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      rows.append(row)
      row = []
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    let handsOut = catalog.entries.contains { $0.brief != nil }
    var lines = [CSVCatalog.columns + (handsOut ? CSVCatalog.moreColumns : [])]
    for entry in catalog.entries {
      guard let source = entry.source?.message ?? entry.target?.message else { continue }
      guard let original = source.tagged, let target = entry.target.map(\.message.tagged) ?? "" else {
        problems.append(.init(id: entry.id, message: "a table has no place for this markup", isOmitted: true))
        continue
      }
      let match = entry.brief?.matches.first.map { "\($0.percent) %: \($0.target.textWithoutCodes)" } ?? ""
      let more = [entry.state?.rawValue ?? "", match, entry.brief?.revision ?? ""]
      lines.append(
        [entry.id, original, target, entry.context ?? "", entry.comments.joined(separator: "\n")]
          + (handsOut ? more : []))
    }
    let text = lines.map { $0.map(CSVCatalog.quoted).joined(separator: ",") + "\r\n" }.joined()
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  private static func quoted(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@\t\r'".utf8.contains($0) } ?? false
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(isFormula ? "'" : "")\(doubled)\""
  }
}
