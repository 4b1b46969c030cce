import Diagnostics
import Documents

/// A way to write rendered articles, a content tree, or everything as the source of a program.
///
/// Law: the same site gives the same files, every article of every bundle is in them, and text that stands in for a
/// translation is marked with its language.
public protocol SiteFormat: Sendable {
  /// The name that settings and flags use; a format of messages with the same name is written along.
  var name: String { get }
  /// What it carries, and what its consumer must be told.
  var explanation: String { get }
  /// Writes all articles.
  func encode(_ site: Site) -> EncodedBundle
}

extension [any SiteFormat] {
  /// Every format, sorted by name.
  public static var builtIn: [any SiteFormat] {
    [DocusaurusSite(), HTMLSite(), HugoSite(), MarkdownSite(), SwiftSite()]
  }
}

/// An article on its way into a tree of files.
struct SitePage {
  let site: Site
  let bundle: LocaleBundle
  let article: BundleArticle
  /// Where it is written.
  let path: String

  /// The front matter as its author wrote it, with what is missing there; the id makes the locales find each other.
  ///
  /// - Parameter more: Other members, left out where the author has them.
  func frontMatter(_ more: [(String, String)] = []) -> String {
    let document = article.document
    let text = document.frontMatter.range?.text ?? ""
    let fence = text.hasPrefix("+++") ? "+++" : "---"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map {
      String($0.utf8.last == 0x0D ? $0.dropLast() : $0)
    }
    if lines.first == fence { lines.removeFirst() }
    if let end = lines.lastIndex(of: fence) { lines.removeSubrange(end...) }
    let known = Set(document.frontMatter.entries.map(\.key))
    let members =
      [("title", article.title), ("translationKey", article.id)] + article.metadata + more
    var seen: Set<String> = []
    for (key, value) in members where !known.contains(key) && seen.insert(key).inserted {
      let quoted = JSONText.quoted(value)
      lines.append(fence == "---" ? "\(key): \(quoted)" : "\(key) = \(quoted)")
    }
    return ([fence] + lines + [fence]).joined(separator: "\n") + "\n\n"
  }

  /// The text in Markdown with its links replaced; a whole article that stands in is marked with its language.
  func markdown(_ replacement: (Site.Destination) -> String?) -> String {
    let text =
      article.document.format == "markdown"
      ? Relinking.markdown(article.document, code: article.code) { target in
        site.destination(target, in: article).flatMap(replacement)
      } : html(replacement)
    guard let tag = article.fallback, article.document.format == "markdown" else { return text }
    return "<div lang=\"\(tag)\">\n\n\(text)\n</div>\n"
  }

  /// The rendered text with its links replaced.
  func html(_ replacement: (Site.Destination) -> String?) -> String {
    Relinking.html(article.html) { target in site.destination(target, in: article).flatMap(replacement) }
  }
}
