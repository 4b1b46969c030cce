import Diagnostics
import Documents

/// Messages in exchange files: text with elements for arguments and codes.
///
/// A message with choices is written as ICU text, because no exchange format has plurals.
struct InlineMarkup {
  /// Whether the text is to be read as an ICU message.
  var isICU: Bool
  /// The XML between the tags.
  var xml: String
  /// The data of codes by their ids, for formats that keep it apart.
  var data: [(id: String, text: String)] = []

  /// Where markup goes: XLIFF 1.2, XLIFF 2 or TMX.
  enum Dialect {
    case xliff1, xliff2, tmx
  }

  /// `nil` where the text holds a character that the format cannot.
  ///
  /// - Parameter source: What the message translates: its arguments keep the ids that they have there, whatever their order.
  init?(_ message: Message, as dialect: Dialect, like source: Message? = nil) {
    isICU = !message.nodes.allSatisfy(\.isSimple) || !message.problems.isEmpty
    xml = ""
    if isICU {
      guard let text = InlineMarkup.text(message.text, dialect) else { return nil }
      xml = text
      return
    }
    var ids = ArgumentIDs(message, like: source)
    let nesting = dialect == .xliff2 ? InlineMarkup.nesting(message.nodes) : [:]
    for (index, node) in message.nodes.enumerated() {
      switch node.kind {
      case .text(let text):
        guard let text = InlineMarkup.text(text, dialect) else { return nil }
        xml += text
      case .code(let code):
        guard let written = write(code, dialect, nesting[index]) else { return nil }
        xml += written
      default:
        let argument = MessagePrinter.print([node])
        guard let written = write(argument, id: ids.next(of: argument), dialect) else { return nil }
        xml += written
      }
    }
  }

