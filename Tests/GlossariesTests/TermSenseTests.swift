import Glossaries
import Languages
import Testing

private let glossary = Glossary(
  concepts: """
    - {id: mould, da: [{term: form, gender: c}], en: [mould]}
    - {id: lesson, da: [{term: time, gender: c}], en: [lesson]}
    - {id: key, da: [{term: toneart, gender: c}], en: [key]}
    - {id: student, note: of a school, da: [{term: elev, gender: c}], en: [student, {term: pupil, status: deprecated}]}
    - {id: pupil, note: of the eye, da: [{term: pupil, gender: c}], en: [pupil]}
    - {id: archive, da: [{term: arkiv, gender: n}], en: [archive]}
    - {id: glaze, da: [{term: glasur, gender: c}], en: [glaze]}
    - {id: study, da: [{term: studie, gender: n}], en: [study]}
    - {id: throw, da: [{term: dreje, pos: verb}], en: [{term: throw, pos: verb}]}
    - {id: fire, da: [{term: brænde, pos: verb}], en: [{term: fire, pos: verb}]}
    - {id: binding, da: [{term: indbinding, gender: c}], en: [binding]}
    - {id: glue, da: [{term: lim, gender: c}], en: [glue]}
    - {id: dye, da: [{term: farve, pos: verb}], en: [{term: dye, pos: verb}, {term: colour, pos: verb, status: deprecated}]}
    - {id: dryer, da: [{term: hårtørrer, gender: c}], en: [hairdryer]}
    - {id: donor, da: [{term: giver, gender: c}], en: [donor]}
    - {id: rennet, da: [{term: løbe, gender: c}], en: [rennet]}
    - {id: climber, da: [{term: klatrer, gender: c}], en: [climber]}
    - {id: paste, da: [{term: klister, gender: n}], en: [paste]}
    - {id: lifeguard, da: [{term: livredder, gender: c}], en: [lifeguard]}
    - {id: self-timer, da: [{term: selvudløser, gender: c}], en: [self-timer]}
    - {id: discus, da: [{term: diskoskaster, gender: c}], en: [discus thrower]}
    - {id: error, da: [{term: fejlmeddelelse, gender: c}], en: [error message]}
    - {id: bell, da: [{term: klokke, gender: c}], en: [bell]}
    - {id: controls, da: [{term: kontrolgruppe, gender: c}], en: [control group]}
    """)

private func issues(_ source: String, _ target: String, from: Language = .danish) -> [String] {
  glossary.issues([(source, target)], from: from)
}

private func issues(_ beads: [(String, String)], from: Language = .danish) -> [String] {
  glossary.issues(beads, from: from)
}

@Suite("Words of several senses, and words left out")
struct TermSenseTests {
  @Test("a translation of another sense is noted, and one of the same sense is a finding")
  func otherSense() {
    #expect(issues("Bordet har en smuk form.", "The table has a beautiful shape.") == ["mould missing note"])
    #expect(issues("Hæld det i en form.", "Pour it into a tin.") == ["mould missing warning"])
    #expect(issues("Hæld det i en form.", "Pour it into a bucket.") == ["mould missing warning"])
    #expect(issues("Timerne gik langsomt.", "The hours passed slowly.") == ["lesson missing note"])
    #expect(issues("Klokken ti er der pause.", "There is a break at ten.").isEmpty)
    #expect(issues("Vi ventede i fjorten timer.", "We waited for fourteen hours.").isEmpty)
    #expect(issues("The key is in the lock.", "Nøglen sidder i låsen.", from: .english) == ["key missing note"])
    #expect(issues("He threw the ball.", "Han kastede bolden.", from: .english) == ["throw missing note"])
  }

  @Test("a word that another term asks for is no sign of another sense")
  func askedElsewhere() {
    #expect(issues("The keys of the archive", "Arkivets toner", from: .english) == ["key missing warning"])
  }

  @Test("a wrong term is one though another concept has it, where the source speaks of this concept alone")
  func homonym() {
    #expect(issues("Eleven kom for sent.", "The pupil was late.") == ["student deprecated warning"])
    #expect(issues("Pupillen er stor.", "The pupil is large.") == ["student deprecated note"])
  }

