import Glossaries
import Languages
import Testing

/// The occurrences of one term in a text, as text; a part of a compound with its kind.
private func found(
  _ lemma: String, _ pos: PartOfSpeech = .noun, _ gender: GrammaticalGender? = nil, in text: String,
  _ language: Language = .danish
) -> [String] {
  let glossary = Glossary(concepts: [
    Concept(id: "x", terms: [Term(text: lemma, language: language.tag, pos: pos, gender: gender)])
  ])
  return TermMatcher(glossary, language: language).matches(in: text).map { match in
    let part = String(decoding: Array(text.utf8)[match.range], as: UTF8.self)
    return match.kind == .word ? part : "\(match.kind.rawValue):\(part)"
  }
}

@Suite("Terms in Danish")
struct DanishTermTests {
  @Test(
    "a noun is found in all its forms",
    arguments: [
      ("klinik", "Klinikkens klinikker og klinikkerne."), ("hånd", "Hånden, hænder, hændernes."),
      ("kartoffel", "Kartoflen, kartofler, kartoflerne."), ("museum", "Museet, museer, museernes."),
      ("hus", "Huset, huse, husenes."), ("barn", "Barnet, børn, børnenes."), ("lærer", "Læreren, lærere, lærernes."),
    ])
  func nouns(lemma: String, text: String) {
    #expect(found(lemma, in: text).count == 3)
  }

  @Test(
    "a verb is found in all its forms",
    arguments: [
      ("skrive", "Hun skrev, har skrevet, og brevet skrives nu."), ("måle", "Vi målte, har målt, og der måles."),
      ("undersøge", "De undersøgte, er undersøgt, undersøges."), ("kræve", "Krævede, krævet, kræves, krævte."),
      ("beskrive", "Beskrev, beskrevet, beskrevne."),
    ])
  func verbs(lemma: String, text: String) {
    #expect(found(lemma, .verb, in: text).count == 3)
  }

  @Test(
    "a verb with -te has no participle that is a noun with its article",
    arguments: [
      ("måle", "Målet"), ("købe", "Købet"), ("låne", "Lånet"), ("møde", "Mødet"), ("skabe", "Skabet"),
      ("lyse", "Lyset"),
    ])
  func participles(lemma: String, noun: String) {
    #expect(found(lemma, .verb, in: "\(noun) er i orden.").isEmpty)
  }

  @Test(
    "an adjective is found in all its forms",
    arguments: [
      ("gammel", "Gammelt, gamle, ældst."), ("smuk", "Smukt, smukke, smukkest."),
      ("langvarig", "Langvarige, langvarigt, langvarig."),
    ])
  func adjectives(lemma: String, text: String) {
    #expect(found(lemma, .adj, in: text).count == 3)
  }

  @Test("a compound has its parts")
  func compounds() {
    #expect(found("nål", in: "Engangsnåle og nålespidser.") == ["compound-head:nåle", "compound-mod:nåle"])
    #expect(found("smerte", in: "Lændesmerter, smertestillende.") == ["compound-head:smerter", "compound-mod:smerte"])
    #expect(found("behandling", in: "smertebehandlingsforløb") == ["compound-mid:behandlings"])
  }

  @Test("a linking letter before a word does not make it the form of another")
  func linkedHeads() {
    #expect(found("vare", in: "Tilbudsvaren og returvarerne.") == ["compound-head:varen", "compound-head:varerne"])
    #expect(found("kylling", in: "Kyllingesuppen.") == ["compound-mod:Kyllinge"])
  }

  @Test("a last part that is an ending as well, a longer noun and a learned prefix decide where a word is cut")
  func seams() {
    #expect(found("ler", in: "Rødler og regler, kedler og spiller.") == ["compound-head:ler"])
    #expect(found("rift", in: "Forskrifterne.").isEmpty)
    #expect(found("presse", in: "Ekspressen og bogpressen.") == ["compound-head:pressen"])
    #expect(found("kor", in: "Korruption og kormusik.") == ["compound-mod:kor"])
    #expect(found("kar", in: "Karakteren og ostekarret.") == ["compound-head:karret"])
    #expect(found("redning", in: "Tilberedningen og bjergredningen.") == ["compound-head:redningen"])
    #expect(found("fald", in: "De faldbød varen ved faldgruben.") == ["compound-mod:fald"])
    #expect(found("skab", in: "Regnskabet lå i klædeskabet.") == ["compound-head:skabet"])
    #expect(found("hjul", in: "Forhjulet slår.") == ["compound-head:hjulet"])
    #expect(found("ankring", in: "Forankringen holder.").isEmpty)
    #expect(found("handling", in: "Forhandlingen og redningshandlingen.") == ["compound-head:handlingen"])
    #expect(found("publikum", in: "Hjemmepublikummet.") == ["compound-head:publikummet"])
  }

