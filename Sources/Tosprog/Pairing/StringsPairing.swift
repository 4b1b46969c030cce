import Catalogs
import Checks
import Diagnostics
import Documents
import Languages
import Ledgers
import Reports

/// One file of interface strings in two languages, key by key, and what the ledger says of each.
public struct StringsPairing: Sendable {
  /// The file's id.
  public var article: String
  /// The locale that is judged.
  public var locale: LanguageTag
  /// The locale of the source.
  public var sourceLocale: LanguageTag
  /// The messages of both sides, key by key.
  public var pair: CatalogPair
  /// Both files.
  public var files: (source: SourceFile, target: SourceFile)
  /// The languages of both.
  var languages: (source: Language, target: Language)
  /// The ledger, as it was read.
  public var reading: LedgerReading
  /// Whether there is a ledger to compare with.
  public var hasLedger: Bool
  /// Why version control could not answer for all units, where there is something to say about that.
  public var gap: String?
  /// Whether one should be there, so that its absence is worth a note; two loose files need none.
  public var expectsLedger = true
  /// A unit for each key of the source in its order, then for each key that only the translation has.
  public var units: [FacingUnit]
  /// What the ledger says of each unit.
  public var reviews: [UnitReview]
  init(
    article: String, locales: (source: LanguageTag, target: LanguageTag), pair: CatalogPair,
    files: (SourceFile, SourceFile), languages: (Language, Language), reading: LedgerReading?
  ) {
    self.article = article
    locale = locales.target
    sourceLocale = locales.source
    self.pair = pair
    self.files = files
    self.languages = languages
    hasLedger = reading != nil
    self.reading = reading ?? LedgerReading(ledger: Ledger(source: locales.source, target: locales.target))
    units = pair.units.map { unit in
      FacingUnit(
        source: unit.source?.target.map { Wording(plain: $0.message.text) },
        target: unit.target?.target.map { Wording(plain: $0.message.text) }, path: unit.id, ordinal: 0)
    }
    reviews = self.reading.ledger.review(keyed: units)
  }

  /// Findings and numbers.
  func judged(settings: Configuration, keepsSentences: Bool) -> ArticleOutcome {
    let broken = pair.source.diagnostics + pair.target.diagnostics + reading.diagnostics
    let found =
      broken + StringsCheck(pairing: self).diagnostics
      + settings.shortfalls(of: coverage, at: files.target.start)
    let weighed = found.compactMap { Verdict(settings: settings).weigh($0, status: nil) }
    var outcome = ArticleOutcome()
    outcome.findings = weighed.map { Finding($0.diagnostic, article: article, locale: locale) }
    outcome.judged = Report.Judged(
      article: article, locale: locale, coverage: coverage, source: sourceLocale,
      sentences: keepsSentences ? sentences : [])
    outcome.isUndone = broken.contains { $0.severity == .error }
    return outcome
  }

  /// How the units stand.
  var coverage: Coverage {
    Coverage(
      reviews.lazy.map(\.freshness),
      words: pair.source.entries.reduce(0) { $0 + ($1.target?.message.text.wordCount ?? 0) })
  }
}

extension Project {
  /// The format of a file of interface strings, or `nil` when the file is none.
  static func stringsFormat(of path: String) -> (any CatalogFormat)? {
    let name = ["yml": "yaml", "yaml": "yaml", "json": "json"][path.pathExtension]
    return name.flatMap([any CatalogFormat].builtIn.named)
  }

