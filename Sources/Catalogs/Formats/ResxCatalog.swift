import Diagnostics
import Documents
import Languages

/// .NET's `.resx`.
struct ResxCatalog: CatalogFormat {
  let name = "resx"
  let extensions = ["resx"]
  let explanation = """
    .NET resources. Arguments are {0} as in String.Format, with the format that .NET has for it, and “Argument 0: {name}” \
    in the comment keeps names; a text with arguments has its braces doubled. .NET has no plurals: a message has an entry \
    for each form, key_one, key_other … and key_zero for exactly none, which a program chooses from.
    Other exact numbers are left out with a warning; selects, ranks and control characters cannot be held.
    """

  private static let headers = [
    ("resmimetype", "text/microsoft-resx"), ("version", "2.0"),
    (
      "reader",
      "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, "
        + "PublicKeyToken=b77a5c561934e089"
    ),
    (
      "writer",
      "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, "
        + "PublicKeyToken=b77a5c561934e089"
    ),
  ]

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "root" else {
      catalog.diagnostics.append(.fileProblem("expected <root>", at: root.range))
      return catalog
    }
    var plurals: [(id: String, entry: Int, number: String, forms: [(String, [Message.Kind])])] = []
    // Data of a type or MIME type is no text.
    for data in root.elements("data") where data["type"] == nil && data["mimetype"] == nil {
      guard let id = data["name"], let value = data.first("value") else {
        catalog.diagnostics.append(.fileProblem("a <data> without name or value", at: data.range))
        continue
      }
      let notes = IndexedText.read((data.first("comment")?.text ?? "").split(separator: "\n").map(String.init))
      let kinds = IndexedText.read(value.text, notes.kinds, number: notes.number)
      var entry = CatalogEntry(
        id: id, target: CatalogText(Message(kinds: kinds), at: value.content), comments: notes.rest,
        keyRange: data.range)
      guard let number = notes.number, let form = IndexedText.forms.first(where: { id.hasSuffix("_\($0)") }) else {
        catalog.entries.append(entry)
        continue
      }
      entry.id = String(id.dropLast(form.utf8.count + 1))
      entry.path = [entry.id]
      let hasZero = language.plurals.categories().contains(.zero)
      let key = form == "zero" && !hasZero ? "=0" : form
      if let known = plurals.firstIndex(where: { $0.id == entry.id }) {
        plurals[known].forms.append((key, kinds))
      } else {
        plurals.append((entry.id, catalog.entries.count, number, [(key, kinds)]))
        catalog.entries.append(entry)
      }
    }
    for plural in plurals {
      let message = FlatMessage(number: plural.number, forms: plural.forms).message
      let place = catalog.entries[plural.entry].target!.range
      catalog.entries[plural.entry].target = CatalogText(message, at: place)
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var taken = Set(catalog.entries.map(\.id))
    var xml = XMLText()
    xml.begin("root")
    for (name, value) in ResxCatalog.headers {
      xml.begin("resheader", [("name", name)])
      xml.element("value", markup: value)
      xml.end()
    }
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let flat = FlatMessage(message, like: entry.source?.message), !flat.isOrdinal else {
        omit(".NET resources have neither selects, ranks nor plurals in plurals")
        continue
      }
      let forms = IndexedText.forms(of: flat, language: language)
      let texts = forms.keys.compactMap { key in
        IndexedText.write(flat.nodes(key), flat).flatMap(XMLEscape.text).map { (IndexedText.suffix(key, of: flat), $0) }
      }
      guard texts.count == forms.keys.count, XMLEscape.attribute(entry.id) != nil else {
        omit("XML 1.0 has no control characters, and .NET no markup codes")
        continue
      }
      guard flat.number == nil || texts.allSatisfy({ taken.insert(entry.id + $0.0).inserted }) else {
        omit("its plural forms take the names of other keys")
        continue
      }
      if let warning = forms.warning { problems.append(.init(id: entry.id, message: warning, isOmitted: false)) }
      let comments = (entry.comments + IndexedText.lines(for: flat)).map { XMLText.lossy($0.onOneLine) }
      for (suffix, text) in texts {
        xml.begin("data", [("name", entry.id + suffix), ("xml:space", "preserve")])
        xml.element("value", markup: text)
        if !comments.isEmpty { xml.element("comment", markup: comments.joined(separator: "\n")) }
        xml.end()
      }
    }
    xml.end()
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }
}
