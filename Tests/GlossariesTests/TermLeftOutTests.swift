import Diagnostics
import Glossaries
import Languages
import Testing

private let glossary = Glossary(
  concepts: """
    - {id: bakery, da: [{term: bageri, gender: n}], en: [bakery]}
    - {id: pain, da: [{term: smerte, gender: c}], en: [pain]}
    - {id: nausea, da: [{term: kvalme, gender: c}], en: [nausea]}
    - {id: trial, da: [{term: forsøg, gender: n}], en: [trial]}
    - {id: treatment, da: [{term: behandling, gender: c}], en: [treatment]}
    - {id: exercise, da: [{term: øvelse, gender: c}], en: [exercise]}
    - {id: floss, da: [{term: tandtråd, gender: c}], en: [dental floss]}
    - {id: hypertension, da: [forhøjet blodtryk], en: [high blood pressure]}
    - {id: referral, da: [{term: henvisning, gender: c}], en: [referral]}
    - {id: needle, da: [{term: nål, gender: c}], en: [needle]}
    """)

private func issues(_ beads: (String, String)..., from: Language = .danish) -> [String] {
  glossary.issues(beads, from: from)
}

@Suite("Terms that a translation leaves out or says of someone")
struct TermLeftOutTests {
  @Test("what was named before may be left out, but nothing else may stand in its place")
  func namedBefore() {
    let first = ("Forsøget begyndte i maj.", "The trial began in May.")
    #expect(
      issues(first, ("Forsøgets resultater kom i juni.", "The results came in June.")) == ["trial missing note"])
    #expect(
      issues(first, ("Forsøgets resultater kom i juni.", "The project’s results came in June."))
        == ["trial missing warning"])
    #expect(issues(("Forsøgets resultater kom i juni.", "The results came in June.")) == ["trial missing warning"])
    #expect(
      issues(
        ("A trial can be small.", "Et forsøg kan være lille."),
        ("Small trials count less than large ones.", "Små tæller mindre end store."), from: .english)
        == ["trial missing note"])
    // A verb is no other name.
    #expect(
      issues(first, ("I forsøget deltog flere mænd end kvinder.", "More men than women were recruited."))
        == ["trial missing note"])
  }

  @Test("a state may be said by the adjective or verb of the one who is in it")
  func states() {
    #expect(issues(("Lugten gav hende kvalme.", "The smell made her nauseous.")) == ["nausea missing note"])
    #expect(issues(("Har du smerter i ryggen?", "Does your back hurt?")) == ["pain missing note"])
    #expect(issues(("Har du smerter i ryggen?", "Is your back swollen?")) == ["pain missing warning"])
    #expect(issues(("Are you in pain?", "Har du ondt?"), from: .english) == ["pain missing note"])
    #expect(issues(("Are you in pain?", "Har du feber?"), from: .english) == ["pain missing warning"])
  }

  @Test("a house that is named may speak of itself, but not under another name")
  func houses() {
    #expect(issues(("Bageriet har lukket i dag.", "We are closed today.")) == ["bakery missing note"])
    #expect(issues(("Ring til bageriet, hvis du er forsinket.", "Call us if you are late.")) == ["bakery missing note"])
    #expect(issues(("The bakery closes at five.", "Vi lukker klokken fem."), from: .english) == ["bakery missing note"])
    #expect(
      issues(("Bageriets åbningstider står på døren.", "Our opening hours are on the door.")) == ["bakery missing note"]
    )
    #expect(
      issues(("Bageriets brød er godt.", "Our café’s bread is good.")) == ["bakery missing warning"])
    #expect(issues(("Bageriet har lukket i dag.", "Our café is closed today.")) == ["bakery missing warning"])
    #expect(issues(("Vi besøgte bageriet i dag.", "We visited the café today.")) == ["bakery missing warning"])
    #expect(issues(("Nålene ligger i skabet.", "We keep them in the cupboard.")) != ["needle missing warning"])
    #expect(issues(("Nålene ligger i skabet.", "We keep the pins in the cupboard.")) == ["needle missing warning"])
  }

  @Test("a house may leave itself out, but for another name")
  func housesLeftOut() {
    #expect(issues(("Parkering ved bageriet er gratis.", "Parking is free.")) == ["bakery missing note"])
    #expect(issues(("Parkering ved bageriet er gratis.", "Parking at the café is free.")) == ["bakery missing warning"])
    #expect(issues(("Kom til bageriet.", "Drop in.")) == ["bakery missing note"])
    #expect(issues(("Kom til bageriet.", "Come to the café.")) == ["bakery missing warning"])
  }

  @Test("a neighbour’s right word is no excuse for a wrong one")
  func standIns() {
    let first = ("Nålene er sterile.", "The needles are sterile.")
    #expect(issues(first, ("De fleste nåle er tynde.", "Most are thin.")) == ["needle missing note"])
    #expect(issues(first, ("De fleste nåle er meget tynde.", "Most pins are thin.")) == ["needle missing warning"])
  }

  @Test("a count of something else and a conjunction stand for nothing")
  func partitives() {
    let first = ("Kvalme er sjælden.", "Nausea is rare.")
    #expect(issues(first, ("Kvalmen varede kort.", "Most of it passed.")) == ["nausea missing note"])
    #expect(
      issues(first, ("Kvalmen krævede hjælp.", "None of the reactions required help.")) == ["nausea missing warning"])
    #expect(issues(first, ("Husk, at kvalme går over.", "Remember that symptoms pass.")) == ["nausea missing warning"])
    #expect(issues(("Ingen af øvelserne er svære.", "None are difficult.")) == ["exercise missing note"])
  }

  @Test("an adverb of time says “after” together with its noun")
  func adverbsOfTime() {
    #expect(
      issues(("After treatment, drink some water.", "Drik noget vand bagefter."), from: .english)
        == ["treatment missing note"])
    #expect(
      issues(("After treatment, drink some water.", "Drik noget vand efter kuren."), from: .english)
        == ["treatment missing warning"])
    #expect(
      issues(("Efter behandlingen drak hun te, og derefter sov hun.", "After the ordeal she had tea and then slept."))
        == ["treatment missing warning"])
  }

  @Test("a request may be made with the verb of the thing that is used")
  func requestedVerbs() {
    #expect(issues(("Brug tandtråd hver aften.", "Floss every evening.")) == ["floss missing note"])
    #expect(issues(("Hun brugte tandtråd.", "Floss was not for her.")) == ["floss missing warning"])
  }

  @Test("a term of several words may stand apart")
  func apart() {
    #expect(issues(("Hun har forhøjet blodtryk.", "Her blood pressure is high.")) == ["hypertension missing note"])
    #expect(issues(("Hun har forhøjet blodtryk.", "Her blood is high in iron.")) == ["hypertension missing warning"])
  }

  @Test("a fixed phrase and another sense ask for nothing")
  func phrases() {
    #expect(issues(("She took great pains to explain it.", "Hun gjorde sig umage."), from: .english).isEmpty)
    #expect(issues(("De afviste ham med henvisning til loven.", "They rejected him, citing the act.")).isEmpty)
    #expect(issues(("Exercise is healthy.", "Motion er sundt."), from: .english) == ["exercise missing note"])
    #expect(issues(("Exercise is healthy.", "Sport er sundt."), from: .english) == ["exercise missing warning"])
    #expect(issues(("Training is no exercise.", "Træning er ikke sport."), from: .english) == ["exercise missing note"])
    #expect(issues(("It is a pain to park here.", "Det er besværligt at parkere her."), from: .english).isEmpty)
  }

  @Test("US and UK spellings of learned words are one word")
  func spellings() {
    let glossary = Glossary.parse([
      SourceFile(path: "g.yml", text: "concepts:\n  - {id: apnoea, da: [søvnapnø], en: [sleep apnoea]}")
    ]).0
    let audit = TermAudit(glossary, source: .danish, target: .english)
    #expect(audit.issues(beads: [(source: "Hun har søvnapnø.", target: "She has sleep apnea.")]).isEmpty)
    #expect(!audit.issues(beads: [(source: "Hun har søvnapnø.", target: "She has sleep problems.")]).isEmpty)
  }

  @Test("“knælede” is a verb of its own and no compound of “knæ”")
  func derivedVerbs() {
    let glossary = Glossary.parse([
      SourceFile(path: "g.yml", text: "concepts:\n  - {id: knee, da: [{term: knæ, pos: noun, gender: n}], en: [knee]}")
    ]).0
    let matcher = TermMatcher(glossary, language: .danish)
    #expect(matcher.matches(in: "Han knælede ved knæleddet.").map(\.range.lowerBound) == [17])
  }

  @Test(
    "a word that stands for a whole is still cut where both of its parts are known",
    arguments: ["slankekur", "penicillinkur"])
  func shortHeads(word: String) {
    let glossary = Glossary.parse([
      SourceFile(path: "g.yml", text: "concepts:\n  - {id: cure, da: [{term: kur, pos: noun, gender: c}], en: [cure]}")
    ]).0
    let matches = TermMatcher(glossary, language: .danish).matches(in: "En \(word) hjalp.")
    #expect(matches.map(\.kind) == [.compoundHead])
  }
}
