import Diagnostics

/// One run of the renderer.
struct MarkdownRendering {
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
  mutating func renderChildren(of root: Int, note: Int?) {
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

  mutating func backReference(_ note: Int) {
    out.raw("<a href=\"#fnref\(note)\" class=\"footnote-backref\">↩</a>".utf8)
  }

  /// - Returns: whether the children are to be rendered.
  mutating func enter(_ index: Int, note: Int?) -> Bool {
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

  mutating func leave(_ index: Int) {
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
  mutating func addCells(after count: Int, in row: MarkdownNode) {
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

  func isTight(_ paragraph: Int) -> Bool {
    let parent = Int(tree.nodes[paragraph].parent)
    if tree.nodes[parent].kind == .description { return tree.nodes[parent].first == tree.nodes[parent].last }
    guard tree.nodes[parent].kind == .item else { return false }
    return !tree.nodes[Int(tree.nodes[parent].parent)].isLoose
  }
}

extension UInt8 {
  var isListBullet: Bool { self != UInt8(ascii: ".") && self != UInt8(ascii: ")") }
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
