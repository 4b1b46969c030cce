import Diagnostics
import Languages
import Ledgers
import Testing

private let da = LanguageTag("da")!
private let en = LanguageTag("en")!

private func unit(_ source: String?, _ target: String?, at path: String = "intro.p1", _ ordinal: Int = 1) -> FacingUnit
{
  FacingUnit(
    source: source.map { Wording(plain: $0) }, target: target.map { Wording(plain: $0) }, path: path, ordinal: ordinal)
}

private func confirmed(_ pairs: [(String, String)]) -> Ledger {
  let units = pairs.enumerated().map { unit($1.0, $1.1, $0 + 1) }
  let empty = Ledger(source: da, target: en)
  return empty.confirming(units, empty.review(units), chosen: Set(units.indices), state: nil)
}

extension FacingUnit {
  fileprivate func at(_ path: String, _ ordinal: Int) -> FacingUnit {
    FacingUnit(source: source, target: target, path: path, ordinal: ordinal)
  }
}

private func unit(_ source: String?, _ target: String?, _ ordinal: Int) -> FacingUnit {
  unit(source, target, at: "intro.p1", ordinal)
}

private let pairs = [
  ("Nålene er sterile.", "The needles are sterile."),
  ("De bruges kun én gang.", "They are used only once."),
  ("En behandling varer 30 minutter.", "A treatment lasts 30 minutes."),
]

@Suite("Freshness")
struct FreshnessTests {
  let ledger = confirmed(pairs)

  private func freshness(_ pairs: [(String?, String?)]) -> [Freshness] {
    ledger.review(pairs.enumerated().map { unit($1.0, $1.1, $0 + 1) }).map(\.freshness)
  }

  @Test("what was confirmed is fresh, in any order")
  func fresh() {
    #expect(freshness(pairs) == [.fresh, .fresh, .fresh])
    #expect(freshness([pairs[2], pairs[0], pairs[1]]) == [.fresh, .fresh, .fresh])
  }

  @Test("an edited source makes its own translation stale and no other")
  func stale() {
    var edited: [(String?, String?)] = pairs
    edited[1].0 = "Hver nål bruges til én patient og kasseres."
    #expect(freshness(edited) == [.fresh, .stale, .fresh])
    let reviews = ledger.review(edited.enumerated().map { unit($1.0, $1.1, $0 + 1) })
    #expect(reviews[1].confirmed?.source == pairs[1].0)
    #expect(reviews[1].id == ledger.units[1].id)
  }

  @Test("a source and a translation that were both edited are still found again, and stale until confirmed")
  func bothEdited() {
    var edited: [(String?, String?)] = pairs
    edited[2] = ("En behandling varer 45 minutter.", "A treatment takes 30 minutes.")
    #expect(freshness(edited) == [.fresh, .fresh, .stale])
  }

  @Test("an edited translation is unconfirmed, a new sentence missing or unconfirmed, a lost source orphaned")
  func others() {
    var edited: [(String?, String?)] = pairs
    edited[0].1 = "All needles are sterile."
    edited.append(("Spørg din behandler.", nil))
    edited.append(("Tag en ven med.", "Bring a friend."))
    edited.append((nil, "Prices vary."))
    #expect(freshness(edited) == [.unconfirmed, .fresh, .fresh, .missing, .unconfirmed, .orphaned])
  }

  @Test(
    "how a sentence is set makes no difference",
    arguments: [
      ("Han sagde ”ja”.", "Han sagde \"ja\"."), ("Prøv  det\nselv.", "Prøv det selv."),
      ("Gå hjem på å.", "Ga\u{30A} hjem pa\u{30A} a\u{30A}."), ("Et\u{A0}kg", "Et kg"),
    ])
  func setting(_ one: String, _ other: String) {
    #expect(Wording(plain: one) == Wording(plain: other))
    #expect(Wording(plain: one).digest == Wording(plain: other).digest)
  }

  @Test("words, numbers and punctuation make a difference")
  func wording() {
    #expect(Wording(plain: "Brug 2 nåle.") != Wording(plain: "Brug 3 nåle."))
    #expect(Wording(plain: "Brug den.") != Wording(plain: "Brug den!"))
    #expect(Wording(stored: "Se <a href=\"/a\">her</a>.") != Wording(stored: "Se <a href=\"/b\">her</a>."))
    #expect(Wording(stored: "<em>Brug</em> den.") == Wording(stored: "Brug den."))
    #expect(Wording(plain: "<em>").text == "&lt;em&gt;")
  }

  @Test("thousands of equal sentences are matched one to one, in reasonable time")
  func equals() {
    let many = Array(repeating: ("Læs mere", "Read more"), count: 20_000)
    let ledger = confirmed(many)
    let reviews = ledger.review(many.enumerated().map { unit($1.0, $1.1, $0 + 1) })
    #expect(reviews.allSatisfy { $0.freshness == .fresh })
    #expect(Set(reviews.map(\.id)).count == 20_000)
  }
}

