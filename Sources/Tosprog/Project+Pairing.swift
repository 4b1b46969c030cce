import Bitexts
import Catalogs
import Diagnostics
import Documents
import Languages
import Ledgers

extension Project {
  /// Where the settings name a locale.
  private func place(of tag: LanguageTag) -> SourceRange {
    let places = configuration.places
    return (tag == configuration.source ? places.source : nil) ?? places.entries[tag] ?? settings.start
  }

  /// The languages of an article's two sides.
  func languages(of article: Article, locale: LanguageTag) throws(Diagnostic) -> (source: Language, target: Language) {
    for tag in [article.source, locale] where registry.language(tag) == nil {
      let known = registry.languages.map(\.tag.description).joined(separator: ", ")
      throw .finding(
        "nothing is known of the language “\(tag)”; known are \(known)", at: place(of: tag), of: Configuration.problem)
    }
    return (registry.language(article.source)!, registry.language(locale)!)
  }

  /// An article's two sides read, paired, and looked up in the ledger; `nil` where one side is absent.
  ///
  /// - Parameter awaited: Whether the translation may be absent, because it is about to be written; it is empty then.
  /// - Throws: When a file cannot be read.
  public func pairing(of article: Article, locale: LanguageTag, awaited: Bool = false) throws(Diagnostic) -> Pairing? {
    try pairing(of: article, locale: locale, awaited: awaited, within: TimeLimit())
  }

  func pairing(
    of article: Article, locale: LanguageTag, awaited: Bool = false, within limit: TimeLimit
  ) throws(Diagnostic) -> Pairing? {
    let (source, target) = try languages(of: article, locale: locale)
    guard let sourcePath = article.files[article.source], let targetPath = article.files[locale] else { return nil }
    let document = try document(at: sourcePath, source)
    let translation = try self.document(at: targetPath, target, awaited: awaited)
    try limit.hold(at: translation.file)
    var pairing = Pairing(
      article: article.id, source: document, target: translation, locales: (article.source, locale),
      aligner: Aligner(pair: registry.pair(source, target), words: vocabulary),
      reading: try ledger(of: article, locale: locale, saying: document.segments.map { Wording($0) }))
    pairing.consult(
      history, "\(locale) \(article.key)", files: (pairing.bitext.source.file, pairing.bitext.target.file))
    try limit.hold(at: translation.file)
    if !isStrict { pairing.forgiveSpelling(SpellingList(registry.pair(source, target), of: source)) }
    return pairing
  }

  /// A document of the project, read and parsed.
  ///
  /// - Parameter awaited: Whether an absent file is an empty one.
  public func document(at path: String, _ language: Language, awaited: Bool = false) throws(Diagnostic) -> Document {
    let file = try file(at: path, awaited: awaited)
    return DocumentFormat.reading(path).parse(file, language: language)
  }

  /// A file of the project; empty where it is absent and `awaited`.
  func file(at path: String, awaited: Bool) throws(Diagnostic) -> SourceFile {
    if awaited, Disk.kind(root.appending(path: path)) == nil { return SourceFile(path: path, bytes: []) }
    return try SourceFile(reading: root.appending(path: path), as: path)
  }

  /// The ledger of an article, which it keeps when it is renamed; `nil` where there is none yet.
  ///
  /// - Parameter source: What the article says, by which a ledger of another name is known.
  func ledger(
    of article: Article, locale: LanguageTag, saying source: @autoclosure () -> [Wording]
  ) throws(Diagnostic) -> LedgerReading? {
    guard foreignLedgers == nil else { return nil }
    let path = ledgerPath(of: article, locale: locale)
    guard !Disk.isAbsent(root.appending(path: path)) else {
      return strays.find(for: source(), from: article.source, to: locale)
    }
    try boundary.check(path, rule: Ledger.problem.id)
    let file = try SourceFile(reading: root.appending(path: path), as: path, rule: Ledger.problem.id)
    return Ledger.parse(file, source: article.source, target: locale)
  }
}

extension LoosePair {
  /// The two files as interface strings; `nil` where one of them is none.
  func stringsPairing() -> StringsPairing? {
    guard let one = Project.stringsFormat(of: source.path), let other = Project.stringsFormat(of: target.path) else {
      return nil
    }
    let reading = ledger.flatMap { file in
      file.bytes.isEmpty ? nil : Ledger.parse(file, source: sourceLanguage.tag, target: targetLanguage.tag)
    }
    let pair = CatalogPair(
      source: one.parse(source, language: sourceLanguage), target: other.parse(target, language: targetLanguage))
    var pairing = StringsPairing(
      article: source.path.withoutPathExtension, locales: (sourceLanguage.tag, targetLanguage.tag), pair: pair,
      files: (source, target),
      languages: (sourceLanguage, targetLanguage), reading: reading)
    pairing.expectsLedger = ledger != nil
    return pairing
  }

  /// Pairs the two languages, with the words of the glossary that was given.
  public var aligner: Aligner {
    let pair = registry.pair(sourceLanguage, targetLanguage)
    return Aligner(pair: pair, lexicon: Lexicon(glossary, and: nil, pair))
  }

  /// The two files paired, and looked up in the ledger where one was named.
  ///
  public func pairing() -> Pairing {
    let reading = ledger.flatMap { file in
      file.bytes.isEmpty ? nil : Ledger.parse(file, source: sourceLanguage.tag, target: targetLanguage.tag)
    }
    var pairing = Pairing(
      article: source.path.withoutPathExtension, source: document(source, sourceLanguage, like: target),
      target: document(target, targetLanguage, like: source),
      aligner: aligner, reading: reading)
    pairing.expectsLedger = ledger != nil
    return pairing
  }

  /// The standard input has no ending and is read as what the other side is.
  private func document(_ file: SourceFile, _ language: Language, like other: SourceFile) -> Document {
    DocumentFormat.reading(file.path == "-" ? other.path : file.path).parse(file, language: language)
  }
}

extension DocumentFormat {
  /// The format of a path, plain text where the ending tells none.
  static func reading(_ path: String) -> DocumentFormat {
    of(path: path) ?? builtIn.first { $0.name == "text" } ?? builtIn[0]
  }
}
