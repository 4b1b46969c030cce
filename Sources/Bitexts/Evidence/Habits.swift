/// What a text and its translation are like as a whole.
struct Habits {
  /// How long the source is beside its translation, in 1024ths.
  var ratio: Int32 = 1024
  /// The shares of source and target units that face nothing, in 1024ths; `nil` while nothing is known.
  var missing: Int?
  var extra: Int?

  /// Whether knowing them could change anything: nothing is left over in a finished translation of about equal length.
  var areNotable: Bool { abs(ratio - 1024) > 100 || max(missing ?? 0, extra ?? 0) > 30 }
}

/// What units that face nothing cost: the more there are in a text, the less surprising is one more.
struct GapCost {
  let first: Int32
  let unit: Int32

  init(_ weights: Weights, share: Int?) {
    // 1 in 256ths at one unit in ten.
    let surprise = share.map { max(80, min(600, (2560 - Int(Logarithm.of($0))) * 256 / 850)) } ?? 256
    let factor = 256 + (surprise - 256) * Int(weights.adaptation) / 256
    first = Int32(Int(weights.gap) * factor / 256)
    unit = Int32(Int(weights.gapUnit) * factor / 256)
  }
}
