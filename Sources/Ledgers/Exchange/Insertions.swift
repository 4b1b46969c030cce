import Bitexts
import Diagnostics
import Documents

/// Finds places for translations that an article lacks.
struct Insertions {
  private let bitext: Bitext
  private let translations: [Int: [Inline]]
  private let source: LineGroups
  private let target: LineGroups
  /// The bead of each sentence of the source.
  private var beadOfSource: [Int: Int] = [:]

  init(_ bitext: Bitext, _ translations: [Int: [Inline]]) {
    self.bitext = bitext
    self.translations = translations
    source = LineGroups(bitext.source)
    target = LineGroups(bitext.target)
    for (index, bead) in bitext.beads.enumerated() {
      for segment in bead.source { beadOfSource[segment.index] = index }
    }
  }

  /// What is to be put where; what has no place is refused.
  func plan(refused: inout [Int: String]) -> InsertionPlan {
    var edits: [InsertionPlan.Edit] = []
    var done: Set<Int> = []
    for bead in translations.keys.sorted() where !done.contains(bead) {
      guard let segment = bitext.beads[bead].source.first else { continue }
      let group = source.group(of: segment)
      let members = group.map { source.segments(in: $0) } ?? []
      let beads = Set(members.compactMap { beadOfSource[$0] }).sorted()
      if let group, beads.allSatisfy({ bitext.beads[$0].target.isEmpty }) {
        done.formUnion(beads)
        guard beads.allSatisfy({ translations[$0] != nil }) else {
          for bead in beads where translations[bead] != nil { refused[bead] = Refusal.rest }
          continue
        }
        guard let edit = lines(group, beads) else {
          for bead in beads { refused[bead] = Refusal.place }
          continue
        }
        edits.append(edit)
      } else if let edit = sentence(bead) {
        edits.append(edit)
      } else {
        refused[bead] = Refusal.place
      }
    }
    return InsertionPlan(document: bitext.target, edits: edits)
  }

  // MARK: Whole lines

  private func lines(_ group: Int, _ beads: [Int]) -> InsertionPlan.Edit? {
    guard !hasImage(of: group), let rendered = rendered(source.ranges[group], beads) else { return nil }
    let file = bitext.target.file
    let newline: [UInt8] = file.bytes.contains(0x0D) ? [0x0D, 0x0A] : [0x0A]
    let lines = rendered.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }
    let text = Array(lines.joined(separator: newline))
    let kinds = source.kinds(in: group)
    let isSetting = kinds.contains(.frontMatter)
    func counterpart(_ other: Int) -> Int? {
      guard source.kinds(in: other).contains(.frontMatter) == isSetting else { return nil }
      let facing = source.segments(in: other).compactMap { beadOfSource[$0] }.flatMap { bitext.beads[$0].target }
      return facing.compactMap { target.group(of: $0) }.max()
    }
    if let anchor = source.ranges.indices[..<group].reversed().lazy.compactMap(counterpart).first {
      let place = target.ranges[anchor].upperBound
      let bytes = newline + (source.blank(before: group).map { $0 + newline } ?? []) + text
      return .init(
        place: place, lead: bytes.count - text.count, bytes: bytes, tail: 0, beads: beads, kinds: kinds,
        enclosures: source.enclosures(in: group), wording: wording(of: beads))
    }
    if let anchor = source.ranges.indices[(group + 1)...].lazy.compactMap(counterpart).first {
      let place = target.ranges[anchor].lowerBound
      let gap = newline + (source.blank(before: group + 1).map { $0 + newline } ?? [])
      return .init(
        place: place, lead: 0, bytes: text + gap, tail: gap.count, beads: beads, kinds: kinds,
        enclosures: source.enclosures(in: group), wording: wording(of: beads))
    }
    return nil
  }

  /// Whether the lines show an image that the article shows already: it lacks the words only.
  private func hasImage(of group: Int) -> Bool {
    let images = source.blocks(in: group).filter { $0.kind == .imageAlt }.compactMap(\.target)
    return images.contains { image in
      bitext.target.file.text.contains("](\(image)") || bitext.target.file.text.contains("\"\(image)\"")
    }
  }

  private func wording(of beads: [Int]) -> Wording {
    Wording(stored: beads.map { Wording(translations[$0]!).text }.joined(separator: " "))
  }

  // MARK: A sentence of a paragraph

  private func sentence(_ bead: Int) -> InsertionPlan.Edit? {
    let own = bitext.beads[bead].source
    let block = bitext.source.blocks[own[0].block]
    guard let low = own.map(\.range.start).min(), let high = own.map(\.range.end).max(),
      let rendered = rendered(low..<high, [bead])
    else { return nil }
    let text = rendered.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    func facing(_ segment: Int) -> [Segment]? {
      beadOfSource[segment].map { bitext.beads[$0].target }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let before = (block.segments.lowerBound..<own[0].index).reversed().lazy.compactMap(facing).first,
      let last = before.max(by: { $0.range.end < $1.range.end })
    {
      var edit = InsertionPlan.Edit(
        place: last.range.end, lead: 1, bytes: [0x20] + text, tail: 0, beads: [bead], kinds: nil,
        wording: wording(of: [bead]))
      // Emphasis of the whole paragraph ends behind its last sentence.
      edit.otherPlaces = last.inlines.last { $0.kind == .text }.map { [$0.range.end] } ?? []
      return edit
    }
    if let after = ((own.last!.index + 1)..<max(own.last!.index + 1, block.segments.upperBound)).lazy
      .compactMap(facing).first, let place = after.map(\.range.start).min()
    {
      return .init(
        place: place, lead: 0, bytes: text + [0x20], tail: 1, beads: [bead], kinds: nil, wording: wording(of: [bead]))
    }
    return nil
  }

  /// A range of the source with the translations of beads in it, in the source's markup.
  private func rendered(_ range: Range<Int>, _ beads: [Int]) -> [UInt8]? {
    var wishes: [Int: [Inline]] = [:]
    for bead in beads {
      for (offset, segment) in bitext.beads[bead].source.enumerated() {
        wishes[segment.index] = offset == 0 ? translations[bead]! : []
      }
    }
    guard bitext.source.format == bitext.target.format, let all = try? bitext.source.replacing(inlines: wishes) else {
      return nil
    }
    let behind = bitext.source.file.bytes.count - range.upperBound
    guard range.lowerBound <= all.count - behind else { return nil }
    return Array(all[range.lowerBound..<(all.count - behind)])
  }
}

