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

/// A message as gettext has it: what PO prints and MO stores.
struct POUnit {
  var context: String?
  var id: String
  var plural: String?
  /// The translations by plural form; empty where there are none.
  var texts: [String]
  var references: [String]
  var comments: [String]
  var notes: [String]
  var flags: [String]
  /// What the source was when it was translated.
  var former: String?

  /// Begins the comment that says what was handed out.
  static let revisionMark = "Revision: "
  /// Says that a text is an ICU message.
  static let icuMark = "Format: ICU message"

  init?(_ entry: CatalogEntry, language: Language, problems: inout [EncodedCatalog.Problem]) {
    func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
    func warn(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: false)) }
    guard let source = entry.source?.message ?? entry.target?.message else { return nil }
    guard let flat = FlatMessage(source), let target = entry.target.map({ FlatMessage($0.message) }) ?? .some(nil)
    else {
      omit("gettext has neither selects nor plurals in plurals")
      return nil
    }
    guard !flat.isOrdinal, target?.isOrdinal != true else {
      omit("gettext counts but does not rank")
      return nil
    }
    let number = flat.number ?? target?.number
    func write(_ message: FlatMessage, _ keys: [String]) -> [String]? {
      let texts = keys.compactMap { BraceText.write(message.nodes($0), number: message.number) }
      return texts.count == keys.count ? texts : nil
    }
    let keys = language.plurals.categories(ordinal: flat.isOrdinal).map(\.rawValue)
    guard let ids = write(flat, number == nil ? ["other"] : ["one", "other"]),
      let texts = target.map({ write($0, number == nil ? ["other"] : keys) }) ?? []
    else {
      omit("gettext cannot hold markup codes")
      return nil
    }
    guard !(ids + texts).contains(where: { $0.utf8.contains(0x0D) || $0.utf8.contains(0) || $0.utf8.contains(4) })
    else {
      omit("gettext files hold no carriage returns and no NUL")
      return nil
    }
    guard !ids[0].isEmpty else {
      omit("an empty source is gettext's header")
      return nil
    }
    let exact = Set(flat.exactKeys + (target?.exactKeys ?? [])).sorted()
    if let lost = FlatMessage.warning(ofLost: exact) { warn(lost) }
    if let state = entry.state, state != .initial, state != .translated { warn("gettext has no state “\(state)”") }
    id = ids[0]
    plural = ids.count > 1 ? ids[1] : nil
    self.texts = texts
    let isForeign = entry.context.map { entry.id == "\($0)\u{4}\(ids[0])" } ?? (entry.id == ids[0])
    context = isForeign ? entry.context : entry.id
    references = (isForeign ? [] : [entry.id]) + (entry.brief?.place.map { [$0] } ?? [])
    former = entry.brief?.former?.textWithoutCodes
    var seen: Set<String> = []
    comments =
      entry.comments
      + (ArgumentNotes.lines(for: flat) + (target.map(ArgumentNotes.lines) ?? [])).filter { seen.insert($0).inserted }
      + (entry.brief?.terms.map { "\($0.source): \($0.targets.joined(separator: ", "))" } ?? [])
      + (entry.brief?.revision.map { [POUnit.revisionMark + $0] } ?? [])
    notes = entry.notes
    let hasArguments = !flat.argumentNames.isEmpty || (ids + texts).contains { $0.contains("{") || $0.contains("}") }
    flags = (entry.state == .initial ? ["fuzzy"] : []) + (hasArguments ? ["python-brace-format"] : [])
  }

  /// Whether gettext can hold a message whole.
  private static func isPlain(_ message: Message) -> Bool {
    guard let flat = FlatMessage(message) else { return false }
    return !flat.isOrdinal && flat.exactKeys.isEmpty
  }

  /// A message that is handed out and that gettext has no notation for, as ICU text: translators can work on it, programs
  /// could not show it. `nil` for others.
  init?(handedOut entry: CatalogEntry) {
    guard let brief = entry.brief, let source = entry.source?.message,
      !POUnit.isPlain(source) || entry.target.map({ !POUnit.isPlain($0.message) }) ?? false
    else { return nil }
    context = entry.id
    id = source.canonicalText
    texts = entry.target.map { [$0.message.canonicalText] } ?? []
    references = [entry.id] + (brief.place.map { [$0] } ?? [])
    comments = entry.comments + [POUnit.icuMark] + (brief.revision.map { [POUnit.revisionMark + $0] } ?? [])
    notes = entry.notes
    flags = entry.state == .initial ? ["fuzzy"] : []
    former = brief.former?.textWithoutCodes
  }

  func text(isTemplate: Bool) -> String {
    var text = ""
    for note in notes { text += "# \(note.onOneLine)\n" }
    for comment in comments { text += "#. \(comment.onOneLine)\n" }
    for reference in references { text += "#: \(reference.onOneLine)\n" }
    if !flags.isEmpty { text += "#, \(flags.joined(separator: ", "))\n" }
    if let former { text += "#| msgid \(POUnit.quoted(former).replacing("\n", with: "\n#| "))\n" }
    if let context { text += "msgctxt \(POUnit.quoted(context))\n" }
    text += "msgid \(POUnit.quoted(id))\n"
    guard let plural else { return text + "msgstr \(POUnit.quoted(isTemplate ? "" : texts.first ?? ""))\n" }
    text += "msgid_plural \(POUnit.quoted(plural))\n"
    let written = isTemplate || texts.isEmpty ? ["", ""] : texts
    for (index, form) in written.enumerated() { text += "msgstr[\(index)] \(POUnit.quoted(form))\n" }
    return text
  }

  /// A text of several lines is written a line a piece, as gettext's own tools do.
  private static func quoted(_ text: String) -> String {
    var lines: [String] = [""]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": lines[lines.count - 1] += "\\\(scalar)"
      case "\n":
        lines[lines.count - 1] += "\\n"
        lines.append("")
      case "\t": lines[lines.count - 1] += "\\t"
      case "\0"..<" ", "\u{7F}":
        let octal = String(scalar.value, radix: 8)
        lines[lines.count - 1] += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    return lines.count == 1 ? "\"\(lines[0])\"" : (["\"\""] + lines.map { "\"\($0)\"" }).joined(separator: "\n")
  }
}

