import Diagnostics

extension YAMLReader {
  /// A text under `|` or `>`.
  mutating func block(at start: Int, indent: Int) -> SourceText? {
    let isFolded = bytes[start] == UInt8(ascii: ">")
    var chomping = UInt8(ascii: " ")
    var given: Int?
    var index = start + 1
    while index < lines[line].upperBound, bytes[index] != 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "+"), UInt8(ascii: "-"): chomping = bytes[index]
      case 49...57: given = Int(bytes[index] - 48)
      default:
        report("expected a line ending behind “|” or “>”", index..<lines[line].upperBound)
        return nil
      }
      index += 1
    }
    let rest = bytes[index..<lines[line].upperBound].trimmed
    guard rest.isEmpty || rest.hasPrefix("#") else {
      report("expected a line ending behind “|” or “>”", index..<lines[line].upperBound)
      return nil
    }
    if !rest.isEmpty { comments.append(Array(rest.utf8)[1...].trimmed) }
    let header = line
    var own = given.map { indent + $0 }
    var last = header
    var next = header + 1
    while next < lines.count {
      let content = firstContent(of: lines[next])
      if content < lines[next].upperBound {
        let depth = content - lines[next].lowerBound
        if own == nil, depth > indent { own = depth }
        guard let own, depth >= own else { break }
        last = next
      }
      next += 1
    }
    line = max(last, header)
    guard last > header, let own else { return SourceText([], range: file.range(start, index)) }
    var pieces: [SourceText.Piece] = []
    var end = lines[header].upperBound
    var wasIndented = true
    for number in header + 1...last {
      let range = lines[number]
      let content = min(range.lowerBound + own, range.upperBound)
      let isBlank = content == range.upperBound
      let isIndented = !isBlank && (bytes[content] == 0x20 || bytes[content] == 0x09)
      if number > header + 1 {
        let previousBlank = lines[number - 1].count <= own
        // Folding joins two lines of text by a space; blank lines stand for one line ending each.
        let joins = isFolded && !isBlank && !isIndented && !wasIndented
        let drops = isFolded && previousBlank && !isIndented && !wasIndented
        pieces.append(.init(end..<content, joins && !previousBlank ? " " : drops && !isBlank ? "" : "\n"))
      } else {
        pieces.append(.init(start..<content, ""))
      }
      pieces.append(.init(content..<range.upperBound))
      end = range.upperBound
      if !isBlank { wasIndented = isIndented }
    }
    let trailing = next - last - 1
    let endings = chomping == UInt8(ascii: "-") ? 0 : chomping == UInt8(ascii: "+") ? 1 + trailing : 1
    if endings > 0 { pieces.append(.init(end..<end, String(repeating: "\n", count: endings))) }
    return SourceText(pieces, range: file.range(start, end))
  }
}
