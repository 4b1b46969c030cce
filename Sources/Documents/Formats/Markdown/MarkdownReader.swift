import Diagnostics

/// Turns the blocks and inlines of a Markdown file into those of a document.
struct MarkdownReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let tree: MarkdownTree
  private var builder: DocumentBuilder
  private var inlines: MarkdownInlineParser
  private var leaf = MarkdownLeaf()
  /// Whether a `notranslate` region is open.
  private var isSkipping = false
  /// The last paragraph that holds nothing but images.
  private var imageParagraph = -1
  private var extras: [Extra] = []
  private var open: [Open] = []

  /// Words inside a leaf that are blocks of their own.
  private enum Extra {
    /// The tokens between an image's brackets, and the number of its source.
    case alt(Range<Int>, UInt32)
    /// A title, in the leaf's content, and the number of what its link or image leads to.
    case title(Range<Int>, UInt32)
  }

  /// What is open while a leaf's tokens become pieces.
  private struct Open {
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

  private func container(_ kind: MarkdownNode.Kind) -> Block.Container.Kind? {
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

  private mutating func enter(_ index: Int) {
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

  private mutating func leave(_ index: Int) {
    if container(tree.nodes[index].kind) != nil { builder.close() }
  }

  // MARK: Blocks

  private mutating func addParagraph(_ index: Int) {
    let node = tree.nodes[index]
    var kind: Block.Kind =
      switch tree.nodes[Int(node.parent)].kind {
      case .item: .listItem
      case .quote: .quote
      case .footnote: .footnote
      case .description: .definition
      default: .paragraph
      }
    var lines = tree.lines[node.firstLine..<(node.firstLine + node.lineCount)]
    if kind == .quote, let first = lines.first, isAlert(first) {
      addAlert(first)
      lines = lines.dropFirst()
      if lines.isEmpty { return }
    }
    load(lines, isCell: false)
    if isCaption(below: Int(node.previous)) { kind = .caption }
    let hasImage = builder.leaf.contains { $0.code == .image }
    if !finishLeaf(kind, .markdown), hasImage { imageParagraph = index }
  }

  /// Whether a line is `[!NOTE]` or the like, which makes a note of its quotation and is no text.
  private func isAlert(_ line: MarkdownLine) -> Bool {
    var (start, end) = (line.start, line.end)
    while start < end, source[start].isBlank { start += 1 }
    while end > start, source[end - 1].isBlank { end -= 1 }
    return end - start > 3 && end - start < 32 && MarkdownHTML.has("[!", source, start, end)
      && source[end - 1] == UInt8(ascii: "]")
      && source[start + 2..<end - 1].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private mutating func addAlert(_ line: MarkdownLine) {
    guard !isSkipping else { return }
    let text = String(decoding: source[line.start..<line.end], as: UTF8.self)
    builder.codes.append(
      StandaloneCode(
        kind: .shortcode, name: text.filter(\.isLetter).lowercased(), range: builder.file.range(line.start, line.end),
        block: builder.blockCount))
  }

  /// Whether the leaf is emphasised as a whole and stands below an image.
  private func isCaption(below previous: Int) -> Bool {
    var first = 0
    var hasImage = previous >= 0 && previous == imageParagraph
    while first < builder.leaf.count {
      let piece = builder.leaf[first]
      if piece.code == .image { hasImage = true }
      guard piece.kind == .space || piece.kind == .placeholder else { break }
      first += 1
    }
    guard hasImage, first < builder.leaf.count, builder.leaf[first].kind == .start,
      builder.leaf[first].code == .emphasis
    else { return false }
    var depth = 0
    for index in first..<builder.leaf.count {
      if builder.leaf[index].kind == .start { depth += 1 }
      if builder.leaf[index].kind == .end { depth -= 1 }
      if depth == 0 { return index == builder.leaf.count - 1 }
    }
    return false
  }

  private mutating func addHeading(_ node: MarkdownNode) {
    load(node)
    let words = builder.words()
    // A heading that is not translated opens no section: what follows would be named after words that go their own way.
    guard !words.isEmpty, !isSkipping else {
      finishLeaf(.heading, .markdownHeading)
      return
    }
    let id =
      node.extraEnd > node.extraStart ? MarkdownAttributes.id(source, node.extraStart, node.extraEnd) : nil
    let path = builder.beginSection(words, level: Int(node.mark), id: id)
    finishLeaf(.heading, node.detail == 1 ? .markdown : .markdownHeading, level: Int(node.mark), path: path)
  }

  private mutating func addLeaf(_ node: MarkdownNode, _ kind: Block.Kind, _ notation: Notation) {
    load(node)
    finishLeaf(kind, notation)
  }

  private mutating func addDirective(_ node: MarkdownNode) {
    let isFence = node.mark == UInt8(ascii: ":")
    let hasTitle = isFence && node.extraEnd > node.extraStart
    if !isSkipping {
      for code in MarkdownCodes.read(source, node.start, hasTitle ? node.extraStart : node.end) {
        builder.codes.append(
          StandaloneCode(
            kind: code.kind, name: code.name, range: builder.file.range(code.range.lowerBound, code.range.upperBound),
            block: builder.blockCount))
      }
    }
    guard hasTitle else {
      if node.mark == UInt8(ascii: "{") { findComments(node.start, node.end) }
      return
    }
    load([MarkdownLine(start: node.extraStart, end: node.extraEnd, padding: 0)], isCell: false)
    finishLeaf(.title, .markdownLabel)
  }

  /// Reads the words in a block of HTML, unless container markers stand between its lines.
  private mutating func addHTML(_ node: MarkdownNode) {
    guard let base = source.baseAddress, node.end > node.start, isUnbroken(node) else {
      findComments(node.start, node.end)
      return
    }
    var reader = HTMLReader(part: node.start..<node.end, bytes: base, builder: builder, isSkipping: isSkipping)
    (builder, isSkipping) = reader.readPart()
  }

  private func isUnbroken(_ node: MarkdownNode) -> Bool {
    var index = node.firstLine
    while index + 1 < node.firstLine + node.lineCount {
      guard source[tree.lines[index].end..<tree.lines[index + 1].start].allSatisfy(\.isBlank) else { return false }
      index += 1
    }
    return true
  }

  /// Directives in the comments of a stretch of markup.
  private mutating func findComments(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      if source[index] == UInt8(ascii: "<"), MarkdownHTML.has("<!--", source, index, end),
        let close = MarkdownHTML.find("-->", source, index + 4, end)
      {
        addComment(index, close, from: index + 4, to: close - 3)
        index = close
      } else if source[index] == UInt8(ascii: "{"), MarkdownHTML.has("{/*", source, index, end),
        let close = MarkdownHTML.find("*/}", source, index + 3, end)
      {
        addComment(index, close, from: index + 3, to: close - 3)
        index = close
      } else {
        index += 1
      }
    }
  }

  @discardableResult
  private mutating func addComment(_ start: Int, _ end: Int, from: Int, to: Int) -> Directive.Kind? {
    guard from < to,
      let directive = Directive(
        String(decoding: source[from..<to], as: UTF8.self), at: builder.file.range(start, end),
        block: builder.blockCount)
    else { return nil }
    builder.directives.append(directive)
    if directive.kind == .skipStart { isSkipping = true }
    if directive.kind == .skipEnd { isSkipping = false }
    return directive.kind
  }

  // MARK: Leaves

  private mutating func load(_ node: MarkdownNode) {
    load(tree.lines[node.firstLine..<(node.firstLine + node.lineCount)], isCell: node.kind == .cell)
  }

  private mutating func load(_ lines: ArraySlice<MarkdownLine>, isCell: Bool) {
    leaf.load(lines, source, isCell: isCell)
    extras.removeAll(keepingCapacity: true)
    withContent { reader, content in
      reader.inlines.parse(content)
      reader.emit(0..<reader.inlines.tokens.count, content, inImage: false)
    }
  }

  private mutating func withContent(_ body: (inout MarkdownReader, UnsafeBufferPointer<UInt8>) -> Void) {
    let loaded = leaf
    loaded.withContent(source) { body(&self, $0) }
  }

  /// Adds the pieces that `load` made as a block, and behind it the alternative texts and titles in it.
  @discardableResult
  private mutating func finishLeaf(
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
  private mutating func addTitle(_ start: Int, _ end: Int, target: UInt32 = 0) {
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

  // MARK: Pieces

  private mutating func put(
    _ kind: Piece.Kind, _ start: Int, _ end: Int, code: Inline.Code? = nil, value: Int = 0, toNext: Bool = false
  ) {
    let low = leaf.file(start)
    let high = toNext ? leaf.file(end) : leaf.fileEnd(end)
    if let last = builder.leaf.last, Int(last.end) < low {
      builder.leaf.append(Piece(.syntax, Int(last.end), low))
    }
    builder.leaf.append(Piece(kind, low, high, code: code, value: value))
  }

  private mutating func putText(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let next = min(end, leaf.stretchEnd(index))
      put(.text, index, next)
      index = next
    }
  }

  private mutating func emit(
    _ range: Range<Int>, _ content: UnsafeBufferPointer<UInt8>, inImage: Bool
  ) {
    open.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let token = inlines.tokens[index]
      index += 1
      switch token.kind {
      case .text, .delimiter, .bracket: putText(token.start, token.end)
      case .escape:
        put(.syntax, token.start, token.start + 1)
        put(.text, token.start + 1, token.end)
      case .reference:
        guard let (match, _) = MarkdownScanner.reference(content, token.start, token.end) else { continue }
        let count = builder.leaf.count
        put(.string, token.start, token.end)
        builder.name(match, at: builder.leaf.count - 1)
        assert(builder.leaf.count > count)
      case .softBreak: put(.space, token.start, token.end, toNext: token.end < content.count)
      case .hardBreak:
        put(.placeholder, token.start, token.end, code: .lineBreak, toNext: token.end < content.count)
      case .code:
        let text = builder.keep(MarkdownInlineParser.codeContent(content, token))
        put(.visible, token.start, token.end, code: .codeSpan, value: text)
      case .autolink, .email:
        let text = builder.keep(String(decoding: content[(token.start + 1)..<(token.end - 1)], as: UTF8.self))
        put(.visible, token.start, token.end, code: .autolink, value: text)
      case .bareLink, .variable:
        let text = builder.keep(String(decoding: content[token.start..<token.end], as: UTF8.self))
        put(.visible, token.start, token.end, code: token.kind == .variable ? .variable : .autolink, value: text)
      case .emphasisStart: begin(token, .emphasis)
      case .strongStart: begin(token, .strong)
      case .strikeStart: begin(token, .strikethrough)
      case .emphasisEnd: finish(token, .emphasis)
      case .strongEnd: finish(token, .strong)
      case .strikeEnd: finish(token, .strikethrough)
      case .linkStart: begin(token, .link, value: Int(target(of: token, content)))
      case .linkEnd:
        finish(token, .link)
        if !inImage, let title = inlines.links[token.value].title {
          extras.append(.title(title, target(of: token, content)))
        }
      case .imageStart:
        if inImage {
          begin(token, .image, value: Int(target(of: token, content)))
          continue
        }
        let first = index
        var depth = 1
        while index < range.upperBound {
          if inlines.tokens[index].kind == .imageStart { depth += 1 }
          if inlines.tokens[index].kind == .imageEnd { depth -= 1 }
          index += 1
          if depth == 0 { break }
        }
        let last = inlines.tokens[index - 1]
        let target = target(of: token, content)
        put(.placeholder, token.start, last.end, code: .image, value: Int(target))
        extras.append(.alt(first..<(index - 1), target))
        if let title = inlines.links[token.value].title { extras.append(.title(title, target)) }
      case .imageEnd: finish(token, .image)
      case .footnote:
        let label = content[(token.start + 2)..<(token.end - 1)]
        put(
          .placeholder, token.start, token.end, code: .footnote,
          value: builder.keep(String(decoding: label, as: UTF8.self)) + 1)
      case .shortcode: put(.placeholder, token.start, token.end, code: .shortcode)
      case .attributes: put(.placeholder, token.start, token.end, code: .attributes)
      case .comment: emitComment(token, content)
      case .html: emitTag(token, content)
      }
    }
  }

  /// Keeps what a link or an image leads to, and returns its number.
  private mutating func target(of token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(builder.keep(inlines.destination(of: token, content)) + 1)
  }

  private mutating func begin(_ token: MarkdownToken, _ code: Inline.Code, value: Int = 0) {
    put(.start, token.start, token.end, code: code, value: value)
    open.append(Open(name: [], piece: builder.leaf.count - 1, extras: extras.count, isOpaque: false))
  }

  private mutating func finish(_ token: MarkdownToken, _ code: Inline.Code) {
    // Tags that are still open inside the span stand alone.
    while let last = open.popLast(), !last.name.isEmpty {}
    put(.end, token.start, token.end, code: code)
  }

  private mutating func emitComment(_ token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) {
    put(.placeholder, token.start, token.end, code: .comment)
    let wasSkipping = isSkipping
    let isBrace = content[token.start] == UInt8(ascii: "{")
    guard token.end - token.start >= 7 else { return }
    let kind = addComment(
      leaf.file(token.start), leaf.fileEnd(token.end), from: leaf.file(token.start + (isBrace ? 3 : 4)),
      to: leaf.file(token.end - 3))
    // Inside a leaf, only what stands between the two comments is left out.
    isSkipping = wasSkipping
    let name = Array("notranslate".utf8)
    if kind == .skipStart {
      open.append(Open(name: name, piece: builder.leaf.count - 1, extras: extras.count, isOpaque: true))
    } else if kind == .skipEnd {
      close(name)
    }
  }

  private mutating func emitTag(_ token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) {
    let isClosing = token.start + 1 < token.end && content[token.start + 1] == UInt8(ascii: "/")
    var end = token.start + (isClosing ? 2 : 1)
    let start = end
    while end < token.end, content[end].isName || content[end] == UInt8(ascii: ":") { end += 1 }
    let name = content[start..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if name.elementsEqual("br".utf8) {
      put(.placeholder, token.start, token.end, code: .lineBreak)
      return
    }
    put(.placeholder, token.start, token.end, code: .html)
    guard !name.isEmpty || content[token.end - 2] == UInt8(ascii: "<") || isClosing else { return }
    if isClosing {
      close(name)
    } else if content[token.end - 2] != UInt8(ascii: "/"), !MarkdownReader.voidNames.contains(name) {
      let isOpaque =
        MarkdownHTML.contains("notranslate", content, end, token.end)
        || MarkdownHTML.contains("translate=\"no\"", content, end, token.end)
        || MarkdownHTML.contains("translate='no'", content, end, token.end)
      open.append(Open(name: name, piece: builder.leaf.count - 1, extras: extras.count, isOpaque: isOpaque))
    }
  }

  /// Makes a pair of the last tag and the one that it closes; what is not to be translated becomes one code.
  private mutating func close(_ name: [UInt8]) {
    var index = open.count - 1
    // Tags are looked for only so far back, so that many unclosed ones cost little.
    while index >= 0, index >= open.count - 16, !open[index].name.isEmpty, open[index].name != name { index -= 1 }
    guard index >= 0, index >= open.count - 16, open[index].name == name else { return }
    let found = open[index]
    open.removeSubrange(index...)
    let last = builder.leaf.count - 1
    if found.isOpaque {
      let text = builder.keep(builder.words(from: found.piece))
      let piece = Piece(
        .visible, Int(builder.leaf[found.piece].start), Int(builder.leaf[last].end), code: .html, value: text)
      builder.leaf.removeSubrange(found.piece...)
      builder.leaf.append(piece)
      extras.removeSubrange(found.extras...)
    } else if builder.leaf[last].code == .html {
      builder.leaf[found.piece].kind = .start
      builder.leaf[last].kind = .end
    }
  }

  private static let voidNames = Set(
    ["area", "base", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
      .map { Array($0.utf8) })
}
