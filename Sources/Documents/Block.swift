import Diagnostics

/// A stretch of a document that is translated as a whole: a heading, a paragraph, a cell, an alternative text.
public struct Block: Sendable {
  /// What a block is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case heading, paragraph, listItem, quote, tableCell, imageAlt, caption, code, frontMatter, title, attribute
    case definition, footnote, summary, button
  }

  /// What encloses a block.
  public struct Container: Sendable, Hashable {
    /// What a container is.
    public enum Kind: String, Sendable, Hashable {
      case section, quote, list, item, table, row, footnote, directive
    }

    /// What it is.
    public let kind: Kind
    /// Counts the containers of a kind in what encloses them, from 1; a row's header is 1.
    public let ordinal: Int
  }

  let storage: DocumentStorage
  /// The position in `Document.blocks`.
  public let index: Int

  private var record: BlockRecord { storage.blocks[index] }

  /// What it is.
  public var kind: Kind { record.kind }
  /// The level of a heading.
  public var level: Int? { record.level == 0 ? nil : Int(record.level) }
  /// The place in words, unique in the document: heading slugs, kind and ordinal, or an explicit `{#id}`.
  public var path: String { storage.path(of: index) }
  /// The key of a front-matter value, the name of an attribute.
  public var key: String? { storage.string(record.key) }
  /// The source of the image that an alternative text or a title belongs to, a link's destination.
  public var target: String? { storage.string(record.target) }
  /// The bytes of the content, without markers.
  public var range: SourceRange { storage.file.range(Int(record.start), Int(record.end)) }
  /// Its sentences, as positions in `Document.segments`; none in a code block.
  public var segments: Range<Int> { Int(record.firstSegment)..<Int(record.endSegment) }
  /// What encloses it, the outermost first.
  public var container: [Container] { storage.containers(of: record.container) }
}