/// Reads the entries of a PO file.
struct POReader {
  struct Unit {
    var context: SourceText?
    var id: SourceText?
    var plural: SourceText?
    var texts: [SourceText] = []
    var references: [String] = []
    var extracted: [String] = []
    var notes: [String] = []
    var flags: [String] = []
    var isObsolete = false
  }

  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private let bytes: [UInt8]

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  mutating func units() -> [Unit] {
    if let place = file.firstInvalidByte {
      diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
      return []
    }
    var units: [Unit] = []
    var unit = Unit()
    // Which keyword the strings that follow belong to, and its pieces so far.
    var open: (keyword: String, range: SourceRange, pieces: [SourceText.Piece], start: Int?, end: Int)?

    func close() {
      guard let done = open else { return }
      let text = SourceText(done.pieces, range: file.range(done.start ?? done.end, done.end))
      switch done.keyword {
      case "msgctxt": unit.context = text
      case "msgid": unit.id = text
      case "msgid_plural": unit.plural = text
      default: unit.texts.append(text)
      }
      open = nil
    }
    func finish() {
      close()
      if unit.id != nil { units.append(unit) }
      unit = Unit()
    }
    for number in 1...file.lineCount {
      let line = file.line(number)
      var start = line.start
      while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      guard start < line.end else { continue }
      if bytes[start] == UInt8(ascii: "#") {
        if !unit.texts.isEmpty || open?.keyword.hasPrefix("msgstr") == true { finish() }
        comment(start, line.end, &unit)
        continue
      }
      if bytes[start] != UInt8(ascii: "\"") {
        var end = start
        while end < line.end, bytes[end] != 0x20, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        let keyword = file.range(start, end).text
        guard ["msgctxt", "msgid", "msgid_plural", "msgstr"].contains(keyword) || keyword.hasPrefix("msgstr[") else {
          diagnostics.append(.fileProblem("“\(keyword)” is no keyword of a PO file", at: file.range(start, end)))
          continue
        }
        if keyword == "msgctxt" || keyword == "msgid", unit.id != nil || open?.keyword == "msgid" { finish() }
        close()
        open = (keyword, file.range(start, end), [], nil, end)
        start = end
        while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      }
      guard open != nil, start < line.end, bytes[start] == UInt8(ascii: "\"") else {
        diagnostics.append(.fileProblem("expected a text in quotes", at: file.range(start, line.end)))
        continue
      }
      guard let (pieces, end) = string(start, line.end) else { continue }
      if open!.start == nil { open!.start = start }
      open!.pieces += pieces
      open!.end = end
    }
    finish()
    return units
  }

  private func comment(_ start: Int, _ end: Int, _ unit: inout Unit) {
    let kind = start + 1 < end ? bytes[start + 1] : 0x20
    let text = { (from: Int) in bytes[min(from, end)..<end].trimmed }
    switch kind {
    case UInt8(ascii: "."): unit.extracted.append(text(start + 2))
    case UInt8(ascii: ":"): unit.references.append(text(start + 2))
    case UInt8(ascii: ","): unit.flags += text(start + 2).split(separator: ",").map { Array($0.utf8)[...].trimmed }
    case UInt8(ascii: "~"): unit.isObsolete = true
    case UInt8(ascii: "|"): break
    default: unit.notes.append(text(start + 1))
    }
  }

  private mutating func string(_ start: Int, _ end: Int) -> ([SourceText.Piece], Int)? {
    var pieces: [SourceText.Piece] = []
    var index = start + 1
    var plain = index
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        pieces.append(.init(plain..<index))
        return (pieces, index + 1)
      case UInt8(ascii: "\\"):
        pieces.append(.init(plain..<index))
        let from = index
        index += 1
        let kind = index < end ? bytes[index] : 0
        index += 1
        let simple: [UInt8: String] = [
          UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "\""): "\"",
          UInt8(ascii: "\\"): "\\", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}",
          UInt8(ascii: "v"): "\u{B}",
        ]
        if let text = simple[kind] {
          pieces.append(.init(from..<index, text))
        } else if (48...55).contains(kind) {
          while index < end, index - from < 4, (48...55).contains(bytes[index]) { index += 1 }
          let code = UInt8(truncatingIfNeeded: Int(file.range(from + 1, index).text, radix: 8) ?? 0)
          pieces.append(.init(from..<index, String(Unicode.Scalar(code & 0x7F))))
        } else {
          diagnostics.append(.fileProblem("unknown escape", at: file.range(from, min(index, end))))
        }
        plain = index
      default: index += 1
      }
    }
    diagnostics.append(.fileProblem("no quote closes this text", at: file.range(start, start + 1)))
    return nil
  }
}
