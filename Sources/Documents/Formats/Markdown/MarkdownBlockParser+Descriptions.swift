extension MarkdownBlockParser {
  /// Opens what a line `: …` says of the terms above it; `nil` when nothing above it is a term.
  ///
  /// Each line of the paragraph above is a term. One empty line may stand between.
  ///
  /// - Reference: PHP Markdown Extra, “Definition Lists”; Hugo and Pandoc read them alike.
  mutating func openDescription(_ matched: Int, _ container: Int) -> Int? {
    guard let width = descriptionMarker() else { return nil }
    let start = firstNonspace
    if tree.nodes[container].kind == .paragraph {
      guard matched == open.count, makeTerms(of: container, isOpen: true) else { return nil }
    } else if tree.nodes[container].kind != .descriptions {
      let last = Int(tree.nodes[container].last)
      guard last >= 0, matched == open.count || !tree.nodes[open[open.count - 1]].isOpenParagraph else { return nil }
      if tree.nodes[last].kind == .paragraph {
        guard !tree.nodes[last].isOpen, makeTerms(of: last, isOpen: false) else { return nil }
      } else {
        return nil
      }
    } else {
      close(downTo: matched)
    }
    advanceToNonspace()
    advance(columns: width)
    let description = push(.description, open.count, at: start)
    tree.nodes[description].size = Int32(min(width + indent, 4))
    return description
  }

  /// The width of `:` and the white space behind it, when words follow.
  private func descriptionMarker() -> Int? {
    var position = firstNonspace + 1
    while position < lineEnd, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    guard position > firstNonspace + 1, position < lineEnd else { return nil }
    return position - firstNonspace
  }

  /// Makes a term of each line of a paragraph, in the definition list before it or a new one.
  private mutating func makeTerms(of paragraph: Int, isOpen: Bool) -> Bool {
    let node = tree.nodes[paragraph]
    guard node.lineCount > 0, source[tree.lines[node.firstLine].start] != UInt8(ascii: "[") else { return false }
    if isOpen { open.removeLast() }
    let before = Int(node.previous)
    remove(paragraph)
    var list = before
    if before >= 0, tree.nodes[before].kind == .descriptions {
      tree.nodes[before].isOpen = true
      open.append(before)
    } else {
      list = push(.descriptions, open.count, at: node.start)
    }
    for line in node.firstLine..<(node.firstLine + node.lineCount) {
      let term = append(.term, to: list, tree.lines[line].start, tree.lines[line].end)
      tree.nodes[term].firstLine = line
      tree.nodes[term].lineCount = 1
    }
    return true
  }
}

extension MarkdownNode {
  fileprivate var isOpenParagraph: Bool { kind == .paragraph && isOpen }
}
