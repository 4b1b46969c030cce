import Diagnostics
import Languages

/// Swift's source for the library `TosprogRuntime`.
struct SwiftSite: SiteFormat {
  static let id = "swift"
  let name = id
  let explanation = """
    Swift's source for the library TosprogRuntime: swift/Strings.swift with a function a key, such as \
    Strings.Article.readingTime(minutes: 7), and swift/Articles.swift with the articles in HTML and Markdown. All texts are \
    in the program, which needs no files; every answer says which locale it is from.
    Plurals, ranks, exact numbers, offsets and selects are ICU's. Numbers are written as the locale does; dates and times \
    are given as text. The runtime knows no other formats and no skeletons. Keys that become one name are refused, and so \
    is a translation that asks for other values than its source.
    """

  func encode(_ site: Site) -> EncodedBundle {
    let strings = SwiftStrings(site)
    let articles = SwiftArticles(site)
    var encoded = EncodedBundle()
    // Both, even where one is empty: a build says beforehand which files there will be.
    let files: [(path: String, kind: BundleManifest.Kind, text: String)] = [
      ("swift/Articles.swift", .article, articles.text), ("swift/Strings.swift", .strings, strings.text),
    ]
    for (path, kind, text) in files {
      encoded.add(.init(path: path, locale: nil, kind: kind, format: name, bytes: Array(text.utf8)))
    }
    encoded.losses = strings.losses + articles.losses
    return encoded
  }
}
