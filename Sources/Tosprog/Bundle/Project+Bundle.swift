import Bitexts
import Bundles
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

/// The bundles of a project, ready to be written.
public struct BundleOutcome: Sendable {
  /// One a locale.
  public var bundles: [LocaleBundle] = []
  /// The files in the order of their paths, the manifest last.
  public var files: [BundleManifest.File]
  /// What stands in the way: nothing is written while one of these is an error.
  public var diagnostics: [Diagnostic]
  /// Whether a file, a ledger or the settings could not be read.
  public var isUndone: Bool
  /// What the formats cannot hold, which ``diagnostics`` say in short.
  public var losses: [BundleLoss] = []
  /// What was looked at, where somebody wants to know.
  var inputs: BundleInputs?
}

extension Project {
  /// Everything that the project says, in the formats asked for, and a manifest.
  ///
  /// The same project gives the same bytes.
  /// - Parameters:
  ///   - formats: The formats; by default the JSON bundle alone.
  ///   - isLossy: Whether what a format cannot hold is left out with a warning; else it is an error.
  ///   - chosen: The locales; `nil` takes all.
  ///   - jobs: How many articles and formats are made at a time; `nil` for one a processor.
  ///   - keepsInputs: Whether what was looked at is noted, for ``BundleMemo``.
  public func bundles(
    policy: BundlePolicy, formats: [BundleFormat]? = nil, isLossy: Bool = false, locales chosen: [LanguageTag]? = nil,
    jobs: Int? = nil, keepsInputs: Bool = false
  ) async -> BundleOutcome {
    var outcome = BundleOutcome(files: [], diagnostics: problems, isUndone: problems.contains { $0.severity == .error })
    let tags = chosen ?? locales
    let inputs = keepsInputs ? BundleInputs() : nil
    outcome.inputs = inputs
    let parts = await concurrently(articles, jobs: jobs) { article in
      inputs?.gather { part(of: article, in: tags, policy: policy) } ?? part(of: article, in: tags, policy: policy)
    }
    let bundles = tags.map { tag in
      let parts = parts.compactMap { $0[tag] }
      outcome.diagnostics += parts.flatMap(\.diagnostics)
      outcome.isUndone = outcome.isUndone || parts.contains(where: \.isUndone)
      return LocaleBundle(
        locale: tag, source: configuration.source ?? locales.first ?? tag, articles: parts.compactMap(\.article),
        catalogs: parts.compactMap { $0.catalog?.pair }, freshness: parts.compactMap { $0.catalog?.freshness },
        policy: policy)
    }
    // What is wrong with a file of the source is met in every locale.
    var told: Set<String> = []
    outcome.diagnostics = outcome.diagnostics.filter { found in
      told.insert("\(found.range.file.path):\(found.range.start):\(found.rule):\(found.message)").inserted
    }
    outcome.diagnostics += bundles.flatMap(\.diagnostics)
    let wanted = formats ?? BundleFormat.builtIn.filter { $0.name == "json" }
    let encoded = await concurrently(wanted, jobs: jobs) { format in
      format.encode(bundles, languages: registry) { path in
        let isThere = hasAsset(path)
        inputs?.didLook(for: path, isThere)
        return isThere
      }
    }
    var files = encoded.flatMap(\.files)
    outcome.losses = encoded.flatMap(\.losses)
    for asset in encoded.flatMap(\.assets) {
      do {
        let read = { () throws(Diagnostic) in
          try SourceFile(reading: root.appending(path: asset.source), as: asset.source)
        }
        let file = try (inputs?.gather { Result(catching: read) } ?? Result(catching: read)).get()
        files.append(.init(path: asset.path, locale: nil, kind: .asset, format: asset.format, bytes: file.bytes))
      } catch { outcome.diagnostics.append(error) }
    }
    outcome.diagnostics += outcome.losses.diagnostics(isLossy: isLossy)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let digests = await concurrently(files, jobs: jobs) { Digest($0.bytes) }
    let manifest = BundleManifest(
      bundles: bundles, files: files, digests: digests, policy: policy, losses: outcome.losses)
    outcome.bundles = bundles
    outcome.files =
      files + [
        .init(path: "manifest.json", locale: nil, kind: .manifest, format: "json", bytes: manifest.encodedJSON)
      ]
    return outcome
  }
  /// Whether a path names a file of the project that bundles can take along.
  func hasAsset(_ path: String) -> Bool {
    Disk.kind(root.appending(path: path)) == .file && boundary.holds(path)
  }
}
