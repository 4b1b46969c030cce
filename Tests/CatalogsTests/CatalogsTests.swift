import Catalogs
import Diagnostics
import Languages
import Testing
import TestSupport

/// Shows a message as a tree, so that tests can say what was understood.
func outline(_ nodes: [Message.Node]) -> String {
  nodes.map { node in
    switch node.kind {
    case .text(let text): text
    case .argument(let name): "<\(name)>"
    case .formatted(let name, let type, let style): "<\(name):\(type)\(style.map { ":" + $0 } ?? "")>"
    case .plural(let name, let isOrdinal, let offset, let variants):
      "<\(name):\(isOrdinal ? "ordinal" : "plural")\(offset == 0 ? "" : "-\(offset)")"
        + variants.map { "|\($0.key)=\(outline($0.nodes))" }.joined() + ">"
    case .select(let name, let variants):
      "<\(name):select" + variants.map { "|\($0.key)=\(outline($0.nodes))" }.joined() + ">"
    case .pound: "<#>"
    case .code(let code): "<code \(code.id)>"
    }
  }.joined()
}

@Suite struct MessageTests {
  @Test(
    "messages are understood as ICU does",
    arguments: [
      ("Læs mere", "Læs mere"), ("I dag's {x}", "I dag's <x>"), ("'{x}'", "{x}"), ("l'{x}", "l{x}"), ("''", "'"),
      ("l''{x}", "l'<x>"), ("'{''}'", "{'}"), ("it's '#' fine", "it's '#' fine"),
      ("{n, plural, one {# minut} other {# minutter}}", "<n:plural|one=<#> minut|other=<#> minutter>"),
      ("{n,plural,offset:1 =0{ingen}other{'#' er #}}", "<n:plural-1|=0=ingen|other=# er <#>>"),
      ("{n, selectordinal, one {#st} other {#th}}", "<n:ordinal|one=<#>st|other=<#>th>"),
      ("{g, select, patient {# {n, plural, other {#}}} other {}}", "<g:select|patient=# <n:plural|other=<#>>|other=>"),
      ("{d, date, ::yMMMd} og { p , number }", "<d:date:::yMMMd> og <p:number>"), ("", ""), ("{0}", "<0>"),
    ])
  func understood(_ text: String, _ expected: String) {
    let message = Message(text)
    #expect(outline(message.nodes) == expected)
    #expect(message.problems.isEmpty || text == "l'{x}")
    let printed = Message(message.canonicalText)
    #expect(printed == message)
    #expect(outline(printed.nodes) == expected)
  }

  @Test(
    "what is wrong is said at its place",
    arguments: [
      ("{n, plural, one {⟦# minut⟧", "no “}”"), ("{⟦n, plural, one {a}⟧}", "no “other”"),
      ("{n, plural, one {a} ⟦andet⟧ {b}}", "“andet” is no plural form"), ("a ⟦}⟧ b", "closes nothing"),
      ("⟦{⟧n", "no “}” closes"), ("{⟦}⟧", "expected the name"), ("{n, ⟦flertal⟧, other {x}}", "is no type"),
      ("{n, plural, one {a} ⟦one⟧ {b} other {c}}", "given twice"), ("{minutter ⟦f⟧lertal}", "expected “}” or “,”"),
      ("⟦'⟧{x", "quotes the rest"),
    ])
  func problems(_ marked: String, _ expected: String) throws {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let message = Message(text)
    let problem = try #require(message.problems.first)
    #expect(problem.message.contains(expected))
    if marked.hasPrefix("{n, plural, one {⟦") || marked.hasPrefix("{⟦n") { return }
    let shown = Array(text.utf8)[problem.range]
    let place = marked.utf8.firstRange(of: "⟦".utf8)!.lowerBound
    #expect(problem.range.lowerBound == marked.utf8.distance(from: marked.startIndex, to: place))
    #expect(marked.contains("⟦" + String(decoding: shown, as: UTF8.self) + "⟧"))
  }

  @Test("a translated “other” is repaired")
  func translatedOther() throws {
    let problem = try #require(Message("{n, plural, one {# dag} andet {# dage}}").problems.first)
    #expect(problem.replacement == "other")
  }

