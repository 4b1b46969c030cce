/// What words of one language mean, each sense by the words of another language that say it.
///
/// A table has one word a line and its senses behind it, parted by `|`; a sense has words parted by spaces, and phrases
/// with `_` between their words: `form | mould tin | shape figure | kind sort`.
public struct SenseTable: Sendable {
  private let lines: [String: Substring]

  /// A language of whose words nothing is known.
  public static let none = SenseTable("")

  /// Reads a table; a word that is there twice has the senses of its first line.
  public init(_ text: String) {
    lines = Dictionary(
      text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
        line.firstIndex(of: UInt8(ascii: "|")).map { bar in
          let word = line[..<bar].split(separator: UInt8(ascii: " ")).first ?? line[..<line.startIndex]
          return (String(Substring(word)), Substring(line[line.index(after: bar)...]))
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The senses of a word in lower case, each with the words and phrases that say it; empty where it has one or none
  /// that is known.
  public subscript(word: String) -> [[String]] {
    guard let line = lines[word] else { return [] }
    return line.split(separator: "|").map { sense in
      sense.split(separator: " ").map { phrase in
        String(phrase.lowercased().map { $0 == "_" ? " " : $0 })
      }
    }
  }
}
