/// The lines of a file that somebody still needs once it has been judged; offsets are still those of the whole file.
///
/// A report shows a few lines of each file. Keeping only those is what lets the memory of a run depend on its findings and not
/// on the size of the project.
package struct Excerpt: Sendable, Hashable {
  /// A line with its ending.
  package struct Line: Sendable, Hashable {
    /// From 0.
    package var index: Int
    /// Where it begins in the whole file, and in what is kept of it.
    package var start: Int
    package var place: Int

    /// Names a line and where it stands.
    package init(index: Int, start: Int, place: Int) {
      (self.index, self.start, self.place) = (index, start, place)
    }
  }

  /// How many bytes the whole file has, and its byte order mark.
  package var length: Int
  package var markLength: Int
  /// In order, at least one.
  package var lines: [Line]

  /// Describes what is kept.
  package init(length: Int, markLength: Int, lines: [Line]) {
    (self.length, self.markLength, self.lines) = (length, markLength, lines)
  }

  /// The kept line in which an offset lies, as an index into `lines`.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where an offset of the whole file lies in the `count` bytes that are kept.
  func place(of offset: Int, in count: Int) -> Int {
    guard let line = lines.isEmpty ? nil : lines[line(at: offset)] else { return 0 }
    return min(max(line.place + offset - line.start, 0), count)
  }
}

extension SourceFile {
  /// A file of which only the lines are kept that the ranges touch; a whole file that is not larger stays what it is.
  ///
  /// Positions, lines and texts of these ranges are those of the whole file; of other places nothing is known.
  package func excerpt(of ranges: some Sequence<SourceRange>) -> SourceFile {
    guard excerpt == nil, length > 0 else { return self }
    var wanted: Set<Int> = []
    for range in ranges {
      wanted.formUnion((lineNumber(at: range.start) - 1)...(lineNumber(at: range.end) - 1))
    }
    var kept: [UInt8] = []
    var lines: [Excerpt.Line] = []
    for index in wanted.sorted() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
      lines.append(Excerpt.Line(index: index, start: lineStarts[index], place: kept.count))
      kept += bytes[lineStarts[index]..<end]
    }
    return SourceFile(
      path: path, bytes: kept, excerpt: Excerpt(length: length, markLength: markLength, lines: lines))
  }

  /// The same content under another name.
  package func renamed(_ path: String) -> SourceFile {
    excerpt.map { SourceFile(path: path, bytes: bytes, excerpt: $0) } ?? SourceFile(path: path, bytes: bytes)
  }
}
