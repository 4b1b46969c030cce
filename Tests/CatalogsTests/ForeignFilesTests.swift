import Catalogs
import Diagnostics
import Foundation
import Languages
import Testing

/// Files as others write them, not as we do.
@Suite struct ForeignFilesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var format: String
    var text: String
    var messages: [String]
    var testDescription: String { format }
  }

  static let samples = [
    Sample(
      format: "fluent",
      text: """
        ### En fil
        -brand = Under nålen

        # Til knappen
        more = Læs mere
            .title = Mere
        long =
            Første linje
              rykket ind

            sidste { "{" }linje
        nails = { $count ->
            [0] Ingen nåle
            [one] { NUMBER($count) } nål
           *[other] { $count } nåle
        } hos { $name }
        """,
      messages: [
        "more: Læs mere", "long: Første linje\n  rykket ind\n\nsidste '{'linje",
        "nails: {count, plural, =0 {Ingen nåle} one {{count, number} nål} other {# nåle}} hos {name}",
      ]),
    Sample(
      format: "php",
      text: """
        <?php
        declare(strict_types=1);
        /* Beskeder */
        return array(
            "more" => "L\\u{e6}s \\"mere\\"\\n", # slut
            'cart' => ['buy' => 'K\\'b :name', 'deep' => [ 'x' => 'y' ]],
        );
        """,
      messages: ["more: Læs \"mere\"\n", "cart.buy: K''b {name}", "cart.deep.x: y"]),
    Sample(
      format: "hugo",
      text: """
        more: Læs mere
        nails:
          description: antal
          one: "{{ .Count }} nål"
          other: "{{.Count}} nåle"
        cart:
          buy: Køb
        """,
      messages: ["more: Læs mere", "nails: {count, plural, one {# nål} other {# nåle}}", "cart.buy: Køb"]),
    Sample(
      format: "rails",
      text: """
        da:
          more: Læs mere
          cart:
            items:
              zero: Tom
              one: En vare
              other: "%{count} varer til %{name}"
        """,
      messages: [
        "more: Læs mere", "cart.items: {count, plural, =0 {Tom} one {En vare} other {# varer til {name}}}",
      ]),
    Sample(
      format: "arb",
      text: """
        {"@@locale": "da", "more": "Læs mere", "@more": {"description": "knap"},
         "date": "Den {day}", "@date": {"placeholders": {"day": {"type": "DateTime", "format": "yMMMMd"}}}}
        """,
      messages: ["more: Læs mere", "date: Den {day, date, long}"]),
    Sample(
      format: "docusaurus",
      text: #"{"theme.more": {"message": "Læs mere om {name}", "description": "knap"}}"#,
      messages: ["theme.more: Læs mere om {name}"]),
    Sample(
      format: "resx",
      text: """
        <?xml version="1.0"?><root><!-- x --><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>
        <data name="More" xml:space="preserve"><value>Læs mere</value></data>
        <data name="Logo" type="System.Drawing.Bitmap"><value>x</value></data></root>
        """,
      messages: ["More: Læs mere"]),
    Sample(
      format: "qt",
      text: """
        <?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="da_DK"><context><name>Vindue</name>
        <message><location filename="a.cpp" line="1"/><source>More</source><translation>Læs mere</translation></message>
        <message numerus="yes"><source>%n needle(s)</source><translation><numerusform>%n nål</numerusform>
        <numerusform>%n nåle</numerusform></translation></message>
        <message><source>Old</source><translation type="vanished">Gammel</translation></message>
        <message><source>New</source><translation type="unfinished"></translation></message></context></TS>
        """,
      messages: ["More: Læs mere", "%n needle(s): {n, plural, one {# nål} other {# nåle}}", "New: –"]),
    Sample(
      format: "stringsdict",
      text: """
        <?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>nails</key><dict>
        <key>NSStringLocalizedFormatKey</key><string>%#@count@</string><key>count</key><dict>
        <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
        <key>NSStringFormatValueTypeKey</key><string>d</string><key>zero</key><string>Ingen</string>
        <key>one</key><string>En nål</string><key>other</key><string>%1$ld nåle</string></dict></dict></dict></plist>
        """,
      messages: ["nails: {count, plural, =0 {Ingen} one {En nål} other {# nåle}}"]),
    Sample(
      format: "xcstrings",
      text: """
        {"sourceLanguage": "en", "version": "1.0", "strings": {"More": {"localizations": {
          "en": {"stringUnit": {"state": "new", "value": "More"}},
          "da": {"stringUnit": {"state": "needs_review", "value": "Læs mere"}}}}, "Empty": {}}}
        """,
      messages: ["More: Læs mere", "Empty: –"]),
  ]

  @Test("files of other programs are read", arguments: samples)
  func read(_ sample: Sample) throws {
    let format = try #require([any CatalogFormat].builtIn.named(sample.format))
    let catalog = format.parse(SourceFile(path: "x", text: sample.text), language: .danish)
    #expect(catalog.diagnostics.isEmpty, "\(catalog.diagnostics.map(\.message))")
    #expect(catalog.entries.map { "\($0.id): \($0.target?.message.canonicalText ?? "–")" } == sample.messages)
  }

  @Test(
    "what is wrong in a file is said at its place",
    arguments: [
      ("fluent", "a = { $n ->\n    [one] x\n}\nb = B\n", "default", 1),
      ("fluent", "a = x } y\nb = B\n", "closes nothing", 1),
      ("fluent", "1 = x\nb = B\n", "expected a message", 1), ("php", "x<?php return [];", "very beginning", 0),
      ("php", "<?php return [\"a\" => \"$x\"];", "would be run", 0),
      ("php", "<?php return ['b' => 'B' 'c' => 'd'];", "“,”", 1),
      ("arb", "{\"b\": \"B\", \"@a\": {}}", "not there", 1),
      ("docusaurus", "{\"a\": \"x\", \"b\": {\"message\": \"B\"}}", "message", 1),
      ("resx", "<resources/>", "<root>", 0), ("qt", "<TS><context><message/></context></TS>", "without a source", 0),
      ("stringsdict", "<plist><dict><key>a</key><string>x</string></dict></plist>", "no plural", 0),
    ])
  func wrong(_ name: String, _ text: String, _ message: String, _ kept: Int) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let catalog = format.parse(SourceFile(path: "x", text: text), language: .danish)
    #expect(catalog.diagnostics.contains { $0.message.contains(message) }, "\(catalog.diagnostics.map(\.message))")
    #expect(catalog.entries.count == kept, "\(catalog.entries.map(\.id))")
  }

  @Test("the languages of a string catalog become one file")
  func joined() throws {
    let format = try #require([any CatalogFormat].builtIn.named("xcstrings"))
    func entry(_ english: String?) -> CatalogEntry {
      CatalogEntry(
        id: "more", source: CatalogText(Message("Læs mere")), target: english.map { CatalogText(Message($0)) })
    }
    let danish = format.encode(
      Catalog(language: Language.danish.tag, sourceLanguage: Language.danish.tag, entries: [entry("Læs mere")]),
      language: .danish)
    let english = format.encode(
      Catalog(language: Language.english.tag, sourceLanguage: Language.danish.tag, entries: [entry("Read more")]),
      language: .english)
    let bytes = try #require(format.joined([danish.bytes, english.bytes]))
    let file = SourceFile(path: "x", bytes: bytes)
    #expect(format.parse(file, language: .english).entries.first?.target?.message.text == "Read more")
    #expect(format.parse(file, language: .danish).entries.first?.target?.message.text == "Læs mere")
    #expect(file.text.contains("\"sourceLanguage\" : \"da\""))
  }

  @Test("one small catalog in every format, side by side")
  func gallery() throws {
    let messages: [(String, String, String)] = [
      ("cart.buy", "Køb I dag's te", "På knappen."),
      ("cart.items", "{count, plural, one {# kop} other {# kopper}}", ""),
      ("greeting", "Hej {name}, det er {date, date, long}: 50 % på {x}", ""),
    ]
    var text = "One small catalog in every format that is text.\n"
    for format in [any CatalogFormat].builtIn where format.name != "mo" {
      let entries = messages.map { id, message, comment in
        CatalogEntry(
          id: id, path: id.split(separator: ".").map(String.init),
          source: format.isBilingual ? CatalogText(Message(message)) : nil, target: CatalogText(Message(message)),
          comments: comment.isEmpty ? [] : [comment])
      }
      let tag = Language.danish.tag
      let catalog = Catalog(language: tag, sourceLanguage: tag, entries: entries)
      let bytes = format.encode(catalog, language: .danish).bytes
      text += "\n## \(format.name)\n\n\(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))"
    }
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/gallery.txt")
    if ProcessInfo.processInfo.environment["TOSPROG_RECORD"] != nil { try Data(text.utf8).write(to: golden) }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }
}
