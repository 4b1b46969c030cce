import Languages

/// What the columns of a table are, told by their names.
extension ColumnImport {
  struct Columns {
    var terms: [(at: Int, language: LanguageTag)] = []
    var definitions: [(at: Int, language: LanguageTag)] = []
    /// What is said of the terms of one language: part of speech, gender, type, status or a note.
    var details: [(at: Int, language: LanguageTag, what: String)] = []
    var facts: [String: Int] = [:]
    var notes: [Int] = []
    /// The column that has the term in the language of the project, which may have a column of its own as well.
    var base: Int?
    /// Columns that a glossary has no place for.
    var others: [Int] = []
  }

  private static let facts = [
    "note": "note", "notes": "note", "context": "note", "comment": "note", "developer_comments": "note",
    "translator_comments": "note", "tags": "domain", "subject": "domain", "domain": "domain",
    "description": "description",
    "definition": "description", "concept definition": "description", "concept note": "note",
    "concept subject": "domain", "url": "note", "concept url": "note",
    "case-sensitive": "case", "case sensitive": "case", "case_sensitive": "case", "translatable": "translatable",
    "forbidden": "forbidden", "flags": "flags", "pos": "pos", "part of speech": "pos", "part_of_speech": "pos",
    "gender": "gender", "type": "type", "status": "status",
  ]

  /// “Gender [da]” and its like, by what a term has.
  private static let details = [
    "status": "status", "part-of-speech": "pos", "part of speech": "pos", "pos": "pos", "gender": "gender",
    "type": "type", "note": "note", "url": "note",
  ]

  /// Columns of Weblate that say nothing of a term; `id` would be Indonesian.
  private static let weblate: Set<String> = ["id", "fuzzy", "location"]

  func columns() -> Columns {
    var found = Columns()
    let isWeblate = names.contains("source") && names.contains("target")
    for (at, written) in names.enumerated() {
      // “Term [da]”
      let name = written.filter { $0 != "[" && $0 != "]" }
      let isForeign = isWeblate && ColumnImport.weblate.contains(name)
      if !isForeign, let language = language(name) {
        found.terms.append((at, language))
      } else if name == "term" || name == "source", let language = languages.first {
        found.terms.append((at, language))
        found.base = at
      } else if name == "target", languages.count > 1 {
        found.terms.append((at, languages[1]))
      } else if ColumnImport.facts[name] == "note" {
        found.notes.append(at)
      } else if let fact = ColumnImport.facts[name], found.facts[fact] == nil {
        found.facts[fact] = at
      } else if isForeign || !sort(name, at, into: &found) {
        found.others.append(at)
      }
    }
    return found
  }

  /// The language that a column's name is. `id` heads a column of numbers more often than one of Indonesian.
  private func language(_ name: String) -> LanguageTag? {
    let plain = name.replacing("_", with: "-")
    guard let language = LanguageTag(plain) else { return nil }
    let isLikely = plain.utf8.count != 3 && (plain != "id" || languages.isEmpty)
    return isLikely || languages.contains(language) ? language : nil
  }

  /// Takes “da_description”, “term:da”, “Status da”; `false` when the name is none of these.
  private func sort(_ name: String, _ at: Int, into found: inout Columns) -> Bool {
    guard let cut = name.lastIndex(where: { $0 == "_" || $0 == " " || $0 == ":" }) else { return false }
    let (one, other) = (String(name[..<cut]), String(name[name.index(after: cut)...]))
    let pairs = [(one.replacing("_", with: "-"), other), (other, one.replacing("_", with: "-"))]
    for (tag, what) in pairs {
      guard let language = LanguageTag(tag), tag.utf8.count != 4 else { continue }
      switch what {
      case "term", "translation": found.terms.append((at, language))
      case "description", "definition": found.definitions.append((at, language))
      default:
        guard let detail = ColumnImport.details[what] else { continue }
        found.details.append((at, language, detail))
      }
      return true
    }
    return false
  }
}
