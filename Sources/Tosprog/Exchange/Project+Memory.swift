import Catalogs
import Diagnostics
import Languages
import Ledgers

extension Project {
  /// Where translations from elsewhere are kept for suggestions, relative to the root.
  public func memoryPath(of locale: LanguageTag) -> String { "\(configuration.ledger)/memory.\(locale).tmx" }

  /// The translations from elsewhere that were imported for suggestions.
  func keptMemory(of locale: LanguageTag) -> (entries: [TranslationMemory.Entry], problems: [Diagnostic]) {
    guard let (catalog, _) = try? readMemory(of: locale) else {
      return ([], [])
    }
    let entries = catalog.entries.compactMap { TranslationMemory.Entry($0, from: "memory") }
    return (entries, catalog.diagnostics)
  }

  private func readMemory(of locale: LanguageTag) throws(Diagnostic) -> (Catalog, Language)? {
    let path = memoryPath(of: locale)
    guard let language = registry.language(locale), Disk.kind(root.appending(path: path)) != nil,
      let format = [any CatalogFormat].builtIn.named("tmx")
    else { return nil }
    return (format.parse(try SourceFile(reading: root.appending(path: path), as: path), language: language), language)
  }

  /// Keeps the pairs of a memory for suggestions, beside those that are kept already; sorted, so that the same pairs give
  /// the same file.
  ///
  /// - Returns: How many pairs were new.
  /// - Throws: When the memory of before cannot be read, or the new one not be written.
  public func keep(_ memory: Catalog, for locale: LanguageTag) throws(Diagnostic) -> Int {
    let before = try readMemory(of: locale)?.0
    if let problem = before?.diagnostics.first { throw problem }
    guard let language = registry.language(locale), let format = [any CatalogFormat].builtIn.named("tmx") else {
      return 0
    }
    var entries: [String: CatalogEntry] = [:]
    func add(_ entry: CatalogEntry) {
      guard let source = entry.source?.message, let target = entry.target?.message, !source.isEmpty, !target.isEmpty
      else { return }
      let key = String(Digest("\(source.canonicalText)\u{0}\(target.canonicalText)").hex.prefix(16))
      entries[key] = CatalogEntry(id: key, source: entry.source, target: entry.target)
    }
    for entry in before?.entries ?? [] { add(entry) }
    let known = entries.count
    for entry in memory.entries { add(entry) }
    guard entries.count > known else { return 0 }
    let source = memory.sourceLanguage ?? before?.sourceLanguage ?? locales.first { $0 != locale }
    let catalog = Catalog(
      language: locale, sourceLanguage: source, entries: entries.sorted { $0.key < $1.key }.map(\.value))
    let path = memoryPath(of: locale)
    do {
      try Disk.makeFolder(root.appending(path: path).parentPath)
      try Disk.write(format.encode(catalog, language: language).bytes, to: root.appending(path: path))
    } catch {
      throw .error(
        "the memory cannot be written: \(error.reason)", at: SourceFile(path: path, bytes: []).start,
        rule: Ledger.problem.id)
    }
    return entries.count - known
  }
}

extension TranslationMemory.Entry {
  /// A pair of an exchange file; its codes are left out, since they are another text's.
  init?(_ entry: CatalogEntry, from origin: String) {
    guard let source = entry.source?.message, let target = entry.target?.message else { return nil }
    self.init(
      source: Wording(plain: source.textWithoutCodes), target: Wording(plain: target.textWithoutCodes), from: origin)
  }
}
