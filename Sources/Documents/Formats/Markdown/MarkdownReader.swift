import Diagnostics

/// Turns the blocks and inlines of a Markdown file into those of a document.
struct MarkdownReader {
  let source: UnsafeBufferPointer<UInt8>
  let tree: MarkdownTree
  var builder: DocumentBuilder
  var inlines: MarkdownInlineParser
  var leaf = MarkdownLeaf()
  /// Whether a `notranslate` region is open.
  var isSkipping = false
  /// The last paragraph that holds nothing but images.
  var imageParagraph = -1
  var extras: [Extra] = []
  var open: [Open] = []

  /// Words inside a leaf that are blocks of their own.
  enum Extra {
    /// The tokens between an image's brackets, and the number of its source.
    case alt(Range<Int>, UInt32)
    /// A title, in the leaf's content, and the number of what its link or image leads to.
    case title(Range<Int>, UInt32)
  }

  /// What is open while a leaf's tokens become pieces.
  struct Open {
    /// A tag's name; empty for emphasis and links.
    var name: [UInt8]
    var piece: Int
    var extras: Int
    var isOpaque: Bool
  }

  init(
    source: UnsafeBufferPointer<UInt8>, tree: MarkdownTree, syntax: MarkdownSyntax, builder: DocumentBuilder
  ) {
    self.source = source
    self.tree = tree
    self.builder = builder
    inlines = MarkdownInlineParser(syntax: syntax, tree: tree)
  }

  /// Walks the tree and gives the builder back.
  mutating func read() -> DocumentBuilder {
    var node = Int(tree.nodes[0].first)
    while node >= 0 {
      enter(node)
      if tree.nodes[node].first >= 0 {
        node = Int(tree.nodes[node].first)
        continue
      }
      while true {
        leave(node)
        if tree.nodes[node].next >= 0 {
          node = Int(tree.nodes[node].next)
          break
        }
        node = Int(tree.nodes[node].parent)
        if node <= 0 { return builder }
      }
    }
    return builder
  }

  func container(_ kind: MarkdownNode.Kind) -> Block.Container.Kind? {
    switch kind {
    case .quote: .quote
    case .list, .descriptions: .list
    case .item: .item
    case .footnote: .footnote
    case .table: .table
    case .row: .row
    default: nil
    }
  }

  mutating func enter(_ index: Int) {
    let node = tree.nodes[index]
    if let container = container(node.kind) {
      builder.open(container)
      return
    }
    switch node.kind {
    case .paragraph: addParagraph(index)
    case .heading: addHeading(node)
    case .term: addLeaf(node, .definition, .markdown)
    case .cell: if node.end > node.start { addLeaf(node, .tableCell, .markdownCell) }
    case .fencedCode, .indentedCode:
      if !isSkipping { builder.add(.code, notation: .plain, range: node.start..<max(node.start, node.end)) }
    case .html: addHTML(node)
    case .definition: if node.extraEnd > node.extraStart { addTitle(node.extraStart, node.extraEnd) }
    case .directive: addDirective(node)
    default: break
    }
  }

  mutating func leave(_ index: Int) {
    if container(tree.nodes[index].kind) != nil { builder.close() }
  }

  // MARK: Leaves

  mutating func load(_ node: MarkdownNode) {
    load(tree.lines[node.firstLine..<(node.firstLine + node.lineCount)], isCell: node.kind == .cell)
  }

  mutating func load(_ lines: ArraySlice<MarkdownLine>, isCell: Bool) {
    leaf.load(lines, source, isCell: isCell)
    extras.removeAll(keepingCapacity: true)
    withContent { reader, content in
      reader.inlines.parse(content)
      reader.emit(0..<reader.inlines.tokens.count, content, inImage: false)
    }
  }

  mutating func withContent(_ body: (inout MarkdownReader, UnsafeBufferPointer<UInt8>) -> Void) {
    let loaded = leaf
    loaded.withContent(source) { body(&self, $0) }
  }

  /// Adds the pieces that `load` made as a block, and behind it the alternative texts and titles in it.
  @discardableResult
  mutating func finishLeaf(
    _ kind: Block.Kind, _ notation: Notation, level: Int? = nil, path: String? = nil
  ) -> Bool {
    if isSkipping {
      builder.leaf.removeAll(keepingCapacity: true)
      return false
    }
    let hasWords = builder.add(kind, level: level, path: path, notation: notation)
    guard !extras.isEmpty else { return hasWords }
    let extras = self.extras
    withContent { reader, content in
      for extra in extras {
        switch extra {
        case .alt(let tokens, let target):
          reader.emit(tokens, content, inImage: true)
          reader.builder.add(.imageAlt, key: "alt", target: target, notation: .markdownLabel)
        case .title(let range, let target):
          let start = reader.leaf.file(range.lowerBound)
          let end = reader.leaf.fileEnd(range.upperBound)
          if end - start == range.count { reader.addTitle(start, end, target: target) }
        }
      }
    }
    return hasWords
  }

  /// A title between its quotes.
  mutating func addTitle(_ start: Int, _ end: Int, target: UInt32 = 0) {
    guard !isSkipping else { return }
    var index = start
    var text = start
    func flush(_ builder: inout DocumentBuilder) {
      if text < index { builder.leaf.append(Piece(.text, text, index)) }
    }
    while index < end {
      let byte = source[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end, source[index + 1].isPunctuation {
        flush(&builder)
        builder.leaf.append(Piece(.syntax, index, index + 1))
        text = index + 1
        index += 2
      } else if byte == UInt8(ascii: "&"), let (match, after) = MarkdownScanner.reference(source, index, end) {
        flush(&builder)
        builder.append(match, index, after)
        text = after
        index = after
      } else {
        index += 1
      }
    }
    flush(&builder)
    let notation: Notation =
      switch source[start - 1] {
      case UInt8(ascii: "\""): .markdownDoubleQuoted
      case UInt8(ascii: "'"): .markdownSingleQuoted
      default: .markdownParenthesized
      }
    builder.add(.attribute, key: "title", target: target, notation: notation)
  }
}