@Suite("Ledger files")
struct LedgerFileTests {
  @Test("what is written is read back")
  func roundTrip() {
    let ledger = confirmed(pairs)
    let reading = Ledger.parse(SourceFile(path: "a.jsonl", text: ledger.encoded), source: da, target: en)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.ledger == ledger)
  }

  @Test("the file is a header, then units with a blank line between, keys in a fixed order")
  func shape() {
    #expect(
      confirmed([pairs[0]]).encoded == """
        {"schema":1,"source":"da","target":"en"}

        {"id":"intro.p1.1","source":"Nålene er sterile.","targetDigest":"\(Wording(plain: pairs[0].1).digest)","state":"translated"}

        """)
  }

  @Test("fields of a later version survive")
  func unknownFields() {
    let text = confirmed([pairs[0]]).encoded
      .replacing("\"state\":\"translated\"}", with: "\"state\":\"final\",\"note\":\"ok\",\"x-by\":{\"a\":[1,2]}}")
      .replacing("\"target\":\"en\"}", with: "\"target\":\"en\",\"x-tool\":true}")
    let reading = Ledger.parse(SourceFile(path: "a.jsonl", text: text), source: da, target: en)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.ledger.encoded == text)
    let units = [unit(pairs[0].0, "Every needle is sterile.")]
    let again = reading.ledger.confirming(units, reading.ledger.review(units), chosen: [0], state: nil)
    #expect(again.encoded.contains("\"note\":\"ok\",\"x-by\":{\"a\":[1,2]}"))
  }

  @Test(
    "a line that cannot be read is reported at its line, and the others count",
    arguments: [
      ("<<<<<<< HEAD", "conflict"), ("{\"id\":\"a\",\"sour", "JSON"), ("[1]", "object"),
      ("{\"id\":\"a\",\"source\":\"b\",\"targetDigest\":\"zz\",\"state\":\"translated\"}", "hexadecimal"),
      (
        "{\"id\":\"a\",\"source\":\"b\",\"targetDigest\":\"00000000000000000000000000000000\",\"state\":\"done\"}",
        "state"
      ),
      ("{\"schema\":99}", "schema 99"), ("{\"schema\":\"en\"}", "expected a number"),
      ("{\"schema\":1,\"target\":null}", "expected a language tag"),
    ])
  func broken(_ line: String, _ word: String) {
    let text = confirmed([pairs[0]]).encoded + "\n" + line + "\n"
    let reading = Ledger.parse(SourceFile(path: "a.jsonl", text: text), source: da, target: en)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.message.contains(word) == true)
    #expect(reading.diagnostics.first?.range.startPosition.line == 5)
    #expect(reading.diagnostics.first?.rule == "ledger-problem")
    #expect(reading.ledger.units.count == 1)
  }

  @Test("two headers with a field of a newer version are written as one that can be read")
  func twoHeaders() {
    let head = "{\"schema\":1,\"source\":\"da\",\"target\":\"en\",\"team\":7}\n"
    let reading = Ledger.parse(SourceFile(path: "a.jsonl", text: head + head), source: da, target: en)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.ledger.encoded == head)
  }

  @Test("of two lines with one id the one with today's wording wins; else the unit is unconfirmed")
  func union() {
    let mine = confirmed([("Nålene er rene.", "The needles are clean.")])
    let theirs = confirmed([("Nålene er nye.", "The needles are new.")])
    var both = mine
    both.units += theirs.units
    let reviews = both.review([unit("Nålene er nye.", "The needles are new.")])
    #expect(reviews.map(\.freshness) == [.fresh])
    #expect(both.review([unit("Vi holder fri fredag.", "We are closed on Friday.")]).map(\.freshness) == [.unconfirmed])
  }

  @Test("two lines of one id that both read otherwise than today leave the unit unconfirmed")
  func unresolvedUnion() {
    var both = confirmed([("Nålene er rene.", "The needles are clean.")])
    both.units += confirmed([("Nålene er nye.", "The needles are clean.")]).units
    let reviews = both.review([unit("Nålene er sterile og pakket enkeltvis.", "The needles are clean.")])
    #expect(reviews.map(\.freshness) == [.unconfirmed])
  }

  @Test("confirming one unit leaves the others, and those whose sentence is gone, as they were")
  func partial() {
    let ledger = confirmed(pairs)
    let units = [unit("Nålene er helt nye.", pairs[0].1, 1), unit("Noget andet.", "Something else.", 2)]
    let next = ledger.confirming(units, ledger.review(units), chosen: [0], state: .reviewed)
    #expect(next.units.map(\.source) == ["Nålene er helt nye.", pairs[1].0, pairs[2].0])
    #expect(next.units.map(\.state) == [.reviewed, .translated, .translated])
  }

  @Test("a derived id never takes a stored one")
  func ids() {
    let ledger = confirmed(pairs)
    let units =
      [unit("Helt ny sætning her.", "A wholly new sentence.", 1)] + pairs.enumerated().map { unit($1.0, $1.1, $0 + 2) }
    let ids = ledger.review(units).map(\.id.description)
    #expect(ids == ["intro.p1.4", "intro.p1.1", "intro.p1.2", "intro.p1.3"])
  }
}
