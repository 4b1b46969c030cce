import Diagnostics
import Releases

/// Writes releases into a folder that any web server, bucket or registry can serve: first what never changes, each thing
/// under its hash, and last the pointer of the channel.
public struct Publication: Sendable {
  /// The folder, which need not be there yet.
  public var folder: String
  /// What messages call it.
  public var shown: String
  /// The channel.
  public var channel: String
  /// Who signs; nobody where the place is trusted as it is.
  public var signers: [Signer]
  /// For how long the pointer may be believed, in seconds.
  public var lifetime: Int
  /// The pointer's number; `nil` takes the time in seconds, or the next after the last pointer's where that is higher, so
  /// that it also grows where the folder is made anew each time.
  public var sequence: Int?

  /// Describes a place and how a release gets there.
  public init(
    folder: String, shown: String, channel: String, signers: [Signer], lifetime: Int, sequence: Int? = nil
  ) {
    self.folder = folder
    self.shown = shown
    self.channel = channel
    self.signers = signers
    self.lifetime = lifetime
    self.sequence = sequence
  }

  /// Publishes a release.
  ///
  /// - Returns: The pointer, and how many files were written that were not there yet.
  /// - Throws: One error, before anything is written where that can be known.
  public func publish(_ release: Release, now: Timestamp) throws(Diagnostic) -> (pointer: Pointer, written: Int) {
    if let problem = Pointer.problem(channel: channel) { throw refuse(problem) }
    if let problem = release.manifest.problem() { throw refuse(problem) }
    let place = "\(folder)/\(Release.path(channel: channel))"
    let pointer = try next(release, after: try former(at: place), now: now)
    var envelope = pointer.envelope
    for signer in signers { envelope.signatures.append(try signer.signature(of: envelope.message)) }
    do throws(Disk.Failure) {
      let objects = release.objects.filter { !isThere($0) }
      try Disk.requireRoom(for: objects.map(\.bytes.count), in: folder)
      try Disk.makeFolder(folder)
      guard let lock = try Disk.lock(folder) else {
        throw Disk.Failure(path: folder, reason: "another run is publishing there")
      }
      defer { Disk.unlock(lock) }
      for (path, bytes) in objects {
        try Disk.makeFolder("\(folder)/\(path)".parentPath)
        try Disk.write(bytes, to: "\(folder)/\(path)", isDurable: false)
      }
      Disk.settle(folder)
      // It is written anew even where it would say the same: servers take the time of the file for its version.
      try Disk.write(envelope.encoded, to: place)
      return (pointer, objects.count)
    } catch { throw .delivery(shown.appending(path: error.path.relative(to: folder)), error.reason) }
  }

  private func refuse(_ message: String) -> Diagnostic { .delivery(shown, message) }

  /// What is published under a hash is not written again, unless it has been damaged since.
  private func isThere(_ object: (path: String, bytes: [UInt8])) -> Bool {
    let place = "\(folder)/\(object.path)"
    return Disk.kind(place) == .file && (try? Disk.read(place)) == object.bytes
  }

  /// The channel's pointer as it stands.
  private func former(at place: String) throws(Diagnostic) -> Pointer? {
    guard Disk.kind(place) != nil else { return nil }
    let shown = shown.appending(path: Release.path(channel: channel))
    do {
      return try Pointer(try Envelope(SourceFile(path: shown, bytes: try Disk.read(place))), path: shown)
    } catch let failure as Disk.Failure {
      throw .delivery(shown, failure.reason)
    } catch {
      throw .delivery(
        shown, "this is no pointer of a channel, so what was published last is not known; restore it, or remove it")
    }
  }

  private func next(_ release: Release, after last: Pointer?, now: Timestamp) throws(Diagnostic) -> Pointer {
    let wanted = sequence ?? max(now.seconds, (last?.sequence ?? 0) + 1)
    if let last {
      guard last.project == release.manifest.project else {
        throw refuse("the channel “\(channel)” is the project “\(last.project)”'s, not “\(release.manifest.project)”'s")
      }
      guard wanted > last.sequence else {
        throw refuse("the number must grow, and the last release of “\(channel)” has \(last.sequence)")
      }
      guard last.created <= now else {
        throw refuse(
          "the last release was made at \(last.created), and this machine's clock says \(now); set the clock")
      }
    }
    return Pointer(
      project: release.manifest.project, channel: channel, sequence: wanted, created: now,
      expires: now.adding(seconds: lifetime), manifest: release.reference)
  }
}
