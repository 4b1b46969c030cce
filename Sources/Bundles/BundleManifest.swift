import Diagnostics
import Languages
import Ledgers

/// What a set of bundles holds: its files with their digests, and how each locale stands.
public struct BundleManifest: Sendable {
  /// A file of the set.
  public struct File: Sendable {
    /// The path in the output folder, with `/`.
    public var path: String
    /// The locale that it belongs to; `nil` for a file of several.
    public var locale: LanguageTag?
    /// What it holds.
    public var kind: Kind
    /// The format's name.
    public var format: String
    /// The content.
    public var bytes: [UInt8]

    /// Describes a file.
    public init(path: String, locale: LanguageTag?, kind: Kind = .strings, format: String, bytes: [UInt8]) {
      self.path = path
      self.locale = locale
      self.kind = kind
      self.format = format
      self.bytes = bytes
    }
  }

  /// What a file holds.
  public enum Kind: String, Sendable, CaseIterable {
    /// Rendered articles.
    case article
    /// Interface strings.
    case strings
    /// Articles and strings, as a JSON bundle has both.
    case bundle
    /// An image or the like, and what a site needs beside its articles.
    case asset
    /// The description of the bundles themselves.
    case manifest
  }

  private let bundles: [LocaleBundle]
  private let files: [(file: File, digest: Digest)]
  private let policy: BundlePolicy
  private let losses: [BundleLoss]

  /// Describes bundles, the files written of them, and what those cannot hold.
  ///
  /// - Parameter digests: Those of the files' bytes, one a file, where somebody has found them out side by side.
  public init(
    bundles: [LocaleBundle], files: [File], digests: [Digest]? = nil, policy: BundlePolicy = BundlePolicy(),
    losses: [BundleLoss] = []
  ) {
    self.bundles = bundles
    self.files = Array(zip(files, digests ?? files.map { Digest($0.bytes) }))
    self.policy = policy
    self.losses = losses
  }

  /// Members sorted, files by the bytes of their paths; no times and no names of machines.
  public var json: JSON {
    let locales = bundles.map { bundle in
      (
        bundle.locale.description,
        JSON.sorted([
          ("complete", .bool(bundle.isComplete)), ("articles", .int(bundle.articles.count)),
          ("strings", .int(bundle.strings.count)), ("omitted", .array(bundle.omitted.map { .string($0) })),
          ("fallbacks", .array(bundle.fallbacks.map { .string($0) })),
          ("coverage", bundle.coverage.json), ("stringCoverage", bundle.stringCoverage.json),
        ])
      )
    }
    let left = losses.filter(\.isOmitted).map { loss in
      JSON.sorted([
        ("format", .string(loss.format)), ("locale", .string(loss.locale.description)), ("key", .string(loss.key)),
        ("reason", .string(loss.reason)),
      ])
    }
    let sorted = files.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    return .sorted([
      ("schema", .int(1)), ("source", .text(bundles.first?.source.description)), ("locales", .sorted(locales)),
      ("policy", policy.json), ("leftOut", .array(left)),
      (
        "files",
        .array(
          sorted.map { file, digest in
            .sorted([
              ("path", .string(file.path)), ("locale", .text(file.locale?.description)),
              ("format", .string(file.format)), ("size", .int(file.bytes.count)),
              ("digest", .string(digest.hex)),
            ])
          })
      ),
    ])
  }

  /// The files that a manifest lists; `nil` for what is no manifest of a bundle.
  public static func files(in file: SourceFile) -> [(path: String, digest: Digest)]? {
    guard let json = try? JSON.parse(file), json["schema"]?.intValue == 1, json["policy"] != nil,
      let files = json["files"]?.arrayValue
    else { return nil }
    return files.compactMap { file in
      guard let path = file["path"]?.stringValue, let digest = file["digest"]?.stringValue.flatMap({ Digest(hex: $0) })
      else { return nil }
      return (path, digest)
    }
  }

  /// The manifest's file.
  public var encodedJSON: [UInt8] { json.encodedBytes(pretty: true) + [0x0A] }
}

extension BundlePolicy {
  fileprivate var json: JSON {
    .sorted([
      ("incomplete", .string(incomplete.rawValue)), ("incompleteStrings", .string(strings.rawValue)),
      ("extent", .string(extent.rawValue)),
      ("drafts", .bool(includesDrafts)),
    ])
  }
}

extension Coverage {
  fileprivate var json: JSON {
    .sorted(
      Freshness.allCases.map { ($0.rawValue, .int(self[$0])) } + [("units", .int(units)), ("words", .int(words))])
  }
}
