import Diagnostics
import Documents
import Languages

/// Android's `strings.xml`.
struct AndroidCatalog: CatalogFormat {
  let name = "android"
  let extensions = ["xml"]
  let explanation = """
    Android resources: <string> and <plurals> under names that Java accepts (a dot becomes an underscore, and two keys \
    that become one name are refused). Arguments are %1$s, or %1$d when they are counted, each in an <xliff:g> that keeps \
    its own name and format. A text with arguments has its percent signs doubled.
    Texts are escaped for aapt2 and quoted when white space matters. “=0” has no place and is left out with a warning; \
    selects, NUL and control characters cannot be held.
    """

  private static let namespace = "urn:oasis:names:tc:xliff:document:1.2"
  private static let reserved: Set<String> = Set(
    """
    abstract assert boolean break byte case catch char class const continue default do double else enum extends final \
    finally float for goto if implements import instanceof int interface long native new package private protected \
    public return short static strictfp super switch synchronized this throw throws transient try void volatile while \
    true false null
    """.split(separator: " ").map(String.init))

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "resources" else {
      catalog.diagnostics.append(.fileProblem("expected <resources>", at: root.range))
      return catalog
    }
    var comments: [String] = []
    for child in root.children {
      switch child {
      case .comment(let text): comments.append(Array(text.utf8)[...].trimmed)
      case .text: break
      case .element(let element):
        defer { comments = [] }
        guard element["translatable"] != "false" else { continue }
        guard let id = element["name"] else {
          catalog.diagnostics.append(.fileProblem("<\(element.name)> without a name", at: element.range))
          continue
        }
        let key = EntryNames.readNote(&comments)
        guard let message = message(of: element) else { continue }
        let target = CatalogText(message, at: element.content)
        catalog.entries.append(
          CatalogEntry(id: key ?? id, target: target, comments: comments, keyRange: element.range))
      }
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  private func message(of element: XMLTree.Element) -> Message? {
    switch element.name {
    case "string": return Message(kinds: AndroidText.read(element, counted: nil).kinds)
    case "plurals":
      var number = "n"
      let items = element.elements("item")
      for item in items { number = AndroidText.read(item, counted: nil).number ?? number }
      let forms = items.map { ($0["quantity"] ?? "other", AndroidText.read($0, counted: number).kinds) }
      return FlatMessage(number: number, forms: forms).message
    default: return nil
    }
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    let names = EntryNames(catalog, reserved: AndroidCatalog.reserved, of: "Java", make: EntryNames.identifier)
    var xml = XMLText()
    xml.begin("resources", [("xmlns:xliff", AndroidCatalog.namespace)])
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let name = names.name(of: entry.id, else: omit) else { continue }
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit("Android has neither selects, ranks nor plurals in plurals")
        continue
      }
      let forms = flat.number == nil ? ["other"] : language.plurals.categories().map(\.rawValue)
      let texts = forms.map { AndroidText.write(flat.nodes($0), flat) }
      guard texts.allSatisfy({ $0 != nil }) else {
        omit("XML 1.0 has no control characters, and Android no markup codes")
        continue
      }
      guard forms.allSatisfy({ AndroidText.length(flat.nodes($0)) <= AndroidText.limit }) else {
        omit("aapt2 replaces texts of more than \(AndroidText.limit) bytes")
        continue
      }
      for key in flat.exactKeys {
        problems.append(
          .init(id: entry.id, message: "“\(key)” has no place; “other” is used instead", isOmitted: false))
      }
      for comment in EntryNames.note(entry.id, named: name) + entry.comments { xml.line(XMLText.comment(comment)) }
      if flat.number == nil {
        // Percent signs that are text would look like arguments.
        let isPlain = flat.argumentNames.isEmpty && message.plainText?.contains("%") == true
        xml.element("string", [("name", name), ("formatted", isPlain ? "false" : nil)], markup: texts[0])
      } else {
        xml.begin("plurals", [("name", name)])
        for (key, text) in zip(forms, texts) { xml.element("item", [("quantity", key)], markup: text) }
        xml.end()
      }
    }
    xml.end()
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }
}

/// Android's own escapes inside XML.
///
/// - Reference: AOSP, aapt2, `StringBuilder::AppendText` in `ResourceUtils.cpp`.
enum AndroidText {
  /// The bytes that a text of a package may have; aapt2 writes STRING_TOO_LARGE for a longer one.
  static let limit = 0x7FFF

  /// The bytes of a text in a package, where halves of surrogate pairs have three each; no argument is longer than eight.
  static func length(_ nodes: [Message.Node]) -> Int {
    nodes.reduce(0) { length, node in
      guard case .text(let text) = node.kind else { return length + 8 }
      return length
        + text.unicodeScalars.reduce(0) { length, scalar in
          length + (scalar == "%" ? 2 : scalar.value > 0xFFFF ? 6 : UTF8.width(scalar))
        }
    }
  }

