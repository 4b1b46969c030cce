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
    /// The source itself, with the key of each of its sentences.
    case source(Document, keys: [SentenceKey])
    /// A translation, with the ledger's review of `bitext.units` and their keys.
    case translation(Bitext, reviews: [UnitReview], keys: [SentenceKey])
    /// There is no translation of this source.
    case missing(Document, keys: [SentenceKey])
  }

  /// An article in the language that it was written in.
  ///
  /// - Parameter keys: one for each sentence, as a review of its translation gives them; `nil` derives them.
  public init(id: String, source: Document, keys: [SentenceKey]? = nil) {
    self.id = id
    form = .source(source, keys: keys ?? source.derivedKeys)
  }

  /// A translation.
  ///
  /// - Parameters:
  ///   - reviews: `ledger.review(bitext.units)`.
  ///   - keys: The units' keys, where somebody has them.
  public init(id: String, bitext: Bitext, reviews: [UnitReview], keys: [SentenceKey]? = nil) {
    self.id = id
    form = .translation(bitext, reviews: reviews, keys: keys ?? SentenceKey.keys(bitext.units, reviews))
  }

  /// An article without a translation in this locale.
  public init(id: String, untranslated source: Document, keys: [SentenceKey]? = nil) {
    self.id = id
    form = .missing(source, keys: keys ?? source.derivedKeys)
  }

  /// The document whose settings count: the translation, else the source.
  var document: Document {
    switch form {
    case .source(let document, _), .missing(let document, _): document
    case .translation(let bitext, _, _): bitext.target
    }
  }

  /// The source's document.
  var source: Document {
    switch form {
    case .source(let document, _), .missing(let document, _): document
    case .translation(let bitext, _, _): bitext.source
    }
  }

  /// Whether the translation, or without a word there the source, says `status: draft`.
  var isDraft: Bool {
    var status = document.frontMatter["status"]?.value
    if status == nil, case .translation(let bitext, _, _) = form { status = bitext.source.frontMatter["status"]?.value }
    return status == "draft"
  }
}
