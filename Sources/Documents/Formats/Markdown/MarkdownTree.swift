/// A block of a Markdown file; blocks refer to each other by index, -1 is none.
struct MarkdownNode {
  enum Kind: UInt8 {
    case document, quote, list, item, footnote
    /// A definition list, and what it says of a term.
    case descriptions, description
    /// A term of a definition list: one line of what was a paragraph.
    case term
    case paragraph, heading, fencedCode, indentedCode, html, thematicBreak, table, row, cell
    /// A link reference definition; it shows nothing, but its title is translated.
    case definition
    /// A line that is markup of its own: `:::note`, a shortcode, `{.class}`, an import.
    case directive

    /// Whether it holds blocks.
    var isContainer: Bool { rawValue <= Kind.description.rawValue }
  }

  var kind: Kind
  var isOpen = true
  /// Whether the last line that reached it was blank.
  var endsBlank = false
  /// Lists: whether items are parted by blank lines. Fences: whether a closing fence was found.
  var isLoose = false
  /// Lists: the marker. Fences: the fence's character. Headings: the level. HTML: the kind of block.
  /// Cells: the alignment; rows: whether it is the header.
  var mark: UInt8 = 0
  /// Items: a task's box, 1 open and 2 done. Headings: whether underlined.
  var detail: UInt8 = 0
  /// Items and descriptions: the column at which content begins. Fences: length. Lists: the first number. Tables: columns.
  var size: Int32 = 0
  /// Fences: how far the opening one is indented. Items and lists: the indent of the marker.
  var indent: Int32 = 0
  var parent: Int32 = -1
  var first: Int32 = -1
  var last: Int32 = -1
  var previous: Int32 = -1
  var next: Int32 = -1
  var start: Int
  var end: Int
  var firstLine = 0
  var lineCount = 0
  /// A stretch of bytes that belongs to the kind: info string, label, title, attributes.
  var extraStart = 0
  var extraEnd = 0
}

/// The content of a leaf on one line: bytes without markers and line ending, behind `padding` spaces of a split tab.
struct MarkdownLine {
  var start: Int
  var end: Int
  var padding: Int
}

/// What a link reference stands for.
struct MarkdownReference {
  var destination: String
  var title: String?
}

/// The blocks of a file.
struct MarkdownTree {
  var nodes: [MarkdownNode] = []
  var lines: [MarkdownLine] = []
  var references: [[UInt8]: MarkdownReference] = [:]
  /// Footnote definitions by label, as indices of nodes.
  var footnotes: [[UInt8]: Int32] = [:]
  /// Where containers nested too deeply to be read as such, or `nil`.
  var depthExceeded: Int?
}
