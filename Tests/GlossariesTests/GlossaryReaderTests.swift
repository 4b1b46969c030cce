import Diagnostics
import Glossaries
import Languages
import Testing

/// The line and message of each problem in a glossary.
private func problems(_ text: String) -> [String] {
  Glossary.parse([SourceFile(path: "g.yml", text: text)]).1.map { "\($0.range.startPosition.line): \($0.message)" }
}

@Suite("Glossary files")
struct GlossaryReaderTests {
  @Test("all keys are read")
  func whole() throws {
    let (glossary, diagnostics) = Glossary.parse([
      SourceFile(
        path: "g.yml",
        text: """
          # Our words.
          schema: 1
          languages: [da, en]
          defaults: {status: preferred, pos: noun, compounds: auto}
          concepts:
            - id: acupuncture
              domain: behandling
              definition: {da: "Nåle: tynde", en: 'It''s needles'}
              note: >
                folded
                text
              see: [needle]
              da:
                - akupunktur   # short
                - {term: akupunkturbehandling, status: admitted}
              en:
                - term: acupuncture
                  forms+: [acu]
                  not: [acupuncturist]
            - id: needle
              translate: optional
              da: [nål]
              en: [needle]
            - id: brand
              any: [DAKOBE]
          """)
    ])
    #expect(diagnostics.isEmpty)
    let concept = try #require(glossary["acupuncture"])
    #expect(concept.definitions == ["da": "Nåle: tynde", "en": "It's needles"])
    #expect(concept.note == "folded text\n")
    #expect(concept.terms.map(\.text) == ["akupunktur", "akupunkturbehandling", "acupuncture"])
    #expect(concept.terms[2].addedForms == ["acu"])
    #expect(concept.terms[0].range.startPosition.line == 14)
    #expect(glossary["brand"]?.translate == .verbatim)
  }

