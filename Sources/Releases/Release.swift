import Bundles
import Diagnostics
import Languages
import Ledgers

/// What is published: a manifest and the contents that it names, each under its own hash.
public struct Release: Sendable {
  /// The length and hash of some bytes.
  public struct Reference: Sendable, Hashable {
    /// The number of bytes.
    public var size: Int
    /// Their SHA-256.
    public var hash: ContentHash

    /// Names bytes by length and hash.
    public init(size: Int, hash: ContentHash) {
      self.size = size
      self.hash = hash
    }

    /// The length and hash of `bytes`.
    public init(of bytes: [UInt8]) { self.init(size: bytes.count, hash: ContentHash(of: bytes)) }

    init(_ fields: Fields) throws(Diagnostic) {
      self.init(size: try fields.count("size"), hash: try fields.hash("sha256"))
    }

    var json: JSON { .sorted([("size", .int(size)), ("sha256", .string(hash.hex))]) }

    /// Whether these are the bytes.
    public func matches(_ bytes: [UInt8]) -> Bool { bytes.count == size && ContentHash(of: bytes) == hash }
  }

  /// What it consists of.
  public let manifest: Manifest
  /// The manifest's length and hash.
  public let reference: Reference
  /// The files by their paths.
  public let contents: [String: [UInt8]]

  /// Makes a release of files and their manifest.
  ///
  /// - Parameter contents: The bytes of every file of the manifest, by its path.
  public init(_ manifest: Manifest, contents: [String: [UInt8]]) {
    self.manifest = manifest
    reference = Reference(of: manifest.encoded)
    self.contents = contents
  }

  /// Makes a release of bundles.
  ///
  /// - Parameters:
  ///   - bundles: One a locale.
  ///   - files: What was written of them.
  ///   - revision: What the publisher calls the state of the source.
  public init(
    project: String, source: LanguageTag, bundles: [LocaleBundle], files: [BundleManifest.File], revision: String? = nil
  ) {
    let locales = bundles.map { bundle in
      let coverage = bundle.coverage + bundle.stringCoverage
      return (
        bundle.locale,
        Manifest.Standing(
          complete: bundle.isComplete, untranslated: coverage.missing, outdated: coverage.stale)
      )
    }
    let described = files.map { file in
      Manifest.File(
        path: file.path, locale: file.locale, kind: file.kind, format: file.format,
        mediaType: MediaType.of(path: file.path), content: Reference(of: file.bytes))
    }
    let manifest = Manifest(
      project: project, source: source, revision: revision, locales: locales, files: described)
    self.init(manifest, contents: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
  }

  /// Where a blob lies in what is published, and in a cache.
  public static func path(blob hash: ContentHash) -> String { "b/\(hash.hex.prefix(2))/\(hash.hex)" }

  /// Where a manifest lies in what is published.
  public static func path(manifest hash: ContentHash) -> String { "m/\(hash.hex).json" }

  /// Where a channel's pointer lies.
  public static func path(channel: String) -> String { "\(channel).json" }

  /// Everything that never changes once it is published, in the order in which it is to be written: what is named comes
  /// before what names it.
  public var objects: [(path: String, bytes: [UInt8])] {
    var seen: Set<ContentHash> = []
    let blobs = manifest.files.compactMap { file -> (String, [UInt8])? in
      guard seen.insert(file.content.hash).inserted, let bytes = contents[file.path] else { return nil }
      return (Release.path(blob: file.content.hash), bytes)
    }
    return blobs + [(Release.path(manifest: reference.hash), manifest.encoded)]
  }
}
