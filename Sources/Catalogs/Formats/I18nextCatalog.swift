import Diagnostics
import Languages

/// The JSON of i18next, version 4.
struct I18nextCatalog: CatalogFormat {
  let name = "i18next"
  let extensions = ["json"]
  let explanation = """
    Nested JSON for i18next (“JSON v4”): {{name}} for an argument, keys ending in _one, _other … for plurals,
    _ordinal_one … for ranks, _zero for exactly none.
    i18next counts by an argument called “count”; a message that counts another one is written with a warning, and the
    program must pass that number as “count” too. Texts with “{{” or “$t(” in them, keys with “:”, selects and exact
    numbers other than 0 cannot be held. Comments have no place in JSON and are left out.
    """

  private static let separators = ["_ordinal_", "_"]

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = NestedJSON.root(of: file, into: &catalog.diagnostics) else { return catalog }
    let values = NestedJSON.values(of: root, in: file, into: &catalog.diagnostics)
    let ids = Set(values.map { $0.path.joined(separator: ".") })
    var plurals: [String: (entry: Int, forms: [(String, [Message.Kind])], isOrdinal: Bool)] = [:]
    for value in values {
      guard let text = value.text else {
        catalog.diagnostics.append(
          .fileProblem("“\(value.path.joined(separator: "."))” is no text", at: file.range(value.node.range)))
        continue
      }
      var path = value.path
      let last = path.removeLast()
      let kinds = kinds(of: text.text)
      let place = file.range(value.key)
      guard let suffix = suffix(of: last, beside: ids, prefix: path) else {
        catalog.entries.append(entry(value.path, CatalogText(Message(kinds: kinds), at: text.range), place))
        continue
      }
      path.append(String(last.dropLast(suffix.text.utf8.count)))
      let id = path.joined(separator: ".") + (suffix.isOrdinal ? "\u{0}" : "")
      let key = suffix.category == "zero" && !language.plurals.categories().contains(.zero) ? "=0" : suffix.category
      if plurals[id] == nil {
        plurals[id] = (catalog.entries.count, [], suffix.isOrdinal)
        catalog.entries.append(entry(path, CatalogText(Message(kinds: kinds), at: text.range), place))
      }
      plurals[id]!.forms.append((key, kinds))
    }
    for (index, forms, isOrdinal) in plurals.values {
      let place = catalog.entries[index].target!.range
      catalog.entries[index].target = CatalogText(I18nextCatalog.plural(forms, isOrdinal: isOrdinal), at: place)
    }
    return catalog
  }

  private func entry(_ path: [String], _ target: CatalogText, _ key: SourceRange) -> CatalogEntry {
    CatalogEntry(id: path.joined(separator: "."), path: path, target: target, keyRange: key)
  }

  private static func plural(_ forms: [(String, [Message.Kind])], isOrdinal: Bool) -> Message {
    let variants = forms.sorted { rank($0.0) < rank($1.0) }.map { key, kinds in
      Message.Variant(
        key: key, keyRange: 0..<0,
        nodes: kinds.map { kind in
          // {{count, number}} is ICU's “#”.
          if case .formatted("count", "number", nil) = kind { return Message.Node(kind: .pound, range: 0..<0) }
          return Message.Node(kind: kind, range: 0..<0)
        })
    }
    return Message(kinds: [.plural("count", isOrdinal: isOrdinal, offset: 0, variants: variants)])
  }

  private static func rank(_ key: String) -> Int { Message.pluralKeywords.firstIndex(of: key) ?? -1 }

  /// The plural suffix of a key; a word such as `step_one` alone, without a `step_other`, is a key.
  private func suffix(
    of key: String, beside ids: Set<String>, prefix: [String]
  ) -> (text: String, category: String, isOrdinal: Bool)? {
    for separator in I18nextCatalog.separators {
      for category in Message.pluralKeywords where key.hasSuffix(separator + category) {
        let stem = key.dropLast(separator.utf8.count + category.utf8.count)
        let other = (prefix + [stem + separator + "other"]).joined(separator: ".")
        if !stem.isEmpty, ids.contains(other) { return (separator + category, category, separator != "_") }
      }
    }
    return nil
  }

  /// Text with `{{name}}` and `{{name, format}}`.
  private func kinds(of text: String) -> [Message.Kind] {
    var kinds: [Message.Kind] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      if open.lowerBound > rest.startIndex { kinds.append(.text(String(rest[..<open.lowerBound]))) }
      let parts = rest[open.upperBound..<close.lowerBound].split(separator: ",", maxSplits: 1).map {
        Array($0.utf8)[...].trimmed
      }
      let name = parts.first.map { $0.hasPrefix("-") ? Array($0.utf8)[1...].trimmed : $0 } ?? ""
      kinds.append(I18nextCatalog.kind(name, format: parts.count > 1 ? parts[1] : nil))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { kinds.append(.text(String(rest))) }
    return kinds
  }

  private static func kind(_ name: String, format: String?) -> Message.Kind {
    guard let format else { return .argument(name) }
    if format == "number" { return .formatted(name, type: "number", style: nil) }
    for (type, option) in [("date", "dateStyle"), ("time", "timeStyle")] {
      let head = "datetime(\(option): "
      guard format.hasPrefix(head), format.hasSuffix(")") else { continue }
      return .formatted(name, type: type, style: String(format.dropFirst(head.count).dropLast()))
    }
    return format == "datetime" ? .formatted(name, type: "date", style: nil) : .argument(name)
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var tree = NestedTree<JSON>()
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard !entry.path.contains(where: { $0.contains(":") }) else {
        omit("i18next cuts keys at “:”")
        continue
      }
      guard let flat = FlatMessage(message) else {
        omit("i18next has neither selects nor plurals in plurals")
        continue
      }
      let written = flat.forms.map { form in (form.key, text(form.nodes, number: flat.number)) }
      guard !written.contains(where: { $0.1 == nil }) else {
        omit("i18next cannot hold “{{”, “$t(”, or an argument of this format")
        continue
      }
      let last = entry.path[entry.path.count - 1]
      guard flat.number != nil || !Message.pluralKeywords.contains(where: { last.hasSuffix("_\($0)") }) else {
        omit("i18next takes the end of this key for a plural form")
        continue
      }
      // “=0” is i18next's zero; other exact numbers it does not know.
      let shown = written.filter { flat.number == nil || $0.0 == "=0" || !$0.0.hasPrefix("=") }
      let places = shown.map { key, text in
        let suffix = flat.number == nil ? "" : (flat.isOrdinal ? "_ordinal_" : "_") + (key == "=0" ? "zero" : key)
        return (path: Array(entry.path.dropLast()) + [last + suffix], text: text!)
      }
      guard places.allSatisfy({ tree.isFree($0.path) }) else {
        omit("the key collides with another")
        continue
      }
      for (path, text) in places { _ = tree.insert(.string(text), at: path) }
      if let warning = FlatMessage.warning(ofLost: flat.exactKeys.filter { $0 != "=0" }) {
        problems.append(.init(id: entry.id, message: warning, isOmitted: false))
      }
      if let number = flat.number, number != "count" {
        problems.append(
          .init(id: entry.id, message: "i18next counts by “count”; pass “\(number)” as “count” too", isOmitted: false))
      }
      if !entry.comments.isEmpty {
        problems.append(.init(id: entry.id, message: "JSON has no comments", isOmitted: false, isAside: true))
      }
    }
    let value = tree.fold({ $0 }, { .object($0) })
    return EncodedCatalog(bytes: value.encodedBytes(pretty: true) + [0x0A], problems: problems)
  }

  private func text(_ nodes: [Message.Node], number: String?) -> String? {
    var formats: [String: String] = [:]
    for node in nodes {
      guard case .formatted(let name, let type, let style) = node.kind else { continue }
      switch (type, style) {
      case ("number", nil): formats[name] = ", number"
      case ("date", nil): formats[name] = ", datetime"
      case ("date", "short"?), ("date", "medium"?), ("date", "long"?), ("date", "full"?):
        formats[name] = ", datetime(dateStyle: \(style!))"
      case ("time", "short"?), ("time", "medium"?), ("time", "long"?), ("time", "full"?):
        formats[name] = ", datetime(timeStyle: \(style!))"
      default: return nil
      }
    }
    if let number { formats[number] = ", number" }
    return nodes.written(
      number: number, text: { $0.contains("{{") || $0.contains("$t(") ? nil : $0 },
      argument: { "{{\($0)\(formats[$0] ?? "")}}" })
  }
}
