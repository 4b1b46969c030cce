import Languages

/// Articles in Markdown.
struct MarkdownSite: SiteFormat {
  let name = "markdown"
  let explanation = """
    The articles in Markdown with their front matter, markdown/LOCALE/PATH.md; translationKey is the article's id, equal in \
    all locales. Links between articles lead to the files; images are copied. What stands in for a translation is in an \
    element with its lang.
    An article in HTML is written as the HTML that it is.
    """

  func encode(_ site: Site) -> EncodedBundle {
    var encoded = EncodedBundle()
    for bundle in site.bundles {
      func path(_ article: BundleArticle, _ locale: LanguageTag) -> String { "markdown/\(locale)/\(article.place).md" }
      for article in bundle.articles {
        let page = SitePage(site: site, bundle: bundle, article: article, path: path(article, bundle.locale))
        let text =
          page.frontMatter()
          + page.markdown { destination in
            switch destination {
            case .article(let id, let rest):
              site.nearest(id, to: bundle).map {
                SitePath.relative(path($0.article, $0.bundle.locale), from: page.path) + rest
              }
            case .asset(let path, let rest):
              SitePath.relative(
                encoded.addAsset(path, at: "markdown/\(site.assetPath(path))", for: name), from: page.path) + rest
            }
          }
        encoded.add(
          .init(path: page.path, locale: bundle.locale, kind: .article, format: name, bytes: Array(text.utf8)))
      }
    }
    return encoded
  }
}
