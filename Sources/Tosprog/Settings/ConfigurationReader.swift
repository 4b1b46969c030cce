import Bundles
import Diagnostics
import Languages
import Yams

extension Configuration {
  /// What may stand in the settings.
  static let keys = [
    "schema", "source", "locales", "glossary", "ledger", "ignore", "rules", "failOn", "require", "urls", "bundle",
  ]

  /// What may stand under `bundle`.
  static let bundleKeys = ["formats", "incomplete", "incompleteStrings", "extent", "drafts", "lossy", "project"]

  /// Reads settings; what cannot be read is reported and left at its default.
  public static func parse(_ file: SourceFile, rules: [Rule]) -> (
    configuration: Configuration, diagnostics: [Diagnostic]
  ) {
    var reader = ConfigurationReader(file: file, ruleIDs: rules.map(\.id))
    reader.read()
    return (reader.configuration, reader.diagnostics)
  }
}

private struct ConfigurationReader {
  let file: SourceFile
  let ruleIDs: [String]
  var configuration = Configuration()
  var diagnostics: [Diagnostic] = []

  mutating func read() {
    guard file.firstInvalidByte == nil else {
      return report("the settings are not UTF-8", at: file.start)
    }
    let root: Node?
    do { root = try Yams.compose(yaml: file.text) } catch let error as YamlError {
      return report("the settings are no YAML: \(error.brief)", at: range(of: error))
    } catch { return report("the settings are no YAML: \(error)", at: file.start) }
    guard let root, !root.isNull else { return }
    for (key, value) in members(of: root, allowed: Configuration.keys, in: "the settings") { read(key, value) }
  }

  private mutating func read(_ key: String, _ value: Node) {
    switch key {
    case "schema":
      if value.text != "1" { report("the settings have schema \(value.shown), this version reads schema 1", at: value) }
    case "source":
      configuration.source = tag(value)
      configuration.places.source = range(of: value)
    case "locales": readLocales(value)
    case "glossary": configuration.glossary = texts(value)
    case "ledger": configuration.ledger = text(value) ?? configuration.ledger
    case "ignore": configuration.ignore = patterns(value)
    case "rules": for (rule, setting) in members(of: value, allowed: ruleIDs, in: "“rules”") { readRule(rule, setting) }
    case "failOn": configuration.failOn = severity(value, off: false) ?? configuration.failOn
    case "require": readRequirements(value)
    case "urls":
      for (source, target) in members(of: value, allowed: nil, in: "“urls”") {
        if let target = text(target) {
          configuration.urls.append(Configuration.URLMapping(source: source, target: target))
        }
      }
    default: readBundle(value)
    }
  }

  private mutating func readLocales(_ value: Node) {
    configuration.places.locales = range(of: value)
    guard case .scalar = value else {
      var locales: [LanguageTag] = []
      for node in nodes(value) {
        guard let tag = tag(node) else { continue }
        if locales.contains(tag) {
          report("“\(tag)” stands twice", at: node)
        } else {
          locales.append(tag)
          configuration.places.entries[tag] = range(of: node)
        }
      }
      configuration.locales = locales
      return
    }
    guard let pattern = text(value) else { return }
    guard pattern.contains("{locale}") else {
      return report("expected a list of locales, or a pattern such as \"content/{path}.{locale}.md\"", at: value)
    }
    configuration.layout = .pattern(pattern)
  }

  private mutating func readRule(_ rule: String, _ value: Node) {
    if case .scalar = value {
      guard let severity = severity(value, off: true) else { return }
      configuration.rules.append(Configuration.RuleSetting(rule: rule, severity: severity, paths: [], status: nil))
      return
    }
    let settings: [Node]
    if case .sequence(let list) = value { settings = Array(list) } else { settings = [value] }
    for setting in settings {
      var result = Configuration.RuleSetting(rule: rule, severity: nil, paths: [], status: nil)
      var hasSeverity = false
      for (key, value) in members(of: setting, allowed: ["severity", "paths", "status"], in: "“rules.\(rule)”") {
        switch key {
        case "severity":
          result.severity = severity(value, off: true)
          hasSeverity = true
        case "paths": result.paths = patterns(value)
        default: result.status = text(value)
        }
      }
      if !hasSeverity, case .mapping = setting {
        report("“rules.\(rule)” says no severity here; expected off, note, warning or error", at: setting)
      }
      configuration.rules.append(result)
    }
  }