  static func write(_ nodes: [Message.Node], _ flat: FlatMessage) -> String? {
    let names = flat.argumentNames
    var written = ""
    for node in nodes {
      switch node.kind {
      case .text(let text):
        guard let part = escaped(text, doublesPercent: !names.isEmpty) else { return nil }
        written += part
      case .argument(let name): written += argument(name, example: nil, names, flat)
      case .formatted(let name, _, _): written += argument(name, example: MessagePrinter.print([node]), names, flat)
      case .pound: written += argument(flat.number ?? "", example: nil, names, flat)
      default: return nil
      }
    }
    // In quotes, white space stays as it is.
    let text = nodes.compactMap { if case .text(let text) = $0.kind { text } else { nil } }.joined(separator: "x")
    let isLoose = text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("  ")
    if isLoose { written = "\"\(written)\"" }
    // A reference or a theme attribute at the head of a text.
    if let first = text.unicodeScalars.first, first == "@" || first == "?", !isLoose, case .text? = nodes.first?.kind {
      written = "\\" + written
    }
    return written
  }

  private static func argument(_ name: String, example: String?, _ names: [String], _ flat: FlatMessage) -> String {
    let index = (names.firstIndex(of: name) ?? 0) + 1
    let isNumber = name == flat.number
    let attributes = XMLText.attributes([("id", name), ("example", example)])
    return "<xliff:g\(attributes)>%\(index)$\(isNumber ? "d" : "s")</xliff:g>"
  }

  private static func escaped(_ text: String, doublesPercent: Bool) -> String? {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "'", "\"": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "%" where doublesPercent: written += "%%"
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      // White space that aapt2 would fold, and marks that XML would change.
      case "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\r":
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default:
        guard XMLEscape.isCharacter(scalar) else { return nil }
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  /// The parts of a text, and the name of the argument that is written as a number.
  static func read(_ element: XMLTree.Element, counted: String?) -> (kinds: [Message.Kind], number: String?) {
    var kinds: [Message.Kind] = []
    var number: String?
    var isQuoting = false
    let hasArguments =
      element["formatted"] != "false"
      && (element.elements.contains { $0.name.hasSuffix("g") } || positional(element.text))
    for child in element.children {
      switch child {
      case .comment: break
      case .text(let text, _):
        for part in decoded(text, isQuoting: &isQuoting, hasArguments: hasArguments) {
          if case .argument(let name) = part, name == counted { kinds.append(.pound) } else { kinds.append(part) }
        }
      case .element(let inner) where inner.name.hasSuffix(":g") || inner.name == "g":
        let name = inner["id"] ?? Array(inner.text.utf8)[...].trimmed
        if inner.text.hasSuffix("d") { number = name }
        let formatted = inner["example"].map { Message($0).nodes } ?? []
        if counted == name {
          kinds.append(.pound)
        } else if formatted.count == 1, case .formatted = formatted[0].kind {
          kinds.append(formatted[0].kind)
        } else {
          kinds.append(.argument(name))
        }
      // Styling tags are text to a translator.
      case .element(let inner):
        let attributes = XMLText.attributes(inner.attributes.map { ($0.name, $0.value) })
        kinds +=
          [.text("<\(inner.name)\(attributes)>")] + read(inner, counted: counted).kinds + [.text("</\(inner.name)>")]
      }
    }
    return (trimmed(kinds, element), number)
  }

  private static func positional(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%") && index + 3 < bytes.count && (49...57).contains(bytes[index + 1])
        && bytes[index + 2] == UInt8(ascii: "$")
    }
  }

  /// Folds white space outside quotes and takes escapes; `%1$s` without `xliff:g` is an argument by its number.
  private static func decoded(_ text: String, isQuoting: inout Bool, hasArguments: Bool) -> [Message.Kind] {
    var kinds: [Message.Kind] = []
    var plain = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var wasSpace = false
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if !isQuoting, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if !wasSpace { plain.append(" ") }
        wasSpace = true
        continue
      }
      wasSpace = false
      switch scalar {
      case "\"": isQuoting.toggle()
      case "%" where hasArguments && index < scalars.count && scalars[index] == "%":
        plain.append("%")
        index += 1
      case "%" where hasArguments && index + 2 < scalars.count && scalars[index + 1] == "$":
        kinds += [.text(String(plain)), .argument(String(Character(scalars[index])))]
        plain = String.UnicodeScalarView()
        index += 3
      case "\\" where index < scalars.count:
        let kind = scalars[index]
        index += 1
        switch kind {
        case "n": plain.append("\n")
        case "t": plain.append("\t")
        case "u":
          let digits = String(String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
          index = min(index + 4, scalars.count)
          plain.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
        default: plain.append(kind)
        }
      default: plain.append(scalar)
      }
    }
    if !plain.isEmpty { kinds.append(.text(String(plain))) }
    return kinds
  }

  /// White space at the edges outside quotes is none.
  private static func trimmed(_ kinds: [Message.Kind], _ element: XMLTree.Element) -> [Message.Kind] {
    let raw = element.content.text
    var kinds = kinds
    if raw.first?.isWhitespace == true, case .text(let text)? = kinds.first {
      kinds[0] = .text(String(text.drop { $0 == " " }))
    }
    if raw.last?.isWhitespace == true, case .text(let text)? = kinds.last {
      kinds[kinds.count - 1] = .text(String(text.reversed().drop { $0 == " " }.reversed()))
    }
    return kinds
  }
}
