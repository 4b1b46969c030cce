import Diagnostics

/// Fixes that can be made together.
///
/// Of fixes whose edits overlap only the first is taken; once it is made, a further run judges what is left.
public struct FixPlan: Sendable {
  /// The fixes that were taken, in order, each with the finding that it mends.
  public private(set) var fixes: [(finding: Finding, fix: Fix)] = []
  private var files: [String: (file: SourceFile, edits: [TextEdit])] = [:]

  /// A plan without fixes.
  public init() {}

  /// The best fix of every finding, as far as they do not overlap.
  public init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      if let fix = finding.diagnostic.fixes.first { add(fix, for: finding) }
    }
  }

  /// Whether nothing is to be done.
  public var isEmpty: Bool { fixes.isEmpty }

  /// Takes a fix, wholly or not at all.
  ///
  /// - Returns: Whether it was taken.
  @discardableResult public mutating func add(_ fix: Fix, for finding: Finding) -> Bool {
    var changed = files
    for edit in fix.edits {
      let path = edit.range.file.path
      var (file, edits) = changed[path] ?? (edit.range.file, [])
      // Two findings may ask for the very same edit.
      guard !edits.contains(edit) else { continue }
      guard !edits.contains(where: { $0.range.overlaps(edit.range) }) else { return false }
      edits.append(edit)
      changed[path] = (file, edits)
    }
    files = changed
    fixes.append((finding, fix))
    return true
  }

  /// Every file that changes, as it was read and as it is to be, sorted by path.
  public var changes: [(file: SourceFile, bytes: [UInt8])] {
    files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { _, change in
      var bytes: [UInt8] = []
      var copied = 0
      for edit in change.edits.sorted(by: { $0.range.start < $1.range.start }) {
        bytes += change.file.bytes[copied..<edit.range.start]
        bytes += Array(edit.text.utf8)
        copied = edit.range.end
      }
      return (change.file, bytes + change.file.bytes[copied...])
    }
  }
}

extension SourceRange {
  /// Whether two ranges share a byte or begin at one place, where the order of two edits would be anybody's guess.
  fileprivate func overlaps(_ other: SourceRange) -> Bool {
    start == other.start || (start < other.end && other.start < end)
  }
}
