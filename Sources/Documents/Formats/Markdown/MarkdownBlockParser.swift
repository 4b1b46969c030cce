/// Reads the blocks of a Markdown file, line by line.
///
/// - Reference: CommonMark 0.31.2, appendix “A parsing strategy”, and GitHub Flavored Markdown 0.29.
struct MarkdownBlockParser {
  /// Containers nest no deeper than this; what goes deeper is text.
  static let deepest = 100

  let source: UnsafeBufferPointer<UInt8>
  let syntax: MarkdownSyntax
  var tree = MarkdownTree()

  /// The open blocks, the document first.
  var open: [Int] = []
  // The line that is read.
  private var lineStart = 0
  var lineEnd = 0
  private var lineNumber = 0
  private var offset = 0
  private var column = 0
  /// How many columns of the tab at `offset` are not used up.
  private var tabRest = 0
  var firstNonspace = 0
  private var firstNonspaceColumn = 0
  var indent = 0
  private var isBlank = false
  private let referenceReader = MarkdownReferenceReader()

  init(source: UnsafeBufferPointer<UInt8>, syntax: MarkdownSyntax) {
    self.source = source
    self.syntax = syntax
  }

  /// Reads everything from `start` on.
  mutating func parse(from start: Int) -> MarkdownTree {
    tree.nodes.append(MarkdownNode(kind: .document, start: start, end: source.count))
    open = [0]
    guard let base = source.baseAddress else { return tree }
    var position = start
    while position < source.count {
      lineStart = position
      position = ByteScan.firstLineEnding(base, position, source.count)
      lineEnd = position
      if position < source.count {
        position &+= source[position] == 0x0D && position &+ 1 < source.count && source[position &+ 1] == 0x0A ? 2 : 1
      }
      lineNumber += 1
      readLine(next: position)
    }
    lineStart = source.count
    while open.count > 1 { closeTip() }
    return tree
  }

  // MARK: A line

  private mutating func readLine(next: Int) {
    offset = lineStart
    column = 0
    tabRest = 0
    if isPlainContinuation() {
      appendLine(to: open[open.count - 1])
      return
    }
    let matched = matchContainers()
    guard matched > 0 else { return }
    openBlocks(matched: matched)
  }

  /// A line of words below a paragraph that only the document holds needs no further look.
  private mutating func isPlainContinuation() -> Bool {
    guard open.count == 2, tree.nodes[open[1]].kind == .paragraph, offset < lineEnd else { return false }
    let byte = source[offset]
    guard byte.isLetter || byte >= 0x80 else { return false }
    if syntax.contains(.mdx) { return false }
    firstNonspace = offset
    return true
  }

  private mutating func findNonspace() {
    var position = offset
    var columns = column
    if tabRest > 0, position < lineEnd, source[position] == 0x09 {
      columns &+= tabRest
      position &+= 1
    }
    while position < lineEnd {
      let byte = source[position]
      if byte == 0x20 {
        columns &+= 1
      } else if byte == 0x09 {
        columns &+= 4 &- (columns & 3)
      } else {
        break
      }
      position &+= 1
    }
    firstNonspace = position
    firstNonspaceColumn = columns
    indent = columns &- column
    isBlank = position == lineEnd
  }

  /// Moves on by columns; a tab may be used up in part.
  mutating func advance(columns count: Int) {
    var left = count
    while left > 0, offset < lineEnd {
      if source[offset] == 0x09 {
        let width = tabRest > 0 ? tabRest : 4 - (column & 3)
        let used = min(width, left)
        column += used
        left -= used
        tabRest = width - used
        if tabRest == 0 { offset += 1 }
      } else {
        tabRest = 0
        offset += 1
        column += 1
        left -= 1
      }
    }
  }

  private mutating func advance(to position: Int) {
    while offset < position {
      if source[offset] == 0x09 {
        column += tabRest > 0 ? tabRest : 4 - (column & 3)
        tabRest = 0
      } else {
        column += 1
      }
      offset += 1
    }
  }

  mutating func advanceToNonspace() {
    offset = firstNonspace
    column = firstNonspaceColumn
    tabRest = 0
  }

  private func byte(_ position: Int) -> UInt8 { position < lineEnd ? source[position] : 0 }

  // MARK: Open blocks

