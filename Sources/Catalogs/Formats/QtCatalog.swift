import Diagnostics
import Documents
import Languages

/// Qt Linguist's `.ts`.
///
/// - Reference: Qt Linguist manual, “TS file format”, version 2.1.
struct QtCatalog: CatalogFormat {
  let name = "qt"
  let extensions = ["ts"]
  let isBilingual = true
  let explanation = """
    Qt's .ts for qtTrId() and lrelease -idbased: the key is the id. Arguments are %1, %2 …, a counted one is %n with its \
    numerus forms, and “Argument 1: {name}” in the extra comment keeps names. Characters that XML has not are <byte>.
    A “%1” or “%n” in text that has arguments, NUL, selects and ranks cannot be held; exact numbers are left out with a warning.
    """

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "TS" else {
      catalog.diagnostics.append(.fileProblem("expected <TS version=\"2.1\">", at: root.range))
      return catalog
    }
    func tag(_ name: String) -> LanguageTag? { root[name].flatMap { LanguageTag($0.replacing("_", with: "-")) } }
    catalog.language = tag("language") ?? catalog.language
    catalog.sourceLanguage = tag("sourcelanguage")
    for message in root.elements("context").flatMap({ $0.elements("message") }) + root.elements("message") {
      guard !["vanished", "obsolete"].contains(message.first("translation")?["type"]) else { continue }
      read(message, into: &catalog, language: language)
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  private func read(_ message: XMLTree.Element, into catalog: inout Catalog, language: Language) {
    guard let source = message.first("source") else {
      return catalog.diagnostics.append(.fileProblem("a message without a source", at: message.range))
    }
    let isNumerus = message["numerus"] == "yes"
    let notes = PrintfText.read(
      (message.first("extracomment")?.text ?? "").split(separator: "\n").map(String.init))
    func kinds(_ element: XMLTree.Element) -> [Message.Kind] {
      QtText.read(QtText.text(of: element), notes.kinds, isNumerus: isNumerus)
    }
    func whole(_ forms: [(String, [Message.Kind])]) -> Message {
      guard isNumerus else { return Message(kinds: forms[0].1) }
      let number = notes.kinds.first.flatMap { if case .argument(let name) = $0 { name } else { nil } }
      return FlatMessage(number: number ?? "n", forms: forms).message
    }
    let translation = message.first("translation")
    let forms = translation?.elements("numerusform") ?? []
    let keys = language.plurals.categories().map(\.rawValue)
    var target: CatalogText?
    if let translation, isNumerus ? forms.count == keys.count : true {
      let isEmpty = translation.children.isEmpty || forms.contains { $0.children.isEmpty }
      if !(translation["type"] == "unfinished" && isEmpty) {
        let read = isNumerus ? zip(keys, forms).map { ($0, kinds($1)) } : [("other", kinds(translation))]
        target = CatalogText(whole(read), at: translation.content)
      }
    } else if isNumerus {
      let wrong = "expected \(keys.count) numerus forms, found \(forms.count)"
      catalog.diagnostics.append(.fileProblem(wrong, at: translation?.range ?? message.range))
    }
    let sourceForms = QtText.sourceForms(message) ?? [kinds(source)]
    let sourceKeys = isNumerus && sourceForms.count > 1 ? keys : ["other"]
    catalog.entries.append(
      CatalogEntry(
        id: message["id"] ?? source.text,
        source: CatalogText(whole(Array(zip(sourceKeys, sourceForms))), at: source.content), target: target,
        context: message.first("comment")?.text, comments: notes.rest,
        notes: (message.first("translatorcomment")?.text ?? "").split(separator: "\n").map(String.init),
        state: translation?["type"] == "unfinished" && target != nil ? .initial : nil, keyRange: message.range))
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var xml = XMLText()
    xml.line("<!DOCTYPE TS>")
    let tag = catalog.language ?? language.tag
    xml.begin(
      "TS", [("version", "2.1"), ("language", tag.posix), ("sourcelanguage", (catalog.sourceLanguage ?? tag).posix)])
    xml.begin("context")
    xml.element("name")
    for entry in catalog.entries {
      guard let source = entry.source?.message ?? entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let message = QtMessage(source, entry.target?.message, language: language) else {
        omit("Qt has neither selects, ranks nor plurals in plurals")
        continue
      }
      guard message.isWritable, XMLEscape.attribute(entry.id) != nil, !entry.id.isEmpty else {
        omit("Qt would read “%1” or “%n” in the text as an argument; NUL and control characters in keys are lost")
        continue
      }
      if let warning = message.warning { problems.append(.init(id: entry.id, message: warning, isOmitted: false)) }
      xml.begin("message", [("id", entry.id), ("numerus", message.isNumerus ? "yes" : nil)])
      xml.element("source", markup: QtText.markup(message.source[0]))
      if let context = entry.context { xml.element("comment", markup: XMLText.lossy(context)) }
      let comments = entry.comments.map(\.onOneLine) + message.notes
      if !comments.isEmpty {
        xml.element("extracomment", markup: comments.map(XMLText.lossy).joined(separator: "\n"))
      }
      if !entry.notes.isEmpty {
        xml.element("translatorcomment", markup: entry.notes.map(XMLText.lossy).joined(separator: "\n"))
      }
      message.writeTranslation(into: &xml, isUnfinished: entry.state == .initial)
      xml.end()
    }
    for _ in 0..<2 { xml.end() }
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }
}

/// A message in the forms that Qt has for it.
private struct QtMessage {
  var isNumerus: Bool
  /// The source's sentence, or its form for `other`; an extension of ours keeps the others.
  var source: [String]
  var texts: [String]?
  var notes: [String]
  var warning: String?
  var isWritable: Bool

  init?(_ source: Message, _ target: Message?, language: Language) {
    guard let flat = FlatMessage(source), !flat.isOrdinal else { return nil }
    let translation = target.map { FlatMessage($0, like: source) }
    if case .some(.none) = translation { return nil }
    let other = translation ?? nil
    guard other?.isOrdinal != true else { return nil }
    let isNumerus = flat.number != nil || other?.number != nil
    let keys = isNumerus ? language.plurals.categories().map(\.rawValue) : ["other"]
    // The target's arguments begin with the source's.
    let names = other ?? flat
    func write(_ message: FlatMessage, _ keys: [String]) -> [String?] {
      keys.map { QtText.write(message.nodes($0), names.argumentNames, isNumerus: isNumerus, number: names.number) }
    }
    let originals = write(flat, ["other"] + keys.dropLast())
    let written = other.map { write($0, keys) }
    self.isNumerus = isNumerus
    notes = PrintfText.lines(for: names)
    isWritable = !(originals + (written ?? [])).contains { $0 == nil }
    self.source = originals.map { $0 ?? "" }
    texts = written?.map { $0 ?? "" }
    let exact = Set(flat.exactKeys + (other?.exactKeys ?? [])).sorted()
    warning = FlatMessage.warning(ofLost: exact)
  }

  func writeTranslation(into xml: inout XMLText, isUnfinished: Bool) {
    let type = [("type", isUnfinished || texts == nil ? "unfinished" : nil)]
    if let texts, isNumerus {
      xml.begin("translation", type)
      for text in texts { xml.element("numerusform", markup: QtText.markup(text)) }
      xml.end()
    } else {
      xml.element("translation", type, markup: texts.map { QtText.markup($0[0]) })
    }
    // The source's other forms stand in elements that Qt's tools carry along and never show.
    for (index, form) in source.dropFirst().enumerated() {
      xml.element("extra-tosprog-source-\(index)", markup: QtText.markup(form))
    }
  }
}
