import Bitexts
import Documents
import Languages
import Ledgers

/// A bead at the place where the translation's reader comes to it.
struct Slot {
  var source: [Segment]
  var target: [Segment]
  /// One for each source segment, or one for each target segment that has no source.
  var reviews: [UnitReview]
  /// The keys of the same.
  var keys: [SentenceKey]
  /// The index of the target segment that it begins with or, when nothing is there, stands behind; -1 at the head.
  var place: Int

  var isMissing: Bool { target.isEmpty }

  /// The beads in the order of the target; a missing one behind that of the bead before it in the source.
  static func slots(of bitext: Bitext, reviews: [UnitReview], keys: [SentenceKey]) -> [Slot] {
    var slots: [Slot] = []
    var next = 0
    var place = -1
    for bead in bitext.beads {
      let count = bead.source.isEmpty ? bead.target.count : bead.source.count
      let own = min(next, reviews.count)..<min(next + count, reviews.count)
      next += count
      if let last = bead.target.last { place = last.index }
      slots.append(
        Slot(
          source: bead.source, target: bead.target, reviews: Array(reviews[own]), keys: Array(keys[own]),
          place: bead.target.first?.index ?? place))
    }
    return slots.enumerated().sorted { one, other in
      (one.element.place, one.element.isMissing ? 1 : 0, one.offset)
        < (other.element.place, other.element.isMissing ? 1 : 0, other.offset)
    }.map(\.element)
  }

  /// The translation under the id of the first sentence; others that it renders too point there.
  func translated(in bitext: Bitext) -> [BundleSegment] {
    guard !source.isEmpty else { return reviews.indices.map { unit([target[$0]], $0, in: bitext.target) } }
    return reviews.indices.map { index in
      guard index > 0 else { return unit(target, index, in: bitext.target) }
      var unit = unit([], index, in: bitext.target)
      unit.kind = target[0].kind.rawValue
      unit.joined = reviews[0].id.description
      return unit
    }
  }

  /// The source in place of a translation.
  func standingIn(_ document: Document, tag: LanguageTag) -> [BundleSegment] {
    reviews.indices.map { index in
      var unit = unit([source[index]], index, in: document)
      unit.fallback = tag
      return unit
    }
  }

  /// The sentence at an index of `reviews`, which these segments say.
  private func unit(_ segments: [Segment], _ index: Int, in document: Document) -> BundleSegment {
    let review = reviews[index]
    var unit = BundleSegment(segments, key: keys[index], freshness: review.freshness, state: review.state)
    unit.level = segments.first.flatMap { document.blocks[$0.block].level }
    return unit
  }
}

extension UnitReview {
  /// The confirmed state where that still holds.
  fileprivate var state: State {
    switch freshness {
    case .fresh: confirmed?.state ?? .translated
    case .missing: .initial
    default: .translated
    }
  }
}
