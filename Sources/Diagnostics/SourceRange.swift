/// A half-open range of UTF-8 bytes in one file.
public struct SourceRange: Sendable {
  /// The file that the offsets count in.
  public let file: SourceFile
  /// The first byte.
  public let start: Int
  /// The byte behind the last.
  public let end: Int

  /// Offsets are held inside the file, and `end` never lies before `start`.
  public init(file: SourceFile, start: Int, end: Int) {
    self.file = file
    self.start = min(max(start, 0), file.length)
    self.end = min(max(end, self.start), file.length)
  }

  /// The place of the first byte.
  public var startPosition: SourcePosition { file.position(at: start) }
  /// The place behind the last byte.
  public var endPosition: SourcePosition { file.position(at: end) }
  /// The bytes of the range as text.
  public var text: String { String(decoding: file.kept(start, end), as: UTF8.self) }
  /// Whether the range covers no bytes.
  public var isEmpty: Bool { start == end }
}

extension SourceRange {
  /// No place in any file, for what is wrong with a command line.
  public static let nowhere = SourceFile(path: "", bytes: []).start
}

extension SourceRange: Hashable {
  /// Equal ranges have equal offsets in files of one path.
  public static func == (one: SourceRange, other: SourceRange) -> Bool {
    one.start == other.start && one.end == other.end && one.file.path == other.file.path
  }

  /// Feeds path and offsets to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file.path)
    hasher.combine(start)
    hasher.combine(end)
  }
}
