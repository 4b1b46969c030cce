import Diagnostics
import Documents

/// What a sentence says, apart from how it is set.
///
/// Wrapping, the shape of quotes, emphasis, Unicode form and line ends make no difference; words, numbers, punctuation,
/// link targets, images and codes do.
public struct Wording: Sendable, Hashable {
  /// The sentence with its codes as tags: `<a href="…">`, `<code>`, `<img src="…"/>`, `<em>`; NFC, white space folded.
  ///
  /// A literal `<`, `>` or `&` is escaped, so that text never looks like a code.
  public let text: String
  /// What is compared: `text` without emphasis and with quotes of one shape.
  let key: String

  /// Reads back a stored wording.
  public init(stored text: String) {
    self.text = text
    key = Wording.key(of: text)
  }

  /// The wording of plain text without codes.
  public init(plain text: String) { self.init(stored: Wording.folded(Wording.escaped(text))) }

  /// The wording of a segment.
  public init(_ segment: Segment) {
    var text = ""
    for inline in segment.inlines { Wording.append(inline, to: &text) }
    self.init(stored: Wording.folded(text))
  }

  /// The wording of several segments after each other, as in a bead of two sentences.
  public init(_ segments: [Segment]) {
    self.init(stored: segments.map { Wording($0).text }.joined(separator: " "))
  }

  /// The text as a reader sees it, without codes.
  public var plain: String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      rest = rest[rest.index(after: close)...]
    }
    return (out + rest).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  /// The digest that a ledger stores; equal wordings have equal digests.
  public var digest: Digest { Digest(key.nfc) }

  /// Equal when a reader is told the same.
  public static func == (one: Wording, other: Wording) -> Bool { one.key == other.key }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Wording {
  /// The words and codes of the comparison form, for measuring how much of a sentence was kept.
  var words: [Substring] { key.split(separator: " ") }

  private static func append(_ inline: Inline, to text: inout String) {
    guard let code = inline.code else {
      text += escaped(inline.text)
      return
    }
    switch (inline.kind, code) {
    case (_, .emphasis), (_, .strong), (_, .strikethrough):
      let name = code == .emphasis ? "em" : code == .strong ? "strong" : "del"
      text += inline.kind == .end ? "</\(name)>" : "<\(name)>"
    case (.start, .link): text += "<a href=\"\(escaped(inline.target ?? ""))\">"
    case (.end, .link): text += "</a>"
    case (_, .image): text += "<img src=\"\(escaped(inline.target ?? ""))\"/>"
    case (_, .codeSpan): text += "<code>\(escaped(inline.text))</code>"
    case (_, .autolink): text += "<a>\(escaped(inline.target ?? inline.text))</a>"
    case (_, .footnote): text += "<sup>\(escaped(inline.target ?? ""))</sup>"
    case (_, .lineBreak): text += " "
    case (_, .comment), (_, .attributes): break
    default: text += "<ph>\(escaped(inline.range.text))</ph>"
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// NFC, and every run of white space one space.
  private static func folded(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var space = false
    for scalar in text.nfc.unicodeScalars {
      if scalar.isSpace {
        space = !out.isEmpty
      } else {
        if space { out.append(" ") }
        space = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  private static func key(of text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "”", "„", "«", "»", "‟": out.append("\"")
      case "‘", "’", "‚", "‛", "‹", "›": out.append("'")
      case "\u{AD}": break
      default: out.append(scalar)
      }
    }
    return String(out).removing(tags: ["em", "strong", "del"])
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}": true
    default: false
    }
  }
}

extension String {
  fileprivate func removing(tags: [String]) -> String {
    guard utf8.contains(0x3C) else { return self }
    var out = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      out += rest[..<open]
      rest = rest[open...]
      if let tag = tags.lazy.flatMap({ ["<\($0)>", "</\($0)>"] }).first(where: rest.hasPrefix) {
        rest = rest.dropFirst(tag.count)
      } else {
        out += "<"
        rest = rest.dropFirst()
      }
    }
    return out + rest
  }
}
