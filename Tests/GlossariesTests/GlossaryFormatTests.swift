import Diagnostics
import Glossaries
import Languages
import Testing

private let sample = Glossary(concepts: [
  Concept(
    id: "needle", domain: "udstyr",
    definitions: ["da": "Et \"spidst\" redskab; af metal", "en": "A <sharp> & thin tool"],
    note: "=1+1, og | til\nnæste linje", see: ["brand"], translate: .optional, scope: ["articles/**", "a;b"],
    count: .strict,
    terms: [
      Term(text: "nål", language: LanguageTag("da"), pos: .noun, gender: .common, not: ["nålestik", "a|b"]),
      Term(
        text: "stikker", language: LanguageTag("da"), status: .forbidden, pos: .noun, forms: ["stikker", "stikkere"],
        inflects: false, isCaseExact: true, note: "grimt: ord"),
      Term(
        text: "needle", language: LanguageTag("en-GB"), pos: .noun, form: .full, addedForms: ["needls"],
        compounds: .none,
        region: "en-GB", context: "Use a needle.", source: "Ordbogen"),
      Term(text: "no", language: LanguageTag("en-GB"), status: .deprecated, pos: .phrase),
      Term(text: "-pin", language: LanguageTag("en-GB"), status: .admitted, pos: .propn),
    ]),
  Concept(id: "brand", translate: .verbatim, terms: [Term(text: "DAKOBE", language: nil)]),
])

