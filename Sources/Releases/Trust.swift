import Diagnostics

/// Whom a consumer believes, and about what.
public struct Trust: Sendable {
  /// One of these must have signed; none at all believes everybody, for sources that are trusted as they are.
  public var keys: [VerificationKey]
  /// The project that is expected; `nil` takes any that the keys sign for.
  public var project: String?
  /// The channel that is expected.
  public var channel: String

  /// How far another clock may be ahead of this one.
  public static let clockTolerance = 24 * 3600

  /// Names keys, project and channel.
  public init(keys: [VerificationKey], project: String? = nil, channel: String) {
    self.keys = keys
    self.project = project
    self.channel = channel
  }

  /// The pointer in a file, once it is known to be current and meant for us.
  ///
  /// - Parameters:
  ///   - now: The time on this machine's clock.
  ///   - last: The newest that was installed or pinned before; nothing older is believed.
  /// - Throws: An error that says why it is not believed.
  public func pointer(in file: SourceFile, now: Timestamp, last: ReleasePin?) throws(Diagnostic) -> Pointer {
    let envelope = try Envelope(file)
    func refuse(_ message: String) -> Diagnostic { .error(message, at: file.start, rule: "file-problem") }
    guard keys.isEmpty || envelope.isSigned(by: keys) else {
      throw refuse(
        envelope.signatures.isEmpty
          ? "the release is not signed" : "the release is signed by none of the keys that were given")
    }
    let pointer = try Pointer(envelope, path: file.path)
    guard pointer.channel == channel else {
      throw refuse("the release is meant for the channel “\(pointer.channel)”, not for “\(channel)”")
    }
    guard project == nil || pointer.project == project else {
      throw refuse("the release is of the project “\(pointer.project)”, not of “\(project!)”")
    }
    guard pointer.created <= now.adding(seconds: Trust.clockTolerance) else {
      throw refuse("the release was made at \(pointer.created), and this machine's clock says \(now); set the clock")
    }
    guard pointer.expires > now else {
      throw refuse(
        "the release has expired at \(pointer.expires), and this machine's clock says \(now); "
          + "the publisher must publish again")
    }
    guard let last else { return pointer }
    guard pointer.sequence >= last.sequence else {
      throw refuse(
        "the release \(pointer.sequence) is older than \(last.sequence), which was seen before; somebody replays it")
    }
    guard pointer.sequence > last.sequence || pointer.manifest.hash == last.manifest else {
      throw refuse("there are two releases of the number \(pointer.sequence) with different content")
    }
    return pointer
  }
}
