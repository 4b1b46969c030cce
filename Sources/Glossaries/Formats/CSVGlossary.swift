import Diagnostics
import Languages

/// A table with one row a term, for spreadsheets; tables of other tools with a column a language are read as well.
///
/// - Reference: RFC 4180 for quoting; comma, semicolon and tab are told apart by the header.
struct CSVGlossary: GlossaryFormat {
  let name: String
  var extensions: [String] { [name] }
  let isLossless = true
  private let separator: String

  /// With commas between the cells.
  init() {
    name = "csv"
    separator = ","
  }

  private init(name: String, separator: String) {
    self.name = name
    self.separator = separator
  }

  /// With tabs between the cells, for spreadsheets that take semicolons for commas.
  static let tabs = CSVGlossary(name: "tsv", separator: "\t")

  private static let columns = [
    "concept", "lang", "term", "status", "pos", "gender", "type", "forms", "forms+", "forms-", "inflect", "head",
    "compounds", "not", "case", "region", "translate", "scope", "count", "domain", "definition", "see", "context",
    "note",
    "source",
  ]

  /// What a row says of its term.
  private static let termColumns = [
    "status", "pos", "gender", "type", "forms", "forms+", "forms-", "inflect", "head", "compounds", "not", "case",
    "region", "context", "source", "note",
  ]

  // MARK: Writing

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    var text = CSVGlossary.columns.joined(separator: separator) + "\r\n"
    for concept in glossary.concepts { for row in rows(of: concept) { text += line(row) } }
    // The mark makes spreadsheets read UTF-8.
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private func line(_ row: [String: [String]]) -> String {
    CSVGlossary.columns.map { cell(row[$0] ?? []) }.joined(separator: separator) + "\r\n"
  }

  private func rows(of concept: Concept) -> [[String: [String]]] {
    var rows: [[String: [String]]] = []
    var general: [String: [String]] = ["concept": [concept.id]]
    if concept.translate != .required { general["translate"] = [concept.translate.rawValue] }
    if concept.count != .any { general["count"] = [concept.count.rawValue] }
    general["scope"] = concept.scope
    general["domain"] = concept.domain.map { [$0] }
    general["see"] = concept.see
    let spoken = Set(concept.terms.compactMap { $0.language?.description })
    if concept.note != nil || concept.terms.isEmpty {
      var row = general
      row["note"] = concept.note.map { [$0] }
      rows.append(row)
      general = ["concept": [concept.id]]
    }
    for tag in concept.definitions.keys.sorted() where !spoken.contains(tag) {
      var row = general
      row["lang"] = [tag]
      row["definition"] = concept.definitions[tag].map { [$0] }
      rows.append(row)
      general = ["concept": [concept.id]]
    }
    var defined: Set<String> = []
    for term in concept.terms {
      var row = general
      general = ["concept": [concept.id]]
      let tag = term.language?.description ?? "any"
      row["lang"] = [tag]
      row["term"] = [term.text]
      row["status"] = [term.status.rawValue]
      if defined.insert(tag).inserted { row["definition"] = concept.definitions[tag].map { [$0] } }
      for field in TermFields.of(term) { row[field.name] = field.values }
      rows.append(row)
    }
    return rows
  }