  @Test("a pronoun that answers none of the source stands for the term")
  func surplusPronouns() {
    #expect(issues("Glasuren revner i ovnen.", "It cracks in the kiln.") == ["glaze missing note"])
    #expect(
      issues("Uden glasur kan jeg ikke brænde skålen.", "I can't fire the bowl without it.") == ["glaze missing note"])
    #expect(issues("Den sorte glasur revner.", "The black coating cracks.") == ["glaze missing warning"])
    #expect(issues("Det viser, at glasuren revner.", "It shows that the coating cracks.") == ["glaze missing warning"])
    #expect(
      issues("Keramikeren takkede for glasuren.", "The potter thanked them for the paint.") == ["glaze missing warning"]
    )
  }

  @Test("a term in the next sentence excuses only where that sentence does not ask for it itself")
  func neighbours() {
    #expect(
      issues([
        (source: "Skålen får glasur.", target: "The bowl is coated."),
        (source: "Den tørrer.", target: "The glaze dries."),
      ]) == ["glaze missing note"])
    #expect(
      issues([
        (source: "Skålen dækkes af glasur.", target: "The bowl is covered in varnish."),
        (source: "Glasuren tørrer.", target: "The glaze dries."),
      ]) == ["glaze missing warning"])
    #expect(
      issues([
        (source: "Når glasuren er påført, tørrer skålen.", target: "Once coated, the bowl dries."),
        (source: "Glasuren er våd.", target: "The glaze is wet."),
      ]) == ["glaze missing note"])
  }

  @Test("a count that stands alone stands for the counted")
  func counts() {
    #expect(issues("Mange studier er små.", "Many are small.") == ["study missing note"])
    #expect(issues("De fandt seks studier.", "They found six.") == ["study missing note"])
    #expect(issues("Mange studier er små.", "Many reports are small.") == ["study missing warning"])
  }

  @Test("verbs and participles that look like a noun's form ask for nothing")
  func otherClasses() {
    #expect(issues("Arkiver dokumentet i mappen.", "File the document in the folder.").isEmpty)
    #expect(issues("Arkiver er åbne for alle.", "Collections are open to all.") == ["archive missing warning"])
    #expect(issues("The agreement is legally binding.", "Aftalen er juridisk bindende.", from: .english).isEmpty)
    #expect(issues("Stack the bisque-fired bowls.", "Stabl de forglødede skåle.", from: .english).isEmpty)
    #expect(issues("Klor giver dårlig luft.", "Chlorine makes for bad air.").isEmpty)
    #expect(issues("Ellers kan det løbe igennem.", "Otherwise it runs through.").isEmpty)
    #expect(issues("Se på knuden, før I klatrer.", "Look at the knot before climbing.").isEmpty)
    #expect(issues("Giveren er ukendt.", "The owner is unknown.") == ["donor missing warning"])
    #expect(issues("Her giver du blod.", "This is where blood is taken.").isEmpty)
    #expect(issues("Den giver, du kender, er syg.", "The man you know is ill.") == ["donor missing warning"])
    #expect(issues("Lim det ikke.", "Do not stick it together.").isEmpty)
    #expect(issues("Tør skålen af, og lim hanken på.", "Wipe the bowl and stick the handle on.").isEmpty)
    #expect(issues("Lim skålen sammen.", "Stick the bowl together.").isEmpty)
    #expect(issues("Lim er dyrt.", "Paint is expensive.") == ["glue missing warning"])
    #expect(
      issues("Paste up to the rim is fine.", "Maling op til kanten er fint.", from: .english) == [
        "paste missing warning"
      ])
    #expect(issues("Paste up, and wait.", "Kom i gang, og vent.", from: .english).isEmpty)
    #expect(issues("Kolben er af glas.", "Change colour.") == ["dye deprecated note"])
    #expect(issues("Hun vil farve det.", "She wants to colour it.") == ["dye deprecated warning"])
    #expect(issues("Hårtørreren er varm.", "The dryer is hot.") == ["dryer missing note"])
    #expect(issues("Paste is made from flour.", "Lim koges af mel.", from: .english) == ["paste missing warning"])
  }

  @Test("a head stands for its term where the whole was named before in the same text")
  func shortened() {
    #expect(issues("Følg livredderens råd.", "Follow the guard's advice.") == ["lifeguard missing warning"])
    #expect(issues("Tryk på selvudløseren.", "Press the timer.") == ["self-timer missing warning"])
    #expect(issues("En kontrolgruppe ventede.", "The controls waited.") == ["controls missing warning"])
    #expect(issues("The discus thrower won.", "Kasteren vandt.", from: .english) == ["discus missing warning"])
    let filler = Array(repeating: (source: "Det er sent.", target: "It is late."), count: 5)
    func later(_ first: (String, String), _ second: (String, String), from: Language = .danish) -> [String] {
      issues([(source: first.0, target: first.1)] + filler + [(source: second.0, target: second.1)], from: from)
    }
    #expect(
      later(
        ("En livredder ser alt.", "A lifeguard sees all."), ("Følg livredderens råd.", "Follow the guard's advice."))
        == ["lifeguard missing note"])
    #expect(
      later(("Kontrolgruppen sov.", "The control group slept."), ("Kontrolgruppen ventede.", "The controls waited."))
        == ["controls missing note"])
    #expect(
      later(
        ("A discus thrower fell.", "En diskoskaster faldt."), ("The discus thrower won.", "Kasteren vandt."),
        from: .english) == ["discus missing note"])
    // The head of what is known already, said by the head.
    #expect(issues("Fejlmeddelelsen forsvandt.", "The message disappeared.") == ["error missing note"])
    #expect(issues("Der kom en fejlmeddelelse.", "A message appeared.") == ["error missing warning"])
    // What the source said before is not yet named in the translation.
    #expect(
      later(("En livredder ser alt.", "A guard sees all."), ("Følg livredderens råd.", "Follow the guard's advice."))
        == ["lifeguard missing warning", "lifeguard missing warning"])
  }

  @Test("a table of senses has phrases, and says nothing of words that it does not hold")
  func table() {
    let table = SenseTable("form | mould tin | good_shape\nform | kind")
    #expect(table["form"] == [["mould", "tin"], ["good shape"]])
    #expect(table["ovn"].isEmpty)
    #expect(LanguagePair.danishEnglish.senses(of: "key", in: .english).contains(["toneart"]))
    #expect(LanguagePair.danishEnglish.senses(of: "form", in: .danish).contains { $0.contains("shape") })
  }
}
