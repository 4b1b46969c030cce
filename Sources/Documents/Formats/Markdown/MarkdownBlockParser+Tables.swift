extension MarkdownBlockParser {
  mutating func openTable(_ paragraph: Int) -> Bool {
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

  mutating func appendRow(to table: Int) -> Bool {
    let cells = MarkdownTableReader.cells(source, firstNonspace, lineEnd)
    guard !cells.isEmpty else { return false }
    tree.nodes[table].end = lineEnd
    addRow(cells, to: table, from: firstNonspace, to: lineEnd, isHeader: false, [])
    return true
  }

  mutating func addRow(
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
}
