import Diagnostics

/// What the judging of one article has asked the project for, besides the article's own files.
///
/// The task that judges an article has one; whatever answers a question notes it there.
final class Dependencies: @unchecked Sendable {
  // Only the task that judges the article touches it.

  /// The files that were read, absolute, and what they said.
  private(set) var reads: [String: BinaryDigest] = [:]
  /// Whether there is something at a path.
  private(set) var presences: [String: Bool] = [:]
  /// The translation of what stands at a path.
  private(set) var counterparts: [String: String?] = [:]
  /// Whether git was asked, and ledgers of other names.
  var asksHistory = false
  var asksStrays = false
  /// Whether the article was given up for want of time, which says nothing of the next run.
  var wasHurried = false

  /// Those of the article that is being judged, where somebody wants to know.
  @TaskLocal static var current: Dependencies?

  func didRead(_ path: String, _ bytes: [UInt8]) { reads[path] = BinaryDigest(bytes) }

  func didFind(_ path: String, _ isThere: Bool) { presences[path] = isThere }

  func didFace(_ path: String, _ counterpart: String?) { counterparts[path] = .some(counterpart) }
}
