extension MarkdownInlineParser {
  mutating func readDelimiters(_ position: Int) -> Int {
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

  mutating func processEmphasis(above bottom: Int) {
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

  func firstDelimiter() -> Int {
    // The first that is still linked: those unlinked before have no way back to them.
    var index = lastDelimiter
    while index >= 0, delimiters[index].previous >= 0 { index = delimiters[index].previous }
    return index
  }

  mutating func unlink(_ index: Int) {
    let previous = delimiters[index].previous
    let next = delimiters[index].next
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
  }

  mutating func emphasize(_ opener: Int, _ closer: Int) -> Int {
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

  mutating func strike(_ opener: Int, _ closer: Int) -> Int {
    let length = delimiters[closer].length
    if delimiters[opener].length == length { addSpan(opener, closer, length, .strikeStart, .strikeEnd) }
    let next = delimiters[closer].next
    let previous = delimiters[opener].previous
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
    return next
  }

  mutating func addSpan(
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
}
