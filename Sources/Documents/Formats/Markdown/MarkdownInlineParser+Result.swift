extension MarkdownInlineParser {
  /// Lays delimiters out as the spans that they became and joins neighbouring text.
  mutating func resolve() {
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

  mutating func appendText(_ start: Int, _ end: Int) {
    if let last = tokens.last, last.kind == .text, last.end == start {
      tokens[tokens.count - 1].end = end
    } else {
      tokens.append(MarkdownToken(kind: .text, start: start, end: end, value: 0))
    }
  }

  /// Finds bare mail addresses in text outside links.
  mutating func findEmails() {
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
