extension MarkdownInlineParser {
  mutating func pushBracket(_ position: Int, _ length: Int) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    raw.append(MarkdownToken(kind: .bracket, start: position, end: position + length, value: 0))
    brackets.append(
      Bracket(
        token: raw.count - 1, position: position + length, delimiter: lastDelimiter, isImage: length == 2))
    if length == 2 { openImages += 1 } else { openLinks += 1 }
  }

  mutating func popBracket() {
    guard let bracket = brackets.popLast(), bracket.isActive else { return }
    if bracket.isImage { openImages -= 1 } else { openLinks -= 1 }
  }

  mutating func closeBracket(_ position: Int) -> Int? {
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

  func isFootnote(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 1000 else { return false }
    let label = UnsafeBufferPointer(rebasing: bytes[start..<end])
    return footnotes[MarkdownReferenceReader.normalized(label)] != nil
  }

  mutating func deactivateLinks() {
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

  func inlineLink(after position: Int) -> (MarkdownLink, Int)? {
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

  func referenceLink(_ opener: Bracket, _ position: Int) -> (MarkdownLink, Int)? {
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
}
