import Diagnostics
import Documents
import Languages

/// The bundles of all locales as a tree of files, in which links lead from one file to another.
public struct Site {
  /// The bundles.
  public let bundles: [LocaleBundle]
  /// The languages that are known.
  let languages: LanguageRegistry
  /// Whether the project has a file at a path; images and downloads are taken along.
  let hasFile: @Sendable (String) -> Bool
  /// The folder that all articles lie in, with a slash, or nothing.
  private let folder: String
  /// The article of each file, in whatever locale.
  private let articles: [String: String]
  /// The articles of each locale by their ids.
  private let pages: [LanguageTag: [String: BundleArticle]]

  /// Puts a site together.
  public init(_ bundles: [LocaleBundle], languages: LanguageRegistry, hasFile: @escaping @Sendable (String) -> Bool) {
    self.bundles = bundles
    self.languages = languages
    self.hasFile = hasFile
    let pairs = bundles.flatMap(\.articles).flatMap { article in article.files.map { ($0, article.id) } }
    articles = Dictionary(pairs) { first, _ in first }
    pages = Dictionary(
      bundles.map { ($0.locale, Dictionary($0.articles.map { ($0.id, $0) }) { first, _ in first }) }
    ) { first, _ in first }
    folder = Site.commonFolder(pairs.map(\.0))
  }

  /// Where a destination leads in the project.
  enum Destination {
    case article(id: String, rest: String)
    case asset(path: String, rest: String)
  }

  /// What a relative destination in an article means; `nil` for addresses on the net and whatever is not there.
  func destination(_ target: String, in article: BundleArticle) -> Destination? {
    let path = String(target.prefix { $0 != "#" && $0 != "?" })
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(":"), !path.contains("{"),
      let resolved = SitePath.resolve(path, from: article.document.file.path)
    else { return nil }
    let rest = String(target.dropFirst(path.count))
    if let id = articles[resolved] { return .article(id: id, rest: rest) }
    guard hasFile(resolved) else { return nil }
    return .asset(path: resolved, rest: rest)
  }

  /// The article of that id in a locale.
  func article(_ id: String, in bundle: LocaleBundle) -> BundleArticle? { pages[bundle.locale]?[id] }

  /// The article of that id in a locale, else in the first locale that has it.
  func nearest(_ id: String, to bundle: LocaleBundle) -> (bundle: LocaleBundle, article: BundleArticle)? {
    for candidate in [bundle] + bundles {
      if let article = article(id, in: candidate) { return (candidate, article) }
    }
    return nil
  }

  /// The path of an asset below the folder that all articles lie in.
  func assetPath(_ path: String) -> String { path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path }

  private static func commonFolder(_ paths: [String]) -> String {
    guard var common = paths.first?.split(separator: "/").dropLast().map(String.init) else { return "" }
    for path in paths {
      let parts = path.split(separator: "/").dropLast().map(String.init)
      while !parts.starts(with: common) { common.removeLast() }
    }
    return common.map { $0 + "/" }.joined()
  }
}

/// Paths with `/` between their parts.
enum SitePath {
  /// A relative path as seen from a file; `nil` where it leads out of the project.
  static func resolve(_ path: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(String(part))
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts.joined(separator: "/")
  }

  /// How `path` is written in a link from `file`.
  static func relative(_ path: String, from file: String) -> String {
    let from = file.split(separator: "/").dropLast()
    let to = path.split(separator: "/")
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return String(repeating: "../", count: from.count - shared) + to.dropFirst(shared).joined(separator: "/")
  }
}
