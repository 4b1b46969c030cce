import Diagnostics
import Languages
import Reports
import Synchronization

/// Finds what an earlier run said of an article, if nothing has changed that it looked at.
///
/// The key is made of what every judgement looks at: this program, settings, glossary and words, both files, the ledger, the options.
/// What only some look at stands beside the outcome and is asked again: git, ledgers of other names, whether a linked
/// file is there, what the translation of a linked article is.
struct CheckMemo: Sendable {
  private let project: Project
  private let cache: ResultCache
  private let shared: BinaryDigest
  private let keepsSentences: Bool
  private let counterparts: [String: [String: String]]
  private let answers = Answers()

  /// Answers that many articles ask for, each found once.
  private final class Answers: Sendable {
    let presences = Mutex<[String: Bool]>([:])
    let strays = Mutex<[LanguageTag: BinaryDigest]>([:])
  }

  /// `nil` where nothing is kept.
  init?(_ project: Project, keepsSentences: Bool) {
    guard let cache = project.results, let common = project.sharedDigest else { return nil }
    self.project = project
    self.cache = cache
    self.keepsSentences = keepsSentences
    var writer = ByteWriter()
    writer.digest(common)
    writer.flag(keepsSentences)
    shared = BinaryDigest(writer.bytes)
    counterparts = Dictionary(
      uniqueKeysWithValues: Set(project.articles.map(\.source)).flatMap { source in
        project.locales.filter { $0 != source }.map { locale in
          ("\(source) \(locale)", project.counterparts(from: source, to: locale))
        }
      })
  }

  /// What was said of an article.
  func find(_ article: Article, _ locale: LanguageTag) -> ArticleOutcome? {
    guard let body = cache.body(key(article, locale)) else { return nil }
    do {
      var reader = ByteReader(body)
      guard try isAsItWas(&reader, article, locale) else { return nil }
      let root = project.root
      return try ArticleOutcome(decoding: body[reader.position...]) { path in
        keepsSentences ? try? SourceFile(reading: root.appending(path: path), as: path) : nil
      }
    } catch { return nil }
  }

  /// Judges an article and keeps what is said of it.
  func judge(_ article: Article, _ locale: LanguageTag, _ judge: () -> ArticleOutcome) -> ArticleOutcome {
    let asked = Dependencies()
    let outcome = Dependencies.$current.withValue(asked) { judge() }
    guard !asked.wasHurried, isOfIndexedFiles(asked, article, locale) else { return outcome }
    var writer = ByteWriter()
    if asked.asksHistory, project.history.checkState == nil { return outcome }
    writer.optional(asked.asksHistory ? project.history.checkState : nil) { $0.text($1) }
    writer.optional(asked.asksStrays ? strays(locale) : nil) { $0.digest($1) }
    writer.list(asked.presences.sorted { $0.key < $1.key }) { writer, presence in
      writer.text(presence.key)
      writer.flag(presence.value)
    }
    writer.list(asked.counterparts.sorted { $0.key < $1.key }) { writer, counterpart in
      writer.text(counterpart.key)
      writer.optional(counterpart.value) { $0.text($1) }
    }
    cache.keep(writer.bytes + outcome.encoded(), as: key(article, locale))
    return outcome
  }

  /// Writes what is new.
  func save() throws(Disk.Failure) { try project.saveResults() }

  // MARK: What it depends on

  private func key(_ article: Article, _ locale: LanguageTag) -> BinaryDigest {
    var writer = ByteWriter()
    writer.digest(shared)
    writer.text(article.key)
    writer.text(article.source.description)
    writer.text(locale.description)
    for path in [article.files[article.source], article.files[locale], project.ledgerPath(of: article, locale: locale)]
    {
      writer.optional(path) { $0.file($1, in: cache.files) }
    }
    return BinaryDigest(writer.bytes)
  }