/// Places in an article with what is to be put there.
struct InsertionPlan {
  struct Edit {
    /// Where, as an offset in the article as it is.
    var place: Int
    /// How many bytes in front only part it from what stands there.
    var lead: Int
    var bytes: [UInt8]
    /// How many bytes behind only part it.
    var tail: Int
    /// Whose translations it holds.
    var beads: [Int]
    /// Which blocks it makes; `nil` for a sentence of a paragraph.
    var kinds: [Block.Kind]?
    /// What encloses those blocks.
    var enclosures: [[Block.Container.Kind]] = []
    /// What it is to say.
    var wording: Wording
    /// Where else it may stand, if it does not read back at its place.
    var otherPlaces: [Int] = []

    func moved(to place: Int) -> Edit {
      var edit = self
      edit.place = place
      return edit
    }
  }

  let document: Document
  /// In the order in which they are to stand.
  let edits: [Edit]

  init(document: Document, edits: [Edit]) {
    self.document = document
    self.edits = edits.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }

  func keeping(_ edits: [Edit]) -> InsertionPlan { InsertionPlan(document: document, edits: edits) }

  /// The article with everything in its place.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var done = 0
    for edit in edits {
      bytes += document.file.bytes[done..<edit.place] + edit.bytes
      done = edit.place
    }
    return bytes + document.file.bytes[done...]
  }

  /// Where a byte of the article stands afterwards.
  func moved(_ offset: Int) -> Int {
    edits.reduce(offset) { $1.place <= offset ? $0 + $1.bytes.count : $0 }
  }

  /// Whether every sentence that was there still reads as it did, and every new one is a sentence of its own.
  func holds(_ again: Document) -> Bool {
    let places = again.placesOfWords
    for segment in document.segments {
      guard let place = places[moved(segment.wordStart)], again.segments[place].text == segment.text,
        segment.kind.mayBecome(again.segments[place].kind)
      else { return false }
    }
    var count = 0
    var before = 0
    for edit in edits {
      let start = edit.place + before + edit.lead
      let end = edit.place + before + edit.bytes.count - edit.tail
      before += edit.bytes.count
      let inside = again.segments.filter { $0.range.start >= start && $0.range.end <= end }
      count += inside.count
      guard !inside.isEmpty, Wording(inside) == edit.wording else { return false }
      if let kinds = edit.kinds {
        let made = again.blocks.filter { $0.range.start >= start && $0.range.end <= end && !$0.segments.isEmpty }
        guard made.map(\.kind) == kinds, made.map(\.enclosure) == edit.enclosures else { return false }
      }
    }
    return again.segments.count == document.segments.count + count
  }
}

extension Document {
  /// The sentences by the bytes at which their words begin: markup around a sentence may become that of several.
  var placesOfWords: [Int: Int] { Dictionary(segments.map { ($0.wordStart, $0.index) }) { first, _ in first } }
}

extension Segment {
  /// Where the first word begins, behind markup.
  var wordStart: Int { inlines.first { $0.kind == .text }?.range.start ?? range.start }
}

extension Block {
  /// Lists, quotes and tables around it; sections follow from headings.
  fileprivate var enclosure: [Container.Kind] { container.map(\.kind).filter { $0 != .section } }
}

extension Block.Kind {
  /// What follows an image is a caption, so that a paragraph becomes one when the image is put in front of it.
  fileprivate func mayBecome(_ other: Block.Kind) -> Bool {
    self == other || (self == .paragraph && other == .caption)
  }
}

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
