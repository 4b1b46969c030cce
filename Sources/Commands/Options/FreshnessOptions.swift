import ArgumentParser
import Tosprog

/// What decides whether a translation is out of date, and what is remembered from run to run.
struct FreshnessOptions: ParsableArguments {
  @Flag(help: "Do not ask git what a translation was made from where the ledger does not know.")
  var noGit = false

  @Option(
    help: ArgumentHelp(
      "Keep what was found and what git said in this folder for the next run (default: the user's cache folder).",
      valueName: "dir"))
  var cache: String?

  @Flag(help: "Keep nothing for the next run, and believe nothing of the last one.")
  var noCache = false

  @Flag(help: "Count a source that was mended in spelling or punctuation alone as changed.")
  var strict = false

  func validate() throws {
    if cache != nil, noCache { throw ValidationError("--cache and --no-cache exclude each other") }
  }

  /// The folder in which things are kept; `nil` for none.
  func cacheFolder(from folder: String) -> String? {
    noCache ? nil : cache.map { folder.appending(path: $0) } ?? Console.cacheFolder
  }
}
