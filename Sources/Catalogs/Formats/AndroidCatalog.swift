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
      guard let flat = FlatMessage(message, like: entry.source?.message), !flat.isOrdinal else {
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
      if let warning = FlatMessage.warning(ofLost: flat.exactKeys) {
        problems.append(.init(id: entry.id, message: warning, isOmitted: false))
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
