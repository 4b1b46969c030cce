import Diagnostics
import Languages

/// What stands around text of another language.
struct StandInMarks {
  let block: (open: String, close: String)
  let inline: (open: String, close: String)

  /// The elements themselves, for text that is handed on as Markdown or HTML.
  init(_ tag: LanguageTag) {
    block = ("<div lang=\"\(tag)\">", "</div>")
    inline = ("<span lang=\"\(tag)\">", "</span>")
  }

  private init(block: (String, String), inline: (String, String)) {
    self.block = block
    self.inline = inline
  }

  /// Characters of the last private area, for text that is rendered: the renderer leaves out elements, ours too.
  static let placeholders = StandInMarks(block: ("\u{10FF00}", "\u{10FF01}"), inline: ("\u{10FF02}", "\u{10FF03}"))

  /// Rendered text with the elements in place of ``placeholders``.
  func restored(_ html: String) -> String {
    // Most articles are whole; the first byte of the placeholders stands in hardly any other character.
    guard html.hasByte(where: { $0 == 0xF4 }) else { return html }
    let held = StandInMarks.placeholders
    return html.replacing("<p>\(held.block.open)</p>", with: block.open)
      .replacing("<p>\(held.block.close)</p>", with: block.close)
      .replacing(held.inline.open, with: inline.open).replacing(held.inline.close, with: inline.close)
  }
}
