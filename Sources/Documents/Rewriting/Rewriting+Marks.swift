import Diagnostics

extension Rewriting {
  // MARK: Labels

  /// Gives links whose words are also the label of a reference that label, where their words change.
  func labelled(_ chunks: [Chunk], in record: SegmentRecord) -> [Chunk] {
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
  func label(_ edit: inout Edit) {
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

  func label(_ start: Int, _ end: Int) -> [UInt8]? {
    let label = file.bytes[start..<end]
    return label.contains(0x0A) || label.contains(0x0D) ? nil : [UInt8(ascii: "[")] + label + [UInt8(ascii: "]")]
  }

  // MARK: Quotes

  /// Puts values of front matter into quotes where what they become cannot stand without, or not in their own.
  func quoted(_ edits: [Edit], _ expected: [Int: [UInt8]], isStrict: Bool) -> [Edit] {
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
}
