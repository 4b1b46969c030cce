import Diagnostics
import Glossaries
import Languages

/// `evaluate beads GLOSSARY [--words FILE]`: what the terms of each bead are guilty of.
func evaluateBeads(_ arguments: [String]) -> Int32 {
  guard let path = arguments.first, !path.hasPrefix("-") else {
    complain("usage: evaluate beads GLOSSARY [--words FILE]")
    return 2
  }
  guard let bytes = input(path) else { return 2 }
  let (glossary, diagnostics) = Glossary.parse([SourceFile(path: path, bytes: bytes)])
  for diagnostic in diagnostics {
    complain("\(path):\(diagnostic.range.startPosition.line): \(diagnostic.message)")
  }
  let words = option("--words", in: arguments).flatMap { input($0) }.map {
    WordList(String(decoding: $0, as: UTF8.self))
  }
  var audits: [String: TermAudit] = [:]
  guard let lines = readCases() else { return 2 }
  var at = 0
  while at < lines.count {
    // Consecutive beads of one text are judged together.
    var end = at + 1
    if let doc = lines[at]["doc"]?.stringValue {
      while end < lines.count, lines[end]["doc"]?.stringValue == doc,
        lines[end]["direction"]?.stringValue == lines[at]["direction"]?.stringValue
      {
        end += 1
      }
    }
    let direction = lines[at]["direction"]?.stringValue ?? ""
    let tags = direction.split(separator: ">").compactMap { LanguageTag(String($0)) }
    let languages = tags.compactMap { LanguageRegistry.builtIn.language($0) }
    var issues: [TermIssue] = []
    if languages.count == 2 {
      func list(_ language: Language) -> WordList? { language.morphology.hasClosedCompounds ? words : nil }
      let audit =
        audits[direction]
        ?? TermAudit(
          glossary, source: languages[0], target: languages[1], sourceWords: list(languages[0]),
          targetWords: list(languages[1]))
      audits[direction] = audit
      issues = audit.issues(
        beads: lines[at..<end].map { ($0["source"]?.stringValue ?? "", $0["target"]?.stringValue ?? "") })
    }
    for bead in at..<end {
      let found = issues.filter { $0.bead == bead - at }.map { issue in
        JSON.object([
          ("concept", .string(glossary.concepts[issue.concept].id)), ("kind", .string(issue.kind.rawValue)),
          ("severity", .string(issue.severity.rawValue)), ("message", .string(issue.message)),
          ("replacement", .text(issue.replacement)),
        ])
      }
      write(JSON.object([("id", lines[bead]["id"] ?? .null), ("issues", .array(found))]).encoded() + "\n")
    }
    at = end
  }
  return 0
}
