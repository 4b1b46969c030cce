import Diagnostics
import Languages

/// Mozilla's Fluent.
///
/// - Reference: Fluent syntax 1.0, `fluent.ebnf`.
struct FluentCatalog: CatalogFormat {
  let name = "fluent"
  let extensions = ["ftl"]
  let explanation = """
    Fluent messages, for every plural, select and rank, nested ones too. A dot in a key becomes a hyphen, and a comment keeps \
    the key; two keys that become one are refused. Arguments are { $name }, formats NUMBER() and DATETIME(). What Fluent \
    would read as syntax, or not at all, stands in { "…" }.
    Names of arguments and choices must begin with a Latin letter; offsets and number skeletons cannot be held.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    if let place = file.firstInvalidByte {
      catalog.diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
      return catalog
    }
    var reader = FluentReader(file)
    for entry in reader.messages() {
      var comments = entry.comments
      let key = EntryNames.readNote(&comments)
      catalog.entries.append(
        CatalogEntry(
          id: key ?? entry.name.text, target: CatalogText(Message(kinds: entry.kinds), at: entry.value),
          comments: comments, keyRange: entry.name))
    }
    catalog.diagnostics += reader.diagnostics
    catalog.reportDuplicateIDs()
    return catalog
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var text = ""
    let names = EntryNames(catalog, of: "Fluent", make: FluentCatalog.identifier)
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let name = names.name(of: entry.id, else: omit) else { continue }
      guard let pattern = FluentWriter.pattern(message.nodes) else {
        omit("Fluent has no offsets, skeletons or codes, and its names begin with a Latin letter")
        continue
      }
      let comments = EntryNames.note(entry.id, named: name) + entry.comments
      if !text.isEmpty, !comments.isEmpty { text += "\n" }
      for comment in comments { text += "# \(comment.onOneLine)\n" }
      text += "\(name) =\(pattern)\n"
    }
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  /// `cart.items` as `cart-items`.
  private static func identifier(_ key: String) -> String? {
    let name = key.replacing(".", with: "-")
    return FluentWriter.isIdentifier(name) ? name : nil
  }
}

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
