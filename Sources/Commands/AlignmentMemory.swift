import Bitexts
import Catalogs
import Diagnostics
import Languages
import Tosprog

/// Pairs as a translation memory, TMX 1.4b.
struct AlignmentMemory {
  private var catalog: Catalog
  private let language: Language

  /// An empty memory of two languages.
  init(from source: Language, to target: Language) {
    catalog = Catalog(format: "tmx", language: target.tag, sourceLanguage: source.tag)
    language = target
  }

  /// Adds the pairs of an article, named after it and the source's segments.
  mutating func add(_ pairing: Pairing) {
    let memory = pairing.bitext.memory { index in
      let ids = pairing.reviews[pairing.unitsOfBead[index]].map(\.id.description)
      return "\(pairing.article)#\(ids.first ?? String(index))"
    }
    catalog.entries += memory.entries
  }

  /// Adds the pairs of two files of lines.
  mutating func add(_ view: AlignmentView) {
    for row in view.rows where row.kind == .paired || row.kind == .moved {
      catalog.entries.append(
        CatalogEntry(
          id: "line \(row.source[0].line)", source: CatalogText(Message(verbatim: row.sourceText)),
          target: CatalogText(Message(verbatim: row.targetText))))
    }
  }

  /// The file, and one line for each pair that it cannot hold.
  func encoded() throws -> (text: String, problems: [String]) {
    guard let format = [any CatalogFormat].builtIn.named(catalog.format) else {
      throw Failure.undone("there is no format “\(catalog.format)”")
    }
    let file = format.encode(catalog, language: language)
    return (String(decoding: file.bytes, as: UTF8.self), file.problems.map { "\($0.id): \($0.message)" })
  }
}
