#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders for tests, all of them below one of the process: it goes when the tests end, and what a killed run has left goes when
/// the next one begins.
public enum TestFolder {
  private static let prefix = "tosprog-tests-"

  private static let top = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  private static let home: String = {
    for name in names(in: top) where name.hasPrefix(prefix) {
      guard let owner = pid_t(name.dropFirst(prefix.count)), kill(owner, 0) != 0, errno == ESRCH else { continue }
      remove("\(top)/\(name)")
    }
    let home = "\(top)/\(prefix)\(getpid())"
    remove(home)
    guard mkdir(home, 0o755) == 0 else { fatalError("\(home) cannot be made") }
    atexit { TestFolder.remove(TestFolder.home) }
    return home
  }()

  /// A path at which there is nothing yet; whoever makes something there removes it.
  public static func path(_ name: String) -> String {
    "\(home)/\(name)-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  /// Removes a file, or a folder with everything in it; links are not followed.
  public static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names in a folder; those that are not UTF-8 are left out.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