  private static func text(_ text: String, _ dialect: Dialect) -> String? {
    if let escaped = XMLEscape.text(text) { return escaped }
    guard dialect == .xliff2 else { return nil }
    // Only XLIFF 2 has a notation for what XML cannot hold.
    return text.unicodeScalars.map { scalar in
      guard let escaped = XMLEscape.text(String(Character(scalar))) else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<cp hex=\"\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\"/>"
      }
      return escaped
    }.joined()
  }

  private mutating func write(_ argument: String, id: Int, _ dialect: Dialect) -> String? {
    guard let text = XMLEscape.text(argument) else { return nil }
    switch dialect {
    case .xliff1: return "<ph id=\"\(id)\" ctype=\"x-argument\">\(text)</ph>"
    case .tmx: return "<ph x=\"\(id)\" type=\"x-argument\">\(text)</ph>"
    case .xliff2:
      data.append(("d\(id)", argument))
      return "<ph id=\"\(id)\" type=\"other\" subType=\"tosprog:argument\" dataRef=\"d\(id)\"/>"
    }
  }

  /// How one end of a span stands to its other end.
  private enum Span {
    /// One within the other, so that an element can be put around what is between them.
    case nested
    /// Spans that overlap.
    case crossed
  }

  /// The ends of spans that have their other end in the same text, by position; what is not in it stands alone.
  private static func nesting(_ nodes: [Message.Node]) -> [Int: Span] {
    var open: [(id: String, index: Int)] = []
    var result: [Int: Span] = [:]
    for (index, node) in nodes.enumerated() {
      guard case .code(let code) = node.kind else { continue }
      if code.kind == .start { open.append((code.id, index)) }
      guard code.kind == .end, let place = open.lastIndex(where: { $0.id == code.id }) else { continue }
      // What was opened later and is still open would end outside this span.
      let span: Span = place == open.count - 1 ? .nested : .crossed
      result[open[place].index] = span
      result[index] = span
      open.remove(at: place)
    }
    return result
  }

  private mutating func write(_ code: InlineCode, _ dialect: Dialect, _ span: Span? = nil) -> String? {
    guard let text = XMLEscape.text(code.data), let id = XMLEscape.attribute(code.id) else { return nil }
    switch dialect {
    case .xliff1:
      switch code.kind {
      case .placeholder: return "<ph id=\"\(id)\">\(text)</ph>"
      case .start: return "<bpt id=\"\(id)\">\(text)</bpt>"
      case .end: return "<ept id=\"\(id)\">\(text)</ept>"
      }
    case .tmx:
      switch code.kind {
      case .placeholder: return "<ph x=\"\(id)\">\(text)</ph>"
      case .start: return "<bpt i=\"\(id)\">\(text)</bpt>"
      case .end: return "<ept i=\"\(id)\">\(text)</ept>"
      }
    case .xliff2:
      let reference = "d\(id)\(code.kind == .end ? "e" : "")"
      data.append((reference, code.data))
      switch code.kind {
      case .placeholder: return "<ph id=\"\(id)\" dataRef=\"\(reference)\"/>"
      case .start:
        switch span {
        case .nested: return "<pc id=\"\(id)\" dataRefStart=\"\(reference)\" dataRefEnd=\"\(reference)e\">"
        case .crossed: return "<sc id=\"\(id)\" dataRef=\"\(reference)\"/>"
        case nil: return "<sc id=\"\(id)\" isolated=\"yes\" dataRef=\"\(reference)\"/>"
        }
      case .end:
        switch span {
        case .nested: return "</pc>"
        case .crossed: return "<ec startRef=\"\(id)\" dataRef=\"\(reference)\"/>"
        case nil: return "<ec id=\"\(id)\" isolated=\"yes\" dataRef=\"\(reference)\"/>"
        }
      }
    }
  }

  // MARK: - Reading

  /// The message in an element such as `<source>`; `data` is that of the unit by ids.
  static func read(_ element: XMLTree.Element, isICU: Bool, data: [String: String] = [:]) -> Message {
    if isICU { return Message(element.text) }
    return Message(kinds: kinds(element, data))
  }

  private static func kinds(_ element: XMLTree.Element, _ data: [String: String]) -> [Message.Kind] {
    element.children.flatMap { child -> [Message.Kind] in
      switch child {
      case .text(let text, _): return [.text(text)]
      case .comment: return []
      case .element(let inner): return kinds(of: inner, data)
      }
    }
  }

  private static func kinds(of inner: XMLTree.Element, _ data: [String: String]) -> [Message.Kind] {
    let id = inner["id"] ?? inner["i"] ?? inner["x"] ?? ""
    let text = inner["dataRef"].flatMap { data[$0] } ?? inner["equiv-text"] ?? inner["equiv"] ?? inner.text
    func code(_ kind: InlineCode.Kind, _ id: String, _ text: String) -> Message.Kind {
      .code(InlineCode(kind: kind, id: id, data: text))
    }
    switch inner.name {
    case "cp":
      return UInt32(inner["hex"] ?? "", radix: 16).flatMap(Unicode.Scalar.init).map { [.text(String(Character($0)))] }
        ?? []
    case "bpt", "sc", "bx": return [code(.start, id, text)]
    case "ept", "ex": return [code(.end, id, text)]
    case "ec": return [code(.end, inner["startRef"] ?? id, text)]
    case "it": return [code(inner["pos"] == "end" || inner["pos"] == "close" ? .end : .start, id, text)]
    case "ph", "x":
      let isArgument =
        inner["ctype"] == "x-argument" || inner["type"] == "x-argument" || inner["subType"] == "tosprog:argument"
      let argument = Message(text)
      if isArgument, argument.nodes.count == 1, argument.problems.isEmpty { return argument.nodes.map(\.kind) }
      return [code(.placeholder, id, text)]
    case "g", "pc":
      let start = inner["dataRefStart"].flatMap { data[$0] } ?? ""
      let end = inner["dataRefEnd"].flatMap { data[$0] } ?? ""
      return [code(.start, id, start)] + kinds(inner, data) + [code(.end, id, end)]
    // Marks such as <mrk> say something about the text and are none.
    default: return kinds(inner, data)
    }
  }

  /// Codes that one side has and the other lacks: what breaks an exchange file although every schema accepts it.
  static func codeProblem(_ source: Message, _ target: Message) -> String? {
    func codes(_ message: Message) -> [String] {
      message.nodes.compactMap { if case .code(let code) = $0.kind { "\(code.kind.rawValue) \(code.id)" } else { nil } }
        .sorted()
    }
    let (ours, theirs) = (codes(source), codes(target))
    guard ours != theirs else { return nil }
    if let lost = ours.first(where: { !theirs.contains($0) }) { return "the target lacks the code “\(lost)”" }
    if let extra = theirs.first(where: { !ours.contains($0) }) { return "the target has a code “\(extra)” of its own" }
    return "a code occurs more often on one side"
  }
}
