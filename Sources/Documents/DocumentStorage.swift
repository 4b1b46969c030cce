import Diagnostics

struct BlockRecord: Sendable {
  var kind: Block.Kind
  var level: UInt8
  var notation: Notation
  var start: UInt32
  var end: UInt32
  var firstSegment: UInt32
  var endSegment: UInt32
  /// Index + 1 into `strings`; 0 is none.
  var key: UInt32
  /// The same of an image's source or a link's destination.
  var target: UInt32
  /// Index + 1 into `strings` of an explicit, unique path; 0 is none.
  var name: UInt32
  var section: UInt32
  var ordinal: UInt32
  /// Index + 1 into `containerRecords`; 0 is none.
  var container: UInt32
  var firstPiece: UInt32
  var endPiece: UInt32
}

struct SegmentRecord: Sendable {
  var start: UInt32
  var end: UInt32
  var firstPiece: UInt32
  var endPiece: UInt32
  var block: UInt32
}

struct ContainerRecord: Sendable {
  var kind: Block.Container.Kind
  var ordinal: UInt32
  var parent: UInt32
}

/// What a document's blocks and segments are views of: flat arrays of small structs.
final class DocumentStorage: Sendable {
  let file: SourceFile
  let blocks: [BlockRecord]
  let segments: [SegmentRecord]
  let pieces: [Piece]
  let strings: [String]
  let sections: [String]
  let containerRecords: [ContainerRecord]
  /// The words of each segment: nearly everybody asks for them, and more than once.
  let texts: [String]

  init(
    file: SourceFile, blocks: [BlockRecord], segments: [SegmentRecord], pieces: [Piece], strings: [String],
    sections: [String], containers: [ContainerRecord]
  ) {
    self.file = file
    self.blocks = blocks
    self.segments = segments
    self.pieces = pieces
    self.strings = strings
    self.sections = sections
    containerRecords = containers
    texts = segments.map { segment in
      Reading(
        of: Int(segment.firstPiece)..<Int(segment.endPiece), in: pieces, strings: strings, file: file, traces: false
      ).text
    }
  }

  func string(_ number: UInt32) -> String? { number == 0 ? nil : strings[Int(number) - 1] }

  func path(of block: Int) -> String {
    let record = blocks[block]
    if let name = string(record.name) { return name }
    let section = sections[Int(record.section)]
    let local = record.kind.abbreviation + String(record.ordinal)
    return section.isEmpty ? local : section + "." + local
  }

  func containers(of container: UInt32) -> [Block.Container] {
    var found: [Block.Container] = []
    var number = container
    while number != 0 {
      let record = containerRecords[Int(number) - 1]
      found.append(Block.Container(kind: record.kind, ordinal: Int(record.ordinal)))
      number = record.parent
    }
    return found.reversed()
  }
}

extension Block.Kind {
  /// The letters that paths use.
  var abbreviation: String {
    switch self {
    case .heading: "h"
    case .paragraph: "p"
    case .listItem: "li"
    case .quote: "quote"
    case .tableCell: "cell"
    case .imageAlt: "alt"
    case .caption: "caption"
    case .code: "code"
    case .frontMatter: "meta"
    case .title: "title"
    case .attribute: "attr"
    case .definition: "def"
    case .footnote: "note"
    case .summary: "summary"
    case .button: "button"
    }
  }
}
