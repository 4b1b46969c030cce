import Diagnostics
import Languages

/// Interface strings in YAML: nested keys whose innermost values are ICU messages; comments are for translators.
struct YAMLCatalog: CatalogFormat {
  let name = "yaml"
  let extensions = ["yml", "yaml"]
  let explanation = """
    Nested keys whose innermost values are ICU messages; the comment lines above a key are for translators.
    Texts are written in double quotes, so that no reader takes one for a number, a date or a flag.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    let reader = YAMLReader(file)
    var catalog = Catalog(format: name, language: language.tag, diagnostics: reader.diagnostics)
    for value in reader.values {
      let target = CatalogText(value.text)
      catalog.diagnostics += target.diagnostics
      catalog.entries.append(
        CatalogEntry(
          id: value.path.joined(separator: "."), path: value.path, target: target, comments: value.comments,
          keyRange: file.range(value.keyRange)))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var tree = NestedTree<CatalogEntry>()
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      if message.nodes.hasCodes {
        problems.append(.init(id: entry.id, message: "markup codes have no place in an ICU message", isOmitted: true))
      } else if !tree.insert(entry, at: entry.path) {
        problems.append(.init(id: entry.id, message: "the key is also the beginning of another key", isOmitted: true))
      }
    }
    // A mapping is its lines, which every key around it indents.
    let whole = tree.fold(
      { Part.text($0.comments, YAMLWriter.doubleQuoted($0.target!.message.canonicalText)) },
      { children in .mapping(children.flatMap { YAMLWriter.key($0.0).lines(of: $0.1) }) })
    guard case .mapping(let lines) = whole else { return EncodedCatalog(bytes: [], problems: problems) }
    return EncodedCatalog(bytes: Array(lines.map { $0 + "\n" }.joined().utf8), problems: problems)
  }

  func literal(_ text: String, replacing value: SourceText) -> [UInt8]? {
    let written = value.range.text
    var literal: String?
    if written.hasPrefix("|") { literal = YAMLWriter.block(text, like: written) }
    if written.hasPrefix("'") { literal = YAMLWriter.singleQuoted(text) }
    if !written.hasPrefix("'"), !written.hasPrefix("\""), !written.hasPrefix("|"), !written.hasPrefix(">") {
      literal = YAMLWriter.plain(text)
    }
    return Array((literal ?? YAMLWriter.doubleQuoted(text)).utf8)
  }
}

/// What stands behind a key.
private enum Part {
  case text(_ comments: [String], String)
  case mapping([String])
}

extension String {
  /// The lines of a key with what stands behind it.
  fileprivate func lines(of part: Part) -> [String] {
    switch part {
    case .text(let comments, let text): comments.map { "# " + $0.onOneLine } + ["\(self): \(text)"]
    case .mapping(let lines): ["\(self):"] + lines.map { "  " + $0 }
    }
  }

  /// Line endings and controls as spaces: a comment must stay on its line.
  var onOneLine: String {
    let breaks: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    let scalars = unicodeScalars.map { $0.value < 0x20 || breaks.contains($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
