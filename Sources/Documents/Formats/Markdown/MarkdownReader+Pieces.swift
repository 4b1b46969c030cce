import Diagnostics

extension MarkdownReader {
  mutating func put(
    _ kind: Piece.Kind, _ start: Int, _ end: Int, code: Inline.Code? = nil, value: Int = 0, toNext: Bool = false
  ) {
    let low = leaf.file(start)
    let high = toNext ? leaf.file(end) : leaf.fileEnd(end)
    if let last = builder.leaf.last, Int(last.end) < low {
      builder.leaf.append(Piece(.syntax, Int(last.end), low))
    }
    builder.leaf.append(Piece(kind, low, high, code: code, value: value))
  }

  mutating func putText(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let next = min(end, leaf.stretchEnd(index))
      put(.text, index, next)
      index = next
    }
  }

  mutating func emit(
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
  mutating func target(of token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(builder.keep(inlines.destination(of: token, content)) + 1)
  }

  mutating func begin(_ token: MarkdownToken, _ code: Inline.Code, value: Int = 0) {
    put(.start, token.start, token.end, code: code, value: value)
    open.append(Open(name: [], piece: builder.leaf.count - 1, extras: extras.count, isOpaque: false))
  }

  mutating func finish(_ token: MarkdownToken, _ code: Inline.Code) {
    // Tags that are still open inside the span stand alone.
    while let last = open.popLast(), !last.name.isEmpty {}
    put(.end, token.start, token.end, code: code)
  }

  mutating func emitComment(_ token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) {
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

  mutating func emitTag(_ token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) {
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
  mutating func close(_ name: [UInt8]) {
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

  static let voidNames = Set(
    ["area", "base", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
      .map { Array($0.utf8) })
}
