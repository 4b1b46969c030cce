import Catalogs
import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing

@Suite struct FormatLawsTests {
  static let formats = [any CatalogFormat].builtIn.map(\.name)

  /// Formats that hold what another leaves to them.
  static let companions = [any CatalogFormat].builtIn.compactMap { $0.companion?.name }

  @Test("the list is sorted, named once, and each member explains itself")
  func list() {
    let names = FormatLawsTests.formats
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect([any CatalogFormat].builtIn.allSatisfy { !$0.explanation.isEmpty && !$0.extensions.isEmpty })
  }

  @Test("what is written without a word is read back as it was", arguments: formats)
  func roundTrip(_ name: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let catalog = Catalog(
      language: Language.danish.tag, sourceLanguage: Language.danish.tag,
      entries: Traps.entries(withSource: format.isBilingual))
    let written = format.encode(catalog, language: .danish)
    let again = format.parse(SourceFile(path: "x", bytes: written.bytes), language: .danish)
    #expect(again.diagnostics.isEmpty, "\(again.diagnostics.map(\.message))")
    let spoken = Dictionary(grouping: written.problems, by: \.id)
    var kept = 0
    for entry in catalog.entries {
      let problems = spoken[entry.id] ?? []
      guard !problems.contains(where: \.isOmitted) else { continue }
      kept += 1
      let read = try #require(again[entry.id], "\(entry.id): \(entry.target!.message.text)")
      guard problems.isEmpty, let target = entry.target?.message else { continue }
      if format.hasTargets {
        #expect(
          read.target?.message.saysTheSame(as: target) == true, "\(target.text) → \(read.target?.message.text ?? "–")")
      }
      if format.isBilingual { #expect(read.source?.message.saysTheSame(as: target) == true, "\(target.text)") }
    }
    let isBeside = FormatLawsTests.companions.contains(name)
    #expect(kept > (isBeside ? 4 : catalog.entries.count * 3 / 5), "\(name) keeps only \(kept)")
    let second = format.encode(catalog, language: .danish)
    #expect(second.bytes == written.bytes)
  }

