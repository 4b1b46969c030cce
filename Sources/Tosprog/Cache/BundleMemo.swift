import Bundles
import Diagnostics
import Languages
import Reports

/// Finds what bundles an earlier run has written, if nothing has changed that they were made of.
///
/// Nothing of them is kept but the digest of their manifest, which has the digests of all files, and the folders that they were
/// written to: as long as one of these holds the very files, they need not be made again.
public struct BundleMemo: Sendable {
  private let project: Project
  private let cache: ResultCache
  private let key: BinaryDigest

  /// Bundles that were written, and what was said of them.
  public struct Kept: Sendable {
    /// The digest of their manifest.
    let manifest: Digest
    /// The folders that they were written to, absolute, the last one first.
    let folders: [String]
    /// What was complained of, a line each.
    public let complaints: [String]
  }

  private static let mostFolders = 4

  /// `nil` where nothing is kept, or something is wrong with settings, folders or glossary.
  public init?(
    _ project: Project, policy: BundlePolicy, formats: [BundleFormat], isLossy: Bool, locales: [LanguageTag]? = nil
  ) {
    guard let cache = project.results, let shared = project.sharedDigest, project.problems.isEmpty else { return nil }
    self.project = project
    self.cache = cache
    var writer = ByteWriter()
    writer.text("bundle")
    writer.digest(shared)
    for text in [policy.incomplete.rawValue, policy.strings.rawValue, policy.extent.rawValue] { writer.text(text) }
    for flag in [policy.includesDrafts, isLossy] { writer.flag(flag) }
    writer.list(formats) { $0.text($1.name) }
    writer.list(locales ?? project.locales) { $0.text($1.description) }
    writer.list(project.articles) { writer, article in
      writer.text(article.key)
      writer.text(article.source.description)
      let files = article.files.sorted { $0.key.description < $1.key.description }
      writer.list(files) { writer, file in
        writer.text(file.key.description)
        writer.file(file.value, in: cache.files)
      }
      for locale in project.locales { writer.file(project.ledgerPath(of: article, locale: locale), in: cache.files) }
    }
    key = BinaryDigest(writer.bytes)
  }

  /// What was written the last time.
  public func find() -> Kept? {
    guard let body = cache.body(key) else { return nil }
    do {
      var reader = ByteReader(body)
      guard try isAsItWas(&reader), let manifest = Digest(hex: try reader.text()) else { return nil }
      let folders = try reader.list { reader throws(ByteReader.Broken) in try reader.text() }
      let complaints = try reader.list { reader throws(ByteReader.Broken) in try reader.text() }
      return reader.isAtEnd ? Kept(manifest: manifest, folders: folders, complaints: complaints) : nil
    } catch { return nil }
  }

  /// Keeps what was made of the project, and where it was written.
  ///
  /// - Parameters:
  ///   - outcome: What was made with the inputs that it looked at; without them, or with an error, nothing is kept.
  ///   - complaints: What was said of it, a line each.
  ///   - folder: Where it was written, absolute.
  public func keep(_ outcome: BundleOutcome, saying complaints: [String], in folder: String) {
    guard !outcome.isUndone, let asked = outcome.inputs?.answers, !asked.asksOthers,
      let manifest = outcome.files.last, manifest.kind == .manifest,
      // What was read are the very bytes that the key was made of, and not ones that came a moment later.
      asked.reads.allSatisfy({ $0.value == cache.files.digest($0.key.relative(to: project.root)) })
    else { return }
    var writer = ByteWriter()
    if asked.asksHistory, project.history.checkState == nil { return }
    writer.optional(asked.asksHistory ? project.history.checkState : nil) { $0.text($1) }
    writer.flag(asked.asksStrays)
    if asked.asksStrays { writer.digest(strays) }
    writer.list(asked.assets.sorted { $0.key < $1.key }) { writer, asset in
      writer.text(asset.key)
      writer.flag(asset.value)
      if asset.value { writer.file(asset.key, in: cache.files) }
    }
    let kept = Kept(manifest: Digest(manifest.bytes), folders: find()?.folders ?? [], complaints: complaints)
    keep(kept, in: folder, answers: writer.bytes)
  }

  /// Notes that what was written before stands in another folder too.
  public func keep(_ kept: Kept, in folder: String) {
    guard kept.folders.first != folder, let body = cache.body(key) else { return }
    do {
      var reader = ByteReader(body)
      guard try isAsItWas(&reader) else { return }
      keep(kept, in: folder, answers: Array(body[..<reader.position]))
    } catch { return }
  }

  /// - Parameter answers: What was asked, as ``isAsItWas(_:)`` reads it.
  private func keep(_ kept: Kept, in folder: String, answers: [UInt8]) {
    var writer = ByteWriter()
    writer.text(kept.manifest.hex)
    writer.list(([folder] + kept.folders.filter { $0 != folder }).prefix(Self.mostFolders)) { $0.text($1) }
    writer.list(kept.complaints) { $0.text($1) }
    cache.keep(answers + writer.bytes, as: key)
  }

  /// Writes what is new.
  public func save() throws(Disk.Failure) { try project.saveResults() }

  private func isAsItWas(_ reader: inout ByteReader) throws(ByteReader.Broken) -> Bool {
    if let state = try reader.optional({ reader throws(ByteReader.Broken) in try reader.text() }) {
      guard state == project.history.checkState else { return false }
    }
    if try reader.flag(), try reader.digest() != strays { return false }
    for _ in 0..<(try reader.count()) {
      let (path, wasThere) = (try reader.text(), try reader.flag())
      guard project.hasAsset(path) == wasThere else { return false }
      if wasThere {
        _ = try reader.text()
        let digest = try reader.optional { reader throws(ByteReader.Broken) in try reader.digest() }
        guard digest == cache.files.digest(path) else { return false }
      }
    }
    return true
  }

  private var strays: BinaryDigest {
    var writer = ByteWriter()
    for locale in project.locales { writer.digest(project.strayDigest(locale, cache.files)) }
    return BinaryDigest(writer.bytes)
  }
}
