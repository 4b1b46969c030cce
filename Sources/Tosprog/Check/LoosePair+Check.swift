import Checks
import Diagnostics
import Glossaries
import Languages
import Ledgers
import Reports

extension LoosePair {
  /// Checks the two files as a project would.
  ///
  /// - Parameter keepsSentences: whether the report holds the files' sentences, for formats that show them.
  public func check(keepsSentences: Bool = false) -> CheckOutcome {
    let checker = Checker(
      glossary: glossary, languages: registry, directions: [(sourceLanguage, targetLanguage)],
      words: { language in
        words.flatMap { language.morphology.hasClosedCompounds ? WordList($0, language: language) : nil }
      })
    let outcome =
      stringsPairing()?.judged(settings: Configuration(), keepsSentences: keepsSentences)
      ?? checker.judge(pairing(), settings: Configuration(), keepsSentences: keepsSentences) { () throws(Never) in }
    var findings = glossaryProblems.map { Finding($0) } + outcome.findings
    if let facts = outcome.facts {
      findings += checker.diagnose([facts], place: place).map {
        Finding($0, article: outcome.judged?.article, locale: targetLanguage.tag)
      }
    }
    var report = Report(version: ToolVersion.current, findings: findings, articles: [outcome.judged].compactMap { $0 })
    report.suppressed = outcome.suppressed
    report.softened = outcome.softened
    return CheckOutcome(
      report: report, isUndone: outcome.isUndone || glossaryProblems.contains { $0.severity == .error })
  }
  private func place(_ path: String, _ start: Int, _ end: Int) -> SourceRange? {
    [source, target].first { $0.path == path }?.range(start, end)
  }
}
