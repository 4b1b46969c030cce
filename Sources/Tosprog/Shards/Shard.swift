import Diagnostics

/// One of several parts into which a project's articles are divided, so that each can be checked on a machine of its own.
public struct Shard: Sendable, Hashable {
  /// Which part, from 1.
  public let index: Int
  /// How many parts there are.
  public let count: Int

  /// Reads `I/N`; `nil` where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], index >= 1, count >= index,
      count <= Limits.shards
    else { return nil }
    (self.index, self.count) = (index, count)
  }

  /// Whether an article belongs to this part. It depends on the article's id alone, so that it stays where it is when others come
  /// and go.
  func holds(_ article: Article) -> Bool {
    BinaryDigest(Array(article.key.utf8)).high % UInt64(count) == UInt64(index - 1)
  }
}
