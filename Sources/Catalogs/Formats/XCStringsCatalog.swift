import Diagnostics
import Languages

/// Xcode's string catalogs: all languages in one file.
struct XCStringsCatalog: CatalogFormat {
  let name = "xcstrings"
  let extensions = ["xcstrings"]
  let isBilingual = true
  let explanation = """
    Xcode's string catalog, version 1.0: one file with all languages, written as Xcode writes it. Arguments are %1$@, or \
    %1$ld when they are counted, and “Argument 1: {name}” in the comment keeps their names; plurals are variations, with \
    “zero” for “=0”. A text that is not translated is left to the source language.
    Other exact numbers are left out with a warning; selects and ranks cannot be held.
    """

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = NestedJSON.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard let source = root["sourceLanguage"]?.text, let strings = root["strings"],
      case .object(let members) = strings.content
    else {
      catalog.diagnostics.append(.fileProblem("expected “sourceLanguage” and “strings”", at: file.range(root.range)))
      return catalog
    }
    catalog.sourceLanguage = LanguageTag(source)
    for member in members {
      let comments = (member.node["comment"]?.text ?? "").split(separator: "\n").map(String.init)
      let notes = PrintfText.read(comments)
      func text(_ tag: String) -> CatalogText? {
        guard let node = member.node["localizations"]?[tag],
          let message = message(node, notes.kinds, LanguageTag(tag).flatMap { LanguageRegistry.builtIn.language($0) })
        else { return nil }
        return CatalogText(message, at: file.range(node.range))
      }
      let state = member.node["localizations"]?[language.tag.description]?["stringUnit"]?["state"]?.text
      catalog.entries.append(
        CatalogEntry(
          id: member.name, source: text(source), target: text(language.tag.description), comments: notes.rest,
          state: state == "needs_review" || state == "stale" ? .initial : nil, keyRange: file.range(member.nameRange)))
    }
    return catalog
  }

  private func message(_ node: JSONNode, _ arguments: [Message.Kind], _ language: Language?) -> Message? {
    if let text = node["stringUnit"]?["value"]?.text { return Message(kinds: PrintfText.read(text, arguments)) }
    guard case .object(let variants)? = node["variations"]?["plural"]?.content else { return nil }
    var arguments = arguments
    let number: String
    if case .argument(let name)? = arguments.first { number = name } else { number = "count" }
    if arguments.isEmpty { arguments = [.pound] } else { arguments[0] = .pound }
    let hasZero = language?.plurals.categories().contains(.zero) == true
    let forms = variants.map { variant in
      let key = !hasZero && variant.name == "zero" ? "=0" : variant.name
      return (key, PrintfText.read(variant.node["stringUnit"]?["value"]?.text ?? "", arguments))
    }
    guard forms.contains(where: { $0.0 == "other" }) else { return nil }
    return FlatMessage(number: number, forms: forms.sorted { rank($0.0) < rank($1.0) }).message
  }

  private func rank(_ key: String) -> Int { Message.pluralKeywords.firstIndex(of: key) ?? -1 }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var strings: [(String, JSON)] = []
    let source = catalog.sourceLanguage ?? language.tag
    let original = LanguageRegistry.builtIn.language(source) ?? language
    let tag = catalog.language ?? language.tag
    for entry in catalog.entries {
      guard let message = entry.source?.message ?? entry.target?.message else { continue }
      var sides = [(source, original, message)]
      if let target = entry.target?.message, tag != source { sides.append((tag, language, target)) }
      if tag == source, let target = entry.target?.message { sides = [(source, original, target)] }
      let state = entry.state == .initial ? "needs_review" : "translated"
      var localizations: [(String, JSON)] = []
      var notes: [String] = []
      var warning: String?
      for (tag, language, message) in sides {
        guard let flat = FlatMessage(message, like: entry.source?.message), !flat.isOrdinal,
          let made = XCStringsCatalog.localization(flat, language, state: tag == source ? "translated" : state)
        else { break }
        localizations.append((tag.description, made.json))
        warning = warning ?? made.warning
        // The target's list begins with the source's.
        let lines = PrintfText.lines(for: flat)
        if lines.count > notes.count { notes = lines }
      }
      guard localizations.count == sides.count else {
        problems.append(
          .init(
            id: entry.id, message: "Apple's formats have neither selects, ranks nor plurals in plurals", isOmitted: true
          ))
        continue
      }
      if let warning { problems.append(.init(id: entry.id, message: warning, isOmitted: false)) }
      let comments = (entry.comments + notes).map(\.onOneLine)
      strings.append(
        (
          entry.id,
          .sorted(
            (comments.isEmpty ? [] : [("comment", .string(comments.joined(separator: "\n")))]) + [
              ("extractionState", .string("manual")), ("localizations", .sorted(localizations)),
            ])
        ))
    }
    let file = JSON.sorted([
      ("sourceLanguage", .string(source.description)), ("strings", .sorted(strings)), ("version", .string("1.0")),
    ])
    return EncodedCatalog(bytes: Array(file.asXcodeWrites().utf8), problems: problems)
  }

  private static func localization(
    _ flat: FlatMessage, _ language: Language, state: String
  ) -> (json: JSON, warning: String?)? {
    func unit(_ text: String) -> JSON {
      .object([("stringUnit", .object([("state", .string(state)), ("value", .string(text))]))])
    }
    guard flat.number != nil else { return PrintfText.write(flat.nodes("other"), flat).map { (unit($0), nil) } }
    let forms = AppleForms(flat, language: language)
    guard let texts = forms.texts else { return nil }
    let plural = JSON.sorted(texts.map { ($0.key, unit($0.text)) })
    return (.object([("variations", .object([("plural", plural)]))]), forms.warning)
  }

  /// The languages of one file into that of the others.
  func joined(_ files: [[UInt8]]) -> [UInt8]? {
    var whole: JSON?
    for bytes in files {
      guard let next = try? JSON.parse(SourceFile(path: "", bytes: bytes)) else { return nil }
      whole = whole.map { $0.joining(next) } ?? next
    }
    return whole.map { Array($0.asXcodeWrites().utf8) }
  }
}

extension JSONNode {
  /// The text of a string.
  var text: String? { if case .scalar(let value) = content { value.stringValue } else { nil } }

  /// A member of an object.
  subscript(name: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.node
  }
}

extension JSON {
  /// Members of both, those of objects in objects too; where both have a value, ours counts.
  fileprivate func joining(_ other: JSON) -> JSON {
    guard let ours = members, let theirs = other.members else { return self }
    let known = Set(ours.map { Array($0.0.utf8) })
    let joint = ours.map { name, value in
      (name, theirs.first { $0.0.utf8.elementsEqual(name.utf8) }.map { value.joining($0.1) } ?? value)
    }
    return .sorted(joint + theirs.filter { !known.contains(Array($0.0.utf8)) })
  }

  /// With a blank before each colon: anything else is a difference as soon as Xcode saves the file.
  fileprivate func asXcodeWrites(indent: String = "") -> String {
    guard let members else { return encoded() }
    guard !members.isEmpty else { return "{\n\n\(indent)}" }
    let deeper = indent + "  "
    let lines = members.map { "\(deeper)\(JSON.string($0.0).encoded()) : \($0.1.asXcodeWrites(indent: deeper))" }
    return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
  }
}
