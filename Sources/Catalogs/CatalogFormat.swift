import Diagnostics
import Languages

/// A notation for messages: read and written.
///
/// Law: what `encode` writes without a diagnostic about an entry, `parse` reads back as an equal entry.
public protocol CatalogFormat: Sendable {
  /// The name that settings and flags use.
  var name: String { get }
  /// File extensions without the dot, the usual one first.
  var extensions: [String] { get }
  /// What it carries, what it cannot hold and how that is dealt with, for `bundle --explain`.
  var explanation: String { get }
  /// Whether a file holds sources beside their translations.
  var isBilingual: Bool { get }
  /// Whether a file holds targets; a template has sources only.
  var hasTargets: Bool { get }
  /// The format that lies beside this one and holds what it cannot, as `.stringsdict` lies beside `.strings`.
  var companion: (any CatalogFormat)? { get }

  /// Reads a file. Never fails: what is wrong is in the catalog's diagnostics.
  func parse(_ file: SourceFile, language: Language) -> Catalog
  /// Writes a catalog, the same bytes for the same catalog; ``encode(_:language:)`` is what others call.
  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog
  /// Where its consumers look for the messages of a locale; empty where there is nothing to write for it.
  func paths(for locale: LanguageTag, source: LanguageTag) -> [String]
  /// One file of several that share a path; `nil` where a path belongs to one locale alone.
  func joined(_ files: [[UInt8]]) -> [UInt8]?
  /// A text as it would be written in place of a value; `nil` where the format cannot replace single values.
  func literal(_ text: String, replacing value: SourceText) -> [UInt8]?
}

/// A written catalog.
public struct EncodedCatalog: Sendable {
  /// The file.
  public var bytes: [UInt8]
  /// Entries that the format cannot hold, which were left out (errors), or not without loss (warnings).
  public var problems: [Problem]

  /// What a format cannot hold.
  public struct Problem: Sendable, Hashable {
    /// The entry.
    public var id: String
    /// What is the case.
    public var message: String
    /// Whether the entry was left out.
    public var isOmitted: Bool
    /// Whether only what translators are told is concerned, and no reader's text.
    public var isAside = false
  }

  /// Puts the result together.
  public init(bytes: [UInt8], problems: [Problem] = []) {
    self.bytes = bytes
    self.problems = problems
  }
}

extension CatalogFormat {
  /// One language a file.
  public var isBilingual: Bool { false }
  /// Files hold targets.
  public var hasTargets: Bool { true }
  /// A format stands alone.
  public var companion: (any CatalogFormat)? { nil }
  /// Files are not joined.
  public func joined(_ files: [[UInt8]]) -> [UInt8]? { nil }

  /// Writes a catalog and reads it back: an entry that would not come back as it was is left out and said.
  ///
  /// The same bytes for the same catalog; entries without a text are not written.
  public func encode(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var catalog = catalog
    let broken = catalog.entries.filter { ($0.target ?? $0.source)?.message.problems.isEmpty == false }.map(\.id)
    catalog.entries.removeAll { broken.contains($0.id) }
    var written = write(catalog, language: language)
    written.problems += broken.map { .init(id: $0, message: "the message is broken", isOmitted: true) }
    let known = Set(written.problems.map(\.id))
    let file = SourceFile(path: "", bytes: written.bytes)
    let again = Dictionary(parse(file, language: language).entries.map { (Array($0.id.utf8), $0) }) { first, _ in first
    }
    let lost = catalog.entries.filter { entry in
      guard !known.contains(entry.id), entry.target != nil || isBilingual else { return false }
      guard let read = again[Array(entry.id.utf8)] else { return true }
      // A translation that is handed out to be mended need not come back: OmegaT finds the source in its place.
      let isHandedOut = entry.brief != nil && entry.state == .initial
      return !read.holds(entry, withSource: isBilingual, withTarget: hasTargets && !isHandedOut)
    }
    let told = Set(written.problems.filter { $0.isOmitted || $0.isAside }.map(\.id))
    written.problems += catalog.entries.compactMap { entry in
      // What is handed out for translation gets comments of ours, which are no part of the entry.
      guard !told.contains(entry.id), entry.brief == nil, let read = again[Array(entry.id.utf8)],
        read.comments != entry.comments
      else { return nil }
      let message = read.comments.isEmpty ? "comments are left out" : "a comment is changed"
      return .init(id: entry.id, message: message, isOmitted: false, isAside: true)
    }
    guard !lost.isEmpty else { return written }
    let ids = Set(lost.map(\.id))
    var rest = catalog
    rest.entries.removeAll { ids.contains($0.id) }
    var result = write(rest, language: language)
    result.problems =
      written.problems.filter { !ids.contains($0.id) }
      + ids.sorted().map {
        EncodedCatalog.Problem(id: $0, message: "its text or key would not read back as it is", isOmitted: true)
      }
    return result
  }

