import Diagnostics

/// Renders Markdown as HTML.
public struct MarkdownRenderer: Sendable {
  /// What is read.
  public let syntax: MarkdownSyntax
  /// Whether raw HTML and addresses that run programs are left out.
  public let isSafe: Bool

  /// Chooses what is read and whether the result may be shown as it is.
  public init(syntax: MarkdownSyntax = .commonMark, isSafe: Bool = false) {
    self.syntax = syntax
    self.isSafe = isSafe
  }

  /// The HTML of a text.
  public func html(_ markdown: String) -> String {
    String(decoding: html(Array(markdown.utf8), from: 0), as: UTF8.self)
  }

  /// The HTML of bytes from an offset on.
  func html(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      var parser = MarkdownBlockParser(source: source, syntax: syntax)
      let tree = parser.parse(from: start)
      var run = MarkdownRendering(source: source, tree: tree, syntax: syntax, isSafe: isSafe)
      return run.render()
    }
  }
}

/// One run of the renderer.
private struct MarkdownRendering {
  let source: UnsafeBufferPointer<UInt8>
  let tree: MarkdownTree
  let syntax: MarkdownSyntax
  let isSafe: Bool
  var out = HTMLWriter()
  var leaf = MarkdownLeaf()
  var inlines: MarkdownInlineParser
  /// Footnotes in the order of their first references.
  var notes: [Int] = []
  var numbers: [Int: Int] = [:]

  init(source: UnsafeBufferPointer<UInt8>, tree: MarkdownTree, syntax: MarkdownSyntax, isSafe: Bool) {
    self.source = source
    self.tree = tree
    self.syntax = syntax
    self.isSafe = isSafe
    inlines = MarkdownInlineParser(syntax: syntax, tree: tree)
  }

  mutating func render() -> [UInt8] {
    renderChildren(of: 0, note: nil)
    guard !notes.isEmpty else { return out.bytes }
    out.newLine()
    out.write("<section class=\"footnotes\">\n<ol>\n")
    var index = 0
    while index < notes.count {
      out.raw("<li id=\"fn\(index + 1)\">\n".utf8)
      renderChildren(of: notes[index], note: index + 1)
      out.newLine()
      out.write("</li>\n")
      index += 1
    }
    out.write("</ol>\n</section>\n")
    return out.bytes
  }

  /// Walks the tree below a node; `note` is the number of the footnote that it is.
  private mutating func renderChildren(of root: Int, note: Int?) {
    var node = Int(tree.nodes[root].first)
    while node >= 0 {
      let isLastOfNote = note != nil && tree.nodes[node].parent == root && tree.nodes[node].next < 0
      if enter(node, note: isLastOfNote ? note : nil), tree.nodes[node].first >= 0 {
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
        if node == root || node < 0 {
          node = -1
          break
        }
      }
    }
    if let note {
      let last = Int(tree.nodes[root].last)
      if last < 0 || tree.nodes[last].kind != .paragraph { backReference(note) }
    }
  }

  private mutating func backReference(_ note: Int) {
    out.raw("<a href=\"#fnref\(note)\" class=\"footnote-backref\">↩</a>".utf8)
  }

  /// - Returns: whether the children are to be rendered.
  private mutating func enter(_ index: Int, note: Int?) -> Bool {
    let node = tree.nodes[index]
    switch node.kind {
    case .document: break
    case .quote:
      out.newLine()
      out.write("<blockquote>\n")
    case .list:
      out.newLine()
      if node.mark.isListBullet {
        out.write("<ul>\n")
      } else if node.size == 1 {
        out.write("<ol>\n")
      } else {
        out.raw("<ol start=\"\(node.size)\">\n".utf8)
      }
    case .item:
      out.newLine()
      out.write("<li>")
      if node.detail == 1 { out.write("<input type=\"checkbox\" disabled=\"\" /> ") }
      if node.detail == 2 { out.write("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ") }
    case .footnote, .definition, .directive: return false
    case .descriptions:
      out.newLine()
      out.write("<dl>\n")
    case .term:
      out.write("<dt>")
      renderLeaf(node)
      out.write("</dt>\n")
    case .description:
      out.newLine()
      out.write("<dd>")
    case .paragraph:
      if isTight(index) {
        renderLeaf(node)
      } else {
        out.newLine()
        out.write("<p>")
        renderLeaf(node)
        if let note {
          out.write(" ")
          backReference(note)
        }
        out.write("</p>\n")
      }
    case .heading:
      out.newLine()
      out.raw("<h\(node.mark)>".utf8)
      renderLeaf(node)
      out.raw("</h\(node.mark)>\n".utf8)
    case .fencedCode, .indentedCode:
      out.newLine()
      out.write("<pre><code")
      if node.kind == .fencedCode, node.extraEnd > node.extraStart {
        let info = MarkdownScanner.decoded(source, node.extraStart, node.extraEnd)
        out.write(" class=\"language-")
        out.escape(info.utf8.prefix { !$0.isBlank })
        out.write("\"")
      }
      out.write(">")
      for line in tree.lines[node.firstLine..<(node.firstLine + node.lineCount)] {
        for _ in 0..<line.padding { out.write(" ") }
        out.escape(source[line.start..<line.end])
        out.write("\n")
      }
      out.write("</code></pre>\n")
    case .html:
      out.newLine()
      if isSafe { break }
      for line in tree.lines[node.firstLine..<(node.firstLine + node.lineCount)] {
        for _ in 0..<line.padding { out.write(" ") }
        rawHTML(UnsafeBufferPointer(rebasing: source[line.start..<line.end]))
        out.write("\n")
      }
    case .thematicBreak:
      out.newLine()
      out.write("<hr />\n")
    case .table:
      out.newLine()
      out.write("<table>\n")
    case .row:
      out.write(node.mark == 1 ? "<thead>\n<tr>\n" : "")
      if node.mark == 0 {
        if tree.nodes[Int(node.previous)].mark == 1 { out.write("<tbody>\n") }
        out.write("<tr>\n")
      }
    case .cell:
      let isHeader = tree.nodes[Int(node.parent)].mark == 1
      out.write(isHeader ? "<th" : "<td")
      switch node.mark {
      case UInt8(ascii: "l"): out.write(" align=\"left\"")
      case UInt8(ascii: "c"): out.write(" align=\"center\"")
      case UInt8(ascii: "r"): out.write(" align=\"right\"")
      default: break
      }
      out.write(">")
      renderLeaf(node)
      out.write(isHeader ? "</th>\n" : "</td>\n")
    }
    return true
  }

