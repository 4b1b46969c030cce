import Bitexts
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

/// Everything that a project says in one locale, for other projects to use.
public struct LocaleBundle: Sendable {
  /// The locale.
  public let locale: LanguageTag
  /// The project's source locale.
  public let source: LanguageTag
  /// The articles, sorted by the bytes of their ids.
  public private(set) var articles: [BundleArticle] = []
  /// The interface strings, sorted by the bytes of their keys.
  public private(set) var strings: [BundleString] = []
  /// Articles and messages that were asked for and are not in, sorted.
  public private(set) var omitted: [String] = []
  /// How the sentences of all articles stand, also of those that are not in; drafts count only when they are asked for.
  public private(set) var coverage = Coverage()
  /// How the interface strings stand.
  public private(set) var stringCoverage = Coverage()
  /// What keeps the bundle from being made under ``BundlePolicy/Incomplete/fail``, and keys that collide.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Selects what is in the bundle.
  ///
  /// - Parameter articles: the articles as ``BundlePolicy`` selects them.
  /// - Parameter catalogs: the interface strings; the source locale faces each catalog with itself.
  /// - Parameter freshness: how the messages of each catalog stand, in the order of its units; what is not given is
  ///   unconfirmed.
  public init(
    locale: LanguageTag, source: LanguageTag, articles: [ArticleSelection], catalogs: [CatalogPair],
    freshness: [[Freshness]] = [], policy: BundlePolicy = BundlePolicy()
  ) {
    self.locale = locale
    self.source = source
    var ids: Set<[UInt8]> = []
    for article in articles { add(article, ids: &ids) }
    var keys: Set<[UInt8]> = []
    for (index, pair) in catalogs.enumerated() {
      add(pair, freshness.indices.contains(index) ? freshness[index] : [], policy: policy, keys: &keys)
    }
    self.articles.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    strings.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    omitted.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether every sentence and message has a translation.
  public var isComplete: Bool { coverage.missing == 0 && stringCoverage.missing == 0 }

  /// Articles and messages in which the source stands in, sorted.
  public var fallbacks: [String] {
    let articles = articles.filter { article in article.segments.contains { $0.fallback != nil } }.map(\.id)
    return (articles + strings.filter { $0.fallback != nil }.map(\.key)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private mutating func add(_ selection: ArticleSelection, ids: inout Set<[UInt8]>) {
    guard ids.insert(Array(selection.id.utf8)).inserted else {
      return diagnostics.append(
        .error("another article has the id “\(selection.id)”", at: selection.start, rule: "file-problem"))
    }
    coverage = coverage + selection.coverage
    if let article = selection.article {
      articles.append(article)
    } else if let refusal = selection.refusal {
      diagnostics.append(refusal)
    } else {
      omitted.append(selection.id)
    }
  }

  private mutating func add(
    _ pair: CatalogPair, _ freshness: [Freshness], policy: BundlePolicy, keys: inout Set<[UInt8]>
  ) {
    var counted: [Freshness] = []
    for (index, unit) in pair.units.enumerated() {
      // What the source does not have, nobody asks for.
      guard let original = unit.source?.target else { continue }
      let translation = unit.target?.target.flatMap { $0.message.problems.isEmpty ? $0 : nil }
      let known = freshness.indices.contains(index) ? freshness[index] : .unconfirmed
      counted.append(translation == nil ? .missing : known)
      let place = unit.source?.keyRange ?? original.range
      guard keys.insert(Array(unit.id.utf8)).inserted else {
        diagnostics.append(
          .error("the key “\(unit.id)” occurs in another file too", at: place, rule: "file-problem"))
        continue
      }
      let text = translation ?? original
      let size = text.source.text.utf8.count
      if size > BundleString.sizeLimit {
        let message = "“\(unit.id)” has \(size) bytes; a message may have \(BundleString.sizeLimit)"
        diagnostics.append(.error(message, at: text.range, rule: "file-problem"))
      }
      if let translation {
        strings.append(
          BundleString(
            key: unit.id, path: unit.source?.path ?? [unit.id], message: translation.message,
            original: original.message, comments: unit.source?.comments ?? [], range: place))
        continue
      }
      switch policy.strings {
      case .fail:
        diagnostics.append(
          .error("“\(unit.id)” has no translation to \(locale)", at: unit.targetRange, rule: "missing-translation")
            .note("the source has it here", at: original.range))
      case .omit: omitted.append(unit.id)
      case .fallback:
        guard original.message.problems.isEmpty else {
          omitted.append(unit.id)
          continue
        }
        strings.append(
          BundleString(
            key: unit.id, path: unit.source?.path ?? [unit.id], message: original.message, original: original.message,
            comments: unit.source?.comments ?? [], fallback: source, range: place))
      }
    }
    stringCoverage = stringCoverage + Coverage(counted, words: 0)
  }

  /// Selects what is in the bundle from articles as they are; see ``ArticleSelection``.
  public init(
    locale: LanguageTag, source: LanguageTag, articles: [ArticleInput], catalogs: [CatalogPair],
    freshness: [[Freshness]] = [], policy: BundlePolicy = BundlePolicy(), render: (Document) -> String
  ) {
    let selected = articles.compactMap { ArticleSelection($0, locale: locale, policy: policy, render: render) }
    self.init(
      locale: locale, source: source, articles: selected, catalogs: catalogs, freshness: freshness, policy: policy)
  }

  /// The bundle as in `DESIGN.md`, members sorted: the same bytes for the same content.
  public var encodedJSON: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(articles.reduce(strings.count * 256 + 1024) { $0 + $1.jsonSize })
    let names = ["articles", "locale", "schema", "source", "strings"]
    JSON.writeObject(names, into: &bytes, pretty: true) { index, bytes in
      switch names[index] {
      case "articles":
        JSON.writeObject(articles.map(\.id), into: &bytes, pretty: true, depth: 1) { index, bytes in
          articles[index].json.write(into: &bytes, pretty: true, depth: 2)
        }
      case "strings":
        JSON.writeObject(strings.map(\.key), into: &bytes, pretty: true, depth: 1) { index, bytes in
          strings[index].json.write(into: &bytes, pretty: true, depth: 2)
        }
      case "schema": JSON.int(1).write(into: &bytes)
      case "locale": JSON.writeString(locale.description, into: &bytes)
      default: JSON.writeString(source.description, into: &bytes)
      }
    }
    bytes.append(0x0A)
    return bytes
  }

  /// The interface strings as a catalog, for the formats that hold sources beside their translations; what stands in
  /// for a translation is none there.
  public var bilingualCatalog: Catalog {
    Catalog(
      language: locale, sourceLanguage: source,
      entries: strings.map { string in
        CatalogEntry(
          id: string.key, path: string.path, source: CatalogText(string.original),
          target: string.fallback == nil ? CatalogText(string.message) : nil, comments: string.comments)
      })
  }
}

extension LocaleBundle {
  /// The interface strings as a catalog of this locale, for the formats of one language, which take the order of arguments
  /// from the sources; a fallback is in, and its comment says so.
  public var catalog: Catalog {
    var catalog = bilingualCatalog
    for (index, string) in strings.enumerated() {
      catalog.entries[index].target = CatalogText(string.message)
      if let tag = string.fallback {
        catalog.entries[index].comments.append("Not translated: this is the text in \(tag).")
      }
    }
    return catalog
  }
}

/// A message of a bundle.
public struct BundleString: Sendable {
  /// The key.
  public var key: String
  /// The keys from the outermost to the innermost.
  public var path: [String]
  /// The message.
  public var message: Message
  /// The source's message.
  public var original: Message
  /// What translators should know.
  public var comments: [String]
  /// The locale that stands in.
  public var fallback: LanguageTag?
  /// Where the source has it.
  public var range: SourceRange

  /// A message of an interface is a sentence; one of many megabytes is a mistake that consumers choke on.
  static let sizeLimit = 1 << 20

  var json: JSON {
    var members: [(String, JSON)] = [("message", .string(message.canonicalText))]
    if !comments.isEmpty { members.append(("comment", .string(comments.joined(separator: "\n")))) }
    if let fallback { members.append(("fallback", .string(fallback.description))) }
    return .sorted(members)
  }
}
