import Catalogs
import Diagnostics
import Documents
import Languages
@testable import Ledgers
import TestSupport
import Testing

@testable import Tosprog

/// What is handed out for translation comes back into the same places.
@Suite("Export and import")
struct ExchangeTests {
  static let formats = ["xliff", "xliff1", "po", "csv"]
  private static let english = LanguageTag("en")!

  /// Sentences, paragraphs, headings, captions, table rows and settings are taken out of this repository's translations,
  /// and come back by way of an exchange file, translated as they were.
  @Test("what was taken out of an article comes back to its place", arguments: formats)
  func roundTrip(_ format: String) async throws {
    for seed in 0..<6 {
      let project = try TemporaryProject(copyingSample: true)
      let whole = try await Self.translations(of: project.root)
      var random = SplitMix(seed: UInt64(seed))
      var originals: [String: String] = [:]
      for (_, name) in EditScriptTests.articles {
        let path = "Locales/en/articles/\(name).md"
        let text = try project.read(path)
        let language = try #require(LanguageRegistry.builtIn.language(Self.english))
        var holes = Holes(DocumentFormat.reading(path).parse(SourceFile(path: path, text: text), language: language))
        for _ in 0..<4 { holes.open(using: &random) }
        originals[path] = text
        try project.write(holes.bytes, to: path)
      }
      let outcome = try await Self.passThrough(format, project.root) { whole[$0.id] }
      #expect(outcome.refused.map { "\($0.entry.id): \($0.reason)" } == [], "\(format), seed \(seed)")
      for (path, text) in originals {
        let wrong = try project.read(path).sentences.difference(from: text.sentences)
        #expect(wrong.isEmpty, "\(format), seed \(seed), \(path): \(wrong.map(\.self))")
      }
    }
  }

  @Test("an article that there was not is made of what came back", arguments: formats)
  func wholeArticle(_ format: String) async throws {
    let project = try TemporaryProject(copyingSample: true)
    let whole = try await Self.translations(of: project.root)
    let path = "Locales/en/articles/needles-and-hygiene.md"
    let text = try project.read(path)
    project.delete(path)
    project.delete("Locales/en/strings.yml")
    let outcome = try await Self.passThrough(format, project.root) { whole[$0.id] }
    #expect(outcome.refused.map { "\($0.entry.id): \($0.reason)" } == [])
    // Nothing told what the English file was called, so it stands beside the Danish one's name.
    let wrong = try project.read("Locales/en/articles/naale-og-hygiejne.md").sentences.difference(from: text.sentences)
    #expect(wrong.isEmpty, "\(wrong.map(\.self))")
  }

  @Test(
    "the words in a code are taken though its address leads to the translation now",
    arguments: [
      ("md", "Se [vores priser](priser.md \"Priser for 2024\") i dag.", "[our prices](prices.md \"Prices for 2024\")"),
      (
        "html", "<p>Se <a title=\"Priser for 2024\" href=\"priser.html\">vores priser</a> i dag.</p>",
        "<a title=\"Prices for 2024\" href=\"prices.html\">our prices</a>"
      ),
      (
        "html", "<p>Se <a href=\"priser.html\" title=\"Priser for 2024\">vores priser</a> i dag.</p>",
        "<a href=\"prices.html\" title=\"Prices for 2024\">our prices</a>"
      ),
    ])
  func title(_ ending: String, _ danish: String, _ english: String) async throws {
    let words = ["Se ": "See ", "vores priser": "our prices", "i dag.": "today.", "Priser for 2024": "Prices for 2024"]
    let project = try TemporaryProject()
    let key = "---\ntranslationKey: priser\n---\n\n"
    try project.write(danish + "\n", to: "Locales/da/a.\(ending)")
    try project.write(key + "Hvad det koster.\n", to: "Locales/da/priser.\(ending)")
    try project.write(key + "What it costs.\n", to: "Locales/en/prices.\(ending)")
    let outcome = try await Self.passThrough("csv", project.root) { entry in
      guard entry.id.hasPrefix("a#") else { return nil }
      let kinds = entry.source!.message.nodes.map { node -> Message.Kind in
        guard case .text(let text) = node.kind else { return node.kind }
        return .text(words.reduce(text) { $0.replacing($1.key, with: $1.value) })
      }
      return Message(kinds: kinds)
    }
    #expect(outcome.refused.map { "\($0.entry.id): \($0.reason)" } == [])
    #expect(try project.read("Locales/en/a.\(ending)").contains(english))
  }

