#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whole folders: read without following links, removed, exchanged.
extension Disk {
  /// What stands in a folder and in those below it, by paths relative to it, folders left out; in the order of names.
  /// Links are named and never followed.
  static func tree(_ folder: String) throws(Failure) -> [(path: String, kind: Kind)] {
    var found: [(String, Kind)] = []
    var open = [""]
    while let inner = open.popLast() {
      let (names, unreadable) = try names(in: inner.isEmpty ? folder : "\(folder)/\(inner)")
      guard unreadable.isEmpty else { throw Failure(path: "\(folder)/\(inner)", reason: "a name there is not UTF-8") }
      for name in names {
        let path = inner.isEmpty ? name : "\(inner)/\(name)"
        switch kind("\(folder)/\(path)") {
        case .folder: open.append(path)
        case let kind?: found.append((path, kind))
        case nil: continue
        }
      }
    }
    return found
  }

  /// The time on this machine's clock, in seconds since 1970.
  public static var now: Int { Int(time(nil)) }

  /// The length of a file and when it was written, in seconds since 1970; `nil` when it cannot be known.
  static func sizeAndTime(_ path: String) -> (size: Int, time: Int)? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return (Int(status.st_size), status.st_mtimespec.tv_sec)
    #else
      return (Int(status.st_size), status.st_mtim.tv_sec)
    #endif
  }

  /// Refuses files of these lengths where they would not fit, before they are begun.
  static func requireRoom(for sizes: [Int], in folder: String) throws(Failure) {
    guard let room = room(at: folder) else { return }
    let needed = sizes.reduce(0) { $0 + ($1 + room.block - 1) / room.block * room.block }
    guard needed > room.bytes || sizes.count > room.files else { return }
    let reason = "no space: \(needed >> 10) KiB in \(sizes.count) files are needed, \(room.bytes >> 10) KiB are left"
    throw Failure(path: folder, reason: reason)
  }

  /// Writes a file that is not there yet, and the folders that it needs.
  ///
  /// - Parameters:
  ///   - isSecret: Whether only its owner may read it.
  ///   - isDurable: Whether it must outlive a loss of power as soon as this returns.
  public static func create(
    _ bytes: [UInt8], at path: String, isSecret: Bool = false, isDurable: Bool = true
  ) throws(Failure) {
    try makeFolder(path.parentPath)
    let mode: mode_t = isSecret ? 0o600 : 0o644
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    try fill(descriptor, with: bytes, path, isDurable: isDurable)
  }

  /// Removes a folder and everything in it, links as such; what is not there is no failure.
  static func removeTree(_ folder: String) throws(Failure) {
    guard kind(folder) == .folder else { return try remove(folder) }
    WriteFault.point()
    for name in try names(in: folder).names { try removeTree("\(folder)/\(name)") }
    guard rmdir(folder) == 0 || errno == ENOENT else {
      throw Failure(path: folder, reason: String(cString: strerror(errno)))
    }
  }

  /// Puts one folder in the place of another, and that one in its place, in one step where the system can.
  static func exchange(_ one: String, _ other: String) throws(Failure) {
    WriteFault.point()
    defer { WriteFault.point() }
    guard !swap(one, other) else { return }
    guard [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP].contains(errno) else {
      throw Failure(path: other, reason: String(cString: strerror(errno)))
    }
    // What is interrupted between these two is put right by the next pull, which finds the folder gone.
    let aside = one + ".former"
    guard rename(other, aside) == 0, rename(one, other) == 0, rename(aside, one) == 0 else {
      throw Failure(path: other, reason: String(cString: strerror(errno)))
    }
  }

  /// Gives a folder a name that nothing has.
  static func move(_ folder: String, to path: String) throws(Failure) {
    WriteFault.point()
    defer { WriteFault.point() }
    guard kind(path) == nil else { throw Failure(path: path, reason: "something stands there") }
    guard rename(folder, path) == 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
  }

  /// Sees to it that all that was written to the disk of a folder outlives a loss of power. Thousands of files are settled
  /// so in the time that a few take one by one.
  static func settle(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    #if canImport(Darwin)
      sync()
    #else
      typealias Settle = @convention(c) (Int32) -> Int32
      guard let symbol = dlsym(nil, "syncfs") else { return sync() }
      _ = unsafeBitCast(symbol, to: Settle.self)(descriptor)
    #endif
  }

  /// A lock on a folder, which the system gives back when the process ends; `nil` when somebody else has it.
  static func lock(_ folder: String) throws(Failure) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw Failure(path: folder, reason: String(cString: strerror(errno))) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    let isTaken = errno == EWOULDBLOCK
    close(descriptor)
    // A file system without locks has none that could be taken.
    return isTaken ? nil : -1
  }

  static func unlock(_ descriptor: Int32) {
    if descriptor >= 0 { close(descriptor) }
  }

  private static func swap(_ one: String, _ other: String) -> Bool {
    #if canImport(Darwin)
      return renamex_np(one, other, UInt32(RENAME_SWAP)) == 0
    #else
      // Swift's map of the headers leaves out what only Linux has; glibc has it since 2.28.
      typealias Rename = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else {
        errno = ENOSYS
        return false
      }
      return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, one, AT_FDCWD, other, 2) == 0
    #endif
  }
}
