import Catalogs
import Diagnostics
import Languages

/// A notation that bundles are written in: the JSON of everything, messages as a consumer's own tools read them,
/// articles, or both of these under one name.
public struct BundleFormat: Sendable {
  /// The name that settings and flags use.
  public let name: String
  /// What it carries, what it cannot hold and how that is dealt with.
  public let explanation: String
  private let content: Content

  private enum Content: Sendable {
    case everything
    /// A format of messages, with those beside it that hold what it cannot, and one of articles.
    case parts(messages: [any CatalogFormat], articles: (any SiteFormat)?)
  }

  /// Every format, sorted by name.
  public static let builtIn: [BundleFormat] = {
    let catalogs = [any CatalogFormat].builtIn
    let beside = Set(catalogs.compactMap { $0.companion?.name })
    let sites = [any SiteFormat].builtIn
    let messages = catalogs.filter { !beside.contains($0.name) }.map { format in
      let members = [format] + (format.companion.map { [$0] } ?? [])
      let site = sites.first { $0.name == format.name }
      return BundleFormat(
        // The name “json” means the bundle itself.
        name: format.name == "json" ? "icu-nested" : format.name,
        explanation: (members.map(\.explanation) + (site.map { [$0.explanation] } ?? [])).joined(separator: "\n"),
        content: .parts(messages: members, articles: site))
    }
    let articles = sites.filter { site in !catalogs.contains { $0.name == site.name } }.map { site in
      BundleFormat(name: site.name, explanation: site.explanation, content: .parts(messages: [], articles: site))
    }
    return (messages + articles + [.json]).sorted { $0.name < $1.name }
  }()

  /// The format of that name.
  public static func named(_ name: String) -> BundleFormat? { builtIn.first { $0.name == name } }

  private static let json = BundleFormat(
    name: "json",
    explanation: """
      LOCALE.json for each locale: articles with their metadata, their sentences (text, HTML, Markdown, state, freshness, \
      digest of the source) and the whole as HTML and Markdown; interface strings as ICU messages with their comments.
      Everything fits.
      """, content: .everything)

  /// Writes the bundles of all locales.
  ///
  /// - Parameter hasFile: Whether the project has a file at a path, so that links to it can be kept.
  public func encode(
    _ bundles: [LocaleBundle], languages: LanguageRegistry,
    hasFile: @escaping @Sendable (String) -> Bool = { _ in false }
  ) -> EncodedBundle {
    switch content {
    case .everything:
      return EncodedBundle(
        files: bundles.map {
          .init(path: "\($0.locale).json", locale: $0.locale, kind: .bundle, format: name, bytes: $0.encodedJSON)
        })
    case .parts(let messages, let articles):
      var encoded = encode(bundles, as: messages, languages)
      if let articles { encoded.append(articles.encode(Site(bundles, languages: languages, hasFile: hasFile))) }
      return encoded
    }
  }

  private func encode(
    _ bundles: [LocaleBundle], as formats: [any CatalogFormat], _ languages: LanguageRegistry
  ) -> EncodedBundle {
    var encoded = EncodedBundle()
    for bundle in bundles {
      guard let language = languages.language(bundle.locale) else { continue }
      let places = Dictionary(bundle.strings.map { ($0.key, $0.range) }) { first, _ in first }
      var omissions: [[String: EncodedCatalog.Problem]] = []
      for format in formats {
        let paths = format.paths(for: bundle.locale, source: bundle.source)
        let catalog = format.isBilingual ? bundle.bilingualCatalog : bundle.catalog
        guard !paths.isEmpty, !catalog.entries.isEmpty else { continue }
        let written = format.encode(catalog, language: language)
        let omitted = written.problems.filter(\.isOmitted)
        omissions.append(Dictionary(omitted.map { ($0.id, $0) }) { first, _ in first })
        encoded.losses += written.problems.filter { !$0.isOmitted }.compactMap { problem in
          places[problem.id].map { BundleLoss(problem, format: name, locale: bundle.locale, at: $0) }
        }
        guard omissions[omissions.count - 1].count < catalog.entries.count else { continue }
        for path in paths {
          encoded.add(
            .init(path: path, locale: bundle.locale, format: name, bytes: written.bytes), joining: format.joined)
        }
      }
      // What one of them leaves out, another may hold.
      guard let first = omissions.first else { continue }
      for (id, place) in places.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        guard var problem = first[id], omissions.allSatisfy({ $0[id] != nil }) else { continue }
        problem.message = omissions.compactMap { $0[id]?.message }.joined(separator: "; ")
        encoded.losses.append(BundleLoss(problem, format: name, locale: bundle.locale, at: place))
      }
    }
    return encoded
  }
}

/// What a format makes of the bundles of all locales.
public struct EncodedBundle: Sendable {
  /// The files.
  public private(set) var files: [BundleManifest.File] = []
  /// The positions of files by their paths.
  private var places: [String: Int] = [:]
  /// What the format cannot hold.
  public internal(set) var losses: [BundleLoss] = []
  /// Files of the project that belong to it, such as images, by the paths at which they are written.
  public private(set) var assets: [Asset] = []
  private var known: Set<Asset> = []

  /// A file of the project that is taken along as it is.
  public struct Asset: Sendable, Hashable {
    /// Its path in the project.
    public var source: String
    /// Its path in the output.
    public var path: String
    /// The format's name.
    public var format: String
  }

  init(files: [BundleManifest.File] = []) {
    for file in files { add(file) }
  }

  /// Adds a file; one at the same path becomes one with it.
  mutating func add(_ file: BundleManifest.File, joining: ([[UInt8]]) -> [UInt8]? = { _ in nil }) {
    guard let index = places[file.path] else {
      places[file.path] = files.count
      return files.append(file)
    }
    files[index].bytes = joining([files[index].bytes, file.bytes]) ?? file.bytes
    files[index].locale = nil
  }

  /// Takes a file of the project along, and gives back where it is written.
  mutating func addAsset(_ source: String, at path: String, for format: String) -> String {
    let asset = Asset(source: source, path: path, format: format)
    if known.insert(asset).inserted { assets.append(asset) }
    return path
  }

  mutating func append(_ other: EncodedBundle) {
    for file in other.files { add(file) }
    for asset in other.assets { _ = addAsset(asset.source, at: asset.path, for: asset.format) }
    losses += other.losses
  }
}

/// Something that a format cannot hold, or not without a change.
public struct BundleLoss: Sendable {
  /// The format's name.
  public var format: String
  /// The locale.
  public var locale: LanguageTag
  /// The key of the message, or the id of the article.
  public var key: String
  /// What is the case.
  public var reason: String
  /// Whether it is left out; else it is changed.
  public var isOmitted: Bool
  /// Whether only what translators are told is concerned.
  public var isAside: Bool
  /// Where the source has it.
  public var range: SourceRange
}

extension BundleLoss {
  init(_ problem: EncodedCatalog.Problem, format: String, locale: LanguageTag, at range: SourceRange) {
    self.init(
      format: format, locale: locale, key: problem.id, reason: problem.message, isOmitted: problem.isOmitted,
      isAside: problem.isAside, range: range)
  }
}
