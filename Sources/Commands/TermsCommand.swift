import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports
import Tosprog

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Look into the glossary, and at how the articles use it.",
    discussion: """
      Example:
        tosprog terms explain akupunktur
      """,
    subcommands: [
      TermsFind.self, TermsExplain.self, TermsLint.self, TermsImport.self, TermsExport.self, TermsSuggest.self,
      TermsStats.self,
    ])
}

/// Output of the commands about terms.
enum TermsFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

struct TermsFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Show which terms of the glossary stand in a text or a file.",
    discussion: """
      Example:
        tosprog terms find Locales/en/articles/needles-and-hygiene.md
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("A file, or the text itself.", valueName: "text|file")) var text: String
  @Option(help: ArgumentHelp("The language (default: told by the file name, else all).", valueName: "tag"))
  var language: LanguageTag?
  @Option(help: "text or json.") var format = TermsFormat.text

  func run() throws {
    let project = try options.project()
    let (file, isFile) = try input()
    let named = language.map { [$0] } ?? project.articles.flatMap(\.files).filter { $0.value == file.path }.map(\.key)
    let languages =
      named.isEmpty
      ? project.locales.compactMap(project.registry.language) : named.compactMap(project.registry.language)
    var rows: [JSON] = []
    for language in languages {
      let matcher = TermMatcher(project.glossary, language: language)
      let format = isFile ? DocumentFormat.of(path: file.path) : nil
      let document = (format ?? DocumentFormat.builtIn.first { $0.name == "text" }!).parse(file, language: language)
      for segment in document.segments {
        for match in matcher.matches(in: segment.text) where !match.isShadowed {
          rows.append(row(match, segment.range(of: match.range), language, project.glossary))
        }
      }
    }
    if format == .json { return Console.write(JSON.object([("matches", .array(rows))]).encoded(pretty: true) + "\n") }
    for row in rows { Console.write(line(row) + "\n") }
  }

  private func input() throws -> (SourceFile, isFile: Bool) {
    let path = try options.place().appending(path: text)
    guard Disk.resolvedKind(path) == .file else { return (SourceFile(path: "-", text: text), false) }
    do { return (try SourceFile(reading: path, as: text), true) } catch {
      throw Failure.undone(error)
    }
  }

  private func row(_ match: TermMatch, _ range: SourceRange, _ language: Language, _ glossary: Glossary) -> JSON {
    let concept = glossary.concepts[match.concept]
    let term = concept.terms[match.term]
    let (start, end) = (range.startPosition, range.endPosition)
    return .object([
      ("concept", .string(concept.id)), ("term", .string(term.text)), ("status", .string(term.status.rawValue)),
      ("locale", .string(language.tag.description)), ("file", .string(range.file.path)), ("line", .int(start.line)),
      ("column", .int(start.column)), ("endLine", .int(end.line)), ("endColumn", .int(end.column)),
      ("kind", .string(match.kind.rawValue)), ("confidence", .double(match.confidence)),
    ])
  }

  private func line(_ row: JSON) -> String {
    func text(_ name: String) -> String { row[name]?.stringValue ?? "" }
    let place = "\(text("file")):\(row["line"]?.intValue ?? 0):\(row["column"]?.intValue ?? 0)"
    return "\(place): “\(text("term"))” (\(text("locale"))) of \(text("concept")), \(text("status")), \(text("kind"))"
      .terminalSafe
  }
}

struct TermsExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the forms in which a term of the glossary is found.",
    discussion: """
      Example:
        tosprog terms explain acupuncturist
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A term, or a concept's id.") var term: String

  func run() throws {
    let project = try options.project()
    var isKnown = false
    for concept in project.glossary.concepts {
      for each in concept.terms where each.text.lowercased() == term.lowercased() || concept.id == term {
        for language in project.registry.languages where each.isOf(language) {
          isKnown = true
          Console.write(page(each, concept, language).terminalSafeLines)
        }
      }
    }
    guard isKnown else { throw Failure.undone("the glossary has no term “\(term)”") }
  }

  private func page(_ term: Term, _ concept: Concept, _ language: Language) -> String {
    let explanation = TermExplanation(term, language: language)
    var out = "\(term.text) (\(language.name), \(term.status.rawValue)), concept \(concept.id)\n"
    for forms in explanation.forms { out += "  forms: \(forms.joined(separator: ", "))\n" }
    let rows = [
      ("in compounds", explanation.fronts), ("other spellings", explanation.spellings), ("never in", explanation.never),
    ]
    for (name, words) in rows where !words.isEmpty { out += "  \(name): \(words.joined(separator: ", "))\n" }
    if explanation.isCaseExact { out += "  capitals must agree\n" }
    return out
  }
}

