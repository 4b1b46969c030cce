import Diagnostics
import Glossaries
import Languages

/// What holds of every notation for glossaries; a broken law ends the process, which libFuzzer records.
enum GlossaryLaws {
  private static let languages = LanguageRegistry.builtIn.languages.map(\.tag)

  /// Reads `bytes`; what is read is written and read back as it was, where the notation loses nothing.
  static func hold(_ name: String, _ bytes: [UInt8]) {
    guard let format = [any GlossaryFormat].builtIn.named(name) else { fatalError("there is no format “\(name)”") }
    let (glossary, problems) = format.parse(SourceFile(path: "a", bytes: bytes), languages: languages)
    problems.holdRanges()
    for term in glossary.concepts.flatMap(\.terms) { term.range.hold() }
    let written = format.encode(glossary, languages: languages)
    // What is wrong with a glossary may be left out in writing it.
    guard format.isLossless, problems.isEmpty else { return }
    let (again, others) = format.parse(SourceFile(path: "b", bytes: written), languages: languages)
    precondition(others.isEmpty, "what was written is called wrong: \(others[0].message)")
    precondition(again.concepts == glossary.concepts, "other concepts than were written")
    precondition(format.encode(again, languages: languages) == written, "written as something else")
  }

  /// A glossary with what terms can have.
  static func seeds(_ name: String) -> [[UInt8]] {
    guard let format = [any GlossaryFormat].builtIn.named(name), let first = languages.first, let last = languages.last
    else { return [] }
    let concepts = [
      Concept(
        id: "needle", domain: "tools", definitions: [first.description: "et \"spidst\" redskab; af metal"],
        note: "a | b", see: ["brand"],
        terms: [
          Term(text: "nål", language: first, pos: .noun, gender: .common, not: ["nålestik"]),
          Term(text: "stik", language: first, status: .forbidden, forms: ["stikker", "stikkene"], inflects: false),
          Term(text: "needle", language: last, form: .full, addedForms: ["needls"], compounds: .none, source: "x"),
        ]),
      Concept(id: "brand", translate: .verbatim, terms: [Term(text: "DAKOBE", language: nil)]),
    ]
    return ([concepts] + concepts.map { [$0] }).map { format.encode(Glossary(concepts: $0), languages: languages) }
  }
}
