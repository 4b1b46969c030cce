import Diagnostics
import Languages

/// Docusaurus' translation files for code.
struct DocusaurusCatalog: CatalogFormat {
  let name = "docusaurus"
  let extensions = ["json"]
  let explanation = """
    Docusaurus' code.json: the message and, as its description, the comment. Arguments are {name}; plurals are their forms \
    with “|” between, for usePluralForm.
    A “|” in a plural, a word in braces that is text, exact numbers (left out with a warning), selects and ranks cannot be held.
    """

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = NestedJSON.root(of: file, into: &catalog.diagnostics), case .object(let members) = root.content
    else { return catalog }
    for member in members {
      guard let node = member.node["message"], let text = node.text else {
        let place = file.range(member.node.range)
        catalog.diagnostics.append(.fileProblem("expected {\"message\": …} for “\(member.name)”", at: place))
        continue
      }
      let notes = ArgumentNotes.read(
        (member.node["description"]?.text ?? "").split(separator: "\n").map(String.init))
      let forms = notes.number == nil ? [text[...]] : text.split(separator: "|", omittingEmptySubsequences: false)
      let keys = notes.number == nil ? ["other"] : language.plurals.categories().map(\.rawValue)
      if forms.count != keys.count {
        catalog.diagnostics.append(
          .fileProblem(
            "expected \(keys.count) forms with “|” between, found \(forms.count)", at: file.range(node.range)))
      }
      let read = zip(keys, forms).map { ($0, BracedText.read(String($1), kinds: notes.kinds)) }
      let message = FlatMessage(number: notes.number, forms: read).message
      catalog.entries.append(
        CatalogEntry(
          id: member.name, target: CatalogText(message, at: file.range(node.range)), comments: notes.rest,
          keyRange: file.range(member.nameRange)))
    }
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var members: [(String, JSON)] = []
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit("Docusaurus has neither selects, ranks nor plurals in plurals")
        continue
      }
      let keys = flat.number == nil ? ["other"] : language.plurals.categories().map(\.rawValue)
      let texts = keys.compactMap { BracedText.write(flat.nodes($0), number: flat.number) }
      guard texts.count == keys.count else {
        omit("Docusaurus would take a word in braces for an argument, and its arguments are words of Latin letters")
        continue
      }
      guard flat.number == nil || !texts.contains(where: { $0.contains("|") }) else {
        omit("“|” parts the forms of a plural")
        continue
      }
      if let warning = FlatMessage.warning(ofLost: flat.exactKeys) {
        problems.append(.init(id: entry.id, message: warning, isOmitted: false))
      }
      let comments = (entry.comments + ArgumentNotes.lines(for: flat)).map(\.onOneLine)
      let description = comments.isEmpty ? [] : [("description", JSON.string(comments.joined(separator: "\n")))]
      members.append((entry.id, .object([("message", .string(texts.joined(separator: "|")))] + description)))
    }
    return EncodedCatalog(bytes: JSON.object(members).encodedBytes(pretty: true) + [0x0A], problems: problems)
  }
}

/// Sentences with `{name}` for arguments, in which no other brace needs an escape.
private enum BracedText {
  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
  }

  static func write(_ nodes: [Message.Node], number: String?) -> String? {
    let text = nodes.written(number: number, text: { $0 }, argument: { isWord(Array($0.utf8)[...]) ? "{\($0)}" : nil })
    // As many arguments must be seen in it as are meant.
    let meant = nodes.count { if case .text = $0.kind { false } else { true } }
    guard let text, read(text, kinds: [:]).count(where: { if case .text = $0 { false } else { true } }) == meant else {
      return nil
    }
    return text
  }

  static func read(_ text: String, kinds: [String: Message.Kind]) -> [Message.Kind] {
    let bytes = Array(text.utf8)
    var parts = MessageParts()
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "{"), let close = bytes.endOfWord(at: index + 1) else {
        parts.append(bytes[index])
        index += 1
        continue
      }
      let name = String(decoding: bytes[index + 1..<close], as: UTF8.self)
      parts.append(kinds[name] ?? .argument(name))
      index = close + 1
    }
    return parts.all
  }
}
