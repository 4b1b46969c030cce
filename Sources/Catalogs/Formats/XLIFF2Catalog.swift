import Diagnostics
import Documents
import Languages

/// XLIFF 2.0 and 2.1.
struct XLIFF2Catalog: CatalogFormat {
  let name = "xliff"
  let extensions = ["xlf", "xliff"]
  let isBilingual = true
  let explanation = """
    XLIFF 2.1 (read: 2.0 too): a file element an article, a unit a message. Arguments are ph, markup is ph and pc with its \
    original data; control characters are cp; a message with choices is ICU text in a unit with type="tosprog:icu". \
    States are initial, translated, reviewed and final. Similar translations and terms are in the modules of XLIFF for \
    them, mtc:matches and gls:glossary.
    Everything fits.
    """

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "xliff", root["version"]?.hasPrefix("2.") == true else {
      catalog.diagnostics.append(.fileProblem("expected <xliff version=\"2.1\">", at: root.range))
      return catalog
    }
    catalog.sourceLanguage = root["srcLang"].flatMap { LanguageTag($0) }
    catalog.language = root["trgLang"].flatMap { LanguageTag($0) } ?? catalog.language
    var open = root.elements("file")
    while !open.isEmpty {
      let group = open.removeFirst()
      let origin = group["original"]
      for unit in group.elements("unit") { read(unit, origin, into: &catalog) }
      open = group.elements("group") + open
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  private func read(_ unit: XMLTree.Element, _ origin: String?, into catalog: inout Catalog) {
    let segments = unit.elements.filter { $0.name == "segment" || $0.name == "ignorable" }
    guard let id = unit["id"], let first = segments.first?.first("source") else {
      return catalog.diagnostics.append(.fileProblem("a unit without id or source", at: unit.range))
    }
    var data: [String: String] = [:]
    for element in unit.first("originalData")?.elements("data") ?? [] {
      if let id = element["id"] { data[id] = InlineMarkup.read(element, isICU: false).plainText ?? element.text }
    }
    let isICU = unit["type"] == "tosprog:icu"
    func whole(_ name: String) -> Message {
      if isICU { return Message(segments.compactMap { $0.first(name)?.text }.joined()) }
      let parts = segments.compactMap { $0.first(name) ?? ($0.name == "ignorable" ? $0.first("source") : nil) }
      return Message(kinds: parts.flatMap { InlineMarkup.read($0, isICU: false, data: data).nodes.map(\.kind) })
    }
    let source = whole("source")
    let real = segments.filter { $0.name == "segment" }
    let states = real.map { $0["state"].flatMap(CatalogEntry.State.init) ?? .initial }
    let isTranslated =
      !real.isEmpty
      && real.allSatisfy { segment in
        guard let target = segment.first("target") else { return false }
        return !target.children.isEmpty || source.isEmpty
      }
    let target = isTranslated ? whole("target") : nil
    let place = segments.first?.first("target")?.content ?? first.content
    if let target, let problem = InlineMarkup.codeProblem(source, target) {
      catalog.diagnostics.append(.fileProblem(problem, at: place))
    }
    let notes = unit.first("notes")?.elements("note") ?? []
    let hasState = real.contains { $0["state"] != nil }
    let own = ["context", "translator", "revision", "former"]
    catalog.entries.append(
      CatalogEntry(
        id: unit["name"] ?? id, source: CatalogText(source, at: first.content),
        target: target.map { CatalogText($0, at: place) },
        context: notes.first { $0["category"] == "context" }?.text,
        comments: notes.filter { !own.contains($0["category"] ?? "") }.map(\.text),
        notes: notes.filter { $0["category"] == "translator" }.map(\.text),
        state: hasState && target != nil
          ? CatalogEntry.State.allCases.first { states.contains($0) } : nil,
        brief: brief(of: unit, notes, origin), keyRange: unit.range))
  }

  private func brief(of unit: XMLTree.Element, _ notes: [XMLTree.Element], _ origin: String?) -> TranslationBrief? {
    func note(_ category: String) -> String? { notes.first { $0["category"] == category }?.text }
    let modules = unit.elements.filter { $0.name.hasSuffix("matches") || $0.name.hasSuffix("glossary") }
    let parts = modules.flatMap(\.elements)
    let matches = parts.filter { $0.name.hasSuffix("match") }.compactMap { match -> TranslationBrief.Match? in
      guard let source = match.first("source"), let target = match.first("target") else { return nil }
      return .init(
        source: InlineMarkup.read(source, isICU: false), target: InlineMarkup.read(target, isICU: false),
        score: (Double(match["similarity"] ?? "") ?? 0) / 100, from: match["origin"] ?? "")
    }
    let terms = parts.filter { $0.name.hasSuffix("glossEntry") }.map { entry in
      func texts(_ name: String) -> [String] { entry.elements.filter { $0.name.hasSuffix(name) }.map(\.text) }
      return TranslationBrief.Term(
        source: texts("term").first ?? "", targets: texts("translation"), definition: texts("definition").first)
    }
    guard let origin = origin ?? note("revision").map({ _ in "" }) else { return nil }
    return TranslationBrief(
      origin: origin, place: note("place"), revision: note("revision"),
      former: note("former").map(Message.init(verbatim:)),
      matches: matches, terms: terms)
  }

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var xml = XMLText()
    let hasMatches = catalog.entries.contains { $0.brief?.matches.isEmpty == false }
    let hasTerms = catalog.entries.contains { $0.brief?.terms.isEmpty == false }
    xml.begin(
      "xliff",
      [
        ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
        ("xmlns:mtc", hasMatches ? "urn:oasis:names:tc:xliff:matches:2.0" : nil),
        ("xmlns:gls", hasTerms ? "urn:oasis:names:tc:xliff:glossary:2.0" : nil), ("version", "2.1"),
        ("srcLang", (catalog.sourceLanguage ?? language.tag).description),
        ("trgLang", (catalog.language ?? language.tag).description),
      ])
    var files = 0
    func file(_ origin: String?) {
      files += 1
      xml.begin("file", [("id", "f\(files)"), ("original", origin)])
    }
    var origin = catalog.entries.first?.brief?.origin
    file(origin)
    var isEmpty = true
    for (index, entry) in catalog.entries.enumerated() {
      guard let original = entry.source?.message ?? entry.target?.message else { continue }
      let target = entry.target?.message
      guard XMLEscape.attribute(entry.id) != nil, var source = InlineMarkup(original, as: .xliff2),
        var written = InlineMarkup(target ?? original, as: .xliff2, like: original)
      else {
        problems.append(.init(id: entry.id, message: "the key holds a control character", isOmitted: true))
        continue
      }
      let isICU = source.isICU || written.isICU
      if isICU, !(source.isICU && written.isICU) {
        // Both sides are read alike, so ICU text on one makes the other ICU text too.
        source.asICU(original)
        written.asICU(target ?? original)
      }
      // What is handed out to be mended may lack codes that its source has got since.
      if let target, entry.brief == nil, let problem = InlineMarkup.codeProblem(original, target) {
        problems.append(.init(id: entry.id, message: problem, isOmitted: false))
      }
      if !isEmpty, entry.brief?.origin != origin {
        xml.end()
        origin = entry.brief?.origin
        file(origin)
      }
      isEmpty = false
      xml.begin("unit", [("id", "u\(index + 1)"), ("name", entry.id), ("type", isICU ? "tosprog:icu" : nil)])
      if let brief = entry.brief { XLIFF2Catalog.write(brief, into: &xml) }
      let former = entry.brief?.former?.textWithoutCodes
      let pairs: [(String, String?)] =
        [("context", entry.context)] + entry.comments.map { ("comment", $0) }
        + entry.notes.map { ("translator", $0) }
        + [("former", former), ("revision", entry.brief?.revision)]
      let notes = pairs.compactMap { category, text in text.map { (category, $0) } }
      if !notes.isEmpty {
        xml.begin("notes")
        for (category, text) in notes { xml.element("note", [("category", category)], markup: XMLText.lossy(text)) }
        xml.end()
      }
      // A code is the same on both sides, so its data stand once: the source's.
      var seen: Set<String> = []
      let data = (source.data + written.data).filter { seen.insert($0.id).inserted }
      if !data.isEmpty {
        xml.begin("originalData")
        for (id, text) in data { xml.element("data", [("id", id)], markup: XMLText.lossy(text)) }
        xml.end()
      }
      xml.begin(
        "segment",
        [
          ("id", entry.brief?.matches.isEmpty == false ? "s1" : nil),
          ("state", target == nil ? nil : entry.state?.rawValue),
        ])
      xml.element("source", [("xml:space", "preserve")], markup: source.xml)
      if target != nil { xml.element("target", [("xml:space", "preserve")], markup: written.xml) }
      for _ in 0..<2 { xml.end() }
    }
    for _ in 0..<2 { xml.end() }
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }

