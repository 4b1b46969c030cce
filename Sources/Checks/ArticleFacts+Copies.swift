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
  var places: [ArticleFacts.Place] {
    flatMap { article in article.entries.map { ArticleFacts.Place(article: article, entry: $0) } }
  }
}

extension [ArticleFacts.Place] {
  /// The translations of so many words that stand in two articles, but where the sources are alike; in no order.
  func copies(of words: Range<Int>, _ file: (String) -> SourceFile?) -> [ArticleFacts.Copy] {
    let groups = Dictionary(grouping: filter { words.contains($0.entry.targetWords) }) {
      "\($0.entry.target) \($0.article.targetLanguage)"
    }
    return groups.values.flatMap { places -> [ArticleFacts.Copy] in
      guard places.count > 1, let first = places.first, let source = first.source(file), let target = first.target(file)
      else { return [] }
      return places.dropFirst().compactMap { place in
        guard place.entry.source != first.entry.source, place.article.article != first.article.article,
          let mine = place.source(file), let text = place.target(file), !mine.text.isLike(source.text)
        else { return nil }
        return ArticleFacts.Copy(source: mine, target: text, otherSource: source, otherTarget: target)
      }
    }
  }
}

extension ArticleFacts.Place {
  fileprivate func source(_ file: (String) -> SourceFile?) -> SourceRange? {
    file(article.sourcePath)?.range(entry.sourceStart, entry.sourceEnd)
  }

  fileprivate func target(_ file: (String) -> SourceFile?) -> SourceRange? {
    file(article.targetPath)?.range(entry.targetStart, entry.targetEnd)
  }
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
