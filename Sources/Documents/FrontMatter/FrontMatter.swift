import Diagnostics

/// The settings at the head of an article, in order, translated or not.
public struct FrontMatter: Sendable {
  /// One value.
  public struct Entry: Sendable, Hashable {
    /// The key; keys of nested values are joined by dots, list items count from 0: `author.bio`, `faq.0.question`.
    public let key: String
    /// The value, decoded.
    public let value: String
    /// The bytes of the value, quotes included.
    public let range: SourceRange
    /// The line of the value, from 1.
    public let line: Int
    /// Whether the value is text for readers and so one of the document's blocks.
    public let translatable: Bool
  }

  /// The values in order.
  public let entries: [Entry]
  /// The bytes from the first delimiter through the last; `nil` where there is no front matter.
  public let range: SourceRange?

  /// No front matter.
  public static let none = FrontMatter(entries: [], range: nil)

  /// The first entry with a key.
  public subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}
