import Bitexts
import Diagnostics
import Documents

/// The lines on which the blocks of a document stand: those that share a line, such as the cells of a row, are one group.
struct LineGroups {
  private let document: Document
  /// The bytes of each group's lines, without the last line end.
  private(set) var ranges: [Range<Int>] = []
  private var members: [[Int]] = []
  private var groupOfBlock: [Int: Int] = [:]

  init(_ document: Document) {
    self.document = document
    let file = document.file
    var lines: [ClosedRange<Int>] = []
    let order = document.blocks.filter { !$0.segments.isEmpty }.sorted { $0.range.start < $1.range.start }
    for block in order {
      var own = block.range.startPosition.line...block.range.endPosition.line
      own = LineGroups.widened(own, block, file)
      if let last = lines.last, own.lowerBound <= last.upperBound {
        lines[lines.count - 1] = last.lowerBound...max(last.upperBound, own.upperBound)
        members[members.count - 1].append(block.index)
      } else {
        lines.append(own)
        members.append([block.index])
      }
      groupOfBlock[block.index] = lines.count - 1
    }
    ranges = lines.map { file.line($0.lowerBound).start..<file.line($0.upperBound).end }
  }

  func group(of segment: Segment) -> Int? { groupOfBlock[segment.block] }

  func blocks(in group: Int) -> [Block] { members[group].map { document.blocks[$0] } }

  func kinds(in group: Int) -> [Block.Kind] { members[group].sorted().map { document.blocks[$0].kind } }

  func enclosures(in group: Int) -> [[Block.Container.Kind]] {
    members[group].sorted().map { document.blocks[$0].enclosure }
  }

  func segments(in group: Int) -> [Int] { members[group].flatMap { Array(document.blocks[$0].segments) } }

  /// The line that parts a group from what stands in front of it, if there is one: it is empty, or holds a quote's mark.
  func blank(before group: Int) -> [UInt8]? {
    guard ranges.indices.contains(group), ranges[group].lowerBound > 0 else { return nil }
    let file = document.file
    let number = file.range(ranges[group].lowerBound, ranges[group].lowerBound).startPosition.line
    guard number > 1 else { return nil }
    let line = file.line(number - 1)
    let bytes = file.bytes[line.start..<line.end]
    return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E } ? Array(bytes) : nil
  }

  /// With the underline of a heading, and with tags that stand on lines of their own around a text.
  private static func widened(_ lines: ClosedRange<Int>, _ block: Block, _ file: SourceFile) -> ClosedRange<Int> {
    func text(_ number: Int) -> String {
      guard number >= 1, number <= file.lineCount else { return "" }
      return String(file.line(number).text.drop { $0 == " " || $0 == "\t" })
    }
    let below = text(lines.upperBound + 1)
    if block.kind == .heading, let mark = below.first, mark == "=" || mark == "-", below.allSatisfy({ $0 == mark }),
      text(lines.lowerBound).first != "#"
    {
      return lines.lowerBound...(lines.upperBound + 1)
    }
    // The head of a table ends with the line under it.
    let isRule = below.contains("-") && below.allSatisfy { "|-: \t".contains($0) }
    if block.kind == .tableCell, isRule { return lines.lowerBound...(lines.upperBound + 1) }
    // Tags of the text's own element, not those of a list around items that have theirs.
    guard text(lines.lowerBound).first != "<" else { return lines }
    let above = text(lines.lowerBound - 1)
    let name = above.dropFirst().prefix { $0.isLetter || $0.isNumber }
    if above.first == "<", !name.isEmpty, above.last == ">", below == "</\(name)>" {
      return (lines.lowerBound - 1)...(lines.upperBound + 1)
    }
    return lines
  }
}
