import Diagnostics

/// Writes new words into a document and proves, by reading the result, that nothing else changed.
struct Rewriting {
  /// What a segment becomes.
  enum Wish {
    case text(String)
    case inlines([Inline])
  }

  /// A part of what is written: bytes of the file, in which other segments may be rewritten, or new words.
  private enum Chunk {
    case source(Int, Int)
    case words(String)
    case bytes([UInt8])
  }

  private struct Edit {
    var start: Int
    var end: Int
    var segment: Int
    var chunks: [Chunk]
  }

  private let document: Document
  private let storage: DocumentStorage
  private let file: SourceFile

  init(document: Document) {
    self.document = document
    storage = document.storage
    file = storage.file
  }

  func replacing(_ wishes: [Int: Wish]) throws(Diagnostic) -> [UInt8] {
    if let refusal = document.refusal { throw refusal }
    var edits: [Edit] = []
    var expected: [Int: [UInt8]] = [:]
    for (segment, wish) in wishes.sorted(by: { $0.key < $1.key }) {
      guard storage.segments.indices.contains(segment) else {
        throw .error("the document has no segment \(segment)", at: file.start, rule: "file-problem")
      }
      let record = storage.segments[segment]
      let chunks: [Chunk]
      switch wish {
      case .text(let text): chunks = self.chunks(of: text, in: record)
      case .inlines(let inlines): chunks = try self.chunks(of: inlines, in: record)
      }
      var edit = Edit(start: Int(record.start), end: Int(record.end), segment: segment, chunks: chunks)
      if !covers(edit) {
        expected[segment] = words(of: wish, record)
        edit.chunks = labelled(chunks, in: record)
        label(&edit)
      }
      edits.append(edit)
    }
    edits.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    let isChanged = !expected.isEmpty
    for isStrict in [false, true] {
      let bytes = try write(isChanged ? quoted(edits, expected, isStrict: isStrict) : edits, isStrict: isStrict)
      // What is written back as it stood needs no proof.
      if !isChanged || bytes == file.bytes { return bytes }
      if readsBack(bytes, expected) { return bytes }
    }
    let place = edits.first.map { file.range($0.start, $0.end) } ?? file.start
    throw .error("these words cannot be written here so that they read back", at: place, rule: "file-problem")
  }

  /// Whether the chunks are the segment's bytes without a gap.
  private func covers(_ edit: Edit) -> Bool {
    var offset = edit.start
    for chunk in edit.chunks {
      guard case .source(let start, let end) = chunk, start == offset else { return false }
      offset = end
    }
    return offset == edit.end
  }

  // MARK: What is written

  private func chunks(of inlines: [Inline], in record: SegmentRecord) throws(Diagnostic) -> [Chunk] {
    let own = storage.inlines(of: record)
    var texts: [Int: Inline] = [:]
    var codes: [Code: Inline] = [:]
    for inline in own {
      if inline.kind == .text { texts[inline.range.start] = inline } else { codes[Code(inline)] = inline }
    }
    var chunks: [Chunk] = []
    for inline in inlines {
      if inline.kind == .text {
        if texts[inline.range.start] == inline {
          chunks.append(.source(inline.range.start, inline.range.end))
        } else {
          chunks.append(.words(inline.text))
        }
      } else if inline.isForeign(to: file, record) {
        chunks.append(.bytes(Array(inline.range.file.bytes[inline.range.start..<inline.range.end])))
      } else if let code = codes[Code(inline)] {
        chunks.append(.source(code.range.start, code.range.end))
      } else {
        throw .error(
          "the segment has no code \(inline.id)", at: file.range(Int(record.start), Int(record.end)),
          rule: "file-problem")
      }
    }
    return chunks
  }

