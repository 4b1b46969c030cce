/// Which parts of Markdown are read.
public struct MarkdownSyntax: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes a set of bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Pipe tables.
  public static let tables = MarkdownSyntax(rawValue: 1)
  /// `~struck~` and `~~struck~~`.
  public static let strikethrough = MarkdownSyntax(rawValue: 2)
  /// Bare addresses.
  public static let autolinks = MarkdownSyntax(rawValue: 4)
  /// Tags that GitHub shows as text; it matters to rendering only.
  public static let tagFilter = MarkdownSyntax(rawValue: 8)
  /// `[^1]`.
  public static let footnotes = MarkdownSyntax(rawValue: 16)
  /// `- [x]`.
  public static let taskLists = MarkdownSyntax(rawValue: 32)
  /// What articles have beyond GitHub's Markdown: attributes, shortcodes, directives, tags of components.
  public static let article = MarkdownSyntax(rawValue: 64)
  /// `import` and `export` lines and `{expressions}` of MDX.
  static let mdx = MarkdownSyntax(rawValue: 128)

  /// CommonMark and nothing else.
  public static let commonMark: MarkdownSyntax = []
  /// GitHub Flavored Markdown.
  public static let gitHub: MarkdownSyntax = [
    .tables, .strikethrough, .autolinks, .tagFilter, .footnotes, .taskLists,
  ]
}
