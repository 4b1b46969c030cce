/// How much of an article is translated and confirmed, counted in source units.
public struct Coverage: Sendable, Hashable {
  /// Source units.
  public var units = 0
  /// Of those, confirmed as they stand.
  public var fresh = 0
  /// Of those, changed since their translation was confirmed.
  public var stale = 0
  /// Of those, without a translation.
  public var missing = 0
  /// Of those, translated but never confirmed.
  public var unconfirmed = 0
  /// Target units without a source; they stand beside `units`.
  public var orphaned = 0
  /// Words of the source.
  public var words = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts the given units.
  public init(_ freshness: some Sequence<Freshness>, words: Int) {
    self.words = words
    for each in freshness { count(each) }
  }

  /// The share of source units that are as `freshness` says, from 0 to 1; an empty article is wholly so.
  public func share(_ freshness: Freshness) -> Double {
    guard units > 0 else { return 1 }
    return Double(self[freshness]) / Double(units)
  }

  /// How many units are as `freshness` says.
  public subscript(_ freshness: Freshness) -> Int {
    switch freshness {
    case .fresh: fresh
    case .stale: stale
    case .missing: missing
    case .orphaned: orphaned
    case .unconfirmed: unconfirmed
    }
  }

  /// Adds up two coverages.
  public static func + (one: Coverage, other: Coverage) -> Coverage {
    var sum = one
    sum.units += other.units
    sum.fresh += other.fresh
    sum.stale += other.stale
    sum.missing += other.missing
    sum.unconfirmed += other.unconfirmed
    sum.orphaned += other.orphaned
    sum.words += other.words
    return sum
  }

  private mutating func count(_ freshness: Freshness) {
    switch freshness {
    case .fresh: fresh += 1
    case .stale: stale += 1
    case .missing: missing += 1
    case .unconfirmed: unconfirmed += 1
    case .orphaned: orphaned += 1
    }
    if freshness != .orphaned { units += 1 }
  }
}
