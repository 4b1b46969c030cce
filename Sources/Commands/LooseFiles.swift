import ArgumentParser
import Diagnostics
import Languages
import Tosprog

/// Two files that belong to no project.
struct LooseFiles: ParsableArguments {
  @Option(help: ArgumentHelp("The source, without a project.", valueName: "file"))
  var source: String?

  @Option(help: ArgumentHelp("The translation of that source.", valueName: "file"))
  var target: String?

  @OptionGroup var hints: LooseHints

  @Option(help: ArgumentHelp("The ledger of the two files.", valueName: "file"))
  var ledger: String?

  func validate() throws {
    guard (source == nil) == (target == nil) else {
      throw ValidationError("--source and --target belong together")
    }
    if source == nil, ledger != nil || !hints.glossary.isEmpty {
      throw ValidationError(
        "--glossary and --ledger belong to --source and --target; a project names its own in .tosprog.yml")
    }
    if source == "-", target == "-" { throw ValidationError("only one of the two files can be the standard input") }
  }

  /// The pair, or `nil` when a project is meant.
  ///
  /// - Parameter makesLedger: whether the ledger may be absent, since it is about to be written.
  func pair(in folder: String, makesLedger: Bool = false) throws -> LoosePair? {
    guard let source, let target else { return nil }
    let stored = try ledger.flatMap { path in
      makesLedger && Disk.kind(folder.appending(path: path)) == nil
        ? SourceFile(path: path, bytes: []) : try LooseHints.read(path, in: folder, rule: "ledger-problem")
    }
    return try hints.pair(source, target, ledger: stored, in: folder)
  }
}

/// What is said of two files that belong to no project.
struct LooseHints: ParsableArguments {
  @Option(help: ArgumentHelp("The source's language (default: told by the file names).", valueName: "tag"))
  var sourceLanguage: LanguageTag?

  @Option(help: ArgumentHelp("The translation's language.", valueName: "tag"))
  var targetLanguage: LanguageTag?

  @Option(help: ArgumentHelp("A glossary; may be given several times.", valueName: "file"))
  var glossary: [String] = []

  /// The two files with what is said of them.
  func pair(_ source: String, _ target: String, ledger: SourceFile? = nil, in folder: String) throws -> LoosePair {
    try LoosePair(
      source: try LooseHints.read(source, in: folder), target: try LooseHints.read(target, in: folder),
      sourceLanguage: sourceLanguage, targetLanguage: targetLanguage,
      glossary: try glossary.map { try LooseHints.read($0, in: folder, rule: "glossary-problem") }, ledger: ledger)
  }

  fileprivate static func read(_ path: String, in folder: String, rule: String = "file-problem") throws -> SourceFile {
    guard path == "-" else { return try SourceFile(reading: folder.appending(path: path), as: path, rule: rule) }
    return SourceFile(path: "-", bytes: try attempt(path) { () throws(Disk.Failure) in try Disk.readStandardInput() })
  }
}

extension LanguageTag: ExpressibleByArgument {
  /// Reads a BCP 47 tag from the command line.
  public init?(argument: String) { self.init(argument) }
}