@Suite("Glossary formats")
struct GlossaryFormatTests {
  @Test("formats are listed by name and named once")
  func list() {
    let names = [any GlossaryFormat].builtIn.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test("a lossless format gives back what it was given", arguments: ["csv", "tbx", "tbx2", "tsv", "yaml"])
  func roundTrip(name: String) throws {
    let format = try #require([any GlossaryFormat].builtIn.named(name))
    #expect(format.isLossless)
    let bytes = format.encode(sample, languages: [LanguageTag("da")!, LanguageTag("en")!])
    let (read, diagnostics) = format.parse(SourceFile(path: "g", bytes: bytes), languages: [])
    #expect(diagnostics.map(\.message) == [])
    for (one, other) in zip(read.concepts, sample.concepts) { #expect(one == other) }
    #expect(read.concepts.count == sample.concepts.count)
    #expect(format.encode(read, languages: [LanguageTag("da")!, LanguageTag("en")!]) == bytes)
  }

  @Test("a definition in a language without terms stands with the concept", arguments: ["tbx", "tbx2"])
  func definitionAlone(name: String) throws {
    let format = try #require([any GlossaryFormat].builtIn.named(name))
    let concept = Concept(
      id: "mark", definitions: ["da": "et mærke", "en": "a mark"], translate: .verbatim,
      terms: [Term(text: "Kantro", language: nil)])
    let text = String(decoding: format.encode(Glossary(concepts: [concept]), languages: []), as: UTF8.self)
    #expect(text.split(separator: "<lang").count == 2)
    #expect(text.contains("<descrip type=\"definition\" xml:lang=\"da\">et mærke</descrip>"))
    #expect(format.parse(SourceFile(path: "g.tbx", text: text), languages: []).0.concepts == [concept])
  }

  @Test("no bytes crash a reader", arguments: ["csv", "omegat", "tbx", "tbx2", "tsv", "vale", "yaml"])
  func hostile(name: String) throws {
    let format = try #require([any GlossaryFormat].builtIn.named(name))
    let languages = [LanguageTag("da")!, LanguageTag("en")!]
    let good = format.encode(sample, languages: languages)
    for cut in stride(from: 0, to: good.count, by: 7) {
      _ = format.parse(SourceFile(path: "g", bytes: Array(good[..<cut])), languages: languages)
      _ = format.parse(SourceFile(path: "g", bytes: Array(good[cut...])), languages: languages)
    }
    for bytes in [[], [0xFF, 0xFE, 0], [0xE6, 0x20], Array("\"".utf8), Array("a\tb".utf8)] as [[UInt8]] {
      _ = format.parse(SourceFile(path: "g", bytes: bytes), languages: [])
    }
  }

  @Test("formula cells are text and come back")
  func formulas() {
    let format = [any GlossaryFormat].builtIn.named("csv")!
    let glossary = Glossary(concepts: [Concept(id: "a", terms: [Term(text: "=cmd", language: LanguageTag("da"))])])
    let text = String(decoding: format.encode(glossary, languages: []), as: UTF8.self)
    #expect(text.contains(",'=cmd,"))
    #expect(format.parse(SourceFile(path: "g.csv", text: text), languages: []).0 == glossary)
  }

  @Test("tables of other tools are read by their columns")
  func columns() {
    let format = [any GlossaryFormat].builtIn.named("csv")!
    let quick = format.parse(SourceFile(path: "g.csv", text: "da;en;note\nnål;needle;spids\nnål;pin;\n"), languages: [])
      .0
    #expect(quick.concepts.map(\.id) == ["needle", "pin"])
    #expect(quick.concepts[0].note == "spids")
    let lokalise = format.parse(
      SourceFile(
        path: "g.csv",
        text:
          "term,case-sensitive,translatable,forbidden,tags,description,da,da_description\nDAKOBE,yes,no,no,navne,x,DAKOBE,y\n"
      ),
      languages: [LanguageTag("en")!]
    ).0
    #expect(lokalise.concepts[0].translate == .verbatim)
    #expect(lokalise.concepts[0].terms.map(\.text) == ["DAKOBE", "DAKOBE"])
    #expect(lokalise.concepts[0].definitions["da"] == "y")
    let double = format.parse(
      SourceFile(
        path: "g.csv",
        text: "term,da,en,translator_comments,developer_comments\nneedle,nål,needle,,thin\nneedles,nåle,pins,,\n"),
      languages: [LanguageTag("da")!, LanguageTag("en")!]
    ).0
    #expect(double.concepts.map { $0.terms.map(\.text) } == [["nål", "needle"], ["needles", "nåle", "pins"]])
    #expect(double.concepts[1].terms[0].status == .admitted)
    #expect(double.concepts[0].note == "thin")
    let crowdin = format.parse(
      SourceFile(path: "g.csv", text: "Term [da],Description [da],Term [en],Status [en]\nnål,tynd,needle,obsolete\n"),
      languages: []
    ).0
    #expect(crowdin.concepts[0].terms.map(\.status) == [.preferred, .forbidden])
    #expect(crowdin.concepts[0].definitions["da"] == "tynd")
    let latin = format.parse(
      SourceFile(path: "g.csv", bytes: Array("da,en\nn".utf8) + [0xE5] + Array("l,x".utf8)), languages: [])
    #expect(latin.1.map(\.message) == ["this byte is not UTF-8; save the table as “CSV UTF-8”"])
  }

  @Test("what Crowdin says of terms is kept, and what a glossary has no place for is named once")
  func crowdin() {
    let (glossary, found) = [any GlossaryFormat].builtIn.named("csv")!.parse(
      SourceFile(
        path: "g.csv",
        text: """
          Term [en],Gender [da],Type [en],URL,Term [da],Note,Part of speech [da],Status [da],Figure,Lemma [en]
          roll,common,short form,https://a.example,bolle,varm,noun,not recommended,bolle.png,
          bread,masculine,acronym,,brød,,particle,preferred,brød.png,

          """),
      languages: [])
    let terms = glossary.concepts.flatMap(\.terms)
    #expect(terms.map(\.text) == ["roll", "bolle", "bread", "brød"])
    #expect(terms.map(\.gender) == [nil, .common, nil, nil])
    #expect(terms.map(\.form) == [.short, nil, .acronym, nil])
    #expect(terms.map(\.pos) == [nil, .noun, nil, nil])
    #expect(terms.map(\.status) == [.preferred, .deprecated, .preferred, .preferred])
    #expect(glossary.concepts.map(\.note) == ["https://a.example; varm", nil])
    #expect(
      found.map(\.message) == [
        "a glossary has no place for “Figure”; this column is left out",
        "a glossary has no place for “masculine” as “Gender [da]”; it is left out",
        "a glossary has no place for “particle” as “Part of speech [da]”; it is left out",
      ])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("Weblate’s own columns are no languages")
  func weblate() {
    let (glossary, found) = [any GlossaryFormat].builtIn.named("csv")!.parse(
      SourceFile(
        path: "g.csv",
        text: """
          "location","source","target","id","fuzzy","context","translator_comments","developer_comments"
          "a.md:1","bolle","roll","42","False","bagværk","varm","rund"

          """),
      languages: [LanguageTag("da")!, LanguageTag("en")!])
    #expect(glossary.concepts[0].terms.map(\.text) == ["bolle", "roll"])
    #expect(glossary.concepts[0].terms.map(\.language?.description) == ["da", "en"])
    #expect(glossary.concepts[0].note == "bagværk; varm; rund")
    #expect(
      found.map(\.message) == ["a glossary has no place for “location”, “id”, “fuzzy”; these columns are left out"])
  }

  @Test("TBX in style DCT and of version 2 is read; an internal subset is refused")
  func tbx() {
    let format = [any GlossaryFormat].builtIn.named("tbx")!
    let dct = """
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
      <conceptEntry id="c1"><min:subjectField>tools</min:subjectField><langSec xml:lang="en"><termSec><term>needle</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>
      """
    let read = format.parse(SourceFile(path: "g.tbx", text: dct), languages: []).0
    #expect(read.concepts.map(\.domain) == ["tools"])
    #expect(read.concepts[0].terms.map(\.status) == [.deprecated])
    let old =
      "<martif><text><body><termEntry><langSet xml:lang='da'><ntig><termGrp><term>nål</term></termGrp></ntig></langSet></termEntry></body></text></martif>"
    #expect(format.parse(SourceFile(path: "g.tbx", text: old), languages: []).0.concepts[0].terms[0].text == "nål")
    let bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><tbx>&a;</tbx>"
    #expect(!format.parse(SourceFile(path: "g.tbx", text: bomb), languages: []).1.isEmpty)
  }

  @Test("OmegaT and Vale get what they know")
  func others() {
    let languages = [LanguageTag("da")!, LanguageTag("en")!]
    let omegat = [any GlossaryFormat].builtIn.named("omegat")!
    #expect(String(decoding: omegat.encode(sample, languages: languages), as: UTF8.self).hasPrefix("nål\tneedle\t"))
    #expect(
      omegat.parse(SourceFile(path: "g", text: "# x\nnål\tneedle\tspids\nnål\tpin\n"), languages: languages).0.concepts[
        0
      ].terms.count == 3)
    let vale = [any GlossaryFormat].builtIn.named("vale")!
    #expect(
      String(decoding: vale.encode(sample, languages: languages), as: UTF8.self).contains("  \"no\": \"needle\"\n"))
  }

  @Test("writing back keeps order, comments and what did not change")
  func rewrite() {
    let text = """
      # head
      languages: [da]
      concepts:
        # first
        - id: a
          da: [b]   # keep

        - id: c
          da:
            - d   # why
      """
    let file = SourceFile(path: "g.yml", text: text)
    var concepts = Glossary.parse([file]).0.concepts
    #expect(Glossary.rewrite(file, with: concepts) == Array(text.utf8))
    concepts[1].domain = "x"
    concepts.append(Concept(id: "e", terms: [Term(text: "f", language: LanguageTag("da"))]))
    let written = String(decoding: Glossary.rewrite(file, with: concepts), as: UTF8.self)
    #expect(written.contains("# head\n") && written.contains("da: [b]   # keep\n") && written.contains("# why"))
    let again = Glossary.parse([SourceFile(path: "g.yml", text: written)])
    #expect(again.1.isEmpty)
    #expect(again.0.concepts == concepts)
  }
}
