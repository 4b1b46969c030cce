import Diagnostics

/// A part of a segment, as in XLIFF: text, a code that stands alone, or one that begins or ends a span.
public struct Inline: Sendable, Hashable {
  /// What an inline is.
  public enum Kind: String, Sendable, Hashable {
    /// Words.
    case text
    /// A code that stands alone (`ph`).
    case placeholder
    /// The beginning of a span (`pc`).
    case start
    /// The end of a span.
    case end
  }

  /// What a code stands for.
  public enum Code: UInt8, Sendable, Hashable, CaseIterable {
    case emphasis, strong, strikethrough, link, image, codeSpan, html, autolink, footnote, shortcode, attributes
    case lineBreak, comment, variable
  }

  /// What it is.
  public let kind: Kind
  /// What the code stands for; `nil` for text.
  public let code: Code?
  /// Counts the codes of a segment from 1; start and end share it; 0 for text.
  public let id: Int
  /// The bytes.
  public let range: SourceRange
  /// The decoded words of a text, the visible content of a placeholder such as a code span; else empty.
  public let text: String
  /// A link's destination, an image's source, a footnote's label.
  public let target: String?

  /// Describes an inline.
  public init(kind: Kind, code: Code?, id: Int, range: SourceRange, text: String, target: String?) {
    self.kind = kind
    self.code = code
    self.id = id
    self.range = range
    self.text = text
    self.target = target
  }

  /// New words at the place `range`, for `Document.replacing(inlines:)`.
  public static func text(_ text: String, at range: SourceRange) -> Inline {
    Inline(kind: .text, code: nil, id: 0, range: range, text: text, target: nil)
  }
}
