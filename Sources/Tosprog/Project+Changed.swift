import Diagnostics

extension Project {
  /// The articles that a change may concern: those whose files or ledgers it touches, and all of them when it touches the
  /// settings, the glossary, the lexicon, or takes away a file that articles may link to.
  public func articles(touchedBy changes: GitChanges) -> [Article] {
    guard !changes.isEverything else { return articles }
    let touched = changes.changed.union(changes.deleted)
    let shared = [settings.path, "\(configuration.ledger)/lexicon.tsv"] + configuration.glossary
    guard !touched.contains(where: { path in shared.contains { path == $0 || path.hasPrefix($0 + "/") } }) else {
      return articles
    }
    let lost = changes.deleted.filter { contentFolder == "." || $0.hasPrefix(contentFolder + "/") }
    guard lost.allSatisfy(isArticle) else { return articles }
    return articles.filter { article in
      // What has been deleted may be the side that the article now lacks.
      if !lost.isEmpty, article.files.count < locales.count { return true }
      return (Array(article.files.values) + locales.map { ledgerPath(of: article, locale: $0) })
        .contains(where: touched.contains)
    }
  }

  /// Whether a folder, given absolute, is one of those that the project is read from, or lies in one.
  public func holdsSources(_ folder: String) -> Bool {
    let here = folder.relative(to: Disk.resolved(root))
    return ([contentFolder, configuration.ledger] + configuration.glossary).contains {
      $0 != "." && (here == $0 || here.hasPrefix($0 + "/"))
    }
  }

  /// Whether a file, given absolute, is there and is an article, interface strings, the settings, a ledger or a glossary.
  public func isMade(of file: String) -> Bool {
    let full = Disk.resolved(file.normalizedPath)
    guard Disk.kind(full) != nil else { return false }
    let here = full.relative(to: Disk.resolved(root))
    if here == settings.path || articles.contains(where: { $0.files.values.contains(here) }) { return true }
    if here.hasPrefix(configuration.ledger + "/") { return ["jsonl", "tsv", "tmx"].contains(here.pathExtension) }
    return configuration.glossary.contains { place in
      here == place || here.hasPrefix(place + "/") && ["yml", "yaml"].contains(here.pathExtension)
    }
  }

  private func isArticle(_ path: String) -> Bool {
    path.hasPrefix(configuration.ledger + "/") || ProjectScan.isArticle(path)
  }

  /// The folder in which articles lie.
  var contentFolder: String {
    switch configuration.layout {
    case .folders(let folder): folder
    case .pattern(let pattern): LocalePattern(pattern)?.folder ?? "."
    }
  }
}
