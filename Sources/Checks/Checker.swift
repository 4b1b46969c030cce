import Bitexts
import Diagnostics
import Documents
import Glossaries
import Languages
import Ledgers

/// Runs checks over articles.
public struct Checker: Sendable {
  /// The checks that run.
  public let checks: [any Check]
  private let segmentChecks: [any SegmentCheck]
  private let beadChecks: [any BeadCheck]
  private let articleChecks: [any ArticleCheck]
  private let phrases: [Set<LanguageTag>: PhraseIndex]
  private let audits: [[LanguageTag]: TermAudit]
  private let surroundings: Surroundings

  /// A checker for articles of one source and one target language.
  ///
  /// - Parameters:
  ///   - checks: what to look for; all by default.
  ///   - glossary: what the terms must be; without it, no term is looked for.
  ///   - surroundings: the project around the articles.
  ///   - languages: the pairs of languages whose phrases are known.
  ///   - directions: sources and targets of the articles; by default both ways of every pair.
  ///   - words: a list or lexicon that the user has of a language.
  public init(
    checks: [any Check] = .builtIn, glossary: Glossary? = nil, surroundings: Surroundings = Surroundings(),
    languages: LanguageRegistry = .builtIn,
    directions: [(source: Language, target: Language)]? = nil, words: (Language) -> WordList? = { _ in nil }
  ) {
    self.checks = checks
    segmentChecks = checks.compactMap { $0 as? any SegmentCheck }
    beadChecks = checks.compactMap { $0 as? any BeadCheck }
    articleChecks = checks.compactMap { $0 as? any ArticleCheck }
    phrases = Dictionary(
      languages.pairs.map { (Set([$0.first.tag, $0.second.tag]), PhraseIndex($0, glossary: glossary ?? Glossary())) },
      uniquingKeysWith: { first, _ in first })
    self.surroundings = surroundings
    let ways = directions ?? languages.pairs.flatMap { [($0.first, $0.second), ($0.second, $0.first)] }
    audits = Dictionary(
      glossary.map { glossary in
        // One matcher a language serves both directions.
        let spoken = Dictionary(
          ways.flatMap { [$0.source, $0.target] }.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
        let matchers = TermMatcher.prepare(glossary, languages: spoken.values.map { ($0, words($0)) })
        return ways.map { way in
          (
            [way.source.tag, way.target.tag],
            TermAudit(glossary, source: way.source, target: way.target, matchers: matchers)
          )
        }
      } ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// The findings in an article, by place in the target, and what it tells the checks of the whole project.
  ///
  /// - Parameters:
  ///   - article: the id of the article.
  ///   - freshness: how each bead stands towards the ledger, in the order of the beads; empty without a ledger.
  public func diagnose(
    _ bitext: Bitext, article: String = "", freshness: [Freshness] = []
  ) -> (diagnostics: [Diagnostic], facts: ArticleFacts) {
    diagnose(bitext, article: article, freshness: freshness) { () throws(Never) in }
  }

  /// The same for who may give up in between.
  ///
  /// - Parameter step: called before each rule for whole articles and before every 64th bead; what it throws ends the work.
  public func diagnose<Failure: Error>(
    _ bitext: Bitext, article: String = "", freshness: [Freshness] = [], step: () throws(Failure) -> Void
  ) throws(Failure) -> (diagnostics: [Diagnostic], facts: ArticleFacts) {
    let article = CheckedArticle(
      bitext, id: article, freshness: freshness,
      phrases: phrases[[bitext.pair.first.tag, bitext.pair.second.tag]] ?? PhraseIndex(bitext.pair),
      terms: audits[[bitext.source.language.tag, bitext.target.language.tag]], surroundings: surroundings)
    var found: [Diagnostic] = []
    for check in articleChecks {
      try step()
      found += check.diagnose(article)
    }
    for bead in article.beads {
      if bead.index % 64 == 0 { try step() }
      for check in beadChecks { found += check.diagnose(bead, in: article) }
      for text in bead.target {
        for check in segmentChecks { found += check.diagnose(text, in: article) }
      }
    }
    return (found.withoutConsequences().inOrder(), ArticleFacts(article))
  }

  /// The findings that need all articles.
  ///
  /// - Parameter place: finds the text that a fact is about.
  public func diagnose(_ articles: [ArticleFacts], place: RangeFinder) -> [Diagnostic] {
    Checker.compare(articles, checks: checks, place: place)
  }

  /// The findings that need all articles, but neither glossary nor words.
  public static func compare(
    _ articles: [ArticleFacts], checks: [any Check] = .builtIn, place: RangeFinder
  ) -> [Diagnostic] {
    comparisons(checks).flatMap { $0.diagnose(articles, place: place) }.inOrder()
  }

  /// The checks that need all articles, for who runs them side by side.
  public static func comparisons(_ checks: [any Check] = .builtIn) -> [any ProjectCheck] {
    checks.compactMap { $0 as? any ProjectCheck }
  }
}

extension [Diagnostic] {
  /// By file, place and rule; the same finding twice is one.
  public func inOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted { one, other in
      if one.range.file.path != other.range.file.path { return one.range.file.path < other.range.file.path }
      return (one.range.start, one.range.end, one.rule, one.message) < (
        other.range.start, other.range.end, other.rule, other.message
      )
    }
  }
}
