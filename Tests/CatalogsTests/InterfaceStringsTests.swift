import Catalogs
import Diagnostics
import Languages
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct InterfaceStringsTests {
  let yaml = [any CatalogFormat].builtIn.named("yaml")!
  let json = [any CatalogFormat].builtIn.named("json")!

  func read(_ text: String, as format: any CatalogFormat) -> Catalog {
    format.parse(SourceFile(path: "da.yml", text: text), language: .danish)
  }

  static let sample = """
    # Tekster i brugerfladen.
    article:
      # {minutes} er et helt tal.
      readingTime: "{minutes, plural, one {# minuts læsning} other {# minutters læsning}}" # kort
      more:   Læs mere   # en knap
      'it''s': 'Det er ''nemt'''
      long: >-
        Først en linje
        og så en til.

        Nyt afsnit.
    \u{20}\u{20}
      block: |
        Linje 1
          Linje 2
    note: "æ\\u00f8\\x21 \\"citat\\" over
      to linjer"
    plain: uden anførselstegn
      over to linjer
    """

  @Test("values, comments and places are read exactly")
  func values() throws {
    let catalog = read(InterfaceStringsTests.sample, as: yaml)
    #expect(catalog.diagnostics.isEmpty)
    let texts = catalog.entries.map { "\($0.id): \($0.target!.source.text)" }
    #expect(
      texts == [
        "article.readingTime: {minutes, plural, one {# minuts læsning} other {# minutters læsning}}",
        "article.more: Læs mere", "article.it's: Det er 'nemt'",
        "article.long: Først en linje og så en til.\nNyt afsnit.", "article.block: Linje 1\n  Linje 2\n",
        "note: æø! \"citat\" over to linjer", "plain: uden anførselstegn over to linjer",
      ])
    #expect(catalog.entries[0].comments == ["{minutes} er et helt tal.", "kort"])
    #expect(catalog.entries[1].target?.range.text == "Læs mere")
    let note = try #require(catalog.entries[5].target)
    let place = Array(note.source.text.utf8).firstRange(of: Array("ø! \"citat".utf8))!
    #expect(note.range(of: place).text == "\\u00f8\\x21 \\\"citat")
  }

  @Test("replacing one value leaves every other byte")
  func replacing() throws {
    let file = InterfaceStringsTests.sample
    for text in [file, file.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")] {
      let catalog = read(text, as: yaml)
      for index in catalog.entries.indices {
        let value = try #require(catalog.entries[index].target)
        for new in [
          "Nyt", "med: kolon # og 'citat' \"to\"", "12", "to\nlinjer", "{n} \u{2028} \u{1F469}", "", " x", "no",
        ] {
          let bytes = try yaml.replacing([index: new], in: catalog)
          let before = Array(text.utf8)[..<value.range.start]
          #expect(bytes.starts(with: before))
          #expect(bytes.suffix(text.utf8.count - value.range.end) == Array(text.utf8)[value.range.end...])
          let again = yaml.parse(SourceFile(path: "da.yml", bytes: bytes), language: .danish)
          #expect(
            again.diagnostics.filter { !$0.message.contains("argument") }.isEmpty, "\(new) in \(value.range.text)")
          // “|” keeps its line ending.
          let got = again.entries[index].target!.source.text
          #expect(got == new, "\(new.debugDescription) in \(value.range.text)")
          #expect(again.entries.count == catalog.entries.count)
        }
      }
    }
  }

  /// The interface strings of this repository, and a file in JSON.
  static let files: [SourceFile] = {
    let root = "/" + "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    var files = ["da", "en"].compactMap { language -> SourceFile? in
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: "\(root)/Locales/\(language)/interface.yml"))
      return bytes.map { SourceFile(path: "\(language).yml", bytes: Array($0)) }
    }
    files.append(SourceFile(path: "sample.yml", text: sample))
    files.append(
      SourceFile(path: "a.json", text: "{\n\t\"a\" : {\"b\":\"x \\u00e6\\n\", \"c\": \"{n} \\/\"},\r\n\"d\":\"\"}\n"))
    return files
  }()

  @Test(
    "a text replaced by itself stays as it is written, and one by every mark changes nothing else", arguments: files)
  func laws(_ file: SourceFile) throws {
    let format = file.path.hasSuffix("json") ? json : yaml
    let catalog = format.parse(file, language: .danish)
    #expect(catalog.diagnostics.isEmpty && !catalog.entries.isEmpty)
    let same = catalog.entries.indices.map { ($0, catalog.entries[$0].target!.source.text) }
    #expect(try format.replacing(Dictionary(uniqueKeysWithValues: same), in: catalog) == file.bytes)
    for index in catalog.entries.indices {
      for words in ["|*_<>&\"'`\\#:[] x\ny", "# x", "- x", "a: b", "'", "\"", "1", "true", "\\", "", " ", "{n} \u{0}"] {
        let bytes = try format.replacing([index: words], in: catalog)
        let value = catalog.entries[index].target!.range
        #expect(bytes.starts(with: file.bytes[..<value.start]))
        #expect(bytes.suffix(file.bytes.count - value.end).elementsEqual(file.bytes[value.end...]))
        let again = format.parse(SourceFile(path: file.path, bytes: bytes), language: .danish)
        #expect(again.entries.map(\.id) == catalog.entries.map(\.id))
        #expect(again.entries[index].target?.source.text == words)
      }
    }
  }

  @Test("mutated files are written back as they are", arguments: files)
  func mutated(_ file: SourceFile) {
    let format = file.path.hasSuffix("json") ? json : yaml
    let marks = Array("\n :#'\"|>-&*{}[]\\\t,\r~!".utf8)
    var state: UInt64 = 11
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    for _ in 0..<500 {
      var bytes = Array(file.bytes.prefix(600))
      for _ in 0...roll(6) where !bytes.isEmpty {
        if roll(3) == 0 {
          bytes.remove(at: roll(bytes.count))
        } else {
          bytes.insert(marks[roll(marks.count)], at: roll(bytes.count))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let catalog = format.parse(SourceFile(path: file.path, text: text), language: .danish)
      let same = catalog.entries.indices.compactMap { index in
        catalog.entries[index].target.map { (index, $0.source.text) }
      }
      guard let (first, _) = same.first else { continue }
      #expect((try? format.replacing(Dictionary(uniqueKeysWithValues: same), in: catalog)) == Array(text.utf8))
      guard let written = try? format.replacing([first: "a: 'b' # c\nd"], in: catalog) else { continue }
      let again = format.parse(SourceFile(path: file.path, bytes: written), language: .danish)
      #expect(again.entries.map(\.id) == catalog.entries.map(\.id), "\(text.debugDescription)")
    }
  }

  @Test(
    "bad YAML is one diagnostic with its line, and the rest is read",
    arguments: [
      ("a: 1\n", 1, "a number"), ("x: y\nb: 2026-03-12\n", 2, "a date"), ("no: nej\n", 1, "a flag"),
      ("a: ja\nb: no\n", 2, "a flag"), ("a:\nb: x\n", 1, "has no text"), ("a:\n\tb: x\n", 2, "tab"),
      ("a: {n} nåle\n", 1, "must be in quotes"), ("a: &x tekst\n", 1, "anchors"), ("a: *x\n", 1, "anchors"),
      ("a: [x, y]\n", 1, "must be in quotes"), ("a: x\na: y\n", 2, "occurs twice"), ("a: \"x\n", 1, "no quote"),
      ("a: x: y\n", 1, "“: ”"), ("- a\n", 1, "not a list"), ("a: x\n   b: y\n", 2, "“: ”"),
      ("a: 'x' y\n", 1, "end of the line"), ("a: \"\\q\"\n", 1, "unknown escape"), ("a\n", 1, "expected “key: text”"),
      ("a.b: x\na:\n  b: y\n", 3, "occurs twice"), ("a: x\n---\nb: y\n", 2, "one document"), ("a: ~\n", 1, "nothing"),
      ("a: \"{n, plural, one {x} andet {y}}\"\n", 1, "no plural form"), ("a:\n    b: x\n  c: y\n", 3, "indented"),
    ])
  func badYAML(_ text: String, _ line: Int, _ message: String) throws {
    let catalog = read(text + "sidst: Her\n", as: yaml)
    #expect(catalog.diagnostics.count == 1)
    let diagnostic = try #require(catalog.diagnostics.first)
    #expect(diagnostic.rule == "file-problem")
    #expect(diagnostic.range.startPosition.line == line)
    #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
    if !text.contains("\"x\n"), !text.contains("---") { #expect(catalog["sidst"] != nil) }
  }

  @Test("bytes that are no UTF-8, bombs and depth never crash")
  func hostile() {
    for format in [any CatalogFormat].builtIn {
      let broken = format.parse(SourceFile(path: "x", bytes: [0x61, 0x3A, 0x20, 0xFF]), language: .danish)
      #expect(!broken.diagnostics.isEmpty, "\(format.name)")
      let deep = (0..<5000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
      _ = format.parse(SourceFile(path: "x", text: deep), language: .danish)
      _ = format.parse(SourceFile(path: "x", text: String(repeating: "{\"a\":", count: 5000)), language: .danish)
      _ = format.parse(SourceFile(path: "x", text: ""), language: .danish)
    }
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"
    #expect(read(bomb, as: yaml).diagnostics.count == 3)
  }

  @Test("JSON is read with nested keys and exact places")
  func jsonValues() throws {
    let text = #"{"a": {"b": "x \u00e6\n\ud83d\ude00 y", "c": "{n}"}, "d": 1, "e": ["x"], "a": "z"}"#
    let catalog = read(text, as: json)
    #expect(catalog.entries.map(\.id) == ["a.b", "a.c"])
    #expect(catalog.diagnostics.count == 3)
    let value = try #require(catalog.entries.first?.target)
    #expect(value.source.text == "x æ\n😀 y")
    #expect(value.range(of: 5..<9).text == #"\ud83d\ude00"#)
    #expect(value.range(of: 10..<11).text == "y")
    let bytes = try json.replacing([0: "\"ny\""], in: catalog)
    #expect(String(decoding: bytes, as: UTF8.self) == text.replacing(value.range.text, with: #""\"ny\"""#))
  }

  @Test("two catalogs face each other key by key")
  func pair() throws {
    let danish = read("a: Start\nb: \"{n} nåle\"\nc: Luk\nd: Menu\n", as: yaml)
    let english = read("a: Begin\nc: Luk\nb: \"{m} needles\"\nx: Extra\n", as: yaml)
    let pair = CatalogPair(source: danish, target: english)
    #expect(pair.units.map(\.id) == ["a", "b", "c", "d", "x"])
    #expect(pair.units.map { $0.target == nil } == [false, false, false, true, false])
    #expect(pair.units.map(\.isIdentical) == [false, false, true, false, false])
    #expect(pair.units[1].mismatches.count == 2)
    #expect(pair.units[3].targetRange.startPosition.line == 2)
    #expect(pair.units[4].source == nil)
    let mismatch = try #require(pair.units[1].mismatches.last?.target)
    #expect(pair.units[1].target?.target?.range(of: mismatch).text == "{m}")
  }
}
