import ArgumentParser
import Bundles
import Diagnostics
import Releases
import Reports
import Tosprog

/// What `bundle` does with its files besides writing them: publish them signed, or put them into one file.
struct PublishOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Publish into this folder, for `tosprog pull`.", valueName: "dir"))
  var publish: String?

  @Option(help: ArgumentHelp("The channel whose pointer is moved.", valueName: "name"))
  var channel: String?

  @Option(
    help: ArgumentHelp("Whose release it is (default: `bundle: {project: …}` in the settings).", valueName: "name"))
  var project: String?

  @Option(
    help: ArgumentHelp(
      "Sign with this private key; env:NAME takes it from a variable. May be given again.", valueName: "key"))
  var sign: [String] = []

  @Option(
    help: ArgumentHelp(
      "Sign with this program, which gets the message on its standard input; --signer names its key.",
      valueName: "program"))
  var signWith: String?

  @Option(help: ArgumentHelp("The public key of what --sign-with makes.", valueName: "key"))
  var signer: String?

  @Option(help: ArgumentHelp("For how many days the pointer may be believed (default: 90).", valueName: "days"))
  var expires: Int?

  @Option(
    help: ArgumentHelp("The pointer's number, which must grow (default: the time in seconds).", valueName: "number"))
  var sequence: Int?

  @Option(help: ArgumentHelp("What the state of the articles is called, such as a commit.", valueName: "text"))
  var revision: String?

  @Option(help: ArgumentHelp("Put all files into this .tar or .zip. May be given again.", valueName: "file"))
  var archive: [String] = []

  @Option(help: ArgumentHelp("Write an OCI image layout, which registries take, into this folder.", valueName: "dir"))
  var oci: String?

  /// Whether there is anything to do.
  var isWanted: Bool { publish != nil || oci != nil || !archive.isEmpty }

  /// Those that were given and mean something to a release alone.
  private var releaseOptions: [String] {
    let given = [
      ("--sign", !sign.isEmpty), ("--sign-with", signWith != nil), ("--signer", signer != nil),
      ("--channel", channel != nil), ("--expires", expires != nil), ("--project", project != nil),
      ("--sequence", sequence != nil), ("--revision", revision != nil),
    ]
    return given.filter(\.1).map(\.0)
  }

  func validate() throws {
    if publish != nil || oci != nil {
      guard let channel else { throw ValidationError("name the channel: --channel stable") }
      if let problem = Pointer.problem(channel: channel) { throw ValidationError("“\(channel)”: \(problem)") }
    } else if let option = releaseOptions.first {
      throw ValidationError("\(option) is of a release; name where it goes with --publish or --oci")
    }
    guard expires.map((1...36_500).contains) ?? true else {
      throw ValidationError("--expires takes a number of days from 1 to 36500")
    }
    guard sequence.map({ $0 > 0 }) ?? true else { throw ValidationError("--sequence takes a number from 1") }
    guard (signWith == nil) == (signer == nil) else { throw ValidationError("--sign-with and --signer go together") }
    if let file = archive.first(where: { !["tar", "zip"].contains($0.pathExtension) }) {
      throw ValidationError("“\(file)”: an archive's name ends with .tar or .zip")
    }
  }

  /// Everything that is needed, asked for before anything is made; `nil` when there is nothing to do.
  func plan(for project: Project, in folder: String) throws -> ReleasePlan? {
    guard isWanted else { return nil }
    let isRelease = publish != nil || oci != nil
    let name = self.project ?? project.configuration.bundle.project
    guard let name = name ?? (isRelease ? nil : ""), !isRelease || !name.isEmpty else {
      throw Failure.undone("a release says whose it is: --project NAME, or `bundle: {project: NAME}` in the settings")
    }
    var signers: [Signer] = try sign.map { .key(try Keys.signing($0, in: folder)) }
    if let signWith, let signer { signers.append(.program(signWith, try Keys.verification(signer, in: folder))) }
    let issuer =
      isRelease
      ? PointerIssuer(channel: channel!, signers: signers, lifetime: (expires ?? 90) * 24 * 3600, sequence: sequence)
      : nil
    for shown in [publish, oci].compactMap(\.self) {
      guard !project.holdsSources(Disk.resolved(folder.appending(path: shown)).normalizedPath) else {
        throw Failure.undone("“\(shown)” holds the articles or the glossary; name another folder")
      }
    }
    for shown in archive where project.isMade(of: folder.appending(path: shown)) { throw Failure.isRead(shown) }
    return ReleasePlan(
      project: name, source: project.configuration.source ?? project.locales[0], revision: revision, folder: folder,
      issuer: issuer, publish: publish, oci: oci, archives: archive)
  }
}

/// A release that is about to be made.
struct ReleasePlan {
  var project: String
  var source: LanguageTag
  var revision: String?
  var folder: String
  /// Who points to the release; `nil` where files alone are made.
  var issuer: PointerIssuer?
  /// The folder that is published into, and that of the OCI image layout.
  var publish: String?
  var oci: String?
  var archives: [String]

  private func release(_ outcome: BundleOutcome) -> Release {
    Release(project: project, source: source, bundles: outcome.bundles, files: outcome.files, revision: revision)
  }

  /// Refuses what could not be installed everywhere, before anything is written.
  func checkPaths(_ outcome: BundleOutcome) throws {
    if let problem = release(outcome).manifest.problem() { throw Failure.undone("nothing was written: \(problem)") }
  }

  /// Writes it, wherever it is to go.
  func carryOut(_ outcome: BundleOutcome) throws {
    for shown in archives {
      let files = outcome.files.map { ($0.path, $0.bytes) }
      let bytes = shown.pathExtension == "tar" ? TarArchive.encode(files) : ZipArchive.encode(files)
      guard let bytes else {
        throw Failure.undone("“\(shown)”: a .zip holds at most 65,534 files and 4 GiB; make a .tar")
      }
      try write(bytes, to: shown)
    }
    guard let issuer else { return }
    let release = release(outcome)
    let now = Timestamp(seconds: Disk.now)
    if issuer.signers.isEmpty {
      Console.complain(
        "tosprog: warning: the release is not signed; sign with --sign KEY, or nobody can tell who made it")
    }
    guard let publish else {
      if let oci { try write(release, try issuer.issue(release, after: nil, now: now, place: oci).envelope, to: oci) }
      return
    }
    let publication = Publication(folder: folder.appending(path: publish), shown: publish, issuer: issuer)
    let (pointer, envelope, written) = try publication.publish(release, now: now)
    if let oci { try write(release, envelope, to: oci) }
    Console.write(
      "published release \(pointer.sequence) in \(publish)/\(Release.path(channel: issuer.channel)): "
        + "\(counted(release.manifest.files.count, "file")), \(written) new, until \(pointer.expires)\n")
  }

  /// Writes the image layout.
  private func write(_ release: Release, _ pointer: Envelope, to oci: String) throws {
    for (path, bytes) in OCILayout.encode(release, channel: issuer!.channel, pointer: pointer) {
      try write(bytes, to: "\(oci)/\(path)")
    }
  }

  private func write(_ bytes: [UInt8], to shown: String) throws {
    let path = folder.appending(path: shown)
    try attempt(shown) { () throws(Disk.Failure) in
      try Disk.makeFolder(path.parentPath)
      try Disk.write(bytes, to: path)
    }
    Console.write("wrote \(shown)\n")
  }
}