  /// How many of the open blocks the line continues; 0 when the line has been used up.
  private mutating func matchContainers() -> Int {
    var index = 1
    while index < open.count {
      let node = open[index]
      findNonspace()
      switch tree.nodes[node].kind {
      case .quote:
        guard indent <= 3, byte(firstNonspace) == UInt8(ascii: ">") else { return index }
        advanceToNonspace()
        advance(columns: 1)
        skipOptionalSpace()
      case .list, .descriptions: break
      case .description:
        let width = Int(tree.nodes[node].size)
        if indent >= width {
          advance(columns: width)
        } else if isBlank, tree.nodes[node].first >= 0 {
          advanceToNonspace()
        } else {
          return index
        }
      case .item:
        let width = Int(tree.nodes[node].indent + tree.nodes[node].size)
        if indent >= width {
          advance(columns: width)
        } else if isBlank, tree.nodes[node].first >= 0 {
          advanceToNonspace()
        } else {
          return index
        }
      case .footnote:
        if indent >= 4 {
          advance(columns: 4)
        } else if isBlank, tree.nodes[node].first >= 0 {
          advanceToNonspace()
        } else {
          return index
        }
      case .fencedCode:
        if closesFence(node) {
          tree.nodes[node].isLoose = true
          closeTip()
          tree.nodes[node].end = lineEnd
          return 0
        }
        var left = Int(tree.nodes[node].indent)
        while left > 0, offset < lineEnd, source[offset] == 0x20 || source[offset] == 0x09 {
          advance(columns: 1)
          left -= 1
        }
      case .indentedCode:
        if indent >= 4 {
          advance(columns: 4)
        } else if isBlank {
          advanceToNonspace()
        } else {
          return index
        }
      case .html: if isBlank, tree.nodes[node].mark >= 6 { return index }
      case .paragraph: if isBlank { return index }
      case .table: if isBlank { return index }
      default: return index
      }
      index += 1
    }
    return index
  }

  private mutating func skipOptionalSpace() {
    if offset < lineEnd, source[offset] == 0x20 || source[offset] == 0x09 { advance(columns: 1) }
  }

  private func closesFence(_ node: Int) -> Bool {
    guard indent <= 3 else { return false }
    let mark = tree.nodes[node].mark
    var position = firstNonspace
    while position < lineEnd, source[position] == mark { position += 1 }
    guard position - firstNonspace >= Int(tree.nodes[node].size) else { return false }
    while position < lineEnd, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    return position == lineEnd
  }

  // MARK: New blocks

