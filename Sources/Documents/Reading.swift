import Diagnostics

/// The words of a segment, and where each byte of them stands in the file.
struct Reading {
  /// The UTF-8 bytes of the words.
  var bytes: [UInt8] = []
  /// For each byte of `bytes`, the file's bytes that it stands for; left empty unless asked for.
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  /// Ranges of `bytes` that come from visible codes.
  var visible: [Range<Int>] = []

  private let traces: Bool
  private var pending: (start: UInt32, end: UInt32)?

  init(traces: Bool) { self.traces = traces }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a byte that stands for the file's bytes from `start` to `end`.
  mutating func append(_ byte: UInt8, _ start: UInt32, _ end: UInt32) {
    if let space = pending {
      pending = nil
      put(0x20, space.start, space.end)
    }
    put(byte, start, end)
  }

  /// Appends bytes of the file as they are, a run of words with single spaces at a time.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ start: UInt32, _ end: UInt32) {
    var offset = start
    while offset < end {
      let byte = source[Int(offset)]
      guard byte > 0x20 else {
        if byte.isBlank {
          space(offset, offset + 1)
        } else if byte == 0 {
          append("\u{FFFD}", offset, offset + 1)
        } else {
          append(byte, offset, offset + 1)
        }
        offset += 1
        continue
      }
      append(byte, offset, offset + 1)
      let first = offset + 1
      offset = first
      while offset < end {
        if source[Int(offset)] > 0x20 {
          offset += 1
        } else if source[Int(offset)] == 0x20, offset + 1 < end, source[Int(offset) + 1] > 0x20 {
          offset += 2
        } else {
          break
        }
      }
      bytes.append(contentsOf: source[Int(first)..<Int(offset)])
      if traces {
        starts.append(contentsOf: first..<offset)
        ends.append(contentsOf: first + 1..<offset + 1)
      }
    }
  }

  /// Notes white space; runs of it become one space, and none stays at either end.
  mutating func space(_ start: UInt32, _ end: UInt32) {
    guard !bytes.isEmpty else { return }
    pending = (pending?.start ?? start, end)
  }

  /// Appends all of `text` as standing for one range of bytes.
  mutating func append(_ text: String, _ start: UInt32, _ end: UInt32) {
    for byte in text.utf8 {
      if byte.isBlank { space(start, end) } else { append(byte, start, end) }
    }
  }

  private mutating func put(_ byte: UInt8, _ start: UInt32, _ end: UInt32) {
    bytes.append(byte)
    if traces {
      starts.append(start)
      ends.append(end)
    }
  }
}

extension Reading {
  /// Reads some of a document's pieces.
  init(of range: Range<Int>, in pieces: [Piece], strings: [String], file: SourceFile, traces: Bool) {
    self.init(traces: traces)
    file.bytes.withUnsafeBufferPointer { source in
      for index in range { append(pieces[index], source, strings) }
    }
  }

  private mutating func append(_ piece: Piece, _ source: UnsafeBufferPointer<UInt8>, _ strings: [String]) {
    switch piece.kind {
    case .text: append(source, piece.start, piece.end)
    case .space: space(piece.start, piece.end)
    case .scalar: append(String(Unicode.Scalar(piece.value) ?? "\u{FFFD}"), piece.start, piece.end)
    case .string: append(strings[Int(piece.value)], piece.start, piece.end)
    case .visible:
      let before = bytes.count
      append(strings[Int(piece.value)], piece.start, piece.end)
      // A space that was pending belongs to the words before.
      let start = before < bytes.count && before > 0 && bytes[before] == 0x20 ? before + 1 : before
      if start < bytes.count { visible.append(start..<bytes.count) }
    case .placeholder: if piece.code == .lineBreak { space(piece.start, piece.end) }
    case .syntax, .start, .end: break
    }
  }
}

extension UInt8 {
  /// Space, tab, line feed, form feed or carriage return.
  var isBlank: Bool { self == 0x20 || (self <= 0x0D && self >= 0x09 && self != 0x0B) }
}

