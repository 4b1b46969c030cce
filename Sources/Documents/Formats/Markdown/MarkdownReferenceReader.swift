/// Reads link reference definitions at the beginning of a paragraph.
struct MarkdownReferenceReader {
  struct Definition {
    var label: [UInt8]
    var reference: MarkdownReference
    var start: Int
    var end: Int
    /// The title without its quotes, when it stands on one line; else empty.
    var titleStart: Int
    var titleEnd: Int
  }

  /// - Returns: the definitions, and how many lines they take.
  func read(
    _ lines: ArraySlice<MarkdownLine>, in source: UnsafeBufferPointer<UInt8>, footnotes: Bool
  ) -> ([Definition], Int) {
    let lines = Array(lines)
    var buffer: [UInt8] = []
    var starts: [Int] = []
    for line in lines {
      starts.append(buffer.count)
      buffer.append(contentsOf: source[line.start..<line.end])
      buffer.append(0x0A)
    }
    var found: [Definition] = []
    var line = 0
    buffer.withUnsafeBufferPointer { bytes in
      while line < lines.count, let (definition, after) = read(bytes, starts[line], footnotes) {
        let first = line
        while line < lines.count, starts[line] < after { line += 1 }
        func offset(_ position: Int) -> Int {
          var index = first
          while index + 1 < lines.count, starts[index + 1] <= position { index += 1 }
          return lines[index].start + position - starts[index]
        }
        var placed = definition
        placed.start = lines[first].start
        placed.end = lines[line - 1].end
        let isOneLine = !bytes[definition.titleStart..<definition.titleEnd].contains(0x0A)
        placed.titleStart = isOneLine ? offset(definition.titleStart) : 0
        placed.titleEnd = isOneLine ? placed.titleStart + definition.titleEnd - definition.titleStart : 0
        found.append(placed)
      }
    }
    return (found, line)
  }

  /// One definition in the buffer, and where its last line ends.
  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ footnotes: Bool
  ) -> (Definition, Int)? {
    let limit = bytes.count
    guard let label = MarkdownScanner.label(bytes, start, limit), label.after < limit,
      bytes[label.after] == UInt8(ascii: ":"), !(footnotes && bytes[label.start] == UInt8(ascii: "^"))
    else { return nil }
    var index = MarkdownScanner.skipSpace(bytes, label.after + 1, limit)
    guard let destination = MarkdownScanner.destination(bytes, index, limit),
      destination.after > index, destination.end > destination.start || bytes[index] == UInt8(ascii: "<")
    else { return nil }
    index = MarkdownScanner.skipSpace(bytes, destination.after, limit)
    var title: MarkdownScanner.Part?
    var end = lineEnd(bytes, destination.after)
    if index > destination.after, let found = MarkdownScanner.title(bytes, index, limit),
      let after = lineEnd(bytes, found.after)
    {
      title = found
      end = after
    }
    guard let end else { return nil }
    let reference = MarkdownReference(
      destination: MarkdownScanner.decoded(bytes, destination.start, destination.end),
      title: title.map { MarkdownScanner.decoded(bytes, $0.start, $0.end) })
    let definition = Definition(
      label: MarkdownReferenceReader.normalized(UnsafeBufferPointer(rebasing: bytes[label.start..<label.end])),
      reference: reference, start: start, end: end, titleStart: title?.start ?? start, titleEnd: title?.end ?? start)
    return (definition, end)
  }

  /// The end of the line when nothing but white space stands before it.
  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count && bytes[index] == 0x0A ? index + 1 : nil
  }

  /// A label as labels are compared: case folded, white space folded.
  static func normalized(_ label: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(label.count)
    var isASCII = true
    var isPending = false
    for byte in label {
      if byte.isBlank {
        isPending = !folded.isEmpty
        continue
      }
      if isPending { folded.append(0x20) }
      isPending = false
      if byte >= 0x80 { isASCII = false }
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    if isASCII { return folded }
    // Lower and then upper case is close to full case folding: ẞ and ß both become SS.
    return Array(String(decoding: folded, as: UTF8.self).lowercased().uppercased().lowercased().utf8)
  }
}