  private func cell(_ values: [String]) -> String {
    var text = values.map { $0.replacing("\\", with: "\\\\").replacing("|", with: "\\|") }.joined(separator: "|")
    // What begins like a formula would be computed; the apostrophe makes it text and is taken off on reading.
    if let first = text.utf8.first, "=+-@'\t\r".utf8.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { "\",;\t\r\n".utf8.contains($0) }) || text.hasPrefix(" ") || text.hasSuffix(" ")
    else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  // MARK: Reading

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    if let problem = file.encodingProblem(saveAs: "save the table as “CSV UTF-8”") { return (Glossary(), [problem]) }
    let table = DelimitedTable(file)
    guard let header = table.rows.first else {
      return (Glossary(), [.glossary("the table is empty; its first line must name the columns", at: file.start)])
    }
    let names = header.map { $0.text.lowercased().trimmed }
    if names.contains("concept"), names.contains("lang"), names.contains("term") { return parse(table, names, file) }
    return ColumnImport(table: table, names: names, file: file, languages: languages).read()
  }

  private func parse(_ table: DelimitedTable, _ names: [String], _ file: SourceFile) -> (Glossary, [Diagnostic]) {
    var diagnostics = table.diagnostics
    for (at, name) in names.enumerated() where !CSVGlossary.columns.contains(name) {
      diagnostics.append(.unknown("column", name, CSVGlossary.columns, at: table.rows[0][at].range))
    }
    var concepts: [Concept] = []
    var numbers: [String: Int] = [:]
    for row in table.rows.dropFirst() where !row.allSatisfy({ $0.text.isEmpty }) {
      if let surplus = table.surplus(of: row) { diagnostics.append(surplus) }
      var cells: [String: DelimitedTable.Cell] = [:]
      for (at, cell) in row.enumerated() where at < names.count && !cell.text.isEmpty { cells[names[at]] = cell }
      guard let id = cells["concept"] else {
        diagnostics.append(.glossary("this row has no concept", at: row[0].range))
        continue
      }
      let number: Int
      if let known = numbers[id.text] {
        number = known
      } else {
        number = concepts.count
        numbers[id.text] = number
        concepts.append(Concept(id: id.text, range: id.range))
      }
      read(cells, id, into: &concepts[number], &diagnostics)
    }
    return (Glossary(concepts: concepts), diagnostics)
  }

  private func read(
    _ cells: [String: DelimitedTable.Cell], _ id: DelimitedTable.Cell, into concept: inout Concept,
    _ diagnostics: inout [Diagnostic]
  ) {
    func refuse(_ name: String, _ cell: DelimitedTable.Cell) {
      diagnostics.append(.unknown("value of “\(name)”", cell.text, TermFields.choices(name), at: cell.range))
    }
    if let cell = cells["translate"] {
      if let value = Concept.Translation(rawValue: cell.text) {
        concept.translate = value
      } else {
        refuse("translate", cell)
      }
    }
    if let cell = cells["count"] {
      if let value = Concept.Count(rawValue: cell.text) { concept.count = value } else { refuse("count", cell) }
    }
    if let cell = cells["domain"] { concept.domain = single(cell.text) }
    if let cell = cells["scope"] { concept.scope = list(cell.text) }
    if let cell = cells["see"] { concept.see = list(cell.text) }
    if let cell = cells["definition"] {
      if let tag = cells["lang"] {
        concept.definitions[tag.text] = single(cell.text)
      } else {
        diagnostics.append(.glossary("this definition has no language; name it under “lang”", at: cell.range))
      }
    }
    guard let text = cells["term"], !text.text.trimmed.isEmpty else {
      if let cell = cells["note"], cells["lang"] == nil { concept.note = single(cell.text) }
      // A row without a term may say what the concept is, or what it means in a language.
      let isOfTerm = CSVGlossary.termColumns.contains { cells[$0] != nil && ($0 != "note" || cells["lang"] != nil) }
      if cells["term"] != nil || isOfTerm || cells["lang"] != nil && cells["definition"] == nil {
        diagnostics.append(
          .glossary("this row has no term; write the term or take the row out", at: (cells["lang"] ?? id).range))
      }
      return
    }
    guard cells["lang"] != nil else {
      return diagnostics.append(
        .glossary(
          "this term has no language; write one such as “en”, or “any” for a name that is the same in all",
          at: text.range))
    }
    var term = Term(text: single(text.text), language: nil, range: text.range)
    if let tag = cells["lang"], tag.text != "any" {
      guard let language = LanguageTag(tag.text) else {
        return diagnostics.append(
          .glossary("“\(tag.text)” is no language tag; write one such as “en”, or “any”", at: tag.range))
      }
      term.language = language
    }
    for name in CSVGlossary.termColumns {
      guard let cell = cells[name] else { continue }
      let values = TermFields.lists.contains(name) ? list(cell.text) : [single(cell.text)]
      if !TermFields.set(name, values, in: &term) { refuse(name, cell) }
    }
    if cells["status"] == nil, let language = term.language, concept.terms.contains(where: { $0.language == language })
    {
      diagnostics.append(
        .glossary("a second term of a language needs a status: admitted, deprecated or forbidden", at: text.range))
      term.status = .admitted
    }
    concept.terms.append(term)
  }

  private func list(_ text: String) -> [String] {
    var parts: [String] = [""]
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped {
        parts[parts.count - 1].unicodeScalars.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(character)
      }
    }
    return parts
  }

  private func single(_ text: String) -> String { list(text).joined(separator: "|") }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// With every occurrence of one text replaced by another, byte for byte.
  func replacing(_ one: String, with other: String) -> String {
    let wanted = Array(one.utf8)
    guard !wanted.isEmpty, utf8.contains(wanted[0]) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at...].starts(with: wanted) {
        result += other.utf8
        at += wanted.count
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
