import Diagnostics

extension [Diagnostic] {
  /// Every place that is named lies in its file.
  func holdRanges() {
    for diagnostic in self {
      let notes = diagnostic.notes.map(\.range)
      for range in [diagnostic.range] + notes + diagnostic.fixes.flatMap({ $0.edits.map(\.range) }) { range.hold() }
    }
  }
}

extension SourceRange {
  /// The range lies in its file.
  func hold() {
    precondition(
      start >= 0 && start <= end && end <= file.bytes.count, "\(start)..<\(end) of \(file.bytes.count) bytes")
  }
}

/// What an initializer or function that throws diagnostics makes of bytes; what it throws lies in the file.
func reading<Value>(_ bytes: [UInt8], _ read: (SourceFile) throws(Diagnostic) -> Value) -> Value? {
  do throws(Diagnostic) { return try read(SourceFile(path: "a", bytes: bytes)) } catch {
    [error].holdRanges()
    return nil
  }
}

/// What is written is read again, and written as the same bytes.
func holdStable<Value>(
  _ bytes: [UInt8], _ read: (SourceFile) throws(Diagnostic) -> Value, _ write: (Value) -> [UInt8]
) {
  guard let first = reading(bytes, read) else { return }
  let written = write(first)
  guard let again = reading(written, read) else { preconditionFailure("what was written cannot be read") }
  precondition(write(again) == written, "read back as something else")
}
