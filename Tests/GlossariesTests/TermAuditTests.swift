import Diagnostics
import Glossaries
import Languages
import Testing

private let glossary = Glossary(
  concepts: """
    - {id: cook, da: [{term: kok, gender: c}], en: [cook, {term: cooker, status: forbidden}]}
    - {id: trial, da: [{term: forsøg, gender: n}], en: [trial, {term: experiment, status: deprecated}]}
    - {id: oven, da: [{term: ovn, gender: c}], en: [oven, {term: range, status: admitted}]}
    - {id: pancake, da: [{term: pandekage, gender: c}, {term: pandemad, gender: c, status: deprecated}], en: [pancake]}
    - {id: brand, any: [DAKOBE]}
    - {id: backup, da: [{term: sikkerhedskopi, gender: c}], en: [backup]}
    - {id: file, da: [{term: fil, gender: c}], en: [file]}
    - {id: organic, da: [{term: økologisk, pos: adj}], en: [{term: organic, pos: adj}]}
    - {id: roast, da: [{term: steg, gender: c}], en: [roast]}
    - {id: bakeoff, da: [{term: bageprøve, gender: c}], en: [oven trial]}
    - {id: server, da: [{term: server, gender: c}], en: [server, {term: charge, status: deprecated}]}
    - {id: filling, da: [{term: fyld, gender: n}], en: [filling]}
    - {id: treat, da: [{term: behandle, pos: verb}], en: [{term: treat, pos: verb}]}
    - {id: soil, da: [{term: jord, gender: c}], en: [soil]}
    - {id: current, da: [{term: strøm, gender: c}], en: [current]}
    - {id: side-effect, da: [{term: bivirkning, gender: c}], en: [side effect]}
    - {id: return, da: [{term: selvangivelse, gender: c}], en: [tax return]}
    - {id: order, da: [{term: bestilling, gender: c}], en: [order]}
    - {id: road, da: [{term: vej, gender: c}], en: [road]}
    - {id: gauge, da: [{term: måler, gender: c}], en: [meter]}
    - {id: breathing, da: [{term: vejrtrækning, gender: c}], en: [breathing]}
    - {id: week, da: [{term: uge, gender: c}], en: [week]}
    """)

private let sameNames = Glossary.parse([
  SourceFile(
    path: "g.yml",
    text: """
      concepts:
        - id: mast
          da: [{term: mast, pos: noun}]
          en: [{term: mast, pos: noun}, {term: pole, pos: noun, status: forbidden}]
      """)
]).0

private let oak = Glossary.parse([
  SourceFile(path: "g.yml", text: "concepts:\n  - {id: oak, da: [{term: eg, pos: noun, gender: c}], en: [oak]}")
]).0

private func issues(
  _ beads: (String, String)..., from: Language = .danish, to: Language = .english, glossary: Glossary = glossary
) -> [String] {
  TermAudit(glossary, source: from, target: to).issues(beads: beads.map { (source: $0.0, target: $0.1) }).map {
    "\(glossary.concepts[$0.concept].id) \($0.kind) \($0.severity)" + ($0.replacement.map { " → \($0)" } ?? "")
  }
}

@Suite("Terms of both sides")
struct TermAuditTests {
  @Test("a term that is there in any form is no finding")
  func clean() {
    #expect(issues(("Kokkene bagte pandekager i ovnene.", "The cooks made pancakes in the ovens.")).isEmpty)
    #expect(issues(("Ovnens varme.", "The range's heat.")).isEmpty)
  }

  @Test("a missing term is a warning, and a note where a pronoun or neighbour has it")
  func missing() {
    #expect(issues(("Kokken sover.", "The baker sleeps.")) == ["cook missing warning"])
    #expect(issues(("Kokken kom.", "The cook came."), ("Kokken sov.", "He slept.")) == ["cook missing note"])
  }

  @Test("a word of another class may stand for a term")
  func paraphrase() {
    #expect(issues(("Tag en sikkerhedskopi.", "Back it up.")) == ["backup missing note"])
    #expect(issues(("Økologisk dyrket.", "Grown organically.")) == ["organic missing note"])
    #expect(issues(("Tag en sikkerhedskopi.", "Give her back.")) == ["backup missing warning"])
  }

