import Diagnostics
import Synchronization

/// What earlier runs have said of articles, by the digest of everything that they looked at.
///
/// One file for each project in the cache folder: an index, and behind it one record an article. It is read once and only ever
/// replaced whole, so that runs at the same time do not disturb each other; whichever ends last is kept. Index and records carry
/// digests of their own: what is damaged, cut off or of another version is as if it were not there.
final class ResultCache: Sendable {
  /// A record and what it was made from that its key does not say.
  struct Record: Sendable {
    var body: ArraySlice<UInt8>
    /// When it was last of use, counted in runs.
    var run: Int
  }

  private struct Store {
    var records: [BinaryDigest: Record] = [:]
    var run = 1
    var isChanged = false
  }

  /// The files of the project, as they are now.
  let files: FileIndex

  private let folder: String
  private let path: String
  private let store: Mutex<Store>

  private static let head = Array("tosprog results 1\n".utf8)
  private static let prefix = "results-"

  /// Reads what is there.
  ///
  /// - Parameters:
  ///   - folder: the cache folder, which need not exist.
  ///   - root: the project's root.
  init(in folder: String, of root: String) {
    self.folder = folder
    path = "\(folder)/\(Self.prefix)\(Digest(Disk.resolved(root)).hex).bin"
    var store = Store()
    var known: [String: FileIndex.Entry] = [:]
    if Disk.kind(path) == .file, let bytes = try? Disk.read(path), let read = try? Self.read(bytes) {
      (known, store.records) = (read.files, read.records)
      store.run = read.run + 1
    }
    files = FileIndex(root: root, known: known)
    self.store = Mutex(store)
  }

  /// What was kept under a key, if it is whole.
  func body(_ key: BinaryDigest) -> ArraySlice<UInt8>? {
    let record = store.withLock { store -> Record? in
      store.records[key]?.run = store.run
      return store.records[key]
    }
    guard let record, record.body.count >= 16 else { return nil }
    var reader = ByteReader(record.body)
    let body = record.body.dropFirst(16)
    guard let digest = try? reader.digest(), body.withUnsafeBytes({ BinaryDigest($0) }) == digest else { return nil }
    return body
  }

  /// Keeps something under a key.
  func keep(_ body: [UInt8], as key: BinaryDigest) {
    var writer = ByteWriter()
    writer.digest(BinaryDigest(body))
    let whole = writer.bytes + body
    store.withLock { store in
      store.records[key] = Record(body: whole[...], run: store.run)
      store.isChanged = true
    }
  }

  /// Writes what is new, and removes what is oldest when the folder has grown too large.
  ///
  /// - Throws: When nothing can be written; then the next run has to do all the work again, and nothing else.
  func save() throws(Disk.Failure) {
    let pieces = store.withLock { store -> [ArraySlice<UInt8>]? in
      guard store.isChanged || files.isChanged else { return nil }
      store.isChanged = false
      return Self.encode(store.records, run: store.run, files: files.entries)
    }
    guard let pieces else { return }
    try Disk.makeFolder(folder, mode: 0o700)
    try Disk.writeCache(pieces, to: path)
    prune()
  }

  // MARK: The file

  private static func encode(
    _ records: [BinaryDigest: Record], run: Int, files: [String: FileIndex.Entry]
  ) -> [ArraySlice<UInt8>] {
    // What was of use last stays when there is too much.
    let byUse = records.sorted { ($0.value.run, $0.key.high) > ($1.value.run, $1.key.high) }
    var size = 0
    let kept = byUse.prefix { record in
      size += record.value.body.count
      return record.value.run == run || size <= Limits.cachedResults
    }
    var index = ByteWriter()
    index.number(run)
    index.list(files.sorted { $0.key < $1.key }) { $0.entry($1.key, $1.value) }
    index.list(Array(kept)) { writer, record in
      writer.digest(record.key)
      writer.number(record.value.run)
      writer.number(record.value.body.count)
    }
    return [sealed(index.bytes)[...]] + kept.map(\.value.body)
  }

