extension MarkdownInlineParser {
  // MARK: HTML and autolinks

  mutating func readAngle(_ position: Int) -> Int? {
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

  mutating func readUntil(
    _ text: StaticString, _ start: Int, _ from: Int, bit: UInt8, _ kind: MarkdownToken.Kind
  ) -> Int? {
    guard missingEnds & bit == 0 else { return nil }
    guard let end = MarkdownHTML.find(text, bytes, from, bytes.count) else {
      missingEnds |= bit
      return nil
    }
    return append(kind, start, end)
  }

  func uriEnd(_ start: Int) -> Int? {
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

  func isSchemeMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  func emailEnd(_ start: Int) -> Int? {
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

  func isLocalPart(_ byte: UInt8) -> Bool {
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

  mutating func readBrace(_ position: Int) -> Int? {
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

  func takesAttributes(_ kind: MarkdownToken.Kind) -> Bool {
    switch kind {
    case .code, .linkEnd, .imageEnd, .delimiter, .autolink, .attributes: true
    default: false
    }
  }

  // MARK: Bare addresses

  mutating func readWeb(_ position: Int) -> Int? {
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

  mutating func readAddress(_ position: Int) -> Int? {
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
}
