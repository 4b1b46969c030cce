import Diagnostics
import Releases

/// Fetches the release of a channel and installs it: all of it and nothing else, or nothing at all.
public struct Pull: Sendable {
  /// Which release is wanted.
  public enum Mode: String, Sendable {
    /// The pinned one, once the channel is known to be sound; the newest where nothing is pinned yet.
    case pinned
    /// The newest, which is pinned then.
    case update
    /// The pinned one, without asking for the channel.
    case locked
  }

  /// An address, or the path of a folder.
  public var origin: String
  /// Where it is installed; relative to the current folder or absolute.
  public var destination: String
  /// The file that pins the release.
  public var lock: String
  /// Whom to believe.
  public var trust: Trust
  /// Which release is wanted.
  public var mode = Mode.pinned
  /// Whether nothing may be fetched.
  public var isOffline = false
  /// The locales that are wanted; `nil` takes all.
  public var locales: [String]?
  /// The folder of what was fetched before; `nil` for none.
  public var cache: String?
  /// Headers for the server.
  public var headers: [String] = []
  /// Other hosts that the server may redirect to.
  public var allowedHosts: Set<String> = []
  /// How long a server may be silent, in seconds.
  public var timeout = 30
  /// After how many seconds “unchanged” is not believed any more without asking anew: servers whose versions are made of
  /// a file's time and length can say so for ever.
  public var longestUnchanged = 24 * 3600
  /// How much a release may hold.
  public var limits = ReleaseLimits()
  /// The time on this machine's clock.
  public var now: Timestamp

  /// Describes a pull; everything else has a default.
  public init(origin: String, destination: String, lock: String, trust: Trust, now: Timestamp) {
    self.origin = origin
    self.destination = destination
    self.lock = lock
    self.trust = trust
    self.now = now
  }

  /// What was done.
  public struct Outcome: Sendable {
    /// The release that is installed now.
    public var pin: ReleasePin
    /// How many files it has here.
    public var files: Int
    /// How many contents were fetched.
    public var fetched: Int
    /// Whether the tree was as it should be.
    public var wasSettled: Bool
    /// A newer release of the channel, which an update would take.
    public var newer: Int?
    /// Whether the tree held this release before, and not quite.
    public var wasHealed: Bool
  }

  /// Does it.
  ///
  /// - Parameter folder: The current folder, absolute.
  /// - Parameter interruptible: Is given what clears up should the process be told to end meanwhile.
  /// - Throws: One error; the old tree and the lock are then as they were.
  public func run(
    in folder: String, interruptible: (@escaping @Sendable () -> Void) -> Void = { _ in }
  ) throws(Diagnostic) -> Outcome {
    let installation = try Installation(folder.appending(path: destination).normalizedPath, shown: destination)
    interruptible { installation.abandon() }
    defer { installation.abandon() }
    let lockFile = LockFile(path: folder.appending(path: lock), shown: lock)
    let present = try installation.contents()
    var source = try ReleaseSource(self, in: folder, present)
    let choice = try source.choice(pinned: try lockFile.read())
    let manifest = try source.manifest(choice)
    try check(present, against: manifest)
    let plan = PullPlan(manifest, locales: locales.map { Set($0) }, present: present.files)
    if let missing = locales?.first(where: { tag in !manifest.locales.contains { $0.tag.description == tag } }) {
      let known = manifest.locales.map(\.tag.description).joined(separator: ", ")
      throw .delivery(origin, "the release has no locale “\(missing)”; it has \(known)")
    }
    let own = source.ownFiles(choice)
    var outcome = Outcome(
      pin: choice.pin, files: plan.files.count, fetched: 0, wasSettled: plan.isSettled, newer: choice.newer,
      wasHealed: !plan.isSettled && present.state?.pin == choice.pin)
    if plan.isSettled, present.own.count == own.count {
      try installation.clearUp()
      // Our own files change one by one, each whole; what they say of each other is looked at when they are read.
      for (path, bytes) in own where present.own[path] != bytes { try installation.note(bytes, at: path) }
    } else {
      try installation.begin(sizes: plan.files.map(\.content.size))
      outcome.fetched = try fill(installation, plan, from: source)
      for (path, bytes) in own { try installation.add(bytes, at: path) }
      try installation.install { () throws(Diagnostic) in if mode != .locked { try lockFile.write(choice.pin) } }
    }
    if mode != .locked { try lockFile.write(choice.pin) }
    source.cache.trim()
    return outcome
  }

  /// What stands in the folder must be known, or it would be lost.
  private func check(_ present: Installation.Contents, against manifest: Manifest) throws(Diagnostic) {
    if let strange = present.strange.first {
      throw .delivery(
        destination.appending(path: strange), "this is a link or a device, which no release has; remove it")
    }
    var known = Set(manifest.files.map(\.path))
    if let bytes = present.own[InstalledState.manifestPath],
      let former = try? Manifest(SourceFile(path: InstalledState.manifestPath, bytes: bytes), limits: limits)
    {
      known.formUnion(former.files.map(\.path))
    }
    guard let foreign = present.files.keys.filter({ !known.contains($0) }).min() else { return }
    throw .foreign(destination.appending(path: foreign))
  }

  /// Writes all files of the plan beside the tree, and says how many contents were fetched for it.
  private func fill(
    _ installation: Installation, _ plan: PullPlan, from source: ReleaseSource
  ) throws(Diagnostic) -> Int {
    let paths = Dictionary(grouping: plan.files, by: \.content).mapValues { $0.map(\.path) }
    let place: @Sendable (Release.Reference, [UInt8]) throws(Diagnostic) -> Void = { (blob, bytes) throws(Diagnostic) in
      for path in paths[blob] ?? [] { try installation.add(bytes, at: path) }
    }
    var wanted = plan.wanted
    for blob in Set(plan.files.map(\.content)) {
      guard let file = plan.reusable[blob.hash] else { continue }
      if let bytes = installation.reuse(file, holding: blob.hash) {
        try place(blob, bytes)
      } else {
        wanted.append(blob)
      }
    }
    return try source.fetch(wanted, take: place)
  }
}

/// The file that pins a release in the consumer's repository.
private struct LockFile {
  let path: String
  let shown: String

  func read() throws(Diagnostic) -> ReleasePin? {
    guard Disk.kind(path) != nil else { return nil }
    do { return try ReleasePin(SourceFile(path: shown, bytes: try Disk.read(path))) } catch let failure as Disk.Failure
    {
      throw .delivery(shown, failure.reason)
    } catch let found as Diagnostic { throw found } catch { return nil }
  }

  func write(_ pin: ReleasePin) throws(Diagnostic) {
    Leftovers.sweep(path.parentPath)
    guard try read() != pin else { return }
    do { try Disk.write(pin.encoded, to: path) } catch { throw .delivery(shown, error.reason) }
  }
}
