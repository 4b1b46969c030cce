import Diagnostics

/// Where each byte of a segment's words stands in the file; whoever asks for many places reads the segment once.
public struct SegmentTrace: Sendable {
  private let file: SourceFile
  /// The bytes of the whole segment, for a segment without words.
  private let whole: Range<Int>
  /// For each byte of the words, the file's bytes that it stands for.
  private let starts: [UInt32]
  private let ends: [UInt32]

  init(_ reading: Reading, of segment: SegmentRecord, in file: SourceFile) {
    self.file = file
    whole = Int(segment.start)..<Int(segment.end)
    (starts, ends) = (reading.starts, reading.ends)
  }

  /// The file's bytes behind a range of UTF-8 offsets in the words.
  package func bytes(of text: Range<Int>) -> Range<Int> {
    guard !starts.isEmpty else { return whole }
    let low = min(max(text.lowerBound, 0), starts.count)
    let high = min(max(text.upperBound, low), starts.count)
    guard low < high else {
      let place = low < starts.count ? Int(starts[low]) : Int(ends[low - 1])
      return place..<place
    }
    return Int(starts[low])..<Int(ends[high - 1])
  }

  /// The same as a place of the file.
  public func range(of text: Range<Int>) -> SourceRange { file.range(bytes(of: text)) }
}
