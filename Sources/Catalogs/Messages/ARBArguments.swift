import Diagnostics

/// The arguments of a message, declared beside it as gen-l10n wants them.
struct ARBArguments {
  /// The declarations in the order in which the arguments first occur.
  private(set) var declared: [(String, JSON)] = []
  /// Why the last message could not be written.
  private(set) var reason = ""
  private var kinds: [String: Message.Kind] = [:]

  private static let formats: [(type: String, style: String?, dart: String)] = [
    ("date", nil, "yMMMd"), ("date", "short", "yMd"), ("date", "medium", "yMMMd"), ("date", "long", "yMMMMd"),
    ("date", "full", "yMMMMEEEEd"), ("time", nil, "jm"), ("time", "short", "jm"), ("time", "medium", "jms"),
    ("number", nil, "decimalPattern"), ("number", "percent", "percentPattern"),
  ]
  private static let currency = "::currency/"

  // MARK: - Writing

  /// The text, with everything about an argument but its name declared; `nil` with a ``reason``.
  mutating func written(_ nodes: [Message.Node], counted: String? = nil) -> String? {
    var text = ""
    for node in nodes {
      switch node.kind {
      case .text(let part):
        guard !part.contains("{"), !part.contains("}"), !part.contains("''"), counted == nil || !part.contains("#")
        else {
          return fail("gen-l10n has no notation for “{”, “}” and “''” in text, nor for “#” in a plural")
        }
        text += part
      case .argument(let name), .formatted(let name, _, _):
        guard let argument = argument(name, node.kind, after: text) else { return nil }
        text += argument
      case .pound:
        guard let name = counted, let argument = argument(name, .argument(name), after: text) else { return nil }
        text += argument
      case .plural(let name, let isOrdinal, let offset, let variants):
        let exact = variants.map(\.key).filter { $0.hasPrefix("=") }
        guard !isOrdinal, offset == 0, exact.allSatisfy({ ["=0", "=1", "=2"].contains($0) }) else {
          return fail("gen-l10n has no ranks, no offsets and no exact numbers but =0, =1 and =2")
        }
        declare(name, [("type", .string("num"))], replacing: false)
        guard let choice = choice(name, "plural", variants, counted: name, after: text) else { return nil }
        text += choice
      case .select(let name, let variants):
        declare(name, [("type", .string("String"))], replacing: false)
        guard let choice = choice(name, "select", variants, counted: nil, after: text) else { return nil }
        text += choice
      case .code: return fail("markup codes have no place in an ICU message")
      }
    }
    return text
  }

  private mutating func choice(
    _ name: String, _ type: String, _ variants: [Message.Variant], counted: String?, after text: String
  ) -> String? {
    guard isName(name), !text.hasSuffix("'") else { return fail("an apostrophe before a brace is read in two ways") }
    var written = "{\(name), \(type),"
    for variant in variants {
      guard let inner = self.written(variant.nodes, counted: counted), !inner.hasSuffix("'") else {
        return fail("an apostrophe before a brace is read in two ways")
      }
      written += " \(variant.key) {\(inner)}"
    }
    return written + "}"
  }

  private mutating func argument(_ name: String, _ kind: Message.Kind, after text: String) -> String? {
    guard isName(name) else { return fail("“\(name)” is no name that Dart accepts") }
    guard !text.hasSuffix("'") else { return fail("an apostrophe before a brace is read in two ways") }
    guard case .formatted(_, let type, let style) = kind else {
      declare(name, [], replacing: false)
      return "{\(name)}"
    }
    var members: [(String, JSON)] = [("type", .string(type == "number" ? "num" : "DateTime"))]
    if type == "number", let style, style.hasPrefix(ARBArguments.currency) {
      members.append(("format", .string("simpleCurrency")))
      let code = String(style.dropFirst(ARBArguments.currency.utf8.count))
      members.append(("optionalParameters", .object([("name", .string(code))])))
    } else if let format = ARBArguments.formats.first(where: { $0.type == type && $0.style == style }) {
      members.append(("format", .string(format.dart)))
    } else {
      return fail("gen-l10n does not know the format of “\(name)”")
    }
    if let known = kinds[name],
      MessagePrinter.print([.init(kind: known, range: 0..<0)])
        != MessagePrinter.print([.init(kind: kind, range: 0..<0)])
    {
      return fail("gen-l10n knows one format for “\(name)”")
    }
    kinds[name] = kind
    declare(name, members, replacing: true)
    return "{\(name)}"
  }

  private mutating func declare(_ name: String, _ members: [(String, JSON)], replacing: Bool) {
    guard let index = declared.firstIndex(where: { $0.0 == name }) else {
      return declared.append((name, .object(members)))
    }
    if replacing || declared[index].1.members?.isEmpty == true { declared[index].1 = .object(members) }
  }

  private func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (97...122).contains(first) else { return false }
    return name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x5F }
  }

  private mutating func fail(_ reason: String) -> String? {
    self.reason = reason
    return nil
  }

  // MARK: - Reading

  /// Takes a declaration.
  mutating func read(_ name: String, _ node: JSONNode) {
    guard let format = node["format"]?.text else { return }
    if let code = node["optionalParameters"]?["name"]?.text {
      kinds[name] = .formatted(name, type: "number", style: ARBArguments.currency + code)
    } else if let known = ARBArguments.formats.first(where: { $0.dart == format }) {
      kinds[name] = .formatted(name, type: known.type, style: known.style)
    }
  }

  /// The parts with the formats that were declared; the number of a plural is “#” in it.
  func restored(_ nodes: [Message.Node], counted: String? = nil) -> [Message.Node] {
    nodes.map { node in
      var node = node
      switch node.kind {
      case .argument(let name): node.kind = name == counted ? .pound : kinds[name] ?? node.kind
      case .plural(let name, let isOrdinal, let offset, let variants):
        node.kind = .plural(name, isOrdinal: isOrdinal, offset: offset, variants: restored(variants, counted: name))
      case .select(let name, let variants):
        node.kind = .select(name, variants: restored(variants, counted: counted))
      default: break
      }
      return node
    }
  }

  private func restored(_ variants: [Message.Variant], counted: String?) -> [Message.Variant] {
    variants.map { Message.Variant(key: $0.key, keyRange: $0.keyRange, nodes: restored($0.nodes, counted: counted)) }
  }
}