  private mutating func openBlocks(matched: Int) {
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

  private mutating func addText(matched: Int, container: Int) {
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

  private mutating func appendLine(to node: Int) {
    if tree.nodes[node].lineCount == 0 { tree.nodes[node].firstLine = tree.lines.count }
    tree.nodes[node].lineCount &+= 1
    tree.nodes[node].end = lineEnd
    tree.lines.append(MarkdownLine(start: firstNonspace, end: lineEnd, padding: 0))
  }

  private mutating func appendLine(to node: Int, from start: Int) {
    if tree.nodes[node].lineCount == 0 { tree.nodes[node].firstLine = tree.lines.count }
    tree.nodes[node].lineCount += 1
    tree.nodes[node].end = lineEnd
    // What is left of a tab counts as spaces.
    let isSplit = tabRest > 0 && start < lineEnd && source[start] == 0x09
    tree.lines.append(
      MarkdownLine(start: isSplit ? start + 1 : start, end: lineEnd, padding: isSplit ? tabRest : 0))
  }

  private mutating func appendHTMLLine(to node: Int) {
    appendLine(to: node, from: offset)
    if endsHTML(tree.nodes[node].mark) { closeTip() }
  }

  // MARK: The tree

  /// Closes what the line does not continue and adds a block.
  mutating func push(_ kind: MarkdownNode.Kind, _ matched: Int, at start: Int) -> Int {
    close(downTo: matched)
    // Leaves hold nothing, and lists hold only items.
    while true {
      let parent = tree.nodes[open[open.count - 1]].kind
      let isStranger = parent == .list && kind != .item || parent == .descriptions && kind != .description
      if !parent.isContainer || isStranger { closeTip() } else { break }
    }
    let parent = open[open.count - 1]
    let node = tree.nodes.count
    var new = MarkdownNode(kind: kind, start: start, end: lineEnd)
    new.parent = Int32(parent)
    new.previous = tree.nodes[parent].last
    tree.nodes.append(new)
    if tree.nodes[parent].last >= 0 {
      tree.nodes[Int(tree.nodes[parent].last)].next = Int32(node)
    } else {
      tree.nodes[parent].first = Int32(node)
    }
    tree.nodes[parent].last = Int32(node)
    open.append(node)
    return node
  }

  mutating func close(downTo count: Int) {
    while open.count > count { closeTip() }
  }

  private mutating func closeTip() {
    let node = open.removeLast()
    tree.nodes[node].isOpen = false
    switch tree.nodes[node].kind {
    case .paragraph: takeReferences(node)
    case .indentedCode:
      while tree.nodes[node].lineCount > 0, isBlankLine(tree.nodes[node].firstLine + tree.nodes[node].lineCount - 1) {
        tree.nodes[node].lineCount -= 1
      }
    case .list: tree.nodes[node].isLoose = isLoose(node)
    default: break
    }
    let last = Int(tree.nodes[node].last)
    if last >= 0 { tree.nodes[node].end = max(tree.nodes[node].end, tree.nodes[last].end) }
  }

  private func isBlankLine(_ index: Int) -> Bool {
    let line = tree.lines[index]
    return source[line.start..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func isLoose(_ list: Int) -> Bool {
    var item = tree.nodes[list].first
    while item >= 0 {
      let next = tree.nodes[Int(item)].next
      if tree.nodes[Int(item)].endsBlank, next >= 0 { return true }
      var child = tree.nodes[Int(item)].first
      while child >= 0 {
        var sibling = tree.nodes[Int(child)].next
        while sibling >= 0, tree.nodes[Int(sibling)].kind == .definition { sibling = tree.nodes[Int(sibling)].next }
        if next >= 0 || sibling >= 0, endsWithBlankLine(Int(child)) { return true }
        child = sibling
      }
      item = next
    }
    return false
  }

  private func endsWithBlankLine(_ node: Int) -> Bool {
    var node = node
    while true {
      if tree.nodes[node].endsBlank { return true }
      guard tree.nodes[node].kind == .list || tree.nodes[node].kind == .item, tree.nodes[node].last >= 0 else {
        return false
      }
      node = Int(tree.nodes[node].last)
    }
  }

  /// Takes link reference definitions off the beginning of a paragraph; an empty one goes.
  private mutating func takeReferences(_ node: Int) {
    guard tree.nodes[node].lineCount > 0 else { return }
    let first = tree.nodes[node].firstLine
    guard source[tree.lines[first].start] == UInt8(ascii: "[") else { return }
    let lines = tree.lines[first..<(first + tree.nodes[node].lineCount)]
    let (found, taken) = referenceReader.read(lines, in: source, footnotes: syntax.contains(.footnotes))
    guard taken > 0 else { return }
    for definition in found {
      if tree.references[definition.label] == nil { tree.references[definition.label] = definition.reference }
      insertDefinition(definition, before: node)
    }
    tree.nodes[node].firstLine += taken
    tree.nodes[node].lineCount -= taken
    if tree.nodes[node].lineCount == 0 {
      remove(node)
    } else {
      tree.nodes[node].start = tree.lines[tree.nodes[node].firstLine].start
    }
  }

  private mutating func insertDefinition(_ found: MarkdownReferenceReader.Definition, before node: Int) {
    var new = MarkdownNode(kind: .definition, start: found.start, end: found.end)
    new.isOpen = false
    new.extraStart = found.titleStart
    new.extraEnd = found.titleEnd
    new.parent = tree.nodes[node].parent
    new.previous = tree.nodes[node].previous
    new.next = Int32(node)
    let index = Int32(tree.nodes.count)
    tree.nodes.append(new)
    if new.previous >= 0 {
      tree.nodes[Int(new.previous)].next = index
    } else {
      tree.nodes[Int(new.parent)].first = index
    }
    tree.nodes[node].previous = index
  }

  mutating func remove(_ node: Int) {
    let parent = Int(tree.nodes[node].parent)
    let previous = tree.nodes[node].previous
    let next = tree.nodes[node].next
    if previous >= 0 { tree.nodes[Int(previous)].next = next } else { tree.nodes[parent].first = next }
    if next >= 0 { tree.nodes[Int(next)].previous = previous } else { tree.nodes[parent].last = previous }
  }

  // MARK: Headings, fences, breaks

  private mutating func openHeading(_ matched: Int) -> Bool {
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
  private mutating func takeAttributes(_ node: Int) {
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

  private mutating func underlines(_ paragraph: Int) -> Bool {
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

  private mutating func openFence(_ matched: Int) -> Bool {
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

  private func isThematicBreak() -> Bool {
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

  // MARK: Lists and footnotes

  private struct ListMarker {
    var mark: UInt8
    var number: Int
    var end: Int
  }

  private func listMarker(interrupts: Bool) -> ListMarker? {
    let first = source[firstNonspace]
    var marker: ListMarker
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "*") {
      marker = ListMarker(mark: first, number: 0, end: firstNonspace + 1)
    } else if first.isDigit {
      var position = firstNonspace
      var number = 0
      while position < lineEnd, source[position].isDigit, position - firstNonspace < 9 {
        number = number * 10 + Int(source[position] - 0x30)
        position += 1
      }
      guard position < lineEnd, source[position] == UInt8(ascii: ".") || source[position] == UInt8(ascii: ")") else {
        return nil
      }
      if interrupts, number != 1 { return nil }
      marker = ListMarker(mark: source[position], number: number, end: position + 1)
    } else {
      return nil
    }
    guard marker.end == lineEnd || source[marker.end] == 0x20 || source[marker.end] == 0x09 else { return nil }
    if interrupts, source[marker.end..<lineEnd].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
    return marker
  }

  private mutating func openItem(_ marker: ListMarker, _ matched: Int, _ container: Int) -> Int {
    let start = firstNonspace
    let markerIndent = indent
    let width = marker.end - firstNonspace
    advanceToNonspace()
    advance(columns: width)
    // Content begins behind one to four columns of white space; five or more begin indented code.
    let saved = (offset, column, tabRest)
    var columns = 0
    while columns <= 5, offset < lineEnd, source[offset] == 0x20 || source[offset] == 0x09 {
      advance(columns: 1)
      columns += 1
    }
    var padding = width + columns
    if columns >= 5 || columns < 1 || offset == lineEnd {
      padding = width + 1
      (offset, column, tabRest) = saved
      if columns > 0 { advance(columns: 1) }
    }
    var isSame = tree.nodes[container].kind == .list && tree.nodes[container].mark == marker.mark
    if !isSame {
      let list = push(.list, matched, at: start)
      tree.nodes[list].mark = marker.mark
      tree.nodes[list].size = Int32(clamping: marker.number)
      isSame = true
    } else {
      close(downTo: matched)
    }
    let item = push(.item, open.count, at: start)
    tree.nodes[item].mark = marker.mark
    tree.nodes[item].indent = Int32(clamping: markerIndent)
    tree.nodes[item].size = Int32(clamping: padding)
    tree.nodes[item].firstLine = lineNumber
    if syntax.contains(.taskLists) { takeTask(item) }
    return item
  }

  /// Takes `[ ]` or `[x]` off the beginning of an item that goes on with words.
  private mutating func takeTask(_ item: Int) {
    var position = offset
    while position < lineEnd, source[position] == 0x20, position - offset < 4 { position += 1 }
    guard position + 3 < lineEnd, source[position] == UInt8(ascii: "["), source[position + 2] == UInt8(ascii: "]"),
      source[position + 3] == 0x20 || source[position + 3] == 0x09
    else { return }
    let mark = source[position + 1]
    guard mark == 0x20 || mark | 0x20 == UInt8(ascii: "x") else { return }
    var words = position + 3
    while words < lineEnd, source[words] == 0x20 || source[words] == 0x09 { words += 1 }
    guard words < lineEnd else { return }
    tree.nodes[item].detail = mark == 0x20 ? 1 : 2
    tree.nodes[item].extraStart = position
    tree.nodes[item].extraEnd = position + 3
    advance(to: words)
  }

  private mutating func openFootnote(_ matched: Int) -> Bool {
    var position = firstNonspace + 1
    guard byte(position) == UInt8(ascii: "^") else { return false }
    let label = position + 1
    position = label
    while position < lineEnd, source[position] != UInt8(ascii: "]"), !source[position].isBlank, source[position] != 0 {
      position += 1
    }
    guard position > label, byte(position) == UInt8(ascii: "]"), byte(position + 1) == UInt8(ascii: ":") else {
      return false
    }
    let start = firstNonspace
    advance(to: position + 2)
    while offset < lineEnd, source[offset] == 0x20 || source[offset] == 0x09 { advance(columns: 1) }
    let node = push(.footnote, matched, at: start)
    tree.nodes[node].extraStart = label
    tree.nodes[node].extraEnd = position
    let key = MarkdownReferenceReader.normalized(UnsafeBufferPointer(rebasing: source[label..<position]))
    if tree.footnotes[key] == nil { tree.footnotes[key] = Int32(node) }
    return true
  }

  // MARK: Tables

  private mutating func openTable(_ paragraph: Int) -> Bool {
    let first = source[firstNonspace]
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-"),
      open[open.count - 1] == paragraph, let alignments = MarkdownTableReader.alignments(source, firstNonspace, lineEnd)
    else { return false }
    let last = tree.nodes[paragraph].firstLine + tree.nodes[paragraph].lineCount - 1
    let header = tree.lines[last]
    let cells = MarkdownTableReader.cells(source, header.start, header.end)
    guard cells.count == alignments.count else { return false }
    // The lines before the header stay a paragraph.
    if tree.nodes[paragraph].lineCount > 1 {
      tree.nodes[paragraph].lineCount -= 1
      tree.nodes[paragraph].end = tree.lines[last - 1].end
      closeTip()
    } else {
      open.removeLast()
      remove(paragraph)
    }
    tree.lines.removeLast()
    let table = push(.table, open.count, at: header.start)
    tree.nodes[table].size = Int32(clamping: cells.count)
    tree.nodes[table].extraStart = firstNonspace
    tree.nodes[table].extraEnd = lineEnd
    tree.nodes[table].end = lineEnd
    addRow(cells, to: table, from: header.start, to: header.end, isHeader: true, alignments)
    return true
  }

  private mutating func appendRow(to table: Int) -> Bool {
    let cells = MarkdownTableReader.cells(source, firstNonspace, lineEnd)
    guard !cells.isEmpty else { return false }
    tree.nodes[table].end = lineEnd
    addRow(cells, to: table, from: firstNonspace, to: lineEnd, isHeader: false, [])
    return true
  }

  private mutating func addRow(
    _ cells: [Range<Int>], to table: Int, from start: Int, to end: Int, isHeader: Bool, _ alignments: [UInt8]
  ) {
    let row = append(.row, to: table, start, end)
    tree.nodes[row].mark = isHeader ? 1 : 0
    let columns = Int(tree.nodes[table].size)
    var header = isHeader ? -1 : Int(tree.nodes[Int(tree.nodes[table].first)].first)
    for (index, cell) in cells.prefix(columns).enumerated() {
      let node = append(.cell, to: row, cell.lowerBound, cell.upperBound)
      tree.nodes[node].firstLine = tree.lines.count
      tree.nodes[node].lineCount = 1
      if isHeader {
        tree.nodes[node].mark = alignments[index]
      } else if header >= 0 {
        tree.nodes[node].mark = tree.nodes[header].mark
        header = Int(tree.nodes[header].next)
      }
      tree.lines.append(MarkdownLine(start: cell.lowerBound, end: cell.upperBound, padding: 0))
    }
  }

  mutating func append(_ kind: MarkdownNode.Kind, to parent: Int, _ start: Int, _ end: Int) -> Int {
    let node = tree.nodes.count
    var new = MarkdownNode(kind: kind, start: start, end: end)
    new.isOpen = false
    new.parent = Int32(parent)
    new.previous = tree.nodes[parent].last
    tree.nodes.append(new)
    if new.previous >= 0 {
      tree.nodes[Int(new.previous)].next = Int32(node)
    } else {
      tree.nodes[parent].first = Int32(node)
    }
    tree.nodes[parent].last = Int32(node)
    return node
  }

  // MARK: HTML

  /// The kind of HTML block that the line begins, 1 to 7, or `nil`.
  private func htmlBlock(canInterrupt: Bool) -> UInt8? {
    MarkdownHTML.blockKind(source, firstNonspace, lineEnd, canInterrupt: canInterrupt, syntax)
  }

  private func endsHTML(_ mark: UInt8) -> Bool { MarkdownHTML.endsBlock(mark, source, offset, lineEnd) }

  // MARK: What articles have beyond Markdown

  /// `:::note Title` and `:::`.
  private mutating func openDirective(_ matched: Int) -> Bool {
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
  private mutating func openMarkupLine(_ matched: Int) -> Bool {
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
  private mutating func openModule(_ matched: Int) -> Bool {
    let line = UnsafeBufferPointer(rebasing: source[firstNonspace..<lineEnd])
    guard line.starts(with: "import ".utf8) || line.starts(with: "export ".utf8) else { return false }
    let node = push(.directive, matched, at: firstNonspace)
    tree.nodes[node].mark = UInt8(ascii: "i")
    tree.nodes[node].end = lineEnd
    closeTip()
    return true
  }
}
