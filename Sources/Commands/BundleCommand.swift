import ArgumentParser
import Bundles
import Diagnostics
import Tosprog

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Write a bundle of articles and interface strings for each locale.",
    discussion: """
      Writes LOCALE.json for each locale and manifest.json. The same articles give the same bytes. Text without a
      translation is taken from the source and marked, unless --incomplete says otherwise; drafts stay out.

      Example:
        tosprog bundle --out build/locales
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var out: String

  @Option(help: "What is done about text without a translation: fallback, omit or fail.")
  var incomplete: BundlePolicy.Incomplete?

  @Option(help: "How much falls back or is left out: segment or article.")
  var extent = BundlePolicy.Extent.segment

  @Flag(inversion: .prefixedNo, help: "Take drafts along.")
  var drafts: Bool?

  func run() throws {
    let project = try options.project(freshness)
    let folder = try options.place().appending(path: out)
    guard !project.holdsSources(Disk.resolved(folder).normalizedPath) else {
      throw Failure.undone("“\(out)” holds the articles or the glossary; name another folder")
    }
    let settings = project.configuration.bundle
    let policy = BundlePolicy(
      incomplete: incomplete ?? settings.incomplete, extent: extent, includesDrafts: drafts ?? settings.drafts)
    let outcome = project.bundles(policy: policy)
    for found in outcome.diagnostics { Console.complain(CompactText.line(found)) }
    if outcome.isUndone { throw Failure.undone("nothing was written, since some of the project could not be read") }
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw Failure(status: .found, message: "nothing was written")
    }
    for (path, bytes) in outcome.files {
      try attempt(path) { () throws(Disk.Failure) in
        try Disk.makeFolder("\(folder)/\(path)".parentPath)
        try Disk.write(bytes, to: "\(folder)/\(path)")
      }
      Console.write("wrote \(out)/\(path)\n")
    }
  }
}

extension BundlePolicy.Incomplete: ExpressibleByArgument {}
extension BundlePolicy.Extent: ExpressibleByArgument {}
