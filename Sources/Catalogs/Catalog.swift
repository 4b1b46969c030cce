import Diagnostics
import Languages

/// The messages of one file: an interface in one language, or an exchange file with a source and its translation.
public struct Catalog: Sendable {
  /// The name of the format it was read from, such as `yaml`.
  public var format: String
  /// The language of the targets; `nil` when the file does not say.
  public var language: LanguageTag?
  /// The language of the sources in an exchange file.
  public var sourceLanguage: LanguageTag?
  /// The messages, in the file's order.
  public var entries: [CatalogEntry]
  /// What is wrong with the file and its messages, rule `file-problem`; the entries are what could be read.
  public var diagnostics: [Diagnostic]

  /// Puts messages together.
  public init(
    format: String = "", language: LanguageTag? = nil, sourceLanguage: LanguageTag? = nil,
    entries: [CatalogEntry] = [], diagnostics: [Diagnostic] = []
  ) {
    self.format = format
    self.language = language
    self.sourceLanguage = sourceLanguage
    self.entries = entries
    self.diagnostics = diagnostics
  }

  /// The first entry of that id, compared by bytes.
  public subscript(_ id: String) -> CatalogEntry? { entries.first { $0.id.utf8.elementsEqual(id.utf8) } }
}

/// One message of a catalog.
public struct CatalogEntry: Sendable, Hashable {
  /// The key; nested keys are joined with a dot.
  public var id: String
  /// The keys from the outermost to the innermost.
  public var path: [String]
  /// The wording in the source language; only exchange files have one.
  public var source: CatalogText?
  /// The wording in the catalog's own language; `nil` where an exchange file has no translation yet.
  public var target: CatalogText?
  /// What tells two entries of one source apart.
  public var context: String?
  /// What translators should know, in order.
  public var comments: [String]
  /// What translators said, in order.
  public var notes: [String]
  /// How far the translation has come, where the format says so.
  public var state: State?
  /// What a translator is given besides; no part of what makes entries equal.
  public var brief: TranslationBrief?
  /// The bytes of the key; `nil` for an entry that stands in no file.
  public var keyRange: SourceRange?

  /// How far a translation has come, in XLIFF's words.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case initial, translated, reviewed, final
  }

  /// Describes an entry.
  public init(
    id: String, path: [String]? = nil, source: CatalogText? = nil, target: CatalogText? = nil, context: String? = nil,
    comments: [String] = [], notes: [String] = [], state: State? = nil, brief: TranslationBrief? = nil,
    keyRange: SourceRange? = nil
  ) {
    self.id = id
    self.path = path ?? [id]
    self.source = source
    self.target = target
    self.context = context
    self.comments = comments
    self.notes = notes
    self.state = state
    self.brief = brief
    self.keyRange = keyRange
  }

  /// An entry that says `text`, an ICU message.
  public init(id: String, message text: String, comments: [String] = []) {
    self.init(id: id, target: CatalogText(Message(text)), comments: comments)
  }

  /// Equal in what they say; places do not matter.
  public static func == (one: CatalogEntry, other: CatalogEntry) -> Bool {
    one.id.utf8.elementsEqual(other.id.utf8) && one.source == other.source && one.target == other.target
      && one.context == other.context && one.comments == other.comments && one.notes == other.notes
      && one.state == other.state
  }

  /// Feeds id and wordings.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(source)
    hasher.combine(target)
  }
}
