/// The name of a source sentence, readable and unique in its article, such as `virker-akupunktur.p1.2`.
///
/// It is derived once from the place where the sentence first stood; `confirm` stores it, and from then on it belongs to
/// the sentence wherever that goes.
public struct SegmentID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The id itself.
  public let description: String

  /// Wraps an id as it was stored.
  public init(_ description: String) { self.description = description }

  /// By text.
  public static func < (one: SegmentID, other: SegmentID) -> Bool { one.description < other.description }

  /// Names the sentence of `ordinal` (from 1) in the block at `path`; counts on while the name is `taken`.
  static func derived(path: String, ordinal: Int, taken: Set<SegmentID>) -> SegmentID {
    var ordinal = ordinal
    while true {
      let id = SegmentID("\(path).\(ordinal)")
      guard taken.contains(id) else { return id }
      ordinal += 1
    }
  }
}
