import Diagnostics
import Documents
import Ledgers

/// Sentences of both sides that face each other, for reports that show the articles themselves.
public struct FacingSentences: Sendable, Hashable {
  /// The sentences of the source; none for a translation without one.
  public var source: [Sentence]
  /// The sentences of the translation; none where it is missing.
  public var target: [Sentence]
  /// How they stand.
  public var freshness: Freshness
  /// What the source said when it was confirmed, where it says something else now.
  public var confirmed: String?

  /// A sentence as its reader sees it.
  public struct Sentence: Sendable, Hashable {
    /// The words, without markup.
    public var text: String
    /// The bytes.
    public var range: SourceRange
    /// What it is, such as `heading`; a key of interface strings is one of its own.
    public var kind: String
    /// The level of a heading.
    public var level: Int?

    /// Describes a sentence.
    public init(text: String, range: SourceRange, kind: String, level: Int? = nil) {
      self.text = text
      self.range = range
      self.kind = kind
      self.level = level
    }
  }

  /// Puts two sides together.
  public init(source: [Sentence], target: [Sentence], freshness: Freshness, confirmed: String? = nil) {
    self.source = source
    self.target = target
    self.freshness = freshness
    self.confirmed = confirmed
  }

  /// The source's words.
  var sourceText: String { source.map(\.text).joined(separator: " ") }

  /// Whether a finding stands here: in the translation, or, when it is about absent or source text, in the source.
  func holds(_ found: Diagnostic) -> Bool {
    if target.contains(where: { $0.range.holds(found.range) }), !found.range.isEmpty { return true }
    return ([found.range] + found.notes.map(\.range)).contains { place in
      source.contains { $0.range.holds(place) }
    }
  }
}

extension SourceRange {
  /// Whether the other range begins in this one.
  fileprivate func holds(_ other: SourceRange) -> Bool {
    file.path == other.file.path && start <= other.start && other.start < max(end, start + 1)
  }
}