extension DocumentStorage {
  func reading(of segment: SegmentRecord, traces: Bool = false) -> Reading {
    reading(of: Int(segment.firstPiece)..<Int(segment.endPiece), traces: traces)
  }

  func reading(of range: Range<Int>, traces: Bool = false) -> Reading {
    Reading(of: range, in: pieces, strings: strings, file: file, traces: traces)
  }

  func hasCodes(_ segment: SegmentRecord) -> Bool {
    for index in Int(segment.firstPiece)..<Int(segment.endPiece) where pieces[index].isCode { return true }
    return false
  }

  func visibleText(of piece: Piece) -> String { strings[Int(piece.value)] }

  func trace(of segment: SegmentRecord) -> SegmentTrace {
    SegmentTrace(reading(of: segment, traces: true), of: segment, in: file)
  }

  func opaqueRanges(of segment: SegmentRecord) -> [Range<Int>] {
    let reading = reading(of: segment)
    let found = reading.visible + Placeholders.ranges(in: reading.bytes)
    var merged: [Range<Int>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  func inlines(of segment: SegmentRecord) -> [Inline] {
    var inlines: [Inline] = []
    var open: [(id: Int, code: Inline.Code?, target: String?)] = []
    var id = 0
    var index = Int(segment.firstPiece)
    let end = Int(segment.endPiece)
    while index < end {
      let piece = pieces[index]
      let range = file.range(Int(piece.start), Int(piece.end))
      switch piece.kind {
      case .text, .syntax, .space, .scalar, .string:
        let first = index
        while index < end, !pieces[index].isCode { index += 1 }
        inlines.append(
          .text(
            words(of: first..<index, isFirst: first == Int(segment.firstPiece), isLast: index == end),
            at: file.range(Int(piece.start), Int(pieces[index - 1].end))))
        continue
      case .placeholder:
        id += 1
        inlines.append(
          Inline(
            kind: .placeholder, code: piece.code, id: id, range: range, text: "", target: string(piece.value)))
      case .visible:
        id += 1
        inlines.append(
          Inline(
            kind: .placeholder, code: piece.code, id: id, range: range, text: visibleText(of: piece),
            target: piece.code == .autolink ? visibleText(of: piece) : nil))
      case .start:
        id += 1
        let target = string(piece.value)
        open.append((id, piece.code, target))
        inlines.append(Inline(kind: .start, code: piece.code, id: id, range: range, text: "", target: target))
      case .end:
        if let start = open.popLast() {
          inlines.append(
            Inline(kind: .end, code: start.code, id: start.id, range: range, text: "", target: start.target))
        } else {
          id += 1
          inlines.append(Inline(kind: .end, code: piece.code, id: id, range: range, text: "", target: nil))
        }
      }
      index += 1
    }
    return inlines
  }

  /// The words of pieces that hold no code; white space is folded, and kept at an end that borders on a code.
  private func words(of range: Range<Int>, isFirst: Bool, isLast: Bool) -> String {
    var text = reading(of: range).text
    if !isFirst, beginsBlank(range) { text = " " + text }
    if !isLast, text != " ", endsBlank(range) { text += " " }
    return text
  }

  func beginsBlank(_ range: Range<Int>) -> Bool {
    for index in range where pieces[index].kind != .syntax {
      return isBlank(pieces[index], atEnd: false)
    }
    return false
  }

  func endsBlank(_ range: Range<Int>) -> Bool {
    for index in range.reversed() where pieces[index].kind != .syntax {
      return isBlank(pieces[index], atEnd: true)
    }
    return false
  }

  private func isBlank(_ piece: Piece, atEnd: Bool) -> Bool {
    switch piece.kind {
    case .space: true
    case .text: file.bytes[Int(atEnd ? piece.end - 1 : piece.start)].isBlank
    case .scalar: piece.value <= 0x20 && UInt8(piece.value).isBlank
    default: false
    }
  }
}
