/// Recognises HTML in Markdown: where blocks begin and end, and inline tags.
enum MarkdownHTML {
  typealias Buffer = UnsafeBufferPointer<UInt8>

  /// The kind of block, 1 to 7, that begins at `<`; `nil` when none does.
  static func blockKind(
    _ bytes: Buffer, _ start: Int, _ end: Int, canInterrupt: Bool, _ syntax: MarkdownSyntax
  ) -> UInt8? {
    var index = start + 1
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "!") {
      if has("--", bytes, index + 1, end) { return 2 }
      if has("[CDATA[", bytes, index + 1, end) { return 5 }
      return index + 1 < end && bytes[index + 1].isLetter ? 4 : nil
    }
    if bytes[index] == UInt8(ascii: "?") { return 3 }
    let isClosing = bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let name = index
    while index < end, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
    guard index > name, bytes[name].isLetter else {
      return syntax.contains(.article) && bytes[start + 1] == UInt8(ascii: ">") && canInterrupt && start + 2 == end
        ? 7 : nil
    }
    let isBounded = index == end || bytes[index].isBlank || bytes[index] == UInt8(ascii: ">")
    if index - name <= 10 {
      let word = lowercased(bytes, name, index)
      if !isClosing, isBounded, rawNames.contains(word) { return 1 }
      let endsTag =
        isBounded || (bytes[index] == UInt8(ascii: "/") && index + 1 < end && bytes[index + 1] == UInt8(ascii: ">"))
      if endsTag, blockNames.contains(word) { return 6 }
    }
    guard canInterrupt else { return nil }
    var after = tagEnd(bytes, start, end)
    if after == nil, syntax.contains(.article) { after = componentEnd(bytes, start, end) }
    guard var position = after else { return nil }
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return position == end ? 7 : nil
  }

  /// Whether every tag, comment and element without markup inside that begins in a line ends there.
  static func closesAll(_ bytes: Buffer, _ start: Int, _ end: Int) -> Bool {
    (start..<end).allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "<") else { return true }
      if let kind = blockKind(bytes, index, end, canInterrupt: true, .commonMark), kind <= 5 {
        return endsBlock(kind, bytes, index, end)
      }
      return bytes[index..<end].contains(UInt8(ascii: ">"))
    }
  }

  /// Whether a block of kinds 1 to 5 ends in the line.
  static func endsBlock(_ kind: UInt8, _ bytes: Buffer, _ start: Int, _ end: Int) -> Bool {
    switch kind {
    case 1:
      var index = start
      while index + 1 < end {
        if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
          var after = index + 2
          while after < end, bytes[after].isLetter { after += 1 }
          if after < end, bytes[after] == UInt8(ascii: ">"), after - index <= 12,
            rawNames.contains(lowercased(bytes, index + 2, after))
          {
            return true
          }
        }
        index += 1
      }
      return false
    case 2: return contains("-->", bytes, start, end)
    case 3: return contains("?>", bytes, start, end)
    case 4: return contains(">", bytes, start, end)
    case 5: return contains("]]>", bytes, start, end)
    default: return false
    }
  }

  /// The end of an open or closing tag that begins at `<`.
  static func tagEnd(_ bytes: Buffer, _ start: Int, _ limit: Int) -> Int? {
    var index = start + 1
    guard index < limit else { return nil }
    let isClosing = bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < limit, bytes[index].isLetter else { return nil }
    while index < limit, bytes[index].isLetter || bytes[index].isDigit || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    if isClosing {
      while index < limit, bytes[index].isBlank { index += 1 }
      return index < limit && bytes[index] == UInt8(ascii: ">") ? index + 1 : nil
    }
    while true {
      let space = index
      while index < limit, bytes[index].isBlank { index += 1 }
      guard index < limit else { return nil }
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "/"):
        return index + 1 < limit && bytes[index + 1] == UInt8(ascii: ">") ? index + 2 : nil
      default: break
      }
      guard index > space,
        bytes[index].isLetter || bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: ":")
      else { return nil }
      while index < limit, bytes[index].isName || bytes[index] == UInt8(ascii: ":") { index += 1 }
      var value = index
      while value < limit, bytes[value].isBlank { value += 1 }
      guard value < limit, bytes[value] == UInt8(ascii: "=") else { continue }
      value += 1
      while value < limit, bytes[value].isBlank { value += 1 }
      guard value < limit else { return nil }
      let quote = bytes[value]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        value += 1
        while value < limit, bytes[value] != quote { value += 1 }
        guard value < limit else { return nil }
        index = value + 1
      } else {
        let first = value
        while value < limit, !bytes[value].isBlank, !unquotable(bytes[value]) { value += 1 }
        guard value > first else { return nil }
        index = value
      }
    }
  }

  private static func unquotable(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "`")
  }

  /// The end of a component's tag, `<Tabs items={["a", "b"]}>`: braces hold anything that is balanced.
  static func componentEnd(_ bytes: Buffer, _ start: Int, _ limit: Int) -> Int? {
    var index = start + 1
    if index < limit, bytes[index] == UInt8(ascii: "/") { index += 1 }
    if index < limit, bytes[index] == UInt8(ascii: ">") { return index + 1 }
    // Components begin with a capital letter; other words in pointed brackets are prose.
    guard index < limit, bytes[index] &- 0x41 < 26 else { return nil }
    var depth = 0
    var quote: UInt8 = 0
    let last = min(limit, start + 4000)
    while index < last {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || (byte == UInt8(ascii: "`") && depth > 0) {
        quote = byte
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth < 0 { return nil }
      } else if depth == 0, byte == UInt8(ascii: ">") {
        return index
      } else if depth == 0, byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }

  static func has(_ text: StaticString, _ bytes: Buffer, _ start: Int, _ end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start + length <= end else { return false }
    for offset in 0..<length where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  static func contains(_ text: StaticString, _ bytes: Buffer, _ start: Int, _ end: Int) -> Bool {
    find(text, bytes, start, end) != nil
  }

  /// Where `text` ends for the first time.
  static func find(_ text: StaticString, _ bytes: Buffer, _ start: Int, _ end: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    let first = text.utf8Start[0]
    var index = start
    while index + length <= end {
      if bytes[index] == first, has(text, bytes, index, end) { return index + length }
      index += 1
    }
    return nil
  }

  static func lowercased(_ bytes: Buffer, _ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let rawNames: Set<String> = ["script", "pre", "style", "textarea"]

  private static let blockNames = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
    main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
    title tr track ul
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Tags that GitHub shows as text.
  static let filteredNames: Set<String> = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]
}
