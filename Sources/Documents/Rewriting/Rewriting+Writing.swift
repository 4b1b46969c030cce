import Diagnostics

extension Rewriting {
  func write(_ edits: [Edit], isStrict: Bool) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count + 256)
    try write(0, file.bytes.count, edits[...], isStrict, into: &bytes)
    return bytes
  }

  /// Writes a range of the file with the edits in it. Segments lie in codes of others at most a few deep.
  func write(
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
  static func within(_ edits: ArraySlice<Edit>, _ start: Int, _ end: Int) -> ArraySlice<Edit> {
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

  func encoded(
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
  func beginsLine(at offset: Int, _ number: Int) -> Bool {
    guard number == 0 else { return false }
    var index = offset
    while index > 0, file.bytes[index - 1] != 0x0A, file.bytes[index - 1] != 0x0D {
      index -= 1
      let byte = file.bytes[index]
      guard byte.isBlank || byte == UInt8(ascii: ">") else { return false }
    }
    return true
  }
}
