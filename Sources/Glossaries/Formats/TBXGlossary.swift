import Diagnostics
import Documents
import Languages

/// TermBase eXchange 3, dialect TBX-Basic: both styles are read, DCA is written.
///
/// - Reference: ISO 30042:2019. Our four statuses map without loss: deprecated is `supersededTerm-admn-sts`, forbidden
///   `deprecatedTerm-admn-sts`. What TBX-Basic has no category for stands in a note that begins with “tosprog:”.
struct TBXGlossary: GlossaryFormat {
  let name = "tbx"
  let extensions = ["tbx"]
  let isLossless = true

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    var reader = TBXReader(file)
    return reader.read()
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    var writer = TBXWriter(names: .current)
    return writer.write(glossary, languages)
  }
}

/// TermBase eXchange of 2008, which older tools read.
struct TBX2Glossary: GlossaryFormat {
  let name = "tbx2"
  let extensions: [String] = []
  let isLossless = true

  func parse(_ file: SourceFile, languages: [LanguageTag]) -> (Glossary, [Diagnostic]) {
    var reader = TBXReader(file)
    return reader.read()
  }

  func encode(_ glossary: Glossary, languages: [LanguageTag]) -> [UInt8] {
    var writer = TBXWriter(names: .old)
    return writer.write(glossary, languages)
  }
}

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

/// Reads TBX 2 and 3 in both styles, by the local names of elements.
struct TBXReader {
  private let file: SourceFile
  private var diagnostics: [Diagnostic] = []
  private var concepts: [Concept] = []
  private var ids = ConceptIDs()

  init(_ file: SourceFile) { self.file = file }

  /// Where the reader stands.
  private struct State {
    var concept: Concept?
    var language: String?
    var term: Term?
  }

  mutating func read() -> (Glossary, [Diagnostic]) {
    do throws(Diagnostic) {
      try scan()
    } catch {
      var diagnostic = error
      diagnostic.rule = Glossary.problem.id
      diagnostics.append(diagnostic)
    }
    if concepts.isEmpty, diagnostics.isEmpty {
      diagnostics.append(.glossary("this file has no concepts of TBX", at: file.start))
    }
    return (Glossary(concepts: concepts), diagnostics)
  }

  private mutating func scan() throws(Diagnostic) {
    var scanner = try XMLScanner(file)
    var state = State()
    while let event = try scanner.next() {
      switch (event.kind, event.localName) {
      case (.start, "conceptEntry"), (.start, "termEntry"):
        state.concept = Concept(id: event["id"] ?? "", range: event.range)
      case (.end, "conceptEntry"), (.end, "termEntry"):
        if let concept = state.concept { finish(concept) }
        state = State()
      case (.start, "langSec"), (.start, "langSet"): state.language = event["xml:lang"]
      case (.end, "langSec"), (.end, "langSet"): state.language = nil
      case (.start, "termSec"), (.start, "tig"), (.start, "ntig"):
        state.term = Term(
          text: "", language: state.language.flatMap { $0 == "mul" ? nil : LanguageTag($0) }, range: event.range)
        if let language = state.language, language != "mul", LanguageTag(language) == nil {
          diagnostics.append(.glossary("“\(language)” is no language tag", at: event.range))
          state.term = nil
        }
      case (.end, "termSec"), (.end, "tig"), (.end, "ntig"):
        if let term = state.term {
          if term.text.trimmed.isEmpty {
            diagnostics.append(.glossary("this term is empty", at: term.range))
          } else {
            state.concept?.terms.append(term)
          }
        }
        state.term = nil
      case (.start, let name) where state.concept != nil:
        try read(name, event, &scanner, &state)
      default: break
      }
    }
  }

