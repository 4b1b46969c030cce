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

  private(set) var tokens: [MarkdownToken] = []
  private(set) var links: [MarkdownLink] = []

  private struct Delimiter {
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

  private struct Span {
    var start: Int
    var end: Int
    var kind: MarkdownToken.Kind
    var next: Int
  }

  private struct Bracket {
    var token: Int
    var position: Int
    var delimiter: Int
    var isImage: Bool
    var isActive = true
    var hasBracketAfter = false
  }

  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var raw: [MarkdownToken] = []
  private var delimiters: [Delimiter] = []
  private var lastDelimiter = -1
  private var spans: [Span] = []
  private var brackets: [Bracket] = []
  private var openLinks = 0
  private var openImages = 0
  private var textStart = 0
  private var hasAt = false
  private var backticks = [Int](repeating: 0, count: 257)
  private var didScanBackticks = false
  /// For each kind of raw HTML, whether its end was looked for in vain.
  private var missingEnds: UInt8 = 0
  /// For each byte, whether it could begin anything but text.
  private let special: [UInt8]

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

  private mutating func scan() {
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
  private func firstSpecial(_ position: Int) -> Int {
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

  private mutating func flush(_ end: Int) {
    if textStart < end { raw.append(MarkdownToken(kind: .text, start: textStart, end: end, value: 0)) }
  }

  private mutating func append(_ kind: MarkdownToken.Kind, _ start: Int, _ end: Int, value: Int = 0) -> Int {
    flush(start)
    raw.append(MarkdownToken(kind: kind, start: start, end: end, value: value))
    return end
  }

  private mutating func readLineEnding(_ position: Int) -> Int {
    var start = position
    while start > textStart, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let isHard = position - start >= 2 && bytes[position - 1] == 0x20 && bytes[position - 2] == 0x20
    return append(isHard ? .hardBreak : .softBreak, start, skipSpaces(position + 1))
  }

  private func skipSpaces(_ position: Int) -> Int {
    var index = position
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  private mutating func readEscape(_ position: Int) -> Int? {
    guard position + 1 < bytes.count else { return nil }
    let next = bytes[position + 1]
    if next == 0x0A { return append(.hardBreak, position, skipSpaces(position + 2)) }
    guard next.isPunctuation else { return nil }
    return append(.escape, position, position + 2)
  }

  private mutating func readCode(_ position: Int) -> Int {
    var after = position
    while after < bytes.count, bytes[after] == UInt8(ascii: "`") { after += 1 }
    let length = after - position
    if let end = closingBackticks(length, from: after) { return append(.code, position, end, value: length) }
    return append(.text, position, after)
  }

  /// The end of the next run of exactly `length` backticks. A vain search notes the last run of each length.
  private mutating func closingBackticks(_ length: Int, from start: Int) -> Int? {
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

  // MARK: Emphasis

  private mutating func readDelimiters(_ position: Int) -> Int {
    let mark = bytes[position]
    var end = position
    while end < bytes.count, bytes[end] == mark { end += 1 }
    let before = MarkdownScanner.scalar(before: position, in: bytes)
    let after = MarkdownScanner.scalar(at: end, in: bytes, limit: bytes.count)
    let spaceBefore = before.isMarkdownSpace
    let spaceAfter = after.isMarkdownSpace
    let punctuationBefore = !spaceBefore && before.isMarkdownPunctuation
    let punctuationAfter = !spaceAfter && after.isMarkdownPunctuation
    let isLeft = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
    let isRight = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
    let canOpen: Bool
    let canClose: Bool
    if mark == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || punctuationBefore)
      canClose = isRight && (!isLeft || punctuationAfter)
    } else {
      canOpen = isLeft
      canClose = isRight
    }
    let length = end - position
    guard canOpen || canClose, mark != UInt8(ascii: "~") || length <= 2 else {
      return append(.text, position, end)
    }
    delimiters.append(
      Delimiter(
        mark: mark, canOpen: canOpen, canClose: canClose, length: length, start: position, end: end,
        previous: lastDelimiter))
    let index = delimiters.count - 1
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = index }
    lastDelimiter = index
    return append(.delimiter, position, end, value: index)
  }

  private mutating func processEmphasis(above bottom: Int) {
    guard lastDelimiter != bottom else { return }
    // For each mark, whether the closer can open too, and its length modulo 3: below which no opener is left.
    var bottoms = [Int](repeating: bottom, count: 18)
    var closer = bottom >= 0 ? delimiters[bottom].next : firstDelimiter()
    while closer >= 0 {
      guard delimiters[closer].canClose else {
        closer = delimiters[closer].next
        continue
      }
      let mark = delimiters[closer].mark
      let length = delimiters[closer].length
      let group = mark == UInt8(ascii: "*") ? 0 : mark == UInt8(ascii: "_") ? 6 : 12
      let slot = group + (delimiters[closer].canOpen ? 3 : 0) + length % 3
      var opener = delimiters[closer].previous
      var isFound = false
      while opener >= 0, opener != bottom, opener > bottoms[slot] {
        let candidate = delimiters[opener]
        if candidate.canOpen, candidate.mark == mark {
          let isOdd =
            (delimiters[closer].canOpen || candidate.canClose) && length % 3 != 0
            && (candidate.length + length) % 3 == 0
          if !isOdd {
            isFound = true
            break
          }
        }
        opener = candidate.previous
      }
      guard isFound else {
        bottoms[slot] = delimiters[closer].previous
        let next = delimiters[closer].next
        if !delimiters[closer].canOpen { unlink(closer) }
        closer = next
        continue
      }
      closer = mark == UInt8(ascii: "~") ? strike(opener, closer) : emphasize(opener, closer)
    }
    // What is left above the bottom is text.
    lastDelimiter = bottom
    if bottom >= 0 { delimiters[bottom].next = -1 }
  }

  private func firstDelimiter() -> Int {
    // The first that is still linked: those unlinked before have no way back to them.
    var index = lastDelimiter
    while index >= 0, delimiters[index].previous >= 0 { index = delimiters[index].previous }
    return index
  }

  private mutating func unlink(_ index: Int) {
    let previous = delimiters[index].previous
    let next = delimiters[index].next
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
  }

  private mutating func emphasize(_ opener: Int, _ closer: Int) -> Int {
    let openLength = delimiters[opener].end - delimiters[opener].start
    let closeLength = delimiters[closer].end - delimiters[closer].start
    let used = openLength >= 2 && closeLength >= 2 ? 2 : 1
    addSpan(opener, closer, used, used == 2 ? .strongStart : .emphasisStart, used == 2 ? .strongEnd : .emphasisEnd)
    // What lies between the two stays text.
    delimiters[opener].next = closer
    delimiters[closer].previous = opener
    if openLength == used { unlink(opener) }
    guard closeLength == used else { return closer }
    let next = delimiters[closer].next
    unlink(closer)
    return next
  }

  private mutating func strike(_ opener: Int, _ closer: Int) -> Int {
    let length = delimiters[closer].length
    if delimiters[opener].length == length { addSpan(opener, closer, length, .strikeStart, .strikeEnd) }
    let next = delimiters[closer].next
    let previous = delimiters[opener].previous
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
    return next
  }

  private mutating func addSpan(
    _ opener: Int, _ closer: Int, _ used: Int, _ start: MarkdownToken.Kind, _ end: MarkdownToken.Kind
  ) {
    delimiters[opener].end -= used
    let at = delimiters[opener].end
    spans.append(Span(start: at, end: at + used, kind: start, next: delimiters[opener].firstOpen))
    delimiters[opener].firstOpen = spans.count - 1
    let from = delimiters[closer].start
    delimiters[closer].start += used
    spans.append(Span(start: from, end: from + used, kind: end, next: -1))
    if delimiters[closer].lastClose >= 0 {
      spans[delimiters[closer].lastClose].next = spans.count - 1
    } else {
      delimiters[closer].firstClose = spans.count - 1
    }
    delimiters[closer].lastClose = spans.count - 1
  }

  // MARK: Links

  private mutating func pushBracket(_ position: Int, _ length: Int) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    raw.append(MarkdownToken(kind: .bracket, start: position, end: position + length, value: 0))
    brackets.append(
      Bracket(
        token: raw.count - 1, position: position + length, delimiter: lastDelimiter, isImage: length == 2))
    if length == 2 { openImages += 1 } else { openLinks += 1 }
  }

  private mutating func popBracket() {
    guard let bracket = brackets.popLast(), bracket.isActive else { return }
    if bracket.isImage { openImages -= 1 } else { openLinks -= 1 }
  }

  private mutating func closeBracket(_ position: Int) -> Int? {
    guard let opener = brackets.last else { return nil }
    guard opener.isActive else {
      popBracket()
      return nil
    }
    if let (link, end) = inlineLink(after: position + 1) ?? referenceLink(opener, position) {
      flush(position)
      textStart = end
      links.append(link)
      raw[opener.token].kind = opener.isImage ? .imageStart : .linkStart
      raw[opener.token].value = links.count - 1
      raw.append(
        MarkdownToken(
          kind: opener.isImage ? .imageEnd : .linkEnd, start: position, end: end, value: links.count - 1))
      processEmphasis(above: opener.delimiter)
      popBracket()
      if !opener.isImage { deactivateLinks() }
      return end
    }
    if syntax.contains(.footnotes), position > opener.position + 1, bytes[opener.position] == UInt8(ascii: "^"),
      isFootnote(opener.position + 1, position)
    {
      let start = opener.position - 1
      textStart = position
      raw.removeSubrange((opener.token + 1)...)
      if opener.isImage {
        raw[opener.token] = MarkdownToken(kind: .text, start: start - 1, end: start, value: 0)
        raw.append(MarkdownToken(kind: .footnote, start: start, end: position + 1, value: 0))
      } else {
        raw[opener.token] = MarkdownToken(kind: .footnote, start: start, end: position + 1, value: 0)
      }
      processEmphasis(above: opener.delimiter)
      popBracket()
      return position + 1
    }
    popBracket()
    return nil
  }

  private func isFootnote(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 1000 else { return false }
    let label = UnsafeBufferPointer(rebasing: bytes[start..<end])
    return footnotes[MarkdownReferenceReader.normalized(label)] != nil
  }

  private mutating func deactivateLinks() {
    var index = brackets.count - 1
    while index >= 0 {
      if !brackets[index].isImage {
        if !brackets[index].isActive { break }
        brackets[index].isActive = false
        openLinks -= 1
      }
      index -= 1
    }
  }

  private func inlineLink(after position: Int) -> (MarkdownLink, Int)? {
    let limit = bytes.count
    guard position < limit, bytes[position] == UInt8(ascii: "(") else { return nil }
    var index = MarkdownScanner.skipSpace(bytes, position + 1, limit)
    guard let destination = MarkdownScanner.destination(bytes, index, limit) else { return nil }
    index = MarkdownScanner.skipSpace(bytes, destination.after, limit)
    var title: Range<Int>?
    if index > destination.after, let found = MarkdownScanner.title(bytes, index, limit) {
      title = found.start..<found.end
      index = MarkdownScanner.skipSpace(bytes, found.after, limit)
    }
    guard index < limit, bytes[index] == UInt8(ascii: ")") else { return nil }
    return (MarkdownLink(destination: destination.start..<destination.end, title: title, reference: nil), index + 1)
  }

  private func referenceLink(_ opener: Bracket, _ position: Int) -> (MarkdownLink, Int)? {
    guard !references.isEmpty else { return nil }
    let limit = bytes.count
    var label = opener.position..<position
    var end = position + 1
    var isShortcut = true
    if end + 1 < limit, bytes[end] == UInt8(ascii: "["), bytes[end + 1] == UInt8(ascii: "]") {
      if opener.hasBracketAfter { return nil }
      end += 2
    } else if let found = MarkdownScanner.label(bytes, end, limit) {
      label = found.start..<found.end
      end = found.after
      isShortcut = false
    } else if opener.hasBracketAfter {
      return nil
    }
    guard !label.isEmpty, label.count < 4000 else { return nil }
    let key = MarkdownReferenceReader.normalized(UnsafeBufferPointer(rebasing: bytes[label]))
    guard let reference = references[key] else { return nil }
    return (
      MarkdownLink(destination: 0..<0, title: nil, reference: reference, isShortcut: isShortcut), end
    )
  }

  // MARK: HTML and autolinks

  private mutating func readAngle(_ position: Int) -> Int? {
    let limit = bytes.count
    guard position + 1 < limit else { return nil }
    if let end = uriEnd(position) { return append(.autolink, position, end) }
    if let end = emailEnd(position) { return append(.email, position, end) }
    let next = bytes[position + 1]
    if next == UInt8(ascii: "!") {
      if MarkdownHTML.has("--", bytes, position + 2, limit) {
        if MarkdownHTML.has(">", bytes, position + 4, limit) { return append(.comment, position, position + 5) }
        if MarkdownHTML.has("->", bytes, position + 4, limit) { return append(.comment, position, position + 6) }
        return readUntil("-->", position, position + 4, bit: 1, .comment)
      }
      if MarkdownHTML.has("[CDATA[", bytes, position + 2, limit) {
        return readUntil("]]>", position, position + 9, bit: 2, .html)
      }
      guard position + 2 < limit, bytes[position + 2].isLetter else { return nil }
      return readUntil(">", position, position + 2, bit: 4, .html)
    }
    if next == UInt8(ascii: "?") { return readUntil("?>", position, position + 2, bit: 8, .html) }
    if let end = MarkdownHTML.tagEnd(bytes, position, limit) { return append(.html, position, end) }
    if syntax.contains(.article), let end = MarkdownHTML.componentEnd(bytes, position, min(limit, position + 500)) {
      return append(.html, position, end)
    }
    return nil
  }

  private mutating func readUntil(
    _ text: StaticString, _ start: Int, _ from: Int, bit: UInt8, _ kind: MarkdownToken.Kind
  ) -> Int? {
    guard missingEnds & bit == 0 else { return nil }
    guard let end = MarkdownHTML.find(text, bytes, from, bytes.count) else {
      missingEnds |= bit
      return nil
    }
    return append(kind, start, end)
  }

  private func uriEnd(_ start: Int) -> Int? {
    var index = start + 1
    guard bytes[index].isLetter else { return nil }
    while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit || isSchemeMark(bytes[index]) {
      index += 1
    }
    let length = index - start - 1
    guard length >= 2, length <= 32, index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: ">")
    {
      index += 1
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : nil
  }

  private func isSchemeMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private func emailEnd(_ start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, isLocalPart(bytes[index]) { index += 1 }
    guard index > start + 1, index < bytes.count, bytes[index] == UInt8(ascii: "@") else { return nil }
    while true {
      index += 1
      let label = index
      while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit || bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard index > label, index - label <= 63, index < bytes.count, bytes[label] != UInt8(ascii: "-"),
        bytes[index - 1] != UInt8(ascii: "-")
      else { return nil }
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      guard bytes[index] == UInt8(ascii: ".") else { return nil }
    }
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "-"):
      return true
    default: return false
    }
  }

  // MARK: Braces

  private mutating func readBrace(_ position: Int) -> Int? {
    let limit = bytes.count
    if position + 1 < limit, missingEnds & 16 == 0,
      bytes[position + 1] == UInt8(ascii: "{") || bytes[position + 1] == UInt8(ascii: "%")
    {
      if let end = MarkdownAttributes.shortcodeEnd(bytes, from: position, limit: limit) {
        return append(.shortcode, position, end)
      }
      if bytes[position + 1] == UInt8(ascii: "%") || MarkdownHTML.has("{{<", bytes, position, limit) {
        missingEnds |= 16
      }
    }
    if missingEnds & 32 == 0, MarkdownHTML.has("{/*", bytes, position, limit) {
      if let end = MarkdownAttributes.commentEnd(bytes, from: position, limit: limit) {
        return append(.comment, position, end)
      }
      missingEnds |= 32
    }
    if let last = raw.last, textStart == position, last.end == position, takesAttributes(last.kind),
      let end = MarkdownAttributes.end(bytes, from: position, limit: min(limit, position + 500))
    {
      return append(.attributes, position, end)
    }
    if let end = MarkdownAttributes.variableEnd(bytes, from: position, limit: min(limit, position + 200)) {
      return append(.variable, position, end)
    }
    return nil
  }

  private func takesAttributes(_ kind: MarkdownToken.Kind) -> Bool {
    switch kind {
    case .code, .linkEnd, .imageEnd, .delimiter, .autolink, .attributes: true
    default: false
    }
  }

  // MARK: Bare addresses

  private mutating func readWeb(_ position: Int) -> Int? {
    guard MarkdownHTML.has("www.", bytes, position, bytes.count), openLinks == 0, openImages == 0 else { return nil }
    if position > 0 {
      let before = bytes[position - 1]
      guard
        before.isBlank || before == UInt8(ascii: "*") || before == UInt8(ascii: "_") || before == UInt8(ascii: "~")
          || before == UInt8(ascii: "(")
      else { return nil }
    }
    let domain = MarkdownAddress.domainEnd(bytes, position, allowShort: false)
    guard domain > position else { return nil }
    let end = MarkdownAddress.end(bytes, position, from: domain)
    return end > position ? append(.bareLink, position, end) : nil
  }

  private mutating func readAddress(_ position: Int) -> Int? {
    guard MarkdownHTML.has("//", bytes, position + 1, bytes.count), openLinks == 0, openImages == 0 else { return nil }
    var start = position
    while start > textStart, bytes[start - 1].isLetter { start -= 1 }
    let scheme = MarkdownHTML.lowercased(bytes, max(start, position - 6), position)
    guard position - start <= 5, scheme == "http" || scheme == "https" || scheme == "ftp" else { return nil }
    let host = position + 3
    guard host < bytes.count, MarkdownAddress.isHost(MarkdownScanner.scalar(at: host, in: bytes, limit: bytes.count))
    else { return nil }
    let domain = MarkdownAddress.domainEnd(bytes, host, allowShort: true)
    guard domain > host else { return nil }
    let end = MarkdownAddress.end(bytes, position, from: domain)
    return end > position ? append(.bareLink, start, end) : nil
  }

  // MARK: The result

  /// Lays delimiters out as the spans that they became and joins neighbouring text.
  private mutating func resolve() {
    for token in raw {
      switch token.kind {
      case .delimiter:
        let delimiter = delimiters[token.value]
        var span = delimiter.firstClose
        while span >= 0 {
          tokens.append(
            MarkdownToken(kind: spans[span].kind, start: spans[span].start, end: spans[span].end, value: 0))
          span = spans[span].next
        }
        if delimiter.start < delimiter.end { appendText(delimiter.start, delimiter.end) }
        span = delimiter.firstOpen
        while span >= 0 {
          tokens.append(
            MarkdownToken(kind: spans[span].kind, start: spans[span].start, end: spans[span].end, value: 0))
          span = spans[span].next
        }
      case .bracket, .text: appendText(token.start, token.end)
      default: tokens.append(token)
      }
    }
  }

  private mutating func appendText(_ start: Int, _ end: Int) {
    if let last = tokens.last, last.kind == .text, last.end == start {
      tokens[tokens.count - 1].end = end
    } else {
      tokens.append(MarkdownToken(kind: .text, start: start, end: end, value: 0))
    }
  }

  /// Finds bare mail addresses in text outside links.
  private mutating func findEmails() {
    let found = tokens
    tokens.removeAll(keepingCapacity: true)
    var depth = 0
    for token in found {
      if token.kind == .linkStart { depth += 1 }
      if token.kind == .linkEnd { depth -= 1 }
      guard token.kind == .text, depth == 0 else {
        tokens.append(token)
        continue
      }
      var start = token.start
      var index = start
      while index < token.end {
        guard bytes[index] == UInt8(ascii: "@"),
          let range = MarkdownAddress.email(bytes, around: index, from: start, limit: token.end)
        else {
          index += 1
          continue
        }
        if start < range.lowerBound {
          tokens.append(MarkdownToken(kind: .text, start: start, end: range.lowerBound, value: 0))
        }
        tokens.append(MarkdownToken(kind: .bareLink, start: range.lowerBound, end: range.upperBound, value: 1))
        start = range.upperBound
        index = start
      }
      if start < token.end { tokens.append(MarkdownToken(kind: .text, start: start, end: token.end, value: 0)) }
    }
  }
}
