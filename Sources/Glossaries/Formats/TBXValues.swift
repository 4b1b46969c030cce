import Diagnostics
import Documents
import Languages

/// The names that TBX has for our values.
enum TBXValues {
  static let statuses: [Term.Status: String] = [
    .preferred: "preferredTerm-admn-sts", .admitted: "admittedTerm-admn-sts", .deprecated: "supersededTerm-admn-sts",
    .forbidden: "deprecatedTerm-admn-sts",
  ]
  static let partsOfSpeech: [PartOfSpeech: String] = [
    .noun: "noun", .verb: "verb", .adj: "adjective", .adv: "adverb", .propn: "noun", .phrase: "other",
  ]
  static let forms: [Term.Form: String] = [
    .full: "fullForm", .acronym: "acronym", .abbreviation: "abbreviation", .short: "shortForm", .variant: "variant",
    .phrase: "phrase",
  ]

  static func needsNote(_ pos: PartOfSpeech?) -> Bool { pos == .propn || pos == .phrase }
}

/// A note that carries what TBX-Basic has no category for: `tosprog: forms=a|b; inflect=false`.
enum TBXNote {
  private static let marked: [(String, String)] = [("%", "%25"), (";", "%3B"), ("|", "%7C"), ("=", "%3D")]

  static func write(_ fields: [(String, [String])]) -> String {
    "tosprog: "
      + fields.map { name, values in
        name + "="
          + values.map { value in marked.reduce(value) { $0.replacing($1.0, with: $1.1) } }.joined(separator: "|")
      }.joined(separator: "; ")
  }

  static func read(_ note: String) -> [(String, [String])]? {
    guard note.hasPrefix("tosprog: ") else { return nil }
    return note.dropFirst(9).split(separator: ";").compactMap { field in
      let text = String(field).trimmed
      guard let cut = text.firstIndex(of: "=") else { return nil }
      let values = text[text.index(after: cut)...].split(separator: "|", omittingEmptySubsequences: false).map {
        value in
        marked.reversed().reduce(String(value)) { $0.replacing($1.1, with: $1.0) }
      }
      return (String(text[..<cut]), values)
    }
  }
}
