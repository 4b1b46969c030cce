import Diagnostics
import Documents
import Languages

/// XLIFF 1.2.
struct XLIFF1Catalog: CatalogFormat {
  let name = "xliff1"
  let extensions = ["xlf", "xliff"]
  let isBilingual = true
  let explanation = """
    XLIFF 1.2: a file element an article, a trans-unit a message. Arguments and markup are ph, bpt and ept; a message with \
    choices is ICU text in a unit with datatype="x-icu". OmegaT translates what stands in the target and shows no unit \
    without one: a unit without a translation gets the source as target with state="new", and one whose source has \
    changed gets the new source with state="needs-translation" and the translation so far as alt-trans.
    Control characters cannot be held.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "xliff", root["version"]?.hasPrefix("1.") == true else {
      catalog.diagnostics.append(.fileProblem("expected <xliff version=\"1.2\">", at: root.range))
      return catalog
    }
    for part in root.elements("file") {
      catalog.sourceLanguage = catalog.sourceLanguage ?? part["source-language"].flatMap { LanguageTag($0) }
      catalog.language = part["target-language"].flatMap { LanguageTag($0) } ?? catalog.language
      var open = part.elements("body")
      while !open.isEmpty {
        let group = open.removeFirst()
        for unit in group.elements("trans-unit") { read(unit, part["original"], into: &catalog) }
        open = group.elements("group") + open
      }
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  private func read(_ unit: XMLTree.Element, _ origin: String?, into catalog: inout Catalog) {
    guard let id = unit["id"], let source = unit.first("source") else {
      return catalog.diagnostics.append(.fileProblem("a trans-unit without id or source", at: unit.range))
    }
    let isICU = unit["datatype"] == "x-icu"
    let message = InlineMarkup.read(source, isICU: isICU)
    var state: CatalogEntry.State?
    var target: CatalogText?
    if let element = unit.first("target") {
      let translated = InlineMarkup.read(element, isICU: isICU)
      // OmegaT leaves the state as it was, so that only the words tell whether something was translated.
      let isNew = element["state"] == "new" || element["state"] == "needs-translation"
      if !(isNew && translated == message), !(element.children.isEmpty && !message.isEmpty) {
        target = CatalogText(translated, at: element.content)
        if let problem = InlineMarkup.codeProblem(message, translated) {
          catalog.diagnostics.append(.fileProblem(problem, at: element.range))
        }
      }
      state = XLIFF1Catalog.state(element["state"], isApproved: unit["approved"] == "yes")
    }
    let notes = Dictionary(grouping: unit.elements("note")) { $0["from"] ?? "" }
    let revision = notes[XLIFF1Catalog.revision]?.first?.text
    let others = unit.elements("note").filter { !["translator", XLIFF1Catalog.revision].contains($0["from"]) }
    catalog.entries.append(
      CatalogEntry(
        id: unit["resname"] ?? id, source: CatalogText(message, at: source.content), target: target,
        context: unit.elements("context-group").first?.first("context")?.text,
        comments: others.map(\.text), notes: notes["translator", default: []].map(\.text), state: state,
        brief: revision.map { TranslationBrief(origin: origin ?? "", revision: $0) }, keyRange: unit.range))
  }

  /// Who says what was handed out.
  private static let revision = "tosprog:revision"

  private static func state(_ state: String?, isApproved: Bool) -> CatalogEntry.State? {
    switch state {
    case "new"?, "needs-translation"?: nil
    case "needs-review-translation"?, "needs-adaptation"?, "needs-l10n"?: .initial
    case "translated"?: .translated
    case "signed-off"?: .reviewed
    case "final"?: .final
    default: isApproved ? .reviewed : nil
    }
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var xml = XMLText()
    let source = catalog.sourceLanguage ?? language.tag
    xml.begin("xliff", [("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")])
    func file(_ origin: String?) {
      xml.begin(
        "file",
        [
          ("original", origin ?? "tosprog"), ("source-language", source.description),
          ("target-language", (catalog.language ?? language.tag).description), ("datatype", "plaintext"),
        ])
      xml.begin("body")
    }
    var origin = catalog.entries.first?.brief?.origin
    file(origin)
    var isEmpty = true
    for (index, entry) in catalog.entries.enumerated() {
      guard let original = entry.source?.message ?? entry.target?.message else { continue }
      let target = entry.target?.message
      guard let source = InlineMarkup(original, as: .xliff1),
        let written = InlineMarkup(target ?? original, as: .xliff1, like: original),
        XMLEscape.attribute(entry.id) != nil
      else {
        problems.append(.init(id: entry.id, message: "XML 1.0 has no control characters", isOmitted: true))
        continue
      }
      // Both sides are read alike, so ICU text on one makes the other ICU text too.
      let isICU = source.isICU || written.isICU
      let texts =
        isICU
        ? [original, target ?? original].map { XMLEscape.text($0.canonicalText) ?? "" } : [source.xml, written.xml]
      // What is handed out to be mended may lack codes that its source has got since.
      if let target, entry.brief == nil, let problem = InlineMarkup.codeProblem(original, target) {
        problems.append(.init(id: entry.id, message: problem, isOmitted: false))
      }
      let isHandedOut = entry.brief != nil && entry.state == .initial && target != nil
      let state = target == nil ? "new" : isHandedOut ? "needs-translation" : XLIFF1Catalog.word(entry.state)
      if !isEmpty, entry.brief?.origin != origin {
        for _ in 0..<2 { xml.end() }
        origin = entry.brief?.origin
        file(origin)
      }
      isEmpty = false
      xml.begin(
        "trans-unit",
        [
          ("id", "u\(index + 1)"), ("resname", entry.id), ("datatype", isICU ? "x-icu" : nil),
          ("approved", entry.state == .reviewed || entry.state == .final ? "yes" : nil), ("xml:space", "preserve"),
        ])
      xml.element("source", markup: texts[0])
      xml.element("target", [("state", state)], markup: isHandedOut ? texts[0] : texts[1])
      if let context = entry.context {
        xml.line(
          "<context-group purpose=\"information\"><context context-type=\"x-context\">\(XMLText.lossy(context))</context></context-group>"
        )
      }
      for comment in entry.comments { xml.element("note", [("from", "developer")], markup: XMLText.lossy(comment)) }
      for note in entry.notes { xml.element("note", [("from", "translator")], markup: XMLText.lossy(note)) }
      if let revision = entry.brief?.revision {
        xml.element("note", [("from", XLIFF1Catalog.revision)], markup: XMLText.lossy(revision))
      }
      if isHandedOut {
        let former = entry.brief?.former.map { XMLText.lossy($0.textWithoutCodes) }
        alternative([("alttranstype", "previous-version")], former, texts[1], into: &xml)
      }
      for match in entry.brief?.matches ?? [] {
        alternative(
          [("match-quality", "\(match.percent)%"), ("origin", match.from)],
          XMLText.lossy(match.source.textWithoutCodes), XMLText.lossy(match.target.textWithoutCodes), into: &xml)
      }
      xml.end()
    }
    for _ in 0..<3 { xml.end() }
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }

  private func alternative(
    _ attributes: [(String, String?)], _ source: String?, _ target: String, into xml: inout XMLText
  ) {
    xml.begin("alt-trans", attributes)
    if let source { xml.element("source", [("xml:space", "preserve")], markup: source) }
    xml.element("target", [("xml:space", "preserve")], markup: target)
    xml.end()
  }

  private static func word(_ state: CatalogEntry.State?) -> String? {
    switch state {
    case .initial: "needs-review-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .final: "final"
    case nil: nil
    }
  }
}
