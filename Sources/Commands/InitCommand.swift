import ArgumentParser
import Languages
import Reports
import Tosprog

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Set up a project in this folder.",
    discussion: """
      Writes settings, a first article in each locale, a first glossary and the merge rule of the ledgers. A file or
      folder that is there already is left as it is.

      Example:
        tosprog init
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let root = try options.place()
    let files = LanguageRegistry.builtIn.pairs.first?.starter ?? []
    // A folder that is there already belongs to the user; nothing is added to it.
    let kept = Set(files.map(\.path.topFolder).filter { !$0.isEmpty && Disk.kind(root.appending(path: $0)) != nil })
    for folder in kept.sorted() { Console.write("kept \(folder)/\n") }
    for file in files where !kept.contains(file.path.topFolder) {
      let path = root.appending(path: file.path)
      guard Disk.kind(path) == nil else {
        try append(file, to: path)
        continue
      }
      try write(file.text, to: path)
      Console.write("wrote \(file.path)\n")
    }
    Console.write("\nNow: tosprog check\n")
  }

  /// The merge rule goes into a `.gitattributes` that is there already, at its end; nothing else is touched.
  private func append(_ file: StarterFile, to path: String) throws {
    guard file.isAppended, let bytes = try? Disk.read(path) else {
      Console.write("kept \(file.path)\n")
      return
    }
    let old = String(decoding: bytes, as: UTF8.self)
    guard !old.contains(file.text.dropLast()) else {
      Console.write("kept \(file.path)\n")
      return
    }
    try write(old + (old.isEmpty || old.hasSuffix("\n") ? "" : "\n") + file.text, to: path)
    Console.write("added a line to \(file.path)\n")
  }

  private func write(_ text: String, to path: String) throws {
    try attempt(path) { () throws(Disk.Failure) in
      try Disk.makeFolder(path.parentPath)
      try Disk.write(Array(text.utf8), to: path)
    }
  }
}

extension String {
  fileprivate var topFolder: String { contains("/") ? String(prefix { $0 != "/" }) : "" }
}

/// Runs what touches the disk; a failure ends the run with status 2 and the path.
func attempt<Value>(_ path: String, _ body: () throws(Disk.Failure) -> Value) throws -> Value {
  do { return try body() } catch { throw Failure.undone("“\(path.terminalSafe)”: \(error.reason)") }
}
