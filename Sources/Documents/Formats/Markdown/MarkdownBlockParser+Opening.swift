extension MarkdownBlockParser {
  mutating func openBlocks(matched: Int) {
    var matched = matched
    let allMatched = matched == open.count
    var container = open[matched - 1]
    var mayBeLazy = tree.nodes[open[open.count - 1]].kind == .paragraph
    var kind = tree.nodes[container].kind
    findNonspace()
    if !isBlank { for index in 0..<matched { tree.nodes[open[index]].endsBlank = false } }

    search: while kind.isContainer || kind == .paragraph || kind == .table {
      findNonspace()
      if isBlank { break }
      let isIndented = indent >= 4
      let first = source[firstNonspace]
      let isDeep = open.count >= MarkdownBlockParser.deepest
      if isDeep, first == UInt8(ascii: ">") || first == UInt8(ascii: "-") || first.isDigit,
        tree.depthExceeded == nil, !isIndented
      {
        tree.depthExceeded = firstNonspace
      }

      if isIndented {
        guard !mayBeLazy else {
          // Only a list may go on, and only from a list's own line.
          break search
        }
        if kind != .paragraph {
          advance(columns: 4)
          container = push(.indentedCode, matched, at: firstNonspace)
          matched = open.count
          kind = .indentedCode
        }
        break search
      }

      switch first {
      case UInt8(ascii: ">") where !isDeep:
        let start = firstNonspace
        advanceToNonspace()
        advance(columns: 1)
        skipOptionalSpace()
        container = push(.quote, matched, at: start)
        matched = open.count
        kind = .quote
        mayBeLazy = false
        continue search
      case UInt8(ascii: "#"):
        if openHeading(matched) { return }
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if openFence(matched) { return }
      case UInt8(ascii: "<"):
        if let mark = htmlBlock(canInterrupt: kind != .paragraph && !(mayBeLazy && !allMatched && matched < open.count))
        {
          let node = push(.html, matched, at: firstNonspace)
          tree.nodes[node].mark = mark
          appendHTMLLine(to: node)
          return
        }
      case UInt8(ascii: ":") where syntax.contains(.article):
        if openDirective(matched) { return }
        if !isDeep, let description = openDescription(matched, container) {
          container = description
          matched = open.count
          kind = .description
          mayBeLazy = false
          continue search
        }
      case UInt8(ascii: "{") where syntax.contains(.article):
        if openMarkupLine(matched) { return }
      case UInt8(ascii: "i"), UInt8(ascii: "e"):
        if syntax.contains(.mdx), kind == .document, openModule(matched) { return }
      default: break
      }

      if kind == .paragraph, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), underlines(container) { return }
      if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_"),
        !(kind == .paragraph && !allMatched), isThematicBreak()
      {
        let node = push(.thematicBreak, matched, at: firstNonspace)
        tree.nodes[node].end = lineEnd
        closeTip()
        return
      }
      if syntax.contains(.footnotes), first == UInt8(ascii: "["), !isDeep, openFootnote(matched) {
        container = open[open.count - 1]
        matched = open.count
        kind = .footnote
        mayBeLazy = false
        continue search
      }
      if !isDeep || kind == .list, let marker = listMarker(interrupts: kind == .paragraph) {
        container = openItem(marker, matched, container)
        matched = open.count
        kind = .item
        mayBeLazy = false
        continue search
      }
      if syntax.contains(.tables), kind == .paragraph, openTable(container) { return }
      if kind == .table {
        if matched == open.count, appendRow(to: container) { return }
      }
      break
    }
    addText(matched: matched, container: container)
  }

  mutating func addText(matched: Int, container: Int) {
    findNonspace()
    let kind = tree.nodes[container].kind
    if isBlank, tree.nodes[container].last >= 0 {
      tree.nodes[Int(tree.nodes[container].last)].endsBlank = true
    }
    let endsBlank =
      isBlank && kind != .quote && kind != .fencedCode
      && !(kind == .item && tree.nodes[container].first < 0 && tree.nodes[container].firstLine == lineNumber)
    tree.nodes[container].endsBlank = endsBlank
    for index in 0..<max(0, min(matched, open.count) - 1) { tree.nodes[open[index]].endsBlank = false }

    let tip = open[open.count - 1]
    if matched < open.count, !isBlank, tree.nodes[tip].kind == .paragraph {
      appendLine(to: tip)
      return
    }
    close(downTo: matched)
    switch kind {
    case .fencedCode, .indentedCode: appendLine(to: container, from: offset)
    case .html: appendHTMLLine(to: container)
    case .paragraph where !isBlank: appendLine(to: container)
    default:
      if isBlank { return }
      let start = firstNonspace
      let node = push(.paragraph, open.count, at: start)
      appendLine(to: node)
    }
  }

  mutating func appendLine(to node: Int) {
    if tree.nodes[node].lineCount == 0 { tree.nodes[node].firstLine = tree.lines.count }
    tree.nodes[node].lineCount &+= 1
    tree.nodes[node].end = lineEnd
    tree.lines.append(MarkdownLine(start: firstNonspace, end: lineEnd, padding: 0))
  }

  mutating func appendLine(to node: Int, from start: Int) {
    if tree.nodes[node].lineCount == 0 { tree.nodes[node].firstLine = tree.lines.count }
    tree.nodes[node].lineCount += 1
    tree.nodes[node].end = lineEnd
    // What is left of a tab counts as spaces.
    let isSplit = tabRest > 0 && start < lineEnd && source[start] == 0x09
    tree.lines.append(
      MarkdownLine(start: isSplit ? start + 1 : start, end: lineEnd, padding: isSplit ? tabRest : 0))
  }

  mutating func appendHTMLLine(to node: Int) {
    appendLine(to: node, from: offset)
    if endsHTML(tree.nodes[node].mark) { closeTip() }
  }
}
