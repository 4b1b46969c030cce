import Bitexts
import Diagnostics
import Languages
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

extension LexiconTests {
  @Test func confirmedSentencesTeachWords() {
    let sentences = [
      ("Grublingen går over.", "The pondering passes."), ("Hun kender grublingen.", "She knows pondering."),
      ("Hun kender vejen.", "She knows the way."),
    ].map { (first: $0.0, second: $0.1) }
    let lexicon = Lexicon(learning: sentences, first: .danish, second: .english)
    #expect(lexicon.entries.contains(.init(first: "grublingen", second: "pondering", count: 2)))
    #expect(!lexicon.entries.contains { $0.first == "vejen" })
    #expect(lexicon == Lexicon(learning: sentences.reversed() + sentences, first: .danish, second: .english))
  }
}

extension LexiconTests {
  @Test func termsOfAGlossaryAreWordsToo() {
    let lexicon = Lexicon(
      terms: [
        ("Grubling", "pondering"), ("tør nåling", "dry needling"), ("akupunktur i øret", "auricular acupuncture"),
      ],
      first: .danish, second: .english)
    #expect(lexicon.entries.contains(.init(first: "grubling", second: "pondering", count: 6)))
    #expect(lexicon.entries.contains(.init(first: "nåling", second: "needling", count: 2)))
    // The shortest word of a phrase stands for nothing by itself.
    #expect(!lexicon.entries.contains { $0.first == "i" })
  }

  @Test func listsOfOneKindGoTogether() throws {
    let one = Lexicon(first: "da", second: "en", entries: [.init(first: "nål", second: "needle", count: 1)])
    let both = try #require(one.merging(one))
    #expect(both.entries == [.init(first: "nål", second: "needle", count: 2)])
    #expect(one.merging(Lexicon(first: "da", second: "de", entries: [])) == nil)
  }
}
