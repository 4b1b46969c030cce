import Catalogs
import Diagnostics
import Documents
import Languages

/// What a project's folders hold: the articles in their locales, and what could not be read.
struct ProjectScan: Sendable {
  var locales: [LanguageTag] = []
  var articles: [Article] = []
  var diagnostics: [Diagnostic] = []

  /// One file that belongs to a locale.
  private struct Found: Sendable {
    var path: String
    var key: String
    var locale: LanguageTag
    var isCatalog: Bool
    var peek: FrontMatterPeek?
  }

  private let root: String
  private let settings: Configuration
  private let registry: LanguageRegistry
  /// The settings, where findings about absent folders stand.
  private let settingsFile: SourceFile
  private var found: [Found] = []
  private var ignored: IgnoreRules
  /// Files that are not UTF-8; nothing can be said of their articles.
  private var unreadable: Set<String> = []

  /// Files that cannot be read, and why.
  private var failures: [String: String] = [:]

  /// What is known of the files, so that they need not be read; `nil` reads them all.
  private let files: FileIndex?

  init(
    root: String, settings: Configuration, settingsFile: SourceFile, registry: LanguageRegistry, files: FileIndex? = nil
  ) {
    self.root = root
    self.files = files
    self.settings = settings
    self.settingsFile = settingsFile
    self.registry = registry
    ignored = IgnoreRules(root: root)
    switch settings.layout {
    case .folders(let folder): scanFolders(under: folder)
    case .pattern(let pattern): scan(pattern: pattern)
    }
    peek()
    pair()
  }

  // MARK: Finding files

  private mutating func scanFolders(under folder: String) {
    guard !leadsOut(folder) else { return }
    guard Disk.resolvedKind(root.appending(path: folder)) == .folder else {
      return report("there is no folder “\(folder)”; `tosprog init` makes one, `locales:` names another")
    }
    if let wanted = settings.locales {
      locales = wanted
    } else {
      let names = (try? Disk.names(in: root.appending(path: folder)).names) ?? []
      locales = names.compactMap { name in
        guard Disk.resolvedKind(root.appending(path: "\(folder)/\(name)")) == .folder else { return nil }
        reportMisspelt(name, in: folder)
        return LanguageTag(name).flatMap { registry.language($0) == nil ? nil : $0 }
      }
    }
    if locales.count < 2 {
      report(
        settings.locales == nil
          ? "“\(folder)” has \(counted(locales.count)) of locales; expected two, such as da and en"
          : "the settings name \(locales.isEmpty ? "no locale" : "1 locale"); expected two, such as da and en",
        at: settings.places.locales)
    }
    for locale in locales {
      let path = "\(folder)/\(locale)"
      guard !leadsOut(path) else { continue }
      guard Disk.resolvedKind(root.appending(path: path)) == .folder else {
        report("the folder “\(path)” of the locale “\(locale)” is absent", at: settings.places.entries[locale])
        continue
      }
      walk(path) { ($0.relative(to: path), locale) }
    }
  }

  /// Whether a folder leads out of the project, which is said.
  private mutating func leadsOut(_ folder: String) -> Bool {
    guard Boundary(root).isCrossed(by: folder) else { return false }
    report("the folder “\(folder)” is left alone: \(Boundary.reason)")
    return true
  }

  /// A folder such as `en_GB` would otherwise be no locale, and nobody would notice.
  private mutating func reportMisspelt(_ name: String, in folder: String) {
    guard LanguageTag(name) == nil, let tag = LanguageTag(name.replacing("_", with: "-")),
      registry.language(tag) != nil
    else { return }
    report(
      "the folder “\(folder)/\(name)” is no language tag; rename it to “\(tag)”, or list the locales in the settings")
  }

  private func counted(_ count: Int) -> String { count == 0 ? "no folders" : "\(count) folder" }

