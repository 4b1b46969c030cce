import Testing
import TosprogRuntime

private let catalog = MessageCatalog(
  source: "da",
  [
    LocaleTable(
      "da", cardinal: "one: n = 1 or t != 0 and i = 0,1", ordinal: "", decimal: ",", group: ".",
      messages: messages([
        "plain": "Læs mere", "quoted": "I dag''s '{'tilbud'}' # ''", "loose": "I dag's 'x' tilbud",
        "name": "Hej {name}!",
        "count": "{n, plural, =0 {Ingen nåle} one {# nål} other {# nåle}}",
        "rating": "{rating, number} ud af {max, number}", "whole": "{n, number, integer} kr.",
        "guests": "{n, plural, offset:1 =0 {ingen} =1 {{host}} one {{host} og # anden} other {{host} og # andre}}",
        "role": "{role, select, patient {En patient} other {En læser}}",
        "nested": "{g, select, a {{n, plural, one {# '#' {g}} other {# andre}}} other {# {n}}}",
        "rank": "{n, selectordinal, other {#.}}", "lines": "en\nto\tog \\n", "only": "Kun på dansk",
      ])),
    LocaleTable(
      "en", cardinal: "one: i = 1 and v = 0",
      ordinal: """
        one: n % 10 = 1 and n % 100 != 11
        two: n % 10 = 2 and n % 100 != 12
        few: n % 10 = 3 and n % 100 != 13
        """, decimal: ".", group: ",",
      messages: messages([
        "plain": "Read more", "count": "{n, plural, =0 {No needles} one {# needle} other {# needles}}",
        "rating": "{rating, number} out of {max, number}",
        "rank": "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
      ])),
    LocaleTable("en-GB", cardinal: "one: i = 1 and v = 0", ordinal: "", decimal: ".", group: ",", messages: ""),
  ])

private func messages(_ pairs: [String: String]) -> String {
  pairs.map { "\($0)\t\(LocaleTable.escaped($1))" }.joined(separator: "\n")
}

private func say(_ key: String, _ values: [String: MessageValue] = [:], _ locales: String...) -> String {
  catalog.text(key, values, in: locales).text
}

@Suite struct MessageCatalogTests {
  @Test(
    "messages are said as ICU says them",
    arguments: [
      ("plain", [:], "Læs mere"), ("quoted", [:], "I dag's {tilbud} # '"), ("loose", [:], "I dag's 'x' tilbud"),
      ("name", ["name": .text("{n} 'Bo'")], "Hej {n} 'Bo'!"), ("name", [:], "Hej {name}!"),
      ("count", ["n": .integer(0)], "Ingen nåle"), ("count", ["n": .integer(1)], "1 nål"),
      ("count", ["n": .integer(1234)], "1.234 nåle"), ("count", ["n": .real(0.5)], "0,5 nål"),
      ("count", ["n": .real(1.0)], "1 nål"), ("count", ["n": .integer(-1)], "-1 nål"),
      ("rating", ["rating": .real(4.5), "max": .integer(5)], "4,5 ud af 5"),
      ("whole", ["n": .real(2.5)], "2 kr."), ("whole", ["n": .real(3.5)], "4 kr."),
      ("guests", ["n": .integer(0), "host": .text("Ida")], "ingen"),
      ("guests", ["n": .integer(1), "host": .text("Ida")], "Ida"),
      ("guests", ["n": .integer(2), "host": .text("Ida")], "Ida og 1 anden"),
      ("guests", ["n": .integer(4), "host": .text("Ida")], "Ida og 3 andre"),
      ("role", ["role": .text("patient")], "En patient"), ("role", ["role": .text("læge")], "En læser"),
      ("nested", ["g": .text("a"), "n": .integer(1)], "1 # a"), ("nested", ["g": .text("b"), "n": .integer(1)], "# 1"),
      ("rank", ["n": .integer(3)], "3."), ("lines", [:], "en\nto\tog \\n"), ("unknown", [:], "unknown"),
    ] as [(String, [String: MessageValue], String)])
  func said(_ key: String, _ values: [String: MessageValue], _ expected: String) {
    #expect(say(key, values, "da") == expected)
  }

  @Test("each locale counts and ranks in its own way")
  func categories() {
    let ranks = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map { say("rank", ["n": .integer($0)], "en") }
    #expect(ranks == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th"])
    #expect(say("count", ["n": .real(0.5)], "en") == "0.5 needles")
    #expect(say("count", ["n": .integer(1_234_567)], "en") == "1,234,567 needles")
  }

