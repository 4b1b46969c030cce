import Catalogs
import Diagnostics
import Foundation
import Languages
import Ledgers
import Testing

@testable import Tosprog

/// What other programs make of an export, and what comes back from them.
@Suite("Exchange with CAT tools")
struct ExchangeConsumerTests {
  private static let schemas = ProcessInfo.processInfo.environment["TOSPROG_SCHEMAS"]
  private static let danish = "# Te\n\nKog vandet i *tre* minutter. Lad teen trække.\n\n- Sort te\n- Grøn te\n"
  private static let partial = "# Tea\n\nBoil the water for *two* minutes.\n\n- Black tea\n"
  private static let whole =
    "# Tea\n\nBoil the water for *three* minutes. Leave the tea to brew.\n\n- Black tea\n- Green tea\n"
  /// What a translator would write, by what OmegaT and others show of the source.
  private static let words = [
    "Kog vandet i ": "Boil the water for ", "tre": "three", " minutter.": " minutes.",
    "Lad teen trække.": "Leave the tea to brew.", "Grøn te": "Green tea",
  ]

  @Test(
    "OmegaT translates an export in XLIFF 1.2, codes and all",
    .enabled(if: Program.path("omegat") != nil, "omegat is not installed"))
  func omegat() async throws {
    let project = try Self.stale()
    let work = "\(project.root)/cat"
    for folder in ["source", "target", "tm/auto", "glossary", "dictionary", "omegat"] {
      try Disk.makeFolder("\(work)/\(folder)")
    }
    try project.write(Self.omegatProject, to: "cat/omegat.project")
    try project.write(try await Self.exported("xliff1", project), to: "cat/source/en.xlf")
    let memory = "\(work)/sources.tmx"
    try Program.run(
      "omegat", work, "--mode=console-createpseudotranslatetmx", "--pseudotranslatetmx=\(memory)",
      "--pseudotranslatetype=equal")
    // OmegaT writes each source twice; the second one is the translation.
    let units = try project.read("cat/sources.tmx").components(separatedBy: "<tuv lang=\"en\">")
    let translated = units[0] + units.dropFirst().map { "<tuv lang=\"en\">" + Self.translated($0) }.joined()
    try project.write(translated, to: "cat/tm/auto/en.tmx")
    try Program.run("omegat", work, "--mode=console-translate")
    try Self.expectWhole(project, try Disk.read("\(work)/target/en.xlf"), "xliff1")
    try Program.note("OmegaT")
  }

  @Test(
    "translate-toolkit reads an export in XLIFF and writes translations into it",
    .enabled(if: Program.python(has: "translate.storage.xliff2"), "translate-toolkit is not installed"),
    arguments: ["xliff", "xliff1"])
  func translateToolkit(_ format: String) async throws {
    let project = try Self.stale()
    try project.write(try await Self.exported(format, project), to: "cat/en.xlf")
    let script = """
      import sys
      from translate.storage import xliff, xliff2
      from translate.storage.placeables import StringElem
      store = (xliff2.Xliff2File if sys.argv[2] == "xliff" else xliff.Xliff1File).parsefile(sys.argv[1])
      words = dict(zip(sys.argv[3::2], sys.argv[4::2]))
      def translate(elem):
          elem.sub = [translate(sub) if isinstance(sub, StringElem) else words.get(str(sub), str(sub)) for sub in elem.sub]
          return elem
      for unit in store.units:
          unit.rich_target = [translate(elem.copy()) for elem in unit.rich_source]
      store.save()
      """
    try Program.run(
      [Program.python, "-c", script, "\(project.root)/cat/en.xlf", format] + Self.words.flatMap { [$0, $1] })
    try Self.expectWhole(project, try Disk.read("\(project.root)/cat/en.xlf"), format)
    try Program.note("translate-toolkit")
  }

  @Test(
    "msgfmt checks an export in PO, and what msgmerge writes back is taken",
    .enabled(if: Program.path("msgmerge") != nil, "gettext is not installed"))
  func gettext() async throws {
    let project = try Self.stale()
    let sent = try await Self.exported("po", project)
    try project.write(sent, to: "cat/en.pot")
    try Program.run("msgfmt", "--check-format", "--check-domain", "-o", "/dev/null", "\(project.root)/cat/en.pot")
    let text = String(decoding: sent, as: UTF8.self).components(separatedBy: "\n\n").map { unit in
      let source = unit.components(separatedBy: "\n").first { $0.hasPrefix("msgid ") } ?? ""
      let target = source.replacing("msgid", with: "msgstr").replacing("<1>tre</1>", with: "<1>three</1>")
        .replacing("Kog vandet i ", with: "Boil the water for ").replacing(" minutter.", with: " minutes.")
        .replacing("Lad teen trække.", with: "Leave the tea to brew.").replacing("Grøn te", with: "Green tea")
      guard unit.contains("msgctxt") else { return unit }
      let head = unit.components(separatedBy: "msgstr")[0].replacing("#, fuzzy\n", with: "")
      return head + target
    }
    try project.write(text.joined(separator: "\n\n") + "\n", to: "cat/en.po")
    try Program.run(
      "msgmerge", "--quiet", "--no-wrap", "-o", "\(project.root)/cat/merged.po", "\(project.root)/cat/en.po",
      "\(project.root)/cat/en.pot")
    try Self.expectWhole(project, try Disk.read("\(project.root)/cat/merged.po"), "po")
    try Program.note("msgmerge")
  }

