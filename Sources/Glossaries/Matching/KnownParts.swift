import Languages
import Synchronization

/// What was found in words that have terms as their parts, for when they are met again.
///
/// Threads share it without locks. A place is written once and read ever after, so that nothing is freed under a reader; a
/// word whose places are taken is cut anew each time.
final class KnownParts: Sendable {
  /// A term within a word.
  struct Part {
    var concept: Int32
    var term: Int32
    /// Offsets in the folded word, which has at most `TermScan.longest` bytes.
    var start: UInt8
    var end: UInt8
    var kind: TermMatch.Kind
    var confidence: Double
  }

  /// A word by its hash, and its parts in the order in which they were found.
  private struct Record {
    var hash: UInt64
    var parts: UnsafeMutableBufferPointer<Part>
  }

  private static let count = 1 << 13
  /// How many neighbouring places a word may have.
  private static let choices = 4
  nonisolated(unsafe) private let places: UnsafeMutablePointer<Atomic<UnsafeMutablePointer<Record>?>>

  init() {
    places = .allocate(capacity: KnownParts.count)
    for at in 0..<KnownParts.count { (places + at).initialize(to: Atomic(nil)) }
  }

  deinit {
    for at in 0..<KnownParts.count {
      guard let record = places[at].load(ordering: .relaxed) else { continue }
      record.pointee.parts.deallocate()
      record.deallocate()
    }
    places.deinitialize(count: KnownParts.count)
    places.deallocate()
  }

  /// The parts of a word, or `nil` when they are not known.
  subscript(hash: UInt64) -> UnsafeBufferPointer<Part>? {
    let first = firstPlace(of: hash)
    for at in 0..<KnownParts.choices {
      guard let record = first[at].load(ordering: .acquiring) else { return nil }
      if record.pointee.hash == hash { return UnsafeBufferPointer(record.pointee.parts) }
    }
    return nil
  }

  /// Remembers the parts of a word, where one of its places is free.
  func note(_ parts: [Part], of hash: UInt64) {
    let first = firstPlace(of: hash)
    guard let at = (0..<KnownParts.choices).first(where: { first[$0].load(ordering: .relaxed) == nil }) else { return }
    let record = UnsafeMutablePointer<Record>.allocate(capacity: 1)
    let copy = UnsafeMutableBufferPointer<Part>.allocate(capacity: parts.count)
    _ = copy.initialize(from: parts)
    record.initialize(to: Record(hash: hash, parts: copy))
    let (isOurs, _) = first[at].compareExchange(expected: nil, desired: record, ordering: .releasing)
    guard !isOurs else { return }
    copy.deallocate()
    record.deallocate()
  }

  private func firstPlace(of hash: UInt64) -> UnsafeMutablePointer<Atomic<UnsafeMutablePointer<Record>?>> {
    places + Int(truncatingIfNeeded: ByteHash.mixed(hash) >> 9) & (KnownParts.count - 1) & ~(KnownParts.choices - 1)
  }
}
