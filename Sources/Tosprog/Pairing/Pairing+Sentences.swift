import Bitexts
import Catalogs
import Diagnostics
import Documents
import Ledgers
import Reports

extension Pairing {
  /// The article as reports show it: bead by bead, with what each said when it was confirmed.
  var sentences: [FacingSentences] {
    bitext.beads.indices.map { index in
      let bead = bitext.beads[index]
      let reviews = reviews[unitsOfBead[index]]
      let isStale = reviews.contains { $0.freshness == .stale }
      let confirmed = reviews.compactMap(\.confirmed).map { Wording(stored: $0.source).plain }
      return FacingSentences(
        source: bead.source.map { FacingSentences.Sentence($0, in: bitext.source) },
        target: bead.target.map { FacingSentences.Sentence($0, in: bitext.target) },
        freshness: bead.source.isEmpty ? .orphaned : freshness(ofBead: index),
        confirmed: isStale ? confirmed.joined(separator: " ") : nil)
    }
  }
}

extension StringsPairing {
  /// The messages as reports show them, key by key.
  var sentences: [FacingSentences] {
    zip(pair.units, reviews).map { unit, review in
      let stored = review.freshness == .stale ? review.confirmed?.source : nil
      return FacingSentences(
        source: FacingSentences.Sentence.messages(unit.source, key: unit.id),
        target: FacingSentences.Sentence.messages(unit.target, key: unit.id),
        freshness: review.freshness, confirmed: stored.map { Wording(stored: $0).plain })
    }
  }
}

extension FacingSentences.Sentence {
  fileprivate init(_ segment: Segment, in document: Document) {
    let block = document.blocks[segment.block]
    self.init(text: segment.text, range: segment.range, kind: block.key ?? block.kind.inWords, level: block.level)
  }

  fileprivate static func messages(_ entry: CatalogEntry?, key: String) -> [FacingSentences.Sentence] {
    entry?.target.map { [FacingSentences.Sentence(text: $0.message.text, range: $0.range, kind: key)] } ?? []
  }
}

extension Block.Kind {
  /// “list item” for `listItem`.
  fileprivate var inWords: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }
}