  /// The schemas are not ours to ship: `TOSPROG_SCHEMAS` names a folder with `xliff-2.1.xsd`, `xliff-1.2.xsd` and
  /// `tmx14.dtd`, each with all that it includes.
  @Test(
    "exports are valid by the schemas of OASIS and LISA",
    .enabled(if: schemas != nil && Program.path("xmllint") != nil, "xmllint is absent, or TOSPROG_SCHEMAS is not set"),
    arguments: ["xliff", "xliff1", "tmx"])
  func valid(_ format: String) async throws {
    let folder = try #require(Self.schemas)
    let rule = [
      "xliff": ["--schema", "\(folder)/xliff-2.1.xsd"], "xliff1": ["--schema", "\(folder)/xliff-1.2.xsd"],
      "tmx": ["--dtdvalid", "\(folder)/tmx14.dtd"],
    ]
    for project in [try Self.stale(), try TemporaryProject(copyingSample: true)] {
      let wanted: Set<Freshness> = format == "tmx" ? [.fresh] : [.fresh, .missing, .stale, .unconfirmed]
      try project.write(try await Self.exported(format, project, wanted), to: "cat/en.xml")
      try Program.run(["xmllint", "--nonet", "--noout"] + rule[format]! + ["\(project.root)/cat/en.xml"])
    }
  }
}

extension ExchangeConsumerTests {
  /// A project in which one sentence is stale and two are missing.
  fileprivate static func stale() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(danish.replacing("*tre*", with: "*to*"), to: "Locales/da/te.md")
    try project.write(partial, to: "Locales/en/te.md")
    let opened = try Project(at: project.root)
    _ = try opened.confirm(opened.articles[0], locale: LanguageTag("en")!)
    try project.write(danish, to: "Locales/da/te.md")
    return project
  }

  fileprivate static func exported(
    _ format: String, _ project: TemporaryProject, _ wanted: Set<Freshness> = [.stale, .missing]
  ) async throws -> [UInt8] {
    let opened = try Project(at: project.root)
    let outcome = await opened.export(
      opened.articles, locale: LanguageTag("en")!, wanted: wanted, prefills: format == "xliff")
    let notation = try #require([any CatalogFormat].builtIn.named(format))
    let language = try #require(LanguageRegistry.builtIn.language(LanguageTag("en")!))
    return notation.encode(outcome.catalog, language: language).bytes
  }

  /// What came back makes the article whole and fresh.
  fileprivate static func expectWhole(_ project: TemporaryProject, _ bytes: [UInt8], _ format: String) throws {
    let notation = try #require([any CatalogFormat].builtIn.named(format))
    let language = try #require(LanguageRegistry.builtIn.language(LanguageTag("en")!))
    let catalog = notation.parse(SourceFile(path: "en.\(format)", bytes: bytes), language: language)
    let opened = try Project(at: project.root)
    let outcome = try opened.take(
      catalog, locale: LanguageTag("en")!, saysWhenDone: format == "po", dryRun: false)
    #expect(outcome.refused.map { "\($0.entry.id): \($0.reason)" } == [])
    #expect(outcome.imported.count == 3)
    #expect(try project.read("Locales/en/te.md") == whole)
    let pairing = try #require(try opened.pairing(of: opened.articles[0], locale: LanguageTag("en")!))
    #expect(pairing.reviews.allSatisfy { $0.freshness == .fresh })
  }

  /// The words of a translation in a memory, translated; what follows it stays.
  fileprivate static func translated(_ text: String) -> String {
    let parts = text.components(separatedBy: "</tuv>")
    return ([english(parts[0])] + parts.dropFirst()).joined(separator: "</tuv>")
  }

  private static func english(_ text: String) -> String {
    words.sorted { $0.key.utf8.count > $1.key.utf8.count }.reduce(text) { text, pair in
      text.replacing(pair.key, with: pair.value)
    }
  }

  fileprivate static let omegatProject = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <omegat>
      <project version="1.0">
        <source_dir>__DEFAULT__</source_dir>
        <target_dir>__DEFAULT__</target_dir>
        <tm_dir>__DEFAULT__</tm_dir>
        <glossary_dir>__DEFAULT__</glossary_dir>
        <glossary_file>__DEFAULT__</glossary_file>
        <dictionary_dir>__DEFAULT__</dictionary_dir>
        <source_lang>da</source_lang>
        <target_lang>en</target_lang>
        <sentence_seg>false</sentence_seg>
        <support_default_translations>true</support_default_translations>
        <remove_tags>false</remove_tags>
      </project>
    </omegat>
    """
}

/// A program that reads what we write.
enum Program {
  /// Python with what `Tests/Consumers/install` has put beside the build, else the system's.
  static let python: String = {
    let own = "\(Repository.root)/.build/consumers/bin/python3"
    return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
  }()

  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether Python has a module.
  static func python(has module: String) -> Bool { (try? run(python, "-c", "import \(module)")) != nil }

  static func run(_ words: String...) throws { try run(words) }

  /// Runs a program, which must succeed.
  static func run(_ words: [String]) throws { _ = try Child(words, environment: Child.wholeEnvironment).finish() }

  /// Notes that a consumer has run, for `Tests/Consumers/report`.
  static func note(_ name: String) throws {
    guard let log = ProcessInfo.processInfo.environment["TOSPROG_CONSUMERS"] else { return }
    try run("bash", "-c", "echo \"$1\" >> \"$2\"", "note", name, log)
  }
}
