import Bitexts
import Documents
import Languages
import Testing

/// What happens to articles between two languages, told by small ones.
@Suite struct ArticleTests {
  /// The links of two Markdown texts, told by the first words of their sentences.
  private func pairs(_ danish: String, _ english: String) throws -> [String] {
    try BitextTests.bitext(danish, english).beads.map { bead in
      let sides = [bead.source, bead.target].map { $0.map(\.text).joined(separator: " + ") }
      return "\(bead.kind): \(sides[0]) | \(sides[1])"
    }
  }

  /// The beads that are no plain pairs.
  private func remarks(_ danish: String, _ english: String) throws -> [String] {
    try pairs(danish, english).filter { !$0.hasPrefix("paired") }
  }

  static let danish = """
    # Fisk på en hverdag

    Fisk er hurtigere at lave, end de fleste tror. Køb den samme dag, du skal bruge den. Lugt til den først.

    ## I ovnen

    Smør et fad, og læg fisken i med skindsiden nedad. Drys med salt, og bag den i 15 minutter. Den er færdig, når \
    kødet skiller sig i flager.

    ## På panden

    Tør fisken med et stykke papir. Steg den på skindsiden ved høj varme. Vend den kun én gang.

    ## Tilbehør

    - nye kartofler
    - ærter og gulerødder
    - en klat mayonnaise
    - et stykke citron
    """

  static let english = """
    # Fish on a weekday

    Fish is quicker to cook than most people think. Buy it on the day you are going to use it. Smell it first.

    ## In the oven

    Grease a dish and put the fish in it with the skin down. Sprinkle with salt and bake it for 15 minutes. It is done \
    when the flesh comes apart in flakes.

    ## In the pan

    Dry the fish with a piece of paper. Fry it on the skin side over high heat. Turn it only once.

    ## Side dishes

    - new potatoes
    - peas and carrots
    - a dollop of mayonnaise
    - a piece of lemon
    """

  @Test func aFinishedTranslationHasNoRemarks() throws {
    #expect(try remarks(Self.danish, Self.english) == [])
  }

  @Test(
    "each sentence of a paragraph is missed when it goes",
    arguments: [
      ("Buy it on the day you are going to use it. ", "Køb den samme dag, du skal bruge den."),
      (" Smell it first.", "Lugt til den først."), (" Turn it only once.", "Vend den kun én gang."),
      ("Sprinkle with salt and bake it for 15 minutes. ", "Drys med salt, og bag den i 15 minutter."),
      ("Dry the fish with a piece of paper. ", "Tør fisken med et stykke papir."),
    ])
  func aSentenceIsMissing(_ english: String, _ danish: String) throws {
    #expect(try remarks(Self.danish, Self.english.replacing(english, with: "")) == ["missing: \(danish) | "])
  }

  @Test func aSentenceIsExtra() throws {
    let english = Self.english.replacing("Buy it", with: "Frozen fish will do when the shop is closed. Buy it")
    #expect(try remarks(Self.danish, english) == ["extra:  | Frozen fish will do when the shop is closed."])
  }

