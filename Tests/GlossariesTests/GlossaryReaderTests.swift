import Diagnostics
import Glossaries
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
    #expect(problems(head + "  - {id: a, da: [b]}\n  - {id: a, da: [c]}") == ["4: the id “a” stands twice"])
    #expect(
      problems(head + "  - {id: a, da: [b], see: [c]}\n  - {id: c, da: [d], see: [a]}")
        == ["4: “see” goes in a circle: a → c → a; take one of them out"])
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
