import Diagnostics
import Documents
import Languages

/// A Docusaurus content tree.
struct DocusaurusSite: SiteFormat {
  let name = "docusaurus"
  let explanation = """
    Docusaurus' content tree: the source in docs, translations under the same names in \
    i18n/LOCALE/docusaurus-plugin-content-docs/current, because Docusaurus pairs by name; images lie in static.
    Docusaurus reads Markdown as MDX unless its setting markdown.format is “detect”; an article with “{” or “<” in its text \
    is said to need that.
    """

  func encode(_ site: Site) -> EncodedBundle {
    var encoded = EncodedBundle()
    for bundle in site.bundles {
      func path(_ article: BundleArticle) -> String {
        bundle.locale == bundle.source
          ? "docusaurus/docs/\(article.sourcePlace).md"
          : "docusaurus/i18n/\(bundle.locale)/docusaurus-plugin-content-docs/current/\(article.sourcePlace).md"
      }
      for article in bundle.articles {
        let page = SitePage(site: site, bundle: bundle, article: article, path: path(article))
        let text =
          page.frontMatter(article.state == "draft" ? [("draft", "true")] : [])
          + page.markdown { destination in
            switch destination {
            case .article(let id, let rest):
              site.article(id, in: bundle).map { SitePath.relative(path($0), from: page.path) + rest }
            case .asset(let path, let rest):
              "/" + encoded.addAsset(path, at: "docusaurus/static/\(site.assetPath(path))", for: name).dropFirst(18)
                + rest
            }
          }
        if article.document.mayReadAsMDX {
          encoded.losses.append(
            BundleLoss(
              format: name, locale: bundle.locale, key: article.id,
              reason: "“{” and “<” in text need Docusaurus' setting markdown.format: detect", isOmitted: false,
              isAside: false, range: article.document.file.start))
        }
        encoded.add(
          .init(path: page.path, locale: bundle.locale, kind: .article, format: name, bytes: Array(text.utf8)))
      }
    }
    return encoded
  }
}

extension Document {
  /// Whether a sentence has a character that MDX takes for its own; where the file has neither it nor a reference, none has.
  fileprivate var mayReadAsMDX: Bool {
    let own: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "<")]
    guard file.bytes.contains(where: { own.contains($0) || $0 == UInt8(ascii: "&") }) else { return false }
    return segments.contains { $0.text.hasByte(where: own.contains) }
  }
}