  /// Files that fit a pattern such as `content/{path}.{locale}.md`.
  private mutating func scan(pattern: String) {
    guard let layout = LocalePattern(pattern) else {
      return report("“\(pattern)” needs {locale} and {path}, each once")
    }
    guard !leadsOut(layout.folder) else { return }
    let wanted = settings.locales
    let known = registry
    walk(layout.folder) { path in
      guard let fit = layout.match(path), let tag = LanguageTag(fit.locale) else { return nil }
      guard wanted?.contains(tag) ?? (known.language(tag) != nil) else { return nil }
      return (fit.path, tag)
    }
    locales = wanted ?? Set(found.map(\.locale)).sorted()
    if locales.count < 2 { report("no files in two locales fit the pattern “\(pattern)”") }
  }

  /// Every readable file below a folder, in byte order; links are followed only within the project.
  private mutating func walk(_ folder: String, place: (String) -> (key: String, locale: LanguageTag)?) {
    var pending: [(path: String, depth: Int)] = [(folder, 0)]
    while let next = pending.popLast() {
      let here = next.path == "." ? root : root.appending(path: next.path)
      let names: [String]
      do {
        let listing = try Disk.names(in: here)
        names = listing.names
        for name in listing.unreadable {
          reportFile(next.path, "the name “\(name)” in this folder is not UTF-8; rename the file")
        }
      } catch {
        reportFile(next.path, "this folder cannot be read: \(error.reason)")
        continue
      }
      ignored.enter(next.path)
      var folders: [(String, Int)] = []
      for name in names where !name.hasPrefix(".") {
        let path = next.path == "." ? name : "\(next.path)/\(name)"
        guard !settings.ignore.contains(where: { $0.matches(path) }) else { continue }
        let kind = kind(path)
        guard !ignored.ignores(path, isFolder: kind == .folder) else { continue }
        switch kind {
        case .folder where next.depth >= Limits.folders:
          reportFile(path, "this folder lies more than \(Limits.folders) folders deep and is left out")
        case .folder: folders.append((path, next.depth + 1))
        case .file: add(path, place)
        case nil where Disk.kind(root.appending(path: path)) == .link && Self.isArticle(path):
          reportFile(path, "this link leads out of the project, or to nothing, and is not followed")
        case .other where Self.isArticle(path): reportFile(path, "this is no file")
        default: continue
        }
      }
      pending += folders.reversed().map { (path: $0.0, depth: $0.1) }
    }
  }

  private func kind(_ path: String) -> Disk.Kind? {
    let full = root.appending(path: path)
    let kind = Disk.kind(full)
    guard kind == .link else { return kind }
    // A link to a file of the project is that file; one that leaves the project, or leads to a folder, is not followed.
    guard Disk.resolvedKind(full) == .file, Disk.resolved(full).hasPrefix(Disk.resolved(root) + "/") else { return nil }
    return .file
  }

  /// Whether a path ends as articles and interface strings do.
  static func isArticle(_ path: String) -> Bool {
    Project.stringsFormat(of: path) != nil || DocumentFormat.of(path: path) != nil
  }

  private mutating func add(_ path: String, _ place: (String) -> (key: String, locale: LanguageTag)?) {
    let isCatalog = Project.stringsFormat(of: path) != nil
    guard isCatalog || DocumentFormat.of(path: path) != nil, let (key, locale) = place(path) else { return }
    guard found.count < Limits.files else { return }
    found.append(Found(path: path, key: key.withoutPathExtension, locale: locale, isCatalog: isCatalog))
  }

  /// Reads the front matter of the articles, several at a time: of a large project that takes longer than to find them.
  private mutating func peek() {
    let (root, files) = (root, files)
    let peeks = concurrently(found) { file -> Result<(peek: FrontMatterPeek?, isUTF8: Bool), Disk.Failure> in
      guard !file.isCatalog else { return .success((nil, true)) }
      if let known = files?.entry(file.path, isArticle: true) { return .success((known.peek, known.isUTF8)) }
      return Result { () throws(Disk.Failure) in
        let file = SourceFile(path: file.path, bytes: try Disk.read(root.appending(path: file.path)))
        return (FrontMatterPeek(file), file.firstInvalidByte == nil)
      }
    }
    var read: [Found] = []
    read.reserveCapacity(found.count)
    for (file, peek) in zip(found, peeks) {
      var file = file
      switch peek {
      case .success(let content):
        file.peek = content.peek
        if !content.isUTF8 { unreadable.insert(file.path) }
        read.append(file)
      case .failure(let failure):
        failures[file.path] = failure.reason
        read.append(file)
      }
    }
    found = read
  }

