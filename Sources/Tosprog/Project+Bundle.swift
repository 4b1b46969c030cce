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
}

extension Project {
  /// Everything that the project says, in the formats asked for, and a manifest.
  ///
  /// The same project gives the same bytes.
  /// - Parameters:
  ///   - formats: The formats; by default the JSON bundle alone.
  ///   - isLossy: Whether what a format cannot hold is left out with a warning; else it is an error.
  ///   - chosen: The locales; `nil` takes all.
  public func bundles(
    policy: BundlePolicy, formats: [BundleFormat]? = nil, isLossy: Bool = false, locales chosen: [LanguageTag]? = nil
  ) -> BundleOutcome {
    var outcome = BundleOutcome(files: [], diagnostics: problems, isUndone: problems.contains { $0.severity == .error })
    let bundles = (chosen ?? locales).map { bundle($0, policy: policy, &outcome) }
    outcome.diagnostics += bundles.flatMap(\.diagnostics)
    var files: [BundleManifest.File] = []
    for format in formats ?? BundleFormat.builtIn.filter({ $0.name == "json" }) {
      let encoded = format.encode(bundles, languages: registry) { Disk.kind(root.appending(path: $0)) == .file }
      files += encoded.files
      outcome.losses += encoded.losses
      for asset in encoded.assets {
        do {
          let file = try SourceFile(reading: root.appending(path: asset.source), as: asset.source)
          files.append(.init(path: asset.path, locale: nil, kind: .asset, format: asset.format, bytes: file.bytes))
        } catch { outcome.diagnostics.append(error) }
      }
    }
    outcome.diagnostics += outcome.losses.diagnostics(isLossy: isLossy)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let manifest = BundleManifest(bundles: bundles, files: files, policy: policy, losses: outcome.losses)
    outcome.bundles = bundles
    outcome.files =
      files + [
        .init(path: "manifest.json", locale: nil, kind: .manifest, format: "json", bytes: manifest.encodedJSON)
      ]
    return outcome
  }

  private func bundle(_ locale: LanguageTag, policy: BundlePolicy, _ outcome: inout BundleOutcome) -> LocaleBundle {
    var inputs: [ArticleInput] = []
    var catalogs: [CatalogPair] = []
    var freshness: [[Freshness]] = []
    for article in articles {
      do {
        if article.isCatalog {
          guard let (pair, stand) = try catalogPair(of: article, locale: locale) else { continue }
          catalogs.append(pair)
          freshness.append(stand)
          let broken = pair.source.diagnostics + (locale == article.source ? [] : pair.target.diagnostics)
          outcome.diagnostics += broken
          outcome.isUndone = outcome.isUndone || broken.contains { $0.severity == .error }
        } else if var input = try input(of: article, locale: locale, &outcome) {
          input.place = (article.files[locale] ?? article.files[article.source]).map(place)
          input.sourcePlace = article.files[article.source].map(place)
          inputs.append(input)
        }
      } catch {
        outcome.diagnostics.append(error)
        outcome.isUndone = true
      }
    }
    return LocaleBundle(
      locale: locale, source: configuration.source ?? locales.first ?? locale, articles: inputs, catalogs: catalogs,
      freshness: freshness, policy: policy, render: \.renderedHTML)
  }

  private func input(
    of article: Article, locale: LanguageTag, _ outcome: inout BundleOutcome
  ) throws(Diagnostic) -> ArticleInput? {
    guard let path = article.files[article.source] else { return nil }
    if locale != article.source, let pairing = try pairing(of: article, locale: locale) {
      note(pairing.bitext.source, &outcome)
      note(pairing.bitext.target, &outcome)
      outcome.diagnostics += pairing.reading.diagnostics
      outcome.isUndone = outcome.isUndone || !pairing.reading.diagnostics.isEmpty
      return ArticleInput(id: article.id, bitext: pairing.bitext, reviews: pairing.reviews)
    }
    let source = try document(at: path, try languages(of: article, locale: article.source).source)
    note(source, &outcome)
    let ids = try sourceIDs(of: article)
    return locale == article.source
      ? ArticleInput(id: article.id, source: source, ids: ids)
      : ArticleInput(id: article.id, untranslated: source, ids: ids)
  }

  /// The ids that the sentences have in every locale: those of the first locale that they are translated into.
  private func sourceIDs(of article: Article) throws(Diagnostic) -> [SegmentID]? {
    for locale in locales where locale != article.source {
      if let pairing = try pairing(of: article, locale: locale) { return pairing.bitext.sourceIDs(pairing.reviews) }
    }
    return nil
  }

  /// The path of a file within its locale, without extension.
  private func place(_ path: String) -> String {
    switch configuration.layout {
    case .folders(let folder):
      let inside = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
      return inside.drop { $0 != "/" }.dropFirst().description.withoutPathExtension
    case .pattern(let pattern): return LocalePattern(pattern)?.match(path)?.path ?? path.withoutPathExtension
    }
  }

  private func note(_ document: Document, _ outcome: inout BundleOutcome) {
    outcome.diagnostics += document.diagnostics
    outcome.isUndone = outcome.isUndone || document.diagnostics.contains { $0.severity == .error }
  }

  /// A file of interface strings in the source and in a locale, and how each message stands there.
  private func catalogPair(
    of article: Article, locale: LanguageTag
  ) throws(Diagnostic) -> (pair: CatalogPair, freshness: [Freshness])? {
    guard let path = article.files[article.source] else { return nil }
    if locale != article.source, let pairing = try stringsPairing(of: article, locale: locale) {
      return (pairing.pair, pairing.reviews.map(\.freshness))
    }
    let source = try strings(at: path, try languages(of: article, locale: locale).source).catalog
    guard locale == article.source else { return (CatalogPair(source: source, target: Catalog()), []) }
    let pair = CatalogPair(source: source, target: source)
    return (pair, pair.units.map { _ in .fresh })
  }
}
