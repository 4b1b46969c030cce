import ArgumentParser
import Tosprog

/// What decides whether a translation is out of date.
struct FreshnessOptions: ParsableArguments {
  @Flag(help: "Do not ask git what a translation was made from where the ledger does not know.")
  var noGit = false

  @Flag(help: "Keep nothing of what git said for the next run.")
  var noCache = false

  @Flag(help: "Count a source that was mended in spelling or punctuation alone as changed.")
  var strict = false
}
