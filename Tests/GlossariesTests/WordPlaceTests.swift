import Testing

@testable import Glossaries

@Suite("Places of words")
struct WordPlaceTests {
  @Test("a mark between words or behind the last has the words beside it, and none where there is none")
  func marks() {
    let words = SentenceWords("Vand ved 40 ° er varmt §")
    func beside(_ range: Range<Int>) -> [String?] {
      let place = WordPlace(range, in: words)
      return [-1, 1].map { place.word(at: $0).map { String(decoding: $0, as: UTF8.self) } }
    }
    #expect(beside(9..<11) == ["ved", nil])
    #expect(beside(0..<4) == [nil, "ved"])
    // The sign of degrees, and the section's at the end.
    #expect(beside(12..<14) == ["40", "er"])
    #expect(beside(24..<26) == ["varmt", nil])
    #expect(WordPlace(0..<1, in: SentenceWords("§")).word(at: -1) == nil)
  }
}
