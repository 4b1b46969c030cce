import Catalogs
import Diagnostics
import Languages
import Ledgers

/// What became of a file that came back from translation.
public struct ImportOutcome: Sendable {
  /// Units whose translation was written and confirmed.
  public var imported: [String] = []
  /// Units whose translation stood there already and is now confirmed.
  public var confirmed: [String] = []
  /// Units that nobody has translated.
  public var untouched: [String] = []
  /// Units that did not fit, with the reason, in the order of the file.
  public var refused: [Refused] = []
  /// Where the imported sentences stand now: bytes by file, relative to the root.
  public var places: [String: [Range<Int>]] = [:]
  /// The articles that were written.
  public var articles: [Article] = []

  /// A unit that did not fit.
  public struct Refused: Sendable {
    /// The entry as it came back.
    public var entry: CatalogEntry
    /// Why it was not taken.
    public var reason: String
  }
}

extension Project {
  /// Takes back what was handed out: writes new translations into the articles, confirms them, and refuses what no longer
  /// fits, unit by unit.
  ///
  /// Every article is judged and written by itself: first its text, then its ledger, each whole or not at all.
  ///
  /// - Parameters:
  ///   - saysWhenDone: Whether a file of this format marks what is unfinished.
  ///   - dryRun: Whether nothing is written.
  /// - Throws: When the file's languages are not the project's, or an article cannot be written; articles before that one
  ///   are written whole.
  public func take(
    _ catalog: Catalog, locale: LanguageTag, saysWhenDone: Bool, dryRun: Bool
  ) throws(Diagnostic) -> ImportOutcome {
    var outcome = ImportOutcome()
    var refusals: [Int: String] = [:]
    var chosen: [String: [Int]] = [:]
    var byArticle: [String: Article] = [:]
    for article in articles where article.source != locale { byArticle[article.id] = article }
    let counts = Dictionary(grouping: catalog.entries, by: { Array($0.id.utf8) }).mapValues(\.count)
    for (index, entry) in catalog.entries.enumerated() {
      guard counts[Array(entry.id.utf8)] == 1 else {
        refusals[index] = "this id occurs twice in the file"
        continue
      }
      let marks = entry.id.indices.filter { entry.id[$0] == "#" }
      guard let mark = marks.last(where: { byArticle[String(entry.id[..<$0])] != nil }) else {
        refusals[index] = "no article of this project has this id"
        continue
      }
      chosen[String(entry.id[..<mark]), default: []].append(index)
    }
    var undo: UndoRecord?
    for article in articles where chosen[article.id] != nil && article.source != locale {
      if let source = catalog.sourceLanguage, source != article.source {
        for index in chosen[article.id]! {
          refusals[index] = "its source is “\(source)”, and the article is written in “\(article.source)”"
        }
        continue
      }
      var work = ArticleReturn(project: self, locale: locale, catalog: catalog, saysWhenDone: saysWhenDone)
      work.undo = undo
      try work.take(chosen[article.id]!, into: article, dryRun: dryRun)
      undo = work.undo
      refusals.merge(work.refusals) { first, _ in first }
      outcome.imported += work.imported
      outcome.confirmed += work.confirmed
      outcome.untouched += work.untouched
      outcome.places.merge(work.places) { $0 + $1 }
      if !work.imported.isEmpty || !work.confirmed.isEmpty { outcome.articles.append(article) }
    }
    outcome.refused = refusals.sorted { $0.key < $1.key }.map {
      .init(entry: catalog.entries[$0.key], reason: $0.value)
    }
    return outcome
  }
}