  @Test("what each format cannot hold is known")
  func losses() throws {
    var text = "What each format leaves out (–) or changes with a warning (~), of the texts in Traps.\n"
    for format in [any CatalogFormat].builtIn {
      let entries = Traps.entries(withSource: format.isBilingual)
      let problems = format.encode(Catalog(language: Language.danish.tag, entries: entries), language: .danish).problems
      text += "\n## \(format.name)\n\n"
      for entry in entries {
        for problem in problems where problem.id == entry.id && !problem.message.contains("has only plurals") {
          let shown = String(entry.target!.message.text.prefix(200)).debugDescription
          text += "\(problem.isOmitted ? "–" : "~") \(shown): \(problem.message)\n"
        }
      }
    }
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/losses.txt")
    if ProcessInfo.processInfo.environment["TOSPROG_RECORD"] != nil {
      try Data(text.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }

  @Test("arguments and plurals of everyday messages fit every format that has them", arguments: formats)
  func everyday(_ name: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let texts = ["Læs mere", "Hej {name}", "{count, plural, one {# nål} other {# nåle}}", "I dag's 50 % på C:\\x"]
    let entries = texts.enumerated().map { index, text in
      CatalogEntry(
        id: "k\(index)", source: format.isBilingual ? CatalogText(Message(text)) : nil,
        target: CatalogText(Message(text)),
        comments: ["Til oversætteren"])
    }
    let written = format.encode(Catalog(language: Language.danish.tag, entries: entries), language: .danish)
    // A .strings file leaves plurals to the .stringsdict beside it, and that leaves it everything else.
    let exempt = name == "strings" ? ["k2"] : name == "stringsdict" ? ["k0", "k1", "k3"] : []
    for problem in written.problems where problem.isOmitted && !exempt.contains(problem.id) {
      Issue.record("\(name) leaves out \(problem.id): \(problem.message)")
    }
  }

  @Test("a comment that does not come back is said, also beside other losses", arguments: formats)
  func comments(_ name: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let texts = [
      "Læs mere", "Hej {name}", "{n, plural, =0 {ingen} one {# nål} other {# nåle}}", "{x, select, a {A} other {B}}",
    ]
    let entries = texts.enumerated().map { index, text in
      CatalogEntry(
        id: "k\(index)", source: format.isBilingual ? CatalogText(Message(text)) : nil,
        target: CatalogText(Message(text)), comments: ["Til oversætteren", "Endnu en"])
    }
    let written = format.encode(Catalog(language: Language.danish.tag, entries: entries), language: .danish)
    let read = format.parse(SourceFile(path: "x", bytes: written.bytes), language: .danish)
    for entry in entries {
      let problems = written.problems.filter { $0.id == entry.id }
      guard let again = read[entry.id], !problems.contains(where: \.isOmitted) else { continue }
      #expect(again.comments == entry.comments || problems.contains(where: \.isAside), "\(entry.id): \(again.comments)")
    }
  }

  @Test(
    "arguments have the positions of the source in every language",
    arguments: [
      ("android", "%2$s</xliff:g>, <xliff:g id=\"name\">%1$s<"), ("strings", "It is %2$@, %1$@"),
      ("resx", "It is {1}, {0}"), ("qt", "It is %2, %1"), ("xcstrings", "It is %2$@, %1$@"),
    ])
  func positions(_ name: String, _ expected: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let entry = CatalogEntry(
      id: "k", source: CatalogText(Message("Hej {name}, det er {day}")),
      target: CatalogText(Message("It is {day}, {name}")))
    let catalog = Catalog(
      language: Language.english.tag, sourceLanguage: Language.danish.tag, entries: [entry])
    let written = format.encode(catalog, language: .english)
    #expect(written.problems.isEmpty, "\(written.problems.map(\.message))")
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(text.contains(expected), "\(text)")
  }

  @Test(
    "a sentence without a plural asks for the number that its source counts",
    arguments: [("android", "%1$d"), ("strings", "%1$ld"), ("xcstrings", "%1$ld")])
  func kinds(_ name: String, _ expected: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let entry = CatalogEntry(
      id: "k", source: CatalogText(Message("{n, plural, one {# nål} other {# nåle}}")),
      target: CatalogText(Message("Needles: {n}")))
    let catalog = Catalog(language: Language.english.tag, sourceLanguage: Language.danish.tag, entries: [entry])
    let text = String(decoding: format.encode(catalog, language: .english).bytes, as: UTF8.self)
    #expect(text.contains(expected) && text.contains("Needles"), "\(text)")
  }

  @Test("any bytes are read without a crash", arguments: formats)
  func hostile(_ name: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let sample = format.encode(
      Catalog(entries: Traps.entries(withSource: format.isBilingual)), language: .danish
    ).bytes
    var generator = SplitMix(seed: 7)
    for round in 0..<12 {
      var bytes = sample
      switch round % 3 {
      case 0: bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
      case 1:
        for _ in 0..<8 where !bytes.isEmpty {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255)
        }
      default: bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      }
      let catalog = format.parse(SourceFile(path: "x", bytes: bytes), language: .danish)
      _ = format.encode(catalog, language: .danish)
    }
  }

  @Test("arguments may stand in another order than in the source", arguments: ["xliff", "xliff1", "tmx", "po", "csv"])
  func order(_ name: String) throws {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let language = try #require(LanguageRegistry.builtIn.languages.first)
    let entry = CatalogEntry(
      id: "k", path: ["k"], source: CatalogText(Message("{a} af {b}, {b}")),
      target: CatalogText(Message("{b}, {b} has {a}")))
    let written = format.encode(
      Catalog(language: language.tag, sourceLanguage: language.tag, entries: [entry]), language: language)
    #expect(written.problems.isEmpty)
    let read = format.parse(SourceFile(path: "a", bytes: written.bytes), language: language)
    #expect(read["k"]?.target?.message.text == "{b}, {b} has {a}")
  }
}
