import Diagnostics

/// Markup on a line of its own: a shortcode, a directive such as `:::note`, an alert such as `[!NOTE]`, attributes, an import.
///
/// Both languages of an article are to have the same ones; what stands inside a sentence is an ``Inline``.
public struct StandaloneCode: Sendable, Hashable {
  /// What it is: `shortcode` for shortcodes, directives and alerts, `attributes`, `html` for lines of modules.
  public let kind: Inline.Code
  /// Its first word: `figure`, `/figure`, `note`; empty for attributes and for `:::` alone.
  public let name: String
  /// The bytes, without a directive's title, which is a block.
  public let range: SourceRange
  /// The blocks behind it begin with this position in `Document.blocks`.
  public let block: Int
}
