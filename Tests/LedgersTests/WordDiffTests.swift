import Languages
import Ledgers
import Testing
import TestSupport

@Suite("What changed between two wordings")
struct WordDiffTests {
  /// The parts with their marks, as `tosprog diff` shows them.
  private func shown(_ old: String, _ new: String) -> String {
    WordDiff(from: old, to: new).parts.map { part in
      switch part.op {
      case .same: part.text
      case .delete: "[-\(part.text)-]"
      case .insert: "{+\(part.text)+}"
      }
    }.joined()
  }

  @Test("names the words that were replaced, put in and taken out")
  func words() {
    #expect(
      shown("Lad dejen hvile i 30 minutter.", "Lad dejen hvile i 45 minutter.")
        == "Lad dejen hvile i [-30 -]{+45 +}minutter.")
    #expect(shown("Nålene er sterile.", "Nålene er altid sterile.") == "Nålene er {+altid +}sterile.")
    #expect(shown("Prisen er 1.200,50 kr.", "Prisen er 1.250,50 kr.") == "Prisen er [-1.200,50 -]{+1.250,50 +}kr.")
    #expect(shown("Kom igen", "Kom igen!") == "Kom igen{+!+}")
    #expect(shown("", "Nyt.") == "{+Nyt.+}")
    #expect(shown("Væk.", "") == "[-Væk.-]")
    #expect(
      shown(#"Se <a href="/a">her</a>."#, #"Se <a href="/b">her</a>."#)
        == #"Se [-<a href="/a">-]{+<a href="/b">+}her</a>."#)
  }

  @Test("the parts join to both sides", arguments: 0..<300)
  func sides(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let words = ["nål", "hud", "½", "3,5", "smerte.", "og", "–", "<em>", "</em>", "æble", "👩‍⚕️"]
    func text() -> String {
      (0..<Int.random(in: 0...30, using: &random)).map { _ in words.randomElement(using: &random)! }.joined(
        separator: " ")
    }
    let (old, new) = (text(), text())
    let parts = WordDiff(from: old, to: new).parts
    #expect(parts.filter { $0.op != .insert }.map(\.text).joined().utf8.elementsEqual(old.utf8))
    #expect(parts.filter { $0.op != .delete }.map(\.text).joined().utf8.elementsEqual(new.utf8))
    #expect(WordDiff(from: old, to: old).isEmpty)
  }

  @Test("a megabyte against another is answered")
  func large() {
    let one = String(repeating: "nål og hud ", count: 100_000)
    let other = String(repeating: "hud og nål ", count: 100_000)
    #expect(WordDiff(from: one, to: other).parts.filter { $0.op != .insert }.map(\.text).joined() == one)
  }
}

@Suite("Spelling and punctuation")
struct SpellingTests {
  private func isRespelling(_ old: String, _ new: String) -> Bool {
    let registry = LanguageRegistry.builtIn
    let danish = registry.language(LanguageTag("da")!)!
    let pair = registry.pair(danish, registry.language(LanguageTag("en")!)!)
    return Wording(stored: new).isRespelling(of: Wording(stored: old), words: SpellingList(pair, of: danish))
  }

  @Test(
    "is not what a sentence says",
    arguments: [
      ("En behandlng varer en halv time.", "En behandling varer en halv time."),
      ("Vask hænder før du begynder.", "Vask hænder, før du begynder."),
      ("Kom til tiden - vi venter ikke.", "Kom til tiden – vi venter ikke."),
      ("Det gælder Børn og voksne.", "Det gælder børn og voksne."),
      ("Læs om akupunktur behandling.", "Læs om akupunkturbehandling."),
      ("Ring kl. 10.30", "Ring kl. 10.30."),
      ("Patietnen ligger ned.", "Patienten ligger ned."),
    ])
  func respelling(_ old: String, _ new: String) { #expect(isRespelling(old, new)) }

  @Test(
    "differs from another word, another figure, another code or another question",
    arguments: [
      ("Det er skadeligt.", "Det er uskadeligt."),
      ("Det er muligt.", "Det er umuligt."),
      ("Behandlingen er ukendt.", "Behandlingen er kendt."),
      ("Tag 10 dråber.", "Tag 12 dråber."),
      ("Tag 1,5 ml.", "Tag 15 ml."),
      ("Ved −5 grader.", "Ved 5 grader."),
      ("Patienten må spise.", "Patienten må ikke spise."),
      ("Patienten ligger ned.", "Patienter ligger ned."),
      ("Det virker.", "Det virker?"),
      (#"Se <a href="/a">her</a>."#, #"Se <a href="/b">her</a>."#),
      ("Brug hånden.", "Brug hunden."),
      ("Smerten er svag.", "Smerten er stærk."),
    ])
  func change(_ old: String, _ new: String) { #expect(!isRespelling(old, new)) }
}

@Suite("Translation memory")
struct TranslationMemoryTests {
  private let memory = TranslationMemory(
    [
      ("Nålene er sterile og bruges kun én gang.", "The needles are sterile and are used only once."),
      ("En behandling varer 30 minutter.", "A treatment lasts 30 minutes."),
      ("Læs mere", "Read more"), ("Læs mere", "Learn more"), ("Læs mere", "Read more"),
    ].enumerated().map {
      TranslationMemory.Entry(source: Wording(stored: $1.0), target: Wording(stored: $1.1), from: "a#\($0)")
    })

  private func found(_ text: String) -> [String] {
    memory.suggestions(for: Wording(stored: text)).map {
      "\(Int(($0.score * 100).rounded(.down))) \($0.entry.target.text) \($0.entry.from)"
    }
  }

  @Test("gives every translation of the same wording, each once")
  func exact() {
    #expect(memory.count == 4)
    #expect(found("Læs mere") == ["100 Read more a#2", "100 Learn more a#3"])
  }

  @Test("scores a likeness by the words that differ")
  func fuzzy() {
    #expect(found("En behandling varer 45 minutter.") == ["80 A treatment lasts 30 minutes. a#1"])
    #expect(
      found("Nålene er sterile, og de bruges kun én gang.") == [
        "88 The needles are sterile and are used only once. a#0"
      ])
    #expect(found("Noget helt andet.") == [])
  }

  @Test("never calls another wording the same")
  func never() {
    let linked = TranslationMemory([
      .init(source: Wording(stored: #"Se <a href="/a">her</a>."#), target: Wording(stored: "See."), from: "a#1")
    ])
    #expect(linked.suggestions(for: Wording(stored: #"Se <a href="/b">her</a>."#)).map(\.score) == [0.99])
  }
}
