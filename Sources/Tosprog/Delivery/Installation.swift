import Diagnostics
import Releases
import Synchronization

extension Diagnostic {
  /// An error about a file in the folder that releases are installed in.
  static func foreign(_ place: String) -> Diagnostic {
    .delivery(
      place, "no release has put this there, and it would be lost; move it, or pull into a folder of its own")
  }
}

/// The folder that releases are installed in. It is only ever exchanged as a whole: what is new is made in a folder beside
/// it, and a run that ends in between leaves the old tree as it was.
///
/// One pull works on a folder at a time. A folder that a killed run has left behind is cleared away by the next one.
final class Installation: Sendable {
  /// What the folder holds.
  struct Contents: Sendable {
    /// The files of releases, by path.
    var files: [String: ContentHash] = [:]
    /// What is neither a file of a release nor our own: links, devices.
    var strange: [String] = []
    /// The manifest, pointer and state, as far as they are there.
    var own: [String: [UInt8]] = [:]

    /// What is known of the tree; `nil` where that is damaged or was never there.
    var state: InstalledState? { own[InstalledState.path].flatMap { InstalledState($0) } }

    /// The manifest, when it is the one of that hash.
    func manifest(_ hash: ContentHash) -> [UInt8]? {
      own[InstalledState.manifestPath].flatMap { ContentHash(of: $0) == hash ? $0 : nil }
    }
  }

  /// The folder, as messages name it.
  let shown: String
  private let path: String
  private let staging: String
  /// Whether there is a folder beside that is ours to remove, and the locks that we hold.
  private let hold = Mutex((isStaged: false, locks: [Int32]()))

  /// What files a desktop puts everywhere; nobody misses them.
  private static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// Takes hold of a folder, which need not be there yet.
  ///
  /// - Throws: When it is no folder, or another pull is at work on it.
  init(_ path: String, shown: String) throws(Diagnostic) {
    self.shown = shown
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    staging = "\(self.path.parentPath)/.\(self.path.lastPathComponent).pull"
    try checked { () throws(Disk.Failure) in
      // An exchange in two steps was interrupted between them.
      if Disk.kind(self.path) == nil, Disk.kind(staging + ".former") == .folder {
        try Disk.move(staging + ".former", to: self.path)
      }
    }
    switch Disk.kind(self.path) {
    case nil: break
    case .folder: try lock(self.path)
    case .link: throw .delivery(shown, "this is a symbolic link; name the folder itself")
    case .file, .other: throw .delivery(shown, "this is no folder")
    }
  }

  deinit { abandon() }

  private func checked<Value>(_ body: () throws(Disk.Failure) -> Value) throws(Diagnostic) -> Value {
    do { return try body() } catch { throw .delivery(error.path.relative(to: path.parentPath), error.reason) }
  }

  private func lock(_ folder: String) throws(Diagnostic) {
    guard let lock = try checked({ () throws(Disk.Failure) in try Disk.lock(folder) }) else {
      throw .delivery(shown, "another pull is at work on it")
    }
    hold.withLock { $0.locks.append(lock) }
  }

  // MARK: What is there

  /// Reads the folder, every file of it.
  ///
  /// - Throws: Also where nothing was ever installed and something stands there, before all of it is read: it may be
  ///   somebody's home.
  func contents() throws(Diagnostic) -> Contents {
    guard Disk.kind(path) == .folder else { return Contents() }
    if Disk.kind("\(path)/\(ReleasePath.ownFolder)") != .folder {
      let names = try checked { () throws(Disk.Failure) in try Disk.names(in: path).names }
      if let name = names.first(where: { !Installation.litter.contains($0) }) {
        throw .foreign(shown.appending(path: name))
      }
    }
    return try Installation.contents(of: path)
  }

  /// Reads a folder that something was installed in.
  static func contents(of folder: String) throws(Diagnostic) -> Contents {
    var contents = Contents()
    do throws(Disk.Failure) {
      for (name, kind) in try Disk.tree(folder) {
        guard kind == .file else {
          contents.strange.append(name)
          continue
        }
        if name.hasPrefix(ReleasePath.ownFolder + "/") {
          contents.own[name] = try Disk.read("\(folder)/\(name)")
        } else if !litter.contains(name.lastPathComponent) {
          contents.files[name] = ContentHash(of: try Disk.read("\(folder)/\(name)"))
        }
      }
    } catch { throw .delivery(error.path.relative(to: folder.parentPath), error.reason) }
    return contents
  }

  /// A file of the folder, if it still holds what it is said to hold.
  func reuse(_ file: String, holding blob: ContentHash) -> [UInt8]? {
    guard let bytes = try? Disk.read("\(path)/\(file)"), ContentHash(of: bytes) == blob else { return nil }
    return bytes
  }

  // MARK: What is new

  /// Removes what a run that was killed has left beside it.
  func clearUp() throws(Diagnostic) {
    if Disk.kind(staging) == .folder { try lock(staging) }
    try checked { () throws(Disk.Failure) in
      try Disk.removeTree(staging)
      try Disk.removeTree(staging + ".former")
    }
  }

  /// Makes an empty folder beside it, where files of these lengths have room.
  func begin(sizes: [Int]) throws(Diagnostic) {
    try checked { () throws(Disk.Failure) in
      try Disk.requireRoom(for: sizes, in: path.parentPath)
      try Disk.makeFolder(path.parentPath)
    }
    try clearUp()
    try checked { () throws(Disk.Failure) in try Disk.makeFolder(staging) }
    hold.withLock { $0.isStaged = true }
    try lock(staging)
  }

  /// Writes a file of what is new.
  func add(_ bytes: [UInt8], at file: String) throws(Diagnostic) {
    do { try Disk.create(bytes, at: "\(staging)/\(file)", isDurable: false) } catch {
      throw .delivery("\(shown)/\(file)", error.reason)
    }
  }

  /// Puts what is new in the place of what was there.
  ///
  /// - Parameter settle: What must succeed too; otherwise the old tree is put back.
  func install(_ settle: () throws(Diagnostic) -> Void) throws(Diagnostic) {
    // Whoever interrupts us waits until the exchange is done: what is then removed is the old tree.
    try hold.withLock { hold throws(Diagnostic) in
      try checked { () throws(Disk.Failure) in
        Disk.settle(staging)
        if Disk.kind(path) == nil {
          try Disk.move(staging, to: path)
          hold.isStaged = false
        } else {
          try Disk.exchange(staging, path)
        }
        Disk.settle(path.parentPath)
      }
      do throws(Diagnostic) { try settle() } catch {
        // Without a tree before it, what was made is the one to remove.
        try checked { () throws(Disk.Failure) in
          if hold.isStaged { try Disk.exchange(staging, path) } else { try Disk.move(path, to: staging) }
        }
        hold.isStaged = true
        throw error
      }
    }
    abandon()
  }

  /// Writes one of our own files into the tree that is there.
  func note(_ bytes: [UInt8], at file: String) throws(Diagnostic) {
    try checked { () throws(Disk.Failure) in try Disk.write(bytes, to: "\(path)/\(file)") }
  }

  /// Removes what is beside the folder and lets go of it.
  func abandon() {
    hold.withLock { hold in
      if hold.isStaged { try? Disk.removeTree(staging) }
      hold.isStaged = false
      for lock in hold.locks { Disk.unlock(lock) }
      hold.locks = []
    }
  }
}
