/// A Hugo content tree.
struct HugoSite: SiteFormat {
  let name = "hugo"
  let explanation = """
    Hugo's content tree: content/LOCALE/PATH.md with the articles' own front matter, translationKey by which Hugo finds the \
    other languages, and draft for drafts; links between articles are relref, images lie in static. \
    config/_default has the languages with their folders, and lets through the elements that mark text standing in.
    """

  func encode(_ site: Site) -> EncodedBundle {
    var encoded = EncodedBundle()
    for bundle in site.bundles {
      for article in bundle.articles {
        let path = "hugo/content/\(bundle.locale)/\(article.place).md"
        let page = SitePage(site: site, bundle: bundle, article: article, path: path)
        let text =
          page.frontMatter(article.state == "draft" ? [("draft", "true")] : [])
          + page.markdown { destination in
            switch destination {
            case .article(let id, let rest):
              site.article(id, in: bundle).map { "{{< relref \(JSONText.quoted("/\($0.place).md\(rest)")) >}}" }
            case .asset(let path, let rest):
              "/" + encoded.addAsset(path, at: "hugo/static/\(site.assetPath(path))", for: name).dropFirst(12) + rest
            }
          }
        encoded.add(
          .init(path: path, locale: bundle.locale, kind: .article, format: name, bytes: Array(text.utf8)))
      }
    }
    guard !encoded.files.isEmpty else { return encoded }
    let languages = site.bundles.enumerated().map { index, bundle in
      "\(bundle.locale):\n  contentDir: \"content/\(bundle.locale)\"\n  weight: \(index + 1)\n"
    }
    for (file, text) in [
      ("languages", languages.joined()), ("markup", "goldmark:\n  renderer:\n    unsafe: true\n"),
    ] {
      let path = "hugo/config/_default/\(file).yaml"
      encoded.add(.init(path: path, locale: nil, kind: .asset, format: name, bytes: Array(text.utf8)))
    }
    return encoded
  }
}
