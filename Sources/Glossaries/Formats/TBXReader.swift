import Diagnostics
import Documents
import Languages

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
