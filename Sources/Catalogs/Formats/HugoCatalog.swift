import Diagnostics
import Languages

/// Hugo's `i18n` files, which go-i18n reads.
struct HugoCatalog: CatalogFormat {
  let name = "hugo"
  let extensions = ["yaml", "yml"]
  let explanation = """
    Hugo's i18n files: a message a key, its comment as the description, plurals as one and other. Arguments are \
    {{ .name }}, the counted one {{ .Count }}; a “{{” in text is {{ "{{" }}. Templates escape the texts unless they pass \
    them through safeHTML.
    Exact numbers are left out with a warning; selects, ranks, keys that go-i18n keeps for itself (one, other, description …) \
    and arguments that are no words cannot be held.
    """

  private static let reserved: Set<String> = [
    "id", "description", "hash", "leftdelim", "rightdelim", "zero", "one", "two", "few", "many", "other",
  ]

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    let reader = YAMLReader(file)
    var catalog = Catalog(format: name, language: language.tag, diagnostics: reader.diagnostics)
    var messages: [(path: [String], description: String, forms: [(String, SourceText)], key: Range<Int>)] = []
    for value in reader.values {
      let last = value.path[value.path.count - 1]
      let isPart = value.path.count > 1 && HugoCatalog.reserved.contains(last.lowercased())
      let path = isPart ? Array(value.path.dropLast()) : value.path
      if !isPart || messages.last?.path != path { messages.append((path, "", [], value.keyRange)) }
      if isPart, last.lowercased() == "description" {
        messages[messages.count - 1].description = value.text.text
      } else if !isPart || Message.pluralKeywords.contains(last.lowercased()) {
        messages[messages.count - 1].forms.append((isPart ? last.lowercased() : "other", value.text))
      }
    }
    for message in messages {
      guard let first = message.forms.first else { continue }
      let notes = ArgumentNotes.read(message.description.split(separator: "\n").map(String.init))
      var kinds = notes.kinds
      let isPlural = notes.number != nil || message.forms.count > 1
      let number = notes.number ?? "count"
      if isPlural { kinds["Count"] = .pound }
      let forms = message.forms.map { ($0.0, GoText.read($0.1.text, kinds: kinds)) }
      let read = FlatMessage(number: isPlural ? number : nil, forms: forms).message
      catalog.entries.append(
        CatalogEntry(
          id: message.path.joined(separator: "."), path: message.path, target: CatalogText(read, at: first.1.range),
          comments: notes.rest, keyRange: file.range(message.key)))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var tree = NestedTree<YAMLText>()
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit("Hugo has neither selects, ranks nor plurals in plurals")
        continue
      }
      guard !HugoCatalog.reserved.contains(entry.id.lowercased()), !entry.id.isEmpty else {
        omit("go-i18n keeps the key “\(entry.id)” for itself")
        continue
      }
      let keys = flat.number == nil ? ["other"] : language.plurals.categories().map(\.rawValue)
      let texts = keys.compactMap { key in GoText.write(flat.nodes(key), number: flat.number).map { (key, $0) } }
      guard texts.count == keys.count else {
        omit("an argument of a Go template is a word of Latin letters")
        continue
      }
      if let warning = FlatMessage.warning(ofLost: flat.exactKeys) {
        problems.append(.init(id: entry.id, message: warning, isOmitted: false))
      }
      let comments = (entry.comments + ArgumentNotes.lines(for: flat)).map(\.onOneLine)
      if !comments.isEmpty {
        _ = tree.insert(YAMLText(text: comments.joined(separator: "\n")), at: [entry.id, "description"])
      }
      for (key, text) in texts {
        _ = tree.insert(YAMLText(text: text), at: comments.isEmpty && keys.count == 1 ? [entry.id] : [entry.id, key])
      }
    }
    return EncodedCatalog(bytes: tree.yaml, problems: problems)
  }
}

/// Sentences as Go templates: `{{ .name }}` for arguments.
private enum GoText {
  private static let brace = "{{ \"{{\" }}"

  static func write(_ nodes: [Message.Node], number: String?) -> String? {
    // A brace before an argument would become part of it.
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      if case .text(let text) = node.kind, text.hasSuffix("{") {
        if case .text = next.kind { continue }
        return nil
      }
    }
    return nodes.written(
      number: number, text: { $0.replacing("{{", with: brace) },
      argument: { name in
        if name == number { return "{{ .Count }}" }
        guard let first = name.utf8.first, (97...122).contains(first | 0x20), name != "Count",
          name.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") })
        else { return nil }
        return "{{ .\(name) }}"
      })
  }

  static func read(_ text: String, kinds: [String: Message.Kind]) -> [Message.Kind] {
    var result: [Message.Kind] = []
    var plain = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      plain += rest[..<open.lowerBound]
      // A quoted “{{” holds no end.
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
      let action = Array(rest[open.upperBound..<close.lowerBound].utf8)[...].trimmed
      rest = rest[close.upperBound...]
      if action.hasPrefix(".") {
        if !plain.isEmpty { result.append(.text(plain)) }
        plain = ""
        let name = String(action.dropFirst())
        result.append(kinds[name] ?? .argument(name))
      } else if action.utf8.count > 1, action.hasPrefix("\""), action.hasSuffix("\"") {
        plain += action.dropFirst().dropLast()
      }
    }
    plain += rest
    if !plain.isEmpty { result.append(.text(plain)) }
    return result
  }
}
