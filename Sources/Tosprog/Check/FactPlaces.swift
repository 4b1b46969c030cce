import Diagnostics
import Synchronization

/// Finds the places that facts name in the files of a project; only the lines that are asked for are kept.
final class FactPlaces: Sendable {
  private let read: @Sendable (String) -> SourceFile?
  private let recent = Mutex<[String: SourceFile]>([:])

  /// So many whole files are held at a time.
  private static let mostFiles = 32

  /// Reads files with `read`.
  init(_ read: @escaping @Sendable (String) -> SourceFile?) { self.read = read }

  /// Finds places in the files of a project.
  convenience init(_ project: Project) {
    let root = project.root
    self.init { path in try? SourceFile(reading: root.appending(path: path), as: path) }
  }

  /// The range of a file, in an excerpt of it; `nil` where there is no such file.
  func range(_ path: String, _ start: Int, _ end: Int) -> SourceRange? {
    let file = recent.withLock { recent -> SourceFile? in
      if let file = recent[path] { return file }
      guard let file = read(path) else { return nil }
      if recent.count >= Self.mostFiles { recent = [:] }
      recent[path] = file
      return file
    }
    guard let file else { return nil }
    let range = file.range(start, end)
    return file.excerpt(of: CollectionOfOne(range)).range(range.start, range.end)
  }
}
