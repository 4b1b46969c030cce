import Diagnostics
import Languages

/// PHP files that return an array, as Laravel reads them.
struct PHPCatalog: CatalogFormat {
  let name = "php"
  let extensions = ["php"]
  let explanation = """
    A PHP file that returns nested arrays, for Laravel: texts in single quotes, arguments :name, plurals with “|” between for \
    trans_choice, “=0” and the like as {0}; comments stand above.
    trans_choice calls the number :count; a message that counts another argument is written with a warning, and the program \
    must pass it too. A “|” in a plural, a “:word” in text, selects, ranks and arguments that are no words cannot be held.
    """

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    if let place = file.firstInvalidByte {
      catalog.diagnostics.append(.fileProblem("this is not UTF-8", at: file.range(place, place + 1)))
      return catalog
    }
    var reader = PHPReader(file)
    let values = reader.values()
    catalog.diagnostics += reader.diagnostics
    for value in values {
      let notes = ArgumentNotes.read(value.comments)
      let message: Message
      if let number = notes.number {
        var kinds = notes.kinds
        kinds[number] = .pound
        let forms = LaravelText.forms(of: value.text.text, language: language)
        message = FlatMessage(number: number, forms: forms.map { ($0.0, LaravelText.read($0.1, kinds: kinds)) }).message
      } else {
        message = Message(kinds: LaravelText.read(value.text.text, kinds: notes.kinds))
      }
      catalog.entries.append(
        CatalogEntry(
          id: value.path.joined(separator: "."), path: value.path, target: CatalogText(message, at: value.text.range),
          comments: notes.rest, keyRange: value.key))
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var tree = NestedTree<(comments: [String], text: String)>()
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      // Laravel cuts every key at its dots.
      let path = entry.id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit("Laravel has neither selects, ranks nor plurals in plurals")
        continue
      }
      guard let text = LaravelText.write(flat, language: language) else {
        omit("Laravel would take “:word” for an argument and “|” for the end of a form; its arguments are Latin words")
        continue
      }
      guard tree.isFree(path) else {
        omit("the key is also the beginning of another key")
        continue
      }
      if let number = flat.number, number != "count" {
        problems.append(
          .init(
            id: entry.id, message: "trans_choice calls the number “count”; pass it as “\(number)” too",
            isOmitted: false))
      }
      _ = tree.insert((entry.comments + ArgumentNotes.lines(for: flat), text), at: path)
    }
    let whole = tree.fold(
      { PHPPart.text($0.comments, PHPCatalog.quoted($0.text)) },
      { children in .array(children.flatMap { $0.1.lines(under: PHPCatalog.quoted($0.0)) }) })
    guard case .array(let lines) = whole else { return EncodedCatalog(bytes: [], problems: problems) }
    let text = "<?php\n\nreturn [\n" + lines.map { $0 + "\n" }.joined() + "];\n"
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  /// In single quotes, where nothing is interpolated.
  private static func quoted(_ text: String) -> String {
    "'" + text.unicodeScalars.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}

/// What stands behind a key. Texts are never indented anew: a line in quotes is part of them.
private enum PHPPart {
  case text([String], String)
  case array([String])

  func lines(under key: String) -> [String] {
    switch self {
    case .text(let comments, let text):
      // “?>” would end the program even in a comment.
      comments.map { "// " + $0.onOneLine.replacing("?>", with: "? >") } + ["\(key) => \(text),"]
    case .array(let lines): ["\(key) => ["] + lines + ["],"]
    }
  }
}

/// Sentences with `:name` for arguments and “|” between plural forms.
private enum LaravelText {
  private static func isStart(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_") }
  private static func isPart(_ byte: UInt8) -> Bool { isStart(byte) || (48...57).contains(byte) }

  static func write(_ flat: FlatMessage, language: Language) -> String? {
    guard flat.number != nil else { return write(flat.nodes("other"), flat) }
    let keys = language.plurals.categories().map(\.rawValue)
    // With one exact number all forms need one, which only fits where “one” is 1.
    let isExact = !flat.exactKeys.isEmpty
    guard !isExact || keys == ["one", "other"] else { return nil }
    var forms: [String] = []
    let exact = flat.exactKeys.filter { $0 != "=1" }
    for key in exact + keys {
      guard let text = write(flat.nodes(key), flat), !text.contains("|"), !text.hasPrefix("{"), !text.hasPrefix("[")
      else { return nil }
      guard isExact else {
        forms.append(text)
        continue
      }
      let first = flat.exactKeys.contains("=1") && key == "one" ? write(flat.nodes("=1"), flat) ?? text : text
      let range = key == "one" ? "{1}" : key == "other" ? "[2,*]" : "{\(key.dropFirst())}"
      // Laravel trims what stands behind a number.
      guard first.utf8.first != 0x20, !first.isEmpty, first.unicodeScalars.first?.properties.isWhitespace == false,
        first.unicodeScalars.last?.properties.isWhitespace == false
      else { return nil }
      forms.append("\(range) \(first)")
    }
    return forms.joined(separator: "|")
  }

  /// The forms of a plural by their keys.
  static func forms(of text: String, language: Language) -> [(String, String)] {
    let keys = language.plurals.categories().map(\.rawValue)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var forms: [(String, String)] = []
    for (index, part) in parts.enumerated() {
      if part.hasPrefix("{"), let close = part.firstIndex(of: "}") {
        let number = part[part.index(after: part.startIndex)..<close]
        forms.append((number == "1" ? "one" : "=\(number)", Array(part[part.index(after: close)...].utf8)[...].trimmed))
      } else if part.hasPrefix("["), let close = part.firstIndex(of: "]") {
        forms.append(("other", Array(part[part.index(after: close)...].utf8)[...].trimmed))
      } else {
        forms.append((index < keys.count ? keys[index] : "other", part))
      }
    }
    return forms
  }

  private static func write(_ nodes: [Message.Node], _ flat: FlatMessage) -> String? {
    let text = nodes.written(
      number: flat.number, text: { $0 },
      argument: { name in
        guard let first = name.utf8.first, isStart(first), name.utf8.allSatisfy(isPart) else { return nil }
        return ":\(name)"
      })
    let meant = nodes.compactMap { node -> String? in
      switch node.kind {
      case .argument(let name), .formatted(let name, _, _): name
      case .pound: flat.number
      default: nil
      }
    }
    let seen = text.map { read($0, kinds: [:]) }?.compactMap { if case .argument(let name) = $0 { name } else { nil } }
    return seen == meant ? text : nil
  }

  static func read(_ text: String, kinds: [String: Message.Kind]) -> [Message.Kind] {
    let bytes = Array(text.utf8)
    var result: [Message.Kind] = []
    var plain = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count, isStart(bytes[index + 1]) else {
        index += 1
        continue
      }
      if plain < index { result.append(.text(String(decoding: bytes[plain..<index], as: UTF8.self))) }
      let start = index + 1
      index = start
      while index < bytes.count, isPart(bytes[index]) { index += 1 }
      let name = String(decoding: bytes[start..<index], as: UTF8.self)
      result.append(kinds[name] ?? .argument(name))
      plain = index
    }
    if plain < bytes.count { result.append(.text(String(decoding: bytes[plain...], as: UTF8.self))) }
    return result
  }
}
