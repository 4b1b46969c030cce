import Diagnostics
import Languages

/// An article, or a file of interface strings, in all its locales.
public struct Article: Sendable, Hashable {
  /// `translationKey`, else the source's path without locale and extension.
  public var id: String
  /// The language it is written in first.
  public var source: LanguageTag
  /// Its files by locale, paths relative to the root.
  public var files: [LanguageTag: String]
  /// Whether it holds interface strings instead of text.
  public var isCatalog: Bool
  /// The path without locale and extension, by which files of equal names pair.
  var path: String
}

/// The three front-matter values that pair and judge articles, found without reading the article.
struct FrontMatterPeek: Sendable, Hashable {
  /// A value and its bytes; the file itself is not kept, for there may be many.
  struct Value: Sendable, Hashable {
    var value: String
    var start: Int
    var end: Int
  }

  var translationKey: Value?
  var source: Value?

  init() {}

  /// Looks at top-level `key: value` (YAML) or `key = value` (TOML) lines; at most the first 64 KiB are read.
  init(_ file: SourceFile) {
    guard file.lineCount > 1 else { return }
    let fence = file.line(1).text.trimmingBlanks
    guard fence == "---" || fence == "+++" else { return }
    let separator: Character = fence == "---" ? ":" : "="
    for number in 2...file.lineCount {
      let range = file.line(number)
      let line = range.text
      guard range.end < 65_536, line.trimmingBlanks != fence else { return }
      guard let mark = line.firstIndex(of: separator) else { continue }
      let key = line[..<mark].trimmingBlanks
      guard key == "translationKey" || key == "source", !line.hasPrefix(" ") else { continue }
      let text = line[line.index(after: mark)...].trimmingBlanks.unquoted
      guard !text.isEmpty else { continue }
      let value = Value(value: text, start: range.start, end: range.end)
      if key == "source" { source = value } else { translationKey = value }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text.drop { $0 == " " || $0 == "\t" })
  }
}

extension String {
  /// Without the quotes around it, or the comment behind it.
  fileprivate var unquoted: String {
    if let quote = first, quote == "\"" || quote == "'" {
      return String(dropFirst().prefix { $0 != quote })
    }
    var value = self
    if let hash = value.range(of: " #") { value = String(value[..<hash]) }
    return value.trimmingBlanks
  }

  private func range(of mark: String) -> String.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}
