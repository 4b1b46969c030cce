/// Writes texts as YAML scalars that every reader of YAML 1.1 and 1.2 takes for texts.
enum YAMLWriter {
  /// The text in double quotes, on one line.
  static func doubleQuoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "\r": written += "\\r"
      case "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}"..."\u{FFFF}":
        let code = String(scalar.value, radix: 16, uppercase: true)
        written += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// The text in single quotes, or `nil` where those cannot hold it on one line.
  static func singleQuoted(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
      !text.unicodeScalars.contains(where: { ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"].contains($0) })
    else { return nil }
    return "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
  }

  /// The text without quotes, or `nil` where it would not be read back as this text.
  static func plain(_ text: String) -> String? {
    guard singleQuoted(text) != nil, let first = text.utf8.first, let last = text.utf8.last,
      first != 0x20, last != 0x20, last != UInt8(ascii: ":"), !"-?:,[]{}#&*!|>'\"%@`=<~".utf8.contains(first),
      !text.contains(": "), !text.contains(" #"), YAMLReader.kind(of: text) == nil
    else { return nil }
    return text
  }

  /// The text as a block under `|`, indented and ended as `written` is; `nil` where that cannot hold it.
  static func block(_ text: String, like written: String) -> String? {
    let old = written.split(separator: "\n", omittingEmptySubsequences: false)
    guard let header = old.first, header == "|" || header == "|-", old.count > 1, !written.contains("\r\n"),
      text.unicodeScalars.allSatisfy({ $0 == "\n" || singleQuoted(String($0)) != nil })
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if header == "|", lines.popLast() != "" { return nil }
    guard let first = lines.first, !first.isEmpty, first.utf8.first != 0x20, lines.last != "",
      let indent = old.dropFirst().first(where: { !$0.isEmpty })?.prefix(while: { $0 == " " })
    else { return nil }
    return header + lines.map { $0.isEmpty ? "\n" : "\n\(indent)\($0)" }.joined()
  }

  /// A key: without quotes where it is a simple word.
  static func key(_ text: String) -> String {
    let isWord =
      text.utf8.first.map { (97...122).contains($0 | 0x20) } ?? false
      && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    return isWord && YAMLReader.kind(of: text) == nil ? text : doubleQuoted(text)
  }
}

/// A text under a key, with the comments above it.
struct YAMLText {
  var comments: [String] = []
  var text: String
}

extension NestedTree<YAMLText> {
  /// The tree as YAML, every text in double quotes.
  var yaml: [UInt8] {
    // A mapping is its lines, which every key around it indents.
    let whole = fold(
      { YAMLPart.text($0.comments, YAMLWriter.doubleQuoted($0.text)) },
      { children in .mapping(children.flatMap { YAMLWriter.key($0.0).lines(of: $0.1) }) })
    guard case .mapping(let lines) = whole else { return [] }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

/// What stands behind a key.
private enum YAMLPart {
  case text(_ comments: [String], String)
  case mapping([String])
}

extension String {
  /// The lines of a key with what stands behind it.
  fileprivate func lines(of part: YAMLPart) -> [String] {
    switch part {
    case .text(let comments, let text): comments.map { "# " + $0.onOneLine } + ["\(self): \(text)"]
    case .mapping(let lines): ["\(self):"] + lines.map { "  " + $0 }
    }
  }

  /// Line endings and controls as spaces: a comment must stay on its line.
  var onOneLine: String {
    let breaks: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    let scalars = unicodeScalars.map { $0.value < 0x20 || breaks.contains($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
