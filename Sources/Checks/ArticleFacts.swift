import Bitexts
import Diagnostics
import Documents
import Languages

/// What an article tells the checks of the whole project; small, and of values only.
public struct ArticleFacts: Sendable, Codable, Hashable {
  /// A pair of sentences.
  public struct Entry: Sendable, Codable, Hashable {
    /// The words of the source and of the target, folded and hashed.
    public var source: UInt64
    /// The words of the target.
    public var target: UInt64
    /// What the block is: `heading`, `button` and so on.
    public var kind: String
    /// How many words the source has.
    public var words: Int
    /// How many words the target has.
    public var targetWords: Int
    /// UTF-8 offsets in the source file.
    public var sourceStart: Int
    /// The end of them.
    public var sourceEnd: Int
    /// UTF-8 offsets in the target file.
    public var targetStart: Int
    /// The end of them.
    public var targetEnd: Int
  }

  /// The id of the article.
  public var article: String
  /// The tag of the language that is translated into.
  public var targetLanguage: String
  /// The path of the source.
  public var sourcePath: String
  /// The path of the target.
  public var targetPath: String
  /// The pairs in order.
  public var entries: [Entry]
}

extension ArticleFacts {
  init(_ article: CheckedArticle) {
    self.article = article.id
    targetLanguage = article.languages.target.tag.description
    sourcePath = article.source.file.path
    targetPath = article.target.file.path
    entries = article.beads.compactMap { bead in
      guard bead.source.count == 1, bead.target.count == 1, bead.kind == .paired || bead.kind == .moved,
        let source = bead.source.first, let target = bead.target.first
      else { return nil }
      let words = source.wordCount
      let targetWords = target.wordCount
      // A line that has a name of its own in the page is compared however short it is.
      let isNamed = source.segment.kind == .heading || source.segment.kind == .button
      guard words >= 3 || (isNamed && words > 0), targetWords > 0 else { return nil }
      return Entry(
        source: source.folded, target: target.folded, kind: source.segment.kind.rawValue, words: words,
        targetWords: targetWords, sourceStart: source.segment.range.start, sourceEnd: source.segment.range.end,
        targetStart: target.segment.range.start, targetEnd: target.segment.range.end)
    }
  }
}

extension CheckedText {
  /// The words and numbers without case, marks and white space, hashed.
  var folded: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for token in text.tokens where token.kind != .mark { hash = (hash ^ token.key.hash) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}
