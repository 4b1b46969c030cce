import Catalogs
import Diagnostics
import Documents

/// Sentences as one message of an exchange file, and the codes behind the ids in it.
struct CodedText {
  /// Text and codes in order; white space is folded.
  var message: Message
  /// What each code is, both ends of a span one after the other.
  var codes: [Code] = []

  /// A code of the sentences, known by the number that it has in the message.
  struct Code {
    var id: Int
    /// The code alone, or the beginning and the end of a span as far as they stand in these sentences.
    var inlines: [Inline]

    var first: Inline { inlines[0] }
  }

  /// Reads sentences; their codes are counted from 1 in order.
  init(_ segments: [Segment]) {
    self.init(segments.map(\.inlines)) { $0 }
  }

  /// Reads the translation of other sentences: its codes get the numbers of those that they stand for, and numbers above
  /// all of theirs where they stand for none.
  init(_ segments: [Segment], like source: CodedText) {
    let own = CodedText(segments).codes
    var free = source.codes
    var numbers: [Int: Int] = [:]
    for isAlike in [Inline.isSameCode, Inline.isSameKindOfCode] {
      for code in own where numbers[code.id] == nil {
        guard let place = free.firstIndex(where: { isAlike($0.first, code.first) }) else { continue }
        numbers[code.id] = free.remove(at: place).id
      }
    }
    var next = source.codes.count
    for code in own where numbers[code.id] == nil {
      next += 1
      numbers[code.id] = next
    }
    self.init(segments.map(\.inlines)) { numbers[$0] ?? $0 }
  }

  private init(_ segments: [[Inline]], number: (Int) -> Int) {
    var kinds: [Message.Kind] = []
    var text = ""
    var places: [Int: Int] = [:]
    var count = 0
    func flush() {
      let folded = text.foldedSpaces
      if !folded.isEmpty { kinds.append(.text(folded)) }
      text = ""
    }
    for (index, inlines) in segments.enumerated() {
      if index > 0 { text += " " }
      var own: [Int: Int] = [:]
      for inline in inlines {
        guard inline.kind != .text else {
          text += inline.text
          continue
        }
        flush()
        if own[inline.id] == nil {
          count += 1
          own[inline.id] = count
        }
        let id = number(own[inline.id]!)
        if let place = places[id] {
          codes[place].inlines.append(inline)
        } else {
          places[id] = codes.count
          codes.append(Code(id: id, inlines: [inline]))
        }
        kinds.append(.code(InlineCode(kind: inline.codeKind, id: "\(id)", data: inline.range.text)))
      }
    }
    flush()
    message = Message(kinds: kinds.trimmed)
  }
}

extension Inline {
  /// Which end of a code it is, in the words of exchange files.
  var codeKind: InlineCode.Kind {
    switch kind {
    case .start: .start
    case .end: .end
    default: .placeholder
    }
  }

  /// Whether two codes say the same: the same markup, link target, image or content.
  static func isSameCode(_ one: Inline, _ other: Inline) -> Bool {
    guard isSameKindOfCode(one, other), one.target == other.target, one.text == other.text else { return false }
    switch one.code {
    case .html, .shortcode, .variable, .attributes, .comment: return one.range.text == other.range.text
    default: return true
    }
  }

  /// Whether two codes are markup of one kind, such as links.
  static func isSameKindOfCode(_ one: Inline, _ other: Inline) -> Bool {
    one.kind == other.kind && one.code == other.code
  }
}

extension String {
  /// Every run of white space as one space. No-break spaces stay as they are.
  var foldedSpaces: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 == 0x20 }) else { return self }
    var out: [UInt8] = []
    for byte in utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if !isSpace { out.append(byte) } else if out.last != 0x20 { out.append(0x20) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension [Message.Kind] {
  /// Without the spaces at either end.
  var trimmed: [Message.Kind] {
    var kinds = self
    if case .text(let text)? = kinds.first { kinds[0] = .text(String(text.drop { $0 == " " })) }
    if case .text(let text)? = kinds.last {
      kinds[kinds.count - 1] = .text(String(text.reversed().drop { $0 == " " }.reversed()))
    }
    return kinds.filter { if case .text("") = $0 { false } else { true } }
  }
}
