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
