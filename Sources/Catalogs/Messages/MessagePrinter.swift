/// Prints messages in one way only.
enum MessagePrinter {
  static func print(_ nodes: [Message.Node], inPlural: Bool = false) -> String {
    var text = ""
    var run = ""
    for node in nodes {
      if case .text(let part) = node.kind {
        run += part
        continue
      }
      text += quoted(run, inPlural: inPlural)
      run = ""
      text += print(node.kind)
    }
    return text + quoted(run, inPlural: inPlural)
  }

  private static func print(_ kind: Message.Kind) -> String {
    switch kind {
    case .text(let text): return text
    case .argument(let name): return "{\(name)}"
    case .formatted(let name, let type, let style): return "{\(name), \(type)\(style.map { ", \($0)" } ?? "")}"
    case .plural(let name, let isOrdinal, let offset, let variants):
      let head = "{\(name), \(isOrdinal ? "selectordinal" : "plural"),\(offset == 0 ? "" : " offset:\(offset)")"
      return head + variants.map { " \($0.key) {\(print($0.nodes, inPlural: true))}" }.joined() + "}"
    case .select(let name, let variants):
      return "{\(name), select,\(variants.map { " \($0.key) {\(print($0.nodes))}" }.joined())}"
    case .pound: return "#"
    case .code(let code): return "\u{E000}\(code.kind.rawValue):\(code.id)\u{E001}"
    }
  }

  /// Apostrophes are doubled everywhere, which every reader of ICU messages takes alike.
  static func quoted(_ text: String, inPlural: Bool) -> String {
    var written = ""
    var isQuoting = false
    for scalar in text.unicodeScalars {
      let isSyntax = scalar == "{" || scalar == "}" || (inPlural && scalar == "#")
      if scalar == "'" {
        written += "''"
      } else {
        if isSyntax != isQuoting { written += "'" }
        isQuoting = isSyntax
        written.unicodeScalars.append(scalar)
      }
    }
    return isQuoting ? written + "'" : written
  }
}