  @Test("the head alone may stand for a term that it translates by itself, but not where it is another term")
  func head() {
    #expect(issues(("Selvangivelsen er sendt.", "The return is sent.")) == ["return missing note"])
    #expect(issues(("Bageprøven er sendt.", "The trial is sent.")) == ["bakeoff missing warning"])
  }

  @Test("a Danish noun that is a verb behind its subject asks for nothing")
  func finiteVerbs() {
    #expect(issues(("Dommeren steg ned.", "The judge stepped down.")).isEmpty)
    #expect(issues(("Hun steg ned.", "She stepped down.")).isEmpty)
    #expect(issues(("En steg i ovnen.", "A bird in the oven.")) == ["roast missing warning"])
  }

  @Test("a part of a longer word may stand for a term, and a path is no text")
  func parts() {
    func found(_ english: String, _ danish: String) -> [String] {
      issues((english, danish), from: .english, to: .danish)
    }
    #expect(found("The oven is old.", "Urtovnsting er gamle.").count == 1)
    #expect(found("Read code/oven/main.py first.", "Læs code/oven/main.py først.").isEmpty)
  }

  @Test("a noun where only a verb can stand asks for nothing")
  func verbs() {
    func found(_ english: String) -> [String] { issues((english, "Der sker noget."), from: .english, to: .danish) }
    #expect(found("Businesses must file online.").isEmpty)
    #expect(found("We file everything.").isEmpty)
    #expect(found("You need to file a complaint.").isEmpty)
    #expect(found("The colours file the edges.").isEmpty)
    #expect(found("The file is here.") == ["file missing warning"])
    #expect(found("Can backup help?") == ["backup missing warning"])
  }

  @Test(
    "a word of another class than the term's asks for nothing",
    arguments: [
      "She is filling in the form.", "Please file the papers.", "It is used to file complaints.",
      "File away the papers.", "A treat for all.", "Open the current folder.",
    ])
  func otherClasses(english: String) {
    #expect(issues((english, "Der sker noget."), from: .english, to: .danish).isEmpty)
  }

  @Test(
    "a term's own class does ask",
    arguments: ["The filling is soft.", "They treat all.", "The current is strong.", "The files on it."])
  func ownClass(english: String) {
    #expect(issues((english, "Der sker noget."), from: .english, to: .danish).count == 1)
  }

  @Test("a term that begins a compound written apart asks for less where the translation has another compound")
  func openCompounds() {
    func found(_ english: String, _ danish: String) -> [String] {
      issues((english, danish), from: .english, to: .danish)
    }
    #expect(found("The oven switch is broken.", "Afbryderknappen er i stykker.") == ["oven missing note"])
    #expect(found("The oven switch is broken.", "Knappen er i stykker.") == ["oven missing warning"])
    #expect(found("The oven heats the house.", "Brændekomfuret varmer huset.") == ["oven missing warning"])
    // The next word is a term as well, and what became of it can be seen.
    #expect(found("The oven server is here.", "Brændekomfuret er her, og serveren.") == ["oven missing warning"])
  }

  @Test("a countable noun without an article, behind a verb that says little, may be a verb in the translation")
  func bareObjects() {
    #expect(issues(("Kunden giver server.", "The customer serves.")) == ["server missing note"])
    #expect(issues(("Kunden får en server.", "The customer is glad.")) == ["server missing warning"])
  }

  @Test("a name that the translation keeps asks for nothing")
  func keptNames() {
    func found(_ english: String, _ danish: String) -> [String] {
      issues((english, danish), from: .english, to: .danish)
    }
    #expect(found("Read Open file first.", "Læs Open File først.").isEmpty)
    #expect(found("Two *file-unit* marks.", "To *file-unit*-mærker.").isEmpty)
    #expect(found("Read the backup first.", "Læs the backup først.") == ["backup missing warning"])
  }

  @Test("what looks like a definite noun is none behind a determiner")
  func determiners() {
    #expect(issues(("Jorden er sin egen.", "The soil is its own."), glossary: oak).isEmpty)
    #expect(issues(("Egen er høj.", "The beech is high."), glossary: oak) == ["oak missing warning"])
  }

