import Bitexts
import Diagnostics
import Testing

@Suite struct LexiconTests {
  @Test func itIsWrittenSortedAndReadBack() {
    let lexicon = Lexicon(
      first: "da", second: "en",
      entries: [
        .init(first: "nål", second: "needle", count: 3), .init(first: "behandling", second: "treatment", count: 2),
        .init(first: "nål", second: "needle", count: 1),
      ])
    #expect(lexicon.encoded() == "da\ten\tcount\nbehandling\ttreatment\t2\nnål\tneedle\t4\n")
    let (again, diagnostics) = Lexicon.parse(SourceFile(path: "lexicon.tsv", text: lexicon.encoded()))
    #expect(again == lexicon)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["", "\n\n", "hej", "da\ten\tcount\nnål\n\t\t\t\nx\ty\t-1\nx\ty\t99999999999999999999"])
  func brokenFilesAreSaidNotFatal(_ text: String) {
    let (lexicon, diagnostics) = Lexicon.parse(SourceFile(path: "lexicon.tsv", text: text))
    #expect(lexicon.entries.isEmpty)
    #expect(diagnostics.isEmpty == text.allSatisfy(\.isNewline))
  }
}
