import Bitexts
import Languages
import Testing

/// Input that nobody meant to be aligned: every unit is named exactly once, whatever it is.
@Suite struct HostileTests {
  #if DEBUG
    /// Without optimisation a fiftieth of the size takes as long; the whole is measured, see Tests/Benchmarks.
    private static let scale = 50
  #else
    private static let scale = 1
  #endif

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

  @Test func oneSideIsEmpty() {
    let danish = (0..<5000).map { "Linje \($0)." }
    #expect(links(units(danish), []).allSatisfy { $0.kind == .missing })
    #expect(links([], units(danish)).allSatisfy { $0.kind == .extra })
  }

  @Test func fiftyThousandTimesTheSameLine() {
    let danish = [String](repeating: "Den samme linje.", count: 50_000 / Self.scale)
    let english = [String](repeating: "The same line.", count: 50_000 / Self.scale)
    #expect(links(units(danish), units(english)).allSatisfy { $0.source == $0.target })
  }

  @Test("a hundred thousand segments, of which every tenth is not translated")
  func aVeryLongText() {
    let danish = (0..<100_000 / Self.scale).map { "Side \($0): \(AlignerTests.danish[$0 % 5])" }
    let english = (0..<100_000 / Self.scale).filter { $0 % 10 != 7 }.map {
      "Page \($0): \(AlignerTests.english[$0 % 5])"
    }
    let found = links(units(danish), units(english))
    let right = found.count { link in
      link.target.isEmpty ? link.source[0] % 10 == 7 : link.source == link.target.map { $0 + ($0 + 2) / 9 }
    }
    #expect(Double(right) > 0.99 * Double(found.count))
  }

  @Test func nothingIsShiftedBehindAGap() {
    let danish = (0..<60).map { "\(AlignerTests.danish[$0 % 5]) Det var nummer \($0)." }
    let english = (0..<60).map { "\(AlignerTests.english[$0 % 5]) That was number \($0)." }
    for gap in [1, 7, 25] {
      let rest = english[..<20] + english[(20 + gap)...]
      let found = links(units(danish), units(Array(rest)))
      #expect(found.filter { $0.source.first ?? 0 >= 20 + gap }.allSatisfy { $0.target == [$0.source[0] - gap] })
    }
  }

  @Test func theWrongTextIsAnsweredInTime() {
    let danish = (0..<10_000 / Self.scale).map { "\(AlignerTests.danish[$0 % 5]) \($0 * 7919 % 5000)" }
    let english = (0..<10_000 / Self.scale).map {
      "Ships wait for wind \($0 * 104_729 % 7000) and the keeper grows \($0) potatoes."
    }
    expectEveryUnitOnce(danish, english)
  }
}
