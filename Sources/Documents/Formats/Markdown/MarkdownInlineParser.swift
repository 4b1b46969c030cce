/// A part of a leaf's content; the parts of a leaf tile it.
struct MarkdownToken {
  enum Kind: UInt8 {
    case text, escape, reference, softBreak, hardBreak, code, html, comment, autolink, email, bareLink
    case emphasisStart, emphasisEnd, strongStart, strongEnd, strikeStart, strikeEnd
    case linkStart, linkEnd, imageStart, imageEnd, footnote, shortcode, variable, attributes
    // While the leaf is read.
    case delimiter, bracket
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Links and images: index into `links`. Delimiters and brackets: index while the leaf is read.
  var value: Int
}

/// Where a link or an image leads.
struct MarkdownLink {
  /// Ranges in the leaf's content; the title's is without quotes. Empty for references.
  var destination: Range<Int>
  var title: Range<Int>?
  var reference: MarkdownReference?
  /// Whether the words between the brackets are also the reference's label.
  var isShortcut = false
}

/// Reads the inlines of one leaf after the other; buffers are made once.
///
/// - Reference: CommonMark 0.31.2, appendix, “Phase 2: inline structure”; GitHub Flavored Markdown 0.29.
struct MarkdownInlineParser {
  let syntax: MarkdownSyntax
  let references: [[UInt8]: MarkdownReference]
  let footnotes: [[UInt8]: Int32]

  var tokens: [MarkdownToken] = []
  var links: [MarkdownLink] = []

  struct Delimiter {
    var mark: UInt8
    var canOpen: Bool
    var canClose: Bool
    var length: Int
    var start: Int
    var end: Int
    var previous: Int
    var next = -1
    var firstClose = -1
    var lastClose = -1
    var firstOpen = -1
  }

  struct Span {
    var start: Int
    var end: Int
    var kind: MarkdownToken.Kind
    var next: Int
  }

  struct Bracket {
    var token: Int
    var position: Int
    var delimiter: Int
    var isImage: Bool
    var isActive = true
    var hasBracketAfter = false
  }

  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var raw: [MarkdownToken] = []
  var delimiters: [Delimiter] = []
  var lastDelimiter = -1
  var spans: [Span] = []
  var brackets: [Bracket] = []
  var openLinks = 0
  var openImages = 0
  var textStart = 0
  var hasAt = false
  var backticks = [Int](repeating: 0, count: 257)
  var didScanBackticks = false
  /// For each kind of raw HTML, whether its end was looked for in vain.
  var missingEnds: UInt8 = 0
  /// For each byte, whether it could begin anything but text.
  let special: [UInt8]

  init(syntax: MarkdownSyntax, tree: MarkdownTree) {
    self.syntax = syntax
    references = tree.references
    footnotes = tree.footnotes
    var special = [UInt8](repeating: 0, count: 256)
    for byte in "\n\\`*_[]!<&".utf8 { special[Int(byte)] = 1 }
    if syntax.contains(.strikethrough) { special[Int(UInt8(ascii: "~"))] = 1 }
    if syntax.contains(.autolinks) { for byte in ":w@".utf8 { special[Int(byte)] = 1 } }
    if syntax.contains(.article) { special[Int(UInt8(ascii: "{"))] = 1 }
    self.special = special
  }

  /// Reads the inlines of a leaf into `tokens` and `links`; lines in it are parted by LF.
  mutating func parse(_ content: UnsafeBufferPointer<UInt8>) {
    bytes = content
    tokens.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    raw.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    lastDelimiter = -1
    openLinks = 0
    openImages = 0
    textStart = 0
    hasAt = false
    missingEnds = 0
    if didScanBackticks { for index in backticks.indices { backticks[index] = 0 } }
    didScanBackticks = false
    scan()
    processEmphasis(above: -1)
    resolve()
    if hasAt { findEmails() }
  }

  // MARK: The scan