  @Test("what an import has confirmed is taken back as one confirmation")
  func undo() async throws {
    let project = try TemporaryProject()
    for name in ["te", "kaffe"] {
      try project.write("# A\n\nKog vandet.\n", to: "Locales/da/\(name).md")
      try project.write("# A\n", to: "Locales/en/\(name).md")
    }
    _ = try await Self.passThrough("csv", project.root) { _ in Message(verbatim: "Boil the water.") }
    let ledgers = ["kaffe", "te"].map { "\(project.root)/Locales/.ledger/en/\($0).jsonl" }
    #expect(ledgers.allSatisfy { Disk.kind($0) == .file })
    #expect(try Project(at: project.root).undoConfirmation() == 2)
    #expect(ledgers.allSatisfy { Disk.kind($0) == nil })
    #expect(try project.read("Locales/en/te.md").contains("Boil the water."))
  }

  @Test("nothing is taken twice: a second import changes no byte")
  func twice() async throws {
    let project = try TemporaryProject(copyingSample: true)
    let bytes = try await Self.exported(
      "xliff", project.root, wanted: [.missing, .stale],
      words: { entry in
        "Translated \(entry.id.count) of them: \(entry.source!.message.textWithoutCodes)"
      })
    let first = try Self.take(bytes, "xliff", project.root)
    #expect(!first.imported.isEmpty)
    let before = try project.snapshot()
    let second = try Self.take(bytes, "xliff", project.root)
    #expect(second.imported == [])
    #expect(try project.snapshot() == before)
  }

