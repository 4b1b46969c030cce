import Diagnostics
import Documents
import Languages

extension ArticleFacts {
  /// A pair of sentences and the article that it stands in.
  struct Place {
    let article: ArticleFacts
    let entry: Entry
  }

  /// A translation that stands in two articles of which the sources say different things.
  struct Copy {
    let source: SourceRange
    let target: SourceRange
    let otherSource: SourceRange
    let otherTarget: SourceRange
  }
}

extension [ArticleFacts] {
  /// The translations of so many words that stand in two articles, but where the sources are alike; in no order.
  func copies(of words: Range<Int>, _ place: RangeFinder) -> [ArticleFacts.Copy] {
    groups(differingIn: \.source) { words.contains($0.targetWords) ? $0.target : nil }.flatMap { places in
      guard let first = places.first, let source = first.source(place), let target = first.target(place) else {
        return [ArticleFacts.Copy]()
      }
      return places.dropFirst().compactMap { other in
        guard other.entry.source != first.entry.source, other.article.article != first.article.article,
          let mine = other.source(place), let text = other.target(place), !mine.text.isLike(source.text)
        else { return nil }
        return ArticleFacts.Copy(source: mine, target: text, otherSource: source, otherTarget: target)
      }
    }
  }
}

extension ArticleFacts.Place {
  func source(_ place: RangeFinder) -> SourceRange? { place(article.sourcePath, entry.sourceStart, entry.sourceEnd) }

  func target(_ place: RangeFinder) -> SourceRange? { place(article.targetPath, entry.targetStart, entry.targetEnd) }
}

extension String {
  /// Whether the two share half of the shorter one's words.
  fileprivate func isLike(_ other: String) -> Bool {
    words.intersection(other.words).count * 2 >= min(words.count, other.words.count)
  }

  fileprivate var words: Set<WordKey> {
    Set(TokenizedText(self).tokens.compactMap { $0.kind == .mark ? nil : $0.key })
  }
}