  mutating func scan() {
    let count = bytes.count
    var position = 0
    while true {
      position = firstSpecial(position)
      guard position < count else { break }
      let next: Int?
      switch bytes[position] {
      case 0x0A: next = readLineEnding(position)
      case UInt8(ascii: "\\"): next = readEscape(position)
      case UInt8(ascii: "`"): next = readCode(position)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): next = readDelimiters(position)
      case UInt8(ascii: "["):
        flush(position)
        pushBracket(position, 1)
        next = position + 1
      case UInt8(ascii: "!"):
        if position + 1 < count, bytes[position + 1] == UInt8(ascii: "[") {
          flush(position)
          pushBracket(position, 2)
          next = position + 2
        } else {
          next = nil
        }
      case UInt8(ascii: "]"): next = closeBracket(position)
      case UInt8(ascii: "<"): next = readAngle(position)
      case UInt8(ascii: "&"):
        if let (_, end) = MarkdownScanner.reference(bytes, position, count) {
          next = append(.reference, position, end)
        } else {
          next = nil
        }
      case UInt8(ascii: "{"): next = readBrace(position)
      case UInt8(ascii: ":"): next = readAddress(position)
      case UInt8(ascii: "w"): next = readWeb(position)
      case UInt8(ascii: "@"):
        hasAt = true
        next = nil
      default: next = nil
      }
      if let next {
        textStart = next
        position = next
      } else {
        position += 1
      }
    }
    flush(count)
  }

  /// The first byte from `position` on that could begin anything but text.
  func firstSpecial(_ position: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    let count = bytes.count
    return special.withUnsafeBufferPointer { special in
      var index = position
      while index &+ 4 <= count {
        let found =
          special[Int(base[index])] | special[Int(base[index &+ 1])] | special[Int(base[index &+ 2])]
          | special[Int(base[index &+ 3])]
        if found != 0 { break }
        index &+= 4
      }
      while index < count, special[Int(base[index])] == 0 { index &+= 1 }
      return index
    }
  }

  mutating func flush(_ end: Int) {
    if textStart < end { raw.append(MarkdownToken(kind: .text, start: textStart, end: end, value: 0)) }
  }

  mutating func append(_ kind: MarkdownToken.Kind, _ start: Int, _ end: Int, value: Int = 0) -> Int {
    flush(start)
    raw.append(MarkdownToken(kind: kind, start: start, end: end, value: value))
    return end
  }

  mutating func readLineEnding(_ position: Int) -> Int {
    var start = position
    while start > textStart, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let isHard = position - start >= 2 && bytes[position - 1] == 0x20 && bytes[position - 2] == 0x20
    return append(isHard ? .hardBreak : .softBreak, start, skipSpaces(position + 1))
  }

  func skipSpaces(_ position: Int) -> Int {
    var index = position
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  mutating func readEscape(_ position: Int) -> Int? {
    guard position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    if next == 0x0A { return append(.hardBreak, position, skipSpaces(position + 2)) }
    guard next.isPunctuation else { return nil }
    return append(.escape, position, position + 2)
  }

  mutating func readCode(_ position: Int) -> Int {
    var after = position
    while after < bytes.count, bytes[after] == UInt8(ascii: "`") { after += 1 }
    let length = after - position
    if let end = closingBackticks(length, from: after) { return append(.code, position, end, value: length) }
    return append(.text, position, after)
  }

  /// The end of the next run of exactly `length` backticks. A vain search notes the last run of each length.
  mutating func closingBackticks(_ length: Int, from start: Int) -> Int? {
    guard length < backticks.count else { return nil }
    if didScanBackticks, backticks[length] <= start { return nil }
    var index = start
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "`") else {
        index &+= 1
        continue
      }
      let run = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index &+= 1 }
      if index - run < backticks.count { backticks[index - run] = run }
      if index - run == length { return index }
    }
    didScanBackticks = true
    return nil
  }
}