  /// Reads a data category; in style DCT its element is named after it, in DCA an attribute says which it is.
  private mutating func read(
    _ name: String, _ event: XMLEvent, _ scanner: inout XMLScanner, _ state: inout State
  ) throws(Diagnostic) {
    let containers: Set<String> = ["descripGrp", "termGrp", "termNoteGrp", "adminGrp", "transacGrp", "term-group"]
    guard !containers.contains(name) else { return }
    let category =
      ["descrip", "termNote", "admin", "ref", "xref", "transac"].contains(name) ? event["type"] ?? "" : name
    let target = event["target"]
    let text = try scanner.innerText().trimmed
    switch category {
    case "term":
      state.term?.text = text
      state.term?.range = event.range
    case "subjectField": state.concept?.domain = text
    case "definition":
      if let language = state.language ?? event["xml:lang"] {
        state.concept?.definitions[language] = text
      } else if state.term == nil {
        state.concept?.definitions["und"] = text
      }
    case "crossReference": if let target = target ?? (text.isEmpty ? nil : text) { state.concept?.see.append(target) }
    case "administrativeStatus", "normativeAuthorization":
      switch text {
      case "preferredTerm-admn-sts", "preferredTerm", "preferred": state.term?.status = .preferred
      case "admittedTerm-admn-sts", "admittedTerm", "admitted": state.term?.status = .admitted
      case "deprecatedTerm-admn-sts", "deprecatedTerm", "supersededTerm-admn-sts", "supersededTerm", "notRecommended",
        "obsolete":
        // Ours alone says “forbidden”, in a note.
        if state.term?.status != .forbidden { state.term?.status = .deprecated }
      case "forbidden": state.term?.status = .forbidden
      default: diagnostics.append(.glossary("“\(text)” is no administrative status of TBX-Basic", at: event.range))
      }
    case "partOfSpeech":
      if state.term?.pos == nil {
        state.term?.pos =
          [
            "noun": .noun, "verb": .verb, "adjective": .adj, "adverb": .adv, "properNoun": .propn,
          ][text]
      }
    case "grammaticalGender":
      state.term?.gender = text == "neuter" ? .neuter : text == "other" || text == "common" ? .common : nil
    case "termType": state.term?.form = TBXValues.forms.first { $0.value == text }?.key
    case "geographicalUsage": state.term?.region = text
    case "context": state.term?.context = text
    case "source": if state.term != nil { state.term?.source = text }
    case "note": readNote(text, event, &state)
    default: break
    }
  }

  private mutating func readNote(_ text: String, _ event: XMLEvent, _ state: inout State) {
    guard let fields = TBXNote.read(text) else {
      if state.term != nil { state.term?.note = text } else if state.language == nil { state.concept?.note = text }
      return
    }
    for (name, values) in fields {
      if state.term != nil {
        if !TermFields.set(name, values, in: &state.term!) {
          diagnostics.append(.glossary("“\(values.joined(separator: "|"))” is no value of “\(name)”", at: event.range))
        }
        continue
      }
      switch name {
      case "translate": state.concept?.translate = Concept.Translation(rawValue: values.first ?? "") ?? .required
      case "count": state.concept?.count = Concept.Count(rawValue: values.first ?? "") ?? .any
      case "scope": state.concept?.scope = values
      default: diagnostics.append(.glossary("“\(name)” is not known here", at: event.range))
      }
      if name == "translate" { hasTranslate.insert(state.concept?.id ?? "") }
    }
  }

  private var hasTranslate: Set<String> = []

  private mutating func finish(_ concept: Concept) {
    var concept = concept
    if concept.terms.contains(where: { $0.language == nil }), !hasTranslate.contains(concept.id) {
      concept.translate = .verbatim
    }
    guard !concept.terms.isEmpty else {
      diagnostics.append(.glossary("this concept has no terms", at: concept.range))
      return
    }
    let isPlain =
      !concept.id.isEmpty
      && concept.id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    if !isPlain { concept.id = ids.make(concept.id.isEmpty ? concept.terms.last!.text : concept.id) }
    // Other tools have no preferred term; the first one of a language is it.
    var languages: Set<LanguageTag> = []
    for at in concept.terms.indices {
      guard let language = concept.terms[at].language, concept.terms[at].status == .preferred else { continue }
      if !languages.insert(language).inserted { concept.terms[at].status = .admitted }
    }
    concepts.append(concept)
  }
}
