import Diagnostics
import Documents
import Languages

/// Translation memories: TMX 1.4b.
struct TMXCatalog: CatalogFormat {
  let name = "tmx"
  let extensions = ["tmx"]
  let isBilingual = true
  let explanation = """
    TMX 1.4b: a translation unit a message with its wording in both languages. Arguments and markup are ph, bpt and ept; \
    a message with choices is ICU text, said by a property. A memory holds pairs only, so messages without a \
    translation are left out, and so are control characters and states.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "tmx", let body = root.first("body") else {
      catalog.diagnostics.append(.fileProblem("expected <tmx> with a <body>", at: root.range))
      return catalog
    }
    let common = root.first("header")?["srclang"]
    for (index, unit) in body.elements("tu").enumerated() {
      let variants = unit.elements("tuv").compactMap { variant in
        (variant["xml:lang"] ?? variant["lang"]).flatMap { tag in variant.first("seg").map { (tag, $0) } }
      }
      let wanted = (unit["srclang"] ?? common).flatMap { LanguageTag($0) }
      // “*all*” names no source: whichever is not the catalog's own language, else the first.
      let source =
        variants.first { LanguageTag($0.0) == wanted }
        ?? variants.first { LanguageTag($0.0)?.language != language.tag.language } ?? variants.first
      guard let source else {
        catalog.diagnostics.append(.fileProblem("a unit without a text in a language", at: unit.range))
        continue
      }
      let place = source.1.range.start
      let others = variants.filter { $0.1.range.start != place }
      let target = others.first { LanguageTag($0.0)?.language == language.tag.language } ?? others.first
      let properties = unit.elements("prop")
      let isICU = properties.contains { $0["type"] == "x-format" && $0.text == "icu" }
      catalog.sourceLanguage = catalog.sourceLanguage ?? LanguageTag(source.0)
      catalog.entries.append(
        CatalogEntry(
          id: unit["tuid"] ?? "tu\(index + 1)",
          source: CatalogText(InlineMarkup.read(source.1, isICU: isICU), at: source.1.content),
          target: target.map { CatalogText(InlineMarkup.read($0.1, isICU: isICU), at: $0.1.content) },
          context: properties.first { $0["type"] == "x-context" }?.text, comments: unit.elements("note").map(\.text),
          keyRange: unit.range))
    }
    return catalog
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    let own = catalog.language ?? language.tag
    let from = catalog.sourceLanguage ?? language.tag
    var xml = TMXCatalog.head(from.description)
    for entry in catalog.entries {
      guard let original = entry.source?.message ?? entry.target?.message, let target = entry.target?.message else {
        problems.append(
          .init(id: entry.id, message: "it is not translated; a memory has translations only", isOmitted: true))
        continue
      }
      guard XMLEscape.attribute(entry.id) != nil, let source = InlineMarkup(original, as: .tmx),
        let written = InlineMarkup(target, as: .tmx, like: original)
      else {
        problems.append(.init(id: entry.id, message: "XML 1.0 has no control characters", isOmitted: true))
        continue
      }
      let isICU = source.isICU || written.isICU
      xml.begin("tu", [("tuid", entry.id)])
      for comment in entry.comments { xml.element("note", markup: XMLText.lossy(comment)) }
      if let context = entry.context { xml.element("prop", [("type", "x-context")], markup: XMLText.lossy(context)) }
      if isICU { xml.element("prop", [("type", "x-format")], markup: "icu") }
      for (tag, message, markup) in [(from, original, source), (own, target, written)] {
        let text = isICU ? XMLEscape.text(message.canonicalText) ?? "" : markup.xml
        xml.line("<tuv xml:lang=\"\(tag)\"><seg>\(text)</seg></tuv>")
      }
      xml.end()
    }
    for _ in 0..<2 { xml.end() }
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }

  private static func head(_ source: String) -> XMLText {
    var xml = XMLText()
    xml.begin("tmx", [("version", "1.4")])
    xml.element(
      "header",
      [
        ("creationtool", "tosprog"), ("creationtoolversion", "1"), ("segtype", "sentence"), ("o-tmf", "tosprog"),
        ("adminlang", "en-GB"), ("srclang", source), ("datatype", "plaintext"),
      ])
    xml.begin("body")
    return xml
  }

  /// The units of all files; where their source languages differ, each unit says its own.
  func joined(_ files: [[UInt8]]) -> [UInt8]? {
    var units: [(source: String, unit: XMLTree.Element)] = []
    for bytes in files {
      var diagnostics: [Diagnostic] = []
      guard let root = XMLTree.root(of: SourceFile(path: "", bytes: bytes), into: &diagnostics),
        let body = root.first("body")
      else { return nil }
      let common = root.first("header")?["srclang"]
      units += body.elements("tu").map { ($0["srclang"] ?? common ?? "*all*", $0) }
    }
    let sources = Set(units.map(\.source))
    let common = sources.count == 1 ? units[0].source : "*all*"
    var xml = TMXCatalog.head(common)
    for (source, unit) in units {
      let isSaid = unit["srclang"] != nil || source == common
      xml.line("<tu" + (isSaid ? "" : XMLText.attributes([("srclang", source)])) + unit.range.text.dropFirst(3))
    }
    for _ in 0..<2 { xml.end() }
    return Array(xml.text.utf8)
  }
}
