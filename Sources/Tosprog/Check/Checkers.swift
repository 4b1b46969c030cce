import Bitexts
import Checks
import Diagnostics
import Documents
import Languages
import Ledgers
import Reports

/// Checkers for every pair of languages that a project has, made once.
struct Checkers: Sendable {
  private let project: Project
  private let keepsSentences: Bool
  private let seconds: Int
  private var checkers: [String: Checker] = [:]

  init(_ project: Project, keepsSentences: Bool, seconds: Int = Limits.seconds) {
    self.project = project
    self.keepsSentences = keepsSentences
    self.seconds = seconds
    // Read once, however many pairs of languages there are.
    let lists = project.locales.compactMap(project.registry.language).map { ($0.tag, project.wordList(of: $0)) }
    let byLanguage = Dictionary(lists) { first, _ in first }
    let words: (Language) -> WordList? = { byLanguage[$0.tag] ?? nil }
    for article in project.articles {
      for locale in project.locales where locale != article.source {
        let key = "\(article.source) \(locale)"
        guard checkers[key] == nil, let languages = try? project.languages(of: article, locale: locale) else {
          continue
        }
        checkers[key] = Checker(
          glossary: project.glossary, surroundings: Surroundings(project, source: article.source, target: locale),
          languages: project.registry, directions: [languages], words: words)
      }
    }
  }

  /// Reads, pairs and judges an article; whatever is wrong with its files becomes a finding.
  func check(_ article: Article, locale: LanguageTag) -> ArticleOutcome {
    do {
      if article.isCatalog { return try project.judgeStrings(article, locale: locale, keepsSentences: keepsSentences) }
      guard let checker = checkers["\(article.source) \(locale)"] else {
        _ = try project.languages(of: article, locale: locale)
        return ArticleOutcome()
      }
      let limit = TimeLimit(seconds: seconds)
      guard let pairing = try project.pairing(of: article, locale: locale, within: limit) else {
        return try missing(article, locale: locale)
      }
      let file = pairing.bitext.target.file
      return try checker.judge(pairing, settings: project.configuration, keepsSentences: keepsSentences) {
        () throws(Diagnostic) in try limit.hold(at: file)
      }
    } catch {
      var outcome = ArticleOutcome()
      outcome.findings = [Finding(error, article: article.id, locale: locale)]
      outcome.isUndone = true
      return outcome
    }
  }

  private func missing(_ article: Article, locale: LanguageTag) throws(Diagnostic) -> ArticleOutcome {
    var outcome = ArticleOutcome()
    let (source, target) = try project.languages(of: article, locale: locale)
    let found: Diagnostic
    var status: String?
    if let path = article.files[article.source] {
      let document = try project.document(at: path, source)
      status = document.frontMatter["status"]?.value
      let place = document.segments.first?.range ?? document.file.start
      found = .finding("there is no \(target.name) version of this article", at: place, of: .missingArticle)
      var coverage = Coverage(document.segments.lazy.map { _ in .missing }, words: 0)
      coverage.words = document.wordCount
      outcome.judged = Report.Judged(article: article.id, locale: locale, coverage: coverage)
    } else {
      guard let path = article.files[locale] else { return outcome }
      let document = try project.document(at: path, target)
      status = document.frontMatter["status"]?.value
      found = Diagnostic(
        rule: "orphaned-translation", severity: .warning,
        message: "there is no \(source.name) article that this translates",
        range: document.segments.first?.range ?? document.file.start)
      outcome.judged = Report.Judged(
        article: article.id, locale: locale,
        coverage: Coverage(document.segments.lazy.map { _ in .orphaned }, words: 0))
    }
    if let weighed = Verdict(settings: project.configuration).weigh(found, status: status) {
      outcome.softened = weighed.softened ? 1 : 0
      outcome.findings = [Finding(weighed.diagnostic, article: article.id, locale: locale)]
    }
    return outcome
  }
}

extension Surroundings {
  /// What the checks may ask of a project on disk.
  fileprivate init(_ project: Project, source: LanguageTag, target: LanguageTag) {
    let counterparts = project.counterparts(from: source, to: target)
    self.init(
      hasFile: { path in
        let isThere = project.hasFile(path)
        Dependencies.current?.didFind(path, isThere)
        return isThere
      },
      counterpart: { path in
        Dependencies.current?.didFace(path, counterparts[path])
        return counterparts[path]
      },
      urls: project.configuration.urls.map { ($0.source, $0.target) })
  }
}
