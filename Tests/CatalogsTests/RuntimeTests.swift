import Catalogs
import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing
import TosprogRuntime

/// What programs show, against what the house reads and what ICU says.
@Suite struct RuntimeTests {
  private static let locales: [(String, Language)] = [("da", .danish), ("en", .english)]

  private func say(_ message: Message, _ values: [String: MessageValue], _ language: Language) -> String {
    let table = LocaleTable(
      language.tag.description, cardinal: language.plurals.notation.cardinal,
      ordinal: language.plurals.notation.ordinal, decimal: String(language.numbers.decimal),
      group: String(language.numbers.group), messages: "k\t" + LocaleTable.escaped(message.canonicalText))
    return MessageCatalog(source: table.locale, [table]).text("k", values, in: [table.locale]).text
  }

  @Test("the runtime says every text as it was")
  func texts() {
    for text in Traps.texts {
      let said = say(Message(verbatim: text), [:], .danish)
      #expect(said.utf8.elementsEqual(text.utf8), "\(text.debugDescription) → \(said.debugDescription)")
    }
  }

  /// A message, a language, and the values that it is given, as the script takes them.
  private struct Case {
    var message: Message
    var language: Language
    var values: [String: MessageValue]

    var json: JSON {
      .object([
        ("message", .string(message.canonicalText)), ("locale", .string(language.tag.description)),
        (
          "values",
          .object(
            values.map { name, value in
              switch value {
              case .text(let text): (name, .string(text))
              case .integer(let number): (name, .int(number))
              case .real(let number): (name, .double(number))
              }
            })
        ),
      ])
    }
  }

  private static let cases: [Case] = {
    let numbers: [MessageValue] =
      [0, 1, 2, 3, 4, 5, 11, 12, 13, 21, 22, 23, 101, 111, 1000, 1234, 123_456_789, -1, -1234].map { .integer($0) }
      + [0.5, 1.5, 0.1, 1.0, 2.25, 1234.5678, 0.0004, 99.9996, 2.0005, 1e21, -0.75].map { .real($0) }
    let more = [
      "{n, plural, offset:1 =0 {none} =1 {{who}} one {{who} and # other} other {{who} and # others}}",
      "{n, selectordinal, =3 {third} one {#st} two {#nd} few {#rd} other {#th}}", "{n, number, integer} {n}",
      "{n, plural, one {'#' is # '{'it''s'}' '' o''clock} other {it's #}}",
      "{g, select, a {# {n, plural, other {# of {g}}}} other {none}}",
    ]
    return (Traps.messages + more).map { Message($0) }.flatMap { message -> [Case] in
      let kinds = Dictionary(grouping: message.arguments, by: \.name).mapValues { Set($0.map(\.kind)) }
      guard !message.canonicalText.contains("::"), kinds.values.allSatisfy({ $0.isDisjoint(with: [.date, .time]) })
      else {
        return []
      }
      return locales.flatMap { _, language in
        numbers.map { number in
          Case(
            message: message, language: language,
            values: kinds.mapValues { $0.isSubset(of: [.text, .select]) ? .text("a") : number })
        }
      }
    }
  }()

  @Test(
    "the runtime says what ICU says, for every kind of number in both languages",
    .enabled(if: Consumer.isInstalled("ICU"), "ICU for Python is not installed"))
  func icu() throws {
    let script = """
      import json, sys, icu
      def said(case):
          values = case["values"]
          message = icu.MessageFormat(case["message"], icu.Locale(case["locale"]))
          return message.format(list(values), [icu.Formattable(value) for value in values.values()])
      print(json.dumps([said(case) for case in json.load(open(sys.argv[1], encoding="utf-8"))]))
      """
    let cases = RuntimeTests.cases
    let file = JSON.array(cases.map(\.json)).encodedBytes()
    let run = try Consumer.withFile("cases.json", file) { try Consumer.run("python3", ["-c", script, $0.path]) }
    #expect(run.code == 0, "\(run.errors)")
    let expected = try #require(JSON.parse(SourceFile(path: "", bytes: Array(run.output))).arrayValue)
    #expect(expected.count == cases.count && cases.count > 1000)
    for (one, expected) in zip(cases, expected) {
      let said = say(one.message, one.values, one.language)
      #expect(said == expected.stringValue, "\(one.message.text) \(one.values)")
    }
  }
}
