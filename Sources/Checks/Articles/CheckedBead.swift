import Bitexts
import Diagnostics
import Documents
import Languages

/// Sentences that face each other, with what several checks need of them.
///
/// A class for the same reason as the article that it is of.
public final class CheckedBead: Sendable {
  /// The position among the beads.
  public let index: Int
  /// What the sides are to each other.
  public let kind: Link.Kind
  /// How sure the pairing is, 0…1.
  public let confidence: Double
  /// Whether the pair has been confirmed as it stands.
  let isKnown: Bool
  /// The sentences of the source.
  public let source: [CheckedText]
  /// The sentences of the target.
  public let target: [CheckedText]
  /// Numbers and dates compared by value.
  let facts: FactComparison
  /// Where in the target a finding about absent text stands.
  let place: SourceRange

  init(
    index: Int, kind: Link.Kind, confidence: Double, isKnown: Bool, source: [CheckedText], target: [CheckedText],
    place: SourceRange
  ) {
    self.index = index
    self.kind = kind
    self.confidence = confidence
    self.isKnown = isKnown
    self.source = source
    self.target = target
    self.place = place
    facts = source.isEmpty || target.isEmpty ? .none : FactComparison(source: source, target: target)
  }

  /// Whether both sides say something.
  var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  /// The range of the target's sentences, or the place where they should be.
  var targetRange: SourceRange { Self.span(target) ?? place }

  /// The range of the source's sentences.
  var sourceRange: SourceRange? { Self.span(source) }

  private static func span(_ texts: [CheckedText]) -> SourceRange? {
    guard let first = texts.first, let last = texts.last else { return nil }
    return first.segment.range.file.range(
      first.segment.range.start, max(last.segment.range.end, first.segment.range.end))
  }
}