  private mutating func readRequirements(_ value: Node) {
    for (name, share) in members(of: value, allowed: ["fresh", "translated"], in: "“require”") {
      guard let written = text(share) else { continue }
      let number = written.hasSuffix("%") ? Double(written.dropLast()).map { $0 / 100 } : Double(written)
      guard let number, number >= 0, number <= 1 else {
        report("“\(written)” is no share; expected one such as 95%", at: share)
        continue
      }
      configuration.require.append(
        Configuration.Requirement(name: name, share: number, written: written, range: range(of: share)))
    }
  }

  private mutating func readBundle(_ value: Node) {
    for (key, value) in members(of: value, allowed: Configuration.bundleKeys, in: "“bundle”") {
      switch key {
      case "formats": configuration.bundle.formats = formats(value)
      case "incomplete":
        configuration.bundle.incomplete = word(value, "no policy", BundlePolicy.Incomplete.init) ?? .fallback
      case "incompleteStrings":
        configuration.bundle.incompleteStrings = word(value, "no policy", BundlePolicy.Incomplete.init)
      case "extent": configuration.bundle.extent = word(value, "no extent", BundlePolicy.Extent.init) ?? .segment
      case "project": configuration.bundle.project = text(value)
      case "lossy": configuration.bundle.lossy = flag(value)
      default: configuration.bundle.drafts = flag(value)
      }
    }
  }

