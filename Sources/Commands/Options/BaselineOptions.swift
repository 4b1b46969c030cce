import ArgumentParser
import Checks
import Diagnostics
import Reports
import Tosprog

/// The findings that a team has accepted for now.
struct BaselineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Leave out the findings that this file holds.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write today's findings to the baseline, so that later runs show only new ones.")
  var writeBaseline = false

  func validate() throws {
    if writeBaseline, baseline == nil { throw ValidationError("--write-baseline needs --baseline FILE") }
  }

  /// Leaves out what is accepted, having accepted everything first if that is asked for.
  func apply(to report: inout Report, in folder: String) throws {
    guard let baseline else { return }
    let path = folder.appending(path: baseline)
    if writeBaseline {
      let accepted = Baseline(report.findings.filter { !AllRules.ofTheTool.contains($0.diagnostic.rule) })
      try attempt(baseline) { () throws(Disk.Failure) in
        try Disk.makeFolder(path.parentPath)
        try Disk.write(Array(accepted.encoded.utf8), to: path)
      }
    }
    do {
      report.leaveOut(try Baseline(try read(path, as: baseline)), except: AllRules.ofTheTool)
    } catch {
      // Without its baseline the run shows everything, and says why.
      report.add(Finding(error))
      report.isUndone = true
    }
  }

  private func read(_ path: String, as shown: String) throws(Diagnostic) -> SourceFile {
    guard Disk.resolvedKind(path) == nil else { return try SourceFile(reading: path, as: shown) }
    throw .error(
      "there is no such baseline; --write-baseline makes it", at: SourceFile(path: shown, bytes: []).start,
      rule: Rule.fileProblem.id)
  }
}
