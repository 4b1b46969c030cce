import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The only place that touches files. Paths are POSIX paths; nothing is followed out of the folder that was named.
public enum Disk {
  /// What stands at a path.
  public enum Kind: Sendable { case file, folder, link, other }

  /// A failed call, with the system's own word for it.
  public struct Failure: Error, Sendable {
    /// The path that was asked for.
    public let path: String
    /// The system's message, such as “No such file or directory”.
    public let reason: String
  }

  /// What stands at `path`, links not followed, or `nil`.
  public static func kind(_ path: String) -> Kind? {
    if let kind = staged.kind(path) { return kind }
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return kind(of: status)
  }

  /// Whether it is sure that nothing stands at `path`; a folder that may not be looked into could hold it.
  static func isAbsent(_ path: String) -> Bool {
    if let kind = staged.kind(path) { return kind == nil }
    var status = stat()
    return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// What stands at `path` when links are followed, or `nil`.
  public static func resolvedKind(_ path: String) -> Kind? {
    if let kind = staged.kind(path) { return kind }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return kind(of: status)
  }

  private static func kind(of status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// What stands for some files while a task judges what git is about to commit.
  @TaskLocal static var staged = StagedVersions()

  /// The bytes of a file. Devices and pipes are refused, so that nothing waits for ever.
  public static func read(_ path: String) throws(Failure) -> [UInt8] {
    if let bytes = staged.bytes[path] { return bytes }
    guard !staged.absent.contains(path) else { throw Failure(path: path, reason: "git will not commit this file") }
    let bytes = try bytes(of: path)
    Dependencies.current?.didRead(path, bytes)
    return bytes
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard kind(of: status) == .file else { throw Failure(path: path, reason: "not a file") }
    guard Int(status.st_size) <= Limits.file else {
      throw Failure(path: path, reason: "larger than \(Limits.file >> 20) MiB")
    }
    return try drain(descriptor, expecting: Int(status.st_size), path)
  }

  /// The digest of a file of any size, read piece by piece; `nil` where it cannot be read.
  static func digest(_ path: String) -> BinaryDigest? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return try? BinaryDigest { update throws(Failure) in
      try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { space throws(Failure) in
        while true {
          let count = systemRead(descriptor, space.baseAddress!, space.count)
          if count < 0, errno == EINTR { continue }
          guard count >= 0 else { throw failure(path) }
          guard count > 0 else { return }
          update(UnsafeRawBufferPointer(rebasing: space[..<count]))
        }
      }
    }
  }

  /// The bytes of the standard input, to its end.
  public static func readStandardInput() throws(Failure) -> [UInt8] { try drain(0, expecting: 1 << 16, "-") }

  private static func drain(_ descriptor: Int32, expecting size: Int, _ path: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = size + 1
    while true {
      var count = 0
      let begin = bytes.count
      bytes.reserveCapacity(begin + chunk)
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
        repeat {
          // The system's own name: this type has a `read` too.
          count = systemRead(descriptor, buffer.baseAddress!, chunk)
        } while count < 0 && errno == EINTR
        initialized = max(count, 0)
      }
      guard count >= 0 else { throw failure(path) }
      guard count > 0 else { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= Limits.file else {
        throw Failure(path: path, reason: "larger than \(Limits.file >> 20) MiB")
      }
      chunk = max(chunk / 2, 1 << 16)
    }
  }

  /// The names in a folder, sorted by their bytes. Those that are not UTF-8 are in `unreadable`, as they can be shown.
  public static func names(in folder: String) throws(Failure) -> (names: [String], unreadable: [String]) {
    guard !staged.isEmpty else { return try namesLying(in: folder) }
    var found: (names: [String], unreadable: [String]) = ([], [])
    do { found = try namesLying(in: folder) } catch { guard staged.adds(to: folder) else { throw error } }
    let names = staged.names(in: folder, lying: found.names)
    return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, found.unreadable)
  }