  /// One of few words.
  private mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ value: Node, _ denial: String, _ make: (String) -> Word?
  ) -> Word? {
    guard let written = text(value) else { return nil }
    if let word = make(written) { return word }
    let words = Word.allCases.map(\.rawValue)
    let list = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    report("“\(written)” is \(denial); expected \(list)", at: value)
    return nil
  }

  private mutating func formats(_ value: Node) -> [String] {
    let names = BundleFormat.builtIn.map(\.name)
    return nodes(value).compactMap { node in
      guard let name = text(node) else { return nil }
      if names.contains(name) { return name }
      let hint =
        name.closest(of: names).map { "; did you mean “\($0)”?" } ?? "; there are \(names.joined(separator: ", "))"
      report("there is no bundle format “\(name)”\(hint)", at: node)
      return nil
    }
  }

  private mutating func flag(_ value: Node) -> Bool {
    guard let word = text(value) else { return false }
    if word != "true", word != "false" { report("“\(word)” is neither true nor false", at: value) }
    return word == "true"
  }

  // MARK: Values

  /// The members of a mapping, unknown and doubled keys reported.
  private mutating func members(of node: Node, allowed: [String]?, in place: String) -> [(String, Node)] {
    guard case .mapping(let mapping) = node else {
      report("expected keys and values in \(place)", at: node)
      return []
    }
    var members: [(String, Node)] = []
    for (key, value) in mapping {
      guard let name = key.text else {
        report("a key in \(place) must be a word", at: key)
        continue
      }
      if members.contains(where: { $0.0 == name }) {
        report("“\(name)” stands twice in \(place)", at: key)
      } else if let allowed, !allowed.contains(name) {
        let hint = name.closest(of: allowed).map { "; did you mean “\($0)”?" } ?? ""
        report("\(place) cannot have “\(name)”\(hint)", at: key)
      } else {
        members.append((name, value))
      }
    }
    return members
  }

  private mutating func text(_ node: Node) -> String? {
    if let text = node.text { return text }
    report("expected a single value", at: node)
    return nil
  }

  private func nodes(_ node: Node) -> [Node] {
    if case .sequence(let list) = node { return Array(list) }
    return [node]
  }

  private mutating func texts(_ node: Node) -> [String] { nodes(node).compactMap { text($0) } }

  private mutating func patterns(_ node: Node) -> [PathPattern] {
    nodes(node).compactMap { node in
      guard let written = text(node) else { return nil }
      let pattern = PathPattern(written)
      if pattern.isImpossible { report("no path fits “\(written)”; a “[” has no “]” in its name", at: node) }
      return pattern
    }
  }

  private mutating func tag(_ node: Node) -> LanguageTag? {
    guard let text = text(node) else { return nil }
    if let tag = LanguageTag(text) { return tag }
    report("“\(text)” is no language tag; expected one such as “da” or “en-GB”", at: node)
    return nil
  }

  private mutating func severity(_ node: Node, off: Bool) -> Severity? {
    guard let word = text(node) else { return nil }
    if let severity = Severity(rawValue: word), off || severity != .off { return severity }
    report("“\(word)” is no severity; expected \(off ? "off, " : "")note, warning or error", at: node)
    return nil
  }

  // MARK: Places

  private mutating func report(_ message: String, at node: Node) { report(message, at: range(of: node)) }

  private mutating func report(_ message: String, at range: SourceRange) {
    diagnostics.append(.finding(message, at: range, of: Configuration.problem))
  }

  private func range(of node: Node) -> SourceRange {
    guard let mark = node.mark,
      let start = file.offset(at: SourcePosition(line: mark.line, column: mark.column))
    else { return file.start }
    guard let text = node.text, file.bytes[start...].starts(with: text.utf8) else { return file.range(start, start) }
    return file.range(start, start + text.utf8.count)
  }

  private func range(of error: YamlError) -> SourceRange {
    guard let mark = error.mark, !error.isAnywhere,
      let start = file.offset(at: SourcePosition(line: mark.line, column: mark.column))
    else { return file.start }
    if case .duplicatedKeysInMapping(let keys, _) = error, let key = keys.first {
      return secondKey(key, after: start) ?? file.range(start, start)
    }
    return file.range(start, start)
  }

  /// Where a key stands again in the mapping in which it stands first at `first`; the reader names the first one only.
  private func secondKey(_ key: String, after first: Int) -> SourceRange? {
    let column = file.position(at: first).column
    for line in (file.position(at: first).line + 1)... {
      guard let start = file.offset(at: SourcePosition(line: line, column: 1)), start < file.bytes.count else {
        return nil
      }
      let text = file.bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
      let indent = text.prefix { $0 == 0x20 }.count
      guard indent < text.count, text[start + indent] != UInt8(ascii: "#") else { continue }
      if indent + 1 < column { return nil }
      let rest = text.dropFirst(indent)
      for quote in ["", "\"", "'"] where indent + 1 == column {
        guard rest.starts(with: "\(quote)\(key)\(quote)".utf8) else { continue }
        let end = start + indent + key.utf8.count + 2 * quote.utf8.count
        let next = file.bytes[end...].first { $0 != 0x20 }
        if next == UInt8(ascii: ":") { return file.range(start + indent, end) }
      }
    }
    return nil
  }
}

extension Node {
  /// The scalar as it was written, untouched by YAML's ideas of booleans and numbers.
  fileprivate var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.string
  }

  fileprivate var shown: String { text.map { "“\($0)”" } ?? "of another kind" }

  fileprivate var isNull: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }
}

extension YamlError {
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }

  fileprivate var brief: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let keys, _): "\(YamlError.shown(keys)) stands twice"
    default: "it cannot be read"
    }
  }

  /// What Yams calls a key of several parts; it has no order for these, so that any of several keys comes first.
  private static let several = "<uncovertable>"

  /// Whether the mark may be at any of the keys that stand twice.
  fileprivate var isAnywhere: Bool {
    guard case .duplicatedKeysInMapping(let keys, _) = self else { return false }
    return keys.count > 1 && keys.contains(YamlError.several)
  }

  /// Keys in the order of their bytes.
  private static func shown(_ keys: [String]) -> String {
    keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { $0 == several ? "a key of several parts" : "“\($0)”" }.joined(separator: ", ")
  }
}
