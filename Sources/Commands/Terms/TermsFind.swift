import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports
import Tosprog

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
  @OptionGroup var words: WordOptions
  @Option(help: "text or json.") var format = TermsFormat.text

  func run() throws {
    var project = try options.project()
    project.words = try words.text(in: try options.place())
    let (file, isFile) = try input()
    let named = language.map { [$0] } ?? project.articles.flatMap(\.files).filter { $0.value == file.path }.map(\.key)
    let languages = named.isEmpty ? project.termLanguages : named.compactMap(project.registry.language)
    if let language, languages.isEmpty { throw Failure.undone("“\(language)” is no language that is known") }
    var rows: [JSON] = []
    for language in languages {
      let matcher = TermMatcher(project.glossary, language: language, wordList: project.wordList(of: language))
      let format = isFile ? DocumentFormat.of(path: file.path) : nil
      let document = (format ?? DocumentFormat.builtIn.first { $0.name == "text" }!).parse(file, language: language)
      for segment in document.segments {
        let matches = matcher.matches(in: segment.text).filter { !$0.isShadowed }
        guard !matches.isEmpty else { continue }
        let trace = segment.trace
        rows += matches.map { row($0, trace.range(of: $0.range), language, project.glossary) }
      }
    }
    if format == .json {
      Console.write(JSON.object([("matches", .array(rows))]).encoded(pretty: true) + "\n")
    } else {
      for row in rows { Console.write(line(row) + "\n") }
    }
    try report(project.glossaryProblems)
    if rows.isEmpty, format == .text {
      Console.complain("tosprog: no term of the glossary stands in this \(isFile ? "file" : "text")")
    }
  }

  private func input() throws -> (SourceFile, isFile: Bool) {
    let path = try options.place().appending(path: text)
    switch Disk.resolvedKind(path) {
    case .file: break
    case .folder where !text.isEmpty: throw Failure.undone("“\(text)” is a folder; name one of its files")
    default:
      // “notes.md” is hardly meant as a text.
      if !text.contains(" "), DocumentFormat.of(path: text) != nil {
        throw Failure.undone("there is no file “\(text)”")
      }
      return (SourceFile(path: "-", text: text), false)
    }
    let file: SourceFile
    do { file = try SourceFile(reading: path, as: text) } catch { throw Failure.undone(error) }
    guard file.firstInvalidByte == nil else { throw Failure.undone("“\(text)” is no text in UTF-8") }
    return (file, true)
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
