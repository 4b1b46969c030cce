extension MarkdownBlockParser {
  // MARK: Headings, fences, breaks

  mutating func openHeading(_ matched: Int) -> Bool {
    var position = firstNonspace
    while position < lineEnd, source[position] == UInt8(ascii: "#") { position += 1 }
    let level = position - firstNonspace
    guard level <= 6, position == lineEnd || source[position] == 0x20 || source[position] == 0x09 else { return false }
    while position < lineEnd, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    var end = lineEnd
    while end > position, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    // A closing run of # goes when white space stands before it.
    var closing = end
    while closing > position, source[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing < end, closing == position || source[closing - 1] == 0x20 || source[closing - 1] == 0x09 {
      end = closing
      while end > position, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    }
    let node = push(.heading, matched, at: firstNonspace)
    tree.nodes[node].mark = UInt8(level)
    tree.nodes[node].end = lineEnd
    tree.nodes[node].firstLine = tree.lines.count
    tree.nodes[node].lineCount = 1
    tree.lines.append(MarkdownLine(start: position, end: end, padding: 0))
    takeAttributes(node)
    closeTip()
    return true
  }

  /// Sets `{#id .class}` at the end of a heading apart.
  mutating func takeAttributes(_ node: Int) {
    guard syntax.contains(.article) else { return }
    let index = tree.nodes[node].firstLine + tree.nodes[node].lineCount - 1
    var line = tree.lines[index]
    while line.end > line.start, source[line.end - 1] == 0x20 || source[line.end - 1] == 0x09 { line.end -= 1 }
    guard line.end > line.start, source[line.end - 1] == UInt8(ascii: "}") else { return }
    var start = line.end - 1
    while start > line.start, source[start] != UInt8(ascii: "{"), line.end - start < 500 { start -= 1 }
    guard MarkdownAttributes.end(source, from: start, limit: line.end) == line.end else { return }
    tree.nodes[node].extraStart = start
    tree.nodes[node].extraEnd = line.end
    while start > line.start, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    tree.lines[index].end = start
  }

  mutating func underlines(_ paragraph: Int) -> Bool {
    let mark = source[firstNonspace]
    var position = firstNonspace
    while position < lineEnd, source[position] == mark { position += 1 }
    while position < lineEnd, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    guard position == lineEnd, open[open.count - 1] == paragraph else { return false }
    takeReferences(paragraph)
    guard tree.nodes[paragraph].lineCount > 0 else {
      // Only definitions stood there; the line is a paragraph of its own, in place of the one that went.
      open.removeLast()
      let node = push(.paragraph, open.count, at: firstNonspace)
      appendLine(to: node)
      return true
    }
    tree.nodes[paragraph].kind = .heading
    tree.nodes[paragraph].mark = mark == UInt8(ascii: "=") ? 1 : 2
    tree.nodes[paragraph].detail = 1
    tree.nodes[paragraph].end = lineEnd
    takeAttributes(paragraph)
    open.removeLast()
    tree.nodes[paragraph].isOpen = false
    return true
  }

  mutating func openFence(_ matched: Int) -> Bool {
    let mark = source[firstNonspace]
    var position = firstNonspace
    while position < lineEnd, source[position] == mark { position += 1 }
    let length = position - firstNonspace
    guard length >= 3 else { return false }
    if mark == UInt8(ascii: "`"), source[position..<lineEnd].contains(mark) { return false }
    let indent = self.indent
    let node = push(.fencedCode, matched, at: firstNonspace)
    var end = lineEnd
    while position < end, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    while end > position, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    tree.nodes[node].mark = mark
    tree.nodes[node].size = Int32(clamping: length)
    tree.nodes[node].indent = Int32(indent)
    tree.nodes[node].extraStart = position
    tree.nodes[node].extraEnd = end
    tree.nodes[node].end = lineEnd
    return true
  }

  func isThematicBreak() -> Bool {
    let mark = source[firstNonspace]
    var count = 0
    for position in firstNonspace..<lineEnd {
      if source[position] == mark {
        count += 1
      } else if source[position] != 0x20, source[position] != 0x09 {
        return false
      }
    }
    return count >= 3
  }

  // MARK: HTML

  /// The kind of HTML block that the line begins, 1 to 7, or `nil`.
  func htmlBlock(canInterrupt: Bool) -> UInt8? {
    MarkdownHTML.blockKind(source, firstNonspace, lineEnd, canInterrupt: canInterrupt, syntax)
  }

  func endsHTML(_ mark: UInt8) -> Bool { MarkdownHTML.endsBlock(mark, source, offset, lineEnd) }

  // MARK: What articles have beyond Markdown

  /// `:::note Title` and `:::`.
  mutating func openDirective(_ matched: Int) -> Bool {
    var position = firstNonspace
    while position < lineEnd, source[position] == UInt8(ascii: ":") { position += 1 }
    guard position - firstNonspace >= 3 else { return false }
    var name = position
    while name < lineEnd, source[name] == 0x20 || source[name] == 0x09 { name += 1 }
    guard name == lineEnd || source[name].isLetter || source[name] == UInt8(ascii: "{") else { return false }
    let node = push(.directive, matched, at: firstNonspace)
    tree.nodes[node].mark = UInt8(ascii: ":")
    tree.nodes[node].end = lineEnd
    let title = MarkdownAttributes.directiveTitle(source, from: name, limit: lineEnd)
    tree.nodes[node].extraStart = title.lowerBound
    tree.nodes[node].extraEnd = title.upperBound
    closeTip()
    return true
  }

  /// A line of nothing but `{.class}` attributes, shortcodes or MDX expressions.
  mutating func openMarkupLine(_ matched: Int) -> Bool {
    var position = firstNonspace
    while position < lineEnd {
      if source[position] == 0x20 || source[position] == 0x09 {
        position += 1
      } else if let end = MarkdownAttributes.shortcodeEnd(source, from: position, limit: lineEnd)
        ?? MarkdownAttributes.end(source, from: position, limit: lineEnd)
        ?? MarkdownAttributes.commentEnd(source, from: position, limit: lineEnd)
      {
        position = end
      } else {
        return false
      }
    }
    let node = push(.directive, matched, at: firstNonspace)
    tree.nodes[node].mark = UInt8(ascii: "{")
    tree.nodes[node].end = lineEnd
    closeTip()
    return true
  }

  /// `import X from "x"` and `export const x = 1` at the beginning of a block of MDX.
  mutating func openModule(_ matched: Int) -> Bool {
    let line = UnsafeBufferPointer(rebasing: source[firstNonspace..<lineEnd])
    guard line.starts(with: "import ".utf8) || line.starts(with: "export ".utf8) else { return false }
    let node = push(.directive, matched, at: firstNonspace)
    tree.nodes[node].mark = UInt8(ascii: "i")
    tree.nodes[node].end = lineEnd
    closeTip()
    return true
  }
}
