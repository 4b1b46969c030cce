/// How words are written at a place of a file: which characters need what kind of escape there.
enum Notation: UInt8, Sendable {
  case plain
  case markdown, markdownCell, markdownHeading, markdownLabel
  case markdownDoubleQuoted, markdownSingleQuoted, markdownParenthesized
  case yamlPlain, yamlFlow, yamlSingleQuoted, yamlDoubleQuoted, yamlBlock
  case tomlBasic, tomlLiteral, tomlMultiline
  case html, htmlRaw, htmlDoubleQuoted, htmlSingleQuoted, htmlUnquoted, jsonString

  /// What stands around the words that are written.
  struct Surroundings {
    /// The byte before, or `nil` at the beginning of the block.
    var before: UInt8?
    /// The byte behind, or `nil` at the end of the block.
    var after: UInt8?
    /// Whether the words begin a line, not counting container markers and white space.
    var beginsLine: Bool
    /// Whether every character that could mean something is escaped.
    var isStrict: Bool
    /// What stands before each further line of a block that spans lines.
    var indent: [UInt8] = []
  }

  /// The bytes that read back as `text`, or `nil` where the place cannot hold it.
  func encode(_ text: String, _ around: Surroundings) -> [UInt8]? {
    switch self {
    case .plain: Array(text.utf8)
    case .markdown, .markdownCell, .markdownHeading, .markdownLabel, .markdownDoubleQuoted, .markdownSingleQuoted,
      .markdownParenthesized:
      MarkdownNotation.encode(text, self, around)
    case .yamlPlain, .yamlFlow, .yamlSingleQuoted, .yamlDoubleQuoted, .yamlBlock, .tomlBasic, .tomlLiteral,
      .tomlMultiline:
      FrontMatterNotation.encode(text, self, around)
    case .html, .htmlRaw, .htmlDoubleQuoted, .htmlSingleQuoted, .htmlUnquoted, .jsonString:
      HTMLNotation.encode(text, self, around)
    }
  }
}