  // MARK: Pairing

  private mutating func pair() {
    let first = settings.source ?? locales.first
    guard let first else { return }
    if let source = settings.source, !locales.contains(source) {
      report("the source is “\(source)”, which is none of the locales", at: settings.places.source)
    }
    var groups: [String: [Found]] = [:]
    var order: [String] = []
    for file in found {
      let id = (file.isCatalog ? "=" : "") + (file.peek?.translationKey?.value ?? file.key)
      if groups[id] == nil { order.append(id) }
      if let twin = groups[id]?.first(where: { $0.locale == file.locale }) {
        diagnostics.append(
          .finding(
            "“\(twin.path)” is the same article in the same locale; give one of them a translationKey of its own",
            at: range(of: file.peek?.translationKey, in: file.path), of: Configuration.problem))
        continue
      }
      groups[id, default: []].append(file)
    }
    // An unreadable file has lost its key; it is reported, and its twin is not called missing.
    for file in found
    where unreadable.contains(file.path) && groups.values.contains(where: { $0.count == 1 && $0[0].path == file.path })
    {
      let file = SourceFile(path: file.path, bytes: (try? Disk.read(root.appending(path: file.path))) ?? [])
      let offset = file.firstInvalidByte ?? 0
      diagnostics.append(
        .error(
          "this file is not UTF-8: the byte at offset \(offset) begins no character; save it as UTF-8",
          at: file.range(offset, offset), rule: "file-problem"))
      order.removeAll { groups[$0]!.count == 1 && groups[$0]![0].path == file.path }
    }
    // Where the other side is of the same name, whoever reads the article says it.
    for (path, reason) in failures.sorted(by: { $0.key < $1.key })
    where groups.values.contains(where: { $0.count == 1 && $0[0].path == path }) {
      reportFile(path, "this file cannot be read: \(reason)")
      order.removeAll { groups[$0]!.count == 1 && groups[$0]![0].path == path }
    }
    articles = order.map { article(groups[$0]!, first: first) }.sorted { ($0.id, $0.path) < ($1.id, $1.path) }
  }

  private mutating func article(_ files: [Found], first: LanguageTag) -> Article {
    let claims = files.filter { file in file.peek?.source.flatMap { LanguageTag($0.value) } == file.locale }
    if claims.count > 1 {
      for claim in claims {
        diagnostics.append(
          .finding(
            "both sides of this article say that they are the source; keep “source:” in one of them",
            at: range(of: claim.peek?.source, in: claim.path), of: Configuration.problem))
      }
    }
    var source = first
    for file in files {
      guard let claim = file.peek?.source else { continue }
      if let tag = LanguageTag(claim.value), locales.contains(tag) {
        source = tag
        break
      }
      diagnostics.append(
        .finding(
          "“\(claim.value)” is none of the project's locales", at: range(of: claim, in: file.path),
          of: Configuration.problem))
    }
    let lead = files.first { $0.locale == source } ?? files[0]
    return Article(
      id: lead.peek?.translationKey?.value ?? lead.key, source: source,
      files: Dictionary(files.map { ($0.locale, $0.path) }) { first, _ in first },
      isCatalog: lead.isCatalog, path: lead.key)
  }

  // MARK: Reporting

  /// Where a value of the front matter stands.
  private func range(of value: FrontMatterPeek.Value?, in path: String) -> SourceRange {
    let file = SourceFile(path: path, bytes: (try? Disk.read(root.appending(path: path))) ?? [])
    return value.map { file.range($0.start, $0.end) } ?? file.range(0, 0)
  }

  private mutating func report(_ message: String, at place: SourceRange? = nil) {
    diagnostics.append(.finding(message, at: place ?? settingsFile.start, of: Configuration.problem))
  }

  private mutating func reportFile(_ path: String, _ message: String) {
    diagnostics.append(.error(message, at: SourceFile(path: path, bytes: []).start, rule: "file-problem"))
  }
}