  @Test(
    "numbers are rounded as ICU rounds them",
    arguments: [
      (0.1, "0,1"), (1.0005, "1"), (1.0015, "1,002"), (2.5, "2,5"), (0.9999, "1"), (-0.25, "-0,25"),
      (1e21, "1" + String(repeating: ".000", count: 7)),
      (1e-7, "0"), (12345.6789, "12.345,679"), (99999.9996, "100.000"), (.infinity, "∞"), (-.infinity, "-∞"),
      (.nan, "NaN"),
      (1.5e300, "1.500" + String(repeating: ".000", count: 99)),
    ])
  func rounded(_ number: Double, _ expected: String) {
    #expect(
      say("rating", ["rating": .real(number), "max": .integer(.min)], "da")
        == "\(expected) ud af -9.223.372.036.854.775.808")
  }

  @Test("numbers of every type are taken")
  func types() {
    let values: [MessageValue] = [.number(7), .number(UInt8(7)), .number(7.0), .number(Float(7)), .number(UInt64(7))]
    #expect(values.map { say("count", ["n": $0], "da") } == Array(repeating: "7 nåle", count: 5))
    #expect(MessageValue.number(Float(0.1)) == .real(0.1))
    #expect(say("count", ["n": .number(UInt64.max)], "da") == "18.446.744.073.709.552.000 nåle")
  }

  @Test(
    "the locale that is asked for answers, else its parents, a sibling, the next wish, the source",
    arguments: [
      (["en"], "plain", "en", false), (["en-GB"], "plain", "en", false), (["en_US.UTF-8"], "plain", "en", false),
      (["EN-gb-oxendict"], "plain", "en", false), (["en"], "only", "da", true), (["sv"], "plain", "da", true),
      (["sv", "en"], "plain", "en", true), ([], "plain", "da", false), (["da-DK"], "plain", "da", false),
      (["C"], "plain", "da", true), ([""], "plain", "da", true),
    ] as [([String], String, String, Bool)])
  func fallback(_ wanted: [String], _ key: String, _ expected: String, _ isFallback: Bool) {
    let answer = catalog.text(key, in: wanted)
    #expect(answer.locale == expected)
    #expect(answer.isFallback == isFallback)
  }

  @Test("a key that nobody knows is shown, and says that nobody answered")
  func unknown() {
    let answer = catalog.text("no.such", in: ["en"])
    #expect(answer.text == "no.such" && answer.locale == nil && answer.isFallback)
  }

  @Test("the reader at hand is the task's, else the program's")
  func preferred() async {
    let message = LocalizedMessage("plain", of: catalog)
    #expect(message.text == "Læs mere")
    #expect(PreferredLocales.with("en") { "\(message)" } == "Read more")
    let later = await PreferredLocales.with("en-GB") { await Task { message.localized.locale }.value }
    #expect(later == "en")
    #expect(message.in("en").text == "Read more")
  }

  @Test("messages that no generator writes neither crash nor hang")
  func hostile() {
    let texts = [
      "{", "}", "{n", "{n,", "{n, plural", "{n, plural,", "{n, plural, one", "{n, plural, one {", "'{", "'", "{}",
      "{,}", "#",
      String(repeating: "{n, plural, other {", count: 5000), "{n, plural, offset:9223372036854775807 other {#}}",
      "{n, select, }",
      "{n, plural, =x {a}}", "{n, number, '}",
    ]
    for text in texts {
      let table = LocaleTable("da", cardinal: "", ordinal: "", decimal: ",", group: ".", messages: "k\t\(text)")
      let said = MessageCatalog(source: "da", [table]).text("k", ["n": .integer(.min)], in: ["da"])
      #expect(said.locale == "da")
    }
  }
}

@Suite struct LocalizedArticleTests {
  private static let article = LocalizedArticle(
    "naale", source: "da",
    ["da", "en"].map {
      ArticleVersion($0, isComplete: true, slug: $0, title: $0, metadata: [:], html: "<p>\($0)</p>", markdown: $0)
    })

  @Test(
    "the version of the reader's language is given, else the source's",
    arguments: [("en-GB", "en"), ("da", "da"), ("sv", "da")])
  func version(_ wanted: String, _ expected: String) {
    #expect(LocalizedArticleTests.article.in(wanted).locale == expected)
    #expect(PreferredLocales.with(wanted) { LocalizedArticleTests.article.localized.html } == "<p>\(expected)</p>")
  }
}
