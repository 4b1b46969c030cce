import Bitexts
import Catalogs
import Diagnostics
import Languages
import Tosprog

/// Pairs as a translation memory, TMX 1.4b.
struct AlignmentMemory {
  /// One catalog for each two languages.
  private var catalogs: [(catalog: Catalog, language: Language)] = []

  /// Adds the pairs of an article, named after it and the source's segments.
  mutating func add(_ pairing: Pairing) {
    let memory = pairing.bitext.memory { index in
      let ids = pairing.reviews[pairing.unitsOfBead[index]].map(\.id.description)
      return "\(pairing.article)#\(ids.first ?? String(index))"
    }
    add(memory.entries, from: pairing.bitext.source.language, to: pairing.bitext.target.language)
  }

  /// Adds the pairs of two files of lines.
  mutating func add(_ view: AlignmentView, from source: Language, to target: Language) {
    let entries = view.rows.compactMap { row -> CatalogEntry? in
      guard row.kind == .paired || row.kind == .moved else { return nil }
      return CatalogEntry(
        id: "line \(row.source[0].line)", source: CatalogText(Message(verbatim: row.sourceText)),
        target: CatalogText(Message(verbatim: row.targetText)))
    }
    add(entries, from: source, to: target)
  }

  private mutating func add(_ entries: [CatalogEntry], from source: Language, to target: Language) {
    let known = catalogs.firstIndex { $0.catalog.sourceLanguage == source.tag && $0.language.tag == target.tag }
    if let known {
      catalogs[known].catalog.entries += entries
    } else {
      catalogs.append(
        (Catalog(format: "tmx", language: target.tag, sourceLanguage: source.tag, entries: entries), target))
    }
  }

  /// The file, and one line for each pair that it cannot hold.
  func encoded() throws -> (text: String, problems: [String]) {
    guard let format = [any CatalogFormat].builtIn.named("tmx") else {
      throw Failure.undone("there is no format “tmx”")
    }
    let files = catalogs.map { catalog, language in
      var catalog = catalog
      if catalogs.count > 1 {
        // The same sentence is a unit in each language.
        for index in catalog.entries.indices { catalog.entries[index].id += "@\(language.tag)" }
      }
      return format.encode(catalog, language: language)
    }
    let bytes = files.count == 1 ? files[0].bytes : format.joined(files.map(\.bytes)) ?? []
    return (String(decoding: bytes, as: UTF8.self), files.flatMap(\.problems).map { "\($0.id): \($0.message)" })
  }
}
