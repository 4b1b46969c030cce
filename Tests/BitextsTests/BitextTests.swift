import Bitexts
import Diagnostics
import Documents
import Languages
import Testing

@Suite struct BitextTests {
  static func document(_ text: String, _ language: Language) throws -> Document {
    let format = try #require(DocumentFormat.of(path: "a.md"))
    return format.parse(SourceFile(path: "a.md", text: text), language: language)
  }

  static func bitext(_ danish: String, _ english: String) throws -> Bitext {
    Bitext(
      source: try document(danish, .danish), target: try document(english, .english),
      aligner: Aligner(pair: .danishEnglish))
  }

  static let danish = """
    ---
    title: Nåle og hygiejne
    description: Sådan holdes nålene rene.
    ---

    # Nåle og hygiejne

    Nålene er sterile. De bruges kun én gang, og derefter kommer de i en [beholder](affald.md).

    ![En beholder til brugte nåle](beholder.svg)

    - Vask hænder før hver behandling.
    - Rens huden med sprit.

    ![En hånd der holder en nål](haand.svg)
    """

  @Test func aPageIsPairedSentenceBySentence() throws {
    let bitext = try Self.bitext(
      Self.danish,
      """
      ---
      title: Needles and hygiene
      description: How the needles are kept clean.
      ---

      # Needles and hygiene

      The needles are sterile. They are used only once and then go into a [container](affald.md).

      ![A container for used needles](beholder.svg)

      - Wash your hands before each treatment.
      - Clean the skin with alcohol.

      ![A hand holding a needle](haand.svg)
      """)
    #expect(bitext.beads.allSatisfy { $0.kind == .paired && $0.source.count == 1 && $0.target.count == 1 })
    #expect(bitext.beads.allSatisfy { $0.source.map(\.kind) == $0.target.map(\.kind) })
    #expect(bitext.pairedShare == 1)
    #expect(bitext.looksLikeTranslation)
  }

  @Test func onlyTheAltTextsAreUntranslated() throws {
    let bitext = try Self.bitext(
      Self.danish,
      """
      ---
      title: Needles and hygiene
      description: How the needles are kept clean.
      ---

      # Needles and hygiene

      The needles are sterile. They are used only once and then go into a [container](affald.md).

      ![En beholder til brugte nåle](beholder.svg)

      - Wash your hands before each treatment.
      - Clean the skin with alcohol.

      ![En hånd der holder en nål](haand.svg)
      """)
    let untranslated = bitext.beads.filter { $0.kind == .untranslated }
    #expect(untranslated.flatMap(\.source).map(\.kind) == [.imageAlt, .imageAlt])
    #expect(bitext.beads.count { $0.kind == .paired } == bitext.beads.count - 2)
  }

  @Test func theWrongArticleIsRecognised() throws {
    let bitext = try Self.bitext(
      Self.danish,
      """
      # The harbour in winter

      Ships wait for the ice to melt. Sailors tell long stories about storms and whales.

      - The lighthouse was built in 1887.
      - Its keeper grows potatoes.

      Every spring a market opens at the quay. Merchants from five countries trade wool for timber there.
      """)
    #expect(!bitext.looksLikeTranslation)
    #expect(bitext.pairedShare < 0.3)
  }

  @Test func anEmptyTargetLeavesEverythingMissing() throws {
    let bitext = try Self.bitext(Self.danish, "")
    #expect(bitext.beads.allSatisfy { $0.kind == .missing })
    #expect(bitext.pairedShare == 0)
  }
}
