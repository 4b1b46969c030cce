import Checks
import Diagnostics
import Documents
import Glossaries
import Languages
import Reports

/// A text that is checked by itself, for terms that are deprecated or forbidden, without a source to compare it with.
public struct LooseText: Sendable {
  /// The file.
  public let file: SourceFile
  /// Its language.
  public let language: Language
  private let audit: TermAudit

  /// Prepares a text.
  public init(_ file: SourceFile, language: Language, glossary: Glossary, words: WordList? = nil) {
    self.file = file
    self.language = language
    audit = TermAudit(glossary, source: language, target: language, sourceWords: words, targetWords: words)
  }

  /// The findings, as `check` would say them of a translation; comments in the text silence them likewise.
  public func check(settings: Configuration = Configuration()) -> CheckOutcome {
    let format = DocumentFormat.of(path: file.path) ?? DocumentFormat.builtIn.first { $0.name == "text" }!
    let document = format.parse(file, language: language)
    let segments = document.segments
    var traces: [Int: SegmentTrace] = [:]
    let found = audit.issues(in: segments.map(\.text), path: file.path).compactMap { issue -> Diagnostic? in
      guard segments.indices.contains(issue.bead), let target = issue.target else { return nil }
      let trace = traces[issue.bead] ?? segments[issue.bead].trace
      traces[issue.bead] = trace
      var places = [(trace.range(of: target), issue.replacement)]
      places += issue.others.map { (trace.range(of: $0.range), $0.replacement) }
      return issue.diagnostic(at: places[0].0, source: nil, places: places)
    }
    let (kept, suppressed, _) = Suppression.apply(
      [Suppression(document)], to: found, known: Set(AllRules.rules.map(\.id)))
    let verdict = Verdict(settings: settings)
    let weighed = (document.diagnostics + kept).compactMap {
      verdict.weigh($0, status: document.frontMatter["status"]?.value)
    }
    var report = Report(
      version: ToolVersion.current, findings: weighed.map { Finding($0.diagnostic, locale: language.tag) },
      articles: [])
    report.suppressed = suppressed
    report.softened = weighed.count(where: \.softened)
    return CheckOutcome(report: report, isUndone: document.diagnostics.contains { $0.severity == .error })
  }
}

extension CheckOutcome {
  /// The outcome with the findings about terms, and about what could not be done, alone.
  public var aboutTerms: CheckOutcome {
    var outcome = self
    outcome.report.findings.removeAll {
      !AllRules.aboutTerms.contains($0.diagnostic.rule) && !AllRules.ofTheTool.contains($0.diagnostic.rule)
    }
    return outcome
  }
}
