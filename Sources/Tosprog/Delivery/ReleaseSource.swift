import Diagnostics
import Releases

/// Where a pull gets the parts of a release: the installed tree, the cache, and last the origin.
struct ReleaseSource {
  /// A release that was settled on.
  struct Choice {
    /// Which one.
    var pin: ReleasePin
    /// The length of its manifest, where it is known.
    var size: Int?
    /// A newer one in the channel.
    var newer: Int?
  }

  let cache: ReleaseCache
  private let pull: Pull
  private let origin: ReleaseOrigin?
  private let present: Installation.Contents
  /// The channel's pointer as it was sent, now or earlier, and what the server calls it.
  private var envelope: [UInt8]?
  private var pointer: Pointer?
  private var version: String?
  private var asked: Timestamp
  private var manifestBytes: [UInt8] = []

  init(_ pull: Pull, in folder: String, _ present: Installation.Contents) throws(Diagnostic) {
    self.pull = pull
    self.present = present
    cache = ReleaseCache(folder: pull.cache)
    let client = WebClient(headers: pull.headers, allowedHosts: pull.allowedHosts, timeout: pull.timeout)
    origin = pull.isOffline ? nil : try ReleaseOrigin(pull.origin, below: folder, client: client)
    asked = pull.now
  }

  /// What was seen of this very channel.
  private var state: InstalledState? {
    present.state.flatMap { state in
      (origin == nil || state.origin == origin?.name) && state.channel == pull.trust.channel ? state : nil
    }
  }

  /// Settles on a release.
  mutating func choice(pinned: ReleasePin?) throws(Diagnostic) -> Choice {
    if pull.mode == .locked || origin == nil {
      guard let pin = pinned ?? (pull.mode == .locked ? nil : state?.pin) else {
        throw .delivery(
          pull.lock, "there is no such file, so no release is pinned; pull without --locked and --offline first")
      }
      // The pointer stays if it belongs to this release.
      envelope = state?.pin == pin ? present.own[InstalledState.pointerPath] : nil
      version = state?.version
      asked = state?.asked ?? pull.now
      return Choice(pin: pin)
    }
    let last = [pinned, state?.seen].compactMap(\.self).max { $0.sequence < $1.sequence }
    let pointer = try current(last: last)
    self.pointer = pointer
    let newest = ReleasePin(sequence: pointer.sequence, manifest: pointer.manifest.hash)
    // A new pointer to the same content is no other release.
    if pull.mode == .pinned, let pinned, pinned.manifest != newest.manifest {
      // What belongs to the pinned release stays beside it; of the newer one only the number is kept.
      envelope = state?.pin == pinned ? present.own[InstalledState.pointerPath] : nil
      version = state?.version
      asked = state?.asked ?? pull.now
      return Choice(pin: pinned, newer: newest.sequence)
    }
    return Choice(pin: newest, size: pointer.manifest.size)
  }

  /// The channel's pointer, in one request.
  private mutating func current(last: ReleasePin?) throws(Diagnostic) -> Pointer {
    var known: String?
    if let state, let version = state.version, present.own[InstalledState.pointerPath] != nil,
      (0..<pull.longestUnchanged).contains(pull.now.seconds - state.asked.seconds)
    {
      known = version
    }
    let channel = pull.trust.channel
    switch try origin!.pointer(of: channel, limit: pull.limits.pointer, version: known) {
    case .content(let bytes, let version):
      envelope = bytes
      self.version = version
    case .unchanged:
      envelope = present.own[InstalledState.pointerPath]
      version = known
      asked = state!.asked
    }
    let file = SourceFile(path: origin!.place(of: .pointer(channel)), bytes: envelope!)
    return try pull.trust.pointer(in: file, now: pull.now, last: last)
  }

  /// The manifest of a release, from the nearest place that has it.
  mutating func manifest(_ choice: Choice) throws(Diagnostic) -> Manifest {
    let hash = choice.pin.manifest
    let path = Release.path(manifest: hash)
    let place = origin?.place(of: .manifest(hash)) ?? path
    if let bytes = present.manifest(hash) ?? cache.content(path, hash) {
      manifestBytes = bytes
    } else {
      guard let origin else {
        throw .delivery(
          pull.destination,
          "the manifest of the pinned release is neither here nor in the cache; pull without --offline")
      }
      guard choice.size ?? 0 <= pull.limits.manifest else {
        throw .delivery(place, "the manifest is larger than \(pull.limits.manifest >> 20) MiB")
      }
      let bytes = try origin.manifest(hash, size: choice.size, limit: pull.limits.manifest)
      cache.keep(bytes, at: path)
      manifestBytes = bytes
    }
    let manifest = try Manifest(SourceFile(path: place, bytes: manifestBytes), limits: pull.limits)
    if let project = pointer?.project ?? pull.trust.project, manifest.project != project {
      throw .delivery(place, "the manifest is of the project “\(manifest.project)”, not of “\(project)”")
    }
    return manifest
  }

  /// Gets contents, and says how many of them came from the origin.
  func fetch(
    _ wanted: [Release.Reference], take: @escaping @Sendable (Release.Reference, [UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Int {
    var left: [Release.Reference] = []
    for blob in wanted {
      if let bytes = cache.content(Release.path(blob: blob.hash), blob.hash) {
        try take(blob, bytes)
      } else {
        left.append(blob)
      }
    }
    guard !left.isEmpty else { return 0 }
    guard let origin else {
      throw .delivery(
        pull.destination,
        "\(left.count) of the release's files are neither here nor in the cache; pull without --offline")
    }
    let cache = cache
    try origin.blobs(left) { (blob, bytes) throws(Diagnostic) in
      cache.keep(bytes, at: Release.path(blob: blob.hash))
      try take(blob, bytes)
    }
    return left.count
  }

  /// What the installed tree is to know of itself.
  func ownFiles(_ choice: Choice) -> [(path: String, bytes: [UInt8])] {
    let seen =
      pointer.map { ReleasePin(sequence: $0.sequence, manifest: $0.manifest.hash) } ?? state?.seen ?? choice.pin
    let state = InstalledState(
      origin: origin?.name ?? present.state?.origin ?? pull.origin, channel: pull.trust.channel, pin: choice.pin,
      seen: seen, locales: pull.locales, version: version, asked: asked)
    return [(InstalledState.manifestPath, manifestBytes), (InstalledState.path, state.encoded)]
      + (envelope.map { [(InstalledState.pointerPath, $0)] } ?? [])
  }
}