  /// Single values cannot be replaced.
  public func literal(_ text: String, replacing value: SourceText) -> [UInt8]? { nil }

  /// The file's bytes in which exactly the given entries' targets are replaced by other ICU texts, which is proved by
  /// reading them back. A text that is replaced by itself stays as it is written.
  ///
  /// - Throws: An error where the format cannot replace single values, an index names no value or a place cannot hold
  ///   the text.
  public func replacing(_ texts: [Int: String], in catalog: Catalog) throws(Diagnostic) -> [UInt8] {
    var edits: [(SourceRange, [UInt8])] = []
    for (index, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard catalog.entries.indices.contains(index), let value = catalog.entries[index].target else {
        let file = catalog.entries.first?.target?.range.file ?? SourceFile(path: "", text: "")
        throw .error("there is no value number \(index)", at: file.start, rule: "file-problem")
      }
      if text.utf8.elementsEqual(value.source.text.utf8) { continue }
      guard let bytes = literal(text, replacing: value.source) else {
        throw .error("a value of a \(name) file cannot be replaced alone", at: value.range, rule: "file-problem")
      }
      edits.append((value.range, bytes))
    }
    guard let file = catalog.entries.first(where: { $0.target != nil })?.target?.range.file else { return [] }
    guard let place = edits.first?.0 else { return file.bytes }
    var written: [UInt8] = []
    var done = 0
    for (range, bytes) in edits.sorted(by: { $0.0.start < $1.0.start }) {
      written += file.bytes[done..<range.start] + bytes
      done = range.end
    }
    written += file.bytes[done...]
    guard readsBack(written, catalog, texts) else {
      throw .error("these words cannot be written here so that they read back", at: place, rule: "file-problem")
    }
    return written
  }

  private func readsBack(_ bytes: [UInt8], _ catalog: Catalog, _ texts: [Int: String]) -> Bool {
    let registry = LanguageRegistry.builtIn
    guard let language = catalog.language.flatMap({ registry.language($0) }) ?? registry.languages.first else {
      return false
    }
    let again = parse(SourceFile(path: "", bytes: bytes), language: language).entries
    return again.count == catalog.entries.count
      && again.indices.allSatisfy { index in
        let entry = catalog.entries[index]
        return again[index].id.utf8.elementsEqual(entry.id.utf8)
          && (again[index].target?.source.text ?? "").utf8
            .elementsEqual((texts[index] ?? entry.target?.source.text ?? "").utf8)
      }
  }
}

extension [any CatalogFormat] {
  /// Every format, sorted by name.
  public static var builtIn: [any CatalogFormat] {
    [
      AndroidCatalog(),
      ARBCatalog(),
      CSVCatalog(),
      DocusaurusCatalog(),
      FluentCatalog(),
      HugoCatalog(),
      I18nextCatalog(),
      ICUCatalog(),
      JSONCatalog(),
      MOCatalog(),
      PHPCatalog(),
      POCatalog(),
      POCatalog(isTemplate: true),
      PropertiesCatalog(),
      QtCatalog(),
      RailsCatalog(),
      ResxCatalog(),
      StringsCatalog(),
      StringsdictCatalog(),
      TMXCatalog(),
      XCStringsCatalog(),
      XLIFF2Catalog(),
      XLIFF1Catalog(),
      YAMLCatalog(),
    ]
  }

  /// The format of that name.
  public func named(_ name: String) -> (any CatalogFormat)? { first { $0.name == name } }
}

extension CatalogEntry {
  /// Whether this entry, which was read back, is the one that was written.
  fileprivate func holds(_ written: CatalogEntry, withSource: Bool, withTarget: Bool) -> Bool {
    func same(_ one: CatalogText?, _ other: CatalogText?) -> Bool {
      guard let one, let other else { return one == nil && other == nil }
      return one.message == other.message || one.message.saysTheSame(as: other.message)
    }
    return (!withTarget || same(target, written.target)) && (!withSource || same(source, written.source))

  }
}

extension Diagnostic {
  /// Something that is wrong with a file.
  static func fileProblem(_ message: String, at range: SourceRange) -> Diagnostic {
    .error(message, at: range, rule: "file-problem")
  }
}