  @Test("no nesting and no bytes crash the reader")
  func hostile() {
    let deep = String(repeating: "{n, plural, other {", count: 10_000)
    #expect(!Message(deep).problems.isEmpty)
    let alphabet = Array("{}'#,=n plural other select offset: æ\u{301}1").map(String.init)
    var generator = SplitMix(seed: 7)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...24, using: &generator)).map { _ in alphabet.randomElement()! }.joined()
      let message = Message(text)
      if message.problems.isEmpty { #expect(Message(message.canonicalText) == message, "\(text)") }
      _ = message.readings.map { $0.messageRange(of: 0..<$0.text.utf8.count) }
    }
    #expect(Message("{n, plural, =99999999999999999999 {x} other {}}").problems.count == 1)
  }

  @Test("readings show each choice once, with places")
  func readings() throws {
    let text = "Afbud senest {hours, plural, one {# time} other {# timer}} før {x}'s tid."
    let readings = Message(text).readings
    #expect(
      readings.map(\.text) == ["Afbud senest {hours} timer før {x}'s tid.", "Afbud senest {hours} time før {x}'s tid."])
    #expect(readings.map(\.choices) == [[], ["hours=one"]])
    let place = try #require(readings[0].text.utf8.firstRange(of: "timer".utf8))
    let start = readings[0].text.utf8.distance(from: readings[0].text.startIndex, to: place.lowerBound)
    let range = readings[0].messageRange(of: start..<start + 5)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "timer")
    #expect(
      Message("{a, select, x {{b, select, y {1} other {2}}} other {3}} {b}").readings.map(\.choices) == [
        [], ["a=x"], ["a=x", "b=y"],
      ])
    let many = (0..<40).map { "{a\($0), plural, one {1} other {2}}" }.joined()
    #expect(Message(many + many + many).readings.count <= Message.readingLimit)
  }

  @Test(
    "arguments, choices and tags are compared",
    arguments: [
      ("{n} nåle", "{n} needles", []), ("{n} nåle", "needles", ["missingArgument n"]),
      ("{navn}", "{name}", ["missingArgument navn", "extraArgument name"]),
      ("{n, plural, one {# dag} other {# dage}}", "{n} days", []),
      ("{d, date}", "{d, number}", ["changedType d"]),
      ("{g, select, patient {a} other {b}}", "{g, select, kunde {a} other {b}}", ["unknownChoice kunde"]),
      ("<b>{n}</b>", "{n}", ["missingTag b"]),
      (
        "{n, plural, one {# til {q}} other {# til {q}}}", "{n, plural, one {one} other {# for {q}}}",
        ["missingArgument q"]
      ), ("2 < 3 og {x}", "2 < 3 and {x}", []),
    ])
  func mismatches(_ source: String, _ target: String, _ expected: [String]) {
    let found = Message(source).mismatches(in: Message(target))
    #expect(found.map { "\($0.kind) \($0.name)" } == expected)
  }
}

@Suite struct PluralTests {
  @Test("numbers fall into CLDR's categories")
  func categories() throws {
    let danish = Language.danish.plurals
    let english = Language.english.plurals
    let one = ["1", "0.5", "1.5", "0.1"]
    for text in ["0", "1", "2", "0.5", "1.5", "2.5", "0.1", "1.0", "21", "1000000"] {
      let number = try #require(PluralOperands(decimal: text))
      #expect(danish.category(of: number) == (one.contains(text) || text == "1.0" ? .one : .other), "da \(text)")
      #expect(english.category(of: number) == (text == "1" ? .one : .other), "en \(text)")
    }
    let ordinals = [
      1: "one", 2: "two", 3: "few", 4: "other", 11: "other", 12: "other", 21: "one", 113: "other", 103: "few",
    ]
    for (number, category) in ordinals {
      #expect(english.category(of: PluralOperands(number), ordinal: true).rawValue == category, "\(number)")
    }
    #expect(PluralOperands(decimal: "1.2.3") == nil)
    #expect(PluralOperands(Int.min).i == Int.max)
    #expect(english.categories(ordinal: true) == [.one, .two, .few, .other])
  }
}
