import Bitexts
import Languages
import Testing

/// Input that nobody meant to be aligned: every unit is named exactly once, whatever it is.
@Suite struct HostileTests {
  private func expectEveryUnitOnce(_ source: [String], _ target: [String]) {
    let found = links(units(source), units(target))
    #expect(found.flatMap(\.source).sorted() == Array(source.indices))
    #expect(found.flatMap(\.target).sorted() == Array(target.indices))
  }

  @Test func oneLineAgainAndAgain() {
    let danish = [String](repeating: "Den samme linje.", count: 400)
    let english = [String](repeating: "The same line.", count: 400)
    let found = links(units(danish), units(english))
    #expect(found.allSatisfy { $0.source == $0.target })
    expectEveryUnitOnce(danish, Array(english[..<300]))
  }

  @Test func oneSideIsAHundredTimesLonger() {
    let long = (0..<3000).map { "Sætning nummer \($0) handler om \($0 * 7919 % 1000) andre ting." }
    expectEveryUnitOnce(long, (0..<30).map { "Sentence number \($0 * 100) is about something else." })
    expectEveryUnitOnce((0..<30).map { "Sætning nummer \($0 * 100)." }, long)
  }

  @Test func oneSentenceIsAMegabyte() {
    let danish = String(repeating: "nålen og lægen gik en tur i skoven ", count: 15_000)
    let english = String(repeating: "the needle and the doctor took a walk in the wood ", count: 15_000)
    expectEveryUnitOnce([danish, "Hej verden."], ["Hello world.", english])
    expectEveryUnitOnce([String(repeating: "x", count: 500_000)], [String(repeating: "ø", count: 500_000)])
  }

  @Test func emptyAndOddTexts() {
    expectEveryUnitOnce(["", " ", "…", "\u{0}", "👩‍🚀", "e\u{301}", "针灸", "أهلا"], ["", "!", "針灸", "𝕏", "\u{FEFF}"])
    expectEveryUnitOnce(["_", "1.000.000.000.000.000.000.000", "a_b_c"], ["1,2,3,", ".1", "a'b’c"])
  }

  @Test func oneLanguageOnBothSides() {
    let found = Aligner(pair: .danishEnglish).align(
      units(AlignerTests.danish), units(AlignerTests.danish), from: .danish, to: .danish)
    #expect(found.places == ["0–0", "1–1", "2–2", "3–3", "4–4"])
  }

  @Test func hugeNumbersOfKindsLevelsAndBlocks() {
    let odd = AlignmentUnit(text: "Hej", kind: "x", level: .max, block: .min, anchors: ["", "a", "a"])
    let even = AlignmentUnit(text: "Hello", kind: "", level: .min, block: .max, anchors: [])
    #expect(links([odd, even], [even, odd]).flatMap(\.source).sorted() == [0, 1])
  }

  @Test func equalInputGivesEqualLinks() {
    let danish = (0..<400).map { "Linje \($0 % 37) om \(AlignerTests.danish[$0 % 5])" }
    let english = (0..<380).map { "Line \($0 % 31) about \(AlignerTests.english[$0 % 5])" }
    let first = links(units(danish), units(english))
    for _ in 0..<3 { #expect(links(units(danish), units(english)) == first) }
  }
}