  /// Keeps the pieces that lie wholly in what old and new words share at either end, and every code that is not
  /// a span around changed words.
  private func chunks(of text: String, in record: SegmentRecord) -> [Chunk] {
    let first = Int(record.firstPiece)
    let pieces = storage.pieces[first..<Int(record.endPiece)]
    let old = storage.reading(of: record).bytes
    let new = Rewriting.folded(text)
    if old == new || old.elementsEqual(text.utf8) { return pieces.map { .source(Int($0.start), Int($0.end)) } }

    let (prefix, suffix) = Rewriting.shared(old, new)
    var kept = storage.lengths(of: first..<Int(record.endPiece))
    // A piece behind which white space is pending ends inside what is shared only as far as the space goes.
    var low = first
    while low < pieces.endIndex, kept[low - first].after <= prefix, !kept[low - first].isPending { low += 1 }
    var high = pieces.endIndex
    while high > low, kept[high - 1 - first].before >= old.count - suffix, !kept[high - 1 - first].wasPending {
      high -= 1
    }
    // A span whose words all change goes with them, not only the half of it that borders on what stays.
    let partners = partners(in: first..<pieces.endIndex)
    while low > first, pieces[low - 1].kind == .start, let end = partners[low - 1], end >= low, end < high { low -= 1 }
    while high < pieces.endIndex, pieces[high].kind == .end, let start = partners[high], start >= low, start < high {
      high += 1
    }
    let start = low > first ? kept[low - 1 - first].after : 0
    let end = high < pieces.endIndex ? kept[high - first].before : old.count
    kept.removeAll()

    var chunks: [Chunk] = pieces[first..<low].map { .source(Int($0.start), Int($0.end)) }
    let middle = new[start..<(new.count - (old.count - end))]
    if !middle.isEmpty { chunks.append(.words(String(decoding: middle, as: UTF8.self))) }
    chunks += codes(in: low..<high)
    chunks += pieces[high..<pieces.endIndex].map { .source(Int($0.start), Int($0.end)) }
    return chunks
  }

