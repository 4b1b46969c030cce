import Synchronization

/// A file's bytes and the name under which they are reported.
///
/// Bytes are kept as they were read, whether or not they are UTF-8; ranges elsewhere are byte offsets into them.
public final class SourceFile: Sendable {
  /// The path as users see it: relative to the project's root with `/`, or as given on the command line.
  public let path: String
  /// The content, unchanged; in a report only the lines of it that the report shows.
  public let bytes: [UInt8]
  /// How many bytes the file has, whether or not all of them are kept.
  public let length: Int
  /// Offsets at which lines begin; LF, CRLF and a lone CR each end a line.
  let lineStarts: [Int]
  /// What is kept of the file; `nil` for all of it.
  package let excerpt: Excerpt?
  /// How many scalars begin before each 4,096th of `bytes`, once somebody has asked for a place far into a line.
  private let scalarCounts = Mutex<[Int]?>(nil)

  /// Wraps `bytes` under the name `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    length = bytes.count
    lineStarts = SourceFile.lineStarts(in: bytes)
    excerpt = nil
  }

  /// Wraps what is kept of a file.
  package init(path: String, bytes: [UInt8], excerpt: Excerpt) {
    self.path = path
    self.bytes = bytes
    length = excerpt.length
    lineStarts = []
    self.excerpt = excerpt
  }

  /// Wraps the UTF-8 bytes of `text` under the name `path`.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes as text; invalid UTF-8 is shown as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The length of a leading byte order mark: 3 or 0.
  public var markLength: Int { excerpt?.markLength ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) }

  /// Where the content begins, behind a byte order mark.
  public var start: SourceRange { range(markLength, markLength) }

  /// The half-open range of bytes from `start` to `end`.
  public func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: self, start: start, end: end) }

  /// The range of the whole content.
  public var whole: SourceRange { range(markLength, length) }

  /// The offset at which the first sequence that is not UTF-8 begins, or `nil`.
  public var firstInvalidByte: Int? { bytes.withUnsafeBufferPointer { SourceFile.firstInvalidByte(in: $0) } }

  /// The position of a byte offset; offsets past the end are held at the end.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), length)
    let line = lineIndex(at: offset)
    let begin = line == 0 ? min(markLength, offset) : lineStart(at: offset)
    return SourcePosition(line: line + 1, column: scalars(in: kept(begin, offset).indices) + 1)
  }

  /// How many scalars begin in a part of `bytes`; in a long one only the ends are counted.
  private func scalars(in part: Range<Int>) -> Int {
    let step = 4096
    guard part.count > 2 * step else { return SourceFile.scalars(in: bytes[part]) }
    let counts = scalarCounts.withLock { known in
      let counts =
        known
        ?? stride(from: 0, to: bytes.count, by: step).reduce(into: [0]) { counts, start in
          counts.append(
            counts[counts.count - 1] + SourceFile.scalars(in: bytes[start..<min(start + step, bytes.count)]))
        }
      known = counts
      return counts
    }
    let (first, last) = ((part.lowerBound + step - 1) / step, part.upperBound / step)
    return SourceFile.scalars(in: bytes[part.lowerBound..<first * step]) + counts[last] - counts[first]
      + SourceFile.scalars(in: bytes[last * step..<part.upperBound])
  }

  /// Continuation bytes do not begin a scalar.
  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in bytes.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  /// The line of a byte offset, from 1; unlike a whole position it costs the same however long the line is.
  public func lineNumber(at offset: Int) -> Int { lineIndex(at: min(max(offset, 0), length)) + 1 }

  /// The bytes between two offsets, as far as they are kept.
  func kept(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    guard let excerpt else { return bytes[start..<end] }
    let first = excerpt.place(of: start, in: bytes.count)
    return bytes[first..<max(first, excerpt.place(of: end, in: bytes.count))]
  }

  /// The byte offset of a position, or `nil` where the file has no such line or column.
  public func offset(at position: SourcePosition) -> Int? {
    guard position.line >= 1, position.line <= lineStarts.count, position.column >= 1 else { return nil }
    var offset = position.line == 1 ? markLength : lineStarts[position.line - 1]
    var left = position.column - 1
    while left > 0 {
      guard offset < bytes.count else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The range of a line, counted from 1, without its line ending; empty for a line that is not there.
  public func line(_ number: Int) -> SourceRange {
    if let excerpt { return line(number, of: excerpt) }
    guard number >= 1, number <= lineStarts.count else { return range(bytes.count, bytes.count) }
    let start = number == 1 ? markLength : lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return range(start, end)
  }

  /// How many lines there are; a file that ends with a line ending has an empty last one.
  public var lineCount: Int { lineStarts.count }

  private func line(_ number: Int, of excerpt: Excerpt) -> SourceRange {
    guard let index = excerpt.lines.firstIndex(where: { $0.index == number - 1 }) else { return range(length, length) }
    let line = excerpt.lines[index]
    let next = index + 1 < excerpt.lines.count ? excerpt.lines[index + 1].place : bytes.count
    var end = next
    while end > line.place, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let start = number == 1 ? markLength : line.start
    return range(start, max(start, line.start + end - line.place))
  }

  private func lineStart(at offset: Int) -> Int {
    if let excerpt { return excerpt.lines.isEmpty ? 0 : excerpt.lines[excerpt.line(at: offset)].start }
    return lineStarts[lineIndex(at: offset)]
  }

  private func lineIndex(at offset: Int) -> Int {
    if let excerpt { return excerpt.lines.isEmpty ? 0 : excerpt.lines[excerpt.line(at: offset)].index }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The byte order of a file in UTF-16, as its mark says or as every other byte of its beginning being NUL shows.
  public var wideByteOrder: String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "little-endian" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "big-endian" }
    let head = bytes.prefix(64)
    guard head.count >= 8 else { return nil }
    let even = head.indices.count { $0 & 1 == 0 && head[$0] == 0 }
    let odd = head.indices.count { $0 & 1 == 1 && head[$0] == 0 }
    if even == 0, odd * 5 >= head.count * 2 { return "little-endian" }
    return odd == 0 && even * 5 >= head.count * 2 ? "big-endian" : nil
  }

  /// Eight bytes at a time while they are ASCII and letters of two bytes; what else there is, one after the other.
  ///
  /// - Reference: The Unicode Standard, table 3-7.
  private static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let count = bytes.count
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    /// Whether the byte before `index` begins a letter of two bytes, as the lowest continuation that it asks for.
    var carry: UInt64 = 0
    while index &+ 8 <= count {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let leads = word & (word << 1) & highs
      let continuations = word & ~(word << 1) & highs
      // Leads of more than two bytes, and those of overlong sequences, C0 and C1.
      let odd = leads & ((word << 2) | ~((word << 3) | (word << 4) | (word << 5) | (word << 6)))
      if (continuations ^ ((leads << 8) | carry)) | odd == 0 {
        carry = leads >> 56
        index &+= 8
        continue
      }
      let end = index &+ 8
      if carry != 0 { index &-= 1 }
      carry = 0
      while index < end {
        guard let length = sequenceLength(base, index, count) else { return index }
        index &+= length
      }
    }
    if carry != 0 { index &-= 1 }
    while index < count {
      guard let length = sequenceLength(base, index, count) else { return index }
      index &+= length
    }
    return nil
  }

  /// The length of the well-formed sequence at `index`, or `nil`.
  private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index &+ length <= count else { return nil }
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard bytes[index &+ 1] >= lowest, bytes[index &+ 1] <= highest else { return nil }
    for offset in 2..<max(length, 2) where bytes[index &+ offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index &+= 1
        guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index &+= 1 }
        starts.append(index)
      }
      return starts
    }
  }
}

/// A place for people: line and column count from 1, a column is one Unicode scalar.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Names a place by line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the file comes first.
  public static func < (one: SourcePosition, other: SourcePosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
