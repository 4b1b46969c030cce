import Diagnostics
import Languages

/// Cuts the pieces of a leaf into sentences. One is used for a whole document, so that its buffers are made once.
struct SentenceCutter {
  private let breaker: SentenceBreaker
  private var text: [UInt8] = []
  private var offsets: [Int] = []
  private var opaque: [Range<Int>] = []
  private var sentences: [Range<Int>] = []
  private var split: [Piece] = []
  private var splitOffsets: [Int] = []

  init(language: Language) { breaker = SentenceBreaker(language) }

  /// Appends the sentences of `leaf` and their pieces; nothing where there are no words.
  mutating func cut(
    _ leaf: [Piece], of source: UnsafeBufferPointer<UInt8>, strings: [String], block: Int,
    into pieces: inout [Piece], _ segments: inout [SegmentRecord]
  ) {
    sentences.removeAll(keepingCapacity: true)
    if leaf.count == 1, leaf[0].kind == .text {
      cut(leaf[0], of: source, block: block, into: &pieces, &segments)
      return
    }
    gather(leaf, source, strings)
    text.withUnsafeBufferPointer { breaker.sentences(inUTF8: $0, opaque: opaque, into: &sentences) }
    guard !sentences.isEmpty else { return }
    if sentences.count > 1, spansHoldEnds(leaf) { sentences = joined(sentences, around: leaf) }
    divide(leaf)
    emit(block: block, into: &pieces, &segments)
  }

  /// A leaf without markup is cut where it stands.
  private mutating func cut(
    _ piece: Piece, of source: UnsafeBufferPointer<UInt8>, block: Int, into pieces: inout [Piece],
    _ segments: inout [SegmentRecord]
  ) {
    let words = UnsafeBufferPointer(rebasing: source[Int(piece.start)..<Int(piece.end)])
    breaker.sentences(inUTF8: words, opaque: [], into: &sentences)
    for sentence in sentences {
      var part = piece
      part.start = piece.start &+ UInt32(truncatingIfNeeded: sentence.lowerBound)
      part.end = piece.start &+ UInt32(truncatingIfNeeded: sentence.upperBound)
      let first = UInt32(truncatingIfNeeded: pieces.count)
      pieces.append(part)
      segments.append(
        SegmentRecord(
          start: part.start, end: part.end, firstPiece: first, endPiece: first &+ 1, block: UInt32(block)))
    }
  }

  /// The words that the breaker sees, and where each piece begins in them.
  private mutating func gather(_ leaf: [Piece], _ source: UnsafeBufferPointer<UInt8>, _ strings: [String]) {
    text.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    opaque.removeAll(keepingCapacity: true)
    for piece in leaf {
      offsets.append(text.count)
      switch piece.kind {
      case .text:
        text.append(contentsOf: UnsafeBufferPointer(rebasing: source[Int(piece.start)..<Int(piece.end)]))
      case .space: text.append(0x20)
      case .scalar: text.append(contentsOf: String(Unicode.Scalar(piece.value) ?? "\u{FFFD}").utf8)
      case .string: text.append(contentsOf: strings[Int(piece.value)].utf8)
      case .visible:
        let start = text.count
        text.append(contentsOf: strings[Int(piece.value)].utf8)
        if start < text.count { opaque.append(start..<text.count) }
      case .placeholder: if piece.code == .lineBreak { text.append(0x20) }
      case .syntax, .start, .end: break
      }
    }
    offsets.append(text.count)
  }

  /// Whether some span reaches over the end of a sentence.
  private func spansHoldEnds(_ leaf: [Piece]) -> Bool {
    var depth = 0
    var low = 0
    var sentence = 0
    for (index, piece) in leaf.enumerated() where piece.kind == .start || piece.kind == .end {
      if piece.kind == .start {
        if depth == 0 { low = offsets[index] }
        depth += 1
        continue
      }
      guard depth > 0 else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      while sentence < sentences.count, sentences[sentence].upperBound <= low { sentence += 1 }
      if sentence + 1 < sentences.count, sentences[sentence + 1].lowerBound < offsets[index] { return true }
    }
    return false
  }

  /// Joins sentences that a span would otherwise hold the end of one and the beginning of the next of.
  ///
  /// A span may hold several sentences when it begins and ends with them; its markers then stand outside them.
  private func joined(_ sentences: [Range<Int>], around leaf: [Piece]) -> [Range<Int>] {
    var open: [Int] = []
    /// For each boundary behind a sentence, the first at or behind it that still stands.
    var next = Array(0...sentences.count)
    func standing(_ boundary: Int) -> Int {
      var found = boundary
      while next[found] != found { found = next[found] }
      var index = boundary
      while next[index] != found { (index, next[index]) = (next[index], found) }
      return found
    }
    for (index, piece) in leaf.enumerated() {
      if piece.kind == .start { open.append(index) }
      guard piece.kind == .end, let start = open.popLast() else { continue }
      let low = offsets[start]
      let high = offsets[index]
      // The first sentence that ends inside the span or behind it, and the last that begins before its end.
      let first = sentences.partition { $0.upperBound > low }
      let last = sentences.partition { $0.lowerBound >= high } - 1
      guard first < last else { continue }
      let isAligned =
        sentences[first].lowerBound >= low && (first == 0 || standing(first - 1) == first - 1)
        && sentences[last].upperBound <= high && standing(last) == last
      if isAligned { continue }
      var boundary = standing(first)
      while boundary < last {
        next[boundary] = boundary + 1
        boundary = standing(boundary)
      }
    }
    var joined: [Range<Int>] = []
    var start = 0
    for index in sentences.indices where standing(index) == index {
      joined.append(sentences[start].lowerBound..<sentences[index].upperBound)
      start = index + 1
    }
    return joined
  }

