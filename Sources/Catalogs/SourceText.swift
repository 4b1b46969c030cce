import Diagnostics

/// A text together with the bytes that it was decoded from.
public struct SourceText: Sendable {
  /// The decoded text.
  public private(set) var text: String
  /// The bytes of the whole value as written, quotes included.
  public private(set) var range: SourceRange
  /// Where the text came from, in order: equally long on both sides, or an escape that stands for a character or two.
  private var pieces: [(text: Range<Int>, file: Range<Int>)]

  /// A text that stands in no file.
  public init(_ text: String) {
    self.init(text, at: SourceFile(path: "", text: text).whole)
  }

  /// A text that stands at `range` as it is.
  public init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
    pieces = [(0..<text.utf8.count, range.start..<range.end)]
  }

  /// Joins pieces: bytes of the file that stand for themselves, and texts that stand for other bytes.
  init(_ pieces: [Piece], range: SourceRange) {
    var bytes: [UInt8] = []
    self.range = range
    self.pieces = []
    for piece in pieces {
      let start = bytes.count
      bytes.append(contentsOf: piece.replacement.map { Array($0.utf8) } ?? Array(range.file.bytes[piece.file]))
      if start < bytes.count || piece.replacement != nil { self.pieces.append((start..<bytes.count, piece.file)) }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes of a file and, where they do not stand for themselves, what they stand for.
  struct Piece {
    var file: Range<Int>
    var replacement: String?

    init(_ file: Range<Int>, _ replacement: String? = nil) {
      self.file = file
      self.replacement = replacement
    }
  }

  /// The bytes of a part of the text, given in UTF-8 offsets; an escape is never cut.
  public func range(of part: Range<Int>) -> SourceRange {
    let start = offset(part.lowerBound, isEnd: false)
    return range.file.range(start, part.isEmpty ? start : offset(part.upperBound, isEnd: true))
  }

  private func offset(_ place: Int, isEnd: Bool) -> Int {
    guard
      let piece = isEnd
        ? pieces.last(where: { $0.text.lowerBound < place }) : pieces.first(where: { $0.text.upperBound > place })
    else { return isEnd ? pieces.first?.file.lowerBound ?? range.start : pieces.last?.file.upperBound ?? range.end }
    guard piece.text.count == piece.file.count else {
      return isEnd ? piece.file.upperBound : piece.file.lowerBound
    }
    return piece.file.lowerBound + (place - piece.text.lowerBound)
  }
}
