/// Cuts HTML into tokens by the rules of the standard, with the exact bytes of each and nothing copied.
///
/// What the rules leave out (`</>`, a tag that the file ends in) is in no token. The caller sets `state` behind the
/// start tags that ask for it, as the tree builder of the standard does.
///
/// - Reference: WHATWG, “HTML”, section 13.2.5, “Tokenization”.
struct HTMLTokenizer {
  /// How text is read.
  enum State: Sendable {
    case data, characterData, rawText, script, plainText, section
  }

  /// What a token is.
  enum Kind: Sendable {
    case text, startTag, endTag, comment, doctype, end
  }

  /// An attribute; of several with one name the first counts.
  struct Attribute {
    var name: Range<Int>
    /// Between the quotation marks; empty where there is no value.
    var value: Range<Int>
    /// The quotation mark, or 0.
    var quote: UInt8
  }

  let bytes: UnsafePointer<UInt8>
  let count: Int
  var state = State.data
  /// Whether `<![CDATA[` begins a section, as it does inside SVG and MathML.
  var allowsSections = false
  /// The name that ends text in the states that only one end tag ends, in small letters.
  var endName: [UInt8] = []

  /// All bytes of the token.
  var range = 0..<0
  /// The name of a tag.
  var name = 0..<0
  /// The attributes of a tag.
  var attributes: [Attribute] = []
  /// Whether a tag ends in `/>`.
  var isSelfClosing = false
  /// What stands in a comment, declaration or section.
  var content = 0..<0
  /// The state in which a text was read.
  var textState = State.data

  var index: Int

  init(bytes: UnsafePointer<UInt8>, count: Int, from start: Int = 0) {
    self.bytes = bytes
    self.count = count
    index = start
  }

  /// Reads the next token.
  mutating func next() -> Kind {
    let start = index
    switch state {
    case .data: break
    case .plainText: return index < count ? text(from: start, to: count) : .end
    case .section:
      state = .data
      let end = endOfSection(start)
      if end == start, start < count { break }
      return start < count ? text(from: start, to: end, in: .section) : .end
    case .characterData, .rawText: return restrictedText(from: start, to: endOfRestricted(start))
    case .script: return restrictedText(from: start, to: endOfScript(start))
    }
    while index < count {
      if byte(index) == UInt8(ascii: "<") {
        if let kind = markup(from: index) { return kind }
        // Nothing came of it, and it is no text: look again.
        if index >= count { return .end }
        continue
      }
      let begin = index
      return text(from: begin, to: endOfText(begin))
    }
    return .end
  }
}

extension UInt8 {
  /// White space between attributes; a carriage return counts as the line feed that it is read as.
  @inline(__always)
  var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  /// The small letter of an ASCII capital.
  @inline(__always)
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
