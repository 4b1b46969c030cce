import Diagnostics
import Languages

/// ICU messages in one flat JSON object.
struct ICUCatalog: CatalogFormat {
  let name = "icu"
  let extensions = ["json"]
  let explanation = """
    One flat JSON object from keys to ICU messages, for formatjs, ICU4J, ICU4C and everything built on them.
    Plurals, selects and formats are ICU's own and all fit; every apostrophe is doubled, which every reader understands.
    Comments have no place in JSON and are left out.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = JSONCatalog().parse(file, language: language)
    catalog.format = name
    for index in catalog.entries.indices {
      let entry = catalog.entries[index]
      if entry.path.count > 1, let range = entry.keyRange {
        catalog.diagnostics.append(.fileProblem("expected a text; the keys of this format are not nested", at: range))
      }
    }
    return catalog
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var flat = catalog
    for index in flat.entries.indices { flat.entries[index].path = [flat.entries[index].id] }
    return JSONCatalog().write(flat, language: language)
  }

  func literal(_ text: String, replacing value: SourceText) -> [UInt8]? { JSON.string(text).encodedBytes() }
}
