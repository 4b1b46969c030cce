import Diagnostics
import Documents

/// A sentence as HTML that is safe in any page: elements of our own only, no scripts, no styles, no raw markup.
enum SegmentHTML {
  static func render(_ segment: Segment) -> String {
    guard segment.hasCodes else { return escaped(segment.text) }
    var html = ""
    // A link without a destination that is safe is left out with its end.
    var dropped: Set<Int> = []
    for inline in segment.inlines {
      guard let code = inline.code else {
        html += escaped(inline.text)
        continue
      }
      switch (code, inline.kind) {
      case (.emphasis, let kind): html += tag("em", kind)
      case (.strong, let kind): html += tag("strong", kind)
      case (.strikethrough, let kind): html += tag("del", kind)
      case (.link, .start):
        if let target = inline.target, isSafe(target) {
          html += "<a href=\"\(escaped(target))\">"
        } else {
          dropped.insert(inline.id)
        }
      case (.link, .end): html += dropped.contains(inline.id) ? "" : "</a>"
      case (.codeSpan, _): html += "<code>\(escaped(inline.text))</code>"
      case (.autolink, _):
        let target = inline.target ?? inline.text
        let text = escaped(inline.text.isEmpty ? target : inline.text)
        html += isSafe(target) ? "<a href=\"\(escaped(target))\">\(text)</a>" : text
      case (.lineBreak, _): html += "<br>"
      case (.footnote, _): html += "<sup>\(escaped(inline.target ?? inline.text))</sup>"
      case (.variable, _): html += escaped(inline.text.isEmpty ? inline.range.text : inline.text)
      // An image's alternative text is a segment of its own; what else there is has no meaning outside its page.
      default: break
      }
    }
    return html
  }

  private static func tag(_ name: String, _ kind: Inline.Kind) -> String {
    kind == .end ? "</\(name)>" : kind == .start ? "<\(name)>" : ""
  }

  /// Text and attribute values alike.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22].contains($0) }) else { return text }
    return text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(scalar)
      }
    }.joined()
  }

  /// Whether a destination is relative or has a scheme that runs nothing.
  static func isSafe(_ target: String) -> Bool {
    let head = target.unicodeScalars.filter { $0.value > 0x20 }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = head.firstIndex(of: ":") else { return true }
    let scheme = String(String.UnicodeScalarView(head[..<colon])).lowercased()
    return ["http", "https", "mailto", "tel"].contains(scheme)
  }
}
