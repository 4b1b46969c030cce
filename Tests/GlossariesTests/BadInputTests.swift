import Diagnostics
import Glossaries
import Languages
import Testing

private let languages = [LanguageTag("da")!, LanguageTag("en")!]

/// The lines and messages of what is wrong with a file.
private func problems(_ name: String, _ file: SourceFile) -> [String] {
  [any GlossaryFormat].builtIn.named(name)!.parse(file, languages: languages).1.map {
    "\($0.range.startPosition.line): \($0.message)"
  }
}

@Suite("Glossaries that go wrong")
struct BadInputTests {
  @Test("a bomb of entities is refused unread, with its line")
  func bomb() {
    var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE tbx [\n<!ENTITY a \"aaaaaaaaaa\">\n"
    for level in 1...12 { text += "<!ENTITY a\(level) \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\n" }
    text += "]>\n<tbx><text><body><conceptEntry id=\"x\"><langSec xml:lang=\"en\"><termSec><term>&a12;</term>"
    let found = problems("tbx", SourceFile(path: "g.tbx", text: text))
    #expect(found.first?.hasPrefix("2: ") == true, "\(found)")
  }

  @Test("an external entity is not read")
  func externalEntity() {
    let text = """
      <!DOCTYPE martif [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
      <martif><text><body><termEntry id="a"><langSet xml:lang="en"><tig><term>&x;</term></tig></langSet></termEntry></body></text></martif>
      """
    let file = SourceFile(path: "g.tbx", text: text)
    #expect(!problems("tbx2", file).isEmpty)
    let terms = [any GlossaryFormat].builtIn.named("tbx2")!.parse(file, languages: languages).0.concepts.flatMap(
      \.terms)
    #expect(!terms.contains { $0.text.contains("root") })
  }

  @Test("a table in Windows-1252 is told from one in UTF-8 at its first wrong byte")
  func windows() {
    let bytes = Array("concept,lang,term\nneedle,en,needle\nneedle,da,n".utf8) + [0xE5] + Array("l\n".utf8)
    #expect(
      problems("csv", SourceFile(path: "g.csv", bytes: bytes))
        == ["3: this byte is not UTF-8; save the table as “CSV UTF-8”"])
  }

  @Test("cells that a spreadsheet takes for formulas are text, come back, and are made safe when written")
  func formulas() {
    let csv = [any GlossaryFormat].builtIn.named("csv")!
    let text = "concept,lang,term,note\na,da,=SUM(A1),@x\nb,da,+45,-1\n"
    let (glossary, found) = csv.parse(SourceFile(path: "g.csv", text: text), languages: languages)
    #expect(found.isEmpty)
    #expect(glossary.concepts.flatMap(\.terms).map(\.text) == ["=SUM(A1)", "+45"])
    let written = csv.encode(glossary, languages: languages)
    for cell in String(decoding: written, as: UTF8.self).split(whereSeparator: { ",\r\n".contains($0) }) {
      #expect(!"=+-@".contains(cell.first!), "\(cell)")
    }
    #expect(csv.parse(SourceFile(path: "g.csv", bytes: written), languages: languages).0 == glossary)
  }

  @Test(
    "each fault of a YAML glossary is said with its line and what to do",
    arguments: [
      ("  - {id: a, da: [b], colour: red}", "3: “colour” is no key of a concept"),
      ("  - {id: a, da: [{term: b, satus: preferred}]}", "3: “satus” is no key of a term; did you mean “status”?"),
      ("  - id: a\n    da: [b, {term: c, status: preferred}]", "4: “c” is a second preferred term"),
      (
        "  - id: a\n    da:\n      - {term: \"\", pos: noun}",
        "5: this term is empty; write the term or take the line out"
      ),
      (
        "  - {id: a, da: [b]}\n  - {id: a, da: [c]}", "4: the id “a” stands twice; give one another id, or join the two"
      ),
      ("  - {id: a, da: [{term: b, gender: x}]}", "3: “x” is no value of “gender”; there are c, n"),
      ("  - id: a\n    see: [b]\n    da: [c]", "4: “see” names “b”, which is no concept"),
      ("  - {id: a, da: [{term: b, inflect: nope}]}", "3: “nope” is no value of “inflect”"),
      ("  - {id: Å, da: [b]}", "3: the id “Å” may have only a–z, 0–9 and hyphens"),
      ("  - {da: [b]}", "3: this concept has no id"),
    ])
  func faults(_ concepts: String, _ message: String) {
    let found = problems("yaml", SourceFile(path: "g.yml", text: "languages: [da, en]\nconcepts:\n" + concepts))
    #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
  }

  @Test("“no” is a language, a term and an answer, and never “false”")
  func norwegian() {
    let text = "languages: [da, no]\nconcepts:\n  - {id: a, da: [{term: nej, inflect: no}], no: [no]}"
    let (glossary, found) = Glossary.parse([SourceFile(path: "g.yml", text: text)])
    #expect(found.isEmpty)
    #expect(glossary.concepts[0].terms.map(\.text) == ["nej", "no"])
    #expect(glossary.concepts[0].terms.map(\.inflects) == [false, true])
    let written = [any GlossaryFormat].builtIn.named("yaml")!.encode(glossary, languages: [])
    #expect(Glossary.parse([SourceFile(path: "g.yml", bytes: written)]).0 == glossary)
  }

