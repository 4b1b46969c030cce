import Bundles
import Diagnostics
import Languages

/// All files of a release, and how its locales stand. The same input gives the same bytes, so its hash names the release.
public struct Manifest: Sendable, Equatable {
  /// A file.
  public struct File: Sendable, Equatable {
    /// Where it is put, with `/`.
    public var path: String
    /// The locale that it belongs to; `nil` for a file of several or of none.
    public var locale: LanguageTag?
    /// What it holds.
    public var kind: Kind
    /// The name of the bundle format that it belongs to.
    public var format: String
    /// Its media type (RFC 6838).
    public var mediaType: String
    /// Its length and hash.
    public var content: Release.Reference

    /// Describes a file.
    public init(
      path: String, locale: LanguageTag?, kind: Kind, format: String, mediaType: String, content: Release.Reference
    ) {
      self.path = path
      self.locale = locale
      self.kind = kind
      self.format = format
      self.mediaType = mediaType
      self.content = content
    }
  }

  /// What a file holds.
  public typealias Kind = BundleManifest.Kind

  /// How a locale stands.
  public struct Standing: Sendable, Equatable {
    /// Whether everything has a translation.
    public var complete: Bool
    /// Sentences and messages without one.
    public var untranslated: Int
    /// Sentences and messages whose source has changed since.
    public var outdated: Int

    /// Describes a locale.
    public init(complete: Bool, untranslated: Int, outdated: Int) {
      self.complete = complete
      self.untranslated = untranslated
      self.outdated = outdated
    }
  }

  /// Whose release it is.
  public var project: String
  /// The locale that is translated from.
  public var source: LanguageTag
  /// What the publisher calls the state of the source, a commit say.
  public var revision: String?
  /// The locales, sorted by their tags.
  public var locales: [(tag: LanguageTag, standing: Standing)]
  /// The files, sorted by the bytes of their paths.
  public var files: [File]

  /// Describes a release; locales and files are sorted.
  public init(
    project: String, source: LanguageTag, revision: String? = nil, locales: [(tag: LanguageTag, standing: Standing)],
    files: [File]
  ) {
    self.project = project
    self.source = source
    self.revision = revision
    self.locales = locales.sorted { $0.tag.description < $1.tag.description }
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Equal when both are written in the same bytes.
  public static func == (one: Manifest, other: Manifest) -> Bool { one.encoded == other.encoded }

  private static let format = "tosprog-manifest-1"

  /// Canonical JSON: names sorted, no spaces, one line feed at the end; no times and no names of machines.
  public var encoded: [UInt8] {
    let locales = locales.map { locale in
      (
        locale.tag.description,
        JSON.sorted([
          ("complete", .bool(locale.standing.complete)), ("untranslated", .int(locale.standing.untranslated)),
          ("outdated", .int(locale.standing.outdated)),
        ])
      )
    }
    let source = [("locale", JSON.string(source.description))] + (revision.map { [("revision", .string($0))] } ?? [])
    return JSON.sorted([
      ("format", .string(Manifest.format)), ("project", .string(project)), ("source", .sorted(source)),
      ("locales", .sorted(locales)), ("files", .array(files.map(\.json))),
    ]).encodedBytes() + [0x0A]
  }

  /// Reads a manifest and holds it to what a release may be: sound paths, no conflicts, not too much.
  ///
  /// - Throws: An error that says what is wrong with it.
  public init(_ file: SourceFile, limits: ReleaseLimits = ReleaseLimits()) throws(Diagnostic) {
    let fields = try Fields(file, as: "the manifest of a release")
    try fields.checkFormat(Manifest.format)
    let source = try fields.object("source")
    var locales: [(LanguageTag, Standing)] = []
    for (name, fields) in try fields.object("locales").objects() {
      locales.append((try Manifest.tag(name, fields), try Standing(fields)))
    }
    var files: [File] = []
    for fields in try fields.list("files") { files.append(try File(fields)) }
    self.init(
      project: try fields.text("project"), source: try Manifest.tag(try source.text("locale"), source),
      revision: source.optionalText("revision"), locales: locales, files: files)
    if let problem = problem(limits: limits) { throw fields.problem(problem) }
  }

  fileprivate static func tag(_ text: String, _ fields: Fields) throws(Diagnostic) -> LanguageTag {
    guard let tag = LanguageTag(text) else { throw fields.problem("“\(text)” is no language tag (BCP 47)") }
    return tag
  }

  /// Why this cannot be a release; `nil` when it can.
  public func problem(limits: ReleaseLimits = ReleaseLimits()) -> String? {
    guard files.count <= limits.files else { return "there are more than \(limits.files) files" }
    var total = 0
    for file in files {
      if let problem = ReleasePath.problem(file.path, limits: limits) { return "the path “\(file.path)” \(problem)" }
      guard file.content.size <= limits.file else {
        return "“\(file.path)” is larger than \(limits.file >> 20) MiB"
      }
      total += file.content.size
      guard total <= limits.total else { return "the files are larger than \(limits.total >> 20) MiB together" }
    }
    let conflict = ReleasePath.conflict(in: files.map(\.path))
    return conflict.map { "the paths “\($0.one)” and “\($0.other)” cannot stand beside each other: \($0.reason)" }
  }
}

extension Manifest.File {
  fileprivate var json: JSON {
    .sorted([
      ("path", .string(path)), ("locale", .text(locale?.description)), ("kind", .string(kind.rawValue)),
      ("format", .string(format)), ("mediaType", .string(mediaType)), ("size", .int(content.size)),
      ("sha256", .string(content.hash.hex)),
    ])
  }

  fileprivate init(_ fields: Fields) throws(Diagnostic) {
    var locale: LanguageTag?
    if let text = fields.optionalText("locale") { locale = try Manifest.tag(text, fields) }
    let kind = try fields.text("kind")
    self.init(
      path: try fields.text("path"), locale: locale, kind: Manifest.Kind(rawValue: kind) ?? .asset,
      format: try fields.text("format"), mediaType: try fields.text("mediaType"), content: try Release.Reference(fields)
    )
  }
}

extension Manifest.Standing {
  fileprivate init(_ fields: Fields) throws(Diagnostic) {
    self.init(
      complete: try fields.flag("complete"), untranslated: try fields.count("untranslated"),
      outdated: try fields.count("outdated"))
  }
}
