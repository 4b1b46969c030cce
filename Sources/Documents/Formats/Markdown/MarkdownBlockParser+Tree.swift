extension MarkdownBlockParser {
  /// Closes what the line does not continue and adds a block.
  mutating func push(_ kind: MarkdownNode.Kind, _ matched: Int, at start: Int) -> Int {
    close(downTo: matched)
    // Leaves hold nothing, and lists hold only items.
    while true {
      let parent = tree.nodes[open[open.count - 1]].kind
      let isStranger = parent == .list && kind != .item || parent == .descriptions && kind != .description
      if !parent.isContainer || isStranger { closeTip() } else { break }
    }
    let parent = open[open.count - 1]
    let node = tree.nodes.count
    var new = MarkdownNode(kind: kind, start: start, end: lineEnd)
    new.parent = Int32(parent)
    new.previous = tree.nodes[parent].last
    tree.nodes.append(new)
    if tree.nodes[parent].last >= 0 {
      tree.nodes[Int(tree.nodes[parent].last)].next = Int32(node)
    } else {
      tree.nodes[parent].first = Int32(node)
    }
    tree.nodes[parent].last = Int32(node)
    open.append(node)
    return node
  }

  mutating func close(downTo count: Int) {
    while open.count > count { closeTip() }
  }

  mutating func closeTip() {
    let node = open.removeLast()
    tree.nodes[node].isOpen = false
    switch tree.nodes[node].kind {
    case .paragraph: takeReferences(node)
    case .indentedCode:
      while tree.nodes[node].lineCount > 0, isBlankLine(tree.nodes[node].firstLine + tree.nodes[node].lineCount - 1) {
        tree.nodes[node].lineCount -= 1
      }
    case .list: tree.nodes[node].isLoose = isLoose(node)
    default: break
    }
    let last = Int(tree.nodes[node].last)
    if last >= 0 { tree.nodes[node].end = max(tree.nodes[node].end, tree.nodes[last].end) }
  }

  func isBlankLine(_ index: Int) -> Bool {
    let line = tree.lines[index]
    return source[line.start..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  func isLoose(_ list: Int) -> Bool {
    var item = tree.nodes[list].first
    while item >= 0 {
      let next = tree.nodes[Int(item)].next
      if tree.nodes[Int(item)].endsBlank, next >= 0 { return true }
      var child = tree.nodes[Int(item)].first
      while child >= 0 {
        var sibling = tree.nodes[Int(child)].next
        while sibling >= 0, tree.nodes[Int(sibling)].kind == .definition { sibling = tree.nodes[Int(sibling)].next }
        if next >= 0 || sibling >= 0, endsWithBlankLine(Int(child)) { return true }
        child = sibling
      }
      item = next
    }
    return false
  }

  func endsWithBlankLine(_ node: Int) -> Bool {
    var node = node
    while true {
      if tree.nodes[node].endsBlank { return true }
      guard tree.nodes[node].kind == .list || tree.nodes[node].kind == .item, tree.nodes[node].last >= 0 else {
        return false
      }
      node = Int(tree.nodes[node].last)
    }
  }

  /// Takes link reference definitions off the beginning of a paragraph; an empty one goes.
  mutating func takeReferences(_ node: Int) {
    guard tree.nodes[node].lineCount > 0 else { return }
    let first = tree.nodes[node].firstLine
    guard source[tree.lines[first].start] == UInt8(ascii: "[") else { return }
    let lines = tree.lines[first..<(first + tree.nodes[node].lineCount)]
    let (found, taken) = referenceReader.read(lines, in: source, footnotes: syntax.contains(.footnotes))
    guard taken > 0 else { return }
    for definition in found {
      if tree.references[definition.label] == nil { tree.references[definition.label] = definition.reference }
      insertDefinition(definition, before: node)
    }
    tree.nodes[node].firstLine += taken
    tree.nodes[node].lineCount -= taken
    if tree.nodes[node].lineCount == 0 {
      remove(node)
    } else {
      tree.nodes[node].start = tree.lines[tree.nodes[node].firstLine].start
    }
  }

  mutating func insertDefinition(_ found: MarkdownReferenceReader.Definition, before node: Int) {
    var new = MarkdownNode(kind: .definition, start: found.start, end: found.end)
    new.isOpen = false
    new.extraStart = found.titleStart
    new.extraEnd = found.titleEnd
    new.parent = tree.nodes[node].parent
    new.previous = tree.nodes[node].previous
    new.next = Int32(node)
    let index = Int32(tree.nodes.count)
    tree.nodes.append(new)
    if new.previous >= 0 {
      tree.nodes[Int(new.previous)].next = index
    } else {
      tree.nodes[Int(new.parent)].first = index
    }
    tree.nodes[node].previous = index
  }

  mutating func remove(_ node: Int) {
    let parent = Int(tree.nodes[node].parent)
    let previous = tree.nodes[node].previous
    let next = tree.nodes[node].next
    if previous >= 0 { tree.nodes[Int(previous)].next = next } else { tree.nodes[parent].first = next }
    if next >= 0 { tree.nodes[Int(next)].previous = previous } else { tree.nodes[parent].last = previous }
  }
}
