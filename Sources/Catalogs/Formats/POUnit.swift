import Diagnostics
import Languages

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
