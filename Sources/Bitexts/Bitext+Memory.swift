import Catalogs
import Diagnostics
import Documents
import Languages

extension Bitext {
  /// The pairs as a translation memory, for formats that hold both sides; markup goes along as codes.
  ///
  /// What faces nothing and what is not translated yet is left out: a memory would hand it on.
  ///
  /// - Parameter id: Names a bead by its position in `beads`; ids must differ.
  public func memory(id: (Int) -> String) -> Catalog {
    Catalog(
      format: "tmx", language: target.language.tag, sourceLanguage: source.language.tag,
      entries: beads.indices.compactMap { index in
        let bead = beads[index]
        guard bead.kind == .paired || bead.kind == .moved else { return nil }
        return CatalogEntry(
          id: id(index), source: CatalogText(Message(bead.source)), target: CatalogText(Message(bead.target)))
      })
  }
}

extension Message {
  /// Sentences behind each other, as one text with codes.
  fileprivate init(_ segments: [Segment]) {
    var kinds: [Kind] = []
    var offset = 0
    for segment in segments {
      if !kinds.isEmpty { kinds.append(.text(" ")) }
      for inline in segment.inlines {
        // Ids count from 1 in each sentence, and must differ in what they become together.
        let id = String(inline.id + offset)
        switch inline.kind {
        case .text: kinds.append(.text(inline.text))
        case .placeholder: kinds.append(.code(InlineCode(kind: .placeholder, id: id, data: inline.range.text)))
        case .start: kinds.append(.code(InlineCode(kind: .start, id: id, data: inline.range.text)))
        case .end: kinds.append(.code(InlineCode(kind: .end, id: id, data: inline.range.text)))
        }
      }
      offset += segment.inlines.map(\.id).max() ?? 0
    }
    self.init(kinds: kinds)
  }
}
