import Diagnostics

/// Writes new words into a document and proves, by reading the result, that nothing else changed.
struct Rewriting {
  /// What a segment becomes.
  enum Wish {
    case text(String)
    case inlines([Inline])
  }

  /// A part of what is written: bytes of the file, in which other segments may be rewritten, or new words.
  enum Chunk {
    case source(Int, Int)
    case words(String)
    case bytes([UInt8])
  }

  struct Edit {
    var start: Int
    var end: Int
    var segment: Int
    var chunks: [Chunk]
  }

  let document: Document
  let storage: DocumentStorage
  let file: SourceFile

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
  func covers(_ edit: Edit) -> Bool {
    var offset = edit.start
    for chunk in edit.chunks {
      guard case .source(let start, let end) = chunk, start == offset else { return false }
      offset = end
    }
    return offset == edit.end
  }

  // MARK: What is written

  func chunks(of inlines: [Inline], in record: SegmentRecord) throws(Diagnostic) -> [Chunk] {
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
      } else if let own = codes[Code(inline)], inline.isRewritten(own), !inlines.contains(own) {
        chunks += rewritten(own, as: inline)
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

  /// A code of the segment with another address in it. What stands around the address is the file's own, so that words in
  /// it, such as a link's title, can be rewritten at the same time.
  func rewritten(_ own: Inline, as inline: Inline) -> [Chunk] {
    let (start, end) = (own.range.start, own.range.end)
    let new = Array(inline.range.file.bytes[inline.range.start..<inline.range.end])
    let (prefix, suffix) = Rewriting.shared(Array(file.bytes[start..<end]), new)
    let address = Array(new[prefix..<(new.count - suffix)])
    return [.source(start, start + prefix), .bytes(address), .source(end - suffix, end)]
  }

  /// Keeps the pieces that lie wholly in what old and new words share at either end, and every code that is not
  /// a span around changed words.
  func chunks(of text: String, in record: SegmentRecord) -> [Chunk] {
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
  func partners(in range: Range<Int>) -> [Int: Int] {
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
  func codes(in range: Range<Int>) -> [Chunk] {
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
}

extension Inline {
  /// Whether this is another code of the same file made anew with another address.
  func isRewritten(_ own: Inline) -> Bool {
    range.file !== own.range.file && range.file.path.isEmpty && code == own.code && target != own.target
  }

  /// Whether the code stands in another file, or in another sentence of this one.
  func isForeign(to file: SourceFile, _ record: SegmentRecord) -> Bool {
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
