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
  var lineStart = 0
  var lineEnd = 0
  var lineNumber = 0
  var offset = 0
  var column = 0
  /// How many columns of the tab at `offset` are not used up.
  var tabRest = 0
  var firstNonspace = 0
  var firstNonspaceColumn = 0
  var indent = 0
  var isBlank = false
  let referenceReader = MarkdownReferenceReader()

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

  mutating func readLine(next: Int) {
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
  mutating func isPlainContinuation() -> Bool {
    guard open.count == 2, tree.nodes[open[1]].kind == .paragraph, offset < lineEnd else { return false }
    let byte = source[offset]
    guard byte.isLetter || byte >= 0x80 else { return false }
    if syntax.contains(.mdx) { return false }
    firstNonspace = offset
    return true
  }

  mutating func findNonspace() {
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

  mutating func advance(to position: Int) {
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

  func byte(_ position: Int) -> UInt8 { position < lineEnd ? source[position] : 0 }

  // MARK: Open blocks

  /// How many of the open blocks the line continues; 0 when the line has been used up.
  mutating func matchContainers() -> Int {
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

  mutating func skipOptionalSpace() {
    if offset < lineEnd, source[offset] == 0x20 || source[offset] == 0x09 { advance(columns: 1) }
  }

  func closesFence(_ node: Int) -> Bool {
    guard indent <= 3 else { return false }
    let mark = tree.nodes[node].mark
    var position = firstNonspace
    while position < lineEnd, source[position] == mark { position += 1 }
    guard position - firstNonspace >= Int(tree.nodes[node].size) else { return false }
    while position < lineEnd, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    return position == lineEnd
  }
}
