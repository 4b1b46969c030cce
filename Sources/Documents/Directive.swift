import Diagnostics

/// A comment that speaks to Tosprog: `tosprog-ignore number-mismatch: the source is out of date`.
public struct Directive: Sendable, Hashable {
  /// What a directive asks for.
  public enum Kind: String, Sendable, Hashable {
    /// Findings in the block behind the comment, or around it when it stands inside one, stay silent.
    case ignore = "tosprog-ignore"
    /// Findings in the next block stay silent.
    case ignoreNext = "tosprog-ignore-next"
    /// Findings stay silent from here.
    case ignoreStart = "tosprog-ignore-start"
    /// … until here.
    case ignoreEnd = "tosprog-ignore-end"
    /// What follows is not translated and yields no segments.
    case skipStart = "notranslate"
    /// … until here.
    case skipEnd = "/notranslate"
    /// What begins like one of these and is none; it asks for nothing.
    case unknown = "tosprog"
  }

  /// What is asked for.
  public let kind: Kind
  /// The rules that it names; none means all.
  public let rules: [String]
  /// What is said behind the colon.
  public let reason: String
  /// The comment.
  public let range: SourceRange
  /// The blocks at or behind the comment begin with this position in `Document.blocks`.
  public let block: Int

  /// Reads the content of a comment, or `nil` when it does not speak to Tosprog.
  init?(_ comment: String, at range: SourceRange, block: Int) {
    let words = comment.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" || $0.isNewline }
    guard let first = words.first else { return nil }
    var name = String(first)
    var rest = words.count > 1 ? String(words[1]) : ""
    if name.hasSuffix(":") {
      name.removeLast()
      rest = ":" + rest
    }
    switch name {
    case "notranslate-start", "tosprog-notranslate", "tosprog-notranslate-start": name = "notranslate"
    case "notranslate-end", "tosprog-notranslate-end": name = "/notranslate"
    default: break
    }
    guard let kind = Kind(rawValue: name).flatMap({ $0 == .unknown ? nil : $0 }) ?? Self.stray(name, rest) else {
      return nil
    }
    self.kind = kind
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    rules = parts.first.map { $0.split { $0 == " " || $0 == "," || $0.isNewline }.map(String.init) } ?? []
    reason = parts.count > 1 ? parts[1].split { $0.isWhitespace }.joined(separator: " ") : ""
    self.range = range
    self.block = block
  }

  /// Whether a comment means to be one: `tosprog-disable` or `tosprog: ignore`, and no sentence about Tosprog.
  private static func stray(_ name: String, _ rest: String) -> Kind? {
    // In capitals as well: what is shouted is meant.
    if name.lowercased().hasPrefix("tosprog-"), name.first == "t" || Kind(rawValue: name.lowercased()) != nil {
      return .unknown
    }
    let verb = rest.drop { $0 == ":" || $0 == " " }.lowercased()
    let verbs = ["ignore", "allow", "disable", "suppress", "off", "notranslate"]
    return name == Kind.unknown.rawValue && verbs.contains(where: verb.hasPrefix) ? .unknown : nil
  }
}