  /// An index as it stands at the head of the file.
  static func sealed(_ index: [UInt8]) -> [UInt8] {
    var start = ByteWriter()
    start.digest(BinaryDigest(index))
    start.fixed(UInt64(index.count))
    return head + start.bytes + index
  }

  /// Reads what ``save()`` wrote.
  static func read(
    _ bytes: [UInt8]
  ) throws(ByteReader.Broken) -> (files: [String: FileIndex.Entry], records: [BinaryDigest: Record], run: Int) {
    guard bytes.starts(with: head) else { throw ByteReader.Broken() }
    var start = ByteReader(bytes.dropFirst(head.count))
    let (digest, length) = (try start.digest(), try start.fixed())
    let rest = bytes[start.position...]
    guard length <= rest.count else { throw ByteReader.Broken() }
    let index = rest.prefix(Int(length))
    guard index.withUnsafeBytes({ BinaryDigest($0) }) == digest else { throw ByteReader.Broken() }
    var reader = ByteReader(index)
    let run = try reader.number()
    let files = try reader.list { reader throws(ByteReader.Broken) in try reader.entry() }
    var records: [BinaryDigest: Record] = [:]
    var place = index.endIndex
    for _ in 0..<(try reader.count()) {
      let (key, used, count) = (try reader.digest(), try reader.number(), try reader.number())
      // A file that was cut off still has what stands before the cut.
      guard count >= 0, count <= bytes.endIndex - place else { break }
      records[key] = Record(body: bytes[place..<place + count], run: used)
      place += count
    }
    return (Dictionary(files) { first, _ in first }, records, run)
  }

  /// Removes the files of the projects that were not checked for longest.
  private func prune() {
    Leftovers.sweepCache(folder)
    let names = ((try? Disk.names(in: folder))?.names ?? []).filter { $0.hasPrefix(Self.prefix) }
    let files = names.compactMap { name in FileStamp(of: "\(folder)/\(name)").map { ("\(folder)/\(name)", $0) } }
    var size = files.reduce(0) { $0 + $1.1.size }
    for (path, stamp) in files.sorted(by: { $0.1.modified < $1.1.modified })
    where size > Int64(Limits.cacheFolder) && path != self.path {
      try? Disk.remove(path)
      size -= stamp.size
    }
  }
}

extension ByteWriter {
  fileprivate mutating func entry(_ path: String, _ entry: FileIndex.Entry) {
    text(path)
    fixed(entry.stamp.device)
    fixed(entry.stamp.inode)
    for number in [entry.stamp.size, entry.stamp.modified, entry.stamp.changed] { self.number(Int(number)) }
    digest(entry.digest)
    flag(entry.isSettled)
    flag(entry.isUTF8)
    optional(entry.peek) { writer, peek in
      for value in [peek.translationKey, peek.source] {
        writer.optional(value) { writer, value in
          writer.text(value.value)
          writer.number(value.start)
          writer.number(value.end)
        }
      }
    }
  }
}

extension ByteReader {
  fileprivate mutating func entry() throws(Broken) -> (String, FileIndex.Entry) {
    let path = try text()
    let stamp = FileStamp(
      device: try fixed(), inode: try fixed(), size: Int64(try number()), modified: Int64(try number()),
      changed: Int64(try number()))
    var entry = FileIndex.Entry(stamp: stamp, digest: try digest(), isSettled: try flag())
    entry.isUTF8 = try flag()
    entry.peek = try optional { reader throws(Broken) in
      var peek = FrontMatterPeek()
      peek.translationKey = try reader.value()
      peek.source = try reader.value()
      return peek
    }
    return (path, entry)
  }

  private mutating func value() throws(Broken) -> FrontMatterPeek.Value? {
    try optional { reader throws(Broken) in
      FrontMatterPeek.Value(value: try reader.text(), start: try reader.number(), end: try reader.number())
    }
  }
}
