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

  /// Reads a file. Never fails: what is wrong is in the catalog's diagnostics.
  func parse(_ file: SourceFile, language: Language) -> Catalog
  /// Writes a catalog, the same bytes for the same catalog.
  func encode(_ catalog: Catalog, language: Language) -> EncodedCatalog
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
  /// Single values cannot be replaced.
  public func literal(_ text: String, replacing value: SourceText) -> [UInt8]? { nil }

  /// The file's bytes in which exactly the given entries' targets are replaced by other ICU texts.
  ///
  /// - Throws: An error where the format cannot replace single values or an index names no value.
  public func replacing(_ texts: [Int: String], in catalog: Catalog) throws(Diagnostic) -> [UInt8] {
    var edits: [(SourceRange, [UInt8])] = []
    for (index, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard catalog.entries.indices.contains(index), let value = catalog.entries[index].target else {
        let file = catalog.entries.first?.target?.range.file ?? SourceFile(path: "", text: "")
        throw .error("there is no value number \(index)", at: file.start, rule: "file-problem")
      }
      guard let bytes = literal(text, replacing: value.source) else {
        throw .error("a value of a \(name) file cannot be replaced alone", at: value.range, rule: "file-problem")
      }
      edits.append((value.range, bytes))
    }
    guard let file = catalog.entries.first(where: { $0.target != nil })?.target?.range.file else { return [] }
    var written: [UInt8] = []
    var done = 0
    for (range, bytes) in edits.sorted(by: { $0.0.start < $1.0.start }) {
      written += file.bytes[done..<range.start] + bytes
      done = range.end
    }
    return written + file.bytes[done...]
  }
}

extension [any CatalogFormat] {
  /// Every format, sorted by name.
  public static var builtIn: [any CatalogFormat] {
    [
      JSONCatalog(),
      YAMLCatalog(),
    ]
  }

  /// The format of that name.
  public func named(_ name: String) -> (any CatalogFormat)? { first { $0.name == name } }
}

extension Diagnostic {
  /// Something that is wrong with a file.
  static func fileProblem(_ message: String, at range: SourceRange) -> Diagnostic {
    .error(message, at: range, rule: "file-problem")
  }
}
