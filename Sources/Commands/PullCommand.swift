import ArgumentParser
import Diagnostics
import Releases
import Reports
import Tosprog

struct PullCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Install a release that `bundle --publish` has made.",
    discussion: """
      Fetches what is new from a folder, a web server or a container registry, verifies it and puts it in the place of what was there, all of it or
      nothing. The release is pinned in tosprog.lock, which belongs in version control: from then on the same release is
      installed, and mended where files were changed, until --update takes the newest. A registry is named as oci://host/name.

      Examples:
        tosprog pull build/site --channel stable --key site.key.pub --into build/locales
        tosprog pull build/site --channel stable --key site.key.pub --into build/locales --update
        tosprog pull build/site --channel stable --into build/locales --locked
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The address or folder of what was published.", valueName: "url|dir"))
  var origin: String

  @Option(help: ArgumentHelp("The folder to install in.", valueName: "dir"))
  var into: String

  @Option(help: ArgumentHelp("The channel.", valueName: "name"))
  var channel = "stable"

  @Option(
    help: ArgumentHelp("A public key that is believed: a file, or ed25519:…. May be given again.", valueName: "key"))
  var key: [String] = []

  @Flag(help: "Believe a release that nobody has signed.")
  var unsigned = false

  @Option(help: ArgumentHelp("Whose release it must be.", valueName: "name"))
  var project: String?

  @Flag(help: "Take the newest release and pin it.")
  var update = false

  @Flag(help: "Install the pinned release without asking for the channel; no key is needed.")
  var locked = false

  @Flag(help: "Fetch nothing: install the pinned release from what was fetched before.")
  var offline = false

  @Option(help: ArgumentHelp("The file that pins the release.", valueName: "file"))
  var lock = "tosprog.lock"

  @Option(help: ArgumentHelp("Only these locales, with commas between.", valueName: "tags"))
  var locale: String?

  @Option(
    help: ArgumentHelp(
      "A header for the server, such as “Authorization: …”; env:NAME takes it from a variable.", valueName: "line"))
  var header: [String] = []

  @Option(help: ArgumentHelp("Another host that the server may redirect to.", valueName: "host"))
  var allowHost: [String] = []

  @Option(help: ArgumentHelp("How long the server may be silent.", valueName: "seconds"))
  var timeout = 30

  @Option(help: ArgumentHelp("Keep what is fetched in this folder (default: the user's cache).", valueName: "dir"))
  var cache: String?

  @Flag(help: "Neither use nor keep what was fetched before.")
  var noCache = false

  func validate() throws {
    guard !(update && locked), !(update && offline) else {
      throw ValidationError("--update asks for what is newest; --locked and --offline do not ask")
    }
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout takes a number of seconds from 1 to 3600")
    }
    guard !into.isEmpty, into.normalizedPath != "/" else {
      throw ValidationError("--into takes a folder of its own, such as build/locales")
    }
    if let problem = Pointer.problem(channel: channel) { throw ValidationError("“\(channel)”: \(problem)") }
    guard !key.isEmpty || unsigned || locked || offline else {
      throw ValidationError("name the publisher's public key: --key FILE.pub; --unsigned believes anybody")
    }
  }

  func run() throws {
    let folder = try options.place()
    let trust = Trust(
      keys: unsigned ? [] : try key.map { try Keys.verification($0, in: folder) }, project: project, channel: channel)
    var pull = Pull(
      origin: origin, destination: into, lock: lock, trust: trust, now: Timestamp(seconds: Disk.now))
    pull.mode = update ? .update : locked ? .locked : .pinned
    pull.isOffline = offline
    pull.locales = locale.map { $0.split(separator: ",").map(String.init) }
    pull.cache =
      noCache ? nil : cache.map { folder.appending(path: $0) } ?? Console.cacheFolder.map { $0 + "/releases" }
    pull.headers = try header.map(line)
    pull.allowedHosts = Set(allowHost.map { $0.lowercased() })
    pull.timeout = timeout
    do {
      report(try pull.run(in: folder) { Interruption.clearUp($0) })
    } catch { throw Failure.undone(error.delivered) }
  }

  private func line(_ text: String) throws -> String {
    var text = text
    if text.hasPrefix("env:") {
      guard let value = Console.variable(String(text.dropFirst(4))) else {
        throw Failure.undone("“\(text)”: there is no such variable, or it is empty")
      }
      text = value
    }
    guard text.contains(":"), text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
      throw Failure.undone("a header is a name, “:” and a value, in printable ASCII")
    }
    return text
  }

  private func report(_ outcome: Pull.Outcome) {
    let release = "release \(outcome.pin.sequence)"
    let files = counted(outcome.files, "file")
    if outcome.wasSettled {
      Console.write("\(into) holds \(release), \(files)\n")
    } else {
      let verb = outcome.wasHealed ? "mended" : "installed"
      Console.write("\(verb) \(release) in \(into): \(files), \(outcome.fetched) fetched\n")
    }
    if let newer = outcome.newer {
      Console.complain("tosprog: note: release \(newer) is there; --update takes it")
    }
  }
}