  @Test("what no longer fits is refused by itself, and the rest is taken")
  func refusals() async throws {
    let project = try TemporaryProject()
    try project.write("# Te\n\nKog **vandet**. Vent i 3 minutter.\n\nDrik den varm.\n", to: "Locales/da/te.md")
    try project.write("# Tea\n", to: "Locales/en/te.md")
    var bytes = String(
      decoding: try await Self.exported("xliff", project.root, wanted: [.missing], words: { _ in nil }), as: UTF8.self)
    bytes = bytes.translated("Kog ", to: "<target>Boil the water.</target>")
    bytes = bytes.translated("Vent i 3", to: "<target>Wait for 3 minutes.</target>")
    bytes = bytes.translated("Drik den", to: "<target>Drink it hot.</target>")
    try project.write("# Te\n\nKog **vandet**. Vent i 4 minutter.\n\nDrik den varm.\n", to: "Locales/da/te.md")
    let outcome = try Self.take(Array(bytes.utf8), "xliff", project.root)
    #expect(
      outcome.refused.map(\.reason) == [
        "the code <1> is lost", "the source has changed since this was exported; it now reads “Vent i 4 minutter.”",
      ])
    #expect(outcome.imported == ["te#te.p2.1"])
    #expect(try project.read("Locales/en/te.md") == "# Tea\n\nDrink it hot.\n")
  }

  @Test("an edit of the translation meanwhile is not overwritten")
  func editedMeanwhile() async throws {
    let project = try TemporaryProject()
    try project.write("Kog vandet i 3 minutter.\n", to: "Locales/da/te.md")
    try project.write("Boil the water for 3 minutes.\n", to: "Locales/en/te.md")
    let bytes = try await Self.exported(
      "xliff", project.root, wanted: [.unconfirmed], words: { _ in "Let it boil for 3 minutes." })
    try project.write("Boil the water for three minutes.\n", to: "Locales/en/te.md")
    let outcome = try Self.take(bytes, "xliff", project.root)
    #expect(outcome.refused.map(\.reason) == ["the translation in the article has been edited since this was exported"])
    #expect(try project.read("Locales/en/te.md") == "Boil the water for three minutes.\n")
  }

  @Test("codes that the translation lacks are written as the source has them")
  func newCodes() async throws {
    let project = try TemporaryProject()
    try project.write("Læs [vejledningen](https://example.org/a) og `kode` først.\n", to: "Locales/da/te.md")
    try project.write("Read the guide first.\n", to: "Locales/en/te.md")
    let project2 = try Project(at: project.root)
    var catalog = await project2.export(
      project2.articles, locale: Self.english, wanted: [.unconfirmed], prefills: false
    ).catalog
    let kinds = catalog.entries[0].source!.message.nodes.map(\.kind)
    var words = ["Read ", "the guide", " and ", " first."][...]
    catalog.entries[0].target = CatalogText(
      Message(kinds: kinds.map { if case .text = $0 { .text(words.removeFirst()) } else { $0 } }))
    catalog.entries[0].state = .reviewed
    let outcome = try project2.take(catalog, locale: Self.english, saysWhenDone: false, dryRun: false)
    #expect(outcome.refused.map(\.reason) == [])
    #expect(try project.read("Locales/en/te.md") == "Read [the guide](https://example.org/a) and `kode` first.\n")
    #expect(try project.read("Locales/.ledger/en/te.jsonl").contains("\"state\":\"reviewed\""))
  }

  @Test("messages of the interface come back under their keys, comments and order kept", arguments: ["yml", "json"])
  func strings(_ ending: String) async throws {
    let project = try TemporaryProject()
    let isYAML = ending == "yml"
    let danish =
      isYAML
      ? "nav:\n  home: Forside\n  # Kort\n  about: Om os\n  more:\n    all: Alle\nlast: '{n, plural, one {# dag} other {# dage}}'\n"
      : """
      {"nav": {"home": "Forside", "about": "Om os", "more": {"all": "Alle"}}, "last": "{n, plural, one {# dag} other {# dage}}"}
      """
    let english =
      isYAML ? "# ours\nnav:\n    home: Home   # keep\n" : "{\n    \"nav\": {\n        \"home\": \"Home\"\n    }\n}\n"
    try project.write(danish, to: "Locales/da/strings.\(ending)")
    try project.write(english, to: "Locales/en/strings.\(ending)")
    let words = ["nav.about": "About us", "nav.more.all": "All", "last": "{n, plural, one {# day} other {# days}}"]
    let opened = try Project(at: project.root)
    var catalog = await opened.export(opened.articles, locale: Self.english, wanted: [.missing], prefills: false)
      .catalog
    for index in catalog.entries.indices {
      let key = String(catalog.entries[index].id.drop { $0 != "#" }.dropFirst())
      catalog.entries[index].target = CatalogText(Message(try #require(words[key])))
    }
    let outcome = try opened.take(catalog, locale: Self.english, saysWhenDone: true, dryRun: false)
    #expect(outcome.refused.map { "\($0.entry.id): \($0.reason)" } == [])
    let expected =
      isYAML
      ? """
      # ours
      nav:
          home: Home   # keep
          about: "About us"
          more:
              all: "All"
      last: "{n, plural, one {# day} other {# days}}"

      """
      : """
      {
          "nav": {
              "home": "Home",
              "about": "About us",
              "more": {
                  "all": "All"
              }
          },
          "last": "{n, plural, one {# day} other {# days}}"
      }

      """
    let written = try project.read("Locales/en/strings.\(ending)")
    #expect(written == expected, "\(written)")
  }

  @Test("every confirmed unit of this repository goes through each format unchanged", arguments: formats)
  func everything(_ format: String) async throws {
    let project = try TemporaryProject(copyingSample: true)
    let before = try project.snapshot()
    let bytes = try await Self.exported(format, project.root, wanted: [.fresh], words: { _ in nil })
    let outcome = try Self.take(bytes, format, project.root)
    #expect(outcome.refused.map { "\($0.entry.id): \($0.reason)" } == [])
    #expect(outcome.imported == [])
    #expect(outcome.untouched.count > 400)
    #expect(try project.snapshot() == before)
  }

  @Test("a unit that occurs twice is refused twice, and a broken ledger stops its article only")
  func badFiles() async throws {
    let project = try TemporaryProject()
    try project.write("# Te\n\nKog vandet.\n", to: "Locales/da/te.md")
    try project.write("# Tea\n", to: "Locales/en/te.md")
    let table = "id,source,target\nte#te.p1.1,Kog vandet.,Boil it.\nte#te.p1.1,Kog vandet.,Boil the water.\n"
    let twice = try Self.take(Array(table.utf8), "csv", project.root)
    #expect(twice.refused.map(\.reason) == Array(repeating: "this id occurs twice in the file", count: 2))
    let once = Array("id,source,target\nte#te.p1.1,Kog vandet.,Boil the water.\n".utf8)
    for ledger in [
      "{\"schema\":2,\"source\":\"da\",\"target\":\"en\"}\n",
      "{\"schema\":1,\"source\":\"da\",\"target\":\"en\"}\n\n{\"id\":\"te.p",
      "<<<<<<< HEAD\n{\"schema\":1,\"source\":\"da\",\"target\":\"en\"}\n",
    ] {
      try project.write(ledger, to: "Locales/.ledger/en/te.jsonl")
      let before = try project.snapshot()
      #expect(throws: Diagnostic.self) { try Self.take(once, "csv", project.root) }
      #expect(try project.snapshot() == before)
    }
  }

  @Test("a table comes back as a Danish spreadsheet saves it", arguments: [";", "\t"])
  func semicolons(_ separator: String) throws {
    let project = try TemporaryProject()
    try project.write("# Te\n\nKog vandet; vent, og drik.\n", to: "Locales/da/te.md")
    try project.write("# Tea\n", to: "Locales/en/te.md")
    let rows = [
      ["id", "source", "target"], ["te#te.p1.1", "\"Kog vandet; vent, og drik.\"", "\"Boil it; wait, and drink.\""],
    ]
    let table = "\u{FEFF}" + rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
    let outcome = try Self.take(Array(table.utf8), "csv", project.root)
    #expect(outcome.imported == ["te#te.p1.1"])
    #expect(try project.read("Locales/en/te.md") == "# Tea\n\nBoil it; wait, and drink.\n")
  }

  @Test("an item comes back into its list, in HTML too, and a sentence into its paragraph")
  func html() throws {
    let project = try TemporaryProject()
    func page(_ words: String...) -> String {
      "<h1>\(words[0])</h1>\n<p>\n  \(words[1])\n</p>\n<ul>\n\(words[2...].map { "  <li>\($0)</li>\n" }.joined())</ul>\n"
    }
    try project.write(page("Te", "Kog <b>vandet</b>. Vent lidt.", "Sort", "Grøn"), to: "Locales/da/te.html")
    try project.write(page("Tea", "Boil <b>the water</b>.", "Black"), to: "Locales/en/te.html")
    let table = "id,source,target\nte#te.p1.2,Vent lidt.,Wait a little.\nte#te.li2.1,Grøn,Green\n"
    let outcome = try Self.take(Array(table.utf8), "csv", project.root)
    #expect(outcome.refused.map(\.reason) == [])
    let expected = page("Tea", "Boil <b>the water</b>. Wait a little.", "Black", "Green")
    #expect(try project.read("Locales/en/te.html") == expected)
  }

  @Test("a file that is not UTF-8 is refused at the byte, and nothing is read from it")
  func latin1() throws {
    for name in ["po", "csv", "xliff", "tmx"] {
      let bytes: [UInt8] = Array("msgid \"K".utf8) + [0xF8] + Array("b te\"\nmsgstr \"Buy tea\"\n".utf8)
      let language = try #require(LanguageRegistry.builtIn.language(Self.english))
      let catalog = try #require([any CatalogFormat].builtIn.named(name)).parse(
        SourceFile(path: "en.\(name)", bytes: bytes), language: language)
      #expect(catalog.entries.isEmpty)
      #expect(catalog.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test("a memory is kept sorted, once, and suggests")
  func memory() async throws {
    let project = try TemporaryProject()
    try project.write("Kog vandet i 3 minutter.\n", to: "Locales/da/te.md")
    try project.write("# \n", to: "Locales/en/te.md")
    let opened = try Project(at: project.root)
    let pair = CatalogEntry(
      id: "x", source: CatalogText(Message("Kog vandet i 4 minutter.")),
      target: CatalogText(Message("Boil the water for 4 minutes.")))
    let memory = Catalog(language: Self.english, sourceLanguage: LanguageTag("da"), entries: [pair, pair])
    #expect(try opened.keep(memory, for: Self.english) == 1)
    let before = try project.read(opened.memoryPath(of: Self.english))
    #expect(try opened.keep(memory, for: Self.english) == 0)
    #expect(try project.read(opened.memoryPath(of: Self.english)) == before)
    let changes = await opened.changes(in: opened.articles, wanted: [.missing])
    #expect(changes.units.first?.suggestions.first?.entry.target.plain == "Boil the water for 4 minutes.")
    #expect(changes.units.first?.suggestions.first?.score == 0.8)
  }
}

extension ExchangeTests {
  /// What every unit of a project is translated as today.
  fileprivate static func translations(of root: String) async throws -> [String: Message] {
    let project = try Project(at: root)
    let all = await project.export(
      project.articles, locale: english, wanted: [.fresh, .unconfirmed, .stale], prefills: false)
    return Dictionary(uniqueKeysWithValues: all.catalog.entries.map { ($0.id, $0.target!.message) })
  }

  /// Exports what is missing, has it translated, and takes it back.
  fileprivate static func passThrough(
    _ format: String, _ root: String, _ translate: (CatalogEntry) -> Message?
  ) async throws -> ImportOutcome {
    let bytes = try await exported(format, root, wanted: [.missing], entryBy: translate)
    return try take(bytes, format, root)
  }

  fileprivate static func exported(
    _ format: String, _ root: String, wanted: Set<Freshness>, words: (CatalogEntry) -> String?
  ) async throws -> [UInt8] {
    try await exported(format, root, wanted: wanted, entryBy: { words($0).map(Message.init(verbatim:)) })
  }

  /// The file that a translator sends back.
  fileprivate static func exported(
    _ format: String, _ root: String, wanted: Set<Freshness>, entryBy translate: (CatalogEntry) -> Message?
  ) async throws -> [UInt8] {
    let project = try Project(at: root)
    let outcome = await project.export(project.articles, locale: english, wanted: wanted, prefills: false)
    #expect(outcome.diagnostics.map(\.message) == [])
    let language = try #require(LanguageRegistry.builtIn.language(english))
    let notation = try #require([any CatalogFormat].builtIn.named(format))
    let sent = notation.encode(outcome.catalog, language: language)
    #expect(sent.problems == [])
    var catalog = notation.parse(SourceFile(path: "en.\(format)", bytes: sent.bytes), language: language)
    #expect(catalog.entries.map(\.id) == outcome.catalog.entries.map(\.id))
    for index in catalog.entries.indices {
      guard let text = translate(catalog.entries[index]) else { continue }
      catalog.entries[index].target = CatalogText(text)
      catalog.entries[index].state = format == "po" ? nil : .translated
    }
    return notation.write(catalog, language: language).bytes
  }

  fileprivate static func take(_ bytes: [UInt8], _ format: String, _ root: String) throws -> ImportOutcome {
    let language = try #require(LanguageRegistry.builtIn.language(english))
    let notation = try #require([any CatalogFormat].builtIn.named(format))
    let catalog = notation.parse(SourceFile(path: "en.\(format)", bytes: bytes), language: language)
    return try Project(at: root).take(catalog, locale: english, saysWhenDone: format == "po", dryRun: false)
  }
}

/// An article out of which sentences and blocks are taken.
private struct Holes {
  private let document: Document
  private let groups: LineGroups
  private var cuts: [Range<Int>] = []

  init(_ document: Document) {
    self.document = document
    groups = LineGroups(document)
  }

  mutating func open(using random: inout SplitMix) {
    guard let segment = document.segments.randomElement(using: &random), let group = groups.group(of: segment) else {
      return
    }
    let block = document.blocks[segment.block]
    let isInner = block.segments.count > 1 && Bool.random(using: &random)
    var cut = groups.ranges[group]
    if isInner {
      let isFirst = segment.index == block.segments.lowerBound
      let other = document.segments[isFirst ? segment.index + 1 : segment.index - 1]
      cut =
        isFirst ? segment.range.start..<other.range.start : other.range.end..<segment.range.end
    } else {
      // The head of a table goes only with the table.
      if groups.kinds(in: group).contains(.tableCell), group == 0 || !groups.kinds(in: group - 1).contains(.tableCell) {
        return
      }
      cut = cut.lowerBound..<min(cut.upperBound + 1, document.file.bytes.count)
      // A paragraph takes the empty line in front of it along, a row or item does not.
      if let blank = groups.blank(before: group) { cut = (cut.lowerBound - blank.count - 1)..<cut.upperBound }
    }
    guard cuts.allSatisfy({ !$0.overlaps(cut) }) else { return }
    cuts.append(cut)
  }

  var bytes: [UInt8] {
    var bytes = document.file.bytes
    for cut in cuts.sorted(by: { $0.lowerBound > $1.lowerBound }) { bytes.removeSubrange(cut) }
    return bytes
  }
}

extension String {
  /// The sentences of an article, with what each is.
  fileprivate var sentences: [String] {
    let language = LanguageRegistry.builtIn.language(LanguageTag("en")!)!
    let document = DocumentFormat.reading("a.md").parse(SourceFile(path: "a.md", text: self), language: language)
    return document.segments.map { "\($0.kind): \(Wording($0).text)" }
  }

  /// With a target behind the source that begins so.
  fileprivate func translated(_ source: String, to target: String) -> String {
    guard let start = range(of: "<source xml:space=\"preserve\">\(source)"),
      let end = self[start...].range(of: "</source>")
    else { return self }
    let place = self[end...].index(end, offsetBy: "</source>".count)
    return String(self[..<place]) + target + self[place...]
  }

  private func range(of text: String) -> String.Index? { self[...].range(of: text) }
}

extension Substring {
  fileprivate func range(of text: String) -> String.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}

extension TemporaryProject {
  /// Every file below the articles, by path.
  fileprivate func snapshot() throws -> [String: String] {
    var files: [String: String] = [:]
    var open = ["Locales"]
    while let folder = open.popLast() {
      for name in try Disk.names(in: "\(root)/\(folder)").names {
        let path = "\(folder)/\(name)"
        if Disk.kind("\(root)/\(path)") == .folder { open.append(path) } else { files[path] = try read(path) }
      }
    }
    return files
  }
}