  @Test("what cannot be meant is said with its line")
  func faults() {
    let head = "languages: [da, en]\nconcepts:\n"
    #expect(
      problems(head + "  - id: a\n    domian: x\n    da: [b]") == [
        "4: “domian” is no key of a concept; did you mean “domain”?"
      ])
    #expect(problems(head + "  - id: a\n    da:\n      - b\n      - c")[0].hasPrefix("6: “c” is the second term"))
    #expect(
      problems(head + "  - id: a\n    da:\n      - b\n      - {term: c, status: preferred}")
        == ["6: “c” is a second preferred term; exactly one can be preferred"])
    #expect(
      problems(head + "  - {id: a, da: [\"\"]}") == ["3: this term is empty; write the term or take the line out"])
    #expect(
      problems(head + "  - {id: a, da: [b]}\n  - {id: a, da: [c]}") == [
        "4: the id “a” stands twice; give one another id, or join the two"
      ])
    #expect(
      problems(head + "  - {id: a, da: [b], see: [c]}\n  - {id: c, da: [d], see: [a]}")
        == ["4: “see” goes in a circle: a → c → a; one direction is enough, as each concept shows who refers to it"])
    #expect(problems(head + "  - {id: a, da: [b], see: [z]}") == ["3: “see” names “z”, which is no concept"])
    #expect(
      problems(head + "  - {id: a, da: [{term: b, pos: nuon}]}") == [
        "3: “nuon” is no value of “pos”; did you mean “noun”?"
      ])
    #expect(problems(head + "  - {id: a, da: [b}") == ["3: a comma or “]” is expected here"])
    #expect(problems(head + "  - {id: a, sv: [b]}")[0].contains("not among the languages"))
    #expect(problems("") == ["1: the glossary has no concepts; add one under “concepts:”"])
    #expect(problems("a: &x 1\nconcepts: *x").count == 2)
  }

  @Test("a circle of “see” is a warning that names each line, and nothing is dropped")
  func circle() {
    let (glossary, found) = Glossary.parse([
      SourceFile(
        path: "g.yml",
        text:
          "concepts:\n  - {id: a, see: [c], da: [b]}\n  - {see: [d], id: c, da: [e]}\n  - {id: d, see: [a], da: [f]}")
    ])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.range.startPosition.line == 4)
    #expect(found.first?.notes.map(\.range.startPosition.line) == [2, 3])
    #expect(glossary.concepts.map(\.see) == [["c"], ["d"], ["a"]])
  }

  @Test("a project has false friends and calques of its own")
  func traps() {
    let text = """
      languages: [da, en]
      falseFriends:
        - {da: kost, en: cost, right: [diet], unless: [koste], note: "Mad"}
      concepts:
        - {id: a, da: [b]}
      calques:
        - {da: [i hvert fald], en: in every case, right: [in any case]}
        - {en: in charge of, da: i ladning af, right: ansvarlig for}
      """
    let (glossary, found) = Glossary.parse([SourceFile(path: "g.yml", text: text)])
    #expect(found.isEmpty)
    #expect(glossary.traps.map(\.trap) == ["cost", "in every case", "i ladning af"])
    #expect(glossary.traps[0].unless == ["koste"])
    #expect(glossary.traps[2].language == LanguageTag("en"))
    let yaml = [any GlossaryFormat].builtIn.named("yaml")!
    let again = yaml.parse(SourceFile(path: "g.yml", bytes: yaml.encode(glossary, languages: [])), languages: []).0
    #expect(again == glossary)
    let rewritten = Glossary.rewrite(
      SourceFile(path: "g.yml", text: text),
      with: glossary.concepts + [Concept(id: "n", terms: [Term(text: "ny", language: LanguageTag("da"))])])
    let file = SourceFile(path: "g.yml", bytes: rewritten)
    #expect(Glossary.parse([file]).0.traps == glossary.traps)
    #expect(Glossary.parse([file]).0.concepts.map(\.id) == ["a", "n"])
  }

  @Test(
    "what cannot be meant in a false friend or calque is said with its line",
    arguments: [
      ("falseFriends: [{da: a, en: b, rigth: [c]}]", "“rigth” is no key of a false friend; did you mean “right”?"),
      ("falseFriends: [{da: a, en: b}]", "a false friend needs “right: […]”, so that a reader is told what to write"),
      ("calques: [{da: a, right: [c]}]", "a calque needs two languages"),
      ("calques: [{da: a, en: b, right: [c], unles: [d]}]", "“unles” is no key of a calque"),
      ("falseFriends: {da: a}", "“falseFriends” must be a list"),
      ("falseFreinds: []", "“falseFreinds” is no key of a glossary; did you mean “falseFriends”?"),
    ])
  func faultyTraps(_ text: String, _ message: String) {
    let found = problems("languages: [da, en]\n" + text + "\nconcepts: [{id: x, da: [y]}]")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("2: " + message) == true, "\(found)")
  }

  @Test("“no” is a word and not false")
  func no() {
    let (glossary, diagnostics) = Glossary.parse([
      SourceFile(path: "g.yml", text: "concepts:\n  - id: a\n    en: [no]\n    da: [{term: nej, inflect: no}]")
    ])
    #expect(diagnostics.isEmpty)
    #expect(glossary.concepts[0].terms.map(\.text) == ["no", "nej"])
    #expect(glossary.concepts[0].terms[1].inflects == false)
  }

  @Test("conflicts between files name both places")
  func files() {
    let one = SourceFile(path: "a.yml", text: "concepts:\n  - {id: a, da: [b]}")
    let other = SourceFile(path: "b.yml", text: "concepts:\n  - {id: a, da: [c]}")
    let diagnostics = Glossary.parse([one, other]).1
    #expect(diagnostics.map(\.range.file.path) == ["b.yml"])
    #expect(diagnostics.first?.notes.first?.range.file.path == "a.yml")
  }

  @Test("no bytes crash the reader", arguments: 0..<40)
  func hostile(seed: Int) {
    let pieces = [
      "- ", "a:", "{", "}", "[", "]", "\"", "'", "\n", "  ", "|", ">", "#", "&", "*", ",", "concepts:\n", "\t", "\\",
      "å",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var text = ""
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    _ = Glossary.parse([SourceFile(path: "g.yml", text: text)])
    _ = Glossary.parse([SourceFile(path: "g.yml", text: String(repeating: "[", count: 10_000))])
  }
}
