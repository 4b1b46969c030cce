import Diagnostics
import Languages

/// Tables with a column for each language: a quick list `da,en,note`, and what Crowdin, Lokalise, Phrase and Weblate
/// write.
struct ColumnImport {
  let table: DelimitedTable
  let names: [String]
  let file: SourceFile
  let languages: [LanguageTag]

  private struct Columns {
    var terms: [(at: Int, language: LanguageTag)] = []
    var definitions: [(at: Int, language: LanguageTag)] = []
    var statuses: [(at: Int, language: LanguageTag)] = []
    var facts: [String: Int] = [:]
    var notes: [Int] = []
    /// The column that has the term in the language of the project, which may have a column of its own as well.
    var base: Int?
  }

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
    var ids = ConceptIDs()
    var concepts: [Concept] = []
    for row in table.rows.dropFirst() where !row.allSatisfy({ $0.text.trimmed.isEmpty }) {
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
        // A flag for forbidden words speaks of the translation.
        if index > 0 || columns.terms.count == 1, isTrue("forbidden") || flags.contains("forbidden") {
          term.status = .forbidden
        }
        if isDouble { term.status = .admitted }
        if isTrue("case") { term.isCaseExact = true }
        if let pos = fact("pos") {
          term.pos =
            PartOfSpeech(rawValue: pos.lowercased())
            ?? ["adjective": .adj, "adverb": .adv, "proper noun": .propn][pos.lowercased()]
        }
        if let at = columns.statuses.first(where: { $0.language == column.language })?.at, let status = cell(at) {
          term.status =
            ["admitted": .admitted, "not recommended": .deprecated, "obsolete": .forbidden][status.lowercased()]
            ?? term.status
        }
        concept.terms.append(term)
      }
      if concept.terms.isEmpty {
        diagnostics.append(.glossary("this row has no term", at: row[0].range))
      } else {
        concepts.append(concept)
      }
    }
    return (Glossary(concepts: concepts), diagnostics)
  }

  private func columns() -> Columns {
    var found = Columns()
    let facts = [
      "note": "note", "notes": "note", "context": "note", "comment": "note", "developer_comments": "note",
      "translator_comments": "note", "tags": "domain", "subject": "domain", "domain": "domain",
      "description": "description",
      "definition": "description", "concept definition": "description", "concept note": "note",
      "concept subject": "domain",
      "case-sensitive": "case", "case sensitive": "case", "case_sensitive": "case", "translatable": "translatable",
      "forbidden": "forbidden", "flags": "flags", "pos": "pos", "part of speech": "pos", "part_of_speech": "pos",
    ]
    for (at, written) in names.enumerated() {
      // “Term [da]”
      let name = written.filter { $0 != "[" && $0 != "]" }
      let plain = name.replacing("_", with: "-")
      if let language = LanguageTag(plain), plain.utf8.count != 3 || languages.contains(language) {
        found.terms.append((at, language))
      } else if name == "term" || name == "source", let language = languages.first {
        found.terms.append((at, language))
        found.base = at
      } else if name == "target", languages.count > 1 {
        found.terms.append((at, languages[1]))
      } else if facts[name] == "note" {
        found.notes.append(at)
      } else if let fact = facts[name], found.facts[fact] == nil {
        found.facts[fact] = at
      } else if let cut = name.lastIndex(where: { $0 == "_" || $0 == " " || $0 == ":" }) {
        // “da_description”, “term:da”, “Status da”.
        let one = String(name[..<cut]).replacing("_", with: "-")
        let other = String(name[name.index(after: cut)...])
        let pairs = [(one, other), (other, one)]
        for (tag, what) in pairs {
          guard let language = LanguageTag(tag), tag.utf8.count != 4 else { continue }
          switch what {
          case "term", "translation": found.terms.append((at, language))
          case "description", "definition": found.definitions.append((at, language))
          case "status": found.statuses.append((at, language))
          case "part-of-speech", "part of speech": found.facts["pos"] = found.facts["pos"] ?? at
          default: continue
          }
          break
        }
      }
    }
    return found
  }
}
