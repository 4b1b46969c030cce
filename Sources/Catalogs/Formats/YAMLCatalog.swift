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
    var tree = NestedTree<YAMLText>()
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      if message.nodes.hasCodes {
        problems.append(.init(id: entry.id, message: "markup codes have no place in an ICU message", isOmitted: true))
      } else if !tree.insert(YAMLText(comments: entry.comments, text: message.canonicalText), at: entry.path) {
        problems.append(.init(id: entry.id, message: "the key is also the beginning of another key", isOmitted: true))
      }
    }
    return EncodedCatalog(bytes: tree.yaml, problems: problems)
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