  /// A file of interface strings in two locales; `nil` where one side is absent.
  ///
  /// - Throws: When a file cannot be read.
  public func stringsPairing(
    of article: Article, locale: LanguageTag, awaited: Bool = false
  ) throws(Diagnostic) -> StringsPairing? {
    let languages = try languages(of: article, locale: locale)
    guard let sourcePath = article.files[article.source], let targetPath = article.files[locale] else { return nil }
    let source = try strings(at: sourcePath, languages.source)
    let target = try strings(at: targetPath, languages.target, awaited: awaited)
    var pairing = StringsPairing(
      article: article.id, locales: (article.source, locale),
      pair: CatalogPair(source: source.catalog, target: target.catalog),
      files: (source.file, target.file), languages: languages,
      reading: try ledger(
        of: article, locale: locale,
        saying: source.catalog.entries.compactMap { $0.target.map { Wording(plain: $0.message.text) } }))
    pairing.consult(history, "\(locale) \(article.key)", files: pairing.files)
    if !isStrict {
      pairing.forgiveSpelling(SpellingList(registry.pair(languages.source, languages.target), of: languages.source))
    }
    return pairing
  }

  /// Reads a file of interface strings.
  func strings(
    at path: String, _ language: Language, awaited: Bool = false
  ) throws(Diagnostic) -> (catalog: Catalog, file: SourceFile) {
    let file = try file(at: path, awaited: awaited)
    guard let format = Project.stringsFormat(of: path) else { return (Catalog(), file) }
    return (format.parse(file, language: language), file)
  }

  /// Confirms interface strings as they stand; see `confirming`.
  func confirmingStrings(
    _ article: Article, locale: LanguageTag, _ scope: ConfirmationScope, state: State?
  ) throws(Diagnostic) -> LedgerChange? {
    guard let pairing = try stringsPairing(of: article, locale: locale) else { return nil }
    let problems = pairing.pair.source.diagnostics + pairing.pair.target.diagnostics + pairing.reading.diagnostics
    if let problem = problems.first(where: { $0.severity == .error }) { throw problem }
    let chosen = pairing.units.indices.filter { index in
      guard pairing.units[index].source != nil, pairing.units[index].target != nil else { return false }
      let entries = [pairing.pair.units[index].source, pairing.pair.units[index].target].compactMap { $0 }
      switch scope {
      case .whole: return true
      case .units(let ids): return ids.contains(pairing.reviews[index].id)
      case .lines(let lines): return entries.contains { $0.touches(lines) }
      }
    }
    guard !chosen.isEmpty else { return nil }
    let ledger = pairing.reading.ledger.confirming(
      pairing.units, pairing.reviews, chosen: Set(chosen), state: state)
    let known = chosen.count { pairing.reviews[$0].isConfirmed(as: state) }
    return try change(
      of: article, locale: locale, to: ledger, count: chosen.count - known, known: known,
      formerPath: pairing.reading.formerPath)
  }

  /// Judges interface strings key by key.
  func judgeStrings(
    _ article: Article, locale: LanguageTag, keepsSentences: Bool
  ) throws(Diagnostic) -> ArticleOutcome {
    guard let pairing = try stringsPairing(of: article, locale: locale) else {
      return try missingStrings(article, locale: locale)
    }
    return pairing.judged(settings: configuration, keepsSentences: keepsSentences)
  }

  private func missingStrings(_ article: Article, locale: LanguageTag) throws(Diagnostic) -> ArticleOutcome {
    let languages = try languages(of: article, locale: locale)
    var outcome = ArticleOutcome()
    let verdict = Verdict(settings: configuration)
    let found: Diagnostic
    if let path = article.files[article.source] {
      let (catalog, file) = try strings(at: path, languages.source)
      found = .finding(
        "there are no \(languages.target.name) interface strings for this file", at: file.start, of: .missingArticle)
      outcome.judged = Report.Judged(
        article: article.id, locale: locale, coverage: Coverage(catalog.entries.map { _ in .missing }, words: 0))
    } else {
      guard let path = article.files[locale] else { return outcome }
      let (catalog, file) = try strings(at: path, languages.target)
      found = Diagnostic(
        rule: "orphaned-translation", severity: .warning,
        message: "there are no \(languages.source.name) interface strings that this file translates", range: file.start)
      outcome.judged = Report.Judged(
        article: article.id, locale: locale, coverage: Coverage(catalog.entries.map { _ in .orphaned }, words: 0))
    }
    outcome.findings = [found].compactMap { verdict.weigh($0, status: nil) }.map {
      Finding($0.diagnostic, article: article.id, locale: locale)
    }
    return outcome
  }
}

