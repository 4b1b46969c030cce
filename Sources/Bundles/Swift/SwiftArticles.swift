import Diagnostics
import Documents
import Languages

/// The articles as Swift's source, their texts in it.
struct SwiftArticles {
  private(set) var text = ""
  private(set) var losses: [BundleLoss] = []

  init(_ site: Site) {
    text = SwiftSource.head
    var articles: [(article: BundleArticle, place: SwiftNames.Place)] = []
    var known: Set<[UInt8]> = []
    var names = SwiftNames()
    names.claim(SwiftArticles.list, for: "the list of all")
    var refused: [(BundleArticle, String)] = []
    for article in site.bundles.flatMap(\.articles) where known.insert(Array(article.id.utf8)).inserted {
      guard let place = SwiftArticles.place(of: article.id) else {
        refused.append((article, "no name that Swift accepts can be made of the id"))
        continue
      }
      names.claim(place, for: article.id)
      articles.append((article, place))
    }
    articles.removeAll { article, place in
      guard let refusal = names.refusal(of: place, for: article.id) else { return false }
      refused.append((article, refusal))
      return true
    }
    for (article, reason) in refused {
      guard let locale = site.bundles.first?.source else { continue }
      losses.append(
        BundleLoss(
          format: SwiftSite.id, locale: locale, key: article.id, reason: reason, isOmitted: true, isAside: false,
          range: article.document.file.start))
    }
    guard !articles.isEmpty else { return }
    text += "/// The articles, by their ids.\n"
    var members = articles.map { article, place in
      (place: place, lines: SwiftArticles.declaration(article, place, site))
    }
    members.append(
      (SwiftArticles.list, SwiftArticles.listed(articles.map(\.place))))
    text += SwiftSource.tree("Articles", members)
  }

  /// The name under which all articles are found.
  private static let list = SwiftNames.Place(namespaces: [], member: "all")

  /// `articles/needles` as `needles`: that it is an article, the outermost name says already.
  private static func place(of id: String) -> SwiftNames.Place? {
    var path = id.split(separator: "/").map(String.init)
    if path.count > 1, path[0].lowercased() == "articles" { path.removeFirst() }
    return SwiftNames.place(of: path)
  }

  private static func listed(_ places: [SwiftNames.Place]) -> [String] {
    let paths = places.map { ($0.namespaces + [$0.member]).map(SwiftNames.written).joined(separator: ".") }
    return SwiftSource.comment(["All of them, in the order of their ids."])
      + ["public static var \(list.member): [LocalizedArticle] {", "  ["] + paths.map { "    \($0)," } + [
        "  ]", "}",
      ]
  }

  private static func declaration(_ article: BundleArticle, _ place: SwiftNames.Place, _ site: Site) -> [String] {
    let source = site.bundles.first?.source.description ?? ""
    let versions = site.bundles.compactMap { bundle in
      site.article(article.id, in: bundle).map { version($0, bundle.locale) }
    }
    return SwiftSource.comment([article.title]) + [
      "public static let \(SwiftNames.written(place.member)) = LocalizedArticle(",
      "  \(SwiftLiteral.line(article.id)), source: \(SwiftLiteral.line(source)),",
      "  [\n" + versions.joined(separator: ",\n"), "  ])",
    ]
  }

  private static func version(_ article: BundleArticle, _ locale: LanguageTag) -> String {
    var seen: Set<String> = []
    let metadata = article.metadata.filter { seen.insert($0.key).inserted }.map {
      "\(SwiftLiteral.line($0.key)): \(SwiftLiteral.line($0.value))"
    }
    return """
          ArticleVersion(
            \(SwiftLiteral.line(locale.description)),
            fallback: \(article.fallback.map { SwiftLiteral.line($0.description) } ?? "nil"), isComplete: \(article.isComplete),
            slug: \(SwiftLiteral.line(article.slug)), title: \(SwiftLiteral.line(article.title)),
            metadata: [\(metadata.isEmpty ? ":" : metadata.joined(separator: ", "))],
            html: \(SwiftLiteral.block(article.html)),
            markdown: \(SwiftLiteral.block(article.markdown)))
      """
  }
}
