import ArgumentParser
import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports
import Tosprog

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

  private var names: [String] { [any GlossaryFormat].builtIn.map(\.name) }

  func validate() throws {
    guard [any GlossaryFormat].builtIn.named(format) != nil else {
      throw ValidationError("there is no glossary format “\(format)”; there are \(names.joined(separator: ", "))")
    }
  }

  func run() throws {
    let project = try options.project()
    if project.problems.contains(where: { $0.severity == .error }) {
      for problem in project.problems { Console.complain(CompactText.line(problem)) }
      throw Failure.undone("nothing was written, since the project could not be read whole")
    }
    let writer = [any GlossaryFormat].builtIn.named(format)!
    let bytes = writer.encode(project.glossary, languages: project.locales)
    for loss in writer.losses(of: project.glossary, languages: project.locales) {
      Console.complain("tosprog: \(loss)".terminalSafe)
    }
    guard let out else { return Console.write(String(decoding: bytes, as: UTF8.self)) }
    let path = try options.place().appending(path: out)
    guard !project.isMade(of: path) else { throw Failure.isRead(out) }
    try attempt(out) { () throws(Disk.Failure) in try Disk.write(bytes, to: path) }
  }
}

struct TermsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a glossary file of the project out of one in another format.",
    discussion: """
      What is made goes to the standard output, or to a file that must not be there yet: merging two glossaries is for
      people.

      Examples:
        tosprog terms export --format tbx --out terms.tbx
        tosprog terms import terms.tbx
        tosprog terms import terms.tbx --out Imported/terms.yml
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A CSV, TSV, TBX, OmegaT or YAML glossary.") var file: String
  @Option(help: ArgumentHelp("The YAML file to write (default: the standard output).", valueName: "file"))
  var out: String?
  @Option(help: "The format, where the file's name does not tell it: csv, omegat, tbx, tbx2, tsv, yaml.")
  var format: String?
  @Flag(help: "Take “needle/pin” and “needle; pin” in one cell for two terms.") var splitAlternatives = false

  func run() throws {
    let project = try options.project()
    let folder = try options.place()
    let formats = [any GlossaryFormat].builtIn
    guard let format = format.map({ formats.named($0) }) ?? formats.of(path: file) else {
      throw Failure.undone(
        "“\(format ?? file)” is no glossary format that is known; say --format with one of "
          + formats.map(\.name).filter { $0 != "vale" }.joined(separator: ", "))
    }
    if let out, Disk.kind(folder.appending(path: out)) != nil {
      throw Failure.undone("“\(out)” is there already; name a new file")
    }
    let source: SourceFile
    do { source = try SourceFile(reading: folder.appending(path: file), as: file, rule: Glossary.problem.id) } catch {
      throw Failure.undone(error)
    }
    var (glossary, problems) = format.parse(source, languages: project.locales)
    if splitAlternatives { glossary.splitAlternatives() }
    for problem in problems { Console.complain(CompactText.line(problem)) }
    if problems.contains(where: { $0.severity == .error }) { throw Failure.undone("nothing was written") }
    // What is YAML already keeps its order and comments.
    let bytes =
      format.name == "yaml" && !glossary.concepts.isEmpty
      ? Glossary.rewrite(source, with: glossary.concepts)
      : [any GlossaryFormat].builtIn.named("yaml")!.encode(glossary, languages: project.locales)
    guard let out else { return Console.write(String(decoding: bytes, as: UTF8.self)) }
    let path = folder.appending(path: out)
    try attempt(out) { () throws(Disk.Failure) in
      try Disk.makeFolder(path.parentPath)
      try Disk.write(bytes, to: path)
    }
    Console.write("wrote \(out): \(counted(glossary.concepts.count, "concept"))\n")
  }
}