  /// Whether what was judged are the very bytes that the key was made of, and not ones that came a moment later.
  private func isOfIndexedFiles(_ asked: Dependencies, _ article: Article, _ locale: LanguageTag) -> Bool {
    let sides = [article.files[article.source], article.files[locale]].compactMap { $0 }
    let ledger = project.ledgerPath(of: article, locale: locale)
    func isSame(_ path: String) -> Bool {
      asked.reads[project.root.appending(path: path)] == cache.files.digest(path)
    }
    // The ledger is not looked at where a side is missing.
    let isLedgerSame = isSame(ledger) || sides.count < 2 && asked.reads[project.root.appending(path: ledger)] == nil
    return sides.allSatisfy { cache.files.digest($0) != nil && isSame($0) } && isLedgerSame
  }

  private func isAsItWas(
    _ reader: inout ByteReader, _ article: Article, _ locale: LanguageTag
  ) throws(ByteReader.Broken) -> Bool {
    if let state = try reader.optional({ reader throws(ByteReader.Broken) in try reader.text() }) {
      guard state == project.history.checkState else { return false }
    }
    if let digest = try reader.optional({ reader throws(ByteReader.Broken) in try reader.digest() }) {
      guard digest == strays(locale) else { return false }
    }
    for _ in 0..<(try reader.count()) {
      let (path, wasThere) = (try reader.text(), try reader.flag())
      guard isThere(path) == wasThere else { return false }
    }
    for _ in 0..<(try reader.count()) {
      let path = try reader.text()
      let counterpart = try reader.optional { reader throws(ByteReader.Broken) in try reader.text() }
      guard counterparts["\(article.source) \(locale)"]?[path] == counterpart else { return false }
    }
    return true
  }

  private func isThere(_ path: String) -> Bool {
    if let known = answers.presences.withLock({ $0[path] }) { return known }
    let isThere = project.hasFile(path)
    answers.presences.withLock { $0[path] = isThere }
    return isThere
  }

  private func strays(_ locale: LanguageTag) -> BinaryDigest {
    if let known = answers.strays.withLock({ $0[locale] }) { return known }
    let digest = project.strayDigest(locale, cache.files)
    answers.strays.withLock { $0[locale] = digest }
    return digest
  }
}

extension ByteWriter {
  /// A file by its path and what it says.
  mutating func file(_ path: String, in files: FileIndex) {
    text(path)
    optional(files.digest(path)) { $0.digest($1) }
  }
}

extension Project {
  /// The digest of what everything depends on: this program, settings, glossary, words and options; `nil` where nothing is kept.
  var sharedDigest: BinaryDigest? {
    guard let library = library.digest else { return nil }
    var writer = ByteWriter()
    writer.digest(library)
    writer.text(settings.path)
    writer.digest(BinaryDigest(settings.bytes))
    writer.list(locales) { $0.text($1.description) }
    for flag in [isStrict, history.isUsed] { writer.flag(flag) }
    writer.optional(words) { $0.digest(BinaryDigest(Array($1.utf8))) }
    return BinaryDigest(writer.bytes)
  }

  /// The digest of a locale's ledgers that belong to no article.
  func strayDigest(_ locale: LanguageTag, _ files: FileIndex) -> BinaryDigest {
    var writer = ByteWriter()
    writer.list(strays.paths(locale)) { $0.file($1, in: files) }
    return BinaryDigest(writer.bytes)
  }

  /// Writes the results that are new.
  func saveResults() throws(Disk.Failure) {
    // Words that changed while they were in use belong to no key.
    guard let results, library.wordFiles.allSatisfy({ results.files.isAsSeen($0) }) else { return }
    try results.save()
  }

  /// Whether there is something at a path, relative to the root.
  func hasFile(_ path: String) -> Bool { Disk.resolvedKind(root.appending(path: path)) != nil }

  /// For each file of a source its translation.
  func counterparts(from source: LanguageTag, to target: LanguageTag) -> [String: String] {
    let pairs = articles.compactMap { article -> (String, String)? in
      guard let one = article.files[source], let other = article.files[target] else { return nil }
      return (one, other)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
