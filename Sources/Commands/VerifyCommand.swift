import ArgumentParser
import Diagnostics
import Releases
import Reports
import Tosprog

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether a folder is what was published.",
    discussion: """
      Takes a folder that `tosprog pull` has installed, and compares each file with the manifest that came with it; or one
      that `tosprog bundle --publish` has made, and compares all its channels with all that they name. With keys, the
      signatures are verified too. Nothing is fetched and nothing is changed.

      Examples:
        tosprog verify build/locales --key site.key.pub
        tosprog verify build/site --key site.key.pub
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The folder.", valueName: "dir"))
  var folder: String

  @Option(
    help: ArgumentHelp("A public key that is believed: a file, or ed25519:…. May be given again.", valueName: "key"))
  var key: [String] = []

  @Option(help: ArgumentHelp("Whose release it must be.", valueName: "name"))
  var project: String?

  @Option(help: ArgumentHelp("The file that pins the release, which must be the installed one.", valueName: "file"))
  var lock: String?

  func run() throws {
    let place = try options.place()
    let pin = try lock.map { name in
      try attempt(name) { () throws(Disk.Failure) in
        SourceFile(path: name, bytes: try Disk.read(place.appending(path: name)))
      }
    }.map { try ReleasePin($0) }
    let verification = Verification(
      folder: place.appending(path: folder), shown: folder, keys: try key.map { try Keys.verification($0, in: place) },
      project: project, pin: pin, now: Timestamp(seconds: Disk.now))
    let report: Verification.Report
    do { report = try verification.run() } catch { throw Failure.undone(error.delivered) }
    for problem in report.problems { Console.complain(problem.delivered) }
    guard report.problems.isEmpty else {
      throw Failure.undone("\(folder) is not what was published: \(counted(report.problems.count, "fault"))")
    }
    Console.write(report.summary + "\n")
    if key.isEmpty {
      Console.complain("tosprog: note: without --key it is not known who has published this")
    }
  }
}

extension Diagnostic {
  /// One line about a place that is a folder or an address, in which lines and columns mean nothing.
  var delivered: String { "\(range.file.path): \(message)".terminalSafe }
}
