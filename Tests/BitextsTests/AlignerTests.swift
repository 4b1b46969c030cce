import Bitexts
import Languages
import Testing

/// Units that are paragraphs of their own.
func units(_ texts: [String], kind: String = "paragraph") -> [AlignmentUnit] {
  texts.enumerated().map { AlignmentUnit(text: $1, kind: kind, block: $0) }
}

/// The sentences of one paragraph.
func paragraph(_ texts: [String], block: Int = 0) -> [AlignmentUnit] {
  texts.map { AlignmentUnit(text: $0, kind: "paragraph", block: block) }
}

/// The links from Danish to English.
func links(_ danish: [AlignmentUnit], _ english: [AlignmentUnit]) -> [Link] {
  Aligner(pair: .danishEnglish).align(danish, english, from: .danish, to: .english)
}

extension [Link] {
  /// Both sides of each link: “0–0”, “1+2–1”, “3–”.
  var places: [String] {
    map {
      $0.source.map(String.init).joined(separator: "+") + "–" + $0.target.map(String.init).joined(separator: "+")
    }
  }
}

@Suite struct AlignerTests {
  static let danish = [
    "Akupunktur er en gammel behandling, som mange danskere har prøvet.",
    "Nålene er sterile og bruges kun én gang.",
    "De fleste mærker et lille stik, men sjældent smerter.",
    "En behandling varer som regel 30 minutter.",
    "Bagefter kan du føle dig træt eller let svimmel.",
  ]
  static let english = [
    "Acupuncture is an old treatment that many Danes have tried.",
    "The needles are sterile and used only once.",
    "Most people feel a little prick, but rarely pain.",
    "A treatment usually takes 30 minutes.",
    "Afterwards you may feel tired or slightly dizzy.",
  ]

  @Test func nothingFacesNothing() {
    #expect(links([], []).isEmpty)
    #expect(links(units(["Hej."]), []).map(\.kind) == [.missing])
    #expect(links([], units(["Hello."])).map(\.kind) == [.extra])
  }

  @Test func aFinishedTranslationIsPairedOneByOne() {
    let found = links(units(Self.danish), units(Self.english))
    #expect(found.places == ["0–0", "1–1", "2–2", "3–3", "4–4"])
    #expect(found.allSatisfy { $0.kind == .paired && $0.confidence > 0.5 && $0.confidence <= 1 })
  }

  /// What `--lines` and files without structure give: nobody knows which lines belong together.
  @Test func linesWithoutBlocksMayMergeAndStayAloneElsewhere() {
    let danish = Self.danish.map { AlignmentUnit(text: $0) }
    var english = Self.english.map { AlignmentUnit(text: $0) }
    english[4...4] = [AlignmentUnit(text: "Afterwards you may feel tired."), AlignmentUnit(text: "Or slightly dizzy.")]
    english.remove(at: 1)
    #expect(links(danish, english).places == ["0–0", "1–", "2–1", "3–2", "4–3+4"])
  }

  @Test func aParagraphDoesNotTakeInTheListBehindIt() {
    let danish =
      paragraph(["Tag det med, som du skal bruge: et håndklæde og en flaske vand."])
      + units(["et håndklæde", "en flaske vand"], kind: "listItem").enumerated().map { index, unit in
        AlignmentUnit(text: unit.text, kind: unit.kind, block: index + 1)
      }
    let english = paragraph(["Bring what you are going to use: a towel and a bottle of water."])
    #expect(links(danish, english).places == ["0–0", "1–", "2–"])
  }

  @Test func anExtraSentenceShiftsNothing() {
    var english = Self.english
    english.insert("Bring a towel and a bottle of water to the clinic.", at: 2)
    let found = links(paragraph(Self.danish), paragraph(english))
    #expect(found.places == ["0–0", "1–1", "–2", "2–3", "3–4", "4–5"])
    #expect(found[2].kind == .extra)
  }

  @Test func aMissingSentenceIsSaid() {
    var english = Self.english
    english.remove(at: 3)
    let found = links(paragraph(Self.danish), paragraph(english))
    #expect(found.places == ["0–0", "1–1", "2–2", "3–", "4–3"])
    #expect(found[3].kind == .missing)
  }

  @Test func twoSentencesMayBecomeOneAndOneTwo() {
    let danish = [
      Self.danish[0], "Nålene er sterile.", "Vi bruger dem kun én gang, og derefter smides de ud.", Self.danish[3],
      Self.danish[4],
    ]
    let english = [
      Self.english[0], "The needles are sterile, and we use them only once, after which they are thrown away.",
      Self.english[3], "Afterwards you may feel tired.", "You may also be slightly dizzy.",
    ]
    #expect(links(paragraph(danish), paragraph(english)).places == ["0–0", "1+2–1", "3–2", "4–3+4"])
  }

