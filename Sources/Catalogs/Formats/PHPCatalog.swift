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
    must pass it too. A “|” in a plural, a “:word” in text, a “::” in a key, selects, ranks, and arguments that are no words or \
    that differ in their capitals alone cannot be held.
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
      guard !entry.id.contains("::") else {
        omit("Laravel takes what stands before “::” for the name of a package")
        continue
      }
      // Laravel cuts every key at its dots.
      let path = entry.id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit("Laravel has neither selects, ranks nor plurals in plurals")
        continue
      }
      let names = flat.argumentNames
      guard Set(names.map { $0.lowercased() }).count == names.count else {
        omit("Laravel mixes up arguments whose names differ in their capitals alone")
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
    let text = "<?php\n\nreturn [\n" + lines.map { "    \($0)\n" }.joined() + "];\n"
    return EncodedCatalog(bytes: Array(text.utf8), problems: problems)
  }

  /// In single quotes, where nothing is interpolated.
  private static func quoted(_ text: String) -> String {
    "'" + text.unicodeScalars.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}

/// What stands behind a key. Lines within a text are part of it and are never indented; only its first one is.
private enum PHPPart {
  case text([String], String)
  case array([String])

  func lines(under key: String) -> [String] {
    switch self {
    case .text(let comments, let text):
      // “?>” would end the program even in a comment.
      comments.map { "// " + $0.onOneLine.replacing("?>", with: "? >") } + ["\(key) => \(text),"]
    case .array(let lines): ["\(key) => ["] + lines.map { "    " + $0 } + ["],"]
    }
  }
}
