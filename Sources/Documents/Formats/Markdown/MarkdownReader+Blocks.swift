import Diagnostics

extension MarkdownReader {
  mutating func addParagraph(_ index: Int) {
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
  func isAlert(_ line: MarkdownLine) -> Bool {
    var (start, end) = (line.start, line.end)
    while start < end, source[start].isBlank { start += 1 }
    while end > start, source[end - 1].isBlank { end -= 1 }
    return end - start > 3 && end - start < 32 && MarkdownHTML.has("[!", source, start, end)
      && source[end - 1] == UInt8(ascii: "]")
      && source[start + 2..<end - 1].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  mutating func addAlert(_ line: MarkdownLine) {
    guard !isSkipping else { return }
    let text = String(decoding: source[line.start..<line.end], as: UTF8.self)
    builder.codes.append(
      StandaloneCode(
        kind: .shortcode, name: text.filter(\.isLetter).lowercased(), range: builder.file.range(line.start, line.end),
        block: builder.blockCount))
  }

  /// Whether the leaf is emphasised as a whole and stands below an image.
  func isCaption(below previous: Int) -> Bool {
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

  mutating func addHeading(_ node: MarkdownNode) {
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

  mutating func addLeaf(_ node: MarkdownNode, _ kind: Block.Kind, _ notation: Notation) {
    load(node)
    finishLeaf(kind, notation)
  }

  mutating func addDirective(_ node: MarkdownNode) {
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
  mutating func addHTML(_ node: MarkdownNode) {
    guard node.end > node.start else { return }
    guard !isUnbroken(node) else { return readHTML(node.start..<node.end) }
    // Marks of a quote stand between the lines, so that each is read by itself, if none goes on in the next one.
    let lines = tree.lines[node.firstLine..<node.firstLine + node.lineCount]
    guard lines.allSatisfy({ MarkdownHTML.closesAll(source, Int($0.start), Int($0.end)) }) else {
      return findComments(node.start, node.end)
    }
    for line in lines where line.end > line.start { readHTML(Int(line.start)..<Int(line.end)) }
  }

  private mutating func readHTML(_ part: Range<Int>) {
    guard let base = source.baseAddress else { return }
    var reader = HTMLReader(part: part, bytes: base, builder: builder, isSkipping: isSkipping)
    (builder, isSkipping) = reader.readPart()
  }

  func isUnbroken(_ node: MarkdownNode) -> Bool {
    var index = node.firstLine
    while index + 1 < node.firstLine + node.lineCount {
      guard source[tree.lines[index].end..<tree.lines[index + 1].start].allSatisfy(\.isBlank) else { return false }
      index += 1
    }
    return true
  }

  /// Directives in the comments of a stretch of markup.
  mutating func findComments(_ start: Int, _ end: Int) {
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
  mutating func addComment(_ start: Int, _ end: Int, from: Int, to: Int) -> Directive.Kind? {
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
}
