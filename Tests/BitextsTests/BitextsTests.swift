import Bitexts
import Languages
import Testing

/// Units that are paragraphs of their own.
func units(_ texts: [String], kind: String = "paragraph") -> [AlignmentUnit] {
  texts.enumerated().map { AlignmentUnit(text: $1, kind: kind, block: $0) }
}

/// The links of Danish and English paragraphs, as pairs of indexes.
func pairs(_ danish: [String], _ english: [String]) -> [[[Int]]] {
  Aligner(pair: .danishEnglish).align(units(danish), units(english), from: .danish, to: .english)
    .map { [$0.source, $0.target] }
}

@Suite struct AlignerTests {
  @Test func nothingFacesNothing() {
    #expect(pairs([], []).isEmpty)
    #expect(pairs(["Hej."], []) == [[[0], []]])
    #expect(pairs([], ["Hello."]) == [[[], [0]]])
  }
}
