import Diagnostics
import Documents
import Languages

/// .NET's `.resx`.
struct ResxCatalog: CatalogFormat {
  let name = "resx"
  let extensions = ["resx"]
  let explanation = """
    .NET resources. Arguments are {0} as in String.Format, with the format that .NET has for it, and “Argument 0: {name}” \
    in the comment keeps names; a text with arguments has its braces doubled. .NET has no plurals: a message has an entry \
    for each form, key_one, key_other … and key_zero for exactly none, which a program chooses from.
    Other exact numbers are left out with a warning; selects, ranks and control characters cannot be held.
    """

  private static let headers = [
    ("resmimetype", "text/microsoft-resx"), ("version", "2.0"),
    (
      "reader",
      "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, "
        + "PublicKeyToken=b77a5c561934e089"
    ),
    (
      "writer",
      "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, "
        + "PublicKeyToken=b77a5c561934e089"
    ),
  ]

  // MARK: - Reading

  func parse(_ file: SourceFile, language: Language) -> Catalog {
    var catalog = Catalog(format: name, language: language.tag)
    guard let root = XMLTree.root(of: file, into: &catalog.diagnostics) else { return catalog }
    guard root.name == "root" else {
      catalog.diagnostics.append(.fileProblem("expected <root>", at: root.range))
      return catalog
    }
    var plurals: [(id: String, entry: Int, number: String, forms: [(String, [Message.Kind])])] = []
    // Data of a type or MIME type is no text.
    for data in root.elements("data") where data["type"] == nil && data["mimetype"] == nil {
      guard let id = data["name"], let value = data.first("value") else {
        catalog.diagnostics.append(.fileProblem("a <data> without name or value", at: data.range))
        continue
      }
      let notes = IndexedText.read((data.first("comment")?.text ?? "").split(separator: "\n").map(String.init))
      let kinds = IndexedText.read(value.text, notes.kinds, number: notes.number)
      var entry = CatalogEntry(
        id: id, target: CatalogText(Message(kinds: kinds), at: value.content), comments: notes.rest,
        keyRange: data.range)
      guard let number = notes.number, let form = IndexedText.forms.first(where: { id.hasSuffix("_\($0)") }) else {
        catalog.entries.append(entry)
        continue
      }
      entry.id = String(id.dropLast(form.utf8.count + 1))
      entry.path = [entry.id]
      let hasZero = language.plurals.categories().contains(.zero)
      let key = form == "zero" && !hasZero ? "=0" : form
      if let known = plurals.firstIndex(where: { $0.id == entry.id }) {
        plurals[known].forms.append((key, kinds))
      } else {
        plurals.append((entry.id, catalog.entries.count, number, [(key, kinds)]))
        catalog.entries.append(entry)
      }
    }
    for plural in plurals {
      let message = FlatMessage(number: plural.number, forms: plural.forms).message
      let place = catalog.entries[plural.entry].target!.range
      catalog.entries[plural.entry].target = CatalogText(message, at: place)
    }
    catalog.reportDuplicateIDs()
    return catalog
  }

  // MARK: - Writing

  func write(_ catalog: Catalog, language: Language) -> EncodedCatalog {
    var problems: [EncodedCatalog.Problem] = []
    var taken = Set(catalog.entries.map(\.id))
    var xml = XMLText()
    xml.begin("root")
    for (name, value) in ResxCatalog.headers {
      xml.begin("resheader", [("name", name)])
      xml.element("value", markup: value)
      xml.end()
    }
    for entry in catalog.entries {
      guard let message = entry.target?.message else { continue }
      func omit(_ reason: String) { problems.append(.init(id: entry.id, message: reason, isOmitted: true)) }
      guard let flat = FlatMessage(message), !flat.isOrdinal else {
        omit(".NET resources have neither selects, ranks nor plurals in plurals")
        continue
      }
      let forms = IndexedText.forms(of: flat, language: language)
      let texts = forms.keys.compactMap { key in
        IndexedText.write(flat.nodes(key), flat).flatMap(XMLEscape.text).map { (IndexedText.suffix(key, of: flat), $0) }
      }
      guard texts.count == forms.keys.count, XMLEscape.attribute(entry.id) != nil else {
        omit("XML 1.0 has no control characters, and .NET no markup codes")
        continue
      }
      guard flat.number == nil || texts.allSatisfy({ taken.insert(entry.id + $0.0).inserted }) else {
        omit("its plural forms take the names of other keys")
        continue
      }
      if let warning = forms.warning { problems.append(.init(id: entry.id, message: warning, isOmitted: false)) }
      let comments = (entry.comments + IndexedText.lines(for: flat)).map { XMLText.lossy($0.onOneLine) }
      for (suffix, text) in texts {
        xml.begin("data", [("name", entry.id + suffix), ("xml:space", "preserve")])
        xml.element("value", markup: text)
        if !comments.isEmpty { xml.element("comment", markup: comments.joined(separator: "\n")) }
        xml.end()
      }
    }
    xml.end()
    return EncodedCatalog(bytes: Array(xml.text.utf8), problems: problems)
  }
}

