import Diagnostics
import Languages

/// GNU gettext: PO files, and POT templates without translations.
///
/// - Reference: GNU gettext manual, “The Format of PO Files”.
struct POCatalog: CatalogFormat {
  var isTemplate = false
  var name: String { isTemplate ? "pot" : "po" }
  var extensions: [String] { isTemplate ? ["pot"] : ["po"] }
  let isBilingual = true
  var hasTargets: Bool { !isTemplate }
  var explanation: String {
    """
    GNU gettext\(isTemplate ? " templates: sources without translations" : ""). The source wording is the msgid, the key the msgctxt, \
    arguments are {name} as in Python's str.format (checked by msgfmt), plurals are msgid_plural with msgstr[n] by the \
    language's own rule.
    Exact numbers such as “=0” have no place and are left out with a warning; selects cannot be held. Which argument is \
    counted, and formats such as dates, stand in “Argument:” comments. Carriage returns are refused, as msgfmt does.
    """
  }

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    var reader = POReader(file)
    let units = reader.units()
    catalog.diagnostics += reader.diagnostics
    var seen: Set<[UInt8]> = []
    for unit in units where !unit.isObsolete {
      guard let id = unit.id else { continue }
      if id.text.isEmpty, unit.context == nil {
        for line in (unit.texts.first?.text ?? "").split(separator: "\n") where line.hasPrefix("Language: ") {
          catalog.language = LanguageTag(String(line.dropFirst(10).map { $0 == "_" ? "-" : $0 })) ?? catalog.language
        }
        continue
      }
      let entry = entry(unit, language: language, file: file)
      if !seen.insert(Array(entry.id.utf8)).inserted {
        catalog.diagnostics.append(.fileProblem("this message occurs twice", at: id.range))
      }
      catalog.entries.append(entry)
    }
    return catalog
  }

  private func entry(_ unit: POReader.Unit, language: Language, file: SourceFile) -> CatalogEntry {
    let source = unit.id!
    let marks = unit.extracted.filter { $0 != POUnit.icuMark && !$0.hasPrefix(POUnit.revisionMark) }
    let isICU = unit.extracted.contains(POUnit.icuMark)
    let notes = ArgumentNotes.read(marks)
    let revision = unit.extracted.first { $0.hasPrefix(POUnit.revisionMark) }
    let number = notes.number ?? "n"
    func message(_ keys: [String], _ texts: [SourceText]) -> Message {
      if isICU { return Message(texts[0].text) }
      guard unit.plural != nil else { return Message(kinds: BraceText.read(texts[0].text, kinds: notes.kinds)) }
      var kinds = notes.kinds
      kinds[number] = .pound
      let forms = zip(keys, texts).map { ($0, BraceText.read($1.text, kinds: kinds)) }
      return FlatMessage(number: number, isOrdinal: notes.isOrdinal, forms: forms).message
    }
    let sourceMessage = message(["one", "other"], [source] + (unit.plural.map { [$0] } ?? []))
    let keys = language.plurals.categories(ordinal: notes.isOrdinal).map(\.rawValue)
    let isTranslated = !unit.texts.isEmpty && unit.texts.allSatisfy { !$0.text.isEmpty || source.text.isEmpty }
    let target = isTranslated ? message(keys, unit.texts) : nil
    let context = unit.context?.text
    // A context that is also the first reference is a key of ours; gettext's tools put all references on one line.
    let isKey =
      context.map { unit.references.first == $0 || unit.references.first?.hasPrefix($0 + " ") == true } ?? false
    let place = unit.texts.first?.range ?? source.range
    return CatalogEntry(
      id: isKey ? context! : context.map { "\($0)\u{4}\(source.text)" } ?? source.text,
      source: CatalogText(sourceMessage, at: source.range), target: target.map { CatalogText($0, at: place) },
      context: isKey ? nil : context, comments: notes.rest, notes: unit.notes,
      state: unit.flags.contains("fuzzy") ? .initial : nil,
      brief: revision.map { TranslationBrief(origin: "", revision: String($0.dropFirst(POUnit.revisionMark.count))) },
      keyRange: (unit.context ?? source).range)
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var text = POCatalog.header(catalog, language: language, isTemplate: isTemplate)
    for entry in catalog.entries {
      let unit = POUnit(handedOut: entry) ?? POUnit(entry, language: language, problems: &problems)
      guard let unit else { continue }
      text += "\n" + unit.text(isTemplate: isTemplate)
    }
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  private static func header(_ catalog: Catalog, language: Language, isTemplate: Bool) -> String {
    let lines =
      [
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
      ]
      + (isTemplate
        ? []
        : ["Language: \((catalog.language ?? language.tag).description.map { $0 == "-" ? "_" : String($0) }.joined())"])
      + ["Plural-Forms: \(isTemplate ? "nplurals=INTEGER; plural=EXPRESSION;" : language.plurals.gettext)"]
    return "msgid \"\"\nmsgstr \"\"\n" + lines.map { "\"\($0)\\n\"\n" }.joined()
  }
}
