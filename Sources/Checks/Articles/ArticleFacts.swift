import Bitexts
import Diagnostics
import Documents
import Languages

/// What an article tells the checks of the whole project; small, and of values only.
public struct ArticleFacts: Sendable, Hashable {
  /// A pair of sentences. A large project has a million of them, so each has forty bytes.
  public struct Entry: Sendable, Hashable {
    /// The words of the source and of the target, folded and hashed.
    public var source: UInt64
    /// The words of the target.
    public var target: UInt64
    /// What the block is.
    public var kind: Block.Kind
    private let sourceCount: UInt16
    private let targetCount: UInt16
    private let begins: UInt32
    private let ends: UInt32
    private let targetBegins: UInt32
    private let targetEnds: UInt32

    /// Describes two sentences; words beyond 65,535 are not counted.
    public init(
      source: UInt64, target: UInt64, kind: Block.Kind, words: Int, targetWords: Int, sourceRange: Range<Int>,
      targetRange: Range<Int>
    ) {
      (self.source, self.target, self.kind) = (source, target, kind)
      (sourceCount, targetCount) = (UInt16(clamping: words), UInt16(clamping: targetWords))
      (begins, ends) = (UInt32(clamping: sourceRange.lowerBound), UInt32(clamping: sourceRange.upperBound))
      targetBegins = UInt32(clamping: targetRange.lowerBound)
      targetEnds = UInt32(clamping: targetRange.upperBound)
    }

    /// How many words the source has.
    public var words: Int { Int(sourceCount) }
    /// How many words the target has.
    public var targetWords: Int { Int(targetCount) }
    /// UTF-8 offsets in the source file.
    public var sourceStart: Int { Int(begins) }
    /// The end of them.
    public var sourceEnd: Int { Int(ends) }
    /// UTF-8 offsets in the target file.
    public var targetStart: Int { Int(targetBegins) }
    /// The end of them.
    public var targetEnd: Int { Int(targetEnds) }
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

  /// Describes an article.
  public init(article: String, targetLanguage: String, sourcePath: String, targetPath: String, entries: [Entry]) {
    (self.article, self.targetLanguage, self.entries) = (article, targetLanguage, entries)
    (self.sourcePath, self.targetPath) = (sourcePath, targetPath)
  }
}

extension ArticleFacts {
  init(_ article: CheckedArticle) {
    let entries = article.beads.compactMap { bead -> Entry? in
      guard bead.source.count == 1, bead.target.count == 1, bead.kind == .paired || bead.kind == .moved,
        let source = bead.source.first, let target = bead.target.first
      else { return nil }
      let words = source.wordCount
      let targetWords = target.wordCount
      // A line that has a name of its own in the page is compared however short it is.
      let isNamed = source.segment.kind == .heading || source.segment.kind == .button
      guard words >= 3 || (isNamed && words > 0), targetWords > 0 else { return nil }
      return Entry(
        source: source.folded, target: target.folded, kind: source.segment.kind, words: words, targetWords: targetWords,
        sourceRange: source.segment.range.start..<source.segment.range.end,
        targetRange: target.segment.range.start..<target.segment.range.end)
    }
    self.init(
      article: article.id, targetLanguage: article.languages.target.tag.description,
      sourcePath: article.source.file.path, targetPath: article.target.file.path, entries: entries)
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
