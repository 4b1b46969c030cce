import Bitexts
import Diagnostics
import Documents
import Languages
import Ledgers

/// What a bundle's policy makes of an article: it is in, as it is or with something in place of what is missing; it is left
/// out; or it stands in the way.
public struct ArticleSelection: Sendable {
  let id: String
  /// Where the article begins.
  let start: SourceRange
  /// How its sentences stand, also where it is left out.
  let coverage: Coverage
  /// The article; `nil` where it is left out.
  let article: BundleArticle?
  /// Why there can be no bundle.
  let refusal: Diagnostic?

  /// Applies a policy, which renders the article; `nil` for a draft that nobody asked for.
  ///
  /// - Parameter render: the HTML of an article's body.
  public init?(_ input: ArticleInput, locale: LanguageTag, policy: BundlePolicy, render: (Document) -> String) {
    guard policy.includesDrafts || !input.isDraft else { return nil }
    id = input.id
    start = input.document.file.start
    var made: BundleArticle
    let original: (Document, [SentenceKey])?
    switch input.form {
    case .source(let document, let keys):
      made = BundleArticle(id: input.id, source: document, keys: keys, render: render)
      original = nil
    case .missing(let document, let keys):
      made = BundleArticle(id: input.id, standingIn: document, keys: keys, render: render)
      original = (document, keys)
    case .translation(let bitext, let reviews, let keys):
      made = BundleArticle(
        id: input.id, bitext: bitext, reviews: reviews, keys: keys, policy: policy, render: render)
      original = (bitext.source, bitext.sourceKeys(keys))
    }
    made.take(input)
    coverage = made.coverage
    let isWhole = made.fallback != nil || policy.extent == .article
    switch policy.incomplete {
    case .fail where !made.isComplete:
      let places = made.fallback == nil ? original.map { made.placesOfMissing(in: $0.0, keys: $0.1) } ?? "" : ""
      let missing =
        "\(made.coverage.missing) of \(made.coverage.units) sentences have no translation to \(locale)\(places)"
      let rule = made.fallback == nil ? "missing-translation" : "missing-article"
      (article, refusal) = (nil, .error(missing, at: start, rule: rule))
    case .omit where isWhole && !made.isComplete: (article, refusal) = (nil, nil)
    case .fallback where isWhole && !made.isComplete:
      if made.fallback == nil, let (document, keys) = original {
        made = BundleArticle(id: input.id, standingIn: document, keys: keys, render: render)
        made.take(input)
        made.place = made.sourcePlace
      }
      (article, refusal) = (made, nil)
    default: (article, refusal) = (made, nil)
    }
  }
}

extension BundleArticle {
  /// Where the sentences stand in the source that have no translation, the first few of them.
  fileprivate func placesOfMissing(in source: Document, keys: [SentenceKey]) -> String {
    let present = Set(segments.filter { $0.freshness != .missing }.map(\.id))
    var lines: [Int] = []
    for (segment, key) in zip(source.segments, keys) where !present.contains(key.id.description) {
      let line = segment.range.startPosition.line
      if lines.last != line { lines.append(line) }
    }
    let shown = lines.prefix(5).map { "\(source.file.path):\($0)" }.joined(separator: ", ")
    return lines.isEmpty ? "" : ": \(shown)\(lines.count > 5 ? " and \(lines.count - 5) more" : "")"
  }

  /// Where the article stands in the project.
  fileprivate mutating func take(_ input: ArticleInput) {
    place = input.place ?? place
    sourcePlace = input.sourcePlace ?? place
    for path in [input.document.file.path, input.source.file.path] where !files.contains(path) { files.append(path) }
  }
}
