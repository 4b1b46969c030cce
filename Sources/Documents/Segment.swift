import Diagnostics

/// A sentence: the smallest stretch that is translated, with exact bytes.
public struct Segment: Sendable {
  let storage: DocumentStorage
  /// The position in `Document.segments`.
  public let index: Int

  var record: SegmentRecord { storage.segments[index] }

  /// The position of its block in `Document.blocks`.
  public var block: Int { Int(record.block) }
  /// What its block is.
  public var kind: Block.Kind { storage.blocks[block].kind }
  /// The bytes, with the markup inside and without outer white space.
  public var range: SourceRange { storage.file.range(Int(record.start), Int(record.end)) }
  /// The words that a reader sees: no markup, entities and escapes decoded, white space folded.
  ///
  /// A line break is a space, a code span contributes its content and an image nothing.
  public var text: String { storage.texts[index] }
  /// Whether it has codes beside its text, so that its inlines are worth looking at.
  package var hasCodes: Bool { storage.hasCodes(record) }
  /// Text and codes in order.
  public var inlines: [Inline] { storage.inlines(of: record) }
  /// UTF-8 ranges of `text` that are no prose: code spans, URLs, placeholders such as `{name}` and `%s`.
  public var opaque: [Range<Int>] { storage.opaqueRanges(of: record) }

  /// The bytes behind a range of UTF-8 offsets in `text`; `trace` answers for many.
  public func range(of text: Range<Int>) -> SourceRange { trace.range(of: text) }
  /// Where the bytes of `text` stand in the file, read anew at each call.
  public var trace: SegmentTrace { storage.trace(of: record) }
}