  @Test("a noun of two letters joins with listed words, their doubled forms and the names of actions")
  func shortCompounds() {
    #expect(found("øl", in: "Ølglasset stod ved ølbrygningen.") == ["compound-mod:Øl", "compound-mod:øl"])
    #expect(found("eg", in: "Egetræet og vinteregen.") == ["compound-mod:Ege", "compound-head:egen"])
    #expect(found("hæk", in: "Bøgehækken.") == ["compound-head:hækken"])
    #expect(found("bed", in: "Rosenbedet, bedøvelsen og bedriften.") == ["compound-head:bedet"])
  }

  @Test(
    "another word is not the term",
    arguments: [
      ("led", "Ledelsen ledsagede lederen."), ("nål", "Kanalen signalerede."), ("smerte", "En smertelig oplevelse."),
      ("patient", "Han var inpatient."), ("bog", "Et bogstav."), ("tand", "Modstanden og forstanden."),
    ])
  func traps(lemma: String, text: String) {
    #expect(found(lemma, in: text).isEmpty)
  }

  @Test(
    "a compound's other half may be a derived word that no table lists",
    arguments: [
      ("fil", "Konfigurationsfilen mangler.", "filen"), ("dato", "Udløbsdatoen er i dag.", "datoen"),
      ("gear", "Gearskifteren drillede.", "Gear"), ("moms", "Momsregistrerede firmaer.", "Moms"),
      ("høne", "Hønsehuset er tomt.", "Hønse"), ("vej", "Motorvejsbroen er lukket.", "vejs"),
    ])
  func derivedHalf(lemma: String, text: String, expected: String) {
    #expect(found(lemma, in: text).map { String($0.split(separator: ":").last ?? "") } == [expected])
  }

  @Test(
    "a noun of two letters joins nouns of the tables, and is no ending",
    arguments: [
      ("øl", "Et hvedeøl, tak.", ["øl"]), ("ko", "Kostalden og malkekøer.", ["Ko", "køer"]),
      ("æg", "Skrabeæg og æggehvider.", ["æg", "ægge"]), ("te", "De købte en tekande.", ["te"]),
      ("is", "Island og solister.", []),
    ])
  func shortNouns(lemma: String, text: String, expected: [String]) {
    #expect(found(lemma, in: text).map { String($0.split(separator: ":").last ?? "") } == expected)
  }

  @Test("what looks like a term is judged where it stands, and by the linking letter that the front needs")
  func places() {
    #expect(found("tand", in: "En visdomstand.") == ["compound-head:tand"])
    #expect(found("tand", in: "Modstanden.").isEmpty)
  }

  @Test(
    "a participle in -et loses it before -ne",
    arguments: [("tilskadekommet", "Den tilskadekomne."), ("nedtrykt", "De nedtrykte.")])
  func participles(lemma: String, text: String) {
    #expect(found(lemma, .adj, in: text).count == 1)
  }

  @Test(
    "a cut through a derived word, a function word or a doubled consonant is none",
    arguments: [
      ("vand", "Vandringen var lang."), ("mel", "Mellem to huse."), ("rente", "Konkurrenterne kom."),
      ("strøm", "Strømpen har hul."), ("tog", "Vi deltog i mødet."), ("nyre", "Et nyrenoveret hus."),
      ("pose", "Den var eksponeret og eksposeret."), ("dom", "Ungdommen ler."), ("dæk", "De dækkede bordet."),
      ("gruppe", "Grupperingen var ny."), ("kontrakt", "Kontraktionen var kort."),
    ])
  func falseCut(lemma: String, text: String) {
    #expect(found(lemma, in: text).isEmpty)
  }

  @Test("decomposed letters, soft hyphens and hyphens are seen through")
  func unicode() {
    #expect(found("nål", in: "Na\u{30A}lene").count == 1)
    #expect(found("akupunktur", in: "Aku\u{AD}punkturen") == ["Aku\u{AD}punkturen"])
    #expect(found("shamakupunktur", in: "Sham-akupunktur, sham akupunktur, sham\u{2011}akupunkturen").count == 3)
  }

  @Test("an adjective that a term has in the neuter inflects like its lemma")
  func neuterModifiers() {
    #expect(
      found("rent stof", .noun, .neuter, in: "Et rent stof, det rene stof, rene stoffer.")
        == ["rent stof", "rene stof", "rene stoffer"])
    #expect(found("sort hul", .noun, .neuter, in: "Et sort hul, sorte huller.") == ["sort hul", "sorte huller"])
    #expect(found("ret vinkel", in: "En ret vinkel, to rette vinkler.") == ["ret vinkel", "rette vinkler"])
  }

  @Test("each word of a phrase inflects")
  func phrases() {
    #expect(found("kronisk smerte", in: "De kroniske smerters årsag.") == ["kroniske smerters"])
    #expect(found("randomiseret kontrolleret forsøg", in: "To randomiserede, kontrollerede forsøg.").count == 1)
    #expect(found("kronisk smerte", in: "Kroniske gener og smerter.").isEmpty)
  }

  @Test("capital words keep their case and take an apostrophe")
  func acronyms() {
    #expect(found("KOL", in: "KOL's årsager, kol og KOL-patienter.") == ["KOL's", "KOL"])
  }
}

