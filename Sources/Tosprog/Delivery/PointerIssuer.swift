import Diagnostics
import Releases

/// Says which release is a channel's, and signs that.
public struct PointerIssuer: Sendable {
  /// The channel.
  public var channel: String
  /// Who signs; nobody where the place is trusted as it is.
  public var signers: [Signer]
  /// For how long the pointer may be believed, in seconds.
  public var lifetime: Int
  /// The pointer's number; `nil` takes the time in seconds, or the next after the last pointer's where that is higher, so
  /// that it also grows where the place is made anew each time.
  public var sequence: Int?

  /// Describes who points to releases.
  public init(channel: String, signers: [Signer], lifetime: Int, sequence: Int? = nil) {
    self.channel = channel
    self.signers = signers
    self.lifetime = lifetime
    self.sequence = sequence
  }

  /// Makes the pointer to a release.
  ///
  /// - Parameters:
  ///   - last: The channel's pointer as it stands, where that is known.
  ///   - place: What messages call the place that it is for.
  /// - Throws: An error when it would not be believed, or cannot be signed.
  public func issue(
    _ release: Release, after last: Pointer?, now: Timestamp, place: String
  ) throws(Diagnostic) -> (pointer: Pointer, envelope: Envelope) {
    if let problem = Pointer.problem(channel: channel) ?? release.manifest.problem() {
      throw .delivery(place, problem)
    }
    let wanted = sequence ?? max(now.seconds, (last?.sequence ?? 0) + 1)
    if let last, let problem = problem(release, wanted, after: last, now: now) { throw .delivery(place, problem) }
    let pointer = Pointer(
      project: release.manifest.project, channel: channel, sequence: wanted, created: now,
      expires: now.adding(seconds: lifetime), manifest: release.reference)
    var envelope = pointer.envelope
    for signer in signers { envelope.signatures.append(try signer.signature(of: envelope.message)) }
    return (pointer, envelope)
  }

  private func problem(_ release: Release, _ wanted: Int, after last: Pointer, now: Timestamp) -> String? {
    guard last.project == release.manifest.project else {
      return "the channel “\(channel)” is the project “\(last.project)”'s, not “\(release.manifest.project)”'s"
    }
    guard wanted > last.sequence else {
      return "the number must grow, and the last release of “\(channel)” has \(last.sequence)"
    }
    guard last.created <= now else {
      return "the last release was made at \(last.created), and this machine's clock says \(now); set the clock"
    }
    return nil
  }
}