  private static func namesLying(in folder: String) throws(Failure) -> (names: [String], unreadable: [String]) {
    guard let stream = opendir(folder) else { throw failure(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    var unreadable: [String] = []
    while let entry = readdir(stream) {
      let (name, shown) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          (String(validatingCString: $0), String(cString: $0))
        }
      }
      guard let name else {
        unreadable.append(shown)
        continue
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, unreadable.sorted())
  }

  /// Makes a folder and those above it.
  public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(Failure) {
    guard resolvedKind(path) != .folder, !path.isEmpty else { return }
    let above = path.parentPath
    if above != path { try makeFolder(above) }
    guard mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else { throw failure(path) }
    guard resolvedKind(path) == .folder else { throw Failure(path: path, reason: "not a folder") }
  }

  /// Writes a whole file: to a temporary one beside it, then a rename, so that it is either old or new.
  ///
  /// A symbolic link is written through, and the file's permissions are kept. A device or pipe is written to as it is,
  /// never replaced, and a pipe that nobody reads is refused instead of waited for.
  /// - Parameter isDurable: Whether the file must outlive a loss of power; what can be made again need not, and is written
  ///   many times faster.
  public static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true) throws(Failure) {
    guard resolvedKind(path) != .other else { return try stream(bytes, into: path) }
    let path = resolved(path)
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let temporary = "\(path.parentPath)/.\(path.lastPathComponent).\(getpid()).tmp"
    Leftovers.sweep(path.parentPath)
    WriteFault.point()
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    var descriptor = open(temporary, flags, mode)
    // One that an earlier process of this number has left; seldom is there any, and to ask first takes as long as to make it.
    if descriptor < 0, errno == EEXIST, unlink(temporary) == 0 { descriptor = open(temporary, flags, mode) }
    guard descriptor >= 0 else { throw failure(path) }
    do {
      try fill(descriptor, with: bytes, path, isDurable: isDurable)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    WriteFault.point()
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let reason = failure(path)
      unlink(temporary)
      throw reason
    }
    WriteFault.point()
  }

  /// Writes a file that can be made again and whose reader sees when it is damaged: replaced whole, but not waited for until it
  /// stands on the disk. Its temporary name is one that no other process has, on whatever machine.
  static func writeCache(_ pieces: [ArraySlice<UInt8>], to path: String) throws(Failure) {
    let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    let temporary = "\(path.parentPath)/.\(path.lastPathComponent).\(mark).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    do {
      for piece in pieces { try put(piece, into: descriptor, path) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let reason = failure(path)
      unlink(temporary)
      throw reason
    }
  }

  /// Whether a folder belongs to somebody else, or others may write into it, so that what lies there is not to be believed.
  static func isForeign(_ folder: String) -> Bool {
    var status = stat()
    guard stat(folder, &status) == 0 else { return false }
    return status.st_uid != geteuid() || status.st_mode & 0o022 != 0
  }

  /// Removes a file; one that is not there is no failure.
  public static func remove(_ path: String) throws(Failure) {
    WriteFault.point()
    guard unlink(path) == 0 || errno == ENOENT else { throw failure(path) }
  }

  /// Removes a folder that has nothing in it, and says whether it did.
  static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

  /// The size of a file; `nil` where there is none.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 && kind(of: status) == .file ? Int(status.st_size) : nil
  }

  /// What a disk has left: bytes, files, and the size of the blocks that files take; `nil` where it does not say.
  static func room(at path: String) -> (bytes: Int, files: Int, block: Int)? {
    var path = path
    while resolvedKind(path) == nil, path.parentPath != path { path = path.parentPath }
    var status = statvfs()
    guard statvfs(path, &status) == 0, status.f_blocks > 0, status.f_frsize > 0 else { return nil }
    let bytes = Int(clamping: status.f_bavail).multipliedReportingOverflow(by: Int(clamping: status.f_frsize))
    // Some file systems count no files.
    let files = status.f_files == 0 ? Int.max : Int(clamping: status.f_favail)
    return (bytes.overflow ? Int.max / 2 : bytes.partialValue, files, Int(clamping: status.f_frsize))
  }

  /// Writes new bytes over a file that still is as it was read.
  public static func replace(_ file: SourceFile, by bytes: [UInt8], below folder: String) throws(Failure) {
    let path = folder.appending(path: file.path)
    guard try read(path) == file.bytes else {
      throw Failure(path: path, reason: "the file has changed while it was being checked")
    }
    try write(bytes, to: path)
  }

  private static func put(_ bytes: ArraySlice<UInt8>, into descriptor: Int32, _ path: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
      WriteFault.point()
      let length = min(bytes.count - written, WriteFault.largestPiece)
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + written, length) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      written += count
    }
  }

  static func fill(
    _ descriptor: Int32, with bytes: [UInt8], _ path: String, isDurable: Bool = true
  ) throws(Failure) {
    try put(bytes[...], into: descriptor, path)
    guard isDurable else { return }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw failure(path) }
  }

  private static func stream(_ bytes: [UInt8], into path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    // From here on a slow reader may be waited for.
    guard fcntl(descriptor, F_SETFL, O_WRONLY) == 0 else { throw failure(path) }
    try fill(descriptor, with: bytes, path)
  }

  /// The path with every link followed, or the path itself where there is nothing yet.
  public static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// How many processors there are.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The current folder.
  public static var currentFolder: String { resolved(".") }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
