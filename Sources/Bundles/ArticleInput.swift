import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

/// An article as a bundle is given it: in its source language, as a translation, or as one that is not there yet.
public struct ArticleInput: Sendable {
  /// The article's id, equal in all locales.
  public var id: String
  /// What the article is in this bundle's locale.
  public var form: Form
  /// The path within its locale without extension, such as `articles/needles`; by default the file's name.
  public var place: String?
  /// The same for the source.
  public var sourcePlace: String?

  /// What an article is in a bundle's locale.
  public enum Form: Sendable {
    /// The source itself, with the id of each of its segments.
    case source(Document, ids: [SegmentID])
    /// A translation, with the ledger's review of `bitext.units`.
    case translation(Bitext, reviews: [UnitReview])
    /// There is no translation of this source.
    case missing(Document, ids: [SegmentID])
  }

  /// An article in the language that it was written in.
  ///
  /// - Parameter ids: one for each segment, as a review of its translation gives them; `nil` derives them.
  public init(id: String, source: Document, ids: [SegmentID]? = nil) {
    self.id = id
    form = .source(source, ids: ids ?? source.derivedIDs)
  }

  /// A translation.
  ///
  /// - Parameter reviews: `ledger.review(bitext.units)`.
  public init(id: String, bitext: Bitext, reviews: [UnitReview]) {
    self.id = id
    form = .translation(bitext, reviews: reviews)
  }

  /// An article without a translation in this locale.
  public init(id: String, untranslated source: Document, ids: [SegmentID]? = nil) {
    self.id = id
    form = .missing(source, ids: ids ?? source.derivedIDs)
  }

  /// The document whose settings count: the translation, else the source.
  var document: Document {
    switch form {
    case .source(let document, _), .missing(let document, _): document
    case .translation(let bitext, _): bitext.target
    }
  }

  /// The source's document.
  var source: Document {
    switch form {
    case .source(let document, _), .missing(let document, _): document
    case .translation(let bitext, _): bitext.source
    }
  }

  /// Whether the translation, or without a word there the source, says `status: draft`.
  var isDraft: Bool {
    var status = document.frontMatter["status"]?.value
    if status == nil, case .translation(let bitext, _) = form { status = bitext.source.frontMatter["status"]?.value }
    return status == "draft"
  }
}

extension Document {
  /// Ids for segments of which no ledger knows.
  var derivedIDs: [SegmentID] {
    let ledger = Ledger(source: language.tag, target: language.tag)
    let units = segments.map { segment in
      let block = blocks[segment.block]
      return FacingUnit(
        source: Wording(segment), target: nil, path: block.path,
        ordinal: segment.index - block.segments.lowerBound + 1)
    }
    return ledger.review(units).map(\.id)
  }
}
