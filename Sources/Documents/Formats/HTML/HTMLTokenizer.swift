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
  private(set) var range = 0..<0
  /// The name of a tag.
  private(set) var name = 0..<0
  /// The attributes of a tag.
  private(set) var attributes: [Attribute] = []
  /// Whether a tag ends in `/>`.
  private(set) var isSelfClosing = false
  /// What stands in a comment, declaration or section.
  private(set) var content = 0..<0
  /// The state in which a text was read.
  private(set) var textState = State.data

  private var index: Int

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

// MARK: - Text

extension HTMLTokenizer {
  @inline(__always)
  private func byte(_ index: Int) -> UInt8 { index < count ? bytes[index] : 0 }

  private mutating func text(from start: Int, to end: Int, in state: State? = nil) -> Kind {
    textState = state ?? self.state
    range = start..<end
    content = range
    index = end
    if textState == .section {
      range = start..<min(end + 3, count)
      index = range.upperBound
    }
    return .text
  }

  /// The place of the next `<` that begins markup.
  private func endOfText(_ start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == 0x3C, beginsMarkup(end) { return end }
      end &+= 1
    }
    return count
  }

  private func beginsMarkup(_ start: Int) -> Bool {
    let next = byte(start + 1)
    if next.isLetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    return next == UInt8(ascii: "/") && start + 2 < count
  }

  private mutating func restrictedText(from start: Int, to end: Int) -> Kind {
    if end > start { return text(from: start, to: end) }
    state = .data
    guard end < count, let kind = markup(from: end) else { return end < count ? next() : .end }
    return kind
  }

  /// Whether `</` and the name stand at `start`, and what ends a name behind them.
  private func isEndTag(at start: Int, _ name: some Collection<UInt8>) -> Bool {
    guard byte(start + 1) == UInt8(ascii: "/"), !name.isEmpty else { return false }
    return isName(at: start + 2, name)
  }

  private func isName(at start: Int, _ name: some Collection<UInt8>) -> Bool {
    var place = start
    for letter in name {
      guard byte(place).lowered == letter else { return false }
      place += 1
    }
    return place < count && endsName(bytes[place])
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private func endOfRestricted(_ start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == 0x3C, isEndTag(at: end, endName) { return end }
      end &+= 1
    }
    return count
  }

  private func endOfSection(_ start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == 0x5D, byte(end + 1) == 0x5D, byte(end + 2) == 0x3E { return end }
      end &+= 1
    }
    return count
  }

  /// The end of a script, in which `<!--` hides `<script>` and `</script>`.
  private func endOfScript(_ start: Int) -> Int {
    var end = start
    var isEscaped = false
    var isDoublyEscaped = false
    var dashes = 0
    while end < count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "-") {
        dashes += 1
        end += 1
        continue
      }
      if byte == UInt8(ascii: ">"), dashes >= 2 {
        isEscaped = false
        isDoublyEscaped = false
      } else if byte == UInt8(ascii: "<") {
        if isDoublyEscaped {
          if isEndTag(at: end, Self.script) { isDoublyEscaped = false }
        } else if isEndTag(at: end, endName) {
          return end
        } else if isEscaped {
          if isName(at: end + 1, Self.script) { isDoublyEscaped = true }
        } else if self.byte(end + 1) == 0x21, self.byte(end + 2) == 0x2D, self.byte(end + 3) == 0x2D {
          isEscaped = true
          dashes = 2
          end += 4
          continue
        }
      }
      dashes = 0
      end += 1
    }
    return count
  }

  private static let script = Array("script".utf8)
}

// MARK: - Markup

extension HTMLTokenizer {
  /// Reads what begins at `<`; `nil` where no token comes of it.
  private mutating func markup(from start: Int) -> Kind? {
    let next = byte(start + 1)
    if next.isLetter { return tag(from: start, name: start + 1, kind: .startTag) }
    if next == UInt8(ascii: "/") {
      if byte(start + 2).isLetter { return tag(from: start, name: start + 2, kind: .endTag) }
      if start + 2 >= count { return text(from: start, to: count) }
      if byte(start + 2) == UInt8(ascii: ">") {
        index = start + 3
        return nil
      }
      return bogusComment(from: start, content: start + 2)
    }
    if next == UInt8(ascii: "!") { return declaration(from: start) }
    if next == UInt8(ascii: "?") { return bogusComment(from: start, content: start + 1) }
    return text(from: start, to: endOfText(start + 1))
  }