  /// The modules for similar translations and for terms, which stand in front of everything else in a unit.
  private static func write(_ brief: TranslationBrief, into xml: inout XMLText) {
    if !brief.matches.isEmpty {
      xml.begin("mtc:matches")
      for (index, match) in brief.matches.enumerated() {
        xml.begin(
          "mtc:match",
          [
            ("id", "m\(index + 1)"), ("ref", "#s1"), ("type", "tm"), ("similarity", "\(match.percent)"),
            ("origin", match.from),
          ])
        xml.element("source", [("xml:space", "preserve")], markup: XMLText.lossy(match.source.textWithoutCodes))
        xml.element("target", [("xml:space", "preserve")], markup: XMLText.lossy(match.target.textWithoutCodes))
        xml.end()
      }
      xml.end()
    }
    guard !brief.terms.isEmpty else { return }
    xml.begin("gls:glossary")
    for term in brief.terms {
      xml.begin("gls:glossEntry")
      xml.element("gls:term", markup: XMLText.lossy(term.source))
      for target in term.targets { xml.element("gls:translation", markup: XMLText.lossy(target)) }
      if let definition = term.definition { xml.element("gls:definition", markup: XMLText.lossy(definition)) }
      xml.end()
    }
    xml.end()
  }
}

extension InlineMarkup {
  fileprivate mutating func asICU(_ message: Message) {
    isICU = true
    data = []
    xml = XMLText.lossy(message.canonicalText)
  }
}
