import Diagnostics
import Synchronization

/// What is known of the files of a project, so that a file that has not changed need not be read to know what it says.
final class FileIndex: Sendable {
  /// What is known of one file.
  struct Entry: Sendable, Hashable {
    var stamp: FileStamp
    var digest: BinaryDigest
    /// Whether the stamp may be trusted in a later run.
    var isSettled: Bool
    /// The front matter's values that pair articles, and whether the bytes are UTF-8; of articles only.
    var peek: FrontMatterPeek?
    var isUTF8 = true
  }

  private struct Store {
    /// Of earlier runs, and of this one.
    var known: [String: Entry] = [:]
    var seen: [String: Entry?] = [:]
  }

  private let root: String
  private let store: Mutex<Store>

  init(root: String, known: [String: Entry] = [:]) {
    self.root = root
    store = Mutex(Store(known: known))
  }

  /// The file at a path, relative to the root or absolute; `nil` where there is none that can be read.
  ///
  /// Within a run a file is looked at once, so that everything that is said in it is said of the same bytes.
  ///
  /// - Parameter isArticle: whether its front matter is looked at.
  func entry(_ path: String, isArticle: Bool = false) -> Entry? {
    let (seen, known) = store.withLock { ($0.seen[path], $0.known[path]) }
    if let seen, !isArticle || seen?.peek != nil || seen == nil { return seen }
    let full = root.appending(path: path)
    let entry = FileStamp(of: full).flatMap { stamp -> Entry? in
      if let known, known.isSettled, known.stamp == stamp, !isArticle || known.peek != nil { return known }
      return read(full, as: path, stamp, isArticle: isArticle)
    }
    store.withLock { $0.seen[path] = .some(entry) }
    return entry
  }

  /// Bytes that nobody reads here as text, such as those of a program.
  func digest(_ path: String) -> BinaryDigest? { digested(path)?.digest }

  /// What somebody else has found out about a file.
  func adopt(_ entry: Entry, as path: String) { store.withLock { $0.seen[path] = .some(entry) } }

  /// A file of which only the digest is wanted.
  func digested(_ path: String) -> Entry? {
    if let known = store.withLock({ $0.seen[path] }) { return known }
    let full = root.appending(path: path)
    guard let stamp = FileStamp(of: full) else {
      store.withLock { $0.seen[path] = .some(nil) }
      return nil
    }
    let known = store.withLock { $0.known[path] }
    let entry: Entry
    if let known, known.isSettled, known.stamp == stamp {
      entry = known
    } else {
      guard let digest = Disk.digest(full) else { return nil }
      entry = Entry(stamp: stamp, digest: digest, isSettled: stamp.isSettled && FileStamp(of: full) == stamp)
    }
    store.withLock { $0.seen[path] = .some(entry) }
    return entry
  }

  private func read(_ full: String, as path: String, _ stamp: FileStamp, isArticle: Bool) -> Entry? {
    guard let bytes = try? Disk.read(full) else { return nil }
    // A file that changed while it was read is not to be known by its stamp.
    var entry = Entry(
      stamp: stamp, digest: BinaryDigest(bytes), isSettled: stamp.isSettled && FileStamp(of: full) == stamp)
    if isArticle {
      let file = SourceFile(path: path, bytes: bytes)
      entry.isUTF8 = file.firstInvalidByte == nil
      entry.peek = FrontMatterPeek(file)
    }
    return entry
  }

  /// Whether a file is still what it was when it was looked at.
  func isAsSeen(_ path: String) -> Bool {
    guard let seen = store.withLock({ $0.seen[path] }) else { return true }
    return FileStamp(of: root.appending(path: path)) == seen?.stamp
  }

  /// What is worth keeping: what this run has seen, and what it has not looked at but an earlier one had.
  var entries: [String: Entry] {
    store.withLock { store in
      // A project that has lost most of its files is not to carry them along for ever.
      let old = store.known.count > 4 * store.seen.count + 1000 ? [:] : store.known
      return store.seen.reduce(into: old) { $0[$1.key] = $1.value }
    }
  }

  /// Whether anything is to be kept that was not before.
  var isChanged: Bool {
    store.withLock { store in store.seen.contains { store.known[$0.key] != $0.value } }
  }
}
