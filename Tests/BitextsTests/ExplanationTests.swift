import Bitexts
import Catalogs
import Languages
import Testing

/// What a bitext says of its beads, and what becomes of them in a translation memory.
@Suite struct ExplanationTests {
  static let danish = "# Nåle\n\nNålene er *sterile*. Brug dem kun én gang. Kom dem i en [beholder](affald.md).\n"
  static let english = "# Needles\n\nThe needles are *sterile*. Put them in a [container](affald.md).\n"

  @Test func everyBeadHasItsReasons() throws {
    let bitext = try BitextTests.bitext(Self.danish, Self.english)
    let said = bitext.beads.map(bitext.explanation)
    #expect(said.count == 4)
    #expect(said.allSatisfy { $0.hasPrefix("confidence ") })
    #expect(said[1].contains("are known to answer each other"))
    #expect(said[2].contains("no sentence of the translation answers its words"))
    #expect(said[3].contains("links, images and codes agree"))
    #expect(said[3].contains("the runner-up was “Brug dem kun én gang.” facing “Put them in a container.”"))
  }

  @Test func aMergedSentenceIsSaid() throws {
    let bitext = try BitextTests.bitext(
      "Nålene er sterile. De smides ud bagefter.\n", "The needles are sterile and are thrown away afterwards.\n")
    #expect(bitext.beads.map(bitext.explanation).first?.contains("2 sentences became one sentence") == true)
  }

  @Test func aMemoryHoldsThePairsWithTheirCodes() throws {
    let bitext = try BitextTests.bitext(Self.danish, Self.english)
    let memory = bitext.memory { "bead \($0)" }
    #expect(memory.entries.map(\.id) == ["bead 0", "bead 1", "bead 3"])
    let format = try #require([any CatalogFormat].builtIn.named("tmx"))
    let file = format.encode(memory, language: .english)
    #expect(file.problems.isEmpty)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("<seg>The needles are <bpt"))
    #expect(text.contains("xml:lang=\"da\""))
  }
}