  private mutating func declaration(from start: Int) -> Kind {
    if byte(start + 2) == 0x2D, byte(start + 3) == 0x2D { return comment(from: start) }
    if isWord("doctype", at: start + 2) {
      var end = start + 9
      while end < count, bytes[end] != UInt8(ascii: ">") { end += 1 }
      content = (start + 9)..<end
      index = min(end + 1, count)
      range = start..<index
      return .doctype
    }
    if allowsSections, isWord("[cdata[", at: start + 2), (start + 3..<start + 8).allSatisfy({ bytes[$0] < 0x5B }) {
      index = start + 9
      let end = endOfSection(index)
      let kind = text(from: index, to: end, in: .section)
      range = start..<range.upperBound
      return kind
    }
    return bogusComment(from: start, content: start + 2)
  }

  private func isWord(_ word: StaticString, at start: Int) -> Bool {
    guard count - start >= word.utf8CodeUnitCount else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0].lowered == word.utf8Start[$0] }
  }

  private mutating func bogusComment(from start: Int, content begin: Int) -> Kind {
    var end = begin
    while end < count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    content = begin..<end
    index = min(end + 1, count)
    range = start..<index
    return .comment
  }

  private mutating func comment(from start: Int) -> Kind {
    let begin = start + 4
    if byte(begin) == UInt8(ascii: ">") { return comment(start, begin..<begin, begin + 1) }
    if byte(begin) == UInt8(ascii: "-"), byte(begin + 1) == UInt8(ascii: ">") {
      return comment(start, begin..<begin, begin + 2)
    }
    var end = begin
    while end < count {
      if bytes[end] == 0x2D, byte(end + 1) == 0x2D {
        if byte(end + 2) == UInt8(ascii: ">") { return comment(start, begin..<end, end + 3) }
        if byte(end + 2) == UInt8(ascii: "!"), byte(end + 3) == UInt8(ascii: ">") {
          return comment(start, begin..<end, end + 4)
        }
      }
      end &+= 1
    }
    // The file ends in the comment: dashes that could have begun its end are not part of it.
    end = count
    if end - begin >= 3, bytes[end - 1] == UInt8(ascii: "!"), bytes[end - 2] == 0x2D, bytes[end - 3] == 0x2D {
      end -= 3
    } else {
      for _ in 0..<2 where end > begin && bytes[end - 1] == 0x2D { end -= 1 }
    }
    return comment(start, begin..<end, count)
  }

  private mutating func comment(_ start: Int, _ content: Range<Int>, _ end: Int) -> Kind {
    self.content = content
    index = end
    range = start..<end
    return .comment
  }

  /// Reads a tag; the file's end inside it leaves no token.
  private mutating func tag(from start: Int, name begin: Int, kind: Kind) -> Kind {
    attributes.removeAll(keepingCapacity: true)
    isSelfClosing = false
    var end = begin
    while end < count, !endsName(bytes[end]) { end &+= 1 }
    name = begin..<end
    while true {
      while end < count, bytes[end].isHTMLSpace { end &+= 1 }
      guard end < count else { break }
      let byte = bytes[end]
      if byte == UInt8(ascii: ">") { return finish(kind, start, end + 1) }
      if byte == UInt8(ascii: "/") {
        end += 1
        if self.byte(end) == UInt8(ascii: ">"), end < count {
          isSelfClosing = true
          return finish(kind, start, end + 1)
        }
        continue
      }
      end = attribute(from: end)
    }
    index = count
    range = start..<count
    return .end
  }

  private mutating func finish(_ kind: Kind, _ start: Int, _ end: Int) -> Kind {
    index = end
    range = start..<end
    return kind
  }

  /// Reads an attribute and returns what is behind it.
  private mutating func attribute(from start: Int) -> Int {
    var end = start + 1
    while end < count, !endsName(bytes[end]), bytes[end] != UInt8(ascii: "=") { end &+= 1 }
    var attribute = Attribute(name: start..<end, value: end..<end, quote: 0)
    var place = end
    while place < count, bytes[place].isHTMLSpace { place += 1 }
    guard byte(place) == UInt8(ascii: "="), place < count else {
      attributes.append(attribute)
      return end
    }
    place += 1
    while place < count, bytes[place].isHTMLSpace { place += 1 }
    let quote = byte(place)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let begin = place + 1
      place = begin
      while place < count, bytes[place] != quote { place &+= 1 }
      attribute.value = begin..<place
      attribute.quote = quote
      attributes.append(attribute)
      return min(place + 1, count)
    }
    let begin = place
    while place < count, !bytes[place].isHTMLSpace, bytes[place] != UInt8(ascii: ">") { place &+= 1 }
    attribute.value = begin..<place
    attributes.append(attribute)
    return place
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
