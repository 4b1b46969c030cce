import Diagnostics
import Reports
import Tosprog

/// Checks again whenever something is saved, until the run is interrupted.
///
/// Each round is a run of its own: what has not changed is found in the cache, and a change of settings or glossary concerns everything.
struct WatchLoop {
  let command: CheckCommand

  func run() async throws -> Never {
    let folder = try command.options.place()
    let root = try command.options.root()
    let reports = try command.reports.report.map { folder.appending(path: try ReportDestination($0).path) }
    let watch = FolderWatch(ignoring: Set(reports))
    while true {
      // What is saved while we look is told afterwards.
      let folders = (try? command.options.project().watchedFolders) ?? (deep: [], alone: [root])
      watch.cover(folders.deep, alone: folders.alone + [root])
      if Console.isTerminal { Console.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
      do { try await command.runOnce() } catch let failure as Failure {
        if !failure.message.isEmpty { Console.complain("tosprog: \(failure.message)") }
      } catch let found as Diagnostic { Console.complain("tosprog: \(CompactText.line(found))") }
      watch.wait()
    }
  }
}
