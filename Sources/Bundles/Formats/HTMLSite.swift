import Languages

/// Rendered articles as pages of their own.
struct HTMLSite: SiteFormat {
  let name = "html"
  let explanation = """
    A page for each article in HTML, html/LOCALE/PATH.html, without scripts and styles, with its language, its description \
    and links to its other languages. Links between articles lead to the pages; images are copied. What stands in for a \
    translation carries its own lang.
    Everything fits.
    """

  func encode(_ site: Site) -> EncodedBundle {
    var encoded = EncodedBundle()
    for bundle in site.bundles {
      for article in bundle.articles {
        let page = SitePage(site: site, bundle: bundle, article: article, path: HTMLSite.path(article, bundle.locale))
        encoded.add(
          .init(
            path: page.path, locale: bundle.locale, kind: .article, format: name,
            bytes: Array(text(page, &encoded).utf8)))
      }
    }
    return encoded
  }

  private static func path(_ article: BundleArticle, _ locale: LanguageTag) -> String {
    let folder = article.place.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return "html/\(locale)/\(folder)\(article.fileName).html"
  }

  private func text(_ page: SitePage, _ encoded: inout EncodedBundle) -> String {
    let (article, bundle) = (page.article, page.bundle)
    let body = page.html { destination in
      switch destination {
      case .article(let id, let rest):
        page.site.nearest(id, to: bundle).map {
          SitePath.relative(HTMLSite.path($0.article, $0.bundle.locale), from: page.path) + rest
        }
      case .asset(let path, let rest):
        SitePath.relative(
          encoded.addAsset(path, at: "html/\(page.site.assetPath(path))", for: name), from: page.path) + rest
      }
    }
    let description = article.metadata.first { $0.key == "description" }?.value
    let others = page.site.bundles.compactMap { other -> String? in
      guard other.locale != bundle.locale, let twin = page.site.article(article.id, in: other), twin.fallback == nil
      else {
        return nil
      }
      let path = SitePath.relative(HTMLSite.path(twin, other.locale), from: page.path)
      return "<link rel=\"alternate\" hreflang=\"\(other.locale)\" href=\"\(SegmentHTML.escaped(path))\">\n"
    }
    let title = SegmentHTML.escaped(article.title)
    // A text that has a main heading of its own needs no second one.
    let hasHeading = article.segments.contains { $0.kind == "heading" && $0.level == 1 }
    return """
      <!DOCTYPE html>
      <html lang="\(bundle.locale)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      \(description.map { "<meta name=\"description\" content=\"\(SegmentHTML.escaped($0))\">\n" } ?? "")\(others.joined())\
      </head>
      <body>
      <article>
      \(hasHeading ? "" : "<h1>\(title)</h1>\n")\(body)\
      </article>
      </body>
      </html>

      """
  }
}
