/// Prints messages as Fluent's patterns.
enum FluentWriter {
  /// Quantities that Fluent's own functions have a name for, and ICU's for the same.
  static let dateStyles = ["short", "medium", "long", "full"]
  static let currency = "::currency/"

  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, (97...122).contains(first | 0x20) else { return false }
    return name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x5F || $0 == 0x2D }
  }

  /// What stands behind “=”: one line, or lines of their own.
  static func pattern(_ nodes: [Message.Node]) -> String? {
    guard let text = inline(nodes, counted: nil, indent: "") else { return nil }
    guard !text.isEmpty else { return " { \"\" }" }
    let lines = lines(of: text)
    return lines.count == 1 ? " " + lines[0] : lines.map { "\n    " + $0 }.joined()
  }

  /// The lines of a text as Fluent keeps them: none is empty, begins with a mark or a blank, or ends with one.
  private static func lines(of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { line in
      // The lines of a choice are ours.
      if line.hasPrefix("\u{1}") { return String(line.dropFirst()) }
      var scalars = Array(line.unicodeScalars)
      guard let first = scalars.first, let last = scalars.last else { return "{ \"\" }" }
      if last == " ", scalars.count > 1 {
        scalars.replaceSubrange((scalars.count - 1)..., with: "{ \" \" }".unicodeScalars)
      }
      if " .[*#".unicodeScalars.contains(first) {
        scalars.replaceSubrange(..<1, with: "{ \"\(first)\" }".unicodeScalars)
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  /// Text and arguments; a new line of a choice begins with U+0001, which no text keeps.
  private static func inline(_ nodes: [Message.Node], counted: String?, indent: String) -> String? {
    var text = ""
    for node in nodes {
      switch node.kind {
      case .text(let part): text += part.unicodeScalars.map(escaped).joined()
      case .argument(let name):
        guard isIdentifier(name) else { return nil }
        text += "{ $\(name) }"
      case .pound:
        guard let counted else { return nil }
        text += "{ $\(counted) }"
      case .formatted(let name, let type, let style):
        guard isIdentifier(name), let call = call(name, type, style) else { return nil }
        text += "{ \(call) }"
      case .plural(let name, let isOrdinal, let offset, let variants):
        guard isIdentifier(name), offset == 0 else { return nil }
        let selector = isOrdinal ? "NUMBER($\(name), type: \"ordinal\")" : "$\(name)"
        guard let choice = choice(selector, variants, counted: name, indent: indent) else { return nil }
        text += choice
      case .select(let name, let variants):
        guard isIdentifier(name), variants.allSatisfy({ isIdentifier($0.key) }),
          let choice = choice("$\(name)", variants, counted: counted, indent: indent)
        else { return nil }
        text += choice
      case .code: return nil
      }
    }
    return text
  }

  private static func choice(
    _ selector: String, _ variants: [Message.Variant], counted: String?, indent: String
  ) -> String? {
    var text = "{ \(selector) ->"
    for variant in variants {
      guard let inner = inline(variant.nodes, counted: counted, indent: indent + "    ") else { return nil }
      let key = variant.key.hasPrefix("=") ? String(variant.key.dropFirst()) : variant.key
      let mark = key == "other" ? "   *" : "    "
      let lines = inner.isEmpty ? ["{ \"\" }"] : lines(of: inner)
      text += "\n\u{1}\(indent)\(mark)[\(key)] \(lines[0])"
      for line in lines.dropFirst() { text += "\n\u{1}\(indent)        \(line)" }
    }
    return text + "\n\u{1}\(indent)}"
  }

  private static func call(_ name: String, _ type: String, _ style: String?) -> String? {
    switch (type, style) {
    case ("number", nil): return "NUMBER($\(name))"
    case ("number", "percent"?): return "NUMBER($\(name), style: \"percent\")"
    case ("number", let style?) where style.hasPrefix(currency):
      return "NUMBER($\(name), style: \"currency\", currency: \"\(style.dropFirst(currency.utf8.count))\")"
    case ("date", nil): return "DATETIME($\(name))"
    case ("date", let style?) where dateStyles.contains(style): return "DATETIME($\(name), dateStyle: \"\(style)\")"
    case ("time", nil): return "DATETIME($\(name), timeStyle: \"medium\")"
    case ("time", let style?) where dateStyles.contains(style): return "DATETIME($\(name), timeStyle: \"\(style)\")"
    default: return nil
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "{", "}": return "{ \"\(scalar)\" }"
    case "\n": return "\n"
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "{ \"\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)\" }"
    default: return String(Character(scalar))
    }
  }
}
