import Testing
import Tosprog

/// What a user of the library writes, with one import.
@Suite("The library")
struct LibraryTests {
  @Test("two loose files of interface strings are compared key by key")
  func looseStrings() throws {
    let pair = try LoosePair(
      source: SourceFile(path: "ui.da.yml", text: "buy: Køb nu\nminutes: \"{n} minutter\"\nlost: Tabt\n"),
      target: SourceFile(path: "ui.en.yml", text: "buy: Buy now\nminutes: \"minutes\"\n"))
    #expect(
      pair.check().report.findings.map(\.diagnostic.rule).sorted() == ["missing-translation", "placeholder-mismatch"])
  }

  @Test(
    "links and code that are right stay silent",
    arguments: [
      ("Se [kortet](https://a.example/da/kort).", "See [the map](https://a.example/da/kort)."),
      ("Skriv til <a@b.example>.", "Write to [a@b.example](mailto:a@b.example)."),
      ("Kør:\n\n```sh\nls -l\n```", "Run:\n\n~~~sh\nls -l\n~~~"),
    ])
  func silent(_ danish: String, _ english: String) throws {
    let pair = try LoosePair(
      source: SourceFile(path: "x.da.md", text: danish + "\n"),
      target: SourceFile(path: "x.en.md", text: english + "\n"))
    #expect(pair.check().report.findings.filter { $0.diagnostic.severity >= .warning }.map(\.diagnostic.message) == [])
  }

  @Test("two texts are paired and judged without a project, and with one import")
  func oneImport() throws {
    let pair = try LoosePair(
      source: SourceFile(path: "te.da.md", text: "# Te\n\nLad teen trække i 3 minutter.\n"),
      target: SourceFile(path: "tea.en.md", text: "# Tea\n\nLeave the tea to brew for 4 minutes.\n"))
    let pairing = pair.pairing()
    #expect(pairing.bitext.beads.map(\.source.count) == [1, 1])
    let findings = pair.check().report.findings
    #expect(findings.map(\.diagnostic.rule) == ["number-mismatch"])
    #expect(findings.first?.diagnostic.range.startPosition == SourcePosition(line: 3, column: 27))
  }

  @Test("two arrays of segments are aligned as the README says, with the code that stands there")
  func readme() throws {
    let danish = ["Nålene er sterile.", "En behandling varer 30 minutter.", "Drik et glas vand bagefter."]
    let english = ["The needles are sterile.", "Drink a glass of water afterwards."]
    let links = Aligner(pair: .danishEnglish).align(
      danish.map { AlignmentUnit(text: $0) }, english.map { AlignmentUnit(text: $0) }, from: .danish, to: .english)
    let said = links.map { link in "\(link.source) \(link.target) \(link.kind)" }
    let shown = try lines(of: "README.md").drop { $0 != "```swift" }.dropFirst().prefix { $0 != "```" }
    #expect(shown.last?.hasSuffix("// " + said.joined(separator: ", ")) == true)
    let own = Set(try lines(of: "Tests/TosprogTests/LibraryTests.swift"))
    let code = shown.filter { !$0.isEmpty }.dropLast()
    #expect(code.count == 5)
    #expect(code.filter { !own.contains($0) } == [])
  }

  /// The lines of a file of this repository, without the blanks around them.
  private func lines(of path: String) throws -> [String] {
    String(decoding: try Disk.read("\(Repository.root)/\(path)"), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == " " }) }
  }
}
