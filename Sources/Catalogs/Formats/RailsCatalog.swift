import Diagnostics
import Languages

/// The YAML of Rails' I18n.
struct RailsCatalog: CatalogFormat {
  let name = "rails"
  let extensions = ["yml", "yaml"]
  let explanation = """
    Rails' YAML: the locale, then nested keys, every text in double quotes, so that “no” and 1.10 stay texts. Arguments are \
    %{name}; plurals are one and other below the key, and zero for exactly none; comments stand above.
    I18n counts by an argument called “count”; a message that counts another one is written with a warning, and the \
    program must pass that number as “count” too. A key that ends in _html is taken for safe markup by Rails. Selects, \
    ranks, and arguments that I18n keeps for itself (scope, default …) cannot be held.
    """

  private static let reserved: Set<String> = [
    "scope", "default", "separator", "resolve", "object", "fallback", "format", "cascade", "throw", "raise",
    "deep_interpolation", "exception_handler", "locale", "skip_interpolation",
  ]

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    let reader = YAMLReader(file)
    var catalog = Catalog(format: name, language: language.tag, diagnostics: reader.diagnostics)
    if let tag = reader.values.first?.path.first { catalog.language = LanguageTag(tag) }
    let ids = Set(reader.values.map { Array($0.path.joined(separator: ".").utf8) })
    var plurals: [(path: [String], entry: Int, forms: [(String, String)])] = []
    for value in reader.values where value.path.count > 1 {
      let path = Array(value.path.dropFirst())
      let isForm =
        path.count > 1 && Message.pluralKeywords.contains(path[path.count - 1])
        && ids.contains(Array((value.path.dropLast() + ["other"]).joined(separator: ".").utf8))
      let own = isForm ? path.dropLast() : path
      if isForm, let index = plurals.lastIndex(where: { $0.path == own }) {
        plurals[index].forms.append((path[path.count - 1], value.text.text))
        continue
      }
      if isForm { plurals.append((Array(own), catalog.entries.count, [(path[path.count - 1], value.text.text)])) }
      catalog.entries.append(
        CatalogEntry(
          id: own.joined(separator: "."), path: Array(own),
          target: CatalogText(Message(kinds: RubyText.read(value.text.text)), at: value.text.range),
          comments: value.comments, keyRange: file.range(value.keyRange)))
    }
    for index in catalog.entries.indices {
      let forms = plurals.first { $0.entry == index }?.forms
      catalog.entries[index].restore(forms, language: language)
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var tree = NestedTree<YAMLText>()
    let tag = (catalog.language ?? language.tag).description
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      // I18n cuts every key at its dots.
      let path = [tag] + entry.id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit("Rails has neither selects, ranks nor plurals in plurals")
        continue
      }
      if let name = flat.argumentNames.first(where: RailsCatalog.reserved.contains) {
        omit("I18n keeps the argument “\(name)” for itself")
        continue
      }
      let forms = IndexedText.forms(of: flat, language: language)
      let texts = forms.keys.compactMap { key in RubyText.write(flat.nodes(key), flat).map { (key, $0) } }
      guard texts.count == forms.keys.count, tree.isFree(path), !path.contains("") else {
        omit("the key is also the beginning of another key, or a name holds more than letters and digits")
        continue
      }
      if let warning = forms.warning { problems.append(.init(id: entry.id, message: warning, isOmitted: false)) }
      if let number = flat.number, number != "count" {
        problems.append(
          .init(id: entry.id, message: "Rails counts by “count”; pass “\(number)” as “count” too", isOmitted: false))
      }
      var comments = entry.comments + ArgumentNotes.lines(for: flat)
      for (key, text) in texts {
        let place = flat.number == nil ? path : path + [key == "=0" ? "zero" : key]
        _ = tree.insert(YAMLText(comments: comments, text: text), at: place)
        comments = []
      }
    }
    return EncodedCatalog(bytes: tree.yaml, problems: problems)
  }
}

extension CatalogEntry {
  /// Restores what comments keep of arguments, and a plural of its forms; `nil` for a single text.
  fileprivate mutating func restore(_ forms: [(String, String)]?, language: Language) {
    let notes = ArgumentNotes.read(comments)
    comments = notes.rest
    guard let target else { return }
    guard let forms else {
      let kinds = target.message.nodes.map { node -> Message.Kind in
        if case .argument(let name) = node.kind { notes.kinds[name] ?? node.kind } else { node.kind }
      }
      self.target = CatalogText(Message(kinds: kinds), at: target.range)
      return
    }
    let number = notes.number ?? "count"
    var kinds = notes.kinds
    kinds[number] = .pound
    let hasZero = language.plurals.categories().contains(.zero)
    let read = forms.map { ($0 == "zero" && !hasZero ? "=0" : $0, RubyText.read($1, kinds: kinds)) }
    self.target = CatalogText(FlatMessage(number: number, forms: read).message, at: target.range)
  }
}
