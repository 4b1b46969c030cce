import Diagnostics

extension MarkdownRendering {
  mutating func renderLeaf(_ node: MarkdownNode) {
    leaf.load(
      tree.lines[node.firstLine..<(node.firstLine + node.lineCount)], source, isCell: node.kind == .cell)
    let loaded = leaf
    loaded.withContent(source) { content in
      inlines.parse(content)
      render(inlines.tokens, content)
    }
  }

  mutating func render(_ tokens: [MarkdownToken], _ content: UnsafeBufferPointer<UInt8>) {
    /// How many images are open; inside them there is only text.
    var depth = 0
    for token in tokens {
      let bytes = content[token.start..<token.end]
      switch token.kind {
      case .text, .variable: out.escape(bytes)
      case .escape: out.escape(bytes.dropFirst())
      case .reference:
        if let (match, _) = MarkdownScanner.reference(content, token.start, token.end) { out.escape(match.text.utf8) }
      case .softBreak: out.write(depth > 0 ? " " : "\n")
      case .hardBreak: out.write(depth > 0 ? " " : "<br />\n")
      case .code:
        if depth == 0 { out.write("<code>") }
        out.escape(MarkdownInlineParser.codeContent(content, token).utf8)
        if depth == 0 { out.write("</code>") }
      case .html, .comment:
        if depth > 0 {
          out.escape(bytes)
        } else if !isSafe {
          rawHTML(UnsafeBufferPointer(rebasing: bytes))
        }
      case .autolink, .email:
        let inner = content[(token.start + 1)..<(token.end - 1)]
        if depth > 0 { out.escape(inner) } else { link(token.kind == .email ? "mailto:" : "", inner) }
      case .bareLink:
        if depth > 0 {
          out.escape(bytes)
        } else {
          link(token.value == 1 ? "mailto:" : bytes.first == UInt8(ascii: "w") ? "http://" : "", bytes)
        }
      case .emphasisStart: if depth == 0 { out.write("<em>") }
      case .emphasisEnd: if depth == 0 { out.write("</em>") }
      case .strongStart: if depth == 0 { out.write("<strong>") }
      case .strongEnd: if depth == 0 { out.write("</strong>") }
      case .strikeStart: if depth == 0 { out.write("<del>") }
      case .strikeEnd: if depth == 0 { out.write("</del>") }
      case .linkStart:
        guard depth == 0 else { continue }
        out.write("<a href=\"")
        address(inlines.destination(of: token, content))
        out.write("\"")
        title(inlines.title(of: token, content))
        out.write(">")
      case .linkEnd: if depth == 0 { out.write("</a>") }
      case .imageStart:
        if depth == 0 {
          out.write("<img src=\"")
          address(inlines.destination(of: token, content))
          out.write("\" alt=\"")
        }
        depth += 1
      case .imageEnd:
        depth -= 1
        if depth == 0 {
          out.write("\"")
          title(inlines.title(of: token, content))
          out.write(" />")
        }
      case .footnote: footnote(token, content)
      case .shortcode, .attributes, .delimiter, .bracket: break
      }
    }
  }

  mutating func link(_ scheme: String, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    out.write("<a href=\"")
    address(scheme + String(decoding: bytes, as: UTF8.self))
    out.write("\">")
    out.escape(bytes)
    out.write("</a>")
  }

  mutating func address(_ destination: String) {
    if !isSafe || HTMLWriter.isSafe(destination) { out.address(destination.utf8) }
  }

  mutating func title(_ title: String?) {
    guard let title, !title.isEmpty else { return }
    out.write(" title=\"")
    out.escape(title.utf8)
    out.write("\"")
  }

  mutating func footnote(_ token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) {
    let label = UnsafeBufferPointer(rebasing: content[(token.start + 2)..<(token.end - 1)])
    guard let node = tree.footnotes[MarkdownReferenceReader.normalized(label)] else { return }
    let number: Int
    if let known = numbers[Int(node)] {
      number = known
    } else {
      notes.append(Int(node))
      number = notes.count
      numbers[Int(node)] = number
    }
    out.raw(
      "<sup class=\"footnote-ref\"><a href=\"#fn\(number)\" id=\"fnref\(number)\">\(number)</a></sup>".utf8)
  }

  /// HTML as it stands, but for tags that GitHub shows as text.
  mutating func rawHTML(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard syntax.contains(.tagFilter) else {
      out.raw(bytes)
      return
    }
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), isFiltered(bytes, index) {
        out.write("&lt;")
      } else {
        out.raw(CollectionOfOne(bytes[index]))
      }
      index += 1
    }
  }

  func isFiltered(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let name = index
    while index < bytes.count, bytes[index].isLetter, index - name < 12 { index += 1 }
    guard index < bytes.count,
      bytes[index].isBlank || bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/")
    else { return false }
    return MarkdownHTML.filteredNames.contains(MarkdownHTML.lowercased(bytes, name, index))
  }
}
