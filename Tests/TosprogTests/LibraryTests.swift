import Testing
import Tosprog

/// What a user of the library writes, with one import.
@Suite("The library")
struct LibraryTests {
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
}
