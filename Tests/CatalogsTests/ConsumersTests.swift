import Catalogs
import Diagnostics
import Foundation
import Languages
import Testing
import TestSupport

@Suite struct ConsumersTests {
  /// Every trap that the format says it holds, by id, with the file.
  private func written(_ name: String) throws -> (bytes: [UInt8], kept: [CatalogEntry]) {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let catalog = Catalog(
      language: Language.danish.tag, sourceLanguage: Language.danish.tag,
      entries: Traps.entries(withSource: format.isBilingual))
    let encoded = format.encode(catalog, language: .danish)
    let omitted = Set(encoded.problems.filter(\.isOmitted).map(\.id))
    return (encoded.bytes, catalog.entries.filter { !omitted.contains($0.id) })
  }

  @Test(
    "msgfmt accepts every PO text, and what it compiles reads back",
    .enabled(if: Consumer.isInstalled("msgfmt"), "msgfmt is not installed"))
  func msgfmt() throws {
    Consumer.note("msgfmt")
    let (bytes, kept) = try written("po")
    try Consumer.withFile("da.po", bytes) { file in
      let output = file.deletingLastPathComponent().appendingPathComponent("da.mo")
      let run = try Consumer.run("msgfmt", ["--check", "-o", output.path, file.path])
      #expect(run.code == 0, "\(run.errors)")
      let compiled = SourceFile(path: "da.mo", bytes: Array(try Data(contentsOf: output)))
      let catalog = try #require([any CatalogFormat].builtIn.named("mo")).parse(compiled, language: .danish)
      #expect(catalog.entries.count == kept.count)
      for entry in kept {
        guard let text = entry.target?.message.plainText else { continue }
        let read = try #require(catalog[entry.id]?.target?.message.plainText)
        #expect(read.utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "Python's gettext reads every MO text",
    .enabled(if: Consumer.isInstalled("Python gettext"), "python3 is not installed"))
  func pythonGettext() throws {
    Consumer.note("Python gettext")
    let (bytes, kept) = try written("mo")
    let script = """
      import gettext, json, sys
      with open(sys.argv[1], "rb") as file: texts = gettext.GNUTranslations(file)._catalog
      print(json.dumps({k.split("\\x04")[0]: v for k, v in texts.items() if isinstance(k, str) and k}))
      """
    let run = try Consumer.withFile("da.mo", bytes) { try Consumer.run("python3", ["-c", script, $0.path]) }
    #expect(run.code == 0, "\(run.errors)")
    let read = try JSON.parse(SourceFile(path: "", bytes: Array(run.output)))
    for entry in kept {
      guard let text = entry.target?.message.plainText else { continue }
      let doubled = text.unicodeScalars.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
      #expect(read[entry.id]?.stringValue?.utf8.elementsEqual(doubled.utf8) == true, "\(text.debugDescription)")
    }
  }

  @Test(
    "plutil accepts every .strings text and reads it as it was",
    .enabled(if: Consumer.isInstalled("plutil"), "plutil is not installed"))
  func plutil() throws {
    Consumer.note("plutil")
    let (bytes, kept) = try written("strings")
    try Consumer.withFile("da.strings", bytes) { file in
      let lint = try Consumer.run("plutil", ["-lint", file.path])
      #expect(lint.code == 0, "\(lint.errors)")
      let list = try PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil)
      let read = try #require(list as? [String: String])
      for entry in kept {
        guard let text = entry.target?.message.plainText else { continue }
        #expect(read[entry.id]?.utf8.elementsEqual(text.utf8) == true, "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "Python's strict csv reads every cell",
    .enabled(if: Consumer.isInstalled("Python csv"), "python3 is not installed"))
  func pythonCSV() throws {
    Consumer.note("Python csv")
    let (bytes, kept) = try written("csv")
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
      assert all(len(row) == 5 for row in rows)
      assert not any(cell[:1] in tuple("=+-@\\t\\r") and cell for row in rows for cell in row)
      print(json.dumps({row[0]: row[2] for row in rows}))
      """
    let run = try Consumer.withFile("da.csv", bytes) { try Consumer.run("python3", ["-c", script, $0.path]) }
    #expect(run.code == 0, "\(run.errors)")
    let read = try JSON.parse(SourceFile(path: "", bytes: Array(run.output)))
    for entry in kept {
      let text = try #require(entry.target?.message.tagged)
      let cell = read[entry.id]?.stringValue ?? ""
      #expect(
        cell.utf8.elementsEqual(text.utf8) || cell.utf8.elementsEqual("'\(text)".utf8), "\(text.debugDescription)")
    }
  }

  @Test("Foundation opens da.lproj as a bundle and finds every text")
  func foundation() throws {
    Consumer.note("Foundation")
    let (bytes, kept) = try written("strings")
    try Consumer.withFile("x", []) { file in
      let folder = file.deletingLastPathComponent().appending(path: "da.lproj")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: folder.appending(path: "Localizable.strings"))
      let bundle = try #require(Bundle(path: folder.path))
      for entry in kept {
        guard let text = entry.target?.message.plainText, !text.isEmpty else { continue }
        let read = bundle.localizedString(forKey: entry.id, value: nil, table: nil)
        #expect(read.utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      }
    }
  }

  /// Messages as everyday programs have them, beside the traps.
  private static let everyday = [
    ("gruppe.hello", "Hej {name}"),
    ("gruppe.nails", "{count, plural, one {# nål til {name}} other {# nåle til {name}}}"),
    ("gruppe.goods", "{count, plural, =0 {Ingen varer} one {# vare} other {# varer}}"),
    ("gruppe.pakke::nøgle", "Læs mere"),
  ].map { CatalogEntry(id: $0, path: $0.split(separator: ".").map(String.init), target: CatalogText(Message($1))) }

  @Test(
    "the program that a format is meant for reads every text as it was, and says the right plural",
    arguments: Consumer.installed.filter { $0.command != nil })
  func reads(_ consumer: Consumer) throws {
    Consumer.note(consumer.name)
    for name in consumer.formats {
      let format = try #require([any CatalogFormat].builtIn.named(name == "icu-nested" ? "json" : name))
      var entries = Traps.entries(withSource: format.isBilingual) + ConsumersTests.everyday
      if format.isBilingual {
        for index in entries.indices { entries[index].source = entries[index].target }
      }
      let tag = Language.danish.tag
      let encoded = format.encode(Catalog(language: tag, sourceLanguage: tag, entries: entries), language: .danish)
      let omitted = Set(encoded.problems.filter(\.isOmitted).map(\.id))
      let kept = entries.filter { !omitted.contains($0.id) && $0.target?.message.plainText != nil }
      try Consumer.withFile(name == "arb" ? "app_da.arb" : consumer.file, encoded.bytes) { file in
        let keys = file.deletingLastPathComponent().appending(path: "keys.json")
        try Data(JSON.array(kept.map { .string($0.id) }).encodedBytes()).write(to: keys)
        let line = "\(consumer.command!) \"$1\" \"$2\""
        let run = try Consumer.run(
          "bash", ["-c", line, "read", file.path, keys.path], in: Consumer.folder.appending(path: "read"))
        #expect(run.code == 0, "\(name): \(run.errors)")
        let read = try JSON.parse(SourceFile(path: "", bytes: Array(run.output)))
        var same = 0
        // A .stringsdict has only plurals.
        for entry in kept where name != "stringsdict" {
          let message = try #require(entry.target?.message)
          let text =
            switch consumer.view {
            case .text: message.plainText ?? ""
            case .icu: message.canonicalText
            case .tagged: message.tagged ?? ""
            }
          let found = read["texts"]?[entry.id]?.stringValue
          let isSame = found?.utf8.elementsEqual(text.utf8) == true || (name == "csv" && found.map { "'" + $0 } == text)
          #expect(isSame, "\(name): \(text.debugDescription) → \(found.debugDescription)")
          same += isSame ? 1 : 0
        }
        #expect(same > 60 || name == "stringsdict")
        guard let said = read["said"]?.members else { return }
        let expected = ["hello": "Hej Bo", "one": "1 nål til Bo", "five": "5 nåle til Bo", "none": "Ingen varer"]
        for (key, value) in said { #expect(value.stringValue == expected[key], "\(name)") }
        #expect(said.count >= 2)
      }
    }
  }
}
