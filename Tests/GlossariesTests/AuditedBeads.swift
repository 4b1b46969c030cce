import Diagnostics
import Glossaries
import Languages

extension Glossary {
  /// A glossary of Danish and English nouns, but where they say otherwise, by its concepts as lines of YAML.
  init(concepts: String) {
    let lines = concepts.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let text = "languages: [da, en]\ndefaults: {pos: noun}\nconcepts:\n" + lines
    self = Glossary.parse([SourceFile(path: "g.yml", text: text)]).0
  }

  /// What is said of pairs of sentences of one text, as “concept kind severity”.
  func issues(_ beads: [(String, String)], from source: Language = .danish) -> [String] {
    let target = source.tag == Language.danish.tag ? Language.english : .danish
    let audit = TermAudit(self, source: source, target: target)
    return audit.issues(beads: beads.map { (source: $0.0, target: $0.1) }).map {
      "\(concepts[$0.concept].id) \($0.kind) \($0.severity)"
    }
  }
}
