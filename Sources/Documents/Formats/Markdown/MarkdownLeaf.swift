/// The content of a leaf as one stretch of bytes, with the way back to the file.
///
/// Lines that follow each other without markers between are read in place, others are copied together.
struct MarkdownLeaf {
  private struct Stretch {
    var content: Int
    var file: Int
  }

  private var copy: [UInt8] = []
  private var stretches: [Stretch] = []
  private var isCopied = false
  private var start = 0
  private var end = 0

  /// Takes the content of `lines`; in a table's cell, `\|` is `|`.
  mutating func load(
    _ lines: ArraySlice<MarkdownLine>, _ source: UnsafeBufferPointer<UInt8>, isCell: Bool
  ) {
    stretches.removeAll(keepingCapacity: true)
    guard let first = lines.first, let last = lines.last else {
      (start, end, isCopied) = (0, 0, false)
      return
    }
    start = first.start
    end = last.end
    while end > last.start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    isCopied = isCell && hasPipe(source) || !isContiguous(lines, source)
    guard isCopied else { return }
    copy.removeAll(keepingCapacity: true)
    for (index, line) in lines.enumerated() {
      let lineEnd = index == lines.count - 1 ? end : line.end
      stretches.append(Stretch(content: copy.count, file: line.start))
      var from = line.start
      if isCell {
        var position = from
        while position + 1 < lineEnd {
          if source[position] == UInt8(ascii: "\\"), source[position + 1] == UInt8(ascii: "|") {
            copy.append(contentsOf: source[from..<position])
            from = position + 1
            stretches.append(Stretch(content: copy.count, file: from))
            position += 2
          } else {
            position += 1
          }
        }
      }
      copy.append(contentsOf: source[from..<lineEnd])
      if index < lines.count - 1 { copy.append(0x0A) }
    }
  }

  private func hasPipe(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    source[start..<end].contains(UInt8(ascii: "|"))
  }

  private func isContiguous(_ lines: ArraySlice<MarkdownLine>, _ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = lines.startIndex
    while index + 1 < lines.endIndex {
      guard lines[index + 1].start == lines[index].end + 1, source[lines[index].end] == 0x0A else { return false }
      index += 1
    }
    return true
  }

  /// Calls `body` with the content.
  func withContent<Result>(
    _ source: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if isCopied { return copy.withUnsafeBufferPointer(body) }
    return body(UnsafeBufferPointer(rebasing: source[start..<max(start, end)]))
  }

  /// The file's offset of a byte of the content.
  func file(_ position: Int) -> Int {
    guard isCopied else { return start + position }
    let stretch = stretches[self.stretch(at: position)]
    return stretch.file + position - stretch.content
  }

  /// The file's offset behind the byte that ends before `position`.
  func fileEnd(_ position: Int) -> Int { position == 0 ? file(0) : file(position - 1) + 1 }

  /// Where the stretch that holds `position` ends, in the content.
  func stretchEnd(_ position: Int) -> Int {
    guard isCopied else { return Int.max }
    let index = stretch(at: position) + 1
    return index < stretches.count ? stretches[index].content : Int.max
  }

  private func stretch(at position: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].content <= position { low = middle } else { high = middle }
    }
    return low
  }
}
