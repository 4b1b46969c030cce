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
  var enclosure: [Container.Kind] { container.map(\.kind).filter { $0 != .section } }
}

extension Block.Kind {
  /// What follows an image is a caption, so that a paragraph becomes one when the image is put in front of it.
  func mayBecome(_ other: Block.Kind) -> Bool {
    self == other || (self == .paragraph && other == .caption)
  }
}
