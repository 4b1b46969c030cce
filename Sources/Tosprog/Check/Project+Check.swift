import Diagnostics
import Languages
import Reports

extension Project {
  /// Checks articles, as many at a time as there are processors or `jobs` says; the report's order never depends on timing.
  ///
  /// - Parameters:
  ///   - keepsSentences: whether the report holds the articles themselves, for formats that show them.
  ///   - keepsFiles: whether findings hold their files whole, as fixes need them. Without, a run needs memory for its findings and
  ///     for the articles that are being judged, however large the project is.
  public func check(
    _ chosen: [Article], jobs: Int? = nil, keepsSentences: Bool = false, keepsFiles: Bool = true
  ) async -> CheckOutcome {
    let memo = keepsFiles ? nil : CheckMemo(self, keepsSentences: keepsSentences)
    let outcomes = await judge(
      tasks(of: chosen), jobs: jobs, memo: memo, keepsSentences: keepsSentences, keepsFiles: keepsFiles)
    var outcome = await Assembly(self, outcomes: outcomes).outcome(FactPlaces(self), jobs: jobs)
    finish(&outcome, memo)
    return outcome
  }

  /// An article in a locale that it is translated into.
  typealias Translation = (article: Article, locale: LanguageTag)

  /// Every article in every locale but its own.
  func tasks(of articles: [Article]) -> [Translation] {
    articles.flatMap { article in locales.filter { $0 != article.source }.map { (article, $0) } }
  }

  /// Finds what is known of each article, and judges the others.
  func judge(
    _ tasks: [Translation], jobs: Int?, memo: CheckMemo?, keepsSentences: Bool, keepsFiles: Bool
  ) async -> [ArticleOutcome] {
    var outcomes: [ArticleOutcome?] = [ArticleOutcome?](repeating: nil, count: tasks.count)
    if let memo { outcomes = await concurrently(tasks, jobs: jobs) { memo.find($0.article, $0.locale) } }
    let open = outcomes.indices.filter { outcomes[$0] == nil }
    guard !open.isEmpty else { return outcomes.compactMap { $0 } }
    // The word pairs are read while the glossary is prepared: together they are a fifth of a short run.
    async let words: Void = readWordPairs()
    let checkers = Checkers(self, keepsSentences: keepsSentences)
    await words
    let judged = await concurrently(open, jobs: jobs) { index in
      let (article, locale) = tasks[index]
      let judge = { checkers.check(article, locale: locale) }
      let outcome = memo?.judge(article, locale, judge) ?? judge()
      return keepsFiles ? outcome : outcome.compact()
    }
    for (index, outcome) in zip(open, judged) { outcomes[index] = outcome }
    return outcomes.compactMap { $0 }
  }

  /// Keeps what was found for the next run.
  func finish(_ outcome: inout CheckOutcome, _ memo: CheckMemo?) {
    history.memo?.save()
    outcome.cacheProblem = cacheProblem
    do throws(Disk.Failure) { try memo?.save() } catch {
      outcome.cacheProblem = "nothing can be kept for the next run: “\(error.path)”: \(error.reason)"
    }
  }

  private func readWordPairs() async {
    for pair in registry.pairs { _ = pair.words() }
  }

  /// The articles that paths name: files of either side, folders, or ids; all when none is given.
  ///
  /// - Throws: When a path names none.
  public func articles(at paths: [String], in folder: String) throws(Diagnostic) -> [Article] {
    guard !paths.isEmpty else { return articles }
    var chosen: Set<String> = []
    let base = Disk.resolved(root)
    for path in paths {
      let full = Disk.resolved(folder.appending(path: path).normalizedPath)
      let relative = full == base ? "" : full.relative(to: base)
      let hits = articles.filter { article in
        article.id == path || relative.isEmpty
          || article.files.values.contains { $0 == relative || $0.hasPrefix(relative + "/") }
      }
      guard !hits.isEmpty else {
        throw .error("“\(path)” is no article of this project, and no folder with articles", at: .nowhere)
      }
      chosen.formUnion(hits.map(\.key))
    }
    return articles.filter { chosen.contains($0.key) }
  }
}

extension Article {
  /// Tells an article from interface strings of the same name.
  var key: String { (isCatalog ? "=" : "") + id }
}