extension CatalogEntry {
  /// Whether the key or the value stands on one of the lines.
  fileprivate func touches(_ lines: [String: Set<Int>]) -> Bool {
    [keyRange, target?.range].compactMap { $0 }.contains { range in
      guard let wanted = lines[range.file.path] else { return false }
      return (range.startPosition.line...range.endPosition.line).contains(where: wanted.contains)
    }
  }
}

/// What is wrong between two files of interface strings.
private struct StringsCheck {
  let pairing: StringsPairing

  var diagnostics: [Diagnostic] {
    let isUnknown = !pairing.hasLedger && pairing.expectsLedger && pairing.units.indices.contains(where: pairing.isOpen)
    let unconfirmed =
      isUnknown ? [Diagnostic.withoutLedger(at: pairing.files.target.start, gap: pairing.gap)] : []
    return unconfirmed + zip(pairing.pair.units, pairing.reviews).flatMap(compare)
  }

  private func compare(_ unit: CatalogPair.Unit, _ review: UnitReview) -> [Diagnostic] {
    guard let wanted = unit.source?.target else {
      return [finding("orphaned-translation", .warning, "“\(unit.id)” is not in the source", at: unit.targetRange)]
    }
    guard let found = unit.target?.target, !found.message.text.isEmpty || wanted.message.text.isEmpty else {
      return [
        finding("missing-translation", .error, "“\(unit.id)” is not translated", at: unit.targetRange)
          .note("the source says “\(wanted.message.text)”", at: wanted.range)
      ]
    }
    return equal(unit, wanted, found) + arguments(unit, wanted, found) + freshness(wanted, found, review)
  }

  /// Two words or more that are the same on both sides were most likely never translated.
  private func equal(_ unit: CatalogPair.Unit, _ source: CatalogText, _ target: CatalogText) -> [Diagnostic] {
    guard unit.looksUntouched else { return [] }
    return [
      finding("untranslated-text", .error, "this is word for word the source", at: target.range)
        .note("the source", at: source.range)
    ]
  }

  private func arguments(_ unit: CatalogPair.Unit, _ source: CatalogText, _ target: CatalogText) -> [Diagnostic] {
    unit.mismatches.map { mismatch in
      let place = mismatch.target.map(target.range(of:)) ?? target.range
      let found = finding("placeholder-mismatch", .error, mismatch.explanation, at: place)
      return found.note("the source", at: mismatch.source.map(source.range(of:)) ?? source.range)
    }
  }

  private func freshness(_ source: CatalogText, _ target: CatalogText, _ review: UnitReview) -> [Diagnostic] {
    guard pairing.hasLedger || review.freshness != .unconfirmed else { return [] }
    return [Diagnostic](review, source: source.range, target: target.range)
  }

  private func finding(_ rule: String, _ severity: Severity, _ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(rule: rule, severity: severity, message: message, range: range)
  }
}

extension CatalogPair.Unit {
  /// Whether the translation repeats the source in two words or more, so that nobody can have translated it.
  var looksUntouched: Bool {
    isIdentical && target?.target?.message.readings.contains { $0.text.letterWords >= 2 } == true
  }
}

extension Message.Mismatch {
  fileprivate var explanation: String {
    switch kind {
    case .missingArgument: "the translation leaves out {\(name)}"
    case .extraArgument: "the source has no {\(name)}"
    case .changedType: "{\(name)} is used otherwise than in the source"
    case .unknownChoice: "the source does not know the choice “\(name)”, so this text would never be shown"
    case .missingTag: "the translation leaves out <\(name)>"
    case .extraTag: "the source has no <\(name)>"
    }
  }
}

extension String {
  /// Words that begin with a letter.
  fileprivate var letterWords: Int {
    split { $0.isWhitespace }.count { $0.first?.isLetter == true }
  }
}
