/// What the aligner sees of a sentence or block: its words and where it stands.
public struct AlignmentUnit: Sendable {
  /// The reading text, without markup.
  public var text: String
  /// What it is: `heading`, `paragraph`, `listItem` and so on; any words will do as long as both sides use the same.
  public var kind: String
  /// The level of a heading.
  public var level: Int?
  /// The number of the block that it belongs to; sentences of one block follow each other. `nil` when nobody knows, as in a
  /// file with a sentence a line.
  public var block: Int?
  /// What a translation keeps as it is: link targets, image sources, code.
  public var anchors: [String]

  /// Describes a unit.
  public init(text: String, kind: String = "", level: Int? = nil, block: Int? = nil, anchors: [String] = []) {
    self.text = text
    self.kind = kind
    self.level = level
    self.block = block
    self.anchors = anchors
  }
}
