import ArgumentParser
import Diagnostics
import Tosprog

/// The command line. Exit codes are 0 for done, 1 for findings, 2 for work that could not be done.
@main
struct TosprogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tosprog",
    abstract: "Keeps two language versions of the same articles true to each other.",
    discussion: """
      Tosprog pairs the articles of a project sentence by sentence, checks numbers, links, names and terms, says what is
      missing or out of date, and emits locale bundles. Settings are read from .tosprog.yml in this folder or above it.

      Example:
        tosprog check
      """,
    version: ToolVersion.current,
    subcommands: [
      InitCommand.self, CheckCommand.self, StatusCommand.self, AlignCommand.self, DiffCommand.self, ExportCommand.self,
      ImportCommand.self,
      ConfirmCommand.self, TermsCommand.self, BundleCommand.self, PullCommand.self, VerifyCommand.self,
      KeygenCommand.self, MergeCommand.self, ExplainCommand.self,
    ])

  /// `tosprog -C DIR check` means `tosprog check -C DIR`, and `--changed` alone means the last commit.
  private static var arguments: [String] {
    var words = Array(CommandLine.arguments.dropFirst())
    for index in words.indices where words[index] == "--changed" {
      if index + 1 == words.count || words[index + 1].hasPrefix("-") { words[index] = "--changed=HEAD" }
    }
    guard words.count > 2, words[0] == "-C" else { return words }
    words.append(contentsOf: words[0...1])
    words.removeFirst(2)
    return words
  }

  /// A misspelt command is named with the likest one; the parser would only call it unexpected.
  private static func refuseUnknownCommand() throws {
    guard let word = arguments.first, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !names.contains(word) else { return }
    let hint = word.closest(of: names).map { "; did you mean “\($0)”?" } ?? "; `tosprog --help` lists them"
    throw Failure.undone("there is no command “\(word.terminalSafe)”\(hint)")
  }

  static func main() async {
    Interruption.install()
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.exit()
    } catch let found as Diagnostic {
      Failure.undone(found).exit()
    } catch {
      // ArgumentParser's own code for a wrong command line is 64; ours is 2.
      let text = fullMessage(for: error)
      if exitCode(for: error).isSuccess {
        Console.write(text.hasSuffix("\n") ? text : text + "\n")
        Console.exit(.done)
      }
      Console.complain(text)
      Console.exit(.undone)
    }
  }
}

/// What the process says when it ends.
enum ExitStatus: Int32 {
  /// Done, and nothing found that weighs enough.
  case done = 0
  /// Something was found.
  case found = 1
  /// Some work could not be done.
  case undone = 2
}

/// An end of the run other than success.
struct Failure: Error {
  var status: ExitStatus
  /// One line for the standard error; empty when everything has been said.
  var message: String

  static func undone(_ message: String) -> Failure { Failure(status: .undone, message: message) }
  static func undone(_ found: Diagnostic) -> Failure { Failure(status: .undone, message: CompactText.line(found)) }
  /// A file that is to be written, and is part of what is read.
  static func isRead(_ path: String) -> Failure {
    undone("“\(path.terminalSafe)” is read by this run and not written over; name another file")
  }
  static let found = Failure(status: .found, message: "")

  func exit() -> Never {
    if !message.isEmpty { Console.complain("tosprog: \(message)") }
    Console.exit(status)
  }
}
