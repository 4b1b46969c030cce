import Diagnostics
import Languages

/// A unit that somebody has to look at: what its source was and is, how it is translated, and where that stands.
public struct UnitChange: Sendable {
  /// The article.
  public var article: String
  /// The locale of the translation.
  public var locale: LanguageTag
  /// The unit.
  public var id: SegmentID
  /// What is the case.
  public var freshness: Freshness
  /// How far the translation had come.
  public var state: State
  /// What the source said when the translation was made, as far as it is known.
  public var oldSource: Wording?
  /// What it says now; `nil` for a translation without a source.
  public var newSource: Wording?
  /// The translation; `nil` where there is none.
  public var target: Wording?
  /// Where the translation stands, or where it belongs.
  public var place: SourceRange
  /// Where the source stands.
  public var sourcePlace: SourceRange?
  /// Earlier translations that may fit, best first.
  public var suggestions: [TranslationMemory.Suggestion] = []

  /// Describes a unit as it was reviewed.
  public init(
    article: String, locale: LanguageTag, unit: FacingUnit, review: UnitReview, place: SourceRange,
    sourcePlace: SourceRange?
  ) {
    self.article = article
    self.locale = locale
    id = review.id
    freshness = review.freshness
    state = review.confirmed?.state ?? (review.freshness == .missing ? .initial : .translated)
    oldSource = review.formerSource
    newSource = unit.source
    target = review.freshness == .missing ? nil : unit.target
    self.place = place
    self.sourcePlace = sourcePlace
  }

  /// What changed in the source; `nil` where its earlier wording is not known.
  public var words: WordDiff? {
    guard let oldSource, let newSource else { return nil }
    return WordDiff(from: oldSource.text, to: newSource.text)
  }
}
