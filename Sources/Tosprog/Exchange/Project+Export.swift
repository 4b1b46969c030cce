import Catalogs
import Diagnostics
import Glossaries
import Languages
import Ledgers

/// What an export holds, and what could not be read on the way.
public struct ExportOutcome: Sendable {
  /// The units, article by article in document order.
  public var catalog: Catalog
  /// How many articles have a unit in it.
  public var articleCount = 0
  /// What is wrong with files and ledgers.
  public var diagnostics: [Diagnostic] = []
}

extension Project {
  /// The units of some articles that stand as `wanted` says, with all that helps to translate them: what changed, similar
  /// translations of the whole project, and the terms of the glossary.
  ///
  /// - Parameter prefills: Whether a unit without translation gets that of another one with the very same words.
  public func export(
    _ chosen: [Article], locale: LanguageTag, wanted: Set<Freshness>, prefills: Bool, jobs: Int? = nil
  ) async -> ExportOutcome {
    let keys = Set(chosen.map(\.key))
    let tasks = articles.filter { $0.source != locale }
    let parts = await concurrently(tasks, jobs: jobs) { article in
      Result { () throws(Diagnostic) in try ArticleExchange(self, article, locale) }
    }
    history.memo?.save()
    var outcome = ExportOutcome(catalog: Catalog(language: locale))
    var exchanges: [ArticleExchange] = []
    for part in parts {
      do {
        guard let exchange = try part.get() else { continue }
        exchanges.append(exchange)
        outcome.diagnostics += exchange.diagnostics
      } catch { outcome.diagnostics.append(error) }
    }
    let (kept, problem) = keptMemory(of: locale)
    outcome.diagnostics += problem
    let memory = TranslationMemory(exchanges.flatMap(\.confirmed) + kept)
    let sources = Set(exchanges.map(\.article.source))
    let matchers = sources.compactMap { registry.language($0) }.map { ($0.tag, TermMatcher(glossary, language: $0)) }
    let terms = Dictionary(uniqueKeysWithValues: matchers)
    for exchange in exchanges where keys.contains(exchange.article.key) {
      outcome.catalog.sourceLanguage = outcome.catalog.sourceLanguage ?? exchange.article.source
      let units = exchange.units.filter { wanted.contains($0.unit.freshness) }
      if !units.isEmpty { outcome.articleCount += 1 }
      outcome.catalog.entries += units.map { unit in
        let suggestions = unit.unit.freshness == .fresh ? [] : memory.suggestions(for: unit.wording, besides: unit.key)
        var entry = unit.entry(of: exchange.article, suggestions)
        entry.brief?.terms = terms[exchange.article.source].map { self.terms(in: unit, $0, locale) } ?? []
        if prefills, entry.target == nil, let match = entry.brief?.matches.first, match.score == 1 {
          entry.target = CatalogText(match.target)
          entry.state = .initial
        }
        return entry
      }
    }
    return outcome
  }

  private func terms(in unit: ArticleExchange.Unit, _ matcher: TermMatcher, _ locale: LanguageTag)
    -> [TranslationBrief.Term]
  {
    guard let language = registry.language(locale) else { return [] }
    var seen: Set<Int> = []
    return matcher.matches(in: unit.unit.source.textWithoutCodes).compactMap { match in
      guard !match.isShadowed, seen.insert(match.concept).inserted else { return nil }
      let concept = glossary.concepts[match.concept]
      let approved = concept.terms.filter { $0.isOf(language) && $0.isApproved }
      guard let first = concept.preferred(in: language) ?? approved.first else { return nil }
      let others = approved.map(\.text).filter { $0 != first.text }
      return .init(
        source: concept.terms[match.term].text, targets: [first.text] + others,
        definition: concept.definitions[locale.description])
    }
  }
}

extension ArticleExchange.Unit {
  /// The unit as an entry of an exchange file.
  func entry(of article: Article, _ suggestions: [TranslationMemory.Suggestion]) -> CatalogEntry {
    let isFresh = unit.freshness == .fresh
    let position = place.startPosition
    let matches = suggestions.map { suggestion in
      TranslationBrief.Match(
        source: Message(verbatim: suggestion.entry.source.plain),
        target: Message(verbatim: suggestion.entry.target.plain),
        // The memory holds plain words: what has codes is like, but not the same.
        score: wording.hasCodes ? min(suggestion.score, 0.99) : suggestion.score, from: suggestion.entry.from)
    }
    let former = unit.freshness == .stale ? review.formerSource : nil
    return CatalogEntry(
      id: key, source: CatalogText(unit.source), target: unit.target.map { CatalogText($0) },
      comments: (kind.map { [$0] } ?? []) + comments + (isFresh ? [] : [reason]) + suggestions.map(remark),
      state: isFresh
        ? review.confirmed.flatMap { CatalogEntry.State(rawValue: $0.state.rawValue) } ?? .translated
        : unit.target == nil ? nil : .initial,
      brief: TranslationBrief(
        origin: article.id, place: "\(place.file.path):\(position.line)", revision: unit.revision,
        former: former.map { Message(verbatim: $0.plain) }, matches: matches))
  }

  /// What a similar sentence was translated as, and what is different in it.
  private func remark(on suggestion: TranslationMemory.Suggestion) -> String {
    let target = suggestion.entry.target.plain
    guard suggestion.score < 1 else { return "100 %: “\(target)”" }
    let diff = WordDiff(from: suggestion.entry.source.plain, to: wording.plain)
    return "\(suggestion.percent) %: “\(target)”, for “\(diff.marked)”"
  }

  /// Why somebody has to look at it.
  private var reason: String {
    switch unit.freshness {
    case .stale:
      guard let former = review.formerSource else {
        return "the source did not have this sentence when it was translated"
      }
      // Where no word has changed, a link or an image has.
      let isSaid = former.plain == wording.plain
      let diff = WordDiff(from: isSaid ? former.text : former.plain, to: isSaid ? wording.text : wording.plain)
      return "the source has changed: " + diff.marked
    case .missing: return "this has no translation yet"
    case .orphaned: return "this translates nothing"
    default:
      return review.confirmed == nil
        ? "nobody has confirmed this translation" : "the translation has been edited since it was confirmed"
    }
  }
}

extension Wording {
  /// Whether there is markup in it.
  fileprivate var hasCodes: Bool { text.utf8.contains(0x3C) }
}
