import ArgumentParser
import Bundles
import Diagnostics
import Tosprog

struct BundleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Write a bundle of articles and interface strings for each locale.",
    discussion: """
      Writes LOCALE.json for each locale and manifest.json, or the files of other formats, each in a folder of its own as
      its consumer wants it. The same articles give the same bytes. Text without a translation is taken from the source
      and marked, unless --incomplete says otherwise; drafts stay out. What a format cannot hold is an error, and nothing
      is written, unless --lossy leaves it out.

      With --publish the same files go into a folder that any web server can serve and `tosprog pull` installs from:
      contents under their hashes, then the pointer of the channel, signed with the key that `tosprog keygen` made.

      Formats: \(BundleFormat.builtIn.map(\.name).joined(separator: ", "))

      Examples:
        tosprog bundle --out build/locales
        tosprog bundle --format json,xliff,icu --out build/locales
        tosprog bundle --explain android
        tosprog bundle --publish build/site --channel stable --project example
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

  @OptionGroup(title: "Publishing") var publishing: PublishOptions

  func validate() throws {
    guard out != nil || explain != nil || publishing.isWanted else {
      throw ValidationError("name the folder to write into: --out DIR")
    }
    for name in formatNames ?? [] { _ = try BundleCommand.format(name) }
    if let explain { _ = try BundleCommand.format(explain) }
  }

  /// The formats that the command line names, also those that are empty.
  private var formatNames: [String]? {
    format?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  func run() async throws {
    let project = try options.project(freshness)
    let settings = project.configuration.bundle
    let policy = BundlePolicy(
      incomplete: incomplete ?? settings.incomplete,
      strings: incompleteStrings ?? (incomplete == nil ? settings.incompleteStrings : nil),
      extent: extent ?? settings.extent, includesDrafts: drafts ?? settings.drafts)
    if let explain {
      let format = try BundleCommand.format(explain)
      return Console.write(await BundleExplanation(format, of: project, policy: policy).text)
    }
    let release = try publishing.plan(for: project, in: try options.place())
    let folder = try out.map { try target($0, of: project) }
    var names: Set<String> = []
    let wanted = formatNames ?? settings.formats
    let formats = try wanted.filter { names.insert($0).inserted }.map(BundleCommand.format)
    if release == nil, let problem = project.cacheProblem { Console.complain("tosprog: \(problem.terminalSafe)") }
    let memo =
      release == nil ? BundleMemo(project, policy: policy, formats: formats, isLossy: lossy ?? settings.lossy) : nil
    if let memo, let out, let folder, let kept = memo.find(), try await restore(kept, to: folder, shown: out) {
      return save(memo) { $0.keep(kept, in: Disk.resolved(folder)) }
    }
    let outcome = await project.bundles(
      policy: policy, formats: formats, isLossy: lossy ?? settings.lossy, jobs: options.jobs, keepsInputs: memo != nil)
    let complaints = outcome.diagnostics.map(CompactText.line)
    for complaint in complaints { Console.complain(complaint) }
    if outcome.isUndone { throw Failure.undone("nothing was written, since some of the project could not be read") }
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      let hint = outcome.losses.contains(where: \.isOmitted) ? "; --lossy leaves out what a format cannot hold" : ""
      throw Failure(status: .found, message: "nothing was written\(hint)")
    }
    try release?.checkPaths(outcome)
    if let out, let folder { try await write(outcome.files, to: folder, shown: out) }
    do { try release?.carryOut(outcome) } catch let found as Diagnostic { throw Failure.undone(found.delivered) }
    if let memo, let folder { save(memo) { $0.keep(outcome, saying: complaints, in: Disk.resolved(folder)) } }
  }

  /// Keeps what was made for the next run; where that fails, it has to be made again, and that is all.
  private func save(_ memo: BundleMemo, _ keep: (BundleMemo) -> Void) {
    keep(memo)
    do throws(Disk.Failure) { try memo.save() } catch {
      Console.complain("tosprog: nothing can be kept for the next run: “\(error.path.terminalSafe)”: \(error.reason)")
    }
  }

  /// Takes the files of an earlier run that was given the same, if they are still there.
  private func restore(_ kept: BundleMemo.Kept, to folder: String, shown: String) async throws -> Bool {
    guard let (files, areInPlace) = try await bundleFolder(folder).files(of: kept, jobs: options.jobs) else {
      return false
    }
    for complaint in kept.complaints { Console.complain(complaint) }
    if areInPlace { sayUnchanged(files.count, shown) } else { try await write(files, to: folder, shown: shown) }
    return true
  }

  private func sayUnchanged(_ count: Int, _ shown: String) {
    if count > 0 { Console.write("\(count) \(count == 1 ? "file" : "files") in \(shown) stayed as before\n") }
  }

  private func write(_ files: [BundleManifest.File], to folder: String, shown: String) async throws {
    var unchanged = 0
    let place = try bundleFolder(folder)
    do throws(Disk.Failure) {
      try await place.write(files, jobs: options.jobs) { event, path in
        switch event {
        case .wrote, .removed: Console.write("\(event) \(shown)/\(path)\n")
        case .unchanged: unchanged += 1
        case .kept: Console.complain("\(shown)/\(path): of an earlier run, but changed since; it stays")
        }
      }
    } catch { throw failure(error, in: folder) }
    sayUnchanged(unchanged, shown)
  }

  private func bundleFolder(_ folder: String) throws -> BundleFolder {
    do throws(Disk.Failure) { return try BundleFolder(folder) } catch { throw failure(error, in: folder) }
  }

  private func failure(_ error: Disk.Failure, in folder: String) -> Failure {
    let shown = (out ?? ".").appending(path: error.path.relative(to: folder)).terminalSafe
    return Failure.undone("“\(shown)”: \(error.reason)")
  }

  /// A folder to write into, which must not be one that is read from.
  private func target(_ shown: String, of project: Project) throws -> String {
    let folder = try options.place().appending(path: shown)
    guard !project.holdsSources(Disk.resolved(folder).normalizedPath) else {
      throw Failure.undone("“\(shown)” holds the articles or the glossary; name another folder")
    }
    return folder
  }

  private static func format(_ name: String) throws -> BundleFormat {
    if let format = BundleFormat.named(name) { return format }
    let names = BundleFormat.builtIn.map(\.name)
    guard !name.isEmpty else {
      throw ValidationError(
        "--format names no format, or has a comma too many; there are \(names.joined(separator: ", "))")
    }
    let hint =
      name.closest(of: names).map { "; did you mean “\($0)”?" } ?? "; there are \(names.joined(separator: ", "))"
    throw ValidationError("there is no bundle format “\(name)”\(hint)")
  }
}

extension BundlePolicy.Incomplete: ExpressibleByArgument {}
extension BundlePolicy.Extent: ExpressibleByArgument {}