  @Test("what a reader does not understand is not lost when the file is written back")
  func nothingLost() {
    let text = "languages: [da]\nconcepts:\n  - {id: a, da: [b], colour: red}  # rød\n"
    let file = SourceFile(path: "g.yml", text: text)
    let new = Concept(id: "c", terms: [Term(text: "d", language: LanguageTag("da"))])
    let written = String(
      decoding: Glossary.rewrite(file, with: Glossary.parse([file]).0.concepts + [new]), as: UTF8.self)
    #expect(written.hasPrefix(text))
    #expect(written.contains("id: c"))
  }

  @Test("100,000 concepts are read, and what is wrong with the last of them is said")
  func many() {
    var text = "concepts:\n"
    for number in 0..<100_000 { text += "- {id: a\(number), da: [ord\(number)]}\n" }
    text += "- {id: a7, da: [igen]}\n"
    let (glossary, found) = Glossary.parse([SourceFile(path: "g.yml", text: text)])
    #expect(glossary.concepts.count == 100_000)
    #expect(found.map(\.range.startPosition.line) == [100_002])
    #expect(found.first?.notes.map(\.range.startPosition.line) == [9])
  }

  @Test("a glossary in UTF-16 is called so", arguments: ["csv", "omegat", "yaml"])
  func wide(_ name: String) {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for byte in "concepts:\n".utf8 { bytes += [byte, 0] }
    let found = problems(name, SourceFile(path: "g", bytes: bytes))
    #expect(found.count == 1 && found[0].hasPrefix("1: this file is UTF-16 (little-endian); save the "), "\(found)")
  }

  @Test("a tab that indents a line of a glossary is called a tab")
  func tab() {
    #expect(
      problems("yaml", SourceFile(path: "g.yml", text: "concepts:\n  - id: a\n\tda: [b]\n"))
        == ["3: this line begins with a tab character; YAML is indented with spaces"])
  }

  @Test("what an export leaves out is said")
  func losses() {
    let da = LanguageTag("da")
    let en = LanguageTag("en")
    let glossary = Glossary(concepts: [
      Concept(
        id: "a",
        terms: [
          Term(text: "nål", language: da, pos: .noun), Term(text: "synål", language: da, status: .forbidden),
          Term(text: "needle", language: en), Term(text: "pin", language: en, status: .forbidden),
          Term(text: "spike", language: en, status: .deprecated),
        ]), Concept(id: "b", terms: [Term(text: "is", language: da)]),
    ])
    func losses(_ name: String) -> [String] {
      [any GlossaryFormat].builtIn.named(name)!.losses(of: glossary, languages: languages)
    }
    #expect(
      losses("vale") == [
        "1 deprecated or forbidden term is left out: a Vale rule is for one language, here “en”, and names a preferred term",
        "1 forbidden term is a warning there, as the deprecated are: a Vale rule has one level",
      ])
    #expect(
      losses("omegat") == [
        "3 deprecated or forbidden terms are left out; OmegaT has no word for either",
        "1 concept is left out, having no approved term in both languages",
        "1 term is written without part of speech, gender, note or what else is said of it",
      ])
    #expect(losses("yaml") == [] && losses("csv") == [] && losses("tbx") == [])
    let vale = [any GlossaryFormat].builtIn.named("vale")!.encode(glossary, languages: languages)
    #expect(String(decoding: vale, as: UTF8.self).contains("level: warning\n"))
    let commented = "languages: [da]\nconcepts:\n  - {id: a, da: [b]} # c\n"
    let read = Glossary.parse([SourceFile(path: "g.yml", text: commented)]).0
    #expect([any GlossaryFormat].builtIn.named("yaml")!.losses(of: read, languages: languages).count == 1)
  }

  @Test("a table drops no row and no cell without a word")
  func tables() {
    let text = "concept,lang,term,status,note\nx,da,,preferred\nx,en,roll,prefered\ny,da,bolle,preferred,,EXTRA,MORE\n"
    #expect(
      problems("csv", SourceFile(path: "g.csv", text: text + "z,,brød\n")) == [
        "2: this row has no term; write the term or take the row out",
        "3: “prefered” is no value of “status”; did you mean “preferred”?",
        "4: this cell stands beyond the last column; write a text that holds “,” in quotation marks, or name a column",
        "5: this term has no language; write one such as “en”, or “any” for a name that is the same in all",
      ])
    #expect(
      problems("csv", SourceFile(path: "g.csv", text: "da;en\nbrød;bread;surplus\n")) == [
        "2: this cell stands beyond the last column; write a text that holds “;” in quotation marks, or name a column"
      ])
    #expect(problems("csv", SourceFile(path: "g.csv", text: "da,en\nbrød,bread,\n")) == [])
  }
}