  @Test func twoSentencesBecomeOne() throws {
    let english = Self.english.replacing("side over high heat. Turn it", with: "side over high heat and turn it")
    #expect(try remarks(Self.danish, english) == [])
    #expect(
      try pairs(Self.danish, english).contains(
        "paired: Steg den på skindsiden ved høj varme. + Vend den kun én gang. | "
          + "Fry it on the skin side over high heat and turn it only once."))
  }

  @Test func oneSentenceBecomesTwo() throws {
    let english = Self.english.replacing("with salt and bake it", with: "with salt. Bake it")
    #expect(try remarks(Self.danish, english) == [])
    #expect(
      try pairs(Self.danish, english).contains(
        "paired: Drys med salt, og bag den i 15 minutter. | Sprinkle with salt. + Bake it for 15 minutes."))
  }

  @Test func aParagraphIsSplitOrMerged() throws {
    let split = Self.english.replacing("think. Buy", with: "think.\n\nBuy")
    #expect(try remarks(Self.danish, split) == [])
    let danish = Self.danish.replacing("papir. Steg", with: "papir.\n\nSteg")
    #expect(try remarks(danish, Self.english) == [])
  }

  @Test func aListIsInAnotherOrder() throws {
    let english = Self.english
      .replacing("- a piece of lemon", with: "")
      .replacing("- new potatoes", with: "- a piece of lemon\n- new potatoes")
    #expect(try remarks(Self.danish, english) == ["moved: et stykke citron | a piece of lemon"])
  }

  @Test func twoNeighboursHaveChangedPlaces() throws {
    let english = Self.english
      .replacing("Dry the fish with a piece of paper. Fry", with: "Fry")
      .replacing("high heat.", with: "high heat. Dry the fish with a piece of paper.")
    let found = try remarks(Self.danish, english)
    #expect(found.count == 1 && found[0].hasPrefix("moved"))
  }

  @Test func aHeadingIsMissing() throws {
    #expect(try remarks(Self.danish, Self.english.replacing("## In the pan\n", with: "")) == ["missing: På panden | "])
  }

  @Test func aSectionMovesWhole() throws {
    let pan = Self.english.range(of: "## In the pan", to: "## Side dishes")
    var english = Self.english.replacing(pan, with: "")
    english = english.replacing("## In the oven", with: pan + "## In the oven")
    let found = try remarks(Self.danish, english)
    #expect(found.allSatisfy { $0.hasPrefix("moved") })
    // Either section may be said to have moved, its heading included.
    #expect(found.contains("moved: På panden | In the pan") || found.contains("moved: I ovnen | In the oven"))
    #expect(found.count == 4)
  }

  @Test func sectionsWithOneHeadingKeepTheirSentences() throws {
    let danish = """
      # Vejledning

      ## Eksempel

      Prisen på en kop kaffe er 25 kr. Den skrives med komma, når der er øre.

      ## Eksempel

      Lægen ser patienten om morgenen. Derefter skriver han en recept.
      """
    let english = """
      # Guide

      ## Example

      The doctor sees the patient in the morning. Afterwards he writes a prescription.

      ## Example

      The price of a cup of coffee is DKK 25. It is written with a comma when there are øre.
      """
    let found = try pairs(danish, english)
    #expect(!found.contains { $0.hasPrefix("missing") || $0.hasPrefix("extra") })
    #expect(
      found.contains { $0.hasSuffix("Lægen ser patienten om morgenen. | The doctor sees the patient in the morning.") })
  }

  @Test func aTranslationIsNearlyHalfDone() throws {
    let english = """
      # Fish on a weekday

      Fish is quicker to cook than most people think. Smell it first.

      ## In the pan

      Dry the fish with a piece of paper. Fry it on the skin side over high heat.

      ## Side dishes

      - new potatoes
      - a piece of lemon
      """
    #expect(
      try remarks(Self.danish, english) == [
        "missing: Køb den samme dag, du skal bruge den. | ", "missing: I ovnen | ",
        "missing: Smør et fad, og læg fisken i med skindsiden nedad. | ",
        "missing: Drys med salt, og bag den i 15 minutter. | ",
        "missing: Den er færdig, når kødet skiller sig i flager. | ", "missing: Vend den kun én gang. | ",
        "missing: ærter og gulerødder | ", "missing: en klat mayonnaise | ",
      ])
  }

  @Test func settingsPairByTheirKeys() throws {
    let danish =
      "---\ntitle: Fisk\ndescription: Nemt og hurtigt.\nsummary: Aftensmad på et kvarter.\n---\n\nSpis fisk.\n"
    let english =
      "---\nsummary: Dinner in a quarter of an hour.\ntitle: Fish\ndescription: Easy and quick.\n---\n\nEat fish.\n"
    #expect(
      try pairs(danish, english) == [
        "paired: Fisk | Fish", "paired: Nemt og hurtigt. | Easy and quick.",
        "paired: Aftensmad på et kvarter. | Dinner in a quarter of an hour.", "paired: Spis fisk. | Eat fish.",
      ])
  }

  @Test func alternativeTextsPairByTheirImages() throws {
    let danish = "# Fisk\n\n![En torsk](torsk.svg)\n\n![En rødspætte](flad.svg)\n\n![Et fad](fad.svg)\n"
    let english = "# Fish\n\n![Xyzzy](torsk.svg)\n\n![A dish](fad.svg)\n"
    #expect(
      try pairs(danish, english) == [
        "paired: Fisk | Fish", "paired: En torsk | Xyzzy", "missing: En rødspætte | ", "paired: Et fad | A dish",
      ])
  }
}

extension String {
  /// From the first place of `start` up to the first place of `end`.
  fileprivate func range(of start: String, to end: String) -> String {
    var text = self[...]
    while !text.isEmpty, !text.hasPrefix(start) { text = text.dropFirst() }
    var rest = text
    while !rest.isEmpty, !rest.hasPrefix(end) { rest = rest.dropFirst() }
    return String(text.dropLast(rest.count))
  }
}
