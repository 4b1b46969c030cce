import Diagnostics
import Releases

/// Writes releases into a folder that any web server, bucket or registry can serve: first what never changes, each thing
/// under its hash, and last the pointer of the channel.
public struct Publication: Sendable {
  /// The folder, which need not be there yet.
  public var folder: String
  /// What messages call it.
  public var shown: String
  /// Who says which release is the channel's.
  public var issuer: PointerIssuer

  /// Describes a place and how a release gets there.
  public init(folder: String, shown: String, issuer: PointerIssuer) {
    self.folder = folder
    self.shown = shown
    self.issuer = issuer
  }

  /// Publishes a release.
  ///
  /// - Returns: The pointer, its envelope, and how many files were written that were not there yet.
  /// - Throws: One error, before anything is written where that can be known.
  public func publish(
    _ release: Release, now: Timestamp
  ) throws(Diagnostic) -> (pointer: Pointer, envelope: Envelope, written: Int) {
    let place = "\(folder)/\(Release.path(channel: issuer.channel))"
    let (pointer, envelope) = try issuer.issue(release, after: try former(at: place), now: now, place: shown)
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
      return (pointer, envelope, objects.count)
    } catch { throw .delivery(shown.appending(path: error.path.relative(to: folder)), error.reason) }
  }

  /// What is published under a hash is not written again, unless it has been damaged since.
  private func isThere(_ object: (path: String, bytes: [UInt8])) -> Bool {
    let place = "\(folder)/\(object.path)"
    return Disk.kind(place) == .file && (try? Disk.read(place)) == object.bytes
  }

  /// The channel's pointer as it stands.
  private func former(at place: String) throws(Diagnostic) -> Pointer? {
    guard Disk.kind(place) != nil else { return nil }
    let shown = shown.appending(path: Release.path(channel: issuer.channel))
    do {
      return try Pointer(try Envelope(SourceFile(path: shown, bytes: try Disk.read(place))), path: shown)
    } catch let failure as Disk.Failure {
      throw .delivery(shown, failure.reason)
    } catch {
      throw .delivery(
        shown, "this is no pointer of a channel, so what was published last is not known; restore it, or remove it")
    }
  }
}