  @Test("a wrong term is none where its word is a verb")
  func wrongVerb() {
    #expect(issues(("Serveren er dyr.", "The bank charges a fee.")) == ["server missing warning"])
    #expect(issues(("Serveren er dyr.", "The charge is high.")) == ["server deprecated warning → server"])
  }

  @Test("a capital in running text makes a name, and one in a headline does not")
  func capitals() {
    #expect(issues(("Linjer, der cirkler omkring Jorden.", "Lines that circle the Earth.")).isEmpty)
    #expect(issues(("Om Jord", "About Ground")) == ["soil missing warning"])
  }

  @Test("adjectives and prefixed verbs may stand for a term, and a request may leave it out")
  func derived() {
    #expect(issues(("Det kan vi behandle.", "It is treatable.")) == ["treat missing note"])
    #expect(issues(("Vi må behandle den igen.", "We must retreat it.")) == ["treat missing note"])
    #expect(
      issues(("Sæt fyldet på.", "Add the filling."), ("Tag fyldet af varmen.", "Remove from the heat.")) == [
        "filling missing note"
      ])
    #expect(issues(("Bivirkninger er sjældne.", "After-effects are rare.")) == ["side-effect missing warning"])
  }

  @Test("a word in a phrase that means nothing by itself, or behind a number, asks for nothing")
  func phrases() {
    #expect(issues(("In order to bake, heat it.", "Varm den op for at bage."), from: .english, to: .danish).isEmpty)
    #expect(issues(("Han er på vej hjem.", "He is going home.")).isEmpty)
    #expect(issues(("Han er på en vej.", "He is on a street.")) == ["road missing warning"])
    #expect(issues(("It is 200 metres long.", "Den er 200 meter lang."), from: .english, to: .danish).isEmpty)
    #expect(issues(("Read the meter.", "Læs tallet."), from: .english, to: .danish) == ["gauge missing warning"])
  }

  @Test("what one language says in one word, the other may say in two or as another class of word")
  func resolved() {
    let apart = [("Breathing slowly helps.", "Det hjælper at trække vejret langsomt.")]
    #expect(issues(apart[0], from: .english, to: .danish) == ["breathing missing note"])
    #expect(issues(("De kommer hver uge.", "They come weekly.")) == ["week missing note"])
    #expect(issues(("De bruger ugen.", "They use the days.")) == ["week missing warning"])
    #expect(issues(("Send selvangivelsen.", "Send the annual return.")) == ["return missing note"])
    #expect(issues(("Send selvangivelsen.", "Send the bottle return.")) == ["return missing warning"])
  }

  @Test("a rule of use may leave out what was named before, and most of them may stand for all")
  func leftOut() {
    let first = ("Ovnen er ny.", "The oven is new.")
    let second = ("Den er dyr.", "The cost is high.")
    #expect(issues(first, second, ("Ovnen må ikke åbnes.", "Do not open in use.")) == ["oven missing note"])
    #expect(issues(first, second, ("De fleste ovne var varme.", "Most were hot.")) == ["oven missing note"])
    #expect(issues(first, second, ("De fleste ovne var varme.", "Most plates were hot.")) == ["oven missing warning"])
  }

  @Test("a wrong term is replaced by the preferred one in the same form")
  func replacement() {
    #expect(issues(("Kokkene kom.", "The cookers came.")) == ["cook forbidden error → cooks"])
    #expect(issues(("Kokkens hue.", "Cooker's cap.")) == ["cook forbidden error → Cook's"])
    #expect(issues(("Et forsøg.", "An experiment.")) == ["trial deprecated warning → A trial"])
    #expect(
      issues(("Pancakes.", "Pandemadder."), from: .english, to: .danish) == ["pancake deprecated warning → Pandekager"])
    #expect(
      issues(("The pancakes.", "Pandemadderne."), from: .english, to: .danish) == [
        "pancake deprecated warning → Pandekagerne"
      ])
  }

  @Test("a finding names the place of the term in its own language")
  func glossaryPlace() {
    let audit = TermAudit(sameNames, source: .danish, target: .english)
    let issue = audit.issues(beads: [(source: "Masten.", target: "The pole.")]).first
    #expect(issue?.glossaryPlace?.startPosition.line == 4)
  }

  @Test("a name stays letter by letter")
  func names() {
    #expect(issues(("DAKOBEs køkken.", "DAKOBE's kitchen.")).isEmpty)
    #expect(issues(("DAKOBE sover.", "Dakobe sleeps.")) == ["brand altered error → DAKOBE"])
    #expect(issues(("DAKOBE sover.", "DACOBE sleeps.")) == ["brand altered error → DAKOBE"])
    #expect(issues(("DAKOBE sover.", "The kitchen sleeps.")) == ["brand altered error"])
  }

  @Test("one text that says now this and now that is noted")
  func consistency() {
    #expect(issues(("Ovnen.", "The oven."), ("Ovnen.", "The range.")) == ["oven inconsistent note → oven"])
  }

  @Test("a text of one language is checked for wrong terms")
  func monolingual() {
    let audit = TermAudit(glossary, source: .danish, target: .english)
    #expect(audit.issues(in: ["The cookers."]).count == 1)
  }
}

