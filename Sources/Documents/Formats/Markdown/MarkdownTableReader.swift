/// Reads the lines of pipe tables.
enum MarkdownTableReader {
  /// The alignments of a delimiter row: 0, or `l`, `c`, `r`; `nil` when the line is none.
  static func alignments(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [UInt8]? {
    var found: [UInt8] = []
    var index = start
    func skip() { while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 } }
    if index < end, bytes[index] == UInt8(ascii: "|") { index += 1 }
    while true {
      skip()
      if index == end { return found.isEmpty ? nil : found }
      let isLeft = bytes[index] == UInt8(ascii: ":")
      if isLeft { index += 1 }
      let dashes = index
      while index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard index > dashes else { return nil }
      let isRight = index < end && bytes[index] == UInt8(ascii: ":")
      if isRight { index += 1 }
      found.append(
        isLeft
          ? isRight ? UInt8(ascii: "c") : UInt8(ascii: "l") : isRight ? UInt8(ascii: "r") : 0)
      skip()
      if index == end { return found }
      guard bytes[index] == UInt8(ascii: "|") else { return nil }
      index += 1
    }
  }

  /// The cells of a row without the white space around them.
  static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = start
    var end = end
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    if index < end, bytes[index] == UInt8(ascii: "|") { index += 1 }
    while index < end {
      var low = index
      while index < end, bytes[index] != UInt8(ascii: "|") {
        index += bytes[index] == UInt8(ascii: "\\") && index + 1 < end && bytes[index + 1].isPunctuation ? 2 : 1
      }
      var high = min(index, end)
      while low < high, bytes[low].isBlank { low += 1 }
      while high > low, bytes[high - 1].isBlank { high -= 1 }
      found.append(low..<high)
      index += 1
    }
    return found
  }
}
