import ArgumentParser
import Bundles
import Diagnostics
import Tosprog

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Write a bundle of articles and interface strings for each locale.",
    discussion: """
      Writes LOCALE.json for each locale and manifest.json, or the files of other formats, each in a folder of its own as
      its consumer wants it. The same articles give the same bytes. Text without a translation is taken from the source
      and marked, unless --incomplete says otherwise; drafts stay out. What a format cannot hold is an error, and nothing
      is written, unless --lossy leaves it out.

      Formats: \(BundleFormat.builtIn.map(\.name).joined(separator: ", "))

      Examples:
        tosprog bundle --out build/locales
        tosprog bundle --format json,xliff,icu --out build/locales
        tosprog bundle --explain android
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var freshness: FreshnessOptions

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("Formats, with commas between (default: the settings', else json).", valueName: "names"))
  var format: String?

  @Option(help: ArgumentHelp("Say what a format holds, and what of this project it cannot.", valueName: "name"))
  var explain: String?

  @Flag(inversion: .prefixedNo, help: "Leave out what a format cannot hold, with a warning.")
  var lossy: Bool?

  @Option(help: "What is done about text without a translation: fallback, omit or fail.")
  var incomplete: BundlePolicy.Incomplete?

  @Option(help: "The same for interface strings (default: as --incomplete).")
  var incompleteStrings: BundlePolicy.Incomplete?

  @Option(help: "How much falls back or is left out: segment or article.")
  var extent: BundlePolicy.Extent?

  @Flag(inversion: .prefixedNo, help: "Take drafts along.")
  var drafts: Bool?

  func validate() throws {
    guard out != nil || explain != nil else { throw ValidationError("name the folder to write into: --out DIR") }
  }

  func run() throws {
    let project = try options.project(freshness)
    let settings = project.configuration.bundle
    let policy = BundlePolicy(
      incomplete: incomplete ?? settings.incomplete,
      strings: incompleteStrings ?? (incomplete == nil ? settings.incompleteStrings : nil),
      extent: extent ?? settings.extent, includesDrafts: drafts ?? settings.drafts)
    if let explain {
      return Console.write(BundleExplanation(try BundleCommand.format(explain), of: project, policy: policy).text)
    }
    guard let out else { return }
    let folder = try options.place().appending(path: out)
    guard !project.holdsSources(Disk.resolved(folder).normalizedPath) else {
      throw Failure.undone("“\(out)” holds the articles or the glossary; name another folder")
    }
    var names: Set<String> = []
    let wanted = format?.split(separator: ",").map(String.init) ?? settings.formats
    let formats = try wanted.filter { names.insert($0).inserted }.map(BundleCommand.format)
    let outcome = project.bundles(policy: policy, formats: formats, isLossy: lossy ?? settings.lossy)
    for found in outcome.diagnostics { Console.complain(CompactText.line(found)) }
    if outcome.isUndone { throw Failure.undone("nothing was written, since some of the project could not be read") }
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      let hint = outcome.losses.contains(where: \.isOmitted) ? "; --lossy leaves out what a format cannot hold" : ""
      throw Failure(status: .found, message: "nothing was written\(hint)")
    }
    do throws(Disk.Failure) {
      try BundleFolder(folder).write(outcome.files) { event, path in
        switch event {
        case .wrote, .removed: Console.write("\(event) \(out)/\(path)\n")
        case .kept: Console.complain("\(out)/\(path): of an earlier run, but changed since; it stays")
        }
      }
    } catch { throw Failure.undone("“\(error.path.relative(to: folder).terminalSafe)”: \(error.reason)") }
  }

  private static func format(_ name: String) throws -> BundleFormat {
    if let format = BundleFormat.named(name) { return format }
    let names = BundleFormat.builtIn.map(\.name)
    let hint =
      name.closest(of: names).map { "; did you mean “\($0)”?" } ?? "; there are \(names.joined(separator: ", "))"
    throw ValidationError("there is no bundle format “\(name)”\(hint)")
  }
}

extension BundlePolicy.Incomplete: ExpressibleByArgument {}
extension BundlePolicy.Extent: ExpressibleByArgument {}
