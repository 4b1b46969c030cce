import Catalogs
import Diagnostics
import Languages

/// A notation that bundles are written in: the JSON of everything, or messages as a consumer's own tools read them.
public struct BundleFormat: Sendable {
  /// The name that settings and flags use.
  public let name: String
  /// What it carries, what it cannot hold and how that is dealt with.
  public let explanation: String
  private let content: Content

  private enum Content: Sendable {
    case everything
    /// A format of messages, with those beside it that hold what it cannot.
    case messages([any CatalogFormat])
  }

  /// Every format, sorted by name.
  public static let builtIn: [BundleFormat] = {
    let catalogs = [any CatalogFormat].builtIn
    let beside = Set(catalogs.compactMap { $0.companion?.name })
    let messages = catalogs.filter { !beside.contains($0.name) }.map { format in
      let members = [format] + (format.companion.map { [$0] } ?? [])
      // The name “json” means the bundle itself.
      return BundleFormat(
        name: format.name == "json" ? "icu-nested" : format.name,
        explanation: members.map(\.explanation).joined(separator: "\n"), content: .messages(members))
    }
    return (messages + [.json]).sorted { $0.name < $1.name }
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
  public func encode(_ bundles: [LocaleBundle], languages: LanguageRegistry) -> EncodedBundle {
    switch content {
    case .everything:
      EncodedBundle(
        files: bundles.map { .init(path: "\($0.locale).json", locale: $0.locale, format: name, bytes: $0.encodedJSON) })
    case .messages(let formats): encode(bundles, as: formats, languages)
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
  public private(set) var files: [BundleManifest.File]
  /// What the format cannot hold.
  public internal(set) var losses: [BundleLoss] = []

  init(files: [BundleManifest.File] = []) { self.files = files }

  /// Adds a file; one at the same path becomes one with it.
  mutating func add(_ file: BundleManifest.File, joining: ([[UInt8]]) -> [UInt8]?) {
    guard let index = files.firstIndex(where: { $0.path == file.path }) else { return files.append(file) }
    files[index].bytes = joining([files[index].bytes, file.bytes]) ?? file.bytes
    files[index].locale = nil
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

  init(_ problem: EncodedCatalog.Problem, format: String, locale: LanguageTag, at range: SourceRange) {
    self.format = format
    self.locale = locale
    key = problem.id
    reason = problem.message
    isOmitted = problem.isOmitted
    isAside = problem.isAside
    self.range = range
  }
}
