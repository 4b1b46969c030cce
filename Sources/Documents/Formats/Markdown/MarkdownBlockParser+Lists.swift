extension MarkdownBlockParser {
  struct ListMarker {
    var mark: UInt8
    var number: Int
    var end: Int
  }

  func listMarker(interrupts: Bool) -> ListMarker? {
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

  mutating func openItem(_ marker: ListMarker, _ matched: Int, _ container: Int) -> Int {
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
  mutating func takeTask(_ item: Int) {
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

  mutating func openFootnote(_ matched: Int) -> Bool {
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
}