  @Test func aParagraphSplitInTwoKeepsItsSentences() {
    let english = paragraph(Array(Self.english[..<2])) + paragraph(Array(Self.english[2...]), block: 1)
    #expect(links(paragraph(Self.danish), english).places == ["0–0", "1–1", "2–2", "3–3", "4–4"])
    let danish = paragraph(Array(Self.danish[..<3])) + paragraph(Array(Self.danish[3...]), block: 1)
    #expect(links(danish, paragraph(Self.english)).places == ["0–0", "1–1", "2–2", "3–3", "4–4"])
  }

  @Test func aListInAnotherOrderIsMoved() {
    let danish = ["hovedpine og migræne", "smerter i ryg og nakke", "søvnløshed", "kvalme og opkastning"]
    let english = ["headache and migraine", "nausea and vomiting", "pain in the back and neck", "insomnia"]
    let found = links(units(danish, kind: "listItem"), units(english, kind: "listItem"))
    #expect(found.places == ["0–0", "1–2", "2–3", "3–1"])
    #expect(found.map(\.kind) == [.paired, .paired, .paired, .moved])
  }

  @Test func aHeadingThatIsNotTranslatedIsMissing() {
    func heading(_ text: String, _ block: Int) -> AlignmentUnit {
      AlignmentUnit(text: text, kind: "heading", level: 2, block: block)
    }
    let danish =
      [heading("Før behandlingen", 0)] + paragraph(Array(Self.danish[..<2]), block: 1)
      + [heading("Hvad du mærker", 2)] + paragraph(Array(Self.danish[2...]), block: 3)
    let english =
      [heading("Before the treatment", 0)] + paragraph(Array(Self.english[..<2]), block: 1)
      + paragraph(Array(Self.english[2...]), block: 2)
    let found = links(danish, english)
    #expect(found.places == ["0–0", "1–1", "2–2", "3–", "4–3", "5–4", "6–5"])
  }

  @Test func aTranslationThatIsHalfDoneSaysWhatIsLeft() {
    let danish =
      Self.danish + [
        "Drik et glas vand, inden du går hjem.", "Spørg altid din læge, hvis du tager blodfortyndende medicin.",
        "Gravide bør kun behandles af en erfaren akupunktør.", "Ring til klinikken, hvis du får feber.",
        "Prisen er 450 kr. for den første konsultation.",
      ]
    let english = [
      Self.english[0], Self.english[3], "Drink a glass of water before you go home.",
      "Always ask your doctor if you take blood-thinning medicine.", "Call the clinic if you get a fever.",
      "The first consultation costs DKK 450.",
    ]
    let found = links(units(danish), units(english))
    #expect(found.places == ["0–0", "1–", "2–", "3–1", "4–", "5–2", "6–3", "7–", "8–4", "9–5"])
  }

  @Test func whatIsLeftInDanishIsUntranslated() {
    var english = Self.english
    english[2] = Self.danish[2]
    let found = links(units(Self.danish), units(english))
    #expect(found.map(\.kind) == [.paired, .paired, .untranslated, .paired, .paired])
    // A name or a number is the same in every language.
    #expect(links(units(["DAKOBE", "2026"]), units(["DAKOBE", "2026"])).map(\.kind) == [.paired, .paired])
  }

  @Test func languagesWithoutAListAreAlignedToo() throws {
    let latin = Language(tag: try #require(LanguageTag("la")), name: "Latin")
    let toy = Language(tag: try #require(LanguageTag("eo")), name: "Esperanto")
    let source = ["Anno 1066 Wilhelmus venit.", "In provincia Normannia vixit.", "Obiit anno 1087 in urbe Rotomago."]
    let target = ["En 1066 alvenis Vilhelmo.", "Li mortis en 1087."]
    let aligner = Aligner(pair: LanguagePair(first: latin, second: toy))
    let found = aligner.align(units(source), units(target), from: latin, to: toy)
    #expect(found.places == ["0–0", "1–", "2–1"])
  }

  @Test func theDirectionDoesNotMatter() {
    let found = Aligner(pair: .danishEnglish).align(
      units(Self.english), units(Array(Self.danish.dropFirst(2))), from: .english, to: .danish)
    #expect(found.places == ["0–", "1–", "2–0", "3–1", "4–2"])
  }

  @Test func whatTheProjectConfirmedCounts() {
    let danish = ["Grublingen satte ind.", "Vræl hjalp."]
    let english = ["Bawling was of help.", "Then the pondering set in.", "Weather permitting, we left."]
    let lexicon = Lexicon(
      first: "da", second: "en",
      entries: [
        .init(first: "grubling", second: "pondering", count: 9), .init(first: "vræl", second: "bawling", count: 9),
      ])
    let found = Aligner(pair: .danishEnglish, lexicon: lexicon)
      .align(units(danish), units(english), from: .danish, to: .english)
    #expect(found.contains { $0.source == [0] && $0.target == [1] })
  }
}
