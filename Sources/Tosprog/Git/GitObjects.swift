import Synchronization

/// The objects of a repository, read through one `git cat-file --batch`.
final class GitObjects: Sendable {
  /// A file's version.
  struct Blob: Sendable {
    /// Its name, 40 or 64 hexadecimal digits.
    let name: String
    /// Its bytes.
    let bytes: [UInt8]
  }

  private let child: Mutex<Child>

  /// Starts the reader.
  ///
  /// - Throws: When git is absent or there is no repository.
  init(_ git: Git) throws(Git.Failure) {
    // No --buffer: one answer for one question, so that neither side waits for the other.
    child = Mutex(try git.child(["cat-file", "--batch"]))
  }

  /// The file that an expression such as `HEAD:Locales/da/a.md` or an object's name stands for; `nil` where there is none.
  ///
  /// A file larger than `Limits.file` is read past and counts as absent.
  func blob(_ expression: String) -> Blob? {
    // The protocol is a line a question; a name with a line end cannot be asked for.
    guard !expression.utf8.contains(0x0A) else { return nil }
    return child.withLock { child in
      child.write(expression + "\n")
      guard let line = child.readLine() else { return nil }
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 3, let size = Int(words[2]), let bytes = child.read(size + 1) else { return nil }
      guard words[1] == "blob", size <= Limits.file else { return nil }
      return Blob(name: String(words[0]), bytes: Array(bytes.dropLast()))
    }
  }
}
