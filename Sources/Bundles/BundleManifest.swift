import Diagnostics
import Languages
import Ledgers

/// What a set of bundles holds: its files with their digests, and how each locale stands.
public struct BundleManifest: Sendable {
  /// A file of the set.
  public struct File: Sendable {
    /// The path in the output folder, with `/`.
    public var path: String
    /// The locale that it belongs to.
    public var locale: LanguageTag
    /// The format's name.
    public var format: String
    /// The content.
    public var bytes: [UInt8]

    /// Describes a file.
    public init(path: String, locale: LanguageTag, format: String, bytes: [UInt8]) {
      self.path = path
      self.locale = locale
      self.format = format
      self.bytes = bytes
    }
  }

  private let bundles: [LocaleBundle]
  private let files: [File]

  /// Describes bundles and the files written of them.
  public init(bundles: [LocaleBundle], files: [File]) {
    self.bundles = bundles
    self.files = files
  }

  /// Members sorted, files by the bytes of their paths; no times and no names of machines.
  public var json: JSON {
    let locales = bundles.map { bundle in
      (
        bundle.locale.description,
        JSON.sorted([
          ("complete", .bool(bundle.isComplete)), ("articles", .int(bundle.articles.count)),
          ("strings", .int(bundle.strings.count)), ("omitted", .array(bundle.omitted.map { .string($0) })),
          ("coverage", bundle.coverage.json), ("stringCoverage", bundle.stringCoverage.json),
        ])
      )
    }
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return .sorted([
      ("schema", .int(1)), ("source", .text(bundles.first?.source.description)), ("locales", .sorted(locales)),
      (
        "files",
        .array(
          sorted.map { file in
            .sorted([
              ("path", .string(file.path)), ("locale", .string(file.locale.description)),
              ("format", .string(file.format)), ("size", .int(file.bytes.count)),
              ("digest", .string(Digest(file.bytes).hex)),
            ])
          })
      ),
    ])
  }

  /// The manifest's file.
  public var encodedJSON: [UInt8] { json.encodedBytes(pretty: true) + [0x0A] }
}

extension Coverage {
  fileprivate var json: JSON {
    .sorted(
      Freshness.allCases.map { ($0.rawValue, .int(self[$0])) } + [("units", .int(units)), ("words", .int(words))])
  }
}
