import Documents

/// Source segments facing target segments; one side may be empty.
public struct Bead: Sendable {
  /// Sentences of the source, in order.
  public let source: [Segment]
  /// Sentences of the target, in order.
  public let target: [Segment]
  /// What the two sides are to each other.
  public let kind: Link.Kind
  /// From 0 to 1.
  public let confidence: Double
  /// Why the two face each other; indexes in it are positions in the documents' segments.
  public let reason: Link.Reason

  init(_ link: Link, _ source: Document, _ target: Document) {
    self.source = link.source.map { source.segments[$0] }
    self.target = link.target.map { target.segments[$0] }
    kind = link.kind
    confidence = link.confidence
    reason = link.reason
  }
}