  /// Divides text pieces so that sentences begin and end with pieces.
  private mutating func divide(_ leaf: [Piece]) {
    split.removeAll(keepingCapacity: true)
    splitOffsets.removeAll(keepingCapacity: true)
    var sentence = 0
    for (index, piece) in leaf.enumerated() {
      var offset = offsets[index]
      let end = offsets[index + 1]
      guard piece.kind == .text else {
        split.append(piece)
        splitOffsets.append(offset)
        continue
      }
      var rest = piece
      while true {
        while sentence < sentences.count, sentences[sentence].upperBound <= offset { sentence += 1 }
        guard sentence < sentences.count else { break }
        let range = sentences[sentence]
        let cut = range.lowerBound > offset ? range.lowerBound : range.upperBound
        guard cut < end else { break }
        var head = rest
        head.end = head.start + UInt32(cut - offset)
        split.append(head)
        splitOffsets.append(offset)
        rest.start = head.end
        offset = cut
      }
      split.append(rest)
      splitOffsets.append(offset)
    }
    splitOffsets.append(text.count)
  }

  private func width(_ index: Int) -> Int { splitOffsets[index + 1] - splitOffsets[index] }

  /// Whether a piece is white space outside a sentence.
  private func isGap(_ index: Int, _ sentence: Range<Int>) -> Bool {
    width(index) > 0 && split[index].kind != .visible
      && (splitOffsets[index] >= sentence.upperBound || splitOffsets[index + 1] <= sentence.lowerBound)
  }

  private func emit(block: Int, into pieces: inout [Piece], _ segments: inout [SegmentRecord]) {
    var low = 0
    for (number, sentence) in sentences.enumerated() {
      while low < split.count, isGap(low, sentence) { low += 1 }
      var high = low
      if number + 1 == sentences.count {
        high = split.count
        while high > low, isGap(high - 1, sentence) { high -= 1 }
      } else {
        while high < split.count, splitOffsets[high] < sentence.upperBound { high += 1 }
        high = endOfGap(from: high, before: sentences[number + 1].lowerBound)
      }
      append(low..<high, sentence, block: block, into: &pieces, &segments)
      low = high
    }
  }

  /// How far the codes behind a sentence belong to it: to the first white space or start of a span, but at
  /// least through every end of a span that began before.
  private func endOfGap(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < split.count, splitOffsets[index] < limit, width(index) == 0, split[index].kind != .start {
      index += 1
    }
    var end = index
    var depth = 0
    while index < split.count, splitOffsets[index] < limit || width(index) == 0 {
      if split[index].kind == .start { depth += 1 }
      if split[index].kind == .end {
        if depth == 0 { end = index + 1 } else { depth -= 1 }
      }
      index += 1
    }
    return end
  }

  private func append(
    _ range: Range<Int>, _ sentence: Range<Int>, block: Int, into pieces: inout [Piece],
    _ segments: inout [SegmentRecord]
  ) {
    var (low, high) = insideHalves(range)
    while low < high, isGap(low, sentence) { low += 1 }
    while low < high, isGap(high - 1, sentence) { high -= 1 }
    guard low < high else { return }
    let first = pieces.count
    for index in low..<high { pieces.append(split[index]) }
    segments.append(
      SegmentRecord(
        start: split[low].start, end: split[high - 1].end, firstPiece: UInt32(first), endPiece: UInt32(pieces.count),
        block: UInt32(block)))
  }
}

extension SentenceCutter {
  /// What lies between the halves of spans that begin or end in the range: the markers of a span around several
  /// sentences stand outside all of them.
  private func insideHalves(_ range: Range<Int>) -> (low: Int, high: Int) {
    var low = range.lowerBound
    var high = range.upperBound
    var depth = 0
    for index in range.reversed() {
      if split[index].kind == .end { depth += 1 }
      guard split[index].kind == .start else { continue }
      if depth == 0 {
        low = index + 1
        break
      }
      depth -= 1
    }
    depth = 0
    for index in range {
      if split[index].kind == .start { depth += 1 }
      guard split[index].kind == .end else { continue }
      if depth == 0 {
        if index > low { high = index }
        break
      }
      depth -= 1
    }
    return (low, high)
  }
}

extension [Range<Int>] {
  /// The first index whose element satisfies a condition that all later ones satisfy too.
  fileprivate func partition(_ condition: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
