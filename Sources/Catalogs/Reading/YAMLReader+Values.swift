import Diagnostics

extension YAMLReader {
  mutating func value(of path: [String], key: Range<Int>, from place: Int, indent: Int) {
    let range = lines[line]
    var start = place
    while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    let above = comments
    comments = []
    guard start < range.upperBound, bytes[start] != UInt8(ascii: "#") else {
      return nested(path, key: key, indent: indent, comments: above)
    }
    var text: SourceText?
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A quoted text may go on over lines.
      if let (found, end) = quoted(at: start, until: bytes.count) {
        while line + 1 < lines.count, lines[line + 1].lowerBound <= end { line += 1 }
        text = found
        finish(end)
      }
    case UInt8(ascii: "|"), UInt8(ascii: ">"): text = block(at: start, indent: indent)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      report("anchors, aliases and tags have no place among texts", start..<range.upperBound)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      report("a text that begins with “\(Unicode.Scalar(bytes[start]))” must be in quotes", start..<range.upperBound)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: ","):
      report("a text that begins with “\(Unicode.Scalar(bytes[start]))” must be in quotes", start..<range.upperBound)
    default: text = plain(at: start, indent: indent)
    }
    let behind = comments
    guard let text else { return skip(deeperThan: indent) }
    values.append(Value(path: path, keyRange: key, text: text, comments: above + behind))
    comments = []
    line += 1
  }

  /// Opens a mapping below a key, when deeper lines follow.
  private mutating func nested(_ path: [String], key: Range<Int>, indent: Int, comments above: [String]) {
    var next = line + 1
    while next < lines.count {
      let content = firstContent(of: lines[next])
      if content < lines[next].upperBound, bytes[content] != UInt8(ascii: "#") { break }
      next += 1
    }
    let deeper = next < lines.count ? firstContent(of: lines[next]) - lines[next].lowerBound : 0
    guard next < lines.count, deeper > indent || isTabbed(next) else {
      report("“\(path[path.count - 1])” has no text", key)
      return skip(deeperThan: indent)
    }
    guard !isTabbed(next) else {
      line = next
      return tabbed()
    }
    guard levels.count < YAMLReader.depthLimit else {
      report("nested deeper than \(YAMLReader.depthLimit) keys", key)
      return skip(deeperThan: indent)
    }
    levels.append(Level(indent: deeper, path: path))
    line += 1
  }

  /// Looks at what stands behind a text in quotes.
  private mutating func finish(_ end: Int) {
    let range = lines[line]
    let rest = bytes[min(end, range.upperBound)..<range.upperBound]
    let text = rest.trimmed
    if text.isEmpty { return }
    guard text.hasPrefix("#"), rest.first == 0x20 || rest.first == 0x09 else {
      return report("expected the end of the line behind the text", end..<range.upperBound)
    }
    comments.append(Array(text.utf8)[1...].trimmed)
  }

  /// A text without quotes, on one line or folded over deeper ones.
  private mutating func plain(at start: Int, indent: Int) -> SourceText? {
    var pieces: [SourceText.Piece] = []
    var end = start
    var from = start
    var blank = 0
    while true {
      let range = lines[line]
      var stop = range.upperBound
      var index = from
      while index < range.upperBound {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        if bytes[index] == UInt8(ascii: "#"), index > from, isSpace(bytes[index - 1]) {
          stop = index
          comments.append(bytes[index + 1..<range.upperBound].trimmed)
          break
        }
        if bytes[index] == UInt8(ascii: ":"), index + 1 == range.upperBound || isSpace(bytes[index + 1]) {
          report("a text with “: ” in it must be in quotes", from..<range.upperBound)
          return nil
        }
        index += 1
      }
      while stop > from, bytes[stop - 1] == 0x20 || bytes[stop - 1] == 0x09 { stop -= 1 }
      if !pieces.isEmpty {
        pieces.append(SourceText.Piece(end..<from, blank == 0 ? " " : String(repeating: "\n", count: blank)))
      }
      pieces.append(SourceText.Piece(from..<stop))
      end = stop
      guard comments.isEmpty else { break }
      var next = line + 1
      while next < lines.count, bytes[lines[next]].trimmed.isEmpty { next += 1 }
      guard next < lines.count else { break }
      var content = firstContent(of: lines[next])
      guard content - lines[next].lowerBound > indent, bytes[content] != UInt8(ascii: "#") else { break }
      while bytes[content] == 0x09 { content += 1 }
      blank = next - line - 1
      line = next
      from = content
    }
    let text = SourceText(pieces, range: file.range(start, end))
    guard let kind = YAMLReader.kind(of: text.text) else { return text }
    diagnostics.append(
      .fileProblem("“\(text.text)” is \(kind) to YAML, not a text; write it in quotes", at: text.range)
        .fix("write “\"\(text.text)\"”", replacing: text.range, with: "\"\(text.text)\""))
    return nil
  }
}
