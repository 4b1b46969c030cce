import Diagnostics
import Languages

/// Tables with a column for each language: a quick list `da,en,note`, and what Crowdin, Lokalise, Phrase and Weblate
/// write.
struct ColumnImport {
  let table: DelimitedTable
  let names: [String]
  let file: SourceFile
  let languages: [LanguageTag]

  func read() -> (Glossary, [Diagnostic]) {
    var diagnostics = table.diagnostics
    let columns = columns()
    guard columns.terms.count >= 1 else {
      diagnostics.append(
        .glossary(
          "no column names a language; begin the table with “concept,lang,term” or “da,en”", at: table.rows[0][0].range)
      )
      return (Glossary(), diagnostics)
    }
    diagnostics += leftOut(columns)
    var ids = ConceptIDs()
    var concepts: [Concept] = []
    for row in table.rows.dropFirst() where !row.allSatisfy({ $0.text.trimmed.isEmpty }) {
      if let surplus = table.surplus(of: row) { diagnostics.append(surplus) }
      func cell(_ at: Int) -> String? { at < row.count && !row[at].text.trimmed.isEmpty ? row[at].text.trimmed : nil }
      func fact(_ name: String) -> String? { columns.facts[name].flatMap(cell) }
      func isTrue(_ name: String) -> Bool { ["true", "yes", "1", "x"].contains(fact(name)?.lowercased()) }
      let named = columns.terms.last.flatMap { cell($0.at) } ?? columns.terms.compactMap { cell($0.at) }.first ?? ""
      var concept = Concept(id: ids.make(named), range: row[0].range)
      let notes = columns.notes.compactMap(cell)
      concept.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
      concept.domain = fact("domain")
      let flags = fact("flags") ?? ""
      if fact("translatable")?.lowercased() == "false" || fact("translatable") == "no" || flags.contains("read-only") {
        concept.translate = .verbatim
      }
      for (at, language) in columns.definitions {
        if let text = cell(at) { concept.definitions[language.description] = text }
      }
      if let text = fact("description"), let language = columns.terms.first?.language {
        concept.definitions[language.description] = text
      }
      for (index, column) in columns.terms.enumerated() {
        guard let text = cell(column.at) else { continue }
        let others = columns.terms.filter { $0.at != column.at }
        let isDouble =
          column.at == columns.base && others.contains { $0.language == column.language && cell($0.at) != nil }
        if isDouble, others.contains(where: { cell($0.at) == text }) { continue }
        var term = Term(text: text, language: column.language, range: row[column.at].range)
        // A status or flag without a language speaks of the translation.
        let isTranslation = index > 0 || columns.terms.count == 1
        for what in isTranslation ? ["pos", "gender", "type", "status"] : ["pos", "gender", "type"] {
          if let at = columns.facts[what] { set(what, row, at, in: &term, &diagnostics) }
        }
        for detail in columns.details where detail.language == column.language {
          set(detail.what, row, detail.at, in: &term, &diagnostics)
        }
        if isTranslation, isTrue("forbidden") || flags.contains("forbidden") { term.status = .forbidden }
        if isDouble { term.status = .admitted }
        if isTrue("case") { term.isCaseExact = true }
        concept.terms.append(term)
      }
      for detail in columns.details where !concept.terms.contains(where: { $0.language == detail.language }) {
        guard cell(detail.at) != nil else { continue }
        diagnostics.append(
          .warning(
            "“\(table.rows[0][detail.at].text.trimmed)” speaks of a term that this row does not have, and is left out",
            at: row[detail.at].range, rule: Glossary.problem.id))
      }
      if concept.terms.isEmpty {
        diagnostics.append(.glossary("this row has no term", at: row[0].range))
      } else {
        concepts.append(concept)
      }
    }
    return (Glossary(concepts: concepts), diagnostics)
  }

  /// What other tools call the values of a term.
  private static let values: [String: [String: String]] = [
    "status": ["not recommended": "deprecated", "obsolete": "forbidden"],
    "pos": ["adjective": "adj", "adverb": "adv", "proper noun": "propn"],
    "gender": ["common": "c", "neuter": "n", "other": "c"],
    "type": ["full form": "full", "short form": "short"],
  ]

  /// Takes what a cell says of a term; a value that a glossary does not have is named.
  private func set(
    _ what: String, _ row: [DelimitedTable.Cell], _ at: Int, in term: inout Term, _ diagnostics: inout [Diagnostic]
  ) {
    guard at < row.count else { return }
    let text = row[at].text.trimmed
    guard !text.isEmpty else { return }
    if what == "note" {
      term.note = term.note.map { "\($0); \(text)" } ?? text
      return
    }
    let plain = text.lowercased()
    if TermFields.set(what, [ColumnImport.values[what]?[plain] ?? plain], in: &term) { return }
    diagnostics.append(
      .warning(
        "a glossary has no place for “\(text)” as “\(table.rows[0][at].text.trimmed)”; it is left out",
        at: row[at].range, rule: Glossary.problem.id))
  }

  /// The columns with something in them that a glossary has no place for, in one warning.
  private func leftOut(_ columns: Columns) -> [Diagnostic] {
    let lost = columns.others.filter { at in
      table.rows.dropFirst().contains { at < $0.count && !$0[at].text.trimmed.isEmpty }
    }
    guard let first = lost.first else { return [] }
    let written = lost.map { "“\(table.rows[0][$0].text.trimmed)”" }.joined(separator: ", ")
    let verb = lost.count == 1 ? "this column is" : "these columns are"
    return [
      .warning(
        "a glossary has no place for \(written); \(verb) left out", at: table.rows[0][first].range,
        rule: Glossary.problem.id)
    ]
  }
}
