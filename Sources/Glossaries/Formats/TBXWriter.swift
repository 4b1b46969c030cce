import Diagnostics
import Documents
import Languages

/// Writes both versions, which differ in the names of elements.
struct TBXWriter {
  struct Names {
    var root: String
    var head: String
    var foot: String
    var concept: String
    var language: String
    var term: String

    static let current = Names(
      root: "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"%\" xmlns=\"urn:iso:std:iso:30042:ed-2\">",
      head:
        "  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>Tosprog glossary</p>\n      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n",
      foot: "</tbx>\n", concept: "conceptEntry", language: "langSec", term: "termSec")
    static let old = Names(
      root: "<martif type=\"TBX\" xml:lang=\"%\">",
      head:
        "  <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>Tosprog glossary</p>\n      </sourceDesc>\n    </fileDesc>\n  </martifHeader>\n",
      foot: "</martif>\n", concept: "termEntry", language: "langSet", term: "tig")
  }

  let names: Names
  private var text = ""

  init(names: Names) { self.names = names }

  mutating func write(_ glossary: Glossary, _ languages: [LanguageTag]) -> [UInt8] {
    let main = languages.first ?? glossary.concepts.lazy.flatMap(\.terms).compactMap(\.language).first
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += names.root.replacing("%", with: main?.description ?? "und") + "\n" + names.head + "  <text>\n    <body>\n"
    for concept in glossary.concepts { write(concept) }
    text += "    </body>\n  </text>\n" + names.foot
    return Array(text.utf8)
  }

  private mutating func element(_ indent: Int, _ name: String, _ attributes: String, _ content: String) {
    text += String(repeating: " ", count: indent) + "<\(name)\(attributes)>\(escaped(content))</\(name)>\n"
  }

  /// XML cannot hold some control characters; they become a replacement character.
  private func escaped(_ content: String) -> String {
    XMLEscape.text(content)
      ?? XMLEscape.text(
        String(String.UnicodeScalarView(content.unicodeScalars.map { XMLEscape.isCharacter($0) ? $0 : "\u{FFFD}" })))
      ?? ""
  }

  private mutating func write(_ concept: Concept) {
    text += "      <\(names.concept) id=\"\(XMLEscape.attribute(concept.id) ?? "")\">\n"
    if let domain = concept.domain { element(8, "descrip", " type=\"subjectField\"", domain) }
    for other in concept.see {
      element(8, "ref", " type=\"crossReference\" target=\"\(XMLEscape.attribute(other) ?? "")\"", other)
    }
    // The schema wants a term in every language section, so a definition without one stands with the concept.
    let languages = Set(concept.terms.map { $0.language?.description ?? "mul" })
    for (tag, definition) in concept.definitions.sorted(by: { $0.key < $1.key }) where !languages.contains(tag) {
      element(8, "descrip", " type=\"definition\" xml:lang=\"\(XMLEscape.attribute(tag) ?? "und")\"", definition)
    }
    if let note = concept.note { element(8, "note", "", note) }
    let isName = concept.terms.contains { $0.language == nil }
    var own: [(String, [String])] = []
    if concept.translate != (isName ? .verbatim : .required) { own.append(("translate", [concept.translate.rawValue])) }
    if concept.count != .any { own.append(("count", [concept.count.rawValue])) }
    if !concept.scope.isEmpty { own.append(("scope", concept.scope)) }
    if !own.isEmpty { element(8, "note", "", TBXNote.write(own)) }
    var tags: [String] = []
    for term in concept.terms {
      let tag = term.language?.description ?? "mul"
      if !tags.contains(tag) { tags.append(tag) }
    }
    for tag in tags {
      text += "        <\(names.language) xml:lang=\"\(tag)\">\n"
      if let definition = concept.definitions[tag] { element(10, "descrip", " type=\"definition\"", definition) }
      for term in concept.terms where (term.language?.description ?? "mul") == tag { write(term) }
      text += "        </\(names.language)>\n"
    }
    text += "      </\(names.concept)>\n"
  }

  private mutating func write(_ term: Term) {
    text += "          <\(names.term)>\n"
    element(12, "term", "", term.text)
    func note(_ type: String, _ value: String) { element(12, "termNote", " type=\"\(type)\"", value) }
    note("administrativeStatus", TBXValues.statuses[term.status]!)
    if let pos = term.pos { note("partOfSpeech", TBXValues.partsOfSpeech[pos]!) }
    if let gender = term.gender { note("grammaticalGender", gender == .neuter ? "neuter" : "other") }
    if let form = term.form { note("termType", TBXValues.forms[form]!) }
    if let region = term.region { note("geographicalUsage", region) }
    if let context = term.context { element(12, "descrip", " type=\"context\"", context) }
    if let source = term.source { element(12, "admin", " type=\"source\"", source) }
    if let note = term.note { element(12, "note", "", note) }
    let homes: Set<String> = ["gender", "type", "region", "context", "source", "note"]
    var rest = TermFields.of(term).filter { !homes.contains($0.name) }
      .filter { $0.name != "pos" || TBXValues.needsNote(term.pos) }.map { ($0.name, $0.values) }
    if term.status == .forbidden { rest.insert(("status", ["forbidden"]), at: 0) }
    if !rest.isEmpty { element(12, "note", "", TBXNote.write(rest)) }
    text += "          </\(names.term)>\n"
  }
}