  private mutating func leave(_ index: Int) {
    let node = tree.nodes[index]
    switch node.kind {
    case .quote:
      out.newLine()
      out.write("</blockquote>\n")
    case .list:
      out.newLine()
      out.write(node.mark.isListBullet ? "</ul>\n" : "</ol>\n")
    case .item: out.write("</li>\n")
    case .descriptions:
      out.newLine()
      out.write("</dl>\n")
    case .description: out.write("</dd>\n")
    case .row:
      var cells = 0
      var cell = node.first
      while cell >= 0 {
        cells += 1
        cell = tree.nodes[Int(cell)].next
      }
      addCells(after: cells, in: node)
      out.write(node.mark == 1 ? "</tr>\n</thead>\n" : "</tr>\n")
    case .table:
      if tree.nodes[Int(node.last)].mark == 0 { out.write("</tbody>\n") }
      out.write("</table>\n")
    default: break
    }
  }

  /// Fills a short row up, as long as the whole table does not grow out of proportion.
  private mutating func addCells(after count: Int, in row: MarkdownNode) {
    let table = tree.nodes[Int(row.parent)]
    guard count < Int(table.size) else { return }
    var header = tree.nodes[Int(table.first)].first
    for _ in 0..<count where header >= 0 { header = tree.nodes[Int(header)].next }
    for _ in count..<Int(table.size) {
      out.write("<td")
      switch header >= 0 ? tree.nodes[Int(header)].mark : 0 {
      case UInt8(ascii: "l"): out.write(" align=\"left\"")
      case UInt8(ascii: "c"): out.write(" align=\"center\"")
      case UInt8(ascii: "r"): out.write(" align=\"right\"")
      default: break
      }
      out.write("></td>\n")
      if header >= 0 { header = tree.nodes[Int(header)].next }
    }
  }

  private func isTight(_ paragraph: Int) -> Bool {
    let parent = Int(tree.nodes[paragraph].parent)
    if tree.nodes[parent].kind == .description { return tree.nodes[parent].first == tree.nodes[parent].last }
    guard tree.nodes[parent].kind == .item else { return false }
    return !tree.nodes[Int(tree.nodes[parent].parent)].isLoose
  }

  // MARK: Inlines

  private mutating func renderLeaf(_ node: MarkdownNode) {
    leaf.load(
      tree.lines[node.firstLine..<(node.firstLine + node.lineCount)], source, isCell: node.kind == .cell)
    let loaded = leaf
    loaded.withContent(source) { content in
      inlines.parse(content)
      render(inlines.tokens, content)
    }
  }

  private mutating func render(_ tokens: [MarkdownToken], _ content: UnsafeBufferPointer<UInt8>) {
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

  private mutating func link(_ scheme: String, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    out.write("<a href=\"")
    address(scheme + String(decoding: bytes, as: UTF8.self))
    out.write("\">")
    out.escape(bytes)
    out.write("</a>")
  }

  private mutating func address(_ destination: String) {
    if !isSafe || HTMLWriter.isSafe(destination) { out.address(destination.utf8) }
  }

  private mutating func title(_ title: String?) {
    guard let title, !title.isEmpty else { return }
    out.write(" title=\"")
    out.escape(title.utf8)
    out.write("\"")
  }

  private mutating func footnote(_ token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) {
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
  private mutating func rawHTML(_ bytes: UnsafeBufferPointer<UInt8>) {
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

  private func isFiltered(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
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

extension UInt8 {
  fileprivate var isListBullet: Bool { self != UInt8(ascii: ".") && self != UInt8(ascii: ")") }
}

extension MarkdownInlineParser {
  func destination(of token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) -> String {
    let link = links[token.value]
    if let reference = link.reference { return reference.destination }
    return MarkdownScanner.decoded(content, link.destination.lowerBound, link.destination.upperBound)
  }

  func title(of token: MarkdownToken, _ content: UnsafeBufferPointer<UInt8>) -> String? {
    let link = links[token.value]
    if let reference = link.reference { return reference.title }
    return link.title.map { MarkdownScanner.decoded(content, $0.lowerBound, $0.upperBound) }
  }

  /// What a code span says: line endings are spaces, and one space at both ends goes.
  static func codeContent(_ content: UnsafeBufferPointer<UInt8>, _ token: MarkdownToken) -> String {
    var start = token.start + token.value
    var end = token.end - token.value
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    if end - start >= 2, isSpace(content[start]), isSpace(content[end - 1]),
      content[start..<end].contains(where: { !isSpace($0) })
    {
      start += 1
      end -= 1
    }
    guard content[start..<end].contains(where: { $0 == 0x0A || $0 == 0 }) else {
      return String(decoding: content[start..<end], as: UTF8.self)
    }
    return String(decoding: content[start..<end].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}