struct TermsLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what in the glossary is wrong or likely to disappoint.",
    discussion: """
      Example:
        tosprog terms lint
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let project = try options.project()
    let broken = project.problems
    for found in broken + project.glossary.lint(languages: project.registry) {
      Console.write(options.textReport.render(found) + "\n")
    }
    if broken.contains(where: { $0.severity == .error }) { throw Failure.undone("the project could not be read whole") }
  }
}

struct TermsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the glossary in another format.",
    discussion: """
      Example:
        tosprog terms export --format tbx --out glossary.tbx
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "One of \([any GlossaryFormat].builtIn.map(\.name).joined(separator: ", ")).") var format: String
  @Option(help: ArgumentHelp("The file to write (default: the standard output).", valueName: "file")) var out: String?

  func validate() throws {
    guard [any GlossaryFormat].builtIn.named(format) != nil else {
      throw ValidationError("there is no glossary format “\(format)”")
    }
  }

  func run() throws {
    let project = try options.project()
    if project.problems.contains(where: { $0.severity == .error }) {
      for problem in project.problems { Console.complain(CompactText.line(problem)) }
      throw Failure.undone("nothing was written, since the project could not be read whole")
    }
    let bytes = [any GlossaryFormat].builtIn.named(format)!.encode(project.glossary, languages: project.locales)
    guard let out else { return Console.write(String(decoding: bytes, as: UTF8.self)) }
    let path = try options.place().appending(path: out)
    try attempt(out) { () throws(Disk.Failure) in try Disk.write(bytes, to: path) }
  }
}

struct TermsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a glossary file of the project out of one in another format.",
    discussion: """
      The file must not be there yet: merging two glossaries is for people.

      Example:
        tosprog terms import terms.tbx --out Glossary/imported.yml
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A CSV, TSV, TBX or OmegaT glossary.") var file: String
  @Option(help: ArgumentHelp("The YAML file to write.", valueName: "file")) var out: String

  func run() throws {
    let project = try options.project()
    let folder = try options.place()
    guard let format = [any GlossaryFormat].builtIn.of(path: file) else {
      throw Failure.undone("“\(file)” is of no glossary format")
    }
    let path = folder.appending(path: out)
    guard Disk.kind(path) == nil else { throw Failure.undone("“\(out)” is there already; name a new file") }
    let source: SourceFile
    do { source = try SourceFile(reading: folder.appending(path: file), as: file, rule: Glossary.problem.id) } catch {
      throw Failure.undone(error)
    }
    let (glossary, problems) = format.parse(source, languages: project.locales)
    for problem in problems { Console.complain(CompactText.line(problem)) }
    if problems.contains(where: { $0.severity == .error }) { throw Failure.undone("nothing was written") }
    let bytes = [any GlossaryFormat].builtIn.named("yaml")!.encode(glossary, languages: project.locales)
    try attempt(out) { () throws(Disk.Failure) in
      try Disk.makeFolder(path.parentPath)
      try Disk.write(bytes, to: path)
    }
    Console.write("wrote \(out): \(glossary.concepts.count) concepts\n")
  }
}

struct TermsSuggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Name words that are rendered alike again and again and are not in the glossary.",
    discussion: """
      Example:
        tosprog terms suggest
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "In how many sentences a pair must stand.") var minimum = 3

  func run() throws {
    let project = try options.project()
    for (source, target, articles) in try project.texts() {
      let beads = articles.flatMap { $0 }
      let found = TermSuggestion.suggest(
        beads: beads, glossary: project.glossary, source: source, target: target, minimum: minimum)
      for each in found {
        Console.write("\(each.source) → \(each.target)  (\(each.together) of \(each.occurrences))\n".terminalSafeLines)
        if let first = each.examples.first {
          Console.write("  \(beads[first].source)\n  \(beads[first].target)\n".terminalSafeLines)
        }
      }
    }
  }
}

struct TermsStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count how often each concept is asked for, and how often in vain.",
    discussion: """
      Example:
        tosprog terms stats
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let project = try options.project()
    for (source, target, articles) in try project.texts() {
      let audit = TermAudit(project.glossary, source: source, target: target)
      let statistics = TermStatistics(audit, texts: articles)
      Console.write("asked for  answered  alarms  notes  concept\n")
      for entry in statistics.entries {
        let cells = [(entry.triggers, 9), (entry.answered, 10), (entry.alarms, 8), (entry.notes, 7)]
        let row = cells.map { number, width in
          String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
        }
        Console.write("\(row.joined())  \(project.glossary.concepts[entry.concept].id)\n")
      }
      let rate = (statistics.alarmsPerThousand * 10).rounded() / 10
      Console.write("\(statistics.alarms) alarms, \(rate) for 1,000 times asked\n")
      if let noisy = statistics.noisiest {
        let id = project.glossary.concepts[noisy].id
        Console.write("“\(id)” makes more than three tenths of them; “not:” or “translate: optional” may help\n")
      }
    }
  }
}

extension Project {
  /// The texts of all paired articles by direction, each article as its beads with both sides.
  fileprivate func texts() throws -> [(Language, Language, [[(source: String, target: String)]])] {
    var found: [(Language, Language, [[(source: String, target: String)]])] = []
    for article in articles where !article.isCatalog {
      for locale in locales where locale != article.source {
        guard let bitext = try pairing(of: article, locale: locale)?.bitext else { continue }
        let (source, target) = (bitext.source.language, bitext.target.language)
        let beads = bitext.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
          (
            source: bead.source.map(\.text).joined(separator: " "),
            target: bead.target.map(\.text).joined(separator: " ")
          )
        }
        if let index = found.firstIndex(where: { $0.0.tag == source.tag && $0.1.tag == target.tag }) {
          found[index].2.append(beads)
        } else {
          found.append((source, target, [beads]))
        }
      }
    }
    return found
  }
}

extension String {
  /// Safe for a terminal, line by line.
  fileprivate var terminalSafeLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).terminalSafe }.joined(separator: "\n")
  }
}
