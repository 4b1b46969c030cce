import Bitexts
import Checks
import Diagnostics
import Documents
import Languages
import Ledgers
import Reports

extension Checker {
  /// Judges one pair: checks, suppressions, severities, numbers.
  ///
  /// - Parameter step: called before each rule; when it throws, the pair is given up.
  func judge<Failure: Error>(
    _ pairing: Pairing, settings: Configuration, keepsSentences: Bool, step: () throws(Failure) -> Void
  ) throws(Failure) -> ArticleOutcome {
    let bitext = pairing.bitext
    var outcome = ArticleOutcome()
    let freshness = bitext.beads.indices.map { pairing.freshness(ofBead: $0) }
    let broken = bitext.source.diagnostics + bitext.target.diagnostics + pairing.reading.diagnostics
    var found = broken + pairing.emptiness
    if found.isEmpty || !bitext.source.segments.isEmpty && !bitext.target.segments.isEmpty {
      var (diagnostics, facts) = try diagnose(
        bitext, article: pairing.article, freshness: freshness, step: step)
      found += diagnostics + pairing.staleness
      facts.targetLanguage = pairing.locale.description
      outcome.facts = facts
    }
    let coverage = pairing.coverage
    found += settings.shortfalls(of: coverage, at: bitext.target.file.start)
    let (kept, suppressed, problems) = Suppression.apply(
      [Suppression(bitext.source), Suppression(bitext.target)], to: found, known: Set(AllRules.rules.map(\.id)))
    outcome.suppressed = suppressed
    let verdict = Verdict(settings: settings)
    let weighed = (kept + problems).compactMap { verdict.weigh($0, status: pairing.status) }
    outcome.softened = weighed.count(where: \.softened)
    outcome.findings = weighed.map { Finding($0.diagnostic, article: pairing.article, locale: pairing.locale) }
    outcome.judged = Report.Judged(
      article: pairing.article, locale: pairing.locale, coverage: coverage, source: pairing.sourceLocale,
      sentences: keepsSentences ? pairing.sentences : [])
    outcome.isUndone = broken.contains { $0.severity == .error }
    return outcome
  }
}

extension Pairing {
  /// What is said when one side, or both, holds nothing to translate.
  fileprivate var emptiness: [Diagnostic] {
    let (source, target) = (bitext.source, bitext.target)
    guard source.diagnostics.isEmpty, target.diagnostics.isEmpty else { return [] }
    if source.segments.isEmpty {
      guard source.blocks.isEmpty else { return [] }
      return [.finding("the article is empty; there is nothing to translate", at: source.file.start, of: .fileProblem)]
    }
    guard target.segments.isEmpty else { return [] }
    return [
      Diagnostic.finding("the translation is empty", at: target.file.start, of: .missingArticle)
        .note("the article that it should translate", at: source.segments[0].range)
    ]
  }
}