  /// For each half of a span, where the other half stands.
  private func partners(in range: Range<Int>) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var open: [Int] = []
    for index in range {
      if storage.pieces[index].kind == .start { open.append(index) }
      guard storage.pieces[index].kind == .end, let start = open.popLast() else { continue }
      partners[start] = index
      partners[index] = start
    }
    return partners
  }

  /// The codes that stay of those in the middle of a segment: all that have no words of their own, halves of
  /// spans whose other half stands outside, and spans with words of their own in them, such as a link's title.
  private func codes(in range: Range<Int>) -> [Chunk] {
    var stays = [Bool](repeating: false, count: range.count)
    var open: [Int] = []
    for index in range {
      switch storage.pieces[index].kind {
      case .placeholder: stays[index - range.lowerBound] = storage.pieces[index].code != .lineBreak
      case .start: open.append(index)
      case .end:
        guard let start = open.popLast() else {
          stays[index - range.lowerBound] = true
          continue
        }
        if storage.holdsSegment(storage.pieces[index]) || storage.holdsSegment(storage.pieces[start]) {
          stays[index - range.lowerBound] = true
          stays[start - range.lowerBound] = true
        }
      default: break
      }
    }
    for index in open { stays[index - range.lowerBound] = true }
    return range.filter { stays[$0 - range.lowerBound] }
      .map { .source(Int(storage.pieces[$0].start), Int(storage.pieces[$0].end)) }
  }

  // MARK: Labels

  /// Gives links whose words are also the label of a reference that label, where their words change.
  private func labelled(_ chunks: [Chunk], in record: SegmentRecord) -> [Chunk] {
    let notation = storage.blocks[Int(record.block)].notation
    guard notation == .markdown || notation == .markdownCell || notation == .markdownHeading else { return chunks }
    var ends: [Int: Piece] = [:]
    var open: [Piece] = []
    for piece in storage.pieces[Int(record.firstPiece)..<Int(record.endPiece)] {
      if piece.kind == .start { open.append(piece) }
      guard piece.kind == .end, let start = open.popLast(), piece.code == .link else { continue }
      let closing = file.bytes[Int(piece.start)..<Int(piece.end)]
      if closing.elementsEqual("]".utf8) || closing.elementsEqual("][]".utf8) { ends[Int(piece.start)] = start }
    }
    guard !ends.isEmpty else { return chunks }
    var result: [Chunk] = []
    /// Where what is written without a gap began.
    var from = -1
    var to = -1
    for chunk in chunks {
      guard case .source(let low, let high) = chunk else {
        result.append(chunk)
        (from, to) = (-1, -1)
        continue
      }
      if low != to { from = low }
      to = high
      if let start = ends[low], from > Int(start.start), let label = label(Int(start.end), low) {
        result.append(.bytes([UInt8(ascii: "]")] + label))
      } else {
        result.append(chunk)
      }
    }
    return result
  }

  /// The same for an image whose alternative text is its label; the text ends at the bracket.
  private func label(_ edit: inout Edit) {
    let block = storage.blocks[Int(storage.segments[edit.segment].block)]
    let end = Int(block.end)
    guard block.kind == .imageAlt, block.notation == .markdownLabel, edit.end == end, end < file.bytes.count,
      file.bytes[end] == UInt8(ascii: "]")
    else { return }
    let rest = file.bytes[(end + 1)...].prefix(2)
    let isCollapsed = rest.elementsEqual("[]".utf8)
    guard isCollapsed || rest.first != UInt8(ascii: "(") && rest.first != UInt8(ascii: "["),
      let label = label(Int(block.start), end)
    else { return }
    edit.end = end + (isCollapsed ? 3 : 1)
    edit.chunks.append(.bytes([UInt8(ascii: "]")] + label))
  }

  private func label(_ start: Int, _ end: Int) -> [UInt8]? {
    let label = file.bytes[start..<end]
    return label.contains(0x0A) || label.contains(0x0D) ? nil : [UInt8(ascii: "[")] + label + [UInt8(ascii: "]")]
  }

  // MARK: Quotes

  /// Puts values of front matter into quotes where what they become cannot stand without, or not in their own.
  private func quoted(_ edits: [Edit], _ expected: [Int: [UInt8]], isStrict: Bool) -> [Edit] {
    var result: [Edit] = []
    var done: Set<UInt32> = []
    for edit in edits {
      let number = storage.segments[edit.segment].block
      let block = storage.blocks[Int(number)]
      guard block.notation == .yamlPlain || block.notation == .yamlFlow || block.notation == .tomlLiteral else {
        result.append(edit)
        continue
      }
      if done.contains(number) { continue }
      let segments = Int(block.firstSegment)..<Int(block.endSegment)
      guard segments.contains(where: { expected[$0] != nil }) else {
        result.append(edit)
        continue
      }
      let words = segments.map { expected[$0] ?? storage.reading(of: storage.segments[$0]).bytes }
        .filter { !$0.isEmpty }.joined(separator: [0x20])
      let isPlain = block.notation != .tomlLiteral
      if !isStrict,
        isPlain
          ? FrontMatterNotation.isPlain(Array(words), isFlow: block.notation == .yamlFlow)
          : !words.contains(where: { $0 == 0x27 || $0 < 0x20 || $0 == 0x7F })
      {
        result.append(edit)
        continue
      }
      done.insert(number)
      var width = 0
      if !isPlain { width = file.bytes[..<Int(block.start)].suffix(3) == [0x27, 0x27, 0x27] ? 3 : 1 }
      let text = String(decoding: Array(words), as: UTF8.self)
      let value = [0x22] + FrontMatterNotation.doubleQuoted(text) + [0x22]
      result.append(
        Edit(
          start: Int(block.start) - width, end: Int(block.end) + width, segment: edit.segment, chunks: [.bytes(value)]))
    }
    return result
  }

  // MARK: Writing

  private func write(_ edits: [Edit], isStrict: Bool) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count + 256)
    try write(0, file.bytes.count, edits[...], isStrict, into: &bytes)
    return bytes
  }

  /// Writes a range of the file with the edits in it. Segments lie in codes of others at most a few deep.
  private func write(
    _ start: Int, _ end: Int, _ edits: ArraySlice<Edit>, _ isStrict: Bool, into bytes: inout [UInt8]
  ) throws(Diagnostic) {
    var offset = start
    var index = edits.startIndex
    while index < edits.endIndex {
      let edit = edits[index]
      var next = index + 1
      while next < edits.endIndex, edits[next].start < edit.end { next += 1 }
      defer { index = next }
      guard edit.start >= offset, edit.end <= end else { continue }
      bytes += file.bytes[offset..<edit.start]
      offset = edit.end
      let inner = edits[(index + 1)..<next]
      for (number, chunk) in edit.chunks.enumerated() {
        switch chunk {
        case .source(let low, let high):
          let within = Rewriting.within(inner, low, high)
          if within.isEmpty {
            bytes += file.bytes[low..<high]
          } else {
            try write(low, high, within, isStrict, into: &bytes)
          }
        case .bytes(let value): bytes += value
        case .words(let words):
          bytes += try encoded(words, edit, isStrict, isLast: number + 1 == edit.chunks.count, bytes: bytes, number)
        }
      }
    }
    if offset < end { bytes += file.bytes[offset..<end] }
  }

  /// The edits, which are in order, that begin in a range.
  private static func within(_ edits: ArraySlice<Edit>, _ start: Int, _ end: Int) -> ArraySlice<Edit> {
    func first(from offset: Int) -> Int {
      var low = edits.startIndex
      var high = edits.endIndex
      while low < high {
        let middle = (low + high) / 2
        if edits[middle].start >= offset { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return edits.isEmpty ? edits : edits[first(from: start)..<max(first(from: start), first(from: end))]
  }

  private func encoded(
    _ words: String, _ edit: Edit, _ isStrict: Bool, isLast: Bool, bytes: [UInt8], _ number: Int
  ) throws(Diagnostic) -> [UInt8] {
    let record = storage.segments[edit.segment]
    let block = storage.blocks[Int(record.block)]
    var folded = Rewriting.folded(words)
    // White space that borders on a code is part of the words.
    if number > 0, words.utf8.first?.isBlank == true { folded.insert(0x20, at: 0) }
    if !isLast, words.utf8.last?.isBlank == true, folded != [0x20] { folded.append(0x20) }
    let after: UInt8?
    if isLast {
      after = edit.end < Int(block.end) ? file.bytes[edit.end] : nil
    } else if case .source(let start, _) = edit.chunks[number + 1] {
      after = file.bytes[start]
    } else if case .bytes(let value) = edit.chunks[number + 1] {
      after = value.first
    } else {
      after = nil
    }
    let begins = edit.start == Int(block.start) && number == 0
    var surroundings = Notation.Surroundings(
      before: begins ? nil : bytes.last, after: after,
      beginsLine: begins || bytes.last == 0x0A || bytes.last == 0x0D || beginsLine(at: edit.start, number),
      isStrict: isStrict)
    surroundings.indent = []
    guard let encoded = block.notation.encode(String(decoding: folded, as: UTF8.self), surroundings) else {
      throw .error(
        "these words cannot be written here: the format has no way to spell one of their characters",
        at: file.range(edit.start, edit.end), rule: "file-problem")
    }
    return encoded
  }

  /// Whether only white space and container markers stand between the line's beginning and `offset`.
  private func beginsLine(at offset: Int, _ number: Int) -> Bool {
    guard number == 0 else { return false }
    var index = offset
    while index > 0, file.bytes[index - 1] != 0x0A, file.bytes[index - 1] != 0x0D {
      index -= 1
      let byte = file.bytes[index]
      guard byte.isBlank || byte == UInt8(ascii: ">") else { return false }
    }
    return true
  }

  // MARK: Proof

  private func words(of wish: Wish, _ record: SegmentRecord) -> [UInt8] {
    switch wish {
    case .text(let text): return Rewriting.folded(text)
    case .inlines(let inlines):
      return Rewriting.folded(inlines.map { $0.code == .lineBreak ? " " : $0.text }.joined())
    }
  }

  /// Whether `bytes`, read again, have the blocks of the document with the words that were asked for.
  private func readsBack(_ bytes: [UInt8], _ expected: [Int: [UInt8]]) -> Bool {
    guard let format = DocumentFormat.builtIn.first(where: { $0.name == document.format }) else { return false }
    let again = format.parse(SourceFile(path: file.path, bytes: bytes), language: document.language)
    return Rewriting.outline(of: document.storage, expected) == Rewriting.outline(of: again.storage, [:])
  }

  /// Kind and words of every block that says something; white space is left out.
  private static func outline(of storage: DocumentStorage, _ expected: [Int: [UInt8]]) -> [[UInt8]] {
    var outline: [[UInt8]] = []
    for block in storage.blocks {
      var words: [UInt8] = []
      for segment in Int(block.firstSegment)..<Int(block.endSegment) {
        words += expected[segment] ?? storage.reading(of: storage.segments[segment]).bytes
      }
      words.removeAll { $0 == 0x20 }
      if !words.isEmpty || block.kind == .code { outline.append([UInt8(block.kind.position)] + words) }
    }
    return outline
  }

  // MARK: Words

  /// White space folded as reading folds it.
  static func folded(_ text: String) -> [UInt8] {
    var reading = Reading(traces: false)
    for byte in text.utf8 {
      if byte.isBlank { reading.space(0, 0) } else { reading.append(byte, 0, 0) }
    }
    var bytes = reading.bytes
    // Sentences have no white space outside them, whatever its width.
    while let width = blankWidth(bytes.prefix(3)) { bytes.removeFirst(width) }
    while let last = bytes.indices.last {
      let width = (1...3).first { last + 1 >= $0 && blankWidth(bytes[(last + 1 - $0)...]) == $0 }
      guard let width else { break }
      bytes.removeLast(width)
    }
    return bytes
  }

  /// The length of the white space that bytes begin with.
  private static func blankWidth(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first.isBlank { return 1 }
    guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 else { return nil }
    let width = first == 0xC2 ? 2 : 3
    guard bytes.count >= width, let scalar = String(decoding: bytes.prefix(width), as: UTF8.self).unicodeScalars.first
    else { return nil }
    return scalar.properties.isWhitespace ? width : nil
  }

  /// How many bytes two texts share at the beginning and at the end, without overlap, in whole scalars.
  private static func shared(_ one: [UInt8], _ other: [UInt8]) -> (prefix: Int, suffix: Int) {
    let most = min(one.count, other.count)
    var prefix = 0
    while prefix < most, one[prefix] == other[prefix] { prefix += 1 }
    while prefix > 0,
      prefix < one.count && one[prefix] & 0xC0 == 0x80 || prefix < other.count && other[prefix] & 0xC0 == 0x80
    {
      prefix -= 1
    }
    var suffix = 0
    while suffix < most - prefix, one[one.count - 1 - suffix] == other[other.count - 1 - suffix] { suffix += 1 }
    while suffix > 0, one[one.count - suffix] & 0xC0 == 0x80 { suffix -= 1 }
    return (prefix, suffix)
  }

  /// What tells a segment's codes apart.
  private struct Code: Hashable {
    let id: Int
    let kind: Inline.Kind

    init(_ inline: Inline) {
      id = inline.id
      kind = inline.kind
    }
  }
}

extension Inline {
  /// Whether the code stands in another file, or in another sentence of this one.
  fileprivate func isForeign(to file: SourceFile, _ record: SegmentRecord) -> Bool {
    range.file !== file || range.start < Int(record.start) || range.end > Int(record.end)
  }
}

extension DocumentStorage {
  /// How many bytes of a segment's words stand before and behind a piece, and whether white space is pending there.
  struct Extent {
    var before: Int
    var after: Int
    var wasPending: Bool
    var isPending: Bool
  }

  func lengths(of range: Range<Int>) -> [Extent] {
    var extents: [Extent] = []
    var count = 0
    var isPending = false
    for index in range {
      let own = reading(of: index..<(index + 1)).bytes
      let piece = pieces[index]
      let beginsBlank = beginsBlank(index..<(index + 1))
      var extent = Extent(before: count, after: count, wasPending: isPending || beginsBlank, isPending: isPending)
      if piece.kind == .placeholder && piece.code == .lineBreak {
        extent.isPending = count > 0
      } else if own.isEmpty {
        extent.isPending = count > 0 && (isPending || beginsBlank)
      } else {
        count += own.count + (count > 0 && (isPending || beginsBlank) ? 1 : 0)
        extent.after = count
        extent.isPending = endsBlank(index..<(index + 1))
      }
      isPending = extent.isPending
      extents.append(extent)
    }
    return extents
  }

  /// Whether the words of some segment lie in a code, such as an image's alternative text.
  func holdsSegment(_ piece: Piece) -> Bool {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].start >= piece.start { high = middle } else { low = middle + 1 }
    }
    // Blocks in codes come behind the block around them, so the order is by start but for these few.
    let near = max(0, low - 64)..<min(segments.count, low + 64)
    return near.contains { segments[$0].start > piece.start && segments[$0].end < piece.end }
  }
}
