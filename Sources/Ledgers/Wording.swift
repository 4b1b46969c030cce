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
  public init(plain text: String) {
    if Wording.isSimple(text) {
      self.init(text: text, key: text)
    } else {
      self.init(stored: Wording.folded(Wording.escaped(text)))
    }
  }

  private init(text: String, key: String) {
    self.text = text
    self.key = key
  }

  /// The wording of a segment.
  public init(_ segment: Segment) {
    if segment.hasCodes { self.init(segment.inlines) } else { self.init(plain: segment.text) }
  }

  /// The wording of text and codes.
  init(_ inlines: [Inline]) {
    var text = ""
    for inline in inlines { Wording.append(inline, to: &text) }
    self.init(stored: Wording.folded(text))
  }

  /// The wording of several segments after each other, as in a bead of two sentences.
  public init(_ segments: [Segment]) {
    guard segments.count != 1 else {
      self.init(segments[0])
      return
    }
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

  /// Equal when a reader is told the same; NFC is compared by its bytes.
  public static func == (one: Wording, other: Wording) -> Bool { one.key.utf8.elementsEqual(other.key.utf8) }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    var key = key
    key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
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
    guard text.hasByte(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x26: out += "&amp;".utf8
      case 0x3C: out += "&lt;".utf8
      case 0x3E: out += "&gt;".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a text is its own wording and key, as most are: one look at its bytes spares the others.
  private static func isSimple(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    let hasMore = text.hasByte { byte in
      defer { before = byte }
      switch byte {
      case 0x20: return before == 0x20
      case 0x26, 0x3C, 0x3E, 0xC2, 0xE2: return true
      // From 0xCC on there may be something to compose.
      default: return byte < 0x20 || byte >= 0xCC
      }
    }
    return !hasMore && before != 0x20
  }

  /// NFC, and every run of white space one space.
  private static func folded(_ text: String) -> String {
    let text = text.nfc
    var before: UInt8 = 0x20
    let mayFold = text.hasByte { byte in
      defer { before = byte }
      return byte < 0x20 || byte == 0x20 && before == 0x20 || byte == 0xC2 || byte == 0xE2
    }
    guard mayFold || before == 0x20 else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var space = false
    var index = 0
    while index < bytes.count {
      let length = bytes.spaceLength(at: index)
      if length > 0 {
        space = !out.isEmpty
        index += length
      } else {
        if space { out.append(0x20) }
        space = false
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Quotes of one shape, no soft hyphens, no emphasis.
  private static func key(of text: String) -> String {
    guard text.hasByte(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0x3C }) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xC2 || bytes[index] == 0xE2, let (mark, length) = bytes.quote(at: index) {
        if let mark { out.append(mark) }
        index += length
      } else if bytes[index] == 0x3C, let length = bytes.emphasisLength(at: index) {
        index += length
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The bytes of the white space at an index, 0 where there is none: blank, tab, line ends, no-break and thin spaces.
  fileprivate func spaceLength(at index: Int) -> Int {
    switch self[index] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: index + 1 < count && self[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      index + 2 < count && self[index + 1] == 0x80 && [0x87, 0x89, 0xAF].contains(self[index + 2]) ? 3 : 0
    default: 0
    }
  }

  /// The plain mark for a typographic quotation mark, none for a soft hyphen, and how many bytes it takes.
  fileprivate func quote(at index: Int) -> (mark: UInt8?, length: Int)? {
    if self[index] == 0xC2 {
      guard index + 1 < count else { return nil }
      switch self[index + 1] {
      case 0xAB, 0xBB: return (0x22, 2)
      case 0xAD: return (nil, 2)
      default: return nil
      }
    }
    guard index + 2 < count, self[index + 1] == 0x80 else { return nil }
    switch self[index + 2] {
    case 0x9C...0x9F: return (0x22, 3)
    case 0x98...0x9B, 0xB9, 0xBA: return (0x27, 3)
    default: return nil
    }
  }

  /// The bytes of a tag of emphasis at an index, or `nil`.
  fileprivate func emphasisLength(at index: Int) -> Int? {
    Self.emphasis.first { self[index...].starts(with: $0) }?.count
  }

  private static let emphasis = ["em", "strong", "del"].flatMap { [Array("<\($0)>".utf8), Array("</\($0)>".utf8)] }
}
