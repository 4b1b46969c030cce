import Diagnostics
import Documents

/// Android's own escapes inside XML.
///
/// - Reference: AOSP, aapt2, `StringBuilder::AppendText` in `ResourceUtils.cpp`.
enum AndroidText {
  /// The bytes that a text of a package may have; aapt2 writes STRING_TOO_LARGE for a longer one.
  static let limit = 0x7FFF

  /// The bytes of a text in a package, where halves of surrogate pairs have three each; no argument is longer than eight.
  static func length(_ nodes: [Message.Node]) -> Int {
    nodes.reduce(0) { length, node in
      guard case .text(let text) = node.kind else { return length + 8 }
      return length
        + text.unicodeScalars.reduce(0) { length, scalar in
          length + (scalar == "%" ? 2 : scalar.value > 0xFFFF ? 6 : UTF8.width(scalar))
        }
    }
  }

  static func write(_ nodes: [Message.Node], _ flat: FlatMessage) -> String? {
    let names = flat.argumentNames
    var written = ""
    for node in nodes {
      switch node.kind {
      case .text(let text):
        guard let part = escaped(text, doublesPercent: !names.isEmpty) else { return nil }
        written += part
      case .argument(let name): written += argument(name, example: nil, names, flat)
      case .formatted(let name, _, _): written += argument(name, example: MessagePrinter.print([node]), names, flat)
      case .pound: written += argument(flat.number ?? "", example: nil, names, flat)
      default: return nil
      }
    }
    // In quotes, white space stays as it is.
    let text = nodes.compactMap { if case .text(let text) = $0.kind { text } else { nil } }.joined(separator: "x")
    let isLoose = text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("  ")
    if isLoose { written = "\"\(written)\"" }
    // A reference or a theme attribute at the head of a text.
    if let first = text.unicodeScalars.first, first == "@" || first == "?", !isLoose, case .text? = nodes.first?.kind {
      written = "\\" + written
    }
    return written
  }

  private static func argument(_ name: String, example: String?, _ names: [String], _ flat: FlatMessage) -> String {
    let index = (names.firstIndex(of: name) ?? 0) + 1
    let isNumber = flat.counts(name)
    let attributes = XMLText.attributes([("id", name), ("example", example)])
    return "<xliff:g\(attributes)>%\(index)$\(isNumber ? "d" : "s")</xliff:g>"
  }

  private static func escaped(_ text: String, doublesPercent: Bool) -> String? {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "'", "\"": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "%" where doublesPercent: written += "%%"
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      // White space that aapt2 would fold, and marks that XML would change.
      case "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\r":
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default:
        guard XMLEscape.isCharacter(scalar) else { return nil }
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  /// The parts of a text, and the name of the argument that is written as a number.
  static func read(_ element: XMLTree.Element, counted: String?) -> (kinds: [Message.Kind], number: String?) {
    var kinds: [Message.Kind] = []
    var number: String?
    var isQuoting = false
    let hasArguments =
      element["formatted"] != "false"
      && (element.elements.contains { $0.name.hasSuffix("g") } || positional(element.text))
    for child in element.children {
      switch child {
      case .comment: break
      case .text(let text, _):
        for part in decoded(text, isQuoting: &isQuoting, hasArguments: hasArguments) {
          if case .argument(let name) = part, name == counted { kinds.append(.pound) } else { kinds.append(part) }
        }
      case .element(let inner) where inner.name.hasSuffix(":g") || inner.name == "g":
        let name = inner["id"] ?? Array(inner.text.utf8)[...].trimmed
        if inner.text.hasSuffix("d") { number = name }
        let formatted = inner["example"].map { Message($0).nodes } ?? []
        if counted == name {
          kinds.append(.pound)
        } else if formatted.count == 1, case .formatted = formatted[0].kind {
          kinds.append(formatted[0].kind)
        } else {
          kinds.append(.argument(name))
        }
      // Styling tags are text to a translator.
      case .element(let inner):
        let attributes = XMLText.attributes(inner.attributes.map { ($0.name, $0.value) })
        kinds +=
          [.text("<\(inner.name)\(attributes)>")] + read(inner, counted: counted).kinds + [.text("</\(inner.name)>")]
      }
    }
    return (trimmed(kinds, element), number)
  }

  private static func positional(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%") && index + 3 < bytes.count && (49...57).contains(bytes[index + 1])
        && bytes[index + 2] == UInt8(ascii: "$")
    }
  }

  /// Folds white space outside quotes and takes escapes; `%1$s` without `xliff:g` is an argument by its number.
  private static func decoded(_ text: String, isQuoting: inout Bool, hasArguments: Bool) -> [Message.Kind] {
    var kinds: [Message.Kind] = []
    var plain = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var wasSpace = false
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if !isQuoting, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if !wasSpace { plain.append(" ") }
        wasSpace = true
        continue
      }
      wasSpace = false
      switch scalar {
      case "\"": isQuoting.toggle()
      case "%" where hasArguments && index < scalars.count && scalars[index] == "%":
        plain.append("%")
        index += 1
      case "%" where hasArguments && index + 2 < scalars.count && scalars[index + 1] == "$":
        kinds += [.text(String(plain)), .argument(String(Character(scalars[index])))]
        plain = String.UnicodeScalarView()
        index += 3
      case "\\" where index < scalars.count:
        let kind = scalars[index]
        index += 1
        switch kind {
        case "n": plain.append("\n")
        case "t": plain.append("\t")
        case "u":
          let digits = String(String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
          index = min(index + 4, scalars.count)
          plain.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
        default: plain.append(kind)
        }
      default: plain.append(scalar)
      }
    }
    if !plain.isEmpty { kinds.append(.text(String(plain))) }
    return kinds
  }

  /// White space at the edges outside quotes is none.
  private static func trimmed(_ kinds: [Message.Kind], _ element: XMLTree.Element) -> [Message.Kind] {
    let raw = element.content.text
    var kinds = kinds
    if raw.first?.isWhitespace == true, case .text(let text)? = kinds.first {
      kinds[0] = .text(String(text.drop { $0 == " " }))
    }
    if raw.last?.isWhitespace == true, case .text(let text)? = kinds.last {
      kinds[kinds.count - 1] = .text(String(text.reversed().drop { $0 == " " }.reversed()))
    }
    return kinds
  }
}
