import Bitexts
import Bundles
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

/// What an article, or a file of interface strings, gives to the bundle of a locale.
struct BundlePart: Sendable {
  /// The article; `nil` for a draft that nobody asked for.
  var article: ArticleSelection?
  /// The strings, and how each message stands.
  var catalog: (pair: CatalogPair, freshness: [Freshness])?
  /// What is wrong with its files.
  var diagnostics: [Diagnostic] = []
  /// Whether one of them could not be read.
  var isUndone = false

  fileprivate mutating func note(_ diagnostics: [Diagnostic], isUndone: Bool? = nil) {
    self.diagnostics += diagnostics
    self.isUndone = self.isUndone || (isUndone ?? diagnostics.contains { $0.severity == .error })
  }
}

/// An article's two sides, and the keys of its units.
private typealias KeyedPairing = (pairing: Pairing, keys: [SentenceKey])

extension Project {
  /// What an article or a file of strings gives to each of the locales.
  func part(of article: Article, in tags: [LanguageTag], policy: BundlePolicy) -> [LanguageTag: BundlePart] {
    // Sentences have the same ids in every locale: those of the first that they are translated into. So a translation is
    // paired once, for its own bundle and for the source's.
    var pairings: [LanguageTag: Result<KeyedPairing?, Diagnostic>] = [:]
    func pairing(_ tag: LanguageTag) throws(Diagnostic) -> KeyedPairing? {
      if let known = pairings[tag] { return try known.get() }
      let result = Result { () throws(Diagnostic) -> KeyedPairing? in
        guard let pairing = try self.pairing(of: article, locale: tag) else { return nil }
        return (pairing, SentenceKey.keys(pairing.units, pairing.reviews))
      }
      pairings[tag] = result
      return try result.get()
    }
    var parts: [LanguageTag: BundlePart] = [:]
    for tag in tags {
      var part = BundlePart()
      do throws(Diagnostic) {
        if article.isCatalog {
          part.catalog = try catalogPair(of: article, locale: tag)
          guard let pair = part.catalog?.pair else { continue }
          part.note(pair.source.diagnostics + (tag == article.source ? [] : pair.target.diagnostics))
        } else if var input = try input(of: article, locale: tag, &part, pairing) {
          input.place = (article.files[tag] ?? article.files[article.source]).map(place)
          input.sourcePlace = article.files[article.source].map(place)
          part.article = ArticleSelection(input, locale: tag, policy: policy, render: \.renderedHTML)
        }
      } catch { part.note([error], isUndone: true) }
      parts[tag] = part
    }
    return parts
  }

  private func input(
    of article: Article, locale: LanguageTag, _ part: inout BundlePart,
    _ pairing: (LanguageTag) throws(Diagnostic) -> KeyedPairing?
  ) throws(Diagnostic) -> ArticleInput? {
    guard let path = article.files[article.source] else { return nil }
    if locale != article.source, let (pairing, keys) = try pairing(locale) {
      part.note(pairing.bitext.source.diagnostics)
      part.note(pairing.bitext.target.diagnostics)
      part.note(pairing.reading.diagnostics, isUndone: !pairing.reading.diagnostics.isEmpty)
      return ArticleInput(id: article.id, bitext: pairing.bitext, reviews: pairing.reviews, keys: keys)
    }
    var first: KeyedPairing?
    for other in locales where other != article.source && first == nil { first = try pairing(other) }
    let source: Document
    if let first {
      source = first.pairing.bitext.source
    } else {
      source = try document(at: path, try languages(of: article, locale: article.source).source)
    }
    part.note(source.diagnostics)
    let keys = first.map { $0.pairing.bitext.sourceKeys($0.keys) }
    return locale == article.source
      ? ArticleInput(id: article.id, source: source, keys: keys)
      : ArticleInput(id: article.id, untranslated: source, keys: keys)
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
