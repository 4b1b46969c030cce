import Diagnostics
import Documents
import Languages

/// Apple's `.stringsdict`: the plurals that a `.strings` file has no place for.
///
/// - Reference: Apple, “Stringsdict File Format”.
struct StringsdictCatalog: CatalogFormat {
  let name = "stringsdict"
  let extensions = ["stringsdict"]
  let explanation = """
    Apple's .stringsdict holds the plurals: a key with the format %1$#@count@ and a dictionary of plural forms for the \
    argument that is counted. “=0” is the form “zero”, which Apple takes for 0 in every language. Comments are XML comments.
    Other exact numbers are left out with a warning; selects, ranks and control characters cannot be held.
    """

  private static let formatKey = "NSStringLocalizedFormatKey"
  private static let settings = ["NSStringFormatSpecTypeKey", "NSStringFormatValueTypeKey"]

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "plist", let list = root.first("dict") else {
      catalog.diagnostics.append(.fileProblem("expected a property list with a dictionary", at: root.range))
      return catalog
    }
    for (key, value, comments) in PropertyList.members(of: list) {
      let notes = PrintfText.read(comments)
      guard let message = message(value, notes.kinds, language) else {
        catalog.diagnostics.append(.fileProblem("“\(key.text)” has no plural that can be read", at: key.range))
        continue
      }
      catalog.entries.append(
        CatalogEntry(
          id: key.text, target: CatalogText(message, at: value.content), comments: notes.rest, keyRange: key.content))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  private func message(_ value: XMLTree.Element, _ arguments: [Message.Kind], _ language: Language) -> Message? {
    let members = PropertyList.members(of: value)
    guard let variable = members.first(where: { $0.value.name == "dict" }) else { return nil }
    let number = variable.key.text
    var arguments = arguments
    if arguments.isEmpty { arguments = [.argument(number)] }
    arguments[0] = .pound
    let hasZero = language.plurals.categories().contains(.zero)
    let forms = PropertyList.members(of: variable.value).filter { !StringsdictCatalog.settings.contains($0.key.text) }
      .map { (!hasZero && $0.key.text == "zero" ? "=0" : $0.key.text, PrintfText.read($0.value.text, arguments)) }
    guard forms.contains(where: { $0.0 == "other" }) else { return nil }
    return FlatMessage(number: number, forms: forms).message
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var xml = XMLText()
    xml.line(PropertyList.doctype)
    xml.begin("plist", [("version", "1.0")])
    xml.begin("dict")
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let flat = FlatMessage(message, like: entry.source?.message), !flat.isOrdinal else {
        omit("Apple's formats have neither selects, ranks nor plurals in plurals")
        continue
      }
      guard let number = flat.number else {
        omit("a .stringsdict has only plurals")
        continue
      }
      let forms = AppleForms(flat, language: language)
      guard let key = XMLEscape.text(entry.id), number.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x5F }),
        let texts = forms.texts?.map({ ($0.key, XMLEscape.text($0.text)) }), texts.allSatisfy({ $0.1 != nil })
      else {
        omit("XML 1.0 has no control characters, and a variable is named in Latin letters")
        continue
      }
      if let warning = forms.warning { problems.append(.init(id: entry.id, message: warning, isOmitted: false)) }
      for comment in entry.comments + PrintfText.lines(for: flat) { xml.line(XMLText.comment(comment)) }
      xml.element("key", markup: key)
      xml.begin("dict")
      xml.element("key", markup: StringsdictCatalog.formatKey)
      xml.element("string", markup: "%1$#@\(number)@")
      xml.element("key", markup: number)
      xml.begin("dict")
      let values = zip(StringsdictCatalog.settings, ["NSStringPluralRuleType", "ld"]).map { ($0, Optional($1)) }
      for (key, text) in values + texts {
        xml.element("key", markup: key)
        xml.element("string", markup: text)
      }
      for _ in 0..<2 { xml.end() }
    }
    for _ in 0..<2 { xml.end() }
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }
}
