import Languages

/// What links of a source are in its translation: those to other articles lead to their translations.
struct LinkTranslation {
  /// Files of articles in the target by those in the source, relative to the root.
  private let files: [String: String]
  private let urls: [Configuration.URLMapping]
  private let sourceFolder: String
  private let targetFolder: String

  init(_ project: Project, _ article: Article, locale: LanguageTag) {
    let pairs = project.articles.compactMap { other -> (String, String)? in
      guard let one = other.files[article.source], let two = other.files[locale] else { return nil }
      return (one, two)
    }
    files = Dictionary(pairs) { first, _ in first }
    urls = project.configuration.urls
    let source = article.files[article.source] ?? ""
    sourceFolder = source.parentPath
    targetFolder = (project.path(of: article, locale: locale) ?? source).parentPath
  }

  /// The address in the translation; `nil` where it stays as it is.
  func address(_ address: String) -> String? {
    for mapping in urls where address.contains(mapping.source) {
      return address.replacing(mapping.source, with: mapping.target, maxReplacements: 1)
    }
    guard !address.contains("://"), !address.hasPrefix("/"), !address.hasPrefix("#") else { return nil }
    let path = String(address.prefix { $0 != "#" && $0 != "?" })
    let place = sourceFolder.appending(path: path).normalizedPath
    guard !path.isEmpty, let target = files[place] else { return nil }
    return target.relativePath(from: targetFolder) + address.dropFirst(path.count)
  }
}

extension String {
  /// This path as a link from a folder, both relative to the same root.
  fileprivate func relativePath(from folder: String) -> String {
    let parts = split(separator: "/")
    let base = folder == "." ? [] : folder.split(separator: "/")
    let shared = zip(parts.dropLast(), base).prefix { $0 == $1 }.count
    return (base.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared)).joined(separator: "/")
  }
}
