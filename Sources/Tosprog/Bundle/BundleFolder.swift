import Bundles
import Diagnostics

/// The folder that bundles are written to: what an earlier run has left there goes, and nothing else.
public struct BundleFolder: Sendable {
  /// What is done with a file.
  public enum Event: Sendable, Hashable {
    case wrote, removed
    /// It says what it should already.
    case unchanged
    /// It is of an earlier run and was changed since, so it stays.
    case kept
  }

  private let root: String
  /// The files that an earlier run wrote, with their digests. A run that was cut short counts too.
  private let earlier: [(path: String, digest: Digest)]

  private static let manifest = "manifest.json"
  /// The manifest while its files are being written.
  private static let coming = ".manifest.json.coming"

  /// Looks at a folder, which need not be there.
  ///
  /// - Throws: When its `manifest.json` is another program's, which must not be written over.
  public init(_ root: String) throws(Disk.Failure) {
    self.root = root
    var earlier: [(String, Digest)] = []
    for name in [BundleFolder.manifest, BundleFolder.coming] {
      let path = root.appending(path: name)
      guard Disk.kind(path) == .file else { continue }
      let file = SourceFile(path: name, bytes: try Disk.read(path))
      guard let files = BundleManifest.files(in: file) else {
        // One of ours that was cut short is no hindrance.
        guard name == BundleFolder.manifest else { continue }
        throw Disk.Failure(path: path, reason: "this is no manifest of a bundle; name another folder")
      }
      earlier += files
    }
    self.earlier = earlier
  }

  /// Writes files, the manifest last, and removes what an earlier run wrote and this one does not.
  ///
  /// What lies there and is of no earlier run is left alone, and then nothing is written at all. Each file is old or new, whole. A run that is cut short leaves the earlier manifest or a note of what was coming, so
  /// that the next run still knows every file.
  ///
  /// - Parameter jobs: How many files are written at a time; `nil` for one a processor.
  public func write(
    _ files: [BundleManifest.File], jobs: Int? = nil, note: (Event, String) -> Void
  ) async throws(Disk.Failure) {
    try checkForeign(files)
    try checkSpace(for: files)
    let manifest = files.last { $0.path == BundleFolder.manifest }
    if let manifest { try write(manifest.bytes, to: BundleFolder.coming) }
    let others = files.filter { $0.path != BundleFolder.manifest }
    let results = await concurrently(others, jobs: jobs) { file in
      Result { () throws(Disk.Failure) in try write(file.bytes, to: file.path) }
    }
    for (file, result) in zip(others, results) { note(try result.get(), file.path) }
    try removeEarlier(than: files.map(\.path), note)
    guard let manifest else { return }
    let event = try write(manifest.bytes, to: BundleFolder.manifest)
    try Disk.remove(root.appending(path: BundleFolder.coming))
    note(event, BundleFolder.manifest)
  }

  /// Writes a file, unless it says the same: what stays as it is keeps its time, so that build systems leave it alone.
  @discardableResult
  private func write(_ bytes: [UInt8], to path: String) throws(Disk.Failure) -> Event {
    let full = root.appending(path: path)
    if Disk.kind(full) == .file, Disk.size(full) == bytes.count, (try? Disk.read(full)) == bytes { return .unchanged }
    try Disk.makeFolder(full.parentPath)
    try Disk.write(bytes, to: full, isDurable: false)
    return .wrote
  }

  // MARK: - Bundles that need not be made again

  /// The files of bundles that an earlier run wrote to this folder or another, if they are still there to the byte.
  ///
  /// - Returns: The files, and whether they stand in this folder already; `nil` where they must be made.
  public func files(
    of kept: BundleMemo.Kept, jobs: Int? = nil
  ) async -> (files: [BundleManifest.File], areInPlace: Bool)? {
    let mine = Disk.resolved(root)
    for folder in [mine] + kept.folders.filter({ $0 != mine }) {
      if let files = await BundleFolder.files(in: folder, with: kept.manifest, jobs: jobs) {
        return (files, folder == mine)
      }
    }
    return nil
  }

  private static func files(in folder: String, with digest: Digest, jobs: Int?) async -> [BundleManifest.File]? {
    // A run that was cut short has left some of its own.
    guard Disk.kind(folder.appending(path: coming)) == nil,
      let bytes = try? Disk.read(folder.appending(path: manifest)),
      Digest(bytes) == digest,
      let listed = BundleManifest.files(in: SourceFile(path: manifest, bytes: bytes))
    else { return nil }
    let files = await concurrently(listed, jobs: jobs) { path, digest -> BundleManifest.File? in
      guard let bytes = try? Disk.read(folder.appending(path: path)), Digest(bytes) == digest else { return nil }
      return BundleManifest.File(path: path, locale: nil, format: "", bytes: bytes)
    }
    let whole = files.compactMap(\.self)
    return whole.count == listed.count
      ? whole + [.init(path: manifest, locale: nil, kind: .manifest, format: "json", bytes: bytes)] : nil
  }

  /// - Throws: When a file that no earlier run has written would be lost.
  private func checkForeign(_ files: [BundleManifest.File]) throws(Disk.Failure) {
    let own = Set(earlier.map(\.path))
    for file in files where file.path != BundleFolder.manifest && !own.contains(file.path) {
      let full = root.appending(path: file.path)
      guard let kind = Disk.kind(full), kind != .file || (try? Disk.read(full)) != file.bytes else { continue }
      throw Disk.Failure(
        path: full, reason: "no earlier run has written this; move it away, or name another folder with --out")
    }
  }

  /// - Throws: When the disk has no room, before anything is written.
  private func checkSpace(for files: [BundleManifest.File]) throws(Disk.Failure) {
    guard let room = Disk.room(at: root) else { return }
    var (needed, freed, count) = (0, 0, 0)
    for file in files {
      // A file takes whole blocks.
      needed += (file.bytes.count + room.block - 1) / room.block * room.block
      if let size = Disk.size(root.appending(path: file.path)) { freed += size } else { count += 1 }
    }
    guard needed > room.bytes + freed || count > room.files else { return }
    throw Disk.Failure(
      path: root,
      reason:
        "no space: \(needed) bytes in \(files.count) files are needed, \(room.bytes) bytes are left for \(room.files) files"
    )
  }

  // MARK: - Earlier files

  private func removeEarlier(than new: [String], _ note: (Event, String) -> Void) throws(Disk.Failure) {
    // Where upper and lower case are one, a new file may have an old one's place.
    var kept = Set(new.map { $0.lowercased() })
    for (path, digest) in earlier where kept.insert(path.lowercased()).inserted && isInside(path) {
      let full = root.appending(path: path)
      guard Disk.kind(full) == .file else { continue }
      guard try Digest(Disk.read(full)) == digest else {
        note(.kept, path)
        continue
      }
      try Disk.remove(full)
      note(.removed, path)
      var folder = path.parentPath
      while folder != ".", Disk.removeEmptyFolder(root.appending(path: folder)) { folder = folder.parentPath }
    }
  }

  /// Whether a path that somebody wrote into a manifest stays in the folder, through real folders all the way.
  private func isInside(_ path: String) -> Bool {
    guard path != BundleFolder.manifest, !path.hasPrefix("/"), path.normalizedPath == path, !path.hasPrefix("../")
    else {
      return false
    }
    var folder = path.parentPath
    while folder != "." {
      guard Disk.kind(root.appending(path: folder)) == .folder else { return false }
      folder = folder.parentPath
    }
    return true
  }
}
