/// Units of the source facing units of the target, or a unit that faces nothing.
public struct Link: Sendable, Hashable {
  /// What the two sides are to each other.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// They translate each other, in the order of the text.
    case paired
    /// They translate each other, but stand in another order.
    case moved
    /// The target repeats the source's wording.
    case untranslated
    /// The source has no target.
    case missing
    /// The target has no source.
    case extra
  }

  /// Why a link was made, in figures; `Bitext.explanation(of:)` says it in words.
  public struct Reason: Sendable, Hashable {
    /// The share of the source's words, by weight, that the target answers, 0…1.
    public var sourceShare: Double = 0
    /// The share of the target's words, by weight, that the source answers, 0…1.
    public var targetShare: Double = 0
    /// Whether all anchors agree; `nil` where neither side has any.
    public var anchorsAgree: Bool?
    /// Whether both sides are of one kind and level.
    public var kindsAgree = true
    /// The best other place: a source and a target unit, either of which is the link's own; `nil` when there is none.
    public var runnerUp: RunnerUp?
    /// Whether the pair was not found but known, because it had been confirmed.
    public var isKnown = false
    /// How much better the link is than the runner-up or leaving the units alone, in bits.
    public var margin: Double = 0

    /// A reason that says nothing yet.
    public init() {}
  }

  /// The pair that would have been made instead.
  public struct RunnerUp: Sendable, Hashable {
    /// The unit of the source.
    public var source: Int
    /// The unit of the target.
    public var target: Int
  }

  /// Indexes of source units, ascending.
  public var source: [Int]
  /// Indexes of target units, ascending.
  public var target: [Int]
  /// What they are to each other.
  public var kind: Kind
  /// From 0 to 1; for `missing` and `extra` the certainty that nothing faces the unit.
  public var confidence: Double
  /// Why.
  public var reason: Reason

  /// Makes a link.
  public init(source: [Int], target: [Int], kind: Kind, confidence: Double, reason: Reason = Reason()) {
    self.source = source
    self.target = target
    self.kind = kind
    self.confidence = confidence
    self.reason = reason
  }
}