@Suite("Terms in English")
struct EnglishTermTests {
  @Test("forms, possessives and both spellings are found")
  func forms() {
    #expect(found("therapy", in: "Therapies and a therapy's therapist.", .english) == ["Therapies", "therapy's"])
    #expect(found("stop", .verb, in: "Stopped, stopping; a stopwatch.", .english).count == 2)
    #expect(found("tumour", in: "Tumors and tumour’s", .english) == ["Tumors", "tumour’s"])
    #expect(found("randomise", .verb, in: "randomized, randomising, random", .english).count == 2)
    #expect(found("randomised controlled trial", in: "randomized controlled trials", .english).count == 1)
    #expect(found("anaesthesia", in: "anesthesia", .english).count == 1)
  }

  @Test("open, hyphenated and closed are one term")
  func closed() {
    #expect(found("follow-up", in: "Follow up, followup, follow-ups.", .english).count == 3)
    #expect(found("health care", in: "Healthcare and health-care; her health, care.", .english).count == 2)
  }

  @Test("an adjective behind its noun leaves the plural to it")
  func postpositive() {
    #expect(found("court-martial", in: "Two courts-martial.", .english) == ["courts-martial"])
    #expect(found("attorney general", in: "The attorneys general met.", .english) == ["attorneys general"])
  }

  @Test("a part of a word is no term")
  func parts() {
    #expect(found("ear", in: "They learned early that years wear.", .english).isEmpty)
  }
}

@Suite("Several terms at once")
struct ShadowTests {
  @Test("the longest term shadows those within it")
  func shadows() {
    let glossary = Glossary(
      concepts: ["nål", "akupunktur", "akupunkturnål"].map {
        Concept(id: $0, terms: [Term(text: $0, language: Language.danish.tag, pos: .noun)])
      })
    let matches = TermMatcher(glossary, language: .danish).matches(in: "Akupunkturnålene er tynde nåle.")
    #expect(matches.filter { !$0.isShadowed }.map(\.concept) == [2, 0])
    #expect(matches.filter(\.isShadowed).count == 2)
  }

  @Test("a language of which nothing is known finds what is written")
  func toy() throws {
    let toy = Language(tag: LanguageTag("eo")!, name: "Esperanto")
    let glossary = Glossary(concepts: [Concept(id: "x", terms: [Term(text: "nadlo", language: toy.tag, pos: .noun)])])
    #expect(TermMatcher(glossary, language: toy).matches(in: "La nadlo. Nadloj.").count == 1)
  }
}

@Suite("Matching with a lexicon of the user")
struct LexiconMatchingTests {
  private let list = WordList(
    """
    COR.1.110.01\tmuffin\t\tsb.fk.sg.ubest\tmuffin\t1
    COR.1.114.01\tmuffin\t\tsb.fk.pl.ubest\tmuffins\t1
    COR.2.110.01\tmuffe\t\tsb.fk.sg.ubest\tmuffe\t1
    COR.2.111.01\tmuffe\t\tsb.fk.sg.best\tmuffinen\t1
    """, language: .danish)

  private func found(_ text: String, _ term: String, _ words: WordList?) -> [String] {
    let glossary = Glossary(concepts: [
      Concept(id: "t", terms: [Term(text: term, language: Language.danish.tag, pos: .noun, gender: .common)])
    ])
    return TermMatcher(glossary, language: .danish, wordList: words).matches(in: text).map { match in
      String(decoding: Array(text.utf8)[match.range], as: UTF8.self)
    }
  }

  @Test("listed forms take the place of the rules'")
  func exact() {
    #expect(found("To muffins og en muffin", "muffin", list) == ["muffins", "muffin"])
    #expect(found("muffiner", "muffin", nil) == ["muffiner"])
    #expect(found("muffiner", "muffin", list).isEmpty)
  }

  @Test("a compound inflects like the lemma that it ends in")
  func compound() {
    #expect(found("bananmuffins", "bananmuffin", list) == ["bananmuffins"])
  }

  @Test("a form of another lemma alone is none of a term's")
  func veto() {
    let words = WordList(
      "COR.2.110.01\tland\t\tsb.itk.sg.ubest\tland\t1\nCOR.2.111.01\tland\t\tsb.itk.sg.best\tsmarten\t1",
      language: .danish)
    #expect(found("smarten", "smart", nil) == ["smarten"])
    #expect(found("smarten", "smart", words).isEmpty)
  }

  @Test("a name of a word list is no part of a compound")
  func names() {
    #expect(found("limerick", "lim", WordList("Erick\n", language: .danish)).isEmpty)
    #expect(found("limerick", "lim", WordList("erick\n", language: .danish)) == ["lim"])
  }

  @Test("what a word list holds without the lemma that a compound would have is a word of its own")
  func ownWord() {
    let words = WordList("shamisen\nisen\nis\nshamnål\nshamnålen\nnålen\n", language: .danish)
    #expect(found("shamisen", "sham", WordList("isen\nis\n", language: .danish)) == ["sham"])
    #expect(found("shamisen", "sham", words).isEmpty)
    #expect(found("shamnålen", "sham", words) == ["sham"])
  }
}