@Suite("What is known of terms")
struct TermKnowledgeTests {
  @Test("a term is explained by its forms and what it is never found in")
  func explanation() {
    let term = Term(text: "tand", language: Language.danish.tag, pos: .noun, gender: .common)
    let explanation = TermExplanation(term, language: .danish)
    #expect(explanation.forms[0].contains("tændernes"))
    #expect(explanation.fronts.contains("tand"))
    #expect(explanation.never.contains("modstand"))
  }

  @Test("lint warns of forms that are another term")
  func lint() {
    let glossary = Glossary(concepts: [
      Concept(id: "a", terms: [Term(text: "leder", language: LanguageTag("da"), pos: .noun, gender: .common)]),
      Concept(id: "b", terms: [Term(text: "ledere", language: LanguageTag("da"), pos: .noun, gender: .common)]),
    ])
    #expect(glossary.lint().map(\.message) == ["“ledere” is a form of “leder” and the term of “b”"])
  }

  @Test("statistics say which concept makes the alarms")
  func statistics() {
    let audit = TermAudit(glossary, source: .danish, target: .english)
    let beads = [(source: "Kokken.", target: "The baker."), (source: "Ovnen.", target: "The oven.")]
    let statistics = TermStatistics(audit, texts: Array(repeating: beads, count: 12))
    #expect(statistics.alarms == 12)
    #expect(statistics.triggers == 24)
    #expect(statistics.noisiest == 0)
  }

  @Test("a pair that is rendered alike again and again is suggested")
  func suggestion() {
    var beads: [(source: String, target: String)] = []
    for number in 0..<6 {
      beads.append((source: "Her er smør på bordet.", target: "There is butter on the table."))
      beads.append((source: "Vi spiser pandekager \(number).", target: "We eat pancakes \(number)."))
      beads.append((source: "Noget ganske andet står nu.", target: "Something quite different stands now."))
    }
    let found = TermSuggestion.suggest(beads: beads, glossary: glossary, source: .danish, target: .english)
    #expect(found.contains { $0.source == "smør" && ["butter", "table"].contains($0.target) })
    #expect(!found.contains { $0.source == "pandekager" })
  }

  @Test("a suggestion names lemmas, names, and what always stands beside a word")
  func suggestedNames() {
    let days = ["Lise", "Ole", "Pia", "Jens"]
    let beads = days.enumerated().flatMap { number, name in
      [
        (source: "\(name) så \(number) procent af husene.", target: "\(name) saw \(number) per cent of the houses."),
        (source: "\(name) bor i Danmark.", target: "\(name) lives in Denmark."),
        (source: "Vi går, siger \(name).", target: "We leave, says \(name)."),
      ]
    }
    let found = TermSuggestion.suggest(beads: beads, glossary: glossary, source: .danish, target: .english)
      .map { "\($0.source) → \($0.target)" }
    #expect(found.contains { $0.hasSuffix("→ per cent") })
    #expect(found.contains("Danmark → Denmark"))
    #expect(found.contains { $0.hasPrefix("hus →") })
  }

  @Test("a wrong term shows its place in the source too")
  func bothPlaces() {
    let audit = TermAudit(glossary, source: .danish, target: .english)
    let found = audit.issues(beads: [(source: "Et lille forsøg.", target: "A small experiment.")])
    #expect(found.map(\.source) == [9..<16])
  }
}