/// Sentences with `{0}` for arguments, as .NET's `String.Format` has them; comments keep their names.
enum IndexedText {
  /// The names of plural forms in keys.
  static let forms = Message.pluralKeywords
  private static let mark = "Argument "
  private static let counted = "Counted: "

  /// The forms that a message is written in, `=0` as `zero` where the language has no zero, and what is changed.
  static func forms(of flat: FlatMessage, language: Language) -> (keys: [String], warning: String?) {
    guard flat.number != nil else { return (["other"], nil) }
    let keys = language.plurals.categories().map(\.rawValue)
    let hasZero = flat.exactKeys.contains("=0") && !keys.contains("zero")
    let lost = flat.exactKeys.filter { $0 != "=0" || !hasZero }
    let warning = "“\(lost.joined(separator: "”, “"))” has no place; “other” is used instead"
    return ((hasZero ? ["=0"] : []) + keys, lost.isEmpty ? nil : warning)
  }

  static func suffix(_ key: String, of flat: FlatMessage) -> String {
    flat.number == nil ? "" : key == "=0" ? "_zero" : "_\(key)"
  }

  /// `Argument 0: {name}` in the order of positions, and which one is counted.
  static func lines(for message: FlatMessage) -> [String] {
    let lines = message.argumentNames.enumerated().map { index, name in
      let shown = message.forms.flatMap(\.nodes).first { node in
        if case .formatted(name, _, _) = node.kind { true } else { false }
      }
      return "\(mark)\(index): \(shown.map { MessagePrinter.print([$0]) } ?? "{\(name)}")"
    }
    return lines + (message.number.map { ["\(counted){\($0)}"] } ?? [])
  }

  /// Arguments by position, the counted one, and the comments that are left.
  static func read(_ comments: [String]) -> (kinds: [Message.Kind], number: String?, rest: [String]) {
    var kinds: [Message.Kind] = []
    var number: String?
    var rest: [String] = []
    for comment in comments {
      let head = "\(mark)\(kinds.count): "
      let nodes = comment.hasPrefix(head) ? Message(String(comment.dropFirst(head.utf8.count))).nodes : []
      if nodes.count == 1, nodes[0].isSimple {
        kinds.append(nodes[0].kind)
      } else if comment.hasPrefix(counted + "{") {
        number = String(comment.dropFirst(counted.utf8.count + 1).dropLast())
      } else {
        rest.append(comment)
      }
    }
    return (kinds, number, rest)
  }

  static func write(_ nodes: [Message.Node], _ message: FlatMessage) -> String? {
    let names = message.argumentNames
    var formats: [String: String] = [:]
    for node in nodes {
      if case .formatted(let name, let type, let style) = node.kind { formats[name] = format(type, style) }
    }
    return nodes.written(
      number: message.number,
      text: { text in
        names.isEmpty ? text : text.unicodeScalars.map { $0 == "{" || $0 == "}" ? "\($0)\($0)" : String($0) }.joined()
      },
      argument: { "{\(names.firstIndex(of: $0)!)\(formats[$0] ?? "")}" })
  }

  /// .NET's own standard format for it, or nothing.
  private static func format(_ type: String, _ style: String?) -> String {
    switch (type, style) {
    case ("number", nil): ":#,0.###"
    case ("date", "long"?), ("date", "full"?): ":D"
    case ("date", _): ":d"
    case ("time", nil), ("time", "short"?): ":t"
    case ("time", _): ":T"
    default: ""
    }
  }

  static func read(_ text: String, _ arguments: [Message.Kind], number: String?) -> [Message.Kind] {
    guard !arguments.isEmpty else { return [.text(text)] }
    let bytes = Array(text.utf8)
    var kinds: [Message.Kind] = []
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      if isBrace, index + 1 < bytes.count, bytes[index + 1] == byte {
        plain.append(byte)
        index += 2
      } else if byte == UInt8(ascii: "{"), let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        let place = Int(String(decoding: bytes[index + 1..<close].prefix { (48...57).contains($0) }, as: UTF8.self)),
        arguments.indices.contains(place)
      {
        if !plain.isEmpty { kinds.append(.text(String(decoding: plain, as: UTF8.self))) }
        plain = []
        if case .argument(let name) = arguments[place], name == number {
          kinds.append(.pound)
        } else {
          kinds.append(arguments[place])
        }
        index = close + 1
      } else {
        plain.append(byte)
        index += 1
      }
    }
    if !plain.isEmpty { kinds.append(.text(String(decoding: plain, as: UTF8.self))) }
    return kinds
  }
}
